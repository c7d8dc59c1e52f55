import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { lakes, read } from './read';
import { exportedItems } from '../../publications/export/exportedItems';

/** What links between a title and the names behind it are called. */
const labels = [
  ...[
    'PDF',
    'Paper',
    'Code',
    'Slides',
    'Project Page',
    'Model',
    'Homepage',
    'Repo',
    'Repository',
    'Talk',
    'Blog',
    'Supplement',
    'Supp',
    'Material',
  ],
  ...['论文', '代码', '视频', '海报', '幻灯片', '附录', '全文'],
  ...['中文版', '英文全文', 'English version'],
];

describe('buttons between a title and the names of its authors', () => {
  for (const label of labels) {
    it(`leave the names and the venue: [${label}](…)`, () => {
      const entry = `- **${lakes}** [[${label}]](https://lakes.example/1), Mei Lin, Ann Reed, *Journal of Ponds*, 2029`;
      assert.deepEqual(read(entry), [`${lakes} / Mei Lin, Ann Reed / https://lakes.example/1`]);
      assert.deepEqual(
        exportedItems([parsePage(`---\npermalink: /\n---\n\n${entry}\n`)]).map(item => item['container-title']),
        ['Journal of Ponds'],
      );
    });

    it(`stand in a row: [Paper](…) [${label}](…)`, () => {
      const entry = `- [${lakes}](a) [[Paper]](b) [[${label}]](c)<br>Mei Lin, Ann Reed<br>*Journal of Ponds*, 2029`;
      assert.deepEqual(read(entry), [`${lakes} / Mei Lin, Ann Reed / a b c`]);
    });
  }
});
