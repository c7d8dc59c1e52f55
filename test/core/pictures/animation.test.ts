import assert from 'node:assert/strict';
import { isAnimated } from '../../../src/core/pictures/animation';

const sign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (name: string, length = 0): readonly number[] => [
  ...[0, 0, 0, length],
  ...Buffer.from(name, 'latin1'),
  ...new Array<number>(length + 4).fill(0),
];
const png = (...chunks: readonly (readonly number[])[]): Uint8Array => Uint8Array.from([...sign, ...chunks.flat()]);
const webp = (kind: string, flags: number): Uint8Array =>
  Uint8Array.from([...Buffer.from(`RIFF\0\0\0\0WEBP${kind}\x0a\0\0\0`, 'latin1'), flags, 0, 0, 0]);

describe('an animated picture', () => {
  it('is a PNG that says so before its first picture', () => {
    assert.equal(isAnimated(png(chunk('IHDR', 13), chunk('acTL', 8), chunk('IDAT'))), true);
    assert.equal(isAnimated(png(chunk('IHDR', 13), chunk('IDAT'), chunk('acTL', 8))), false);
  });

  it('is a WebP whose flags say so', () => {
    assert.equal(isAnimated(webp('VP8X', 0x02)), true);
    assert.equal(isAnimated(webp('VP8X', 0x10)), false);
    assert.equal(isAnimated(webp('VP8 ', 0x02)), false);
  });

  it('is no broken file', () => {
    for (const bytes of [[], sign, [...sign, 0, 0], [0xff, 0xd8]])
      assert.equal(isAnimated(Uint8Array.from(bytes)), false);
    const whole = png(chunk('IHDR', 13), chunk('acTL', 8));
    for (let length = 0; length < 30; length++) assert.equal(isAnimated(whole.subarray(0, length)), false);
  });
});
