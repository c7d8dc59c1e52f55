import assert from 'node:assert/strict';
import { publishedVersion } from '../../../../src/core/publications/matching/publishedVersion';
import { rightWork } from '../../../../src/core/publications/matching/rightWork';
import type { PrintedWork } from '../../../../src/core/publications/matching/verdict';
import type { CslItem, Publication } from '../../../../src/core/publications/work';

const tides: PrintedWork = {
  title: 'Tides of Attention for Reading Mountain Lakes',
  authors: ['Mei Lin', 'Ada Reed', 'Bo Wang'],
  authorsComplete: true,
  years: [2024],
};

/** The paper as it is registered, but for what is said of it. */
function record(doi: string, year: number | undefined, more: Partial<CslItem> = {}): Publication {
  return {
    csl: {
      ...{ id: doi, DOI: doi, type: 'paper-conference', title: tides.title },
      author: [
        { family: 'Lin', given: 'Mei' },
        { family: 'Reed', given: 'Ada' },
        { family: 'Wang', given: 'Bo' },
      ],
      ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
      ...more,
    },
    otherTitles: [],
    years: year === undefined ? [] : [year],
    source: { registry: 'crossref', url: 'https://registry.example/1', fetched: '2026-11-25T12:00:00.000Z' },
    notices: [],
  };
}

const strangers: Partial<CslItem> = {
  author: [
    { family: 'Park', given: 'Jo' },
    { family: 'Reed', given: 'Ada' },
    { family: 'Kim', given: 'Sun' },
    { family: 'Day', given: 'Ann' },
  ],
};

describe('the record that an entry certainly speaks of', () => {
  const meant = (...candidates: readonly Publication[]): string | undefined => rightWork(tides, candidates)?.csl.DOI;

  it('is that of its title, authors and year', () => assert.equal(meant(record('10.5555/1', 2024)), '10.5555/1'));

  for (const year of [2023, 2025])
    it(`may be one of the year beside it, ${year}`, () => assert.equal(meant(record('10.5555/1', year)), '10.5555/1'));

  for (const year of [2022, 2026])
    it(`is none that appeared two years from it, ${year}`, () =>
      assert.equal(meant(record('10.5555/1', year)), undefined));

  it('is none of which the end of the title is cut off', () =>
    assert.equal(meant(record('10.5555/1', 2024, { title: 'Tides of Attention for Reading Mountain' })), undefined));

  it('is none of which only another than the first author is registered', () =>
    assert.equal(meant(record('10.5555/1', 2024, strangers)), undefined));

  for (const type of ['review', 'periodical', 'dataset', 'document'] as const)
    it(`is no ${type}`, () => assert.equal(meant(record('10.5555/1', 2024, { type })), undefined));

  it('is the article and not its preprint', () =>
    assert.equal(meant(record('10.5555/arxiv', 2024, { type: 'article' }), record('10.5555/1', 2024)), '10.5555/1'));

  it('is none where two could be meant', () =>
    assert.equal(meant(record('10.5555/1', 2024), record('10.5555/2', 2024)), undefined));
});

describe('the published version of a preprint of 2024', () => {
  const published = (...candidates: readonly Publication[]): string | undefined =>
    publishedVersion(tides, 2024, candidates)?.csl.DOI;

  for (const year of [2023, 2024, 2028])
    it(`may have appeared in ${year}`, () => assert.equal(published(record('10.5555/1', year)), '10.5555/1'));

  for (const [what, candidate] of [
    ['two years before it', record('10.5555/1', 2022)],
    ['in a year that nobody knows', record('10.5555/1', undefined)],
    [
      'with the end of its title cut off',
      record('10.5555/1', 2025, { title: 'Tides of Attention for Reading Mountain' }),
    ],
    ['by others than its first author', record('10.5555/1', 2025, strangers)],
    ['as a preprint again', record('10.5555/1', 2025, { type: 'report', genre: 'preprint' })],
    ['as a posted article', record('10.5555/1', 2025, { type: 'article' })],
    ['as its data', record('10.5555/1', 2025, { type: 'dataset' })],
  ] as const)
    it(`is none that appeared ${what}`, () => assert.equal(published(candidate), undefined));

  it('is none where two could be meant', () =>
    assert.equal(published(record('10.5555/1', 2025), record('10.5555/2', 2026)), undefined));
});
