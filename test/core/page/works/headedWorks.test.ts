import assert from 'node:assert/strict';
import { lakes, read } from './read';

const one = `${lakes} / Mei Lin, Ann Reed / `;
const sections = '## Talks\n\nNone.\n\n## Contact\n\nWrite to me.';

describe('a heading in Markdown is the title of the lines below it', () => {
  for (const [what, body, works] of [
    [
      'names and a venue',
      `## Publications\n\n### **${lakes}**  \nMei Lin, Ann Reed.  \n*Journal of Lakes*, 2029.`,
      [one],
    ],
    ['also where nothing marks it', `### ${lakes}\nMei Lin, Ann Reed  \nIn CVPR, 2029.`, [one]],
    [
      'with links between names and venue',
      `### ${lakes}\n\nMei Lin, Ann Reed  \n[[Paper]](https://example.org/a) [[Code]](https://example.org/b)  \nIn *Journal of Lakes*, 2029`,
      [`${one}https://example.org/a https://example.org/b`],
    ],
    ['each in a paragraph', `### ${lakes}\n\nMei Lin, Ann Reed\n\n*Journal of Lakes*, 2029\n\nWe weigh lakes.`, [one]],
    ['in a list', `### ${lakes}\n\n- Mei Lin, Ann Reed\n- *Journal of Lakes*, 2029`, [one]],
    [
      'names and a link to the paper',
      `### ${lakes}\n\nMei Lin, Ann Reed\n\n[PDF](https://arxiv.org/abs/2901.00001)`,
      [`${one}https://arxiv.org/abs/2901.00001`],
    ],
    [
      'names and a year below a heading of papers',
      `## Publications\n\n### ${lakes}\n\nMei Lin, Ann Reed\n\n2029`,
      [one],
    ],
    ['on the level of sections', `${sections}\n\n## ${lakes}\n\nMei Lin, Ann Reed\n\n*Journal of Lakes*, 2029`, [one]],
    [
      'of one year after the other',
      `## 2029\n\n### ${lakes}\nMei Lin, Ann Reed  \nCVPR 2029\n\n## 2028\n\nNone.`,
      [one],
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(read(body), works);
    });

  for (const [what, body] of [
    ['names alone', `### Lakes and their rivers\n\nMei Lin, Ann Reed`],
    ['persons', `## Former Members of the Lake Group\n\nMei Lin, Ann Reed\n\nCVPR 2029`],
    ['a talk', `## Talks\n\n### ${lakes}\n\nMei Lin, Ann Reed\n\nCVPR 2029`],
    ['a sentence', `## Lakes that I have seen\n\nMei Lin, Ann Reed and I met in 2029.`],
  ] as const)
    it(`but not of ${what}`, () => {
      assert.deepEqual(read(body), []);
    });

  it('but not of a list of works', () =>
    assert.deepEqual(
      read(`### Works on the lakes of the north\n\n- Mei Lin, Ann Reed. "${lakes}." *Journal of Lakes*, 2029.`),
      [one],
    ));
});
