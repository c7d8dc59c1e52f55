import assert from 'node:assert/strict';
import { item, page, paper, placed, places } from './placing';

/** A heading of a year and a paper below it. */
const dated = (year: number, title: string): readonly string[] => [`## ${year}`, '', item(title, year), ''];

describe('Publications go onto a page with headings of years:', () => {
  places([
    {
      what: 'below the heading of their year, which is new where the page has none',
      before: page(
        '# Publications',
        '',
        '## 2024',
        '',
        item('Article A of All Lakes', 2024),
        item('Article B of All Lakes', 2024),
        '',
        "<span class='anchor' id='y2021'></span>",
        '## 2021',
        '',
        item('Article C of All Lakes', 2021),
        '',
        '# Talks',
      ),
      works: [paper(2021), paper(2025), paper(2022), paper(2025, 'Second Work of 2025'), paper(2018), paper(2024)],
      after: page(
        '# Publications',
        '',
        '## 2025',
        '',
        item('New Work of 2025', 2025),
        item('Second Work of 2025', 2025),
        '',
        '## 2024',
        '',
        item('New Work of 2024', 2024),
        item('Article A of All Lakes', 2024),
        item('Article B of All Lakes', 2024),
        '',
        '## 2022',
        '',
        item('New Work of 2022', 2022),
        '',
        "<span class='anchor' id='y2021'></span>",
        '## 2021',
        '',
        item('New Work of 2021', 2021),
        item('Article C of All Lakes', 2021),
        '',
        '## 2018',
        '',
        item('New Work of 2018', 2018),
        '',
        '# Talks',
      ),
    },
    ...(['<div style="border-bottom: 1px solid #000;"></div>', '<hr>'] as const).map(rule => {
      const ruled = (year: number, title: string): readonly string[] => [
        `<h3 align="center">${year}</h3>`,
        ...[rule, '', item(title, year), ''],
      ];
      const old = [...ruled(2024, 'Article A of All Lakes'), ...ruled(2022, 'Article B of All Lakes')];
      return {
        what: `below a new heading with the rule below it that the others have: ${rule}`,
        before: page('# Papers', '', ...old),
        works: [paper(2025)],
        after: page('# Papers', '', ...ruled(2025, 'New Work of 2025'), ...old),
      };
    }),
    ...(['<span id="y2024"></span>', `<span class='anchor' id='y2024'></span>`, '<div name=y2024></div>'] as const).map(
      anchor => ({
        what: `below a new heading without the anchor of another year: ${anchor}`,
        before: page('## 2024', anchor, '', item('Article A of All Lakes', 2024)),
        works: [paper(2025)],
        after: page(
          ...['## 2025', '', item('New Work of 2025', 2025), ''],
          ...['## 2024', anchor, '', item('Article A of All Lakes', 2024)],
        ),
      }),
    ),
    {
      what: 'numbered down to 1 below a new heading, as below the others',
      before: page(
        ...['# Publications', '', '## 2024', ''],
        ...['2', '1'].map(number => item(`Article ${number} of All Lakes`, 2024).replace('-', `${number}.`)),
      ),
      works: [paper(2025), paper(2025, 'Second Work of 2025')],
      after: page(
        ...['# Publications', '', '## 2025', '', item('New Work of 2025', 2025).replace('-', '2.')],
        ...[item('Second Work of 2025', 2025).replace('-', '1.'), '', '## 2024', ''],
        ...['2', '1'].map(number => item(`Article ${number} of All Lakes`, 2024).replace('-', `${number}.`)),
      ),
    },
    {
      what: 'right below the heading of their year, where its list has no empty line above it either',
      before: page('# Publications', '', '## 2024', item('Article A of All Lakes', 2024), '', '## 2023'),
      works: [paper(2024)],
      after: page(
        ...['# Publications', '', '## 2024', item('New Work of 2024', 2024), item('Article A of All Lakes', 2024)],
        ...['', '## 2023'],
      ),
    },
    {
      what: 'below years in bold, oldest first, which are new and in bold where the page has none',
      before: page(
        '# 论文',
        '',
        '**2020年**',
        '',
        item('Article A of All Lakes', 2020),
        '',
        '**2022年**',
        '',
        item('Article B of All Lakes', 2022),
      ),
      works: [paper(2021), paper(2023)],
      after: page(
        '# 论文',
        '',
        '**2020年**',
        '',
        item('Article A of All Lakes', 2020),
        '',
        '**2021年**',
        '',
        item('New Work of 2021', 2021),
        '',
        '**2022年**',
        '',
        item('Article B of All Lakes', 2022),
        '',
        '**2023年**',
        '',
        item('New Work of 2023', 2023),
      ),
    },
  ]);

  it('below a new heading with a colon where the other years have one', () => {
    const old = ['## 2022:', '', item('Article B of All Lakes', 2022)];
    assert.equal(
      placed(page('# Publications', '', '## 2024:', '', item('Article A of All Lakes', 2024), '', ...old), paper(2023)),
      page(
        '# Publications',
        '',
        '## 2024:',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '## 2023:',
        '',
        item('New Work of 2023', 2023),
        '',
        ...old,
      ),
    );
  });

  it('below a new heading without the coloured count that the other years have', () => {
    const count = ' <span style="color:red">(1: Top)</span>';
    const old = [`## 2022年${count}：`, '', item('Article B of All Lakes', 2022)];
    const recent = [`## 2024年${count}：`, '', item('Article A of All Lakes', 2024), ''];
    assert.equal(
      placed(page('# Publications', '', ...recent, ...old), paper(2023)),
      page('# Publications', '', ...recent, '## 2023年：', '', item('New Work of 2023', 2023), '', ...old),
    );
  });

  it('below a new heading of their year, above the heading of all earlier years', () => {
    const old = ['## Before 2020', '', item('Article B of All Lakes', 2019)];
    const recent = dated(2024, 'Article C of All Lakes');
    assert.equal(
      placed(page('# Publications', '', ...recent, ...old), paper(2022)),
      page('# Publications', '', ...recent, ...dated(2022, 'New Work of 2022'), ...old),
    );
  });

  for (const heading of [
    '## Before 2024',
    '## 2023 and earlier',
    '### 2023 and earlier',
    '### 2023年及以前',
    '## 2024年以前',
    '**Earlier**',
    '## Older Publications',
    '## Before 2024:',
    '**Prior to 2024**',
    '## Pre-2024',
    '## 📜 Pre 2024 (two papers)',
    '## ≤2023',
    '## ≤ 2023年',
    '## <=2023',
    '## <2024',
    '## 2023 and earlier:',
    '## Up to 2023',
    '## Previous Publications',
    '## Past Years',
    '## Earlier Work {#earlier}',
    '## 2010-2023',
    '## 2010–23',
    '### 2010年至2023年',
    '## 2024年前',
    '## 2023年及更早：',
    '## 更早的论文',
    '## 早期工作',
    '## 以往论文',
  ])
    it(`below “${heading}” by year, and above it below a heading of their year where they are newer`, () => {
      const [one, two] = [item('Article A of All Lakes', 2022), item('Article B of All Lakes', 2019)];
      assert.equal(
        placed(
          page(
            '# Publications',
            '',
            ...dated(2026, 'Article C of All Lakes'),
            ...dated(2024, 'Article D of All Lakes'),
            ...[heading, '', one, two],
          ),
          ...[paper(2025), paper(2023), paper(2020), paper(2012)],
        ),
        page(
          '# Publications',
          '',
          ...dated(2026, 'Article C of All Lakes'),
          ...dated(2025, 'New Work of 2025'),
          ...dated(2024, 'Article D of All Lakes'),
          ...[heading, '', item('New Work of 2023', 2023), one, item('New Work of 2020', 2020), two],
          item('New Work of 2012', 2012),
        ),
      );
    });

  describe('where headings are of several years,', () => {
    const [one, two] = [item('Article A of All Lakes', 2022), item('Article B of All Lakes', 2018)];
    const recent = ['## 2021–2025', '', one];
    const old = ['## 2016–2020', '', two];

    it('below the one whose years have theirs among them', () => {
      assert.equal(
        placed(page('# Publications', '', ...recent, '', ...old), paper(2021), paper(2020)),
        page(
          '# Publications',
          '',
          ...recent,
          item('New Work of 2021', 2021),
          '',
          '## 2016–2020',
          '',
          item('New Work of 2020', 2020),
          two,
        ),
      );
    });

    it('below a new heading of their year where they are older than all papers and another heading is of one year', () => {
      const newest = ['## 2026', '', item('Article C of All Lakes', 2026)];
      assert.equal(
        placed(page('# Publications', '', ...newest, '', ...old), paper(2012)),
        page('# Publications', '', ...newest, '', ...old, '', '## 2012', '', item('New Work of 2012', 2012)),
      );
    });

    it('below the first where they are newer than all papers and no heading is of one year', () => {
      assert.equal(
        placed(page('# Publications', '', ...recent, '', ...old), paper(2027)),
        page('# Publications', '', '## 2021–2025', '', item('New Work of 2027', 2027), one, '', ...old),
      );
    });
  });
});

describe('Publications go below a heading of all years since one:', () => {
  const [one, two] = [item('Article A of All Lakes', 2023), item('Article B of All Lakes', 2021)];
  const older = ['C', 'D', 'E'].map((letter, at) => item(`Article ${letter} of All Lakes`, 2019 - at));

  for (const [recent, old] of [
    ['2021–Present', '2016–2020'],
    ['2021 - now', '2016–2020'],
    ['2021 to date', 'Earlier'],
    ['2021–', 'Before 2021'],
    ['2021+', 'Before 2021'],
    ['Since 2021', 'Before 2021'],
    ['Since 2021', '2020 and before'],
    ['From 2021 on', '2020 and before'],
    ['After 2020', 'Until 2020'],
    ['2021 and later', 'Older Papers'],
    ['2021 onwards (two papers):', 'Older Papers'],
    ['≥2021', '<2021'],
    ['2021年至今', '2020年及以前'],
    ['2021年以来', '2020年及以前'],
    ['自2021年起', '2021年以前'],
    ['2021年以后', '2021年以前'],
  ] as const)
    it(`“${recent}” above “${old}”`, () => {
      const [newer, former] = [`## ${recent}`, `## ${old}`];
      assert.equal(
        placed(
          page('# Publications', '', newer, '', one, two, '', former, '', ...older),
          ...[paper(2026), paper(2022), paper(2020), paper(2012)],
        ),
        page(
          ...['# Publications', '', newer, '', item('New Work of 2026', 2026), one],
          ...[item('New Work of 2022', 2022), two, '', former, '', item('New Work of 2020', 2020), ...older],
          item('New Work of 2012', 2012),
        ),
      );
    });

  it('“2024–now” above the headings of single years, where no new one is needed', () => {
    const recent = ['## 2024–now', '', item('Article C of All Lakes', 2024)];
    const old = [...dated(2023, 'Article A of All Lakes'), ...dated(2021, 'Article B of All Lakes')];
    assert.equal(
      placed(page('# Publications', '', ...recent, '', ...old), paper(2026), paper(2022)),
      page(
        ...['# Publications', '', '## 2024–now', '', item('New Work of 2026', 2026)],
        ...[item('Article C of All Lakes', 2024), '', ...dated(2023, 'Article A of All Lakes')],
        ...[...dated(2022, 'New Work of 2022'), ...dated(2021, 'Article B of All Lakes')],
      ),
    );
  });
});

describe('Publications go onto a page whose years are headings of the same level as that of its papers:', () => {
  const note = '> (<sup>*</sup> equal contribution)';

  it('below that of their year', () => {
    assert.equal(
      placed(
        page('# News', '', '- *2026*: A paper!', '', '# 📝 Publications', '', note, '', ...levelled(1)),
        ...[paper(2026), paper(2024)],
      ),
      page(
        ...['# News', '', '- *2026*: A paper!', '', '# 📝 Publications', '', note, ''],
        ...['# 2026', '', item('New Work of 2026', 2026), item('Article A of All Lakes', 2026), ''],
        ...['# 2025', '', item('Article B of All Lakes', 2025), '', '# 2024', '', item('New Work of 2024', 2024), ''],
        ...['# Talks', '', '- "A Talk on All Lakes", **Mei Lin**, 2026'],
      ),
    );
  });

  it('below that of their year that waits empty, and above it where they are newer', () => {
    const news = ['# Publications', '', '# 2026', ''];
    const old = ['# 2025', '', item('Article B of All Lakes', 2025), '', '# 2023', '', '# Talks'];
    assert.equal(
      placed(page(...news, ...old), paper(2027), paper(2026), paper(2023), paper(2024), paper(2020)),
      page(
        ...['# Publications', '', '# 2027', '', item('New Work of 2027', 2027), ''],
        ...['# 2026', '', item('New Work of 2026', 2026), ''],
        ...['# 2025', '', item('Article B of All Lakes', 2025), '', '# 2024', '', item('New Work of 2024', 2024), ''],
        ...[
          '# 2023',
          '',
          item('New Work of 2023', 2023),
          '',
          '# 2020',
          '',
          item('New Work of 2020', 2020),
          '',
          '# Talks',
        ],
      ),
    );
  });

  it('not below those of another section that has its own papers', () => {
    const own = ['## Preprints', '', item('Article C of All Lakes', 2026), ''];
    assert.equal(
      placed(page('# Publications', '', ...own, ...levelled(2)), paper(2026)),
      page(...['# Publications', '', ...own, '## 2026', '', item('New Work of 2026', 2026)], ...levelled(2).slice(2)),
    );
  });

  function levelled(level: number): readonly string[] {
    const marks = '#'.repeat(level);
    return [
      ...[`${marks} 2026`, '', item('Article A of All Lakes', 2026), ''],
      ...[`${marks} 2025`, '', item('Article B of All Lakes', 2025), ''],
      ...['# Talks', '', '- "A Talk on All Lakes", **Mei Lin**, 2026'],
    ];
  }
});

describe('Publications go below a heading of their year that waits empty', () => {
  for (const [what, heading, between] of [
    ['in a smaller heading', (year: number) => `## ${year}`, []],
    ['in bold', (year: number) => `**${year}**`, []],
    ['in a smaller heading with a comment below it', (year: number) => `## ${year}`, ['<!-- soon -->', '']],
  ] as const)
    it(what, () => {
      const old = [heading(2025), '', item('Article B of All Lakes', 2025), ''];
      assert.equal(
        placed(page('# Publications', '', heading(2026), '', ...between, ...old), paper(2026)),
        page('# Publications', '', heading(2026), '', item('New Work of 2026', 2026), '', ...between, ...old),
      );
    });

  it('at the end of a list with the oldest first', () => {
    const old = [
      '## 2024',
      '',
      item('Article A of All Lakes', 2024),
      '',
      '## 2025',
      '',
      item('Article B of All Lakes', 2025),
    ];
    assert.equal(
      placed(page('# Publications', '', ...old, '', '## 2026'), paper(2026)),
      page('# Publications', '', ...old, '', '## 2026', '', item('New Work of 2026', 2026)),
    );
  });

  it('but not above the heading of others that stands below it', () => {
    const before = page(
      ...['# Publications', '', '## 2026', '', '### Preprints', '', item('Article A of All Lakes', 2026), ''],
      ...['## 2025', '', item('Article B of All Lakes', 2025), item('Article C of All Lakes', 2025)],
    );
    assert.ok(placed(before, paper(2026)).includes('## 2026\n\n### Preprints'));
  });
});

describe('Publications go onto a page with summaries that unfold the papers of a year:', () => {
  const unfolded = (year: number, attributes: string, summary = String(year)): readonly string[] => [
    `<details${attributes} markdown="1">`,
    `<summary>${summary}</summary>`,
    '',
    item(year === 2026 || year < 2025 ? `New Work of ${year}` : `Quiet Lakes of ${year}`, year),
    '',
    '</details>',
    '',
  ];
  const newest = unfolded(2027, ' open', '<b>2027</b>');
  const older = unfolded(2025, '');

  it('into a new block of their year, which is written like its older neighbour', () => {
    assert.equal(
      placed(page('# Papers', '', ...newest, ...older), paper(2026), paper(2024)),
      page('# Papers', '', ...newest, ...unfolded(2026, ''), ...older, ...unfolded(2024, '')),
    );
  });

  it('into the block of their year', () => {
    assert.equal(
      placed(page('# Papers', '', ...older), paper(2025)),
      page('# Papers', '', ...older.slice(0, 3), item('New Work of 2025', 2025), ...older.slice(3)),
    );
  });

  it('into a new block with the element that its neighbour has around the papers', () => {
    const block = (year: number, title: string): readonly string[] => [
      ...['<details>', `<summary>${year}</summary>`, '<div markdown="1">', '', item(title, year), ''],
      ...['</div>', '</details>', ''],
    ];
    assert.equal(
      placed(page('# Papers', '', ...block(2025, 'Old Lakes of the North')), paper(2026)),
      page('# Papers', '', ...block(2026, 'New Work of 2026'), ...block(2025, 'Old Lakes of the North')),
    );
  });

  it('into a new block above one of all earlier years', () => {
    const earlier = unfolded(2025, '', 'Before 2026');
    assert.equal(
      placed(page('# Papers', '', ...newest, ...earlier), paper(2026)),
      page('# Papers', '', ...newest, ...unfolded(2026, ' open', '<b>2026</b>'), ...earlier),
    );
  });

  for (const [heading, added] of [
    ['## 2027 <a id="y2027"></a>', '## 2029 <a id="y2029"></a>'],
    ['## <a name="2027"></a>2027', '## <a name="2029"></a>2029'],
    ['## <span id="y2027">2027</span>', '## <span id="y2029">2029</span>'],
    ['## 2027 📅', '## 2029 📅'],
    ['## Year 2027', '## Year 2029'],
  ] as const)
    it(`a new year has the form of the others: ${heading}`, () => {
      const other = heading.replaceAll('2027', '2026');
      const before = page('# Publications', '', heading, '', item('A Lake', 2027), '', other, '', item('A Sea', 2026));
      const after = before.replace(heading, `${added}\n\n${item('New Work of 2029', 2029)}\n\n${heading}`);
      assert.equal(placed(before, paper(2029)), after);
    });
});

describe('Publications go below the heading of their year, or a new one, whatever it is decorated with:', () => {
  /** Entries that say no year themselves. */
  const undated = (title: string): string =>
    `- "${title}", **Mei Lin**, Ada Reed, [PDF](https://example.org/${title.length}.pdf), *PONDS*`;
  const headedBy = (written: string, title: string): string =>
    [...written.slice(0, written.indexOf(title)).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '';

  for (const [outer, heading, written = heading] of [
    ['# Publications', '[2024]'],
    ['# Publications', '— 2024 —'],
    ['# Publications', '· 2024 ·'],
    ['# Publications', '★ 2024 ★'],
    ['# Publications', '(2024)'],
    ['# Publications', '2024.'],
    ['# Publications', '【2024】'],
    ['# Publications', '`2024`'],
    ['# Publications', '[2024](#y2024)'],
    ['# Publications', '2024 (3) 🎉', '2024 🎉'],
    ['# Publications', '2024（3篇）（更新中）', '2024'],
    ['# Publications', '2024 (including all papers that were accepted in the first half)', '2024'],
    ['# Publications', '2024（3篇，含1篇 CCF-A（长文））', '2024'],
    ['# Publications', '2024 [3]', '2024'],
    ['# Publications', '2024, 3 papers', '2024'],
    ['# Publications', '2024 Publications'],
    ['# Publications', 'Publications in 2024'],
    ['# Publications', '2024年度'],
    ['# Publications', ':sparkles: 2024'],
    ['# Publications', '<i class="fas fa-calendar"></i> 2024'],
    ['# Mei Lin', '2024 Publications'],
    ['# Talks', 'Papers of 2024'],
  ] as const)
    it(`${outer}, ${heading}`, () => {
      const level = outer === '# Talks' ? '#' : '##';
      const years = [
        `${level} ${heading}`,
        '',
        undated('A Lake of Many Words'),
        undated('A River of Few'),
        '',
        `${level} ${heading.replaceAll('2024', '2022')}`,
        '',
        undated('Boats of All the Ponds'),
      ];
      const before = page(outer, '', ...years);
      for (const year of [2022, 2024])
        assert.equal(
          headedBy(placed(before, paper(year)), `New Work of ${year}`),
          heading.replaceAll('2024', String(year)),
        );
      for (const year of [2021, 2023, 2025])
        assert.equal(
          headedBy(placed(before, paper(year)), `New Work of ${year}`),
          written.replaceAll('2024', String(year)),
        );
    });

  for (const [recent, old] of [
    ['2029/2030', '2027/2028'],
    ['2029/2030', '2028'],
    ['2029, 2030', '2028'],
    ['2029/30', '2027/28'],
  ] as const)
    it(`${recent}, ${old}`, () => {
      const before = page(
        '# Publications',
        '',
        `## ${recent}`,
        '',
        item('A Lake', 2029),
        '',
        `## ${old}`,
        '',
        item('A Boat', 2028),
      );
      assert.equal(headedBy(placed(before, paper(2028)), 'New Work of 2028'), old);
      assert.equal(headedBy(placed(before, paper(2029)), 'New Work of 2029'), recent);
    });
});

describe('The first publications go onto a page with nothing but headings of years:', () => {
  const first = (title: string, year: number): string => item(title, year).replaceAll('"', '');
  const empty = page('# Publications', '', '## 2024', '', '## 2023', '', '# Awards', '', '- none');

  places([
    {
      what: 'below that of their year',
      before: empty,
      works: [paper(2024), paper(2023)],
      after: empty
        .replace('## 2024\n', `## 2024\n\n${first('New Work of 2024', 2024)}\n`)
        .replace('## 2023\n', `## 2023\n\n${first('New Work of 2023', 2023)}\n`),
    },
    {
      what: 'below a new one, in their order',
      before: empty,
      works: [paper(2025), paper(2021)],
      after: empty
        .replace('## 2024\n', `## 2025\n\n${first('New Work of 2025', 2025)}\n\n## 2024\n`)
        .replace('## 2023\n', `## 2023\n\n## 2021\n\n${first('New Work of 2021', 2021)}\n`),
    },
    {
      what: 'on the level of the heading of papers, oldest first',
      before: page('# Publications', '', '# 2022', '', '# 2024'),
      works: [paper(2024), paper(2023)],
      after: page(
        '# Publications',
        '',
        '# 2022',
        '',
        '# 2023',
        '',
        first('New Work of 2023', 2023),
        '',
        '# 2024',
        '',
        first('New Work of 2024', 2024),
      ),
    },
  ]);
});
