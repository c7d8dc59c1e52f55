import assert from 'node:assert/strict';
import { ownEntry } from '../../src/core/ownEntry';

describe('what a table has under a key from outside', () => {
  const table = { lake: 1 };

  it('is its own alone', () => {
    assert.equal(ownEntry(table, 'lake'), 1);
    for (const key of ['reed', 'constructor', 'toString', '__proto__']) assert.equal(ownEntry(table, key), undefined);
  });
});
