import assert from 'node:assert/strict';
import { generateWithOptions } from '../fuzz/kramdown';
import { compareWithKramdown } from './compareKramdown';
import { rubyObstacle } from './ensureRuby';

/** The same documents every time; docs/fuzzing.md tells of a run of many more. */
const count = 2000;

describe('kramdown: random documents, beside real kramdown', () => {
  before(function () {
    if (rubyObstacle() !== undefined) this.skip();
  });

  it(`${count} are printed to the same byte`, () => {
    const documents = Array.from({ length: count }, (_, seed) => generateWithOptions(seed));
    const { differences, refused } = compareWithKramdown(documents);
    assert.deepEqual(differences, []);
    assert.ok(refused < count / 100, `real kramdown fails on ${refused} of them`);
  });
});
