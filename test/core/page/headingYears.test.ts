import assert from 'node:assert/strict';
import { headingYears, singleYear } from '../../../src/core/page/headingYears';

describe('a heading of one year', () => {
  for (const heading of [
    '2029',
    '2029年',
    '2029 年',
    '📅 2029年',
    '2029 🎉',
    '[2029]',
    '— 2029 —',
    '2029:',
    '2029：',
    'Year 2029',
    'year 2029:',
    '2029 (3)',
    '2029（3篇）',
    '2029年（3篇）',
    '2029 (three papers):',
    '2029 {#y2029}',
    '2029 (3) {: .year}',
  ])
    it(`is “${heading}”`, () => {
      assert.equal(singleYear(heading), 2029);
      assert.equal(headingYears(heading), undefined);
    });

  for (const heading of [
    '2029–',
    '2029+',
    '2029-12',
    '2028–2029',
    'Before 2029',
    'ISL 2029',
    '2029 Papers',
    '1729',
    '',
  ])
    it(`is not “${heading}”`, () => assert.equal(singleYear(heading), undefined));
});
