import assert from 'node:assert/strict';
import { applyEdits, insertion, withCut, withoutOverlaps, type TextEdit } from '../../../src/core/text/edit';

describe('edits of a text of which something is cut', () => {
  const text = 'oaks and [old] elms';
  const cut = { start: 9, end: 14 };
  const left = 'oaks and  elms';
  for (const [what, edits, expected] of [
    ['at the cut', [insertion(9, 'two')], 'oaks and two elms'],
    ['twice at the cut', [insertion(9, 'two'), insertion(9, ' tall')], 'oaks and two tall elms'],
    ['before it', [insertion(0, 'two ')], 'two oaks and  elms'],
    ['behind it', [insertion(14, '!')], 'oaks and  elms!'],
    ['across it', [{ range: { start: 4, end: 10 }, newText: ', ' }], 'oaks, elms'],
    [
      'on both sides',
      [
        { range: { start: 8, end: 9 }, newText: '' },
        { range: { start: 9, end: 10 }, newText: ': ' },
      ],
      'oaks and: elms',
    ],
    ['nowhere', [], left],
  ] as readonly (readonly [string, readonly TextEdit[], string])[])
    it(`${what}: ${expected}`, () => {
      const all = withCut(edits, cut);
      assert.equal(applyEdits(left, edits), expected);
      assert.equal(applyEdits(text, all), expected);
      assert.deepEqual(all, withoutOverlaps(all));
    });

  it('are the same where nothing is cut', () => {
    const edits = [insertion(9, 'two')];
    assert.equal(withCut(edits, { start: 9, end: 9 }), edits);
  });
});
