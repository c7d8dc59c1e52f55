import assert from 'node:assert/strict';
import { createEditorEchoes } from '../../../src/extension/preview/editorEchoes';

/**
 * Which of these lines at the top of the editor the page would follow, as if its author had scrolled there: the editor was at `from`, then
 * the page has sent it to `sent`, and it tells of `tops` one after the other, `later` milliseconds after that. Five lines may stick to its top.
 */
function followed(from: number, sent: readonly number[], tops: readonly number[], later = 0): readonly number[] {
  let time = 0;
  const echoes = createEditorEchoes(
    () => 5,
    () => time,
  );
  sent.forEach(echoes.sentTo);
  time += later;
  return tops.filter((top, at) => !echoes.isEcho(top, tops[at - 1] ?? from));
}

describe('an editor that the page has scrolled', () => {
  it('is not followed where it was sent, also if it comes there late', () =>
    assert.deepEqual(followed(10, [50], [50], 1500), []));
  it('is not followed where lines that stick keep the line from the very top', () =>
    assert.deepEqual(followed(10, [50], [45]), []));
  it('is not followed where lines that stick bring it below where it was, above the line it was sent to', () =>
    assert.deepEqual(followed(45, [46, 45], [41, 40]), []));
  it('is not followed at the end of the text, where the line does not come to the top', () =>
    assert.deepEqual(followed(10, [99], [80]), []));
  it('is not followed on its way, when it scrolls smoothly', () =>
    assert.deepEqual(followed(10, [50], [14, 28, 41, 49, 50]), []));
  it('is not followed to where it was sent before, when the page is elsewhere already', () =>
    assert.deepEqual(followed(60, [0, 99], [0, 99]), []));
  it('is not followed on its way there and back', () =>
    assert.deepEqual(followed(60, [0, 99], [40, 20, 5, 50, 94]), []));
  it('is followed at once when its author scrolls on from there', () =>
    assert.deepEqual(followed(10, [50], [50, 53, 60]), [53, 60]));
  it('is followed when its author scrolls the other way', () => assert.deepEqual(followed(10, [50], [9, 8]), [9, 8]));
  it('is followed later wherever it goes', () => assert.deepEqual(followed(10, [50], [30, 50], 2000), [30, 50]));
  it('is followed when the page has sent it nowhere', () => assert.deepEqual(followed(10, [], [11, 50]), [11, 50]));
});
