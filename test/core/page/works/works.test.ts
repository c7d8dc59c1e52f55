import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { lakes } from './read';

describe('the publications of a page', () => {
  it('say how sure the reading is', () => {
    const body = [
      `- Mei Lin, Ann Reed. "${lakes}." 2029.`,
      `- Mei Lin, Ann Reed, ${lakes}, Journal of Lakes, 2029.`,
      `- [${lakes}](a), Mei Lin, Ann Reed, Tom o. Brook, 2029`,
    ].join('\n');
    assert.deepEqual(
      worksOf(parsePage(body)).map(({ titleConfidence, authors }) => `${titleConfidence}, ${authors.confidence}`),
      ['certain, certain', 'likely, likely', 'certain, likely'],
    );
  });

  for (const [year, before] of [
    ['2029 (3)', '2028 (1)'],
    ['Year 2029', 'Year 2028'],
    ['2029年（3篇）', '2028年（1篇）'],
  ])
    it(`stand below headings of years that are of the level of their section: “${year}”`, () => {
      const entry = (name: string): string => `- **${name}: Deep lakes**. Mei Lin, Ann Reed. *CVPR 2029*\n`;
      const lists = `## ${year}\n\n${entry('LakeNet')}${entry('BoatNet')}\n## ${before}\n\n${entry('RiverNet')}`;
      assert.deepEqual(
        worksOf(parsePage(`---\n---\n## Publications\n\n${lists}`)).map(({ title }) => title.text),
        ['LakeNet: Deep lakes', 'BoatNet: Deep lakes', 'RiverNet: Deep lakes'],
      );
    });

  it('know where their names are written', () => {
    const page = parsePage(`---\n---\n- \`Mei Lin\`, **Ann Reed**. "${lakes}." 2029.\n`);
    const [work] = worksOf(page);
    const written = work?.authors.names.map(name => {
      const { start, end } = work.authors.line.place(name);
      return page.text.slice(start, end);
    });
    assert.deepEqual(written, ['Mei Lin', 'Ann Reed']);
  });

  for (const [behind, names] of [
    [', with Mei Lin, Comm. Lake Math. 34 (2029), 1–9.', ['Mei Lin']],
    [', with Mei Lin and Ann Reed, *Journal of Lakes*, 2029.', ['Mei Lin', 'Ann Reed']],
    [', joint with Mei Lin. *Journal of Lakes*, 2029.', ['Mei Lin']],
    // where nothing says that it appeared, it may be a project
    [', with Mei Lin and Ann Reed, 2029.', undefined],
    [', with Mei Lin, Lake University, 2029.', undefined],
  ] as const)
    it(`${names === undefined ? 'are none' : 'name those beside the owner'} with no bracket around${behind}`, () => {
      const found = worksOf(parsePage(`---\n---\n# Publications\n\n- **${lakes}**${behind}\n`));
      assert.deepEqual(
        found.map(({ authors }) => [authors.omitsOwner, ...authors.names.map(({ text }) => text)]),
        names === undefined ? [] : [[true, ...names]],
      );
    });

  it('name those beside the owner below a heading for papers, where none is, or beside another work', () => {
    const entry = `- **${lakes}** (with Mei Lin and Ann Reed), *Journal of Lakes*, 2029.`;
    for (const heading of [
      ...[
        '# Publications',
        '# Research\n\n## Working Papers',
        '# Job Market Paper',
        '# Work in Progress',
        '# 工作论文',
      ],
      ...[
        '# Publications and Talks',
        '# Research\n\n## Lakes',
        '# Mei Day\n\n## Publications\n\n### 2029',
        '<h2>Papers</h2>',
      ],
      ...['# Under Review', '# Papers Under Review', '# Research\n\n## Revise and Resubmit / Under review', '# 审稿中'],
      ...['# Experience and publications', '# Awards and Publications', '# Awarded Papers', '# 教学与论文'],
      ...[
        '# Papers on Experience Goods',
        '# Publications\n\n## Education and Health',
        '# Working Papers\n\n## Education',
      ],
      ...['# Publications\n\n## Book Reviews', '# Publications\n\n## Teaching\n\n### 2029'],
      ...['', '# Mei Day\n\n- Mei Day, Bo Lin. "Rivers and what they say." *Water*, 2029.\n'],
    ]) {
      const titles = worksOf(parsePage(`---\ntitle: Mei Day\n---\n\n${heading}\n\n${entry}\n`)).map(
        ({ title }) => title.text,
      );
      assert.equal(titles.at(-1), lakes, heading);
    }
    assert.deepEqual(worksOf(parsePage(`---\ntitle: Teaching\n---\n\n${entry}\n`)), []);
  });

  it('are read once for a page', () => {
    const page = parsePage(`- Mei Lin, Ann Reed. "${lakes}."`);
    assert.equal(worksOf(page), worksOf(page));
  });
});
