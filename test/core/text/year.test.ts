import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { worksOf } from '../../../src/core/page/works/works';
import { yearOfWork } from '../../../src/core/publications/entries/yearOfWork';
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
    const years = ['ISL 2029', 'ISL2029', 'ISL’29', 'ISL'].map(badge => {
      const [work] = worksOf(
        parsePage(`<div class='paper-box'><div class='paper-box-image'><div class="badge">${badge}</div></div>
<div class='paper-box-text' markdown="1">

[Tides of All the Lakes](/tides/)

Mei Lin, Ada Reed
</div></div>
`),
      );
      assert.equal(work?.badge, badge);
      return yearOfWork(work, []);
    });
    assert.deepEqual(years, [2029, 2029, 2029, undefined]);
  });
});
