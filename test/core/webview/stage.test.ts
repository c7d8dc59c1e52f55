import assert from 'node:assert/strict';
import { plainLook, readLook, zoomStep } from '../../../src/protocol/look';
import { placeFrame } from '../../../src/webview/stage';

const panel = { width: 640, height: 800 };
const margin = { left: 60, right: 40 };
const place = (look: Partial<typeof plainLook>): ReturnType<typeof placeFrame> =>
  placeFrame(panel, { ...plainLook, ...look }, margin);

describe('the frame of the page in a panel of 640 × 800', () => {
  it('has a viewport of the panel’s size', () => {
    const { width, height, scale } = place({});
    assert.deepEqual({ width, height, scale }, { width: 640, height: 800, scale: 1 });
  });
  it('has a smaller viewport where it is zoomed, as in a browser', () => {
    const { width, height, scale } = place({ zoom: 2 });
    assert.deepEqual({ width, height, scale }, { width: 320, height: 400, scale: 2 });
  });
  it('is a phone in its own size', () => {
    const { width, height, scale } = place({ width: 'phone' });
    assert.deepEqual({ width, height, scale }, { width: 390, height: 800, scale: 1 });
  });
  it('is a desktop made so small that it fits in', () => {
    const { width, height, scale } = place({ width: 'desktop' });
    assert.deepEqual({ width, height, scale }, { width: 1280, height: 1600, scale: 0.5 });
  });
  it('is a desktop as large as its reader wants', () => {
    const { width, scale } = place({ width: 'desktop', zoom: 2 });
    assert.deepEqual({ width, scale }, { width: 1280, scale: 1 });
  });
  it('is the text of a sheet of A4 without its margins, whatever the screen', () => {
    const { width, scale, margin: beside } = place({ width: 'phone', medium: 'print' });
    assert.ok(Math.abs(width + 100 - 793.7) < 0.01);
    assert.ok(Math.abs(scale - 640 / 793.7) < 0.001);
    assert.deepEqual(beside, margin);
  });
});

describe('the zoom', () => {
  it('goes in the steps of browsers and ends', () => {
    assert.deepEqual([zoomStep(1, 1), zoomStep(1, -1), zoomStep(3, 1), zoomStep(0.25, -1)], [1.1, 0.9, 3, 0.25]);
  });
  it('goes to the next step from between two', () => {
    assert.deepEqual([zoomStep(1.07, 1), zoomStep(1.07, -1)], [1.1, 1]);
  });
});

describe('a look that was kept', () => {
  for (const [kept, expected] of [
    [undefined, plainLook],
    [
      { width: 'phone', medium: 'dark', zoom: 0.8 },
      { width: 'phone', medium: 'dark', zoom: 0.8 },
    ],
    [{ width: 'watch', medium: 7, zoom: 99 }, plainLook],
  ] as const)
    it(`as ${JSON.stringify(kept)} is read`, () => assert.deepEqual(readLook(kept), expected));
});
