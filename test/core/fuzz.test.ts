import { corpusOf } from '../fuzz/corpus';
import { createRandom } from '../fuzz/random';
import { fuzzTargets } from '../fuzz/targets';

/** The limit of one input. It is far above what any takes, and only tells an end from none. */
const boundMs = 20_000;

describe('whatever comes in', () => {
  for (const { name, make, run } of fuzzTargets) {
    describe(name, function () {
      this.timeout(boundMs);

      for (const { file, input } of corpusOf(name)) it(`is read to its end: ${file}`, () => run(input));

      for (let seed = 1; seed <= 40; seed++) {
        it(`is read to its end: random input ${seed}`, () => run(make(createRandom(seed))));
      }
    });
  }
});
