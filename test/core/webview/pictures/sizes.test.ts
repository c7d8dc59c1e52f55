import assert from 'node:assert/strict';
import { fittedSize } from '../../../../src/webview/pictures/fittedSize';
import { dragged, firstChoice, iconCut } from '../../../../src/webview/pictures/iconCut';

const portrait = { width: 300, height: 500 };

describe('the size of a shrunk picture', () => {
  it('is as wide or as high as needed, whichever is more', () => {
    assert.deepEqual(fittedSize({ width: 4000, height: 3000 }, { width: 800, height: 0 }), { width: 800, height: 600 });
    assert.deepEqual(fittedSize({ width: 4000, height: 3000 }, { width: 800, height: 900 }), {
      width: 1200,
      height: 900,
    });
  });

  it('is never more than it was, and never nothing', () => {
    assert.deepEqual(fittedSize({ width: 40, height: 30 }, { width: 800, height: 0 }), { width: 40, height: 30 });
    assert.deepEqual(fittedSize({ width: 9000, height: 2 }, { width: 100, height: 0 }), { width: 100, height: 1 });
  });
});

describe('the square that becomes an icon', () => {
  it('is first as large as fits, in the middle and rather above', () => {
    assert.deepEqual(iconCut(portrait, firstChoice(portrait)), { x: 0, y: 30, width: 300, height: 300 });
    const wide = { width: 500, height: 300 };
    assert.deepEqual(iconCut(wide, firstChoice(wide)), { x: 100, y: 0, width: 300, height: 300 });
  });

  it('never leaves the picture', () => {
    assert.deepEqual(iconCut(portrait, { zoom: 2, across: 1, down: 1 }), { x: 150, y: 350, width: 150, height: 150 });
  });

  it('follows what is dragged, to the edge at most', () => {
    const choice = { zoom: 1, across: 0.5, down: 0.5 };
    assert.deepEqual(dragged(portrait, choice, { x: 0.2, y: -0.2 }), { zoom: 1, across: 0.5, down: 0.8 });
    assert.deepEqual(dragged(portrait, choice, { x: 0, y: 3 }), { zoom: 1, across: 0.5, down: 0 });
  });
});
