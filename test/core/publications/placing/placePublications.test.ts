import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { yearOrderOf } from '../../../../src/core/publications/placing/yearOrder';
import type { CslItem, Publication } from '../../../../src/core/publications/work';
import { applyEdits } from '../../../../src/core/text/edit';
import { createRandom, pick, type Random } from '../../../fuzz/random';

const source = { registry: 'crossref' as const, url: 'https://example.org', fetched: '2026-11-25T00:00:00.000Z' };

/** `New of 2024` by Mei Lin and Ada Reed. */
function paper(
  year: number | undefined,
  title = `New Work of ${year ?? 'Unknown Age'}`,
  more: Partial<CslItem> = {},
): Publication {
  const csl: CslItem = {
    id: title,
    type: 'paper-conference',
    title,
    author: [
      { given: 'Mei', family: 'Lin' },
      { given: 'Ada', family: 'Reed' },
    ],
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    'container-title': 'PONDS',
    ...more,
  };
  return { csl, otherTitles: [], years: [], source, notices: [] };
}

function placed(text: string, ...publications: readonly Publication[]): string {
  const edits = placePublications(parsePage(text), publications, { ownNames: ['Mei Lin'] });
  assert.ok(edits.every(({ range }) => range.start === range.end));
  return applyEdits(text, edits);
}

const item = (title: string, year: number | string): string => `- "${title}", **Mei Lin**, Ada Reed, *PONDS*, ${year}`;

/** A box of the template, with its year in the badge alone. */
const box = (title: string, year: number): string =>
  [
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">PONDS ${year}</div><img src='images/a.png' alt="sym" width="100%"></div></div>`,
    `<div class='paper-box-text' markdown="1">`,
    '',
    `[${title}](https://example.org/${year})`,
    '',
    '**Mei Lin**, Ada Reed',
    '',
    '[**Code**](https://example.org/code)',
    '</div>',
    '</div>',
  ].join('\n');

const page = (...lines: readonly string[]): string => ['---', 'permalink: /', '---', '', ...lines, ''].join('\n');

describe('a publication that has appeared', () => {
  /** A paper in a frame of its own, its tag before the title. */
  const framed = (title: string, tag: string, kind: string, venue = '<em>Conference on Ponds</em>, 2024'): string =>
    [
      '<div class="pub-item" markdown="1">',
      `<span class="pub-venue${kind}">${tag}</span> &nbsp;**[${title}](https://doi.org/10.5555/${tag.slice(0, 3)})**<br>`,
      `<span class="pub-authors"><strong>Mei Lin</strong>, A. Reed, B. Day. ${venue}.</span>`,
      '</div>',
      '',
    ].join('\n');
  const drafts = [
    framed('Tides of All the Lakes', 'PONDS 2024 · in preparation', ' prep'),
    framed(
      'Boats of All the Bridges',
      'T-LAKES · under review',
      ' review',
      '<em>Transactions on Lakes and Rivers</em> (2024)',
    ),
  ];
  const appeared = framed('Rivers of All the Hills', 'FENS 2023', '');

  it('takes no tag from one that has not', () => {
    const text = page('# Publications', '', ...drafts, appeared);
    const written = placed(text, paper(2025));
    assert.match(written, /<span class="pub-venue">PONDS 2025<\/span>/);
    assert.equal(written.split('pub-venue prep').length, 2);
    const inJournal = paper(2025, 'New Work', { type: 'article-journal', 'container-title': 'Journal of Ponds' });
    assert.match(placed(text, inJournal), /<span class="pub-venue">Journal of Ponds 2025<\/span>/);
  });

  it('is written like one that has not where there is no other', () => {
    assert.match(placed(page('# Publications', '', ...drafts), paper(2025)), /<span class="pub-venue prep">PONDS 2025/);
  });

  it('is written like one that has not where the others tell no venue', () => {
    const entry = (lake: string, venue: string): string =>
      `- Mei Lin and Ada Reed. “*Boats of the Lake of ${lake}*”.${venue}`;
    const text = page(
      '# Publications',
      '',
      entry('Oaks', ' ***Journal of Fens*** &nbsp; **Under review**.'),
      ...['Reeds', 'Birds', 'Stones', 'Winds', 'Stars'].map(lake => entry(lake, '')),
    );
    assert.match(placed(text, paper(2025)), /“\*New Work of 2025\*”\. \*{3}PONDS\*{3}/);
  });

  it('leaves its tag to a preprint', () => {
    const text = page('# Publications', '', ...drafts, appeared);
    assert.match(
      placed(text, paper(2025, 'New Preprint', { type: 'article' })),
      /<span class="pub-venue prep">PONDS 2025/,
    );
  });
});

describe('writing many publications into a page', () => {
  const others = ['# News', '', '- *2024.02*: Something happened, somewhere.', ''];

  const cases: readonly (readonly [what: string, before: string, works: readonly Publication[], after: string])[] = [
    [
      'newest first, where the page is so',
      page(
        ...others,
        '# Publications',
        '',
        item('Tides of All the Lakes', 2024),
        item('Boats of All the Bridges', 2020),
        '',
        '# Talks',
      ),
      [paper(2022), paper(2025), paper(2020), paper(2019), paper(2022, 'Second Work of 2022')],
      page(
        ...others,
        '# Publications',
        '',
        item('New Work of 2025', 2025),
        item('Tides of All the Lakes', 2024),
        item('New Work of 2022', 2022),
        item('Second Work of 2022', 2022),
        item('New Work of 2020', 2020),
        item('Boats of All the Bridges', 2020),
        item('New Work of 2019', 2019),
        '',
        '# Talks',
      ),
    ],
    [
      'oldest first, where the page is so',
      page(
        '# Publications',
        '',
        item('Tides of All the Lakes', 2020),
        item('Boats of All the Bridges', 2024),
        '',
        '# Talks',
      ),
      [paper(2022), paper(2025), paper(2019), paper(2024)],
      page(
        '# Publications',
        '',
        item('New Work of 2019', 2019),
        item('Tides of All the Lakes', 2020),
        item('New Work of 2022', 2022),
        item('Boats of All the Bridges', 2024),
        item('New Work of 2024', 2024),
        item('New Work of 2025', 2025),
        '',
        '# Talks',
      ),
    ],
    [
      'at the top of a list without order, newest first',
      page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2020),
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2019),
      ),
      [paper(2021), paper(2025)],
      page(
        '# Publications',
        '',
        item('New Work of 2025', 2025),
        item('New Work of 2021', 2021),
        item('Article A of All Lakes', 2020),
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2019),
      ),
    ],
    [
      'under the headings of their years, with headings for new ones',
      page(
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
      [paper(2021), paper(2025), paper(2022), paper(2025, 'Second Work of 2025'), paper(2018), paper(2024)],
      page(
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
    ],
    [
      'under years in bold, oldest first',
      page(
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
      [paper(2021), paper(2023)],
      page(
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
    ],
    [
      'behind all others where they have no year',
      page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        item('Article B of All Lakes', 2020),
        '',
        '# Talks',
      ),
      [paper(undefined)],
      page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        item('Article B of All Lakes', 2020),
        '- "New Work of Unknown Age", **Mei Lin**, Ada Reed, *PONDS*',
        '',
        '# Talks',
      ),
    ],
    [
      'each in the section for works of its kind, which the heading above its topic names',
      page(
        '# Publications',
        '',
        '## Conference',
        '',
        '#### Shallow Lakes',
        '',
        item('Boats of All the Bridges', 2020),
        '',
        '## Journal',
        '',
        '#### Shallow Lakes',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '- "Tides of All the Seas", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2020',
      ),
      [paper(2025)],
      page(
        '# Publications',
        '',
        '## Conference',
        '',
        '#### Shallow Lakes',
        '',
        item('New Work of 2025', 2025),
        item('Boats of All the Bridges', 2020),
        '',
        '## Journal',
        '',
        '#### Shallow Lakes',
        '',
        '- "Tides of All the Lakes", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2021',
        '- "Tides of All the Seas", **Mei Lin**, Ada Reed, *Journal of Ponds*, 2020',
      ),
    ],
    [
      'each in the section for works of its kind',
      page(
        '# Publications',
        '',
        '## Journal Articles',
        '',
        item('Article A of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
        '',
        '## Conference Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      [
        paper(2025),
        paper(2025, 'An Article of 2025', { type: 'article-journal' }),
        paper(2020, 'A Thesis of the Year 2020', { type: 'thesis' }),
      ],
      page(
        '# Publications',
        '',
        '## Journal Articles',
        '',
        item('An Article of 2025', 2025),
        item('Article A of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
        item('A Thesis of the Year 2020', 2020),
        '',
        '## Conference Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    ],
    [
      'not among talks that read like papers, though there are more of them',
      page(
        '# Talks',
        '',
        item('A Talk on Lakes', 2024),
        item('A Talk on Boats', 2023),
        '',
        '# Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      [paper(2025)],
      page(
        '# Talks',
        '',
        item('A Talk on Lakes', 2024),
        item('A Talk on Boats', 2023),
        '',
        '# Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    ],
    [
      'not among working papers, though there are more of them; a preprint there',
      page(
        '# Working Papers',
        '',
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      [paper(2025), paper(2026, 'A Preprint of 2026', { type: 'article', genre: 'preprint' })],
      page(
        '# Working Papers',
        '',
        item('A Preprint of 2026', 2026),
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    ],
    [
      'not among other publications, though there are more of them',
      page(
        '# 📝 Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# 📝 Other Publications',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
      [paper(2025)],
      page(
        '# 📝 Publications',
        '',
        item('New Work of 2025', 2025),
        item('Article A of All Lakes', 2024),
        '',
        '# 📝 Other Publications',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
    ],
    [
      'not below more papers of its kind, though there are more of them',
      page(
        '# 论文',
        '',
        '## Conference Papers',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# 其他论文',
        '',
        '## Conference Papers',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
      [paper(2025)],
      page(
        '# 论文',
        '',
        '## Conference Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article A of All Lakes', 2024),
        '',
        '# 其他论文',
        '',
        '## Conference Papers',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
    ],
    [
      'among other publications, where the rest are a selection that its author makes',
      page(
        '# Selected Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# Other Publications',
        '',
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
      [paper(2025)],
      page(
        '# Selected Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        '# Other Publications',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2023),
      ),
    ],
    [
      'not among preprints, though there are more of them',
      page(
        '# Preprints',
        '',
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('Article B of All Lakes', 2024),
      ),
      [paper(2025), paper(2026, 'A Preprint of 2026', { type: 'article', genre: 'preprint' })],
      page(
        '# Preprints',
        '',
        item('A Preprint of 2026', 2026),
        item('A Draft on Lakes', 2024),
        item('A Draft on Boats', 2023),
        '',
        '# Papers',
        '',
        item('New Work of 2025', 2025),
        item('Article B of All Lakes', 2024),
      ),
    ],
    [
      'with blank lines between, where the page has them',
      page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        item('Article B of All Lakes', 2020),
        '',
        '# Talks',
      ),
      [paper(2022), paper(2022, 'Second Work of 2022')],
      page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        item('New Work of 2022', 2022),
        '',
        item('Second Work of 2022', 2022),
        '',
        item('Article B of All Lakes', 2020),
        '',
        '# Talks',
      ),
    ],
  ];
  for (const [what, before, works, after] of cases)
    it(what, () => {
      assert.equal(placed(before, ...works), after);
      assert.equal(placed(before.replaceAll('\n', '\r\n'), ...works), after.replaceAll('\n', '\r\n'));
    });

  it('not among patents, which have neither a venue nor a year', () => {
    const patents = ['count gulls', 'weigh rivers', 'see lakes'].map(
      what => `- Mei Lin, Ada Reed. "A method to ${what}". [[HTML]](https://example.org/${what.slice(0, 3)})`,
    );
    const list = (...papers: readonly string[]): string =>
      page('# 📝 Publications', '', ...papers, '', '### Invention Patent', '', ...patents);
    assert.equal(
      placed(list(item('Article A of All Lakes', 2024)), paper(2025)),
      list(item('New Work of 2025', 2025), item('Article A of All Lakes', 2024)),
    );
  });

  it('as boxes among boxes, by the years of their badges', () => {
    const text = page(
      '# 📝 Publications',
      '',
      box('Tides of All Lakes', 2024),
      '',
      box('Boats of All Bridges', 2020),
      '',
      '# Talks',
    );
    const after = placed(text, paper(2022), paper(2025));
    const badges = [...after.matchAll(/badge">PONDS (\d+)</g)].map(([, year]) => year);
    assert.deepEqual(badges, ['2025', '2024', '2022', '2020']);
    assert.equal(parsePage(after).boxes.length, 4);
    assert.match(after, /# 📝 Publications\n\n<div class='paper-box'>/);
    assert.match(after, /<\/div>\n<\/div>\n\n# Talks/);
  });

  it('as boxes among boxes, by the years of badges that shields.io draws', () => {
    const dated = (title: string, year: number): string =>
      box(title, 0)
        .replace('PONDS 0', 'PONDS, IF=9.4')
        .replace(/example\.org\/0\)/, `example.org/1) ![](https://img.shields.io/badge/${year}-red)`);
    const text = page('# Publications', '', dated('Tides of All Lakes', 2024), '', dated('Boats of All Bridges', 2020));
    const after = placed(text, paper(2022), paper(2025));
    assert.deepEqual(after.match(/(?<=^\[?)(?:New Work of \d{4}|(?:Tides|Boats) of All \w+)/gm), [
      'New Work of 2025',
      'Tides of All Lakes',
      'New Work of 2022',
      'Boats of All Bridges',
    ]);
  });

  /** The titles of the papers of a page, `New Work of 2025` as `2025`. */
  const titles = (text: string): readonly string[] =>
    [...text.matchAll(/^(?:\[|- ")?(?:New Work of (\d{4})|((?:Tides|Boats|Kites|Rivers|Looms|Fens) of [\w ]+))/gm)].map(
      ([, year, title]) => year ?? title ?? '',
    );

  describe('where the newest papers are boxes and more, older ones items', () => {
    const boxes = [box('Tides of All Lakes', 2025), '', box('Boats of All Bridges', 2024), ''];
    const items = [item('Kites of All Hills', 2022), item('Rivers of All Winds', 2021), item('Fens of Old', 2020)];

    it('as a box or an item, whichever they come to stand among', () => {
      const after = placed(page('# Publications', '', ...boxes, ...items), paper(2026), paper(2021), paper(2024));
      assert.deepEqual(titles(after), [
        '2026',
        'Tides of All Lakes',
        '2024',
        'Boats of All Bridges',
        'Kites of All Hills',
        '2021',
        'Rivers of All Winds',
        'Fens of Old',
      ]);
      assert.equal(parsePage(after).boxes.length, 4);
      assert.match(after, /^- "New Work of 2021", \*\*Mei Lin\*\*, Ada Reed, \*PONDS\*, 2021$/m);
    });

    it('as an item of the list whose label parts it from the boxes, a selection', () => {
      const labelled = ['**Selected**', '', ...boxes, '**Full list**', '', ...items];
      const after = placed(page('# Publications', '', ...labelled), paper(2026));
      assert.match(after, /\*\*Full list\*\*\n\n- "New Work of 2026"/);
    });

    it('as boxes above them, though one of the boxes is old', () => {
      const text = page(
        '# Publications',
        '',
        ...boxes,
        box('Looms of Old', 2019),
        '',
        ...items,
        item('Fens of Reeds', 2018),
      );
      const after = placed(text, paper(2026));
      assert.equal(titles(after)[0], '2026');
      assert.equal(parsePage(after).boxes.length, 4);
    });

    it('as items like most, where the boxes are a selection of the same years', () => {
      const whole = [item('Kites of All Hills', 2025), ...items];
      const after = placed(page('# Publications', '', ...boxes, ...whole), paper(2026));
      assert.equal(titles(after)[2], '2026');
      assert.equal(parsePage(after).boxes.length, 2);
    });

    it('as items like most, where these are newer', () => {
      const whole = [item('Kites of All Hills', 2026), ...items];
      assert.equal(titles(placed(page('# Publications', '', ...boxes, ...whole), paper(2026)))[2], '2026');
    });
  });

  describe('by the years of arXiv identifiers, where papers give none', () => {
    const preprint = (title: string, id: string): string =>
      box(title, 0).replace('PONDS 0', 'Preprint').replace('example.org/0', `arxiv.org/abs/${id}`);
    const boxes = (...all: readonly string[]): string => page('# Publications', '', ...all.flatMap(one => [one, '']));
    const [tides, kites] = [preprint('Tides of All Lakes', '2412.00001'), preprint('Kites of Hills', '2409.00002')];

    it('above older ones', () => {
      const after = placed(boxes(tides, kites, box('Boats of All Bridges', 2023)), paper(2026), paper(2024));
      const order = ['2026', '2024', 'Tides of All Lakes', 'Kites of Hills', 'Boats of All Bridges'];
      assert.deepEqual(titles(after), order);
    });

    it('but not where these break the order of the others', () => {
      const of2024 = [box('Boats of All Bridges', 2024), box('Looms of All Fens', 2023)];
      const after = placed(boxes(preprint('Fens of Old', '2109.00001'), ...of2024, tides), paper(2026));
      assert.deepEqual(titles(after).slice(0, 3), ['Fens of Old', '2026', 'Boats of All Bridges']);
    });

    it('but not where they tell of a few papers only', () => {
      const undated = (title: string): string => box(title, 0).replace('PONDS 0', 'PONDS');
      const after = placed(boxes(undated('Boats of All Bridges'), undated('Looms of Fens'), tides), paper(2026));
      assert.deepEqual(titles(after)[0], '2026');
    });
  });

  it('into an empty section for papers, in the template’s own style', () => {
    const after = placed(page('# Publications', '', '# Talks', '', '- nothing'), paper(2022), paper(2025));
    assert.match(
      after,
      /# Publications\n\n<div class='paper-box'>[\s\S]*PONDS 2025[\s\S]*PONDS 2022[\s\S]*\n\n# Talks/,
    );
  });

  it('as items above those of the section for papers that cannot be read', () => {
    const list = ['# 论文', '', '* 湖泊之一', '* 湖泊之二', '', '# 奖励', '', '- *2021.10* 虚构奖'];
    const entry = '* New Work of 2025, **Mei Lin**, Ada Reed, *PONDS*, 2025';
    assert.equal(placed(page(...list), paper(2025)), page(...list.slice(0, 2), entry, ...list.slice(2)));
  });

  it('into a list above all headings, above a smaller section that cannot be read', () => {
    const listed = [item('Weaving Large Looms', 2028), item('Kites That Wait for Wind', 2027)];
    const patents = ['', '### Patents', '', '- Mei Lin, Ada Reed. A buoy that weighs rivers. CN000000001B', ''];
    const below = [...patents, '### Article', '', '- [How to read a lake](https://example.org/how)', ''];
    assert.equal(
      placed([...listed, ...below].join('\n'), paper(2029)),
      [item('New Work of 2029', 2029), ...listed, ...below].join('\n'),
    );
  });

  it('in Chinese lists of titles, authors and journals in 《》 like those, where their year has its place', () => {
    const one = (title: string, year: number): string => `- ${title}，芦安，**林梅**，《湖泊研究与发展》，${year}`;
    const list = [one('面向湖泊水位的快速测量方法', 2026), one('面向河流水位的快速测量方法', 2023)];
    const csl = {
      type: 'article-journal',
      author: [{ literal: '林梅' }, { literal: '芦安' }],
      'container-title': '湖泊工程',
    } as const;
    const edits = placePublications(
      parsePage(page('# 论文', '', ...list)),
      [paper(2025, '面向池塘水位的快速测量方法', csl)],
      { ownNames: ['林梅'] },
    );
    const entry = '- 面向池塘水位的快速测量方法，**林梅**，芦安，《湖泊工程》，2025';
    assert.equal(
      applyEdits(page('# 论文', '', ...list), edits),
      page('# 论文', '', list[0] ?? '', entry, list[1] ?? ''),
    );
  });

  it('into an empty section of a page with CRLF, with no other line breaks than those', () => {
    const before = page('# Publications', '', '# Talks', '', '- one').replaceAll('\n', '\r\n');
    const after = placed(before, paper(2022), paper(2025));
    assert.match(after, /PONDS 2025/);
    assert.equal(after.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  });

  const talks = ['# Talks', '', item('A Talk on Lakes', 2024)];

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
    it(`below “${heading}” by year, and above it under a heading of their own`, () => {
      const dated = (year: number, title: string): readonly string[] => [`## ${year}`, '', item(title, year), ''];
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

  it('below the heading of the years that theirs is among, or under one of its own', () => {
    const [one, two] = [item('Article A of All Lakes', 2022), item('Article B of All Lakes', 2018)];
    const [recent, old] = [
      ['## 2021–2025', '', one],
      ['## 2016–2020', '', two],
    ];
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
    const dated = ['## 2026', '', item('Article C of All Lakes', 2026)];
    assert.equal(
      placed(page('# Publications', '', ...dated, '', ...old), paper(2012)),
      page('# Publications', '', ...dated, '', ...old, '', '## 2012', '', item('New Work of 2012', 2012)),
    );
    // the newest of all, where no heading is of one year
    assert.equal(
      placed(page('# Publications', '', ...recent, '', ...old), paper(2027)),
      page('# Publications', '', '## 2021–2025', '', item('New Work of 2027', 2027), one, '', ...old),
    );
  });

  it('below a heading of its year with a colon', () => {
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

  describe('below summaries that unfold the papers of their year', () => {
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

    it('in a block of their year, which is written like its neighbour where it is missing', () => {
      assert.equal(
        placed(page('# Papers', '', ...newest, ...older), paper(2026), paper(2024)),
        page('# Papers', '', ...newest, ...unfolded(2026, ''), ...older, ...unfolded(2024, '')),
      );
      assert.equal(
        placed(page('# Papers', '', ...older), paper(2025)),
        page('# Papers', '', ...older.slice(0, 3), item('New Work of 2025', 2025), ...older.slice(3)),
      );
    });

    it('with the element around the papers', () => {
      const block = (year: number, title: string): readonly string[] => [
        ...['<details>', `<summary>${year}</summary>`, '<div markdown="1">', '', item(title, year), ''],
        ...['</div>', '</details>', ''],
      ];
      assert.equal(
        placed(page('# Papers', '', ...block(2025, 'Old Lakes of the North')), paper(2026)),
        page('# Papers', '', ...block(2026, 'New Work of 2026'), ...block(2025, 'Old Lakes of the North')),
      );
    });

    it('and above one of all earlier years', () => {
      const earlier = unfolded(2025, '', 'Before 2026');
      assert.equal(
        placed(page('# Papers', '', ...newest, ...earlier), paper(2026)),
        page('# Papers', '', ...newest, ...unfolded(2026, ' open', '<b>2026</b>'), ...earlier),
      );
    });
  });

  it('above the papers of all earlier years under a heading like the others', () => {
    const dated = (year: number, title: string): readonly string[] => [`## ${year}`, '', item(title, year), ''];
    const old = ['## Before 2020', '', item('Article B of All Lakes', 2019)];
    const recent = dated(2024, 'Article C of All Lakes');
    assert.equal(
      placed(page('# Publications', '', ...recent, ...old), paper(2022)),
      page('# Publications', '', ...recent, ...dated(2022, 'New Work of 2022'), ...old),
    );
  });

  it('into an empty section for papers, though talks read like some', () => {
    assert.equal(
      placed(page('# Publications', '', ...talks), paper(2025)),
      page('# Publications', '', item('New Work of 2025', 2025), '', ...talks),
    );
  });

  describe('into a list in HTML', () => {
    const row = (title: string, year: number): string =>
      `<li><b>Mei Lin</b>, Ada Reed. "${title}." <em>Journal of Lakes</em>, ${year}</li>`;
    const written = (year: number): string => row(`New Work of ${year}`, year).replace('Journal of Lakes', 'PONDS');
    const [ash, elm] = [row('The Lake of Ash', 2021), row('The Lake of Elm', 2019)];

    it('of papers, by year, though talks read like papers', () => {
      assert.equal(
        placed(
          page('# Publications', '', '<ul>', ash, elm, '</ul>', '', ...talks),
          paper(2012),
          paper(2025),
          paper(2020),
        ),
        page(
          '# Publications',
          '',
          '<ul>',
          written(2025),
          ash,
          written(2020),
          elm,
          written(2012),
          '</ul>',
          '',
          ...talks,
        ),
      );
    });

    it('above the comments that name its papers', () => {
      const card = (indent: string, label: string, paper: string): string =>
        `${indent}<!-- ${label} -->\n${indent}<div class="feature">${paper.slice(4, -5)}</div>\n`;
      for (const indent of ['', '  ']) {
        const cards = (...more: readonly string[]): string =>
          page('<h2>Publications</h2>', '<div>', more.join('\n'), '</div>');
        const both = [card(indent, 'ASH', ash), card(indent, 'ELM', elm)] as const;
        const unnamed = (year: number): string => card(indent, 'X', written(year)).replace(/.*\n/, '');
        assert.equal(
          placed(cards(...both), paper(2025), paper(2020), paper(2012)),
          cards(unnamed(2025), both[0], unnamed(2020), both[1], unnamed(2012)),
        );
      }
    });

    it('below a heading in HTML, which makes no section', () => {
      const list = (...rows: readonly string[]): string =>
        page('# News', '', 'Lakes are wet.', '', '<h2 id="publications">Publications</h2>', '<ol>', ...rows, '</ol>');
      assert.equal(placed(list(ash, elm), paper(2025), paper(2020)), list(written(2025), ash, written(2020), elm));
    });

    it('below a heading in HTML that is named after papers, not among the talks above it', () => {
      const talks = ['<h2>Talks</h2>', '<ul>', ash, elm, ash, '</ul>'];
      const list = (...rows: readonly string[]): string =>
        page(...talks, '<h2>Publications</h2>', '<h3>Journals</h3>', '<ul>', ...rows, '</ul>');
      assert.equal(placed(list(ash, elm), paper(2025), paper(2020)), list(written(2025), ash, written(2020), elm));
    });

    it('below a heading in HTML of works, not below one of more publications', () => {
      const list = (...rows: readonly string[]): string =>
        page('<h2>Works</h2>', '<ul>', ...rows, '</ul>', '<h2>More Publications</h2>', '<ul>', elm, '</ul>');
      assert.equal(placed(list(ash, elm), paper(2025)), list(written(2025), ash, elm));
    });

    it('but not where nobody can tell what its papers are made of', () => {
      const text = page(
        '<h2>Publications</h2>',
        '<ul>',
        ...['Ash', 'Elm'].map(
          tree =>
            `<li><span class="title"> The Lake of ${tree} </span> <span class="names">Mei Lin, Ada Reed</span></li>`,
        ),
        '</ul>',
      );
      assert.ok(placed(text, paper(2025)).startsWith(text.trimEnd()));
    });

    it('below the heading of its year, which is written with a list where it is missing', () => {
      const below = (year: number, ...rows: readonly string[]): readonly string[] => [
        `## ${year}`,
        '',
        '<ul>',
        ...rows,
        '</ul>',
        '',
      ];
      assert.equal(
        placed(page('# Publications', '', ...below(2021, ash), ...talks), paper(2025), paper(2021), paper(2012)),
        page(
          '# Publications',
          '',
          ...below(2025, written(2025)),
          ...below(2021, written(2021), ash),
          ...below(2012, written(2012)),
          ...talks,
        ),
      );
    });
  });

  it('among definition lists in HTML, each of one paper', () => {
    const list = (title: string, venue: string): string =>
      `<dl>\n<dt>Paper</dt>\n<dd><b>${title}</b></dd>\n<dd>Mei Lin, Ada Reed</dd>\n<dd><em>${venue}</em></dd>\n</dl>`;
    const [ash, elm] = [list('The Lake of Ash', 'Lakes, 2021'), list('The Lake of Elm', 'Lakes, 2019')];
    assert.equal(
      placed(page('# Publications', '', ash, '', elm), paper(2025)),
      page('# Publications', '', list('New Work of 2025', 'PONDS, 2025'), '', ash, '', elm),
    );
  });

  it('at the end of a page that has no section for papers', () => {
    const text = page('# About', '', 'Me.');
    const after = placed(text, paper(2022));
    assert.ok(after.startsWith(text.trimEnd()));
    assert.match(after, /PONDS 2022/);
  });

  it('is nothing where there are none', () => {
    assert.deepEqual(placePublications(parsePage(page(...others)), [], { ownNames: [] }), []);
  });

  it('keeps every byte and every order, on pages of all kinds', function () {
    this.timeout(20_000);
    const random = createRandom(20261125);
    for (let round = 0; round < 100; round++) {
      const text = anyPage(random);
      const works = Array.from({ length: 1 + random(8) }, (_, at) =>
        paper(2012 + random(16), `New Work Number ${round} ${at}`),
      );
      const before = parsePage(text);
      const edits = placePublications(before, works, { ownNames: ['Mei Lin'] });
      const after = applyEdits(text, edits);
      assert.ok(
        edits.every(({ range }) => range.start === range.end),
        text,
      );
      const length = edits.reduce((sum, { newText }) => sum + newText.length, 0);
      assert.equal(after.length, text.length + length);
      const titles = worksOf(parsePage(after)).map(({ title }) => title.text);
      const known = worksOf(before).map(({ title }) => title.text);
      assert.deepEqual(
        titles.filter(title => known.includes(title)),
        known,
        after,
      );
      assert.deepEqual(
        titles.filter(title => !known.includes(title)).sort(),
        works.map(({ csl }) => csl.title).sort(),
        after,
      );
      const [orderBefore, orderAfter] = [text, after].map(one => yearOrderOf(yearsIn(one)));
      if (orderBefore !== 'none') assert.equal(orderAfter, orderBefore, `${text}\n=>\n${after}`);
    }
  });
});

/** The years of a page's papers, from the top, as `… 2024` at the end of their first line or in their badge. */
function yearsIn(text: string): readonly number[] {
  const papers = /# Publications([\s\S]*?)(?:\n# |$)/.exec(text)?.[1] ?? '';
  return [...papers.matchAll(/(?:PONDS\*?,? |\bPONDS )(\d{4})\b/g)].map(([, year]) => Number(year));
}

function anyPage(random: Random): string {
  const count = 2 + random(8);
  const order = pick(random, ['descending', 'ascending', 'none'] as const);
  const years = Array.from({ length: count }, () => 2014 + random(12));
  if (order !== 'none') years.sort((a, b) => (order === 'descending' ? b - a : a - b));
  const gap = pick(random, ['\n', '\n\n', '\n\n\n']);
  const headed = order !== 'none' && pick(random, [true, false]);
  const style = pick(random, ['## Y', '**Y**', '### 📅 Y年 {#yY}', 'Y\n----']);
  const marker = pick(random, ['- ', '* ', '-   ', 'box']);
  let text = '';
  let current = 0;
  for (const [at, year] of years.entries()) {
    if (headed && year !== current) text += `${at === 0 ? '' : '\n\n'}${style.replaceAll('Y', String(year))}\n\n`;
    else if (at > 0) text += gap;
    current = year;
    if (at > 0 && random(4) === 0) text += '<!-- not here -->\n\n';
    if (marker === 'box')
      text += `${text.endsWith('\n\n') || at === 0 ? '' : '\n'}${box(`Old Work Number ${at}`, year)}`;
    else text += `${marker}"Old Work Number ${at}", **Mei Lin**, Ada Reed, *PONDS*, ${year}`;
    if (marker !== 'box' && random(4) === 0) text += '\n    - A note on it.';
  }
  const eol = pick(random, ['\n', '\r\n']);
  const whole = `---\ntitle: x\n---\n${pick(random, ['', '\n'])}# News\n\n- *2024.02*: So.\n\n# Publications\n\n${text}${pick(random, ['\n', '\n\n# Talks\n\n- One\n', '  \n\n\n# Talks\n', ''])}`;
  return whole.replaceAll('\n', eol);
}
