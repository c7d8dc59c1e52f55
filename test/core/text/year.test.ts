import assert from 'node:assert/strict';
import { yearOfWork } from '../../../src/core/publications/placing/paperGroup';
import { firstYear } from '../../../src/core/text/year';

const texts: readonly (readonly [text: string, year: string | undefined])[] = [
  ['2029', '2029'],
  ['ISL2029', '2029'],
  ['2029年9月', '2029'],
  ['Lakes 1999, 2029', '1999'],
  ['12029', undefined],
  ['20290101', undefined],
  ['3029', undefined],
];

describe('the year in a text', () => {
  for (const [text, year] of texts) it(`${text}: ${year ?? 'none'}`, () => assert.equal(firstYear(text), year));

  it('is that of a paper whose badge has it behind letters', () => {
    assert.deepEqual(
      ['ISL 2029', 'ISL2029', 'ISL’29', 'ISL'].map(badge => yearOfWork({ badge }, [])),
      [2029, 2029, 2029, undefined],
    );
  });
});
