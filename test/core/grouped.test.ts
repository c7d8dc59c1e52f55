import assert from 'node:assert/strict';
import { addTo, groupedBy } from '../../src/core/grouped';

describe('groups', () => {
  it('keep the order in which keys and items come', () => {
    const groups = groupedBy(['tides', 'lakes', 'tarns', 'lochs'], word => word.charAt(0));
    assert.deepEqual(
      [...groups],
      [
        ['t', ['tides', 'tarns']],
        ['l', ['lakes', 'lochs']],
      ],
    );
  });

  it('can be added to while they are made', () => {
    const groups = new Map<number, string[]>();
    for (const word of ['tide', 'lake', 'dune', 'loch']) addTo(groups, word.indexOf('e'), word);
    assert.deepEqual(
      [...groups],
      [
        [3, ['tide', 'lake', 'dune']],
        [-1, ['loch']],
      ],
    );
  });
});
