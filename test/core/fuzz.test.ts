import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rounds, step } from '../secondCircle';
import { corpusOf } from '../fuzz/corpus';
import { createRandom } from '../fuzz/random';
import { fuzzTargets } from '../fuzz/targets';

/**
 * The limit of one input, far above what any takes. It can only be told of once the reading has ended: one without an end stands there until
 * whoever has started the tests ends them.
 */
const boundMs = 20_000;

describe('what something failed at once', () => {
  it('is kept in folders of the names of what reads it', () => {
    const names = new Set(fuzzTargets.map(({ name }) => name));
    const folders = readdirSync('test/fuzz/corpus');
    assert.deepEqual(
      folders.filter(name => !names.has(name)),
      [],
    );
    assert.ok(folders.flatMap(corpusOf).length > 0, 'and is there');
  });
});

describe('whatever comes in', () => {
  for (const { name, make, run } of fuzzTargets) {
    describe(name, function () {
      this.timeout(boundMs);

      for (const { file, input } of corpusOf(name)) it(`is read to its end: ${file}`, () => run(input));

      for (let seed = 1; seed <= rounds(20); seed += step(2)) {
        it(`is read to its end: random input ${seed}`, () => run(make(createRandom(seed))));
      }
    });
  }
});
