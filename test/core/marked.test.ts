import assert from 'node:assert/strict';
import { mark, marked } from './marked';

describe('marked', () => {
  it('reads the marks of a document', () => {
    const { text, ranges, offsets } = marked('a⟦b⟦⟧c⟧‸d');
    assert.equal(text, 'abcd');
    assert.deepEqual(ranges, [
      { start: 1, end: 3 },
      { start: 2, end: 2 },
    ]);
    assert.deepEqual(offsets, [3]);
  });

  it('refuses marks without a partner', () => {
    assert.throws(() => marked('a⟧'));
    assert.throws(() => marked('⟦a'));
  });

  it('writes marks as it reads them', () => {
    const document = 'a⟦b⟦⟧c⟧⟦d⟧⟦⟦e⟧f⟧';
    const { text, ranges } = marked(document);
    assert.equal(mark(text, ranges), document);
  });

  it('refuses to write ranges that cross', () => {
    assert.throws(() =>
      mark('abc', [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ]),
    );
  });
});
