/** Photos as cameras write them, of no more than their beginning. */

/** Exif data with a place: `sides` such as `NE`, each coordinate as degrees, minutes and seconds in hundredths. */
export function exifWithPlace(
  sides: string,
  latitude: readonly [number, number, number],
  longitude: readonly [number, number, number],
  little = false,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(26 + 2 + 4 * 12 + 4 + 48));
  const word = (at: number, value: number): void => view.setUint16(at, value, little);
  const long = (at: number, value: number): void => view.setUint32(at, value, little);
  word(0, little ? 0x4949 : 0x4d4d);
  word(2, 42);
  long(4, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    word(at, tag);
    word(at + 2, type);
    long(at + 4, count);
    long(at + 8, value);
  };
  word(8, 1);
  entry(10, 0x8825, 4, 1, 26);
  const numbers = 26 + 2 + 4 * 12 + 4;
  word(26, 4);
  entry(28, 1, 2, 2, 0);
  view.setUint8(36, sides.charCodeAt(0));
  entry(40, 2, 5, 3, numbers);
  entry(52, 3, 2, 2, 0);
  view.setUint8(60, sides.charCodeAt(1));
  entry(64, 4, 5, 3, numbers + 24);
  for (const [index, value] of [...latitude, ...longitude].entries()) {
    long(numbers + index * 8, index % 3 === 2 ? value * 100 : value);
    long(numbers + index * 8 + 4, index % 3 === 2 ? 100 : 1);
  }
  return new Uint8Array(view.buffer);
}

export function jpegWith(exif: Uint8Array): Uint8Array {
  const length = exif.length + 8;
  return joined([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xe1, length >> 8, length & 255], 'Exif\0\0', exif, [
    ...[0xff, 0xda, 0, 2, 1, 2, 3, 4, 0xff, 0xd9],
  ]);
}

export function pngWith(exif: Uint8Array): Uint8Array {
  const chunk = (kind: string, data: Uint8Array | readonly number[]): Uint8Array =>
    joined([0, 0, data.length >> 8, data.length & 255], kind, data, [0, 0, 0, 0]);
  return joined([0x89], 'PNG\r\n\x1a\n', chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), chunk('eXIf', exif));
}

/** @param lead what some programs write before the data: `Exif` and two zeros */
export function webpWith(exif: Uint8Array, lead = ''): Uint8Array {
  const size = exif.length + lead.length;
  return joined('RIFF', [0, 0, 0, 0], 'WEBP', 'VP8X', [3, 0, 0, 0, 1, 2, 3, 0], 'EXIF', [size, 0, 0, 0], lead, exif);
}

function joined(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap(part => (typeof part === 'string' ? Array.from(part, sign => sign.charCodeAt(0)) : [...part])),
  );
}
