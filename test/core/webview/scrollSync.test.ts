import assert from 'node:assert/strict';
import { lineAt, risingAnchors, topOf } from '../../../src/webview/scrollSync';

/** A heading, a box with a tall picture that is written in two lines, and what follows it. */
const anchors = [
  { line: 2, top: 100 },
  { line: 10, top: 300 },
  { line: 12, top: 1300 },
];

describe('scrolling together', () => {
  it('goes evenly over a tall picture', () => {
    assert.deepEqual([topOf(anchors, 10), topOf(anchors, 11), topOf(anchors, 12)], [300, 800, 1300]);
    assert.deepEqual([lineAt(anchors, 300), lineAt(anchors, 800), lineAt(anchors, 1300)], [10, 11, 12]);
  });

  it('comes back to the same line from each place', () => {
    for (let line = 2; line <= 12; line += 0.25) assert.equal(lineAt(anchors, topOf(anchors, line) ?? -1), line);
  });

  it('is at the top above the first line and at the last place behind the last', () => {
    assert.deepEqual([topOf(anchors, 0), topOf(anchors, 40)], [0, 1300]);
    assert.deepEqual([lineAt(anchors, 0), lineAt(anchors, 5000)], [0, 12]);
  });

  it('leaves out lines that stand elsewhere than their neighbours', () => {
    const page = Array.from({ length: 9 }, (_, at) => ({ line: 10 + at, top: 100 * at }));
    const title = { line: 2, top: 5000 };
    const inBar = { line: 6, top: 420 };
    const note = { line: 14.5, top: 1200 };
    const repeated = { line: 15.5, top: 20 };
    assert.deepEqual(
      risingAnchors([title, inBar, ...page.slice(0, 5), note, page[5]!, repeated, ...page.slice(6)]),
      page,
    );
  });

  it('keeps all that go down the page, and the first of several at one place', () => {
    assert.deepEqual(risingAnchors(anchors), anchors);
    const paragraph = [3, 4, 5].map(line => ({ line, top: 200 }));
    assert.deepEqual(risingAnchors([anchors[0]!, ...paragraph, ...anchors.slice(1)]), [
      anchors[0],
      paragraph[0],
      ...anchors.slice(1),
    ]);
    assert.deepEqual(risingAnchors([]), []);
  });

  it('does nothing where no place is known', () => {
    assert.deepEqual([topOf([], 3), lineAt([], 3)], [undefined, undefined]);
  });
});
