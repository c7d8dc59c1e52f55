import assert from 'node:assert/strict';
import { readBibtex } from '../../../../src/core/publications/bibliography/readBibtex';
import { readCslJson } from '../../../../src/core/publications/bibliography/readCslJson';
import { readRis } from '../../../../src/core/publications/bibliography/readRis';
import { bibliographyText } from '../../../fuzz/bibliographyText';
import { createRandom } from '../../../fuzz/random';
import { rounds, step } from '../../../secondCircle';

describe('a bibliography of scraps', () => {
  for (const [format, read] of [
    ['bibtex', readBibtex],
    ['ris', readRis],
    ['csl-json', readCslJson],
  ] as const) {
    it(`is read as ${format} without failing: each place in the text, none twice, each id once`, async () => {
      const texts = rounds(400);
      let entriesOfAll = 0;
      for (let seed = 0; seed < texts; seed += step(2)) {
        const text = bibliographyText(createRandom(seed), format);
        const { entries, unread } = await read(text);
        entriesOfAll += entries.length;
        const ids = entries.map(({ csl }) => csl.id.toLowerCase());
        assert.equal(new Set(ids).size, ids.length, `seed ${seed}`);
        const ranges = [...entries, ...unread].map(({ range }) => range).sort((a, b) => a.start - b.start);
        for (const [at, { start, end }] of ranges.entries()) {
          const before = ranges[at - 1]?.end ?? 0;
          assert.ok(before <= start && start < end && end <= text.length, `seed ${seed}: ${JSON.stringify(text)}`);
        }
      }
      assert.ok(entriesOfAll > texts / 3 / step(2), `only ${entriesOfAll} entries`);
    });
  }
});
