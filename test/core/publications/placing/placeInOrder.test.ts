import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { applyEdits } from '../../../../src/core/text/edit';
import { item, page, paper, placed, places } from './placing';

const news = ['# News', '', '- *2024.02*: Something happened, somewhere.', ''];

/** With the year that it is listed by at its head. */
const dated = (ahead: number, title: string, year: number = ahead): string =>
  `- *${ahead}* **Mei Lin**, Ada Reed. [${title}](https://example.org/a). *PONDS*, ${year}.`;

describe('Publications go onto a page in the order of its papers:', () => {
  it('by the years at their heads, where some print another year at their ends', () => {
    const papers = [
      dated(2023, 'Boats of All the Lakes'),
      dated(2022, 'Tides of All the Lakes'),
      dated(2021, 'Rivers of All the Lakes', 2020),
      dated(2020, 'Hills of All the Lakes', 2022),
      dated(2019, 'Seas of All the Lakes'),
    ];
    for (const [year, at] of [
      [2024, 0],
      [2022, 1],
      [2020, 3],
      [2018, 5],
    ] as const) {
      const lines = placed(page('# Publications', '', ...papers), paper(year)).split('\n');
      assert.match(lines[6 + at] ?? '', new RegExp(`New Work of ${year}`));
    }
  });

  it('oldest first, where titles begin with years of their own', () => {
    const papers = ['2050 Visions of Lakes', '2030 Visions of Ponds', '2020 Visions of Seas'].map(
      (title, at) => `- [${title}](https://example.org/a). **Mei Lin**, Ada Reed. *PONDS*, ${2019 + 2 * at}.`,
    );
    const lines = placed(page('# Publications', '', ...papers), paper(2025))
      .trimEnd()
      .split('\n');
    assert.match(lines.at(-1) ?? '', /New Work of 2025/);
  });

  it('by the years at their heads, where venues follow these', () => {
    const headed = (ahead: number, venue: string, title: string, year: number): string =>
      `- **${ahead}** *${venue}* [${title}](https://example.org/a). **Mei Lin**, Ada Reed. Online ${year}.`;
    const papers = [
      headed(2023, 'Journal of Ponds', 'Boats of All the Lakes', 2023),
      headed(2022, 'Journal of Seas', 'Tides of All the Lakes', 2021),
      headed(2021, 'Journal of Ponds', 'Rivers of All the Lakes', 2024),
      headed(2019, 'Journal of Seas', 'Hills of All the Lakes', 2022),
    ];
    const lines = placed(page('# Publications', '', ...papers), paper(2020)).split('\n');
    assert.match(lines[9] ?? '', /New Work of 2020/);
  });

  it('not by the years that their titles begin with', () => {
    const papers = [
      '- 2050 visions of lakes. **Mei Lin**, Ada Reed. *PONDS*, 2019.',
      '- 2030 visions of ponds. **Mei Lin**, Ada Reed. *PONDS*, 2021.',
      '- 2020 visions of seas. **Mei Lin**, Ada Reed. *PONDS*, 2023.',
    ];
    const lines = placed(page('# Publications', '', ...papers), paper(2025)).split('\n');
    assert.match(lines[9] ?? '', /New Work of 2025/);
  });

  it('newest first, where one of five steps up by a year', () => {
    const papers = [2025, 2026, 2025, 2025, 2024].map((year, at) => item(`Boats of All the Lakes, ${at}`, year));
    for (const [year, at] of [
      [2026, 0],
      [2025, 0],
      [2024, 4],
      [2022, 5],
    ] as const) {
      const lines = placed(page('# Publications', '', ...papers), paper(year)).split('\n');
      assert.equal(lines[6 + at], item(`New Work of ${year}`, year));
    }
  });

  places([
    {
      what: 'newest first where the papers of the page are newest first',
      before: page(
        ...news,
        '# Publications',
        '',
        item('Tides of All the Lakes', 2024),
        item('Boats of All the Bridges', 2020),
        '',
        '# Talks',
      ),
      works: [paper(2022), paper(2025), paper(2020), paper(2019), paper(2022, 'Second Work of 2022')],
      after: page(
        ...news,
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
    },
    {
      what: 'oldest first where the papers of the page are oldest first',
      before: page(
        '# Publications',
        '',
        item('Tides of All the Lakes', 2020),
        item('Boats of All the Bridges', 2024),
        '',
        '# Talks',
      ),
      works: [paper(2022), paper(2025), paper(2019), paper(2024)],
      after: page(
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
    },
    {
      what: 'newest first at the top of a list that is in no order of years',
      before: page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2020),
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2019),
      ),
      works: [paper(2021), paper(2025)],
      after: page(
        '# Publications',
        '',
        item('New Work of 2025', 2025),
        item('New Work of 2021', 2021),
        item('Article A of All Lakes', 2020),
        item('Article B of All Lakes', 2024),
        item('Article C of All Lakes', 2019),
      ),
    },
    {
      what: 'behind all papers of the page where they have no year',
      before: page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        item('Article B of All Lakes', 2020),
        '',
        '# Talks',
      ),
      works: [paper(undefined)],
      after: page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        item('Article B of All Lakes', 2020),
        '- "New Work of Unknown Age", **Mei Lin**, Ada Reed, *PONDS*',
        '',
        '# Talks',
      ),
    },
    {
      what: 'with a blank line between it and the only one of its section where all others of the page have one',
      before: page(
        '# Publications',
        '',
        '## Conference Papers',
        '',
        item('Article A of All Lakes', 2020),
        '',
        '## Books',
        '',
        item('Article B of All Lakes', 2024),
        '',
        item('Article C of All Lakes', 2020),
      ),
      works: [paper(2022)],
      after: page(
        '# Publications',
        '',
        '## Conference Papers',
        '',
        item('New Work of 2022', 2022),
        '',
        item('Article A of All Lakes', 2020),
        '',
        '## Books',
        '',
        item('Article B of All Lakes', 2024),
        '',
        item('Article C of All Lakes', 2020),
      ),
    },
    {
      what: 'with blank lines between publications where the papers of the page have these',
      before: page(
        '# Publications',
        '',
        item('Article A of All Lakes', 2024),
        '',
        item('Article B of All Lakes', 2020),
        '',
        '# Talks',
      ),
      works: [paper(2022), paper(2022, 'Second Work of 2022')],
      after: page(
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
    },
  ]);

  it('by year into a Chinese list of titles, authors and journals in 《》, written like its entries', () => {
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

  it('with no edit where there are no publications to write', () => {
    assert.deepEqual(placePublications(parsePage(page(...news)), [], { ownNames: [] }), []);
  });
});
