import assert from 'node:assert/strict';
import { lakes, read } from './read';

describe('a title that nothing marks is read where it is', () => {
  for (const [title, body, expected] of [
    ...[
      'ISL 2029: 13-19',
      'ISL Workshops 2029: 13:1-13:9',
      'ISL (2) 2029: 13-19',
      'J. Lakes 12(3): 13-19 (2029)',
      'IEEE Trans. Lakes 12: 104394 (2029)',
      'CoRR abs/2901.00001 (2029)',
    ].flatMap(venue =>
      (
        [
          ['Ann Reed, Mei Lin', lakes],
          ['Ann Reed, **Mei Lin**', lakes],
          ['Mei Lin', lakes],
          ['Ann Reed, Mei Lin', `${lakes}: A Survey`],
          ['Ann Reed, Mei Lin', 'Do Lakes Remember?'],
        ] as const
      ).map(
        ([names, title]) =>
          [
            `behind the colon of a record of DBLP: ${names}, ${title}, ${venue}`,
            `- ${names}: ${title}${title.endsWith('?') ? '' : '.'} ${venue} [PDF](a)`,
            `${title} / ${names.replaceAll('*', '')} / a`,
          ] as const,
      ),
    ),
    [
      'behind the colon of a record of DBLP whose event has its name in the place of an acronym',
      `- Ann Reed, Mei Lin: ${lakes}. International Conference on Invented Lakes 2029: 3-9`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    ...['"', '“'].map(
      mark =>
        [
          `behind a quotation mark ${mark} that has no other`,
          `- A. Reed, **M. Lin**, ${mark}${lakes}, *Lake Letters*, 2029.`,
          `${lakes} / A. Reed, M. Lin / `,
        ] as const,
    ),
    ...[
      'In ISL, 2029. **Oral**',
      'In ISL, 2029. (Oral)',
      'In ISL, 2029. (**Oral**)',
      'In ISL, 2029 (Oral).',
      'In ISL, 2029, Oral.',
      'In ISL, 2029. **Best Paper Award**',
      'In *ISL*, 2029. **Best Paper Award**',
      'ISL 2029. Oral',
      'ISL, 2029. **Spotlight**',
      'ISL 2029, Best Student Paper Award',
      'In Proceedings of the Symposium on Lakes (ISL), 2029. **Oral**',
    ].flatMap(venue =>
      ['', ' [PDF](a)', ' [[PDF](a)]'].map(
        links =>
          [
            `before an event and how the work was presented there: ${venue}${links}`,
            `- Ann Reed, Mei Lin. ${lakes}. ${venue}${links}`,
            `${lakes} / Ann Reed, Mei Lin / ${links === '' ? '' : 'a'}`,
          ] as const,
      ),
    ),
    ...['In ISL, 2029.', 'ISL 2029.', 'ISL 2029. **Oral**'].map(
      venue =>
        [
          `before an event with a link in brackets behind it: ${venue}`,
          `- Ann Reed, Mei Lin. ${lakes}. ${venue.replace(' **', ' [[PDF](a)] **')}${venue.includes('*') ? '' : ' [[PDF](a)]'}`,
          `${lakes} / Ann Reed, Mei Lin / a`,
        ] as const,
    ),
    ...['Northern Water 2029, 62(3): 12-25', 'Northern Water 2029, 62(3): 104394'].map(
      venue =>
        [
          `behind the colon of a record of DBLP whose journal is written like the events around it: ${venue}`,
          `- Ann Reed, Mei Lin: ${lakes}. ${venue}`,
          `${lakes} / Ann Reed, Mei Lin / `,
        ] as const,
    ),
    [
      'behind the colon of a record of DBLP that is a preprint, below a heading for papers',
      `# Papers\n\n- Ann Reed, Mei Lin: ${lakes}. arXiv 2029`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'behind the colon of a record of DBLP whose journal has no numbers yet, below a heading for papers',
      `# Papers\n\n- Ann Reed, Mei Lin: ${lakes}. Journal of Invented Lakes (2029)`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'behind the colon of a record of DBLP that names no more than some of its authors',
      `- Ann Reed, Mei Lin, et al.: ${lakes}. ISL 2029: 13-19`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    [
      'behind the full-width colon of a record of DBLP',
      `- Mei Lin：${lakes}. ISL 2029: 13-19`,
      `${lakes} / Mei Lin / `,
    ],
    [
      'behind the full-width colon of a record of DBLP in Chinese',
      '- 李青，林梅：湖泊感知方法研究. 虚构湖泊学报 2029, 12(3): 45-67',
      '湖泊感知方法研究 / 李青, 林梅 / ',
    ],
    [
      'behind the colon of a record of DBLP in Chinese',
      '- 林梅, 李明, 王川: 湖泊感知方法研究. 虚构湖泊学报 12(3): 45-67 (2029)',
      '湖泊感知方法研究 / 林梅, 李明, 王川 / ',
    ],
    ...['**LakeNet: Boats in Columns**. *ISL 2029*', 'LakeNet: Boats in Columns. ISL 2029'].map(
      written =>
        [
          `behind names, with a colon in it that is none of DBLP: ${written}`,
          `# Papers\n\n- Ann Reed, Mei Lin, ${written}`,
          'LakeNet: Boats in Columns / Ann Reed, Mei Lin / ',
        ] as const,
    ),
    [
      'behind the colon of a record of DBLP without pages, below a heading for papers',
      `# Papers\n\n- Ann Reed, Mei Lin: ${lakes}. ISL 2029`,
      `${lakes} / Ann Reed, Mei Lin / `,
    ],
    ...['ISL 2029: 13-19.', 'ACM ISL 2029: 13-19', 'J. Lakes 12(3): 13-19 (2029)'].map(
      venue =>
        [
          `before a venue with its pages behind the year: ${venue}`,
          `- Ann Reed, Mei Lin. ${lakes}. ${venue}`,
          `${lakes} / Ann Reed, Mei Lin / `,
        ] as const,
    ),
    ...[
      '. Photographic Lakes and Rivers, Vol. 78, No. 11, pp.1129-1140.',
      '. Lacustria, Vol. 59, No.3, pp.263-273.',
      '. Photographic Lakes & Remote Rivers 92 (2), 109-122.',
      ', Lake Science Informatics 19 (9), 145.',
      ', Lake Engineering, 54(1), 013108 (Jan 27, 2029).',
      ', in the Proceedings of Lake Congress 2029, September 11-15, 2029, Norrhavn, Norway.',
      '. Proceedings of XXth Lake Congress, Commission III, 12- 24 July 2029, Norrhavn, Norway, pp. 960-966. (Best Poster Award)',
      '. ISLD 2029, Proceedings of the 32nd Symposium on Lakes, pages 6152 - 6163.',
      '. The IEEE Lakes and Rivers (LAR) Workshop on Boats, 28 June, Norrhavn.',
      '. ACM International Conference on Lakes (ICL2029).',
      ', the 7th International Workshop of Lakes (IWL’29), September 14-15, Norrhavn, Norway.',
      ', IEEE Journal of Selected Lakes, Volume 11, Issue 2, pp 606-627 (Listed as one of the "Popular Articles" on the website in April 2029).',
    ].flatMap(venue =>
      (
        [
          ['M. Lin, A. Reed, B. Day, 2029. ', 'M. Lin, A. Reed, B. Day'],
          ['Lin, M., A. Reed and B. Day, 2029. ', 'Lin, M., A. Reed, B. Day'],
          ['Mei Lin, Ann Reed, 2029. ', 'Mei Lin, Ann Reed'],
          ['Mei Lin, Ann Reed 2029. ', 'Mei Lin, Ann Reed'],
          ['Lin, M., Reed, A, 2029. ', 'Lin, M., Reed, A'],
        ] as const
      ).map(
        ([names, expected]) =>
          [
            `behind names and a year, before a venue: ${names}…${venue}`,
            `1. ${names}${lakes}${venue}`,
            `${lakes} / ${expected} / `,
          ] as const,
      ),
    ),
    ...(
      [
        ['Lin, M., Hale, B., Reed, A.\\*,  (2029+). ', 'Lin, M., Hale, B., Reed, A.*'],
        ['Lin, M., Hale, B., Reed, A.* (2029) ', 'Lin, M., Hale, B., Reed, A.'],
        ['Hale, B., **Lin, M.*** (2029+) ', 'Hale, B., Lin, M.'],
        ['**Lin, M.**#, Hale, B#, Reed, A. Y., Day, C. Y.* (2029). ', 'Lin, M.#, Hale, B#, Reed, A. Y., Day, C. Y.'],
      ] as const
    ).map(
      ([names, expected]) =>
        [
          `behind a year in brackets, as the psychologists nearly have it: ${names}`,
          `1. ${names}${lakes}. *Lake Research*, 3(2), 15.`,
          `${lakes} / ${expected} / `,
        ] as const,
    ),
    [
      'between the stop behind the authors and a slanted venue',
      `- Mei Lin<sup>#</sup>, **Ann Reed**. ${lakes}. _Journal of Lakes_, vol. 4, 2029. [[PDF]](a)`,
      `${lakes} / Mei Lin#, Ann Reed / a`,
    ],
    [
      'before a bold acronym with its year, above authors of whom one is bold',
      `- ${lakes}. **ISL 2029**.\n  Ann Reed, **Mei Lin**, Tom Brook`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
    ],
    ...[
      '**Digital Signal Processing 2029**.',
      '**IEEE Transactions on Lakes, 2029**',
      '**ISL 2029**. [[PDF]](b) [Code](c)',
    ].map(
      venue =>
        [
          `before a bold venue with its year, above authors of whom one is bold: ${venue}`,
          `- ${lakes}. ${venue}\n  *Ann Reed, **Mei Lin**, Tom Brook*`,
          `${lakes} / Ann Reed, Mei Lin, Tom Brook / ${venue.includes('(b)') ? 'b c' : ''}`,
        ] as const,
    ),
    [
      'in HTML before a bold venue with its year, above buttons and authors',
      `<ul>\n<li>\n${lakes}. <strong>Digital Signal Processing 2029</strong>.\n<div style="display: inline"><a href="a"> [paper]</a></div>\n<div><i>Ann Reed, <strong>Mei Lin</strong>, Tom Brook</i></div>\n</li>\n</ul>`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    ...[
      '*Pattern Recognition*, 2029.',
      '*Northern Water*, 2029.',
      '*Northern Water* (2029).',
      '*Northern Water*, 12(3), 1–9, 2029.',
      'Pattern Recognition, 2029.',
      'IEEE Transactions on Lakes, 2029.',
      'ISL 2029.',
      'In *Northern Water*, 2029.',
      '*In Northern Water*, 2029.',
      'In ISL 2029.',
    ].map(
      venue =>
        [
          `before its venue and year, with the authors behind these: ${venue}`,
          `- ${lakes}. ${venue} Ann Reed, Tom Brook, **Mei Lin**.`,
          `${lakes} / Ann Reed, Tom Brook, Mei Lin / `,
        ] as const,
    ),
    ...['In ISL, pages 1–9, 2029.', 'In ISL 2029, pages 1–9.', 'ISLD, pages 11, 2029.'].map(
      venue =>
        [
          `before an acronym whose pages are told by their word: ${venue}`,
          `[2] Mei Lin, Ann Reed, Tom Brook. ${lakes}. ${venue}`,
          `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
        ] as const,
    ),
    [
      'with commas of its own behind the authors and a comma',
      `1. [CCF-A] **Mei Lin**, Ann Reed, Pricing, Routing, and Counting of Boats on a Lake, International Conference on Lakes (ICL), 2029.`,
      `Pricing, Routing, and Counting of Boats on a Lake / Mei Lin, Ann Reed / `,
    ],
    [
      'behind the authors and a comma, but before a stop',
      `- [ISL-B] **Mei Lin**, Ann Reed, Tom Brook, ${lakes}. Northern Water Journal (NWJ), 2029.`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
    ],
    [
      'like a name behind the authors and a comma: Tidal Multi-lake Attention Networks',
      `- Mei Lin, Ann Reed, Tidal Multi-lake Attention Networks, _Journal of Lakes_, 2029.`,
      `Tidal Multi-lake Attention Networks / Mei Lin, Ann Reed / `,
    ],
    [
      'with a comma of its own behind authors by their initials, before a venue that nothing tells',
      `- M. Lin, A. Reed, T. Brook, Lakes, rivers and what they remember, Northern Water, 2029.`,
      'Lakes, rivers and what they remember / M. Lin, A. Reed, T. Brook / ',
    ],
    [
      'behind authors by their initials, before a venue in a sentence of its own',
      `- M. Lin, A. Reed, ${lakes}. Neurolimnology, 2029.`,
      `${lakes} / M. Lin, A. Reed / `,
    ],
    [
      'in capitals behind the authors and a comma, before a slanted venue of two words',
      '- Mei Lin, Ann Reed, Tom Brook, Safe Incomplete Lake Distribution Learning, _Northern Water_, Volume 125, May 2029.',
      'Safe Incomplete Lake Distribution Learning / Mei Lin, Ann Reed, Tom Brook / ',
    ],
    [
      'with “and” before its colon, behind the authors and a comma',
      '- Mei Lin, Ann Reed, Tom Brook, Joint Lake Mapping and Counting: A Framework for Boats, _Transactions on Lakes_, 2029.',
      'Joint Lake Mapping and Counting: A Framework for Boats / Mei Lin, Ann Reed, Tom Brook / ',
    ],
    [
      'with a colon before a venue that its volume tells',
      `- Mei Lin, Ann Reed, Tom Brook, Spectral lakes: a way to weigh them, Neurolimnology, Volume 549, 7 May 2029, 126.`,
      'Spectral lakes: a way to weigh them / Mei Lin, Ann Reed, Tom Brook / ',
    ],
    [
      'before an acronym and a year',
      `- M. Lin, A. Reed, T. Brook, ${lakes}, ISL, 2029 (CCF A)`,
      `${lakes} / M. Lin, A. Reed, T. Brook / `,
    ],
    [
      'before an acronym, wide commas and a year',
      `- M. Lin, A. Reed, T. Brook. ${lakes}，ISL Findings，2029(CCF A类会议)`,
      `${lakes} / M. Lin, A. Reed, T. Brook / `,
    ],
    [
      'between a comma and “under review”',
      `- Ann Reed, **Mei Lin**, Tom Brook, ${lakes}, under review`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
    ],
    ...[
      'Northern Water, 2029, 62(3): 12-25.',
      'North. Water Res., 2029, 62(3): 12-25.',
      'IEEE TNL, under review.',
      'Under review.',
      'Under review, 2029.',
      'Submitted to Northern Water.',
      'In submission.',
    ].map(
      venue =>
        [
          `before “${venue}”`,
          `- Ann Reed, **Mei Lin**, Tom Brook. ${lakes}. ${venue}`,
          `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
        ] as const,
    ),
    ...['*Acta Mathematica*, 2029', 'Acta Mathematica, 12(3):1-9, 2029'].map(
      where =>
        [
          `behind the authors and beginning with “On”, before ${where}`,
          `- M. Lin, A. Reed, On Shallow Water, ${where}`,
          'On Shallow Water / M. Lin, A. Reed / ',
        ] as const,
    ),
    ...[
      ['', 'Who Pays? Open Access and Lakes in 2020', 'Journal of Lakes, 12(3):1-9, 2029.'],
      ['', 'Ready? The IEEE Lake Challenge 2028', 'ISL 2029.'],
      ['', 'Is It Over? Evidence from the Conference on Lakes, 2015-2020', '*Journal of Lakes*, 2029.'],
      ['(2029). ', 'What Now? Lakes After the Reports of 2020', 'Journal of Lakes, 12(3), 1-9.'],
      ['', 'Do Lakes Remember Their Rivers?', 'Journal of Lakes, 2029. ACM.'],
      ['', 'Do Lakes Remember Their Rivers?', 'Symposium on Lakes, 2029. *Oral*'],
    ].map(([year = '', title = '', venue = '']) => {
      const authors = year === '' ? 'Mei Lin, Ann Reed. ' : 'Lin, M., & Reed, A. ';
      return [
        `with a question before “${venue}”: ${title}`,
        `- ${authors}${year}${title}${title.endsWith('?') ? '' : '.'} ${venue}`,
        `${title} / ${year === '' ? 'Mei Lin, Ann Reed' : 'Lin, M., Reed, A.'} / `,
      ] as const;
    }),
    [
      'of two words that begin with “On” before the authors',
      `- On Boats, Ann Reed, **Mei Lin**, *ISLD*, 2029.`,
      'On Boats / Ann Reed, Mei Lin / ',
    ],
    [
      'before one author in bold and a slanted venue',
      `- ${lakes}, **Mei Lin**, *Northern Water*, 2029`,
      `${lakes} / Mei Lin / `,
    ],
    [
      'before a stop and the authors, one of them in bold',
      `- ${lakes}. Ann Reed, **Mei Lin**\\*, et al., *Northern Water*, vol. 3, 2029`,
      `${lakes} / Ann Reed, Mei Lin* / `,
    ],
    [
      'of three words before a stop and the authors: LakeNet: Fast Boats',
      '- LakeNet: Fast Boats. Ann Reed, Cy Hill, **Mei Lin**, Tom Brook. *ISLD*, 2029.',
      'LakeNet: Fast Boats / Ann Reed, Cy Hill, Mei Lin, Tom Brook / ',
    ],
    [
      'of one word before a stop and the authors: LakeNet',
      '- LakeNet. Ann Reed, Cy Hill, **Mei Lin**, Tom Brook. *ISLD*, 2029.',
      'LakeNet / Ann Reed, Cy Hill, Mei Lin, Tom Brook / ',
    ],
    [
      'like names but for its small word, before a stop and the authors: Attention in Rivers',
      '- Attention in Rivers. Ann Reed, Cy Hill, **Mei Lin**. *ISLD*, 2029.',
      'Attention in Rivers / Ann Reed, Cy Hill, Mei Lin / ',
    ],
    [
      'of three words before a comma and the authors: Boats and nets',
      '- Boats and nets, Ann Reed, Cy Hill, **Mei Lin**, *ISLD*, 2029.',
      'Boats and nets / Ann Reed, Cy Hill, Mei Lin / ',
    ],
    [
      'with an abbreviated word before the authors: Ice of St. Olaf Lake',
      '- Ice of St. Olaf Lake, Ann Reed, **Mei Lin**, *ISLD*, 2029.',
      'Ice of St. Olaf Lake / Ann Reed, Mei Lin / ',
    ],
    [
      'with the name of a profession before the authors: Towards an AI Scientist for Lakes',
      '- Towards an AI Scientist for Lakes, Ann Reed, **Mei Lin**, *ISLD*, 2029.',
      'Towards an AI Scientist for Lakes / Ann Reed, Mei Lin / ',
    ],
    ...['Accepted', 'Under Review', '已录用'].map(
      said =>
        [
          `before a long venue and what has become of the work there: ${said}`,
          `- Ann Reed, **Mei Lin**, and Bo Day*, ${lakes}, **<i>IEEE transactions on cognitive lakes, boats and networking (IEEE TCLB) (${said})</i>**.`,
          `${lakes} / Ann Reed, Mei Lin, Bo Day* / `,
        ] as const,
    ),
    [
      'that of a thesis before its author',
      '- Counting boats on northern lakes, **Mei Lin**, *University of Rivers*, PhD thesis, 2029.',
      'Counting boats on northern lakes / Mei Lin / ',
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  for (const [names, expected] of [
    ['Ann Reed, Mei Lin', 'Ann Reed, Mei Lin'],
    ['Ann Reed, Tom Brook, and **Mei Lin**', 'Ann Reed, Tom Brook, Mei Lin'],
  ] as const)
    for (const venue of ['*Northern Water*, 2029.', 'In *ISL*, 2029.', '**ISL 2029**.'])
      it(`in a list of works, with three words, before its venue and year and the authors behind these: ${venue} ${names}`, () =>
        assert.deepEqual(
          read(`- [${lakes}](a), **Mei Lin**, Tom Brook, *Lakes*, 2028\n- Lakes in Winter. ${venue} ${names}.`),
          [`${lakes} / Mei Lin, Tom Brook / a`, `Lakes in Winter / ${expected} / `],
        ));
});
