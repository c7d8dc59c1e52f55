import assert from 'node:assert/strict';
import { readCslJson } from '../../../../src/core/publications/bibliography/readCslJson';
import { writeCslJson } from '../../../../src/core/publications/bibliography/cslJson';
import type { CslItem } from '../../../../src/core/publications/work';
import { marked } from '../../marked';
import { gnarlyEntries } from './gnarlyEntries';

const items = (text: string): readonly CslItem[] => readCslJson(text).entries.map(({ csl }) => csl);
const read = (item: object): CslItem | undefined => items(JSON.stringify({ id: 'a', title: 'A', ...item }))[0];

describe('reading CSL-JSON', () => {
  it('gives what was written', () => {
    const all = gnarlyEntries.filter(({ what }) => !what.startsWith('HTML')).map(({ csl }) => csl);
    const again = all.map(csl => (csl.id === 'Accents' ? { ...csl, id: 'Accentsb' } : csl));
    assert.deepEqual(items(writeCslJson(all)), again);
  });

  it('of one item, of a list, of an answer of Zotero’s web service', () => {
    const item = { id: 'a', type: 'book', title: 'A' };
    for (const text of [item, [item], { items: [item] }]) assert.deepEqual(items(JSON.stringify(text)), [item]);
    assert.deepEqual(items('\uFEFF[]'), []);
  });

  it('keeps fields out that it does not know, and what is no text', () => {
    assert.deepEqual(
      read({
        type: 'book',
        __proto__: null,
        note: 'x',
        custom: { a: 1 },
        volume: 12,
        publisher: { name: 'x' },
        ISBN: null,
      }),
      { id: 'a', type: 'book', title: 'A', volume: '12' },
    );
  });

  it('keeps names out that name nobody', () =>
    assert.deepEqual(read({ author: [{ literal: 'Lake Team' }, { literal: ':' }, { family: ':unav' }, ':'] })?.author, [
      { literal: 'Lake Team' },
    ]));

  it('keeps numbers out that stand for those to come', () => {
    const numbers = { volume: 'n/a', issue: 'n/a', page: 'n/a–n/a' };
    assert.deepEqual(read({ type: 'article-journal', ...numbers }), { id: 'a', type: 'article-journal', title: 'A' });
    assert.equal(read({ type: 'article-journal', volume: 3, page: '1-1' })?.page, '1-1');
  });

  it('takes what Crossref answers: titles in lists, types of its own', () => {
    const csl = read({
      type: 'journal-article',
      title: ['Kite &amp; <i>Loom</i>'],
      'container-title': ['J. Inv. Text.'],
    });
    assert.deepEqual(
      [csl?.type, csl?.title, csl?.['container-title']],
      ['article-journal', 'Kite & Loom', 'J. Inv. Text.'],
    );
    assert.equal(read({ type: 'constructor' })?.type, 'document');
  });

  for (const [issued, expected] of [
    [{ 'date-parts': [[2024, 3, 9]] }, [[2024, 3, 9]]],
    [{ 'date-parts': [['2024', '3']] }, [[2024, 3]]],
    [{ 'date-parts': [[2024, 13, 9]] }, [[2024]]],
    [
      {
        'date-parts': [
          [2024, 3, 9],
          [2024, 3, 11],
        ],
      },
      [
        [2024, 3, 9],
        [2024, 3, 11],
      ],
    ],
    [{ 'date-parts': [[null]] }, undefined],
    [{ raw: '2024-03-09' }, [[2024, 3, 9]]],
    [{ literal: 'March 2024' }, [[2024, 3]]],
    ['2024-03-09T10:00:00Z', [[2024, 3, 9]]],
    ['2024年3月', [[2024, 3]]],
    [2024, [[2024]]],
    [{}, undefined],
  ] as const) {
    it(`has the date ${JSON.stringify(expected)} for ${JSON.stringify(issued)}`, () => {
      assert.deepEqual(read({ issued })?.issued?.['date-parts'], expected);
    });
  }

  it('reads names in each form they have', () => {
    const author = [
      { family: 'Linde', given: 'Hale', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { family: 'Beethoven', given: 'Luise', 'dropping-particle': 'van' },
      { literal: 'The Loom Group' },
      { family: 'Plato' },
      { name: 'Office' },
      'Vesper, Odile',
      { given: '' },
      7,
    ];
    assert.deepEqual(read({ author })?.author, [
      { family: 'van der Linde', given: 'Hale', suffix: 'Jr.' },
      { family: 'van Beethoven', given: 'Luise' },
      { literal: 'The Loom Group' },
      { literal: 'Plato' },
      { literal: 'Office' },
      { family: 'Vesper', given: 'Odile' },
    ]);
  });

  it('reads names without the numbers by which DBLP parts namesakes', () => {
    const author = [
      { family: 'Wang 0001', given: 'Wei' },
      { family: 'Wang', given: 'Wei 0001' },
      { family: '0001', given: 'Wei Wang' },
      { literal: 'Wei Wang 0001' },
      'Wei Wang 0001',
    ];
    const wei = { family: 'Wang', given: 'Wei' };
    assert.deepEqual(read({ author })?.author, [wei, wei, wei, { literal: 'Wei Wang' }, wei]);
  });

  it('describes a preprint of arXiv like a record of DataCite', () => {
    const csl = read({
      type: 'article',
      publisher: 'arXiv',
      number: 'arXiv:2105.00002v3',
      URL: 'http://arxiv.org/abs/2105.00002',
    });
    assert.deepEqual([csl?.archive, csl?.archive_location, csl?.genre], ['arXiv', '2105.00002', 'preprint']);
  });

  it('tells of what it left out, with its place, and reads the rest', () => {
    const good = '{\n  "id": "good", "title": "{ \\" }"\n}';
    for (const broken of [
      '{"id": "x", "title": "A" "type": "book"}',
      '{"id": "x", "title": "open}',
      '{"id": "x"}',
      '{\n  "title": "A", {\n}',
    ]) {
      for (const list of [
        [`⟦${broken}⟧`, good, good],
        [good, `⟦${broken}⟧`, good],
        [good, good, `⟦${broken}⟧`],
      ]) {
        const { text, ranges } = marked(`[\n${list.join(',\n')}\n]\n`);
        const { entries, unread } = readCslJson(text);
        assert.deepEqual(
          entries.map(({ csl }) => csl.id),
          ['good', 'goodb'],
          text,
        );
        assert.deepEqual(
          unread.map(({ range }) => range.start),
          ranges.map(({ start }) => start),
          text,
        );
      }
    }
  });
});
