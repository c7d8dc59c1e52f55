import assert from 'node:assert/strict';
import { headingYears, singleYear } from '../../../../src/core/page/headings/headingYears';

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
    '· 2029 ·',
    '=== 2029 ===',
    '(2029)',
    '2029.',
    '【2029】',
    '“2029”',
    '[2029](#y2029)',
    '2029 ↓',
    '2029 (3) 🎉',
    '2029（3篇）（更新中）',
    '2029 (including all papers that were accepted in the first half)',
    '2029（3篇，含1篇 CCF-A（长文））',
    '2029 [3]',
    '2029, 3 papers',
    '2029 · 3 papers',
    '2029 — 3 papers',
    '2029：3篇',
    '2029 Publications',
    'Publications in 2029',
    'Papers of 2029',
    '2029年论文',
    '2029年度',
    'In 2029',
    'Year: 2029',
    '1. 2029',
    '2029 :sparkles:',
    '&nbsp;2029',
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
    '2029 Awards',
    '2029 Journal Papers',
    '2029级',
    '2029/2030',
    '2029/12',
    '1729',
    '',
  ])
    it(`is not “${heading}”`, () => assert.equal(singleYear(heading), undefined));
});

describe('a heading of two years', () => {
  for (const heading of [
    '2029/2030',
    '2030/2029',
    '2029/30',
    '2029, 2030',
    '2029、2030',
    '2029 & 2030',
    '2029 and 2030',
  ])
    it(`is “${heading}”`, () => assert.deepEqual(headingYears(heading), { first: 2029, last: 2030 }));

  it('is decorated: 2028–2029 🎉', () => assert.deepEqual(headingYears('2028–2029 🎉'), { first: 2028, last: 2029 }));

  it('is no month: 2029/12', () => assert.equal(headingYears('2029/12'), undefined));

  it('is one with what is forthcoming: 2029 and Forthcoming', () =>
    assert.deepEqual(headingYears('2029 and Forthcoming'), { first: 2029, last: Infinity }));
});
