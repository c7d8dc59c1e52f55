import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { readBibtex } from '../../../../src/core/publications/bibliography/readBibtex';
import { exportPublications } from '../../../../src/core/publications/export/exportPublications';
import { paperPage } from '../../../fuzz/paperPage';
import { createRandom } from '../../../fuzz/random';
import { rounds, step } from '../../../secondCircle';
import { exportedItems } from './exportedItems';

describe('the publications of random pages', () => {
  it('are exported as BibTeX from which the same works are read', async function () {
    this.timeout(300_000);
    let works = 0;
    for (let seed = 0; seed < rounds(60); seed += step(4)) {
      const page = parsePage(paperPage(createRandom(seed)));
      const items = exportedItems([page]);
      const { text } = exportPublications([page], 'bibtex');
      const { entries, unread } = await readBibtex(text);
      works += items.length;
      assert.deepEqual([entries.map(({ csl }) => csl), unread], [items, []], `seed ${seed}:\n${text}`);
    }
    assert.ok(works > 120 / step(4), `only ${works} works`);
  });
});
