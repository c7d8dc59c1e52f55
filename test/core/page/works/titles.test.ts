import assert from 'node:assert/strict';
import { box, lakes, read } from './read';

describe('the title of a publication is read where it is', () => {
  for (const [title, body, expected] of [
    [
      'quoted behind the authors',
      `- \`Mei Lin\`, Ann Reed, and Tom Brook. "${lakes}." 2029. [PDF](a)`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / a`,
    ],
    [
      'before a venue in brackets that ends the sentence',
      `- Ann Reed, \`Mei Lin\`, Tom Brook. ${lakes} with LakeNet (ISLD 2029).`,
      `${lakes} with LakeNet / Ann Reed, Mei Lin, Tom Brook / `,
    ],
    [
      'behind a date, with a venue in brackets, below a heading for papers',
      `# Publications\n\n- *2029.09*, Ann Reed, \`Mei Lin\`, Tom Brook. ${lakes} (ISLD 2029).`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
    ],
    [
      'before a venue in brackets with a link behind it',
      `- Ann Reed, \`Mei Lin\`, Tom Brook. ${lakes} with LakeNet (ISLD 2029). [PDF](a)`,
      `${lakes} with LakeNet / Ann Reed, Mei Lin, Tom Brook / a`,
    ],
    ...[
      'In *Proceedings of the Conference on Lakes*, 2029.',
      '*Journal of Lakes*, 12(3), 2029.',
      '*Medical Lakes*, 2029.',
      'arXiv:2901.01234, 2029',
    ].map(
      venue =>
        [
          `with an event in brackets where the venue stands behind it, ${venue}`,
          `- Mei Lin, Ann Reed. Overview of the Lake Task (LST 2029). ${venue}`,
          'Overview of the Lake Task (LST 2029) / Mei Lin, Ann Reed / ',
        ] as const,
    ),
    [
      'behind a date and names of which one is set apart',
      `- *2029.09*, Ann Reed, \`Mei Lin\`, Tom Brook. ${lakes} (ISLD 2029).`,
      `${lakes} / Ann Reed, Mei Lin, Tom Brook / `,
    ],
    [
      'linked before the authors',
      `- \`ISLD 2029\` [${lakes}](a), **Mei Lin**, Ann Reed, et al. \\| [Code](b)`,
      `${lakes} / Mei Lin, Ann Reed / a b`,
    ],
    [
      'bold above the authors',
      `- **${lakes}**<br>Mei Lin\\*, Ann Reed<br>*Journal of Lakes*, 2029. [PDF](a)`,
      `${lakes} / Mei Lin*, Ann Reed / a`,
    ],
    [
      'bold behind the authors',
      `- Mei Lin, **Ann Reed**, and Tom Brook. **${lakes}**, *Journal of Lakes* (2029)`,
      `${lakes} / Mei Lin, Ann Reed, Tom Brook / `,
    ],
    [
      'bold behind the authors, with the venue in the next line',
      `- Mei Lin and \`Ann Reed\`. **${lakes}**<br>*Journal of Lakes*, 2029`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'bold behind the authors, with an acronym in code for a venue',
      `- Mei Lin and **Ann Reed**, **${lakes}**, \`ISLD 2029\``,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    ['bold, as that of a book', `- A. Reed. **${lakes}**. Lakeside: Northern Press, 2029.`, `${lakes} / A. Reed / `],
    [
      'slanted between the authors and a bold venue with its year',
      `[9] Mei Lin, Ann Reed\\*, **Tom Brook\\***.  *${lakes}.*  **Waters** 2029, 30(20), 4106.  [DOI](a)`,
      `${lakes} / Mei Lin, Ann Reed*, Tom Brook* / a`,
    ],
    [
      'linked behind the authors, where it begins with a quotation',
      '- **Mei Lin**, Ann Reed. [“Silent Lakes”: A new strategy for looms](a). *Journal of Lakes*, 2029.',
      '“Silent Lakes”: A new strategy for looms / Mei Lin, Ann Reed / a',
    ],
    [
      'linked behind the authors in an item of HTML, where it ends with a quotation',
      '<ul><li>Mei Lin, Ann Reed. <a href="a">What is meant by “Silent Lakes”?</a> <i>Journal of Lakes</i>, 2029.</li></ul>',
      'What is meant by “Silent Lakes”? / Mei Lin, Ann Reed / a',
    ],
    [
      'bold behind the authors, with a quotation in it',
      '- Mei Lin, Ann Reed. **Why "Silent Lakes" are seldom quiet**. *Journal of Lakes*, 2029. [PDF](a)',
      'Why “Silent Lakes” are seldom quiet / Mei Lin, Ann Reed / a',
    ],
    ...[
      'Reply to “Gulls of the Cold North”',
      'Response to: “Gulls of the Cold North”',
      'Comment on “Gulls of the Cold North”',
      'A Comment on “Gulls of the Cold North”',
      'Why “Gulls of the Cold North”',
      'Rethinking “Gulls of the Cold North”',
      '“Gulls of the Cold North” Revisited',
      '“Gulls of the Cold North”: Reply',
    ].flatMap(whole =>
      [
        `[${whole}](a)`,
        `[${whole.replace(/[“”]/g, '"')}](a)`,
        `**${whole}** [PDF](a)`,
        `**[${whole}](a)**`,
        `[${whole}.](a)`,
      ].map(
        marked =>
          [
            `marked behind the authors, the answer to a paper that it quotes: ${marked}`,
            `- Ann Reed, **Mei Lin**. ${marked}. *Journal of Gulls*, 2029.`,
            `${whole} / Ann Reed, Mei Lin / a`,
          ] as const,
      ),
    ),
    [
      'plain before its authors, with a quotation at its end',
      '- `AAAI 2029` Weighing Rivers in the Spirit of "the Blind Geese and the Heron", **Mei Lin**, Ann Reed \\| [PDF](a)',
      'Weighing Rivers in the Spirit of “the Blind Geese and the Heron” / Mei Lin, Ann Reed / a',
    ],
    [
      'plain before its authors in Chinese, with a quotation in it',
      '- `AAAI 2029` Weighing “the Blind Geese” Again in Northern Rivers，**林梅**，王芦†，陈荷 \\| [PDF](a)',
      'Weighing “the Blind Geese” Again in Northern Rivers / 林梅, 王芦†, 陈荷 / a',
    ],
    [
      'plain behind its authors, with a quotation at its end',
      '- Mei Lin, Ann Reed. Weighing Rivers in the Spirit of "the Blind Geese and the Heron". *Journal of Lakes*, 2029.',
      'Weighing Rivers in the Spirit of “the Blind Geese and the Heron” / Mei Lin, Ann Reed / ',
    ],
    ...['Journal of Gulls, 12(3): 1-9, 2029', 'In Proceedings of the 9th Symposium on Gulls, pp. 1-9, 2029'].flatMap(
      venue =>
        ['Reply to “Gulls of the Cold North”', 'A Response to the “Gulls of the Cold North”'].map(
          whole =>
            [
              `plain behind its authors, with a quotation at its end and a plain venue behind that: ${whole}. ${venue}`,
              `- Mei Lin, Ann Reed. ${whole}. ${venue}.`,
              `${whole} / Mei Lin, Ann Reed / `,
            ] as const,
        ),
    ),
    ...[
      'Reply to: “Gulls of Lakes”',
      '“Gulls of Lakes” Revisited',
      '“Gulls of Lakes”: A Reply',
      '“Gulls of the Cold North” Reconsidered',
    ].flatMap(whole =>
      [
        '. *Journal of Gulls*, 12(3): 1-9, 2029',
        ', *Journal of Gulls*, 2029',
        '. Journal of Gulls, 12(3): 1-9, 2029',
      ].map(
        venue =>
          [
            `plain behind its authors, with a quotation that it answers: ${whole}${venue}`,
            `- Mei Lin, Ann Reed. ${whole}${venue}.`,
            `${whole} / Mei Lin, Ann Reed / `,
          ] as const,
      ),
    ),
    [
      'in quotation marks, though a word of an answer follows the stop behind it',
      '- Mei Lin, Ann Reed. “Gulls of the Cold North.” Comment, Journal of Gulls, 2029.',
      'Gulls of the Cold North / Mei Lin, Ann Reed / ',
    ],
    ...['“Silent Lakes”: Reading Ice in Winter', '“Is This a Lake?”: Reading Ice in Winter'].flatMap(whole =>
      [
        (title: string) => `- Mei Lin, Ann Reed. ${title}. *Journal of Lakes*, 2029.`,
        (title: string) => `- Mei Lin, Ann Reed. ${title.replace(/[“”]/g, '"')}. *Journal of Lakes*, 2029.`,
        (title: string) => `- Mei Lin, Ann Reed. ${title}. Journal of Lakes, 12(3), 1-9, 2029.`,
        (title: string) => `- Lin, M., & Reed, A. (2029). ${title}. *Journal of Lakes*, 12(3), 1-9.`,
        (title: string) => `- ${title}, **Mei Lin**, Ann Reed. *Journal of Lakes*, 2029.`,
        (title: string) => `- ${title}. **Mei Lin**, Ann Reed. *Journal of Lakes*, 2029.`,
      ].map((entry, at) => {
        const names = at === 3 ? 'Lin, M., Reed, A.' : 'Mei Lin, Ann Reed';
        return [
          `plain, with a quotation and a colon at its beginning: ${entry(whole)}`,
          entry(whole),
          `${whole} / ${names} / `,
        ] as const;
      }),
    ),
    ...[
      '“Silent Lakes of the North”: **Mei Lin**, Ann Reed. *Journal of Lakes*, 2029.',
      'Mei Lin, Ann Reed. “Silent Lakes of the North”: *Journal of Lakes*, 2029.',
      'Mei Lin, Ann Reed. “Silent Lakes of the North”: Journal of Lakes, 2029.',
    ].map(
      entry =>
        [`quoted before a colon: ${entry}`, `- ${entry}`, 'Silent Lakes of the North / Mei Lin, Ann Reed / '] as const,
    ),
    ...[
      ['“Reading the "Silent" Lakes in Winter,”', 'Reading the “Silent” Lakes in Winter'],
      ['"Why "Silent" Lakes Freeze in Winter,"', 'Why “Silent” Lakes Freeze in Winter'],
      ['“Why Lakes Are “Silent” in Winter,”', 'Why Lakes Are “Silent” in Winter'],
      ['"On Lakes That Are "Silent in Winter","', 'On Lakes That Are “Silent in Winter”'],
    ].map(
      ([written = '', title]) =>
        [
          `quoted, with a quotation in it: ${written}`,
          `- Mei Lin, Ann Reed. ${written} *Journal of Lakes*, 2029.`,
          `${title ?? ''} / Mei Lin, Ann Reed / `,
        ] as const,
    ),
    [
      'quoted behind a venue',
      '- The Norrhavn Workshop on Rivers "What the Blind Geese Remember", Mei Lin, Ann Reed',
      'What the Blind Geese Remember / Mei Lin, Ann Reed / ',
    ],
    [
      'quoted behind words that say what it is',
      '- Our new paper on rivers: "What the Blind Geese Remember", Mei Lin, Ann Reed, ISL 2029',
      'What the Blind Geese Remember / Mei Lin, Ann Reed / ',
    ],
    [
      'linked behind a venue of several words',
      `- Mei Lin, Ann Reed. Great Waters and Earth Systems. [${lakes}](a). 2029.`,
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'linked behind a venue of one word',
      `- Mei Lin, Ann Reed. Waters. [${lakes} and Every Meeting](a). 2029.`,
      `${lakes} and Every Meeting / Mei Lin, Ann Reed / a`,
    ],
    ...[
      'My first paper',
      'Our recent work on rivers',
      'Our recent work on',
      'Technical report in German',
      'Co-authored paper titled',
      'Hot paper award',
      'Submitted to a journal',
      'With my students',
      'Mei Lin and colleagues',
    ].map(
      words =>
        [
          `quoted behind “${words}”`,
          `- ${words} "What the Blind Geese Remember", Mei Lin, Ann Reed, Journal of Lakes, 2029`,
          'What the Blind Geese Remember / Mei Lin, Ann Reed / ',
        ] as const,
    ),
    [
      'quoted, where the whole entry is bold',
      '- **Mei Lin, Ann Reed. “Silent Lakes and Rivers.” Waters**, 2029. [PDF](a)',
      'Silent Lakes and Rivers / Mei Lin, Ann Reed / a',
    ],
    ...[
      '[Paper “Silent Lakes of the Cold North”](a)',
      '**Oral “Silent Lakes of the Cold North”** [PDF](a)',
      '[“Silent Lakes of the Cold North” pdf](a)',
      '[“Silent Lakes of the Cold North”: PDF](a)',
      '[Read “Silent Lakes of the Cold North” here](a)',
      '[Read our new paper “Silent Lakes of the Cold North” here](a)',
      '[“Silent Lakes of the Cold North” received an award](a)',
      '[“Silent Lakes of the Cold North” was accepted as oral](a)',
      '[Slides for “Silent Lakes of the Cold North”](a)',
      '**Norrhavn “Silent Lakes of the Cold North”** [PDF](a)',
      '**“Silent Lakes of the Cold North” Waters** [PDF](a)',
    ].map(
      marked =>
        [
          `quoted, where a label is in the same marks: ${marked}`,
          `- Mei Lin, Ann Reed. ${marked}. *Journal of Lakes*, 2029`,
          'Silent Lakes of the Cold North / Mei Lin, Ann Reed / a',
        ] as const,
    ),
    [
      'slanted behind the authors, with two equations in it',
      '- Mei Lin, Ann Reed. *If P=NP then NP=coNP after all lakes*. Journal of Lakes, 2029.',
      'If P=NP then NP=coNP after all lakes / Mei Lin, Ann Reed / ',
    ],
    [
      'slanted behind the authors, where ranks with “=” stand behind the venue',
      '- Mei Lin, Ann Reed. *Silent Lakes of the Cold North*. Journal of Lakes, 2029. (CCF=A, JCR=Q)',
      'Silent Lakes of the Cold North / Mei Lin, Ann Reed / ',
    ],
    [
      'quoted, where its venue is in the same link',
      '- Mei Lin, Ann Reed. [“Silent Lakes and Rivers” Journal of Lakes](a), 2029',
      'Silent Lakes and Rivers / Mei Lin, Ann Reed / a',
    ],
  ] as const) {
    it(title, () => assert.deepEqual(read(body), [expected]));
  }

  it('of two words below a heading for papers', () =>
    assert.deepEqual(read('# Papers\n\n- [Lake Memory](a), Mei Lin, Ann Reed'), [
      'Lake Memory / Mei Lin, Ann Reed / a',
    ]));

  it('of two words between the stop behind the names and its own', () => {
    for (const rest of [
      '**Silent Lakes.** *ISL*, 2029.',
      '**Silent Lakes**. *Northern Water*, 2029.',
      '*Silent Lakes.* ISL, 2029.',
      'Silent Lakes. *ISL*, 2029.',
    ])
      assert.deepEqual(read(`- Mei Lin, Ann Reed. ${rest}`), ['Silent Lakes / Mei Lin, Ann Reed / '], rest);
    for (const rest of ['**Northern Water**, 2029.', '*Northern Water*, pp. 3, 2029.', '**Bo Day**, *ISL*, 2029.'])
      assert.deepEqual(read(`- Mei Lin, Ann Reed. ${rest}`), [], rest);
  });

  it('behind what says how it was presented, which no talk of its own is', () => {
    for (const label of ['Oral talk', 'Spotlight talk', 'Contributed talk', 'Lightning Talk', 'Poster presentation'])
      assert.deepEqual(
        read(`- ${label}: [${lakes}](a). Mei Lin, Ann Reed. ISL 2029.`),
        [`${lakes} / Mei Lin, Ann Reed / a`],
        label,
      );
    assert.deepEqual(read(`- Invited talk: [${lakes}](a). Mei Lin, Ann Reed. ISL 2029.`), []);
  });

  it('of two words, which are not those of an author of the other works', () =>
    assert.deepEqual(
      read(
        [
          `- Mei Lin, Bo Day. ${lakes}. *Journal of Lakes*, 2029.`,
          '- Mei Lin, Ann Reed. Bo Day. *Journal of Lakes*, 2028.',
          '- Mei Lin, Ann Reed. Silent Lakes. *Journal of Lakes*, 2028.',
        ].join('\n'),
      ),
      [`${lakes} / Mei Lin, Bo Day / `, 'Silent Lakes / Mei Lin, Ann Reed / '],
    ));

  it('of an entry with the prize behind it that it has won, in English or Chinese', () => {
    for (const prize of ['(Best Paper Award)', '(最佳论文奖)'])
      assert.deepEqual(
        read(
          `1. [CCF-C] **Mei Lin**, Ann Reed, Lakes that remember their rivers, Conference on Lakes (ICL), 2029. ${prize}`,
        ),
        ['Lakes that remember their rivers / Mei Lin, Ann Reed / '],
      );
  });

  for (const [names, event, behind] of [
    ['Mei Lin', 'Group Meeting of the North 2029', '2029'],
    ['Mei Lin, Ann Reed', 'Northern Waters Annual Meeting', 'Journal of Waters, 2029'],
    ['Mei Lin', 'Living with Lakes and Rivers', '2029'],
    ['Mei Lin', 'Pier Days of the North', '2029'],
  ] as const)
    it(`plain before a link that is its event, “${event}”`, () => {
      const other = '- Mei Lin, Bo Day. [Weighing Fog by Night](b). *Journal of Lakes*, 2028.';
      assert.deepEqual(
        read(`${other}\n- ${names}. Weighing Lakes and rivers via Learning. [${event}](a). ${behind}.`),
        ['Weighing Fog by Night / Mei Lin, Bo Day / b', `Weighing Lakes and rivers via Learning / ${names} / a`],
      );
    });

  it('in a paragraph above one of names', () => {
    const title = '[Lakes that remember their rivers](a), Northern Water, 2029.';
    assert.deepEqual(
      read(`${title}\n\nAnn Reed, **Mei Lin**\n\n[Rivers that remember their lakes](b), ISL, 2028.\n\nMei Lin, Bo Day`),
      [
        'Lakes that remember their rivers / Ann Reed, Mei Lin / a',
        'Rivers that remember their lakes / Mei Lin, Bo Day / b',
      ],
    );
    for (const below of [
      'Ann Reed, Mei Lin and many others have told us of it.',
      '[Ann Reed](b) 2029, Mei Lin',
      'Ann Reed',
    ])
      assert.deepEqual(read(`${title}\n\n${below}`), [], below);
  });

  describe('slanted, below names and above the venue', () => {
    const title = 'Lakes that remember their rivers';
    const venue = 'The 2029 Conference on Lakes (ISL 2029, CCF-A)';
    for (const [form, body] of [
      ['in Markdown', `- **Mei Lin**, Ann Reed\\*, Bo Day,<br />\n  *${title},*<br />\n  ${venue}`],
      ['with the comma behind it', `- Mei Lin, Ann Reed\\*, Bo Day,<br>\n  *${title}*,<br>\n  ISL 2029`],
      [
        'in HTML',
        `<ul>\n<li>\n<p>\n<b>Mei Lin</b>, Ann Reed*, Bo Day, <br />\n<em>${title},</em> <br />\n${venue}\n</p>\n</li>\n</ul>`,
      ],
    ] as const)
      it(form, () =>
        assert.deepEqual(read(`# Publications\n\n${body}\n`), [`${title} / Mei Lin, Ann Reed*, Bo Day / `]),
      );

    for (const [why, below] of [
      ['a venue', `*Transactions on Lakes and on Their Rivers*<br>\n  Best paper of the Conference on Lakes 2029`],
      ['a part of its line', `We tell *${title}* <br>\n  ${venue}`],
      ['above no venue', `*${title}*<br>\n  A tale for all who stay at home`],
      ['few words', `*Lake Ice*<br>\n  ${venue}`],
    ] as const)
      it(`but not ${why}`, () =>
        assert.deepEqual(
          read(`# Publications\n\n- Mei Lin, Ann Reed, Bo Day,<br>\n  ${below}\n`).filter(work =>
            work.startsWith(below.slice(1, 9)),
          ),
          [],
        ));
  });

  it('with the slanted word “details”', () =>
    assert.deepEqual(read('- [Lakes in *details* that matter](a), Mei Lin, Ann Reed, *Journal of Lakes*, 2029'), [
      'Lakes in details that matter / Mei Lin, Ann Reed / a',
    ]));

  it('before a venue that only its numbers, its name or its form tell, where it is set apart behind several names', () => {
    for (const title of [`*${lakes}*`, `**${lakes}**`])
      for (const [names, venue] of [
        ['Mei Lin, Ann Reed', 'Nature Communications, 2029. [[DOI]](a)'],
        ['Mei Lin, Ann Reed', 'Nature Communications, 2029.'],
        ['Mei Lin and Ann Reed', 'Northern Lake Review, 2029.'],
        ['M. Lin, A. Reed', 'Lake Review D 106(1), 012001, 2029.'],
        ['Mei Lin and Ann Reed', 'Limnometrica 88(2), 2029.'],
        ['M. Lin, A. Reed', 'Trans. North. Math. Soc., to appear.'],
        ['M. Lin, A. Reed', 'arXiv:2901.01234.'],
        ['**Mei Lin**, Ann Reed', 'Northern Water, 2029.'],
        ['Mei Lin, Ann Reed', 'Northern Water, 2029. [PDF](a)'],
      ] as const)
        assert.deepEqual(
          read(`- ${names}. ${title}. ${venue}`),
          [`${lakes} / ${names.replaceAll('*', '').replace(' and', ',')} / ${venue.includes('(a)') ? 'a' : ''}`],
          `${names} ${title} ${venue}`,
        );
    // two words and no more, below a heading for papers or beside another work
    const listed = `- **Mei Lin**, Ann Reed. *${lakes}*. Northern Water, 2029`;
    const other = '- **Mei Lin**, Ann Reed. *Rivers that forget their lakes*. Nature Communications, 2029';
    assert.equal(read(`# Publications\n\n${listed}`).length, 1);
    assert.equal(read(`# 2029\n\n${listed}\n${other}`).length, 2);
    // towns, posts and grants
    for (const behind of [
      'Cape Town, 2029.',
      'Norrhavn, 2029. [Slides](a)',
      'Norrhavn, Norway, 2029.',
      'Lake University, 2029. [PDF](a)',
      'Lake Science Foundation, 2029. [PDF](a)',
      'Best Demo Award, 2029. [PDF](a)',
    ])
      assert.deepEqual(read(`- Mei Lin, Ann Reed. *${lakes}*. ${behind}`), [], behind);
  });

  it('where it is one word, and a mark, its authors and a venue with a year are around it', () => {
    const paper = 'https://doi.org/10.5555/l.1';
    for (const [body, title = 'LakeNet', names = 'Ann Reed, Mei Lin'] of [
      [`- [LakeNet](${paper}), Ann Reed, **Mei Lin**, *LakeConf*, 2029`],
      ['- "LakeNet", Ann Reed, **Mei Lin**, *LakeConf*, 2029'],
      ['- **LakeNet**, Ann Reed, **Mei Lin**, *LakeConf*, 2029'],
      ['- Ann Reed, **Mei Lin**. "LakeNet." *LakeConf*, 2029'],
      [`- Ann Reed, **Mei Lin**. [LakeNet](${paper}). *LakeConf*, 2029`],
      [`- [LakeNet](${paper}), **Mei Lin**, *LakeConf*, 2029`, 'LakeNet', 'Mei Lin'],
      ['- “湖泊”，林梅，**王芦**，*湖泊学报*，2029', '湖泊', '林梅, 王芦'],
      ['- “湖泊水位测量”，林梅，**王芦**，*湖泊学报*，2029', '湖泊水位测量', '林梅, 王芦'],
      ['# Publications\n\n- **LakeNet.** Ann Reed, **Mei Lin**. *Journal of Lakes* 12(3), 2029'],
      [box(`[LakeNet](${paper})\n\nAnn Reed, **Mei Lin**`, 'LakeConf 2029')],
      [box(`[LakeNet](${paper})\n\nAnn Reed, **Mei Lin**\n\n*LakeConf*, 2029`)],
    ] as const)
      assert.deepEqual(read(body), [`${title} / ${names} / ${body.includes(paper) ? paper : ''}`], body);
  });

  for (const title of ['LakeNet', 'The Drought of 2010'])
    it(`where it is short, a link to the work and beside an event with its year: ${title}`, () => {
      const paper = 'https://doi.org/10.9999/l.1';
      const link = `[${title}](${paper})`;
      for (const body of [
        `- \`ISL 2029\` ${link}, **Mei Lin**, Ann Reed. [[PDF](a)] [[Code](b)] [[Video](c)] [[Slides](d)]`,
        `- \`ISL 2029\` ${link}, **Mei Lin**, Ann Reed. [[Project Page](a)] [[Code](b)] [[Video](c)]`,
        `- \`ISL 2029\` ${link}, **Mei Lin**, Ann Reed. [[Code](a)] (Best Paper Award)`,
        `- \`ISL 2029\` ${link}, **Mei Lin**, Ann Reed. **Best Paper Award Candidate**`,
        `- [ISL 2029] ${link}, **Mei Lin**, Ann Reed.`,
        `- **ISL 2029**: ${link}, **Mei Lin**, Ann Reed.`,
        `- (ISL 2029) ${link}, **Mei Lin**, Ann Reed.`,
        `- ${link} (ISL 2029), **Mei Lin**, Ann Reed.`,
        `- \`ISL 2029\` ${link} <br> **Mei Lin**, Ann Reed`,
        `- \`ISL 2029\` ${link} \\\n  **Mei Lin**, Ann Reed`,
      ]) {
        const [work = '', ...more] = read(`# Publications\n\n${body}`);
        assert.deepEqual(more, [], body);
        assert.ok(work.startsWith(`${title} / Mei Lin, Ann Reed / ${paper}`), `${body}: ${work}`);
      }
    });

  for (const body of [
    '- **ISL 2029**: [LakeNet](https://doi.org/10.9999/l.1) won a prize.',
    '- ISL 2029 [PDF](https://doi.org/10.9999/l.1), **Mei Lin**, Ann Reed.',
    '- [Mei Lin](https://doi.org/10.9999/l.1), **Ann Reed**. (Best Paper Award)',
  ])
    it(`but not where the link is a button or a name: ${body}`, () =>
      assert.deepEqual(read(`# Publications\n\n${body}`), []));

  for (const title of [
    'The Drought of 2010',
    'Floods in 2028',
    'Overview of ISLE 2029',
    'Population Trends 1990-2020',
    'Seventeen Lakes, 1990–2020',
    'Blade Runner 2049',
    'Vision 2030',
    ...['Paris 1968', 'Snow, 1950–2020', 'SAM 2', 'On Ice'],
  ])
    it(`where it is short or ends in a year, and a mark, its authors and a venue are around it: ${title}`, () => {
      const paper = 'https://doi.org/10.5555/l.1';
      const link = `[${title}](${paper})`;
      for (const body of [
        `- ${link}, Ann Reed, **Mei Lin**, *Journal of Lakes*, 2029`,
        `- \`ISL 2029\` ${link}, Ann Reed, **Mei Lin**`,
        `- **${link}**, Ann Reed, **Mei Lin**, *Journal of Lakes*, 2029`,
        `- ${link}<br>\n  Ann Reed, **Mei Lin**<br>\n  *Journal of Lakes*, 2029`,
        `<ul><li><a href="${paper}">${title}</a>, Ann Reed, <b>Mei Lin</b>, <i>Journal of Lakes</i>, 2029</li></ul>`,
        box(`${link}\n\nAnn Reed, **Mei Lin**`, 'LakeConf 2029'),
        box(`${link}\n\nAnn Reed, **Mei Lin**\n\n*Journal of Lakes*, 2029`),
        `# Publications\n\n- **${title}**, Ann Reed, **Mei Lin**, *Journal of Lakes*, 2029. [PDF](${paper})`,
      ])
        assert.deepEqual(read(body), [`${title} / Ann Reed, Mei Lin / ${paper}`], body);
    });

  for (const event of ['ISL 2029', 'ISL2029', "ISL'2029"])
    for (const title of [`[${lakes}]`, `[${lakes}](https://doi.org/10.5555/l.1)`])
      for (const place of [(body: string) => `- ${body}`, (body: string) => box(body)])
        it(`before an event and the names: ${place(title)}, ${event}`, () =>
          assert.deepEqual(read(place(`${title}, ${event}, Ann Reed, <b>Mei Lin</b>, Paul Stone`)), [
            `${lakes} / Ann Reed, Mei Lin, Paul Stone / ${/http[^)]*/.exec(title)?.[0] ?? ''}`,
          ]));

  it('but is none before an event and its town', () =>
    assert.deepEqual(read(`- [${lakes}](https://lakes.example/), ISL 2029, Norrhavn Town, North Land`), []));

  for (const title of ['The Drought of 2015', 'Lake City 2020', 'Paris 1968', 'SAM 2', 'On Ice'])
    it(`where it is short, behind the names: ${title}`, () => {
      for (const body of [
        `- **Mei Lin**, Ann Reed. "${title}." *Journal of Lakes*, 2029.`,
        `- **Mei Lin**, Ann Reed. "${title}," in *Proc. ISL*, 2029, pp. 1-9.`,
        `- **Mei Lin**, Ann Reed. [${title}](https://doi.org/10.5555/l.1). *Journal of Lakes*, 2029.`,
        `- **Mei Lin**, Ann Reed. "${title}." *Journal of Lakes*, 2029.\n- **Mei Lin**, Ann Reed. "${lakes}." *Journal of Lakes*, 2028.`,
      ])
        assert.equal(
          read(body)[0]?.replace('https://doi.org/10.5555/l.1', ''),
          `${title} / Mei Lin, Ann Reed / `,
          body,
        );
    });

  it('of one word before the archive of a dataset', () => {
    for (const title of ['"LakeNet"', '[LakeNet](https://doi.org/10.5281/zenodo.1234567)'])
      assert.match(read(`- ${title}, **Mei Lin**, Ann Reed, *Zenodo*, 2029`).join(), /^LakeNet \/ Mei Lin, Ann Reed/);
  });

  it('but of few short words is none where it may be a name, a label or a rank', () => {
    for (const body of [
      '- **Mo Li**, **Mei Lin**, Ann Reed, *LakeConf*, 2029',
      '- [Part 2](https://arxiv.org/abs/2901.00001), **Mei Lin**, Ann Reed, *LakeConf*, 2029',
      '- [CCF A](https://doi.org/10.5555/l.1), **Mei Lin**, Ann Reed, *LakeConf*, 2029',
      '- [Mo Li](https://mo.test), **Mei Lin**, Ann Reed, *LakeConf*, 2029',
    ])
      assert.deepEqual(read(body), [], body);
  });

  it('but what ends in a year is none where it may be the venue', () => {
    for (const body of [
      '- [ISL 2029](https://doi.org/10.5555/l.1), Ann Reed, **Mei Lin**, *Journal of Lakes*, 2029',
      '- [Findings of ISLE 2029](https://doi.org/10.5555/l.1), Ann Reed, **Mei Lin**',
      '- **Summer of 2029**, Ann Reed, **Mei Lin**, *Lake University*, 2029',
    ])
      assert.deepEqual(read(body), [], body);
    const behind = `- [Findings of ISLE 2029](https://doi.org/10.5555/l.1), Ann Reed, **Mei Lin**. *${lakes}*`;
    assert.deepEqual(
      read(behind).filter(work => !work.startsWith(lakes)),
      [],
    );
  });

  it('but of one word is none where it may be a name, a button, a venue or a page', () => {
    for (const body of [
      '- **Lin**, Ann Reed, Tom Brook, *LakeConf*, 2029',
      '- **Lin**, Ann Reed, **Tom Brook**. *What the lakes remember*, 2029',
      '- [LakeNet](https://lakes.example/), Ann Reed, Mei Lin, *LakeConf*, 2029',
      '- Ann Reed, Mei Lin. [Springer](https://lakes.example/). *Lake Book*, 2029',
      '- Ann Reed, Mei Lin. [PDF](https://doi.org/10.5555/l.1). *LakeConf*, 2029',
      '- "LakeNet", Ann Reed, Mei Lin, *Best Demo Award*, 2029',
      '- "LakeNet", Ann Reed, Mei Lin',
      '- **Norrhavn**, Lake Cloud, **Mei Lin**, *Research Intern*, 2028.03 - 2029.09',
      // roles, topics, tags and names
      '- **Secretary**, **Mei Lin**, *International Conference on Lakes*, 2029',
      '- **Volunteer**, **Mei Lin**, Ann Reed, *NeurIPS 2029*',
      '- **志愿者**，**林梅**，*湖泊大会*，2029',
      '- Reed, A., & Lin, M. (2020). Chair. *Symposium on Lakes*.',
      '- **Limnology**: **Mei Lin**, Ann Reed, *Deep lakes*, ISL 2029.',
      '- **LakeNet**: **Mei Lin**, Ann Reed, Lakes in winter, *ISL 2029*.',
      '- **LakeNet**, **Mei Lin**, Ann Reed, *Deep lakes*, ISL 2029.',
      '- **Highlight** **Mei Lin**, Ann Reed. Deep lakes of the north. *ISL*, 2029.',
      '- **Reed**, **Mei Lin**, Ann Hart, *Journal of Lakes*, 2029',
      '- **Gold**, **Mei Lin**, Ann Reed, *Lake Olympiad*, 2029',
      '- [LakeTools](https://doi.org/10.5555/l.1), Ann Reed, Mei Lin, *Version 2.1*, 2029',
      '- [LakeTools](https://doi.org/10.5555/l.1), Mei Lin, *Software release*, 2029',
      // under headings for something else
      '# Projects\n\n- **LakeBot**, **Mei Lin**, Ann Reed, *Hackathon on Lakes*, 2029',
      '# Projects\n\n- "LakeBot", Mei Lin, Ann Reed, *Robot Competition*, 2029',
      '# Data\n\n- "LakeData", Mei Lin, *Lake Store*, 2029',
    ])
      assert.deepEqual(read(body), [], body);
  });
});
