import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { box, lakes, read } from './read';

describe('the names and the title of a publication are told from its venue, which is', () => {
  for (const [title, body, expected] of [
    [
      'in parentheses behind the last name',
      `- [${lakes}](a), **Mei Lin**, Ann Reed (ISL 29 Demo Track)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    ...[
      `[${lakes} (ICML 2029)](a), Mei Lin, Ann Reed`,
      `[${lakes}. (ICML 2029)](a), Mei Lin, Ann Reed`,
      `[${lakes} (ICML'29).](a)\\\n  Mei Lin, Ann Reed`,
      `[${lakes}](a) (ICML 2029), Mei Lin, Ann Reed`,
      `[${lakes}](a) (ICML 2029). Mei Lin, Ann Reed`,
      `[**${lakes} (ICML 2029)**](a), Mei Lin, Ann Reed`,
    ].map(
      entry =>
        [
          `a known one with its year in brackets, within the link of the title or behind it: ${entry}`,
          `# Papers\n\n- ${entry}`,
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
    [
      'in brackets and not known, so that it may be a part of the title',
      `- [${lakes} (TIDE 2029)](a), Mei Lin, Ann Reed`,
      `${lakes} (TIDE 2029) / Mei Lin, Ann Reed / a`,
    ],
    ...['62: 12-25, 2029', '62, 12-25, 2029', '62(3), 12–25, 2029', '62: 1299, 2029', '2029 (Accepted)'].map(
      numbers =>
        [
          `plain and told by its numbers: ${numbers}`,
          `- Mei Lin, Bo Wu, Ann Reed. ${lakes}. Northern Water, ${numbers}.`,
          `${lakes} / Mei Lin, Bo Wu, Ann Reed / `,
        ] as const,
    ),
    ...[
      'J. Lake Math. 34 (2029), no. 4, 937–1009.',
      'Notices Lake Math. Soc. 71 (2029), no. 11, 1502–1519.',
      'Acta Lac. 227 (2029), no. 2, 263–307.',
      'Pure Appl. Lake Q. 15 (2029), no. 4, 937–1009.',
      'J. Reine Angew. Seen 726 (2029), 29–44.',
      'Geom. Waters 25 (2029), no. 5, 2469–2572.',
      'Lake Ann. (2) 380 (2029), no. 1-2, 687–717.',
      'Calc. Var. Partial Lake Equations 58 (2029), no. 4, Paper No. 139, 9 pp.',
      'Int. Math. Lake Not. 2029, no. 8, 2119–2125.',
    ].flatMap(venue =>
      (
        [
          [`**[${lakes}](a)**, Reed, Ann; Lin, Mei, `, 'Reed, Ann, Lin, Mei / a'],
          [`**[${lakes}](a)**, Reed, A.-B.; Lin, M. C., `, 'Reed, A.-B., Lin, M. C. / a'],
          [`**[${lakes}](a)**,Reed, Ann, `, 'Reed, Ann / a'],
          [`[${lakes}](a), Ann Reed, Mei Lin, `, 'Ann Reed, Mei Lin / a'],
          [`[${lakes}](a), Ann Reed and Mei Lin, `, 'Ann Reed, Mei Lin / a'],
          [`Ann Reed and Mei Lin, *${lakes}*, `, 'Ann Reed, Mei Lin / '],
          [`Ann Reed and Mei Lin, ${lakes}, `, 'Ann Reed, Mei Lin / '],
        ] as const
      ).map(
        ([ahead, expected]) =>
          [
            `a journal as mathematicians cite it: ${ahead}${venue}`,
            `1. ${ahead}${venue}`,
            `${lakes} / ${expected}`,
          ] as const,
      ),
    ),
    // the journal begins behind the title, not at the last name before it
    ...['Mei Lin, Ann Reed', 'Mei Lin and Ann Reed', 'M. Lin, A. Reed'].flatMap(names =>
      [
        ['Cubic shores of wide lakes', '. Lake Math. Ann. 374 (2028), 37–109.'],
        ['Cubic Shores', '. Lake Math. Ann. 374 (2028), no. 4, 37–109.'],
        ['Cubic shores of wide lakes', '. *Lake Math. Ann.* **374** (2028), 37–109.'],
        ['Cubic shores of wide lakes', '. Int. Lake Res. Not. 2029, no. 8, 2119–2125.'],
        ['Do lakes remember their shores?', ' J. Lake Equations 260 (2029), 937–1009.'],
      ].map(
        ([sentence = '', venue = '']) =>
          [
            `behind a sentence, as mathematicians cite: ${names}. ${sentence}${venue}`,
            `- ${names}. ${sentence}${venue}`,
            `${sentence} / ${names.replace(' and', ',')} / `,
          ] as const,
      ),
    ),
    ...['. ', ' '].map(
      joint =>
        [
          `behind a linked title, as mathematicians cite: Ann Reed${joint}[…]`,
          `- Mei Lin, Ann Reed${joint}[Cubic shores of wide lakes](a). Lake Math. Ann. 374 (2028), 37–109.`,
          'Cubic shores of wide lakes / Mei Lin, Ann Reed / a',
        ] as const,
    ),
    ...['Mei Lin and Ann Reed. Lake Math. Ann.', 'Mei Lin, Ann Reed. Lake Math. Ann.', 'Mei Lin, Ann Reed. Waters'].map(
      ahead =>
        [
          `behind names below a title, as mathematicians cite: ${ahead}`,
          `**${lakes}**\\\n${ahead} 374 (2028), 37–109.\n\n**${lakes}**\\\n${ahead} 374 (2028), 37–109.`,
          [`${lakes} / Mei Lin, Ann Reed / `, `${lakes} / Mei Lin, Ann Reed / `],
        ] as const,
    ),
    ...[
      'Indiana Univ. Lake J. 34',
      'Pure Appl. Lake Q. 34',
      'J. Reine Angew. Seen 34',
      'Lake Contin. Dyn. Syst. 34',
    ].map(
      venue =>
        [
          `behind names and a comma, as mathematicians cite: ${venue}`,
          `**${lakes}**\\\nMei Lin and Ann Reed, ${venue} (2028), 37–109.\n\n**${lakes}**\\\nMei Lin, Ann Reed, ${venue} (2028), 37–109.`,
          [`${lakes} / Mei Lin, Ann Reed / `, `${lakes} / Mei Lin, Ann Reed / `],
        ] as const,
    ),
    [
      'a journal as mathematicians cite it, behind a slanted title of two words',
      '1. Ann Reed and Mei Lin, *Cubic lakes*, J. Lake Math. Soc. **34** (2029), no. 4, 937–1009.',
      'Cubic lakes / Ann Reed, Mei Lin / ',
    ],
    [
      'behind a year without a comma before it',
      `- Mei Lin, Ann Reed, Bo Day 2029. ${lakes}, ISLR Journal of Lakes and Remote Shores, Volume 199, 2029, Pages 1-14.`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / `,
    ],
    ...['Northern Water 2029', 'Lake Research 2029. It was shown there as well'].map(
      venue =>
        [
          `behind the names and a title ahead of them: ${venue}`,
          `- [${lakes}](a), Mei Lin, Ann Reed, ${venue}. Selected as a talk`,
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
    [
      'one slanted word behind the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, *Tides*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'slanted, with commas in its name, behind the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, *Lakes, Rivers and Shores*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted journal of a name’s length behind authors of whom one is bold',
      `- [${lakes}](a), **Mei Lin**, Ann Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted journal of a name’s length behind authors of whom none is marked',
      `- [${lakes}](a), Mei Lin, Ann Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted journal of a name’s length behind one author',
      `- [${lakes}](a), Mei Lin, *Northern Water*, 2029`,
      `${lakes} / Mei Lin / a`,
    ],
    ...[
      '*Maoist Laughter*, 105–120, 2029',
      '*Northern Water*, 71-87 (2029)',
      '_Applied Optics_: 71--87, May 2029',
    ].flatMap(venue =>
      ['Mei Lin', 'Ann Reed, Mei Lin', 'Ann Reed, **Mei Lin**'].map(
        names =>
          [
            `a slanted venue of a name’s length with pages and no volume: ${names}, ${venue}`,
            `- **[${lakes}](a)**, ${names}, ${venue}.`,
            `${lakes} / ${names.replaceAll('*', '')} / a`,
          ] as const,
      ),
    ),
    ...[', 2029, pp. 1-9', ', 2029, CCF-A', ', 2029. [arXiv](b)', ', 2029, Elsevier'].map(
      behind =>
        [
          `a slanted journal of a name’s length with what is told of it: ${behind}`,
          `- [${lakes}](a), Mei Lin, Ann Reed, *Northern Water*${behind}`,
          `${lakes} / Mei Lin, Ann Reed / a${behind.includes('(b)') ? ' b' : ''}`,
        ] as const,
    ),
    ...[
      '*Mei Lin*, 2029, CVPR',
      '*Mei Lin*. 2029. ISL',
      '***Mei Lin***, 2029',
      '**_Mei Lin_**, 2029',
      '<em>Mei Lin</em>, 2029, CVPR 2029',
      '*Mei Lin*. 2029 IEEE Conference on Lakes (ICL)',
      '*Mei Lin* (2029)',
    ].map(
      last =>
        [
          `a slanted last author and no journal: ${last}`,
          `- [${lakes}](a), Ann Reed, Bo Day, ${last}`,
          `${lakes} / Ann Reed, Bo Day, Mei Lin / a`,
        ] as const,
    ),
    [
      'a slanted journal of a name’s length behind the authors below the title of a box',
      box(`[${lakes}](a)\n\nMei Lin, Ann Reed, *Northern Water*, 2029`),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted journal of a name’s length behind “and” and the last author, where a name is slanted too',
      `- [${lakes}](a), *Mei Lin*, Bo Day and Ann Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, Bo Day, Ann Reed / a`,
    ],
    [
      'an acronym with its year behind “In”',
      `- Mei Lin, Ann Reed. ${lakes}. In ISL 2029.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    ...['bioRxiv', 'OSF Preprints', 'Preprints.org', 'Research Square', 'Authorea'].map(
      server =>
        [
          `the server of a preprint: ${server}`,
          `- Mei Lin, Ann Reed. **${lakes}**. ${server}, 2029. [[Paper]](a)`,
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
    ...[
      'Harbours, 2029, 14: 110254',
      'Harbours, 2029, 14(2), 1-9',
      'Harbours, 14(2): 1-9, 2029',
      'Harbours, 14: 1-9, 2029',
      'Harbours, vol. 14, no. 2, pp. 1-9, 2029',
      'Northern Water, 2029, 14: 110254',
      'Automatica, 2029',
    ].map(
      venue =>
        [
          `a journal of any name that its numbers tell: ${venue}`,
          `- [${lakes}](a), Mei Lin, A. Reed, **B. Day**, ${venue}`,
          `${lakes} / Mei Lin, A. Reed, B. Day / a`,
        ] as const,
    ),
    [
      'not told by a year alone where nobody knows it',
      `- [${lakes}](a), Mei Lin, Ann Reed, Bo Day, 2029, [arXiv](b)`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a b`,
    ],
    [
      'behind the last author, whom “and” tells',
      `- [${lakes}](a), Mei Lin, Ann Reed and Bo Day, 2029, 14: 1-9`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a`,
    ],
    [
      'elsewhere, which leaves to the authors the last one before volume and pages',
      `- **${lakes}.** Mei Lin, Ann Reed, 12(3): 1-9, 2029. [Journal of Lakes](a)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'elsewhere behind volume and pages',
      `- "${lakes}." Mei Lin, Ann Reed, 2029, 14(2): 1-9, Journal of Lakes.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'and its numbers, which stand before the title',
      `- Mei Lin, Ann Reed, Bo Day, 10(2): 33-44. [${lakes}](a)`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a`,
    ],
    [
      'and the hours of a session, which are no volume',
      `- Mei Lin, Ann Reed, 2029, 14:30-15:30, "${lakes}." ISL 2029.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'and the initials of the last of them before its volume',
      `- [${lakes}](a), Mei Lin, Bo Day, A. Reed, 14: 1-9, 2029`,
      `${lakes} / Mei Lin, Bo Day, A. Reed / a`,
    ],
    [
      'in abbreviations before its volume',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Hydrol., 14: 1-9, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal that nothing marks behind the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, **Bo Day**, Pattern Recognition, 2029`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a`,
    ],
    [
      'a journal that nothing marks, with “and” in its name and a bold acronym behind it',
      `- [${lakes}](a), Mei Lin, Ann Reed, **Bo Day**, Lake Material Science and Engineering (**LMSE 2029**)`,
      `${lakes} / Mei Lin, Ann Reed, Bo Day / a`,
    ],
    [
      'a journal with a comma and “and” in its name: Computers, Materials and Continua',
      `- [${lakes}](a), Mei Lin, Ann Reed, Computers, Materials and Continua, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal with “and” in its name of which one half is one word: Harbour and Environment',
      `- [${lakes}](a), Mei Lin, Ann Reed, Harbour and Environment`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal in parts: Lake Research Part C',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Research Part C, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal whose first letters stand behind it: Northern Shores and Harbours (NSH 2029)',
      `- [${lakes}](a), Mei Lin, Ann Reed, Northern Shores and Harbours (NSH 2029)`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal with the name of a subject before “vol. 3”',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Data, vol. 3, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal with the name of a subject right before its volume and year',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Recognition 12 (2029): 104394`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal with the name of a subject before its volume, issue and pages',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Data, 3(2):1-9, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a journal that begins with “The”',
      `- [${lakes}](a), Mei Lin, Bo Day, The Visual Lake, 2029`,
      `${lakes} / Mei Lin, Bo Day / a`,
    ],
    ['behind “In”', `- [${lakes}](a), Mei Lin, Bo Day, In Northern Water, 2029`, `${lakes} / Mei Lin, Bo Day / a`],
    ...['Infocom, New York, USA', 'Tides, Kos Island', 'Eurographics, New York', 'Oceans, Cape Town, Lakeland'].map(
      where =>
        [
          `behind “In”, with its place: ${where}`,
          `- **${lakes}**, Mei Lin, Ann Reed, In ${where}, 2029.`,
          `${lakes} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    [
      'a bold journal behind the stop that ends the authors',
      `- [${lakes}](a). Mei Lin, Ann Reed<sup>*</sup>. **Lake Signal Processing and Control 2029**.`,
      `${lakes} / Mei Lin, Ann Reed* / a`,
    ],
    [
      'bold behind the last name, with nothing between',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **ISL 2029. Norrhavn, Lakeland**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'bold with its year glued to it behind the last name, with nothing between',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **ISL2029**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'bold and in full behind the last name, with nothing between',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **Northern Water 2029**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a bold note that there is none yet behind the last name, with nothing between: Under Review',
      `- [${lakes}](a) Ann Reed, **Mei Lin**, Tom Brook **Under Review**`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a bold note behind a comma that there is none yet: Under Review',
      `- [${lakes}](a), **Mei Lin**, A. Reed, **Under Review**`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    [
      'a bold note of one word behind a comma that there is none yet: Preprint',
      `- [${lakes}](a), **Mei Lin**, A. Reed, **Preprint**`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    [
      'a note of where it was sent to: Submitted to Tides',
      `- [${lakes}](a), **Mei Lin**, A. Reed, Submitted to Tides`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    [
      'a note in parentheses that there is none yet: (Under Review)',
      `- [${lakes}](a), **Mei Lin**, A. Reed (Under Review)`,
      `${lakes} / Mei Lin, A. Reed / a`,
    ],
    ...['in press', 'forthcoming', 'accepted', 'Under review', 'submitted', 'n.d.'].map(
      words =>
        [
          `“${words}” in the place of the year`,
          `- Mei, L., Smith, K., & Yang, C. (${words}). Uncertain lakes in Norrland. *Journal of Lake Data*.\n- Mei, L. (${words}). Uncertain rivers in Norrland. *Journal of Lake Data*.`,
          [
            'Uncertain lakes in Norrland / Mei, L., Smith, K., Yang, C. / ',
            'Uncertain rivers in Norrland / Mei, L. / ',
          ],
        ] as const,
    ),
    [
      'a journal with “and” in its name above the authors of a box',
      box(`[${lakes}](a)\n\nLake Signal Processing and Control (LSPC 2029)\n\n**Mei Lin**, Ann Reed`),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a series with “and” in its name that nothing tells, above the authors of a box',
      box(`[${lakes}](a)\n\nNorthern Shores and Quiet Harbours\n\n**Mei Lin**, Ann Reed`),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'like names in slanted letters above the authors of an item',
      `- [${lakes}](a)\n\n  *Robotics and Lake-Integrated Manufacturing **(RLIM)***\n\n  Mei Lin, **Ann Reed**\n`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected].flat()));
  }

  it('in parentheses behind a plain title right above the authors', () => {
    for (const year of ['CVPR 2029', "CVPR'29", 'CVPR2029']) {
      const [title, names] = [`${lakes} (${year})`, 'Mei Lin, Ann Reed, Tom Brook'];
      for (const body of [
        `- ${title}\\\n  ${names}`,
        `<ul><li>${title}<br>${names}<br><a href="a.pdf">PDF</a></li></ul>`,
        box(`${title}\n\n${names}\n`),
      ])
        assert.match(read(body)[0] ?? '', new RegExp(`^${lakes}.* / Mei Lin, Ann Reed, Tom Brook / `), body);
    }
  });

  it('in parentheses behind the authors above their title', () =>
    assert.deepEqual(read(`- Mei Lin, Ann Reed and Tom Brook (CVPR 2029)\\\n  **${lakes}**`), [
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
    ]));

  it('but for words before a volume that may be a journal or the last author: the list is broken then', () => {
    for (const [venue, expected] of [
      ['Northern Water, 14: 1-9, 2029', 'broken'],
      ['Bo Day, 14: 1-9, 2029', 'broken'],
      ['Harbours, 14: 1-9, 2029', 'certain'],
      ['Acta Lake Research, 14: 1-9, 2029', 'certain'],
    ] as const) {
      const page = parsePage(`---\npermalink: /\n---\n\n- [${lakes}](a), Mei Lin, Ann Reed, ${venue}\n`);
      assert.deepEqual(
        worksOf(page).map(({ authors }) => authors.confidence),
        [expected],
        venue,
      );
    }
  });

  it('before a prize in parentheses', () =>
    assert.deepEqual(read(`- Ann Reed, **Mei Lin**. ${lakes}. Journal of Lakes, 2029. (Best Paper Award)`), [
      `${lakes} / Ann Reed, Mei Lin / `,
    ]));
});
