import assert from 'node:assert/strict';
import { applyEdits, insertion, type TextEdit } from '../../../src/core/text/edit';
import { mapBefore } from '../../../src/core/text/mapBefore';
import { copiedText, insertedBy, placeAt, rangeOf, textFrom, joined } from '../../../src/core/text/mappedText';

describe('a map of a text with edits', () => {
  const before = '<di>A <div>lake\n\nA river';
  const edits: readonly TextEdit[] = [
    { range: { start: 0, end: 4 }, newText: '    ' },
    insertion(before.indexOf('\n'), '\n</div>'),
  ];
  const after = applyEdits(before, edits);
  const map = mapBefore(copiedText(after, 'a.md', 0), 'a.md', edits);

  it('leads from each letter to where it stood before', () => {
    for (const letters of ['A <div>lake', 'A river'])
      assert.equal(placeAt(map, after.indexOf(letters))?.start, before.indexOf(letters), letters);
    assert.equal(placeAt(map, after.indexOf('iver'))?.start, before.indexOf('iver'));
  });

  it('leads from what was put in to what it took the place of, or to between two letters', () => {
    assert.deepEqual(placeAt(map, 1), { path: 'a.md', start: 0, end: 4 });
    const end = before.indexOf('\n');
    assert.deepEqual(placeAt(map, after.indexOf('</div>')), { path: 'a.md', start: end, end });
  });

  it('moves stretches and tags, which stay one for all that they have put in', () => {
    const at = after.indexOf('A river');
    const tag = { path: 'a.md', start: at, end: at + 7, outer: undefined };
    const parts = joined([textFrom('x', { path: 'b.yml', start: 3, end: 9 }), copiedText('yz', 'b.yml', 20)]);
    const put = mapBefore({ text: 'xyz', segments: insertedBy(tag, parts.segments, 0) }, 'a.md', edits);
    const [first, second] = put.segments;
    assert.deepEqual([first?.start, first?.end, second?.start], [3, 9, 20]);
    assert.equal(first?.within, second?.within);
    assert.equal(first?.within?.start, before.indexOf('A river'));
    const stretch = mapBefore(textFrom('x', { path: 'a.md', start: at, end: at + 7 }), 'a.md', edits);
    const { start, end } = rangeOf(stretch, { start: 0, end: 1 }) ?? { start: -1, end: -1 };
    assert.equal(before.slice(start, end), 'A river');
  });
});
