import assert from 'node:assert/strict';
import {
  applyEdits,
  composedEdits,
  insertion,
  offsetAfter,
  rangeBefore,
  withCut,
  withoutOverlaps,
  type TextEdit,
} from '../../../src/core/text/edit';

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

describe('edits of what edits have made', () => {
  const text = 'oaks and [old] elms';
  const replacing = (start: number, end: number, newText: string): TextEdit => ({ range: { start, end }, newText });
  const first = [replacing(0, 1, 'O'), replacing(9, 15, '')];
  // 'Oaks and elms'
  for (const [what, later, composed] of [
    ['elsewhere stand beside the first', [replacing(4, 8, ',')], [first[0], replacing(4, 8, ','), first[1]]],
    ['in what was put in are of it', [replacing(0, 1, 'T')], [replacing(0, 1, 'T'), first[1]]],
    ['around a gap take it in', [replacing(8, 10, ' two e')], [first[0], replacing(8, 16, ' two e')]],
    ['at a gap fill it', [insertion(9, 'two '), insertion(9, 'tall ')], [first[0], replacing(9, 15, 'two tall ')]],
    ['behind the last letter stand there', [insertion(13, '!')], [...first, insertion(19, '!')]],
    ['none are the first', [], first],
  ] as readonly (readonly [string, readonly TextEdit[], readonly TextEdit[]])[])
    it(what, () => {
      assert.deepEqual(composedEdits(text, first, later), composed);
      assert.equal(applyEdits(text, composed), applyEdits(applyEdits(text, first), later));
    });

  it('are of places that stood elsewhere before', () => {
    const before = (start: number, end: number): string => {
      const range = rangeBefore(first, { start, end });
      return text.slice(range.start, range.end);
    };
    assert.equal(before(0, 4), 'oaks');
    assert.equal(before(5, 8), 'and');
    assert.equal(before(9, 13), 'elms');
    assert.equal(before(5, 13), 'and [old] elms');
  });

  it('tell where an offset stands after them', () => {
    const made = [insertion(0, 'two '), { range: { start: 9, end: 14 }, newText: '' }];
    const after = applyEdits(text, made);
    const behind = (offset: number): string => after.slice(offsetAfter(made, offset));
    assert.equal(behind(0), 'oaks and  elms');
    assert.equal(behind(5), 'and  elms');
    assert.equal(behind(15), 'elms');
  });
});
