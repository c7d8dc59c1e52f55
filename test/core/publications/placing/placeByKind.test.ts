import assert from 'node:assert/strict';
import type { CslItem } from '../../../../src/core/publications/work';
import { item, page, paper, placed } from './placing';

/** A work that is no paper, the heading that it belongs below, and an entry there. */
const kinds: readonly [type: CslItem['type'], heading: string, entry: string][] = [
  ['chapter', 'Book Chapters', '- "Old Ice", **Mei Lin**, in *Handbook of Seas*, Lake Press, 2018'],
  [
    'chapter',
    '📚 Books and Chapters in Edited Volumes (2)',
    '- "Old Ice", **Mei Lin**, in *Handbook of Seas*, Lake Press, 2018',
  ],
  ['chapter', 'Books', '- *Old Ice*, **Mei Lin**, Lake Press, 2018'],
  ['chapter', '专著章节', '- "Old Ice", **Mei Lin**, in *Handbook of Seas*, Lake Press, 2018'],
  ['book', 'Monographs', '- *Old Ice*, **Mei Lin**, Lake Press, 2018'],
  ['thesis', 'Theses', '- "Old Ice", **Mei Lin**, PhD thesis, Lake University, 2018'],
  ['thesis', '学位论文', '- "Old Ice", **Mei Lin**, PhD thesis, Lake University, 2018'],
  ['report', 'Technical Reports', '- "Old Ice", **Mei Lin**, Technical Report 12, Lake Institute, 2018'],
  ['dataset', 'Datasets', '- "Old Ice", **Mei Lin**, *Zenodo*, 2018'],
  ['dataset', 'Data and Software', '- "Old Ice", **Mei Lin**, *Zenodo*, 2018'],
  ['software', 'Software', '- lakepy, which reads gauges of lakes'],
];

/** The innermost heading above a new work. */
function below(text: string): string {
  const at = text.indexOf('New Work of 2025');
  return [...text.slice(0, at).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '';
}

/** So many works of other years below a heading: `## Journal Articles`, 2. */
function list(heading: string, count: number): readonly string[] {
  const titles = [
    'Boats of All the Lakes',
    'Rivers of All the Hills',
    'Hills of All the Seas',
    'Kites of a Slow Wind',
    'Looms of Old',
  ];
  return [
    heading,
    '',
    ...titles.slice(0, count).map((title, at) => item(`${title}, ${heading.length}`, 2024 - at)),
    '',
  ];
}

/** The same ten years before: 2014 for 2024. */
function aged(line: string): string {
  return line.replace(/\b202/g, '201');
}

/** What a new work is: a preprint has no venue but arXiv. */
const works = {
  article: { type: 'article-journal' },
  conference: { type: 'paper-conference' },
  preprint: { type: 'article', 'container-title': 'arXiv' },
  chapter: { type: 'chapter' },
  book: { type: 'book' },
  thesis: { type: 'thesis' },
  dataset: { type: 'dataset' },
} as const satisfies Readonly<Record<string, Partial<CslItem>>>;

describe('A work goes to what its headings say is for it, however many stand elsewhere:', () => {
  for (const [headings, expected] of [
    [
      [
        ['## Selected Publications', 5],
        ['## Journal Articles', 3],
        ['## Conference Papers', 2],
      ],
      {
        article: 'Journal Articles',
        conference: 'Conference Papers',
        preprint: 'Journal Articles',
        thesis: 'Journal Articles',
        book: 'Journal Articles',
      },
    ],
    [
      [
        ['## Invited Talks', 5],
        ['## Journal Articles', 3],
        ['## Conference Papers', 2],
      ],
      { preprint: 'Journal Articles', chapter: 'Journal Articles', dataset: 'Journal Articles' },
    ],
    [
      [
        ['## 代表性论文', 5],
        ['## 期刊论文', 3],
        ['## 会议论文', 2],
      ],
      { preprint: '期刊论文', thesis: '期刊论文', conference: '会议论文' },
    ],
    [
      [
        ['## Selected Publications', 5],
        ['## Journal Articles', 3],
      ],
      { conference: 'Journal Articles' },
    ],
    [
      [
        ['## Selected Papers', 1],
        ['## Journal Articles', 1],
        ['## Conference Papers', 1],
      ],
      { preprint: 'Journal Articles', thesis: 'Journal Articles' },
    ],
    [
      [
        ['## Book Reviews', 5],
        ['## Journal Articles', 2],
        ['## Conference Papers', 1],
      ],
      { preprint: 'Journal Articles', thesis: 'Journal Articles', chapter: 'Journal Articles' },
    ],
    [
      [
        ['## Monographs', 2],
        ['## Edited Volumes', 1],
        ['## Articles and Book Chapters', 1],
        ['## Book Reviews', 3],
      ],
      {
        thesis: 'Articles and Book Chapters',
        article: 'Articles and Book Chapters',
        chapter: 'Articles and Book Chapters',
      },
    ],
    [
      [
        ['## Selected Journal Articles', 3],
        ['## Selected Conference Papers', 4],
      ],
      { article: 'Selected Journal Articles', conference: 'Selected Conference Papers' },
    ],
    [
      [
        ['## Research Articles', 1],
        ['## Conference Abstracts', 3],
        ['## Preprints', 1],
      ],
      { article: 'Research Articles', preprint: 'Preprints' },
    ],
    [
      [
        ['## Articles', 1],
        ['## Proceedings', 3],
      ],
      { article: 'Articles', conference: 'Proceedings' },
    ],
    [
      [
        ['## Transactions', 1],
        ['## Conferences', 3],
      ],
      { article: 'Transactions' },
    ],
    [
      [
        ['## Full Papers', 1],
        ['## Workshop Papers', 3],
      ],
      { article: 'Full Papers', conference: 'Full Papers' },
    ],
    [
      [
        ['## Full Papers', 1],
        ['## Posters and Demos', 3],
      ],
      { article: 'Full Papers', conference: 'Full Papers' },
    ],
    [
      [
        ['## Zeitschriftenartikel', 1],
        ['## Konferenzbeiträge', 3],
      ],
      { article: 'Zeitschriftenartikel', conference: 'Konferenzbeiträge' },
    ],
    [
      [
        ['## Zeitschriftenartikel', 3],
        ['## Konferenzbeiträge', 1],
      ],
      { conference: 'Konferenzbeiträge' },
    ],
    [
      [
        ['## Lakes', 1],
        ['## Poster Generation', 3],
      ],
      { conference: 'Poster Generation' },
    ],
    ...[
      'Forthcoming',
      'In Press',
      'Accepted',
      'To Appear',
      'Accepted Papers',
      '即将发表',
      '已录用',
      '待发表',
      'Job Market Paper',
      'Ongoing Work',
    ].map(
      heading =>
        [
          [
            [`## ${heading}`, 4],
            ['## Essays', 1],
          ],
          { article: 'Essays', preprint: 'Essays' },
        ] as const,
    ),
    [
      [
        ['## Selected', 3],
        ['## Forthcoming', 5],
      ],
      { article: 'Selected' },
    ],
    [[['## Forthcoming', 3]], { article: 'Forthcoming' }],
  ] as const)
    it(headings.map(([heading, count]) => `${heading} (${count})`).join(', '), () => {
      const before = page('# Publications', '', ...headings.flatMap(([heading, count]) => list(heading, count)));
      const found = Object.keys(expected).map(kind => [
        kind,
        below(placed(before, paper(2025, undefined, works[kind as keyof typeof works]))),
      ]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });

  for (const older of ['Older Publications', 'Previous Papers', 'Past Publications', 'Earlier Papers'])
    it(`not to “${older}”, unless it is as old as those`, () => {
      const before = page(...list('# Recent Publications', 3), ...list(`# ${older}`, 5).map(aged));
      assert.equal(below(placed(before, paper(2025))), 'Recent Publications');
      assert.equal(below(placed(before, paper(2012, 'New Work of 2025'))), older);
    });

  for (const [others, workshops] of [
    ['Conference Papers', 'Workshop Papers'],
    ['Conference & Journal Papers', 'Workshops'],
  ] as const)
    it(`of a workshop to “${workshops}”, and none else of a conference`, () => {
      const before = page('# Publications', '', ...list(`## ${others}`, 4), ...list(`## ${workshops}`, 2));
      const ofWorkshop = { 'container-title': 'Proceedings of the Workshop on Lakes at ISL' };
      assert.equal(below(placed(before, paper(2025, undefined, ofWorkshop))), workshops);
      assert.equal(below(placed(before, paper(2025))), others);
      const alone = page('# Publications', '', ...list(`## ${others}`, 4));
      assert.equal(below(placed(alone, paper(2025, undefined, ofWorkshop))), others);
    });

  it('among years, not to what is forthcoming', () => {
    const before = page(
      '# Publications',
      '',
      ...list('## Forthcoming', 4),
      '## 2023',
      '',
      item('A Boat of All Hills', 2023),
      '',
      '## 2022',
      '',
      item('A Hill of All Boats', 2022),
    );
    assert.equal(below(placed(before, paper(2025, undefined, works.article))), '2025');
  });
});

describe('A work that is no paper goes', () => {
  const articles = ['## Journal Articles', '', item('A Work of 2024', 2024), item('A Work of 2023', 2023)];
  for (const [type, heading, entry] of kinds)
    it(`below the heading of its kind, beside those of articles: ${type}, ${heading}`, () => {
      const before = page('# Publications', '', ...articles, '', `## ${heading}`, '', entry);
      assert.equal(below(placed(before, paper(2025, undefined, { type }))), heading);
    });

  it('below the heading of its kind on the level of those of papers', () => {
    const chapter = '- "Old Ice of Lakes", **Mei Lin**, Ada Reed, in *Handbook of Seas*, Lake Press, 2018';
    const before = page(
      ...list('# Journal Articles', 2),
      '# Book Chapters',
      '',
      chapter,
      '',
      ...list('# Conference Papers', 1),
    );
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'chapter' }))), 'Book Chapters');
    const thesis = '- "Old Ice of Lakes", **Mei Lin**, PhD thesis, Lake University, 2018';
    const beside = page(
      ...list('# Publications', 2),
      '# Books',
      '',
      '- *Old Ice*, **Mei Lin**, Lake Press, 2018',
      '',
      '# Thesis',
      '',
      thesis,
    );
    for (const [type, heading] of [
      ['book', 'Books'],
      ['chapter', 'Books'],
      ['thesis', 'Thesis'],
      ['article-journal', 'Publications'],
    ] as const)
      assert.equal(below(placed(beside, paper(2025, undefined, { type }))), heading);
  });

  it('not below a heading beside those of papers that tells of it in words', () => {
    const before = page(...list('# Publications', 2), '# Thesis', '', 'My thesis is about the ice of old lakes.');
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'thesis' }))), 'Publications');
  });

  for (const [type, headings] of [
    [
      'chapter',
      [
        'C. Book Chapters',
        'III. Book Chapters',
        '3) Book Chapters',
        'Published Book Chapters',
        'Recent Book Chapters',
        'International Book Chapters',
        'Contributions to Edited Volumes',
        'Chapters in Edited Collections',
        '英文专著章节',
      ],
    ],
    ['book', ['B. Books', 'Edited Collections', 'Recent Books', 'Co-authored Books', '代表性著作']],
    [
      'thesis',
      [
        'D. Theses',
        'M.S. Thesis',
        'M.A. Thesis',
        'BSc Thesis',
        'Undergraduate Thesis',
        'Honors Thesis',
        'Senior Thesis',
        'Graduate Thesis',
        'Habilitation',
      ],
    ],
    ['report', ['White Papers', 'Published Reports']],
    ['software', ['R Packages', 'Python Packages']],
  ] as const)
    for (const heading of headings)
      it(`below the heading of its kind, beside papers of none: ${type}, ${heading}`, () => {
        const before = page(
          '# Publications',
          '',
          ...articles.slice(2),
          '',
          `## ${heading}`,
          '',
          '- Old Ice, Lake Press, 2018',
        );
        assert.equal(below(placed(before, paper(2025, undefined, { type }))), heading);
      });

  it('below that heading, where nothing stands there yet', () => {
    const before = page('# Publications', '', ...articles, '', '## Book Chapters', '', '# Awards', '', '- none');
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'chapter' }))), 'Book Chapters');
  });

  it('below a bold line of its kind', () => {
    const [, , ...list] = articles;
    const chapters = ['**Book Chapters**', '', '- "Old Ice", **Mei Lin**, Ada Reed, *Handbook of Seas*, 2018'];
    const before = page('# Publications', '', '**Journal Articles**', '', ...list, '', ...chapters);
    const after = placed(before, paper(2025, undefined, { type: 'chapter' }));
    assert.ok(after.indexOf('**Book Chapters**') < after.indexOf('New Work of 2025'), after);
  });

  it('to a list of no kind rather than to one of another kind', () => {
    const before = page('# Publications', '', ...articles, '', '## Further Work', '', item('A Work of 2018', 2018));
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'chapter' }))), 'Further Work');
  });

  it('to the largest list where the only one of no kind is for some works alone', () => {
    for (const heading of ['Selected', 'Under Review', 'Invited Talks', 'Workshop Papers']) {
      const some = [`## ${heading}`, '', item('A Work of 2018', 2018)];
      const conference = ['## Conference Papers', '', item('A Work of 2022', 2022)];
      const before = page('# Publications', '', ...some, '', ...articles, '', ...conference);
      assert.equal(below(placed(before, paper(2025, undefined, { type: 'thesis' }))), 'Journal Articles', heading);
    }
  });

  it('below the heading of the closest kind, also where nothing stands there yet', () => {
    const chapters = ['## Conference Papers and Book Chapters', '', item('A Work of 2022', 2022)];
    const before = page(
      '# Publications',
      '',
      ...articles,
      '',
      ...chapters,
      '',
      '## Books',
      '',
      '# Awards',
      '',
      '- none',
    );
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'book' }))), 'Books');
  });

  it('not below a topic that has the name of its kind in it', () => {
    const topic = ['## Software Engineering', '', item('A Work of 2018', 2018)];
    const before = page('# Publications', '', '## Lakes', '', ...articles.slice(2), '', ...topic);
    assert.equal(below(placed(before, paper(2025, undefined, { type: 'software' }))), 'Lakes');
  });
});

describe('A work goes below the heading of its kind that waits for the first:', () => {
  for (const [lines, expected] of [
    [
      [...list('## Journal Articles', 2), '## Conference Papers', '', '## Preprints', ''],
      {
        article: 'Journal Articles',
        conference: 'Conference Papers',
        preprint: 'Preprints',
        thesis: 'Journal Articles',
      },
    ],
    [[...list('## 期刊论文', 1), '## 会议论文', ''], { conference: '会议论文' }],
    [
      ['## Journal Articles', '', '## Conference Papers', '', '## Book Chapters', ''],
      { article: 'Journal Articles', conference: 'Conference Papers', chapter: 'Book Chapters' },
    ],
    [[...list('## Journal Articles', 1), '## Selected Conference Papers', ''], { conference: 'Journal Articles' }],
    [[...list('## Journal Articles', 1), '## Conference Presentations', ''], { conference: 'Journal Articles' }],
  ] as const)
    it(lines.filter(line => line.startsWith('#')).join(', '), () => {
      const before = page('# Publications', '', ...lines);
      const found = Object.keys(expected).map(kind => [
        kind,
        below(placed(before, paper(2025, undefined, works[kind as keyof typeof works]))),
      ]);
      assert.deepEqual(Object.fromEntries(found), expected);
    });

  it('on the level of the page', () => {
    const before = page('# Journal Articles', '', '# Conference Papers', '', '# Books', '');
    for (const [kind, heading] of [
      ['article', 'Journal Articles'],
      ['conference', 'Conference Papers'],
      ['book', 'Books'],
    ] as const)
      assert.equal(below(placed(before, paper(2025, undefined, works[kind]))), heading);
  });
});
