import assert from 'node:assert/strict';
import { photoPlace } from '../../../src/core/site/photoPlace';
import { exifWithPlace, jpegWith, pngWith, webpWith } from './photoFile';

const lakeside = exifWithPlace('NE', [30, 32, 15], [114, 21, 36]);

function rounded(bytes: Uint8Array): readonly string[] | undefined {
  const place = photoPlace(bytes);
  return place && [place.latitude.toFixed(4), place.longitude.toFixed(4)];
}

describe('photoPlace', () => {
  for (const [kind, bytes] of [
    ['a JPEG', jpegWith(lakeside)],
    [
      'a JPEG of a camera that writes the last byte first',
      jpegWith(exifWithPlace('NE', [30, 32, 15], [114, 21, 36], true)),
    ],
    ['a PNG', pngWith(lakeside)],
    ['a WebP', webpWith(lakeside)],
    ['a WebP with the name of the data before it', webpWith(lakeside, 'Exif\0\0')],
  ] as const) {
    it(`reads ${kind}`, () => assert.deepEqual(rounded(bytes), ['30.5375', '114.3600']));
  }

  it('counts down to the south and the west', () =>
    assert.deepEqual(rounded(jpegWith(exifWithPlace('SW', [33, 30, 0], [70, 36, 0]))), ['-33.5000', '-70.6000']));

  it('reads a part of a larger buffer', () => {
    const photo = jpegWith(lakeside);
    const larger = new Uint8Array(photo.length + 20);
    larger.set(photo, 10);
    assert.deepEqual(rounded(larger.subarray(10, 10 + photo.length)), ['30.5375', '114.3600']);
  });

  it('knows no place where a camera had none', () => {
    assert.equal(photoPlace(jpegWith(exifWithPlace('NE', [0, 0, 0], [0, 0, 0]))), undefined);
    assert.equal(photoPlace(jpegWith(exifWithPlace('  ', [30, 1, 1], [1, 1, 1]))), undefined);
    assert.equal(photoPlace(jpegWith(exifWithPlace('NE', [95, 1, 1], [1, 1, 1]))), undefined);
    assert.equal(photoPlace(jpegWith(new Uint8Array([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 0]))), undefined);
    assert.equal(photoPlace(new TextEncoder().encode('GIF89a and more than sixteen bytes')), undefined);
  });

  it('does not throw at a file that ends anywhere', () => {
    for (const photo of [jpegWith(lakeside), pngWith(lakeside), webpWith(lakeside)])
      for (let length = 0; length < photo.length; length++) photoPlace(photo.subarray(0, length));
    assert.equal(photoPlace(new Uint8Array()), undefined);
  });

  it('does not throw at any bytes', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const photos = [jpegWith(lakeside), pngWith(lakeside), webpWith(lakeside)];
    let found = 0;
    for (let round = 0; round < 30_000; round++) {
      const photo = Uint8Array.from(photos[round % 3] ?? []);
      for (let change = random(6); change >= 0; change--) photo[random(photo.length)] = random(256);
      if (round % 5 === 0) photo.fill(random(256), 16 + random(40));
      if (photoPlace(photo) !== undefined) found++;
    }
    assert.ok(found > 1000 && found < 29_000, String(found));
  });

  it('ends soon in a file of nothing but beginnings', () => {
    const large = new Uint8Array(5_000_000).fill(0xff);
    large[1] = 0xd8;
    assert.equal(photoPlace(large), undefined);
  });
});
