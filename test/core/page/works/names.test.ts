import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { box, lakes, read } from './read';

describe('the authors of a publication are read with', () => {
  for (const [title, body, expected] of [
    ...(
      [
        ['M. Lin, A.B. Reed, B. Day. O.P. Hart, L.C. Moss', `. [${lakes}.](a) Lake Systems. 2029, 3, 41.`],
        ['M. Lin, A. B. Reed. O.-P. Hart, and L. Moss', `. "${lakes}." *Journal of Lakes*, 2029.`],
        ['M. Lin, A.B Reed. O. Hart, L. Moss', `. ${lakes}. *Journal of Lakes*, 2029.`],
        ['Mei Lin, Ann Reed. Bo Day, Ola Hart', `. [${lakes}.](a) Lake Systems. 2029.`],
        ['Lin M, Reed AK. Day B, Hart OP', `. **${lakes}**. *Lake Systems*, 2029.`],
      ] as const
    ).map(
      ([names, rest]) =>
        [
          `those behind a stop in the place of a comma: ${names}${rest}`,
          `- ${names}${rest}`,
          `${lakes} / ${names.replace(/(?<=\p{L}{2})\. /u, ', ').replace(' and', '')} / ${rest.includes('(a)') ? 'a' : ''}`,
        ] as const,
    ),
    [
      'no words of a title behind the stop that ends them',
      '- Lin M, Reed AK. Hepatitis B, Hepatitis C and their rivers. IEEE Trans Lake Control. 2029;67(2):721-736.',
      'Hepatitis B, Hepatitis C and their rivers / Lin M, Reed AK / ',
    ],
    [
      'no title of a volume behind the stop that ends them',
      `- Mei Lin, Ann Reed. Northern Tides. [${lakes}](a). *Lake Systems*, 2029.`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    ...[
      '**Cell Death & Disease 2029**',
      '**Tides & Shores 2029**',
      '*Food and Function, 2029*',
      '**Lakes, Rivers & Deltas (2029)**',
    ].map(
      venue =>
        [
          `no half of a marked venue with its year: ${venue}`,
          `- [${lakes}](a), Ann Reed, **Mei Lin**, Ola Berg, ${venue}`,
          `${lakes} / Ann Reed, Mei Lin, Ola Berg / a`,
        ] as const,
    ),
    ...(
      [
        [
          'Lin M, Reed A, An J, Yabuki S, Day BK',
          ` (2005) ${lakes}. Journal of Lakes: Waters 110(D18). https://doi.org/10.5555/l.1`,
        ],
        ['Lin M, Reed A, Day B', ` (2019). ${lakes} in March, 2002. Advances in Tides, 36(12), 1299–1307.`],
        ['Lin M, Reed A', ` (2019) ${lakes}: a study. Tides 254:105519. https://doi.org/10.5555/l.1`],
        ['林梅, 王芦, 陈荷', ' (2019). 湖泊水位的快速测量方法. 湖泊工程, 43(1), 119–130.'],
        ['林梅, 王芦', '. (2019). 湖泊水位的快速测量方法. 湖泊工程, 43(1), 119–130.'],
        ['林梅, 王芦', '. (2019). 湖泊水位的快速测量方法. 湖泊工程, (1), 119–130.'],
        ['Mei Lin, Ann Reed', `. (2019). ${lakes}. Advances in Tides, 36(12), 1299–1307.`],
        ['林梅', '. (2019). 湖泊水位的快速测量方法. 湖泊工程, 43(1), 119–130.'],
        ['林梅', '（2019） 湖泊水位的快速测量方法. 湖泊工程, 43(1), 119–130.'],
        ['林梅, 王芦', ' (2004) 2002年湖泊水位的快速测量方法. 湖泊工程 (S1):72–80'],
        ['林梅, 王芦', ' (2024) 湖泊水位的快速测量方法. 湖泊工程. https://doi.org/10.5555/l.1'],
      ] as const
    ).map(
      ([names, rest]) =>
        [
          `the year in brackets behind them: ${names}${rest}`,
          `- ${names}${rest}`,
          `${/[)）]\.?\s([^.]+)/.exec(rest)?.[1] ?? ''} / ${names} / `,
        ] as const,
    ),
    ...['林梅、王芦', '林梅*'].map(
      names =>
        [
          `the year in wide brackets right behind them: ${names}`,
          `- ${names}（2019）。湖泊水位的快速测量方法。湖泊工程，43（1），119-130。`,
          `湖泊水位的快速测量方法 / ${names.replace('、', ', ')} / `,
        ] as const,
    ),
    [
      'the year between stops behind them before a journal with its numbers',
      '- 林梅, 王芦. 2019. 湖泊水位的快速测量方法. 湖泊工程, 43(1): 119-130.',
      '湖泊水位的快速测量方法 / 林梅, 王芦 / ',
    ],
    [
      'a person with the name of a subject among others: Grace Vision',
      `- [${lakes}](a), Mei Lin, Grace Vision, Ann Reed, 2029`,
      `${lakes} / Mei Lin, Grace Vision, Ann Reed / a`,
    ],
    ...(
      [
        ['Mei LIN, Bo AI', `. **${lakes}**. ISL 2029.`],
        ['Mei Lin, Ann Reed, Meta AI', `. **${lakes}**. ISL 2029.`],
        ['Zhang Wei, Wang Mining', `. **${lakes}**. *Tides*, 2029.`],
        ['Mei LIN, Bo DAY, and Ann AI', `. "${lakes}". ISL 2029.`],
        ['Mei Lin, Dela Data', ` (2029). **${lakes}**. *Tides*, 3.`],
        ['Mei Lin, Meta AI', `. 2029. "${lakes}". *Tides*, 3.`],
        ['Lin N, Reed J, Data D.', ` ${lakes}. IEEE Trans Lake Control. 2029;67(2):721-736.`],
      ] as const
    ).map(
      ([names, rest]) =>
        [
          `a last author with the name of a subject: ${names}${rest}`,
          `- ${names}${rest}`,
          `${lakes} / ${names.replace(' and', '')} / `,
        ] as const,
    ),
    ...[
      'AAAI-29',
      "AAAI'29",
      'AAAI-2029',
      'ISL-29',
      "MobiLake'29",
      "Euro-Lake'29",
      "SIGGRAPH Asia'29",
      '**ISL’29**',
      '**AAAI-29**',
    ].map(
      venue =>
        [
          `no acronym with its year behind them: ${venue}`,
          `- [${lakes}](a), **Mei Lin**, Ann Reed, ${venue}`,
          `${lakes} / Mei Lin, Ann Reed / a`,
        ] as const,
    ),
    ...[
      'Nature Communications',
      'Pattern Recognition',
      'Neural Networks',
      'Scientific Reports',
      'Water Research',
      'Advanced Materials',
      'Cell Reports',
      'Physical Review Letters',
      'Lake Hydrology',
      'Nature',
      'Automatica',
    ].flatMap(journal =>
      [`*${journal}*`, `**${journal}**`, journal].flatMap(name =>
        [' (2029)', ' (2029) 12:4521', ' (2029), 12(3), 45-67', '（2029）'].map(
          behind =>
            [
              `no journal with its year in brackets: ${name}${behind}`,
              `- [${lakes}](a), Mei Lin, Ann Reed, ${name}${behind}`,
              `${lakes} / Mei Lin, Ann Reed / a`,
            ] as const,
        ),
      ),
    ),
    ...['*Mei Lin*', '**Mei Lin**', 'Mei Lin'].map(
      name =>
        [
          `a last author before the year in brackets: ${name}`,
          `- [${lakes}](a), Bo Day, Ann Reed, ${name} (2029)`,
          `${lakes} / Bo Day, Ann Reed, Mei Lin / a`,
        ] as const,
    ),
    [
      'a journal with its year in brackets below its title',
      box(`[${lakes}](a)\n\nMei Lin, Ann Reed, *Lake Hydrology* (2029)`),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a slanted last author with the name of a subject before the year and the title',
      `- Mei Lin, *Dela Data* (2029). **${lakes}**. *Tides*, 3.`,
      `${lakes} / Mei Lin, Dela Data / `,
    ],
    ...[
      ...['Lake Commission', 'Lake Task Force', 'Lake Committee', 'GLD 2029 Lake Factors Collaborators'],
      ...['the International Lake Study Group', 'Lake Alliance'],
    ].map(
      group =>
        [
          `a group among them: ${group}`,
          `- [${lakes}](a), Mei Lin, Ann Reed, ${group}, *Journal of Lakes*, 2029`,
          `${lakes} / Mei Lin, Ann Reed, ${group} / a`,
        ] as const,
    ),
    [
      'no committee that somebody is in',
      `- [${lakes}](a), Mei Lin, Ann Reed, Program Committee, 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a group with the name of a subject before the stop that ends the authors',
      `- [${lakes}](a), Mei Lin, Ann Reed, Lake Research. ISL 2029`,
      `${lakes} / Mei Lin, Ann Reed, Lake Research / a`,
    ],
    [
      'a last author with the name of a subject at the end of a line, in a box',
      box(`[${lakes}](https://arxiv.org/abs/2901.00001)\n\nNara Sing, Dela Data`),
      `${lakes} / Nara Sing, Dela Data / https://arxiv.org/abs/2901.00001`,
    ],
    [
      'a last author with the name of a subject and the number of a footnote',
      `- [${lakes}](a), Mei Lin 1, Dela Data 2, ISL 2029`,
      `${lakes} / Mei Lin 1, Dela Data 2 / a`,
    ],
    [
      'a given name that is an article in English: An Zhang',
      `- [${lakes}](a), **Mei Lin**, An Zhang, Hao Reed, *Northern Water*, 2029`,
      `${lakes} / Mei Lin, An Zhang, Hao Reed / a`,
    ],
    [
      'a last author behind “and” whose given name is an article in English: An Wu',
      `- Mei Lin, Bo Day, and An Wu. "${lakes}." 2029.`,
      `${lakes} / Mei Lin, Bo Day, An Wu / `,
    ],
    [
      'a first author whose given name is an article in English: An Wu',
      `- [${lakes}](a), An Wu, **Mei Lin**, *Northern Water*, 2029`,
      `${lakes} / An Wu, Mei Lin / a`,
    ],
    ...['In Su Reed', 'My Lin', 'On Day', 'No Brook', 'The Anh Day'].map(
      name =>
        [
          `a given name that is a small word in English: ${name}`,
          `- [${lakes}](a), **Mei Lin**, ${name}, Bo Day, *Northern Water*, 2029`,
          `${lakes} / Mei Lin, ${name}, Bo Day / a`,
        ] as const,
    ),
    [
      'a “Jr.” in the midst of the authors',
      `- Mei Lin, Larry S. Day Jr., Bo Wu, Ann Reed. "${lakes}." 2029.`,
      `${lakes} / Mei Lin, Larry S. Day Jr., Bo Wu, Ann Reed / `,
    ],
    [
      'a “Jr.” behind the first author',
      `- [${lakes}](a), Martin Brook Jr., Mei Lin, *Tides*, 2029`,
      `${lakes} / Martin Brook Jr., Mei Lin / a`,
    ],
    [
      'a “Jr.” behind the last author, before a plain title',
      `- Mei Lin, Martin Brook Jr. ${lakes}. *Northern Water*, 2029.`,
      `${lakes} / Mei Lin, Martin Brook Jr / `,
    ],
    [
      'a “Jr.” and a “III” behind commas',
      `- [${lakes}](a), Martin Brook, Jr., Mei Lin, Bo Day, III, *Tides*, 2029`,
      `${lakes} / Martin Brook, Jr., Mei Lin, Bo Day, III / a`,
    ],
    [
      'a “Jr.” behind the comma and the initials of a family name',
      `- Brook, M. L., Jr., & Lin, M. (2029). ${lakes}. *Northern Water*, 3.`,
      `${lakes} / Brook, M. L., Jr., Lin, M. / `,
    ],
    [
      'the family name of the first author first, that of the others last',
      `- Lin, Mei, Ann Reed, and Tom van der Brook. "${lakes}." 2029.`,
      `${lakes} / Lin, Mei, Ann Reed, Tom van der Brook / `,
    ],
    [
      'one author, the family name first, and the year',
      `- \`Lin, Mei\`. 2029. ${lakes}. *Northern Water* 3 (2): 1–9.`,
      `${lakes} / Lin, Mei / `,
    ],
    [
      'one author, the family name first, and the year in parentheses',
      `- Lin, Mei (2029). ${lakes}. *Northern Water*, 3(2), 1–9.`,
      `${lakes} / Lin, Mei / `,
    ],
    [
      'family names first and semicolons between the authors, behind a linked title',
      `- [${lakes}](a), **Lin, Mei**;  Reed, Ann.; Brook, Tom. *Tides*, 2029.`,
      `${lakes} / Lin, Mei, Reed, Ann, Brook, Tom / a`,
    ],
    [
      'family names first and semicolons between the authors, before a plain title',
      `- Lin, Mei; Reed, Ann; Brook, Tom. ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / Lin, Mei, Reed, Ann, Brook, Tom / `,
    ],
    [
      'a comma forgotten behind the marked name',
      `- [${lakes}](a)\n\n  *Symposium on Lakes, 2029*\n\n  **Mei Lin** Ann Reed, Tom Brook\n`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'brackets right behind the stop that ends the authors',
      `- [${lakes}](a), **Mei Lin**, Ann Reed.[1 of 4, A]`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a blank before the stop that ends the authors',
      `- M. Lin, A. Reed . ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / M. Lin, A. Reed / `,
    ],
    [
      'a stop within a name: Odile. Vesper',
      `- Odile. Vesper, Ann Reed, Tom. Brook, **Mei Lin**. ${lakes}. *Northern Water*, vol. 3, 2029.`,
      `${lakes} / Odile. Vesper, Ann Reed, Tom. Brook, Mei Lin / `,
    ],
    [
      'an apostrophe at the beginning of a name',
      `- [${lakes}](a), Mei Lin, Sam 'Abd al-Malik, *ISLD*, 2029`,
      `${lakes} / Mei Lin, Sam ‘Abd al-Malik / a`,
    ],
    [
      'braces around several names',
      box(`**${lakes}**\n\n{Ann Reed#, **Mei Lin#**}, Tom Brook`),
      `${lakes} / Ann Reed#, Mei Lin#}, Tom Brook / `,
    ],
    [
      'a family name in small letters before a mark: Mei lin#',
      `- \`ISL-2029\` [${lakes}](a), Mei lin#, Ann Reed#, et al.`,
      `${lakes} / Mei lin#, Ann Reed# / a`,
    ],
    [
      'a family name in small letters behind its initial: A. reed',
      `- M. Lin, A. reed, T. Brook. ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / M. Lin, A. reed, T. Brook / `,
    ],
    [
      'an “et al.” right behind a name, before a slanted title',
      `- \`C-3\` Reed A, **Mei Lin** et al., *${lakes}*, in Transactions on Lakes, vol. 7, 2029`,
      `${lakes} / Reed A, Mei Lin / `,
    ],
    [
      'an “et al.” behind the first author and a comma',
      `- \`ISLD 2029\` [${lakes}](a), **Mei Lin**, et al.`,
      `${lakes} / Mei Lin / a`,
    ],
    [
      'a second stop behind that of “et al.”',
      `- Mei Lin et al.. ${lakes}. Journal of Lakes, 2029.`,
      `${lakes} / Mei Lin / `,
    ],
    [
      'an “et al.” behind one who says to be the first author',
      `1. **Mei Lin** (First Author), et al. ${lakes}. **LakeXiv**, 2029. [[PDF](a)]`,
      `${lakes} / Mei Lin (First Author) / a`,
    ],
    [
      'an “et al.” before a plain title and where it was sent to',
      `1. A. Reed, **Mei Lin**, et al. ${lakes}. Revised and sent again to **Modern Waters** (WAT-29), 2029.`,
      `${lakes} / A. Reed, Mei Lin / `,
    ],
    [
      'points for those who are left out',
      `- [${lakes}](a), Ann Reed, ..., **Mei Lin**, …, Tom Brook*`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook* / a`,
    ],
    [
      'a “By” before the names, in a line of their own',
      `- [${lakes}](a)  \n  By **Mei Lin**, Ann Reed  \n  Venue: ISLD 2029`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a team as the first author',
      `- [${lakes}](a), The LakeNet Team, Mei Lin, *ISLD*, 2029`,
      `${lakes} / The LakeNet Team, Mei Lin / a`,
    ],
    [
      'one author with a year in brackets',
      `- Mei Lin (2029) ${lakes}. *Journal of Lakes*, 12(3), 1-9.`,
      `${lakes} / Mei Lin / `,
    ],
    [
      'one such name with its initials behind',
      `- Lin, M. (2029) ${lakes}. Journal of Lakes, 12(3), 1-9.`,
      `${lakes} / Lin, M. / `,
    ],
    ['one such name the other way round', `- Lin, Mei (2029) *${lakes}*. Lake Press.`, `${lakes} / Lin, Mei / `],
    ...[
      ['Lin, Mei', 'Lin, Mei'],
      ['Lin, Mei B.', 'Lin, Mei B.'],
      ['van der Reed, Ann', 'van der Reed, Ann'],
      ['Lin, Mei, et al', 'Lin, Mei'],
    ].map(
      ([written = '', name = '']) =>
        [
          `one author with the family name ahead before a quoted title, ${written}`,
          `- ${written.replace(/\.$/, '')}. "${lakes}." *Journal of Lakes* 12.3 (2029): 1-9.`,
          `${lakes} / ${name} / `,
        ] as const,
    ),
    ...['(extended version)', '[short paper]', '(in Chinese)', '(Extended abstract)', '（通讯作者）'].flatMap(
      remark =>
        [
          [
            `authors behind a remark in brackets, ${remark}`,
            `- **${lakes}** ${remark}. Mei Lin, Ann Reed. *Journal of Lakes*, 2029.`,
            `${lakes} / Mei Lin, Ann Reed / `,
          ],
          [
            `a body as the one author behind it, ${remark}`,
            `- **${lakes}** ${remark}, Lake Research Consortium, *Journal of Lakes*, 2029.`,
            `${lakes} / Lake Research Consortium / `,
          ],
        ] as const,
    ),
    [
      'a body as the one author, behind a remark in brackets before a quoted title',
      `- (Corresponding author) The Lake Consortium. "${lakes}," Journal of Lakes, 12(3), 2029.`,
      `${lakes} / The Lake Consortium / `,
    ],
    [
      'authors in brackets',
      `- **${lakes}** (Mei Lin (Lakeside), Ann Reed), *Journal of Lakes*, 2029.`,
      `${lakes} / Mei Lin (Lakeside), Ann Reed / `,
    ],
    ['one author in brackets', `- [${lakes}](a) (Mei Lin). *Journal of Lakes*, 2029.`, `${lakes} / Mei Lin / a`],
    ['one author before a press', `- **${lakes}**, Mei Lin, Lake Press, 2029.`, `${lakes} / Mei Lin / `],
    [
      'authors before a press',
      `- **${lakes}**, Mei Lin, Ann Reed, Lake Press, 2029.`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    ...[
      'Higher Education Press, Norrhavn, 2029',
      'Lake University Press, Norrhavn, Norway, 2029',
      'Springer, Berlin, 2029',
    ].flatMap(
      press =>
        [
          [`one author before ${press}`, `- **${lakes}**, Mei Lin, ${press}.`, `${lakes} / Mei Lin / `],
          [
            `one author behind a slanted title before ${press}`,
            `- *${lakes}*, Mei Lin, ${press}.`,
            `${lakes} / Mei Lin / `,
          ],
          [
            `authors before ${press}`,
            `- *${lakes}*, Mei Lin and Ann Reed, ${press}.`,
            `${lakes} / Mei Lin, Ann Reed / `,
          ],
        ] as const,
    ),
    [
      'an author who is called Press before a journal of one word',
      `- **${lakes}**, Mei Lin, Ann Press, Nature, 2029.`,
      `${lakes} / Mei Lin, Ann Press / `,
    ],
    [
      'an author who is called Press',
      `- **${lakes}**, Mei Lin, Ann Press, *ISLD*, 2029.`,
      `${lakes} / Mei Lin, Ann Press / `,
    ],
    ['one author before a quoted title', `- Mei Lin. "${lakes}." In Proc. Lakes, 2029.`, `${lakes} / Mei Lin / `],
    [
      'one author in bold before a slanted title',
      `- **Mei Lin**, *${lakes}*, PhD thesis, University of the North, 2029.`,
      `${lakes} / Mei Lin / `,
    ],
    ['one author in bold behind a linked title', `- [${lakes}](a), **Mei Lin**, *ISLD 2029*`, `${lakes} / Mei Lin / a`],
    [
      'a linked first author before a quoted title',
      `- [Ann Reed](b), Mei Lin, [Tom Brook](c). "${lakes}." *ISLD*, 2029. [PDF](a)`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / b c a`,
    ],
    [
      'a linked first author before a linked title',
      `- [Ann Reed](b), Mei Lin, [Tom Brook](c). [${lakes}](a). *ISLD*, 2029.`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / b c a`,
    ],
    [
      'a linked name behind a linked title of two words',
      `- [Lake Ice](a), Mei Lin, [Tom Brook](c). *ISLD*, 2029. [Project](b)`,
      `Lake Ice / Mei Lin, Tom Brook / a c b`,
    ],
    ...['中文版', '中文', '英文全文', 'English version', '中译本'].map(
      label =>
        [
          `a link to the work in another language between title and names: ${label}`,
          `- [${lakes}](a), [${label}](z), **Mei Lin**, Ann Reed. *ISLD*, 2029.`,
          `${lakes} / Mei Lin, Ann Reed / a z`,
        ] as const,
    ),
    [
      'a link to the work in another language behind its names',
      `- [${lakes}](a), **Mei Lin**, Ann Reed, [中文](z), *ISLD*, 2029.`,
      `${lakes} / Mei Lin, Ann Reed / a z`,
    ],
    ...[
      'Pei Yi Siow **Mei Lin**, Tom Brook',
      'Ann Reed **Mei Lin**\\*, Tom Brook',
      'Tom Brook, Ann Reed **Mei Lin**',
    ].map(
      names =>
        [
          `a comma forgotten before the marked name: ${names}`,
          `- [${lakes}](a), ${names}. *ISLD*, 2029.`,
          `${lakes} / ${names
            .replaceAll(/\*\*|\\/g, '')
            .replace(' Mei', ', Mei')
            .replace(',,', ',')} / a`,
        ] as const,
    ),
    ...['Juan Carlos **García López**', 'Maria Luisa **Costa Lima**', 'Ana Maria **de Souza**'].map(
      name =>
        [
          `marked family names of two words behind two given ones: ${name}`,
          `- [${lakes}](a), Bo Hale, ${name}. *ISLD*, 2029.`,
          `${lakes} / Bo Hale, ${name.replaceAll('**', '')} / a`,
        ] as const,
    ),
    [
      'a marked family name behind a given one',
      `- [${lakes}](a), Tom Brook, Mei **Lin**, Ann **De Reed**. *ISLD*, 2029.`,
      `${lakes} / Tom Brook, Mei Lin, Ann De Reed / a`,
    ],
    [
      'a linked author in Chinese characters, one called like a language',
      `- [${lakes}](a), [文英](z), Mei Lin, Ann English, [中川文](y). *ISLD*, 2029.`,
      `${lakes} / 文英, Mei Lin, Ann English, 中川文 / a z y`,
    ],
    ...['韩文', '韓文', '[韩文](z)'].map(
      name =>
        [
          `somebody called like a language, whose family name is frequent: ${name}`,
          `- [${lakes}](a), ${name}, 林梅, 王小明. *湖泊学报*, 2029.`,
          `${lakes} / ${name.replace(/[[\]]|\(z\)/g, '')}, 林梅, 王小明 / a${name.includes('z') ? ' z' : ''}`,
        ] as const,
    ),
    ...["Mei Lin, Ann Reed'22, Bo Hale'23", 'Mei Lin’2029, Ann Reed’22\\*, Bo Hale'].map(
      names =>
        [
          `students with the years of their classes: ${names}`,
          `- ${names}. "${lakes}." *ISLD*, 2029.`,
          `${lakes} / ${names.replace('\\', '').replaceAll("'", '’')} / `,
        ] as const,
    ),
    [
      'a slanted name in the midst of the authors, before the year',
      `- [${lakes}](a), Ann Reed, *Mei Lin*, Tom Brook, 2029`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    [
      'a slanted name in the midst of the authors, before a stop and a slanted venue',
      `- [${lakes}](a), Olav Holm, *Mei Lin*, Eva Strand. *ISLD*, 2029`,
      `${lakes} / Olav Holm, Mei Lin, Eva Strand / a`,
    ],
    [
      'the first and the last name slanted',
      `- [${lakes}](a), *Mei Lin*, Bo Day, *Ann Reed*, 2029`,
      `${lakes} / Mei Lin, Bo Day, Ann Reed / a`,
    ],
    [
      'a slanted last author behind “and”',
      `- [${lakes}](a), Bo Day, Ann Reed and *Mei Lin*, 2029`,
      `${lakes} / Bo Day, Ann Reed, Mei Lin / a`,
    ],
    [
      'a slanted last author before the year and a slanted journal',
      `- [${lakes}](a), Bo Day, Ann Reed, *Mei Lin* (2029), *Northern Water*`,
      `${lakes} / Bo Day, Ann Reed, Mei Lin / a`,
    ],
    [
      'a slanted last author and the year before a quoted title',
      `- Bo Day, Ann Reed, *Mei Lin*, 2029. "${lakes}." Northern Water, 3.`,
      `${lakes} / Bo Day, Ann Reed, Mei Lin / `,
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  it('a name in unusual spelling among others, wherever it stands', () => {
    for (const [names] of [
      ['Ann Reed, Wang bohai, Tom Brook, Mei Lin'],
      ['Wang bohai, Ann Reed, Tom Brook, Mei Lin'],
      ['Ann Reed, Tom Brook, Wang bohai, Mei Lin'],
    ] as const)
      assert.deepEqual(read(`- [${lakes}](a), ${names}. *Tides*, 2029`), [`${lakes} / ${names} / a`], names);
  });

  it('a given name in small letters, wherever the name stands', () => {
    for (const [body, names] of [
      [`Mei Lin, Bo Day and ann Reed.“*${lakes}*”. Northern Water, 2029.`, 'Mei Lin, Bo Day, ann Reed'],
      [`Mei Lin and ann Reed. “*${lakes}*”. Northern Water, 2029.`, 'Mei Lin, ann Reed'],
      [`ann Reed, Mei Lin and Bo Day. “*${lakes}*”. Northern Water, 2029.`, 'ann Reed, Mei Lin, Bo Day'],
      [`Mei Lin, ann Reed, Bo Day. "${lakes}." *Northern Water* 9 (2029): 10.`, 'Mei Lin, ann Reed, Bo Day'],
      [`Mei Lin, bo-yun Day*, Ann Reed, ${lakes}, IEEE Transactions on Lakes, 2029.`, 'Mei Lin, bo-yun Day*, Ann Reed'],
      [`Mei Lin, Bo Day, ann Reed. ${lakes}. *Northern Water*, 2029.`, 'Mei Lin, Bo Day, ann Reed'],
    ] as const)
      assert.deepEqual(read(`- ${body}`), [`${lakes} / ${names} / `], body);
  });

  it('none of what stands in code or pictures before the first', () => {
    for (const body of [
      `- \`\`NORTHCO\`\` **M. Lin**, A. Reed, "${lakes}", *Northern Water*, 2029`,
      `- \`Oral\` **M. Lin**, A. Reed. **${lakes}**. *Northern Water*, 2029`,
      `- \`CCF A\` \`Oral\` M. Lin, A. Reed. ${lakes}. *Northern Water*, 2029`,
      box(`**${lakes}** \\\\\n🧑‍🎓  **M. Lin**, A. Reed\n\nISL, 2029`),
      box(`**${lakes}** \\\\\n👩🏽‍🔬 M. Lin, A. Reed\n\nISL, 2029`),
    ])
      assert.deepEqual(read(body), [`${lakes} / M. Lin, A. Reed / `], body);
    for (const code of ['`Mei Lin`, Ann Reed', '`Mei Lin` and Ann Reed'])
      assert.match(read(`- ${code}. "${lakes}". *Northern Water*, 2029`)[0] ?? '', /\/ Mei Lin, Ann Reed \//);
  });

  it('a body behind the title, or somebody who is called like one, where venue and year are told', () => {
    for (const [names, rest] of [
      ['Mei Lin, OpenLake Foundation', '. arXiv 2029.'],
      ['Mei Lin, Helmholtz Center', '. *Journal of Lakes*, 2029.'],
      ['Mei Lin, Ann Center', '. Journal of Lakes, 2029.'],
      ['LIN Mei, AI Qing', '. *Journal of Lakes*, 2029.'],
      ['Mei LIN, Qing AI', '. Journal of Lakes, 12(3), 1-9, 2029.'],
      ['Mei Lin, Preston Cloud', '. Under review.'],
      ['Mei Lin, Preston Cloud', '<br>*Journal of Lakes*, 2029'],
    ] as const)
      for (const [title, links] of [
        [`**${lakes}**`, ''],
        [`[${lakes}](a)`, 'a'],
      ] as const)
        for (const joint of ['. ', '<br>'])
          assert.deepEqual(
            read(`- ${title}${joint}${names}${rest}`),
            [`${lakes} / ${names} / ${links}`],
            `${title}${joint}${names}${rest}`,
          );
    assert.deepEqual(read(box(`**${lakes}**\n\nMei Lin, Preston Cloud`, 'ISL 2029')), [
      `${lakes} / Mei Lin, Preston Cloud / `,
    ]);
  });

  it('a label before them, which is no part of anything', () => {
    for (const [body, names, title = lakes] of [
      [`**${lakes}**<br>Authors: Mei Lin, Ann Reed. *Tides*, 2029`, 'Mei Lin, Ann Reed'],
      [`**${lakes}**<br>Inventors: Mei Lin, Ann Reed. CN000000001A, 2029`, 'Mei Lin, Ann Reed'],
      [`**${lakes}**. Inventors: Mei Lin, Ann Reed. CN000000001A, 2029.`, 'Mei Lin, Ann Reed'],
      [`Inventors: Mei Lin, Ann Reed. **${lakes}**. CN000000001A, 2029.`, 'Mei Lin, Ann Reed'],
      [`Inventors: Mei Lin, Ann Reed. ${lakes}. *Tides*, 2029.`, 'Mei Lin, Ann Reed'],
      [`By Mei Lin, Ann Reed: **${lakes}**. *Tides*, 2029`, 'Mei Lin, Ann Reed'],
      [`Title: ${lakes}<br>Authors: Mei Lin, Ann Reed<br>Conference: ISL 2029`, 'Mei Lin, Ann Reed'],
      [`**Title:** ${lakes}<br>**Authors:** Mei Lin, Ann Reed<br>**Venue:** ISL 2029`, 'Mei Lin, Ann Reed'],
      [`题目：湖泊水位测量方法研究<br>作者：王芦，林梅<br>期刊：湖泊工程，2029`, '王芦, 林梅', '湖泊水位测量方法研究'],
      [
        '**Lake Weighing Method**. Inventors: Mei Lin, Ann Reed. CN000000001A.',
        'Mei Lin, Ann Reed',
        'Lake Weighing Method',
      ],
      ['**一种湖泊水位测量方法**. 发明人：王芦，**林梅**. CN000000001A, 2029', '王芦, 林梅', '一种湖泊水位测量方法'],
      ['**一种湖泊水位测量方法**<br>第一发明人：王芦，**林梅**. CN000000001A', '王芦, 林梅', '一种湖泊水位测量方法'],
    ] as const)
      assert.deepEqual(read(`- ${body}`), [`${title} / ${names} / `], body);
  });

  it('what says behind them that they have edited the work, which is no part of the last', () => {
    for (const [body, names] of [
      [`**${lakes}**<br>Mei Lin, Ann Reed (Eds.)<br>Lake Press, 2029`, 'Mei Lin, Ann Reed'],
      [`Mei Lin, Ann Reed\\* (Eds.). **${lakes}**. Lake Press, 2029`, 'Mei Lin, Ann Reed*'],
      [`Mei Lin and Ann Reed (eds.), **${lakes}**, Lake Press, 2029`, 'Mei Lin, Ann Reed'],
      [`Mei Lin (Ed.). **${lakes}**. Springer, 2029`, 'Mei Lin'],
      [`Lin, M., & Reed, A. (Eds.). (2029). ${lakes}. Lake Press.`, 'Lin, M., Reed, A.'],
    ] as const)
      assert.deepEqual(read(`# Publications\n\n- ${body}`), [`${lakes} / ${names} / `], body);
  });

  it('one alone with initials, where the kind of the work is marked behind its title', () => {
    for (const [name, rest] of [
      ['Lin M', `. ${lakes}[J]. Acta Lacustria, 2029, 231: 1-55.`],
      ['LIN M', `. ${lakes}[J]. Journal of Lakes,2029,231:1-55.`],
      ['Lin M K', `. ${lakes} [D]. Norrhavn: Lake University, 2029.`],
      ['Lin, M.', ` ${lakes}[J]. Journal of Lakes, 2029, 231: 1-55.`],
      ['van der Reed A', `. ${lakes}[C]//Proceedings of the 3rd ISL. 2029: 1-9.`],
    ] as const)
      for (const number of ['- ', '[1] '])
        assert.deepEqual(read(`${number}${name}${rest}`), [`${lakes} / ${name} / `], name + rest);
    assert.deepEqual(read('- Lin M. LakeNet[J]. Acta Lacustria, 2029, 231: 1-55.'), ['LakeNet / Lin M / ']);
  });

  it('semicolons between, in front of a title that nothing marks, as ACS and MDPI cite', () => {
    for (const [names, rest] of [
      ['Reed, A.; Day, B.; **Lin, M.**', '*Waters* **2029**, *13*, 2956. https://doi.org/10.5555/l.1'],
      ['Reed, A.; **Lin, M.**; Day, B.', '*Water Sens.* **2029**, *14*, 295.'],
      ['Reed, A.-K.; Lin, M. B.', '*ISL Nano* **2029**, *15* (5), 2956–2970.'],
      ['Reed, A.; Lin, M.; Day, B.', 'Water Sens. 2029, 14, 295.'],
      ['Reed, A.; Lin, M.', 'Waters 2029, 13, 2956.'],
    ] as const)
      for (const title of [lakes, 'Lakes, Rivers, and Their Seas'])
        assert.deepEqual(
          read(`- ${names} ${title}. ${rest}`),
          [`${title} / ${names.replaceAll('*', '').replaceAll(';', ',')} / `],
          names + rest,
        );
  });

  it('initials with a blank before their hyphen, as IEEE Xplore has them', () => {
    for (const [body, names] of [
      [`K. -L. Reed, M. Lin, and T. Day, "${lakes}," in *Tides*, 2029.`, 'K. -L. Reed, M. Lin, T. Day'],
      [`M. Lin, K. -L. Reed, and T. Day, "${lakes}," in *Tides*, 2029.`, 'M. Lin, K. -L. Reed, T. Day'],
      [`M. Lin, T. Day and K. -L. Reed, "${lakes}," in *Tides*, 2029.`, 'M. Lin, T. Day, K. -L. Reed'],
      [`M. Lin, K. -L. Reed, ${lakes}, Northern Water, 2029.`, 'M. Lin, K. -L. Reed'],
      [`K. -L. Reed, "${lakes}," in *Tides*, 2029.`, 'K. -L. Reed'],
      [`Reed, K. -L., & Lin, M. (2029). ${lakes}. *Tides*, 5(3), 1-9.`, 'Reed, K. -L., Lin, M.'],
    ] as const)
      assert.deepEqual(read(`- ${body}`), [`${lakes} / ${names} / `], body);
  });

  it('all their family names ahead and “and” between, as BibTeX has them', () => {
    for (const [written, rest, names] of [
      ['Lin, Mei and Reed, Ann', `. ${lakes}. Lake Math. 34 (2029), 1–9.`, ['Lin, Mei', 'Reed, Ann']],
      ['Lin, Mei and Reed, Ann', `. "${lakes}." Lake Math., 2029.`, ['Lin, Mei', 'Reed, Ann']],
      [
        'Lin, Mei* and Reed, Ann* and Day, Bo',
        `. "${lakes}." Journal of Lakes, 2029.`,
        ['Lin, Mei*', 'Reed, Ann*', 'Day, Bo'],
      ],
      ['van der Reed, Ann & Lin, Mei B.', ` ${lakes}. *Journal of Lakes*, 2029.`, ['van der Reed, Ann', 'Lin, Mei B.']],
      // behind a title they may be towns with their countries
      ['', `[${lakes}](a). Mei Lin, Ann Reed. Norrhavn, Norway and Lakeside, Canada, 2029.`, ['Mei Lin', 'Ann Reed']],
    ] as const)
      assert.deepEqual(
        worksOf(parsePage(`---\n---\n- ${written}${rest}\n`)).map(({ title, authors }) => [
          title.text,
          ...authors.names.map(({ text }) => text),
        ]),
        [[lakes, ...names]],
        written + rest,
      );
  });

  it('no subject, place or title that begins small', () => {
    for (const rest of ['in Oceans, Cape Town, 2029', 'npj Water, 2029', 'deep Learning, Tidal Data, 2029'])
      assert.deepEqual(read(`- [${lakes}](a), Mei Lin, Ann Reed, ${rest}`), [`${lakes} / Mei Lin, Ann Reed / a`], rest);
  });

  it('no journal of one word before the year that ends the line', () => {
    for (const venue of [
      'Joule, 2029',
      'Joule, 2029. [[PDF]](b) (Oral)',
      'PNAS 12 (2029)',
      'Langmuir, 12(3), 1-9, 2029.',
      'Physics Today 12(3), 2029',
      ...['QJE', 'MNRAS', 'PR', 'ApJ', 'SoftwareX', 'ChemSusChem', 'Biometrika', 'Gut', 'Brain'].map(
        name => `${name}, 2029`,
      ),
    ])
      for (const title of [`**${lakes}**`, `"${lakes}"`])
        assert.deepEqual(
          read(`- ${title}, Mei Lin, Ann Reed, ${venue}`).map(work => work.split(' / ').slice(0, 2)),
          [[lakes, 'Mei Lin, Ann Reed']],
          `${title} ${venue}`,
        );
  });

  it('no kind of work behind them', () => {
    for (const kind of ['Technical Report', 'Research Report', 'Tech Report 12', 'Master Thesis', 'Extended Version'])
      for (const rest of [', 2029', ', Lake Lab, 2029', ', World Bank Group, 2029'])
        assert.deepEqual(
          read(`- **${lakes}**, Mei Lin, Ann Reed, ${kind}${rest}`),
          [`${lakes} / Mei Lin, Ann Reed / `],
          kind + rest,
        );
  });

  it('no word before the year behind “and”, whatever it is', () => {
    for (const venue of ['Gut', 'PRL', 'Waterwords', 'Norrhavn'])
      for (const names of ['Mei Lin and Ann Reed', 'Mei Lin, Bo Day & Ann Reed'])
        assert.deepEqual(
          read(`- "${lakes}", ${names}, ${venue}, 2029`),
          [`${lakes} / ${names.replace(/ and| &/, ',')} / `],
          `${names} ${venue}`,
        );
  });

  it('a word in capitals where all the names are written so', () => {
    assert.deepEqual(read(`- [${lakes}](a), MEI LIN, ANN REED, SUKARNO, 2029`), [
      `${lakes} / MEI LIN, ANN REED, SUKARNO / a`,
    ]);
  });

  it('a word before the year that may be a town, a publisher or an author of one name: nothing tells where the list ends', () => {
    for (const names of ['Sukarno', 'MacArthur', 'Lake Forum, Berlin', 'Sensing Systems, MDPI'])
      for (const year of [', 2029', ' (2029)'])
        assert.deepEqual(
          read(`- [${lakes}](a), Mei Lin, Ann Reed, ${names}${year}`),
          [`${lakes} / Mei Lin, Ann Reed, ${names} / a`],
          names + year,
        );
    assert.deepEqual(read(`- [${lakes}](a)<br>Mei Lin, Ann Reed, Sukarno (2029)<br>*CVPR*`), [
      `${lakes} / Mei Lin, Ann Reed, Sukarno / a`,
    ]);
  });

  it('a word that is the last of them, where “and” is before it, a mark is at it or the venue stands behind the year', () => {
    for (const [names, rest] of [
      ['Mei Lin, Ann Reed, Sukarno', ', 2029. *Journal of Lakes*'],
      ['Mei Lin, Ann Reed, Sukarno', '. *Journal of Lakes*, 2029'],
      ['Mei Lin, Ann Reed, **Sukarno**', ', 2029'],
      ['Mei Lin, Ann Reed and Sukarno', ', 2029'],
      ['Mei Lin, Sukarno, Ann Reed', ', 2029'],
    ] as const)
      assert.deepEqual(
        read(`- [${lakes}](a), ${names}${rest}`),
        [`${lakes} / ${names.replaceAll('**', '').replace(' and', ',')} / a`],
        names + rest,
      );
  });

  it('the last without a blank behind its stop', () => {
    for (const names of ['Mei Lin, Ann Reed, Bo Day', 'M. Lin, Ann Reed, Bo Day†'])
      for (const title of [lakes, `${lakes} and Shores`])
        assert.deepEqual(read(`- ${names}.${title}. *Journal of Lakes*, 2029, 14(2): 1-9.`), [
          `${title} / ${names} / `,
        ]);
  });
});
