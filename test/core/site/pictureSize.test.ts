import assert from 'node:assert/strict';
import { pictureSize } from '../../../src/core/site/pictureSize';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  new Uint8Array(
    values.flatMap(value => (typeof value === 'number' ? [value] : Array.from(value, sign => sign.charCodeAt(0)))),
  );
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const sized = (width: number, height: number) => ({ width, height });

describe('pictureSize', () => {
  it('reads a PNG', () =>
    assert.deepEqual(
      pictureSize(bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13, 'IHDR', 0, 0, 2, 128, 0, 0, 1, 224)),
      sized(640, 480),
    ));

  it('reads a GIF', () => assert.deepEqual(pictureSize(bytes('GIF89a', 10, 0, 1, 1)), sized(10, 257)));

  it('reads a JPEG behind its other segments, but not the size of a thumbnail in one', () => {
    const exif = [0xff, 0xe1, 0, 8, 0xff, 0xc0, 0, 17, 8, 1];
    assert.deepEqual(
      pictureSize(bytes(0xff, 0xd8, ...exif, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 100, 1, 44, 3, ...zeros(9))),
      sized(300, 100),
    );
  });

  it('reads all three kinds of WebP', () => {
    const riff = (kind: string, ...rest: readonly number[]) =>
      bytes('RIFF', ...zeros(4), 'WEBP', kind, ...zeros(4), ...rest, ...zeros(12));
    assert.deepEqual(pictureSize(riff('VP8X', 0, 0, 0, 0, 99, 0, 0, 49, 0, 0)), sized(100, 50));
    assert.deepEqual(pictureSize(riff('VP8L', 0x2f, 99, 64, 12, 0)), sized(100, 50));
    assert.deepEqual(pictureSize(riff('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 100, 0, 50, 0)), sized(100, 50));
  });

  it('reads an SVG by its size, else by its viewBox', () => {
    assert.deepEqual(pictureSize(bytes('<?xml?><svg width="120px" height="40" viewBox="0 0 1 1">')), sized(120, 40));
    assert.deepEqual(pictureSize(bytes('<svg width="100%" viewBox="0 0 24 12.4">')), sized(24, 12));
    assert.equal(pictureSize(bytes('<svg>')), undefined);
  });

  it('knows nothing of other files, broken ones and empty ones', () => {
    for (const file of [
      bytes(),
      bytes('%PDF-1.7'),
      bytes(0x89, 'PNG'),
      bytes(0xff, 0xd8, 0xff, 0xe1, 0xff),
      bytes(0xff, 0xd8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
      bytes('RIFF'),
    ])
      assert.equal(pictureSize(file), undefined);
  });
});
