import assert from 'node:assert/strict';
import { readBibtex } from '../../../../src/core/publications/bibliography/readBibtex';
import { writeBibtex } from '../../../../src/core/publications/bibtex';
import { randomCslItem } from '../../../fuzz/cslItems';
import { createRandom } from '../../../fuzz/random';

describe('bibliographies of random works', () => {
  for (let block = 0; block < 8; block++) {
    it(`are read from BibTeX as they were written (seeds ${block * 50}-${block * 50 + 49})`, async function () {
      this.timeout(20_000);
      for (let seed = block * 50; seed < block * 50 + 50; seed++) {
        const item = randomCslItem(createRandom(seed));
        const text = writeBibtex([item]);
        const { entries, unread } = await readBibtex(text);
        assert.deepEqual([entries.map(({ csl }) => csl), unread], [[item], []], `seed ${seed}:\n${text}`);
      }
    });
  }
});
