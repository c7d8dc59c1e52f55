/** Where a photo was taken, in degrees: north and east count up. */
export interface PhotoPlace {
  readonly latitude: number;
  readonly longitude: number;
}

/** Files of these names may tell a place. */
export const photo = /\.(?:jpe?g|png|webp)$/i;

/**
 * The place that a camera wrote into a JPEG, PNG or WebP file: the GPS part of its Exif data. `undefined` where there is none, where
 * it is empty (0, 0) or cannot be read. Looks at a bounded number of segments and entries, and never throws.
 * @see https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf sections 4.6.3 and 4.6.6
 */
export function photoPlace(bytes: Uint8Array): PhotoPlace | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (const start of exifStarts(view)) {
      const place = placeIn(new DataView(view.buffer, view.byteOffset + start, view.byteLength - start));
      if (place !== undefined) return place;
    }
    return undefined;
  } catch (error) {
    // the file ends before what it announces
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** No file has more segments or chunks before its picture. */
const mostParts = 2000;

/** Where TIFF data begins in a file. */
function* exifStarts(view: DataView): Iterable<number> {
  if (view.byteLength < 16) return;
  if (view.getUint16(0) === 0xffd8) yield* ofJpeg(view);
  else if (view.getUint32(0) === 0x89504e47) yield* ofPng(view);
  else if (ascii(view, 0, 4) === 'RIFF' && ascii(view, 8, 4) === 'WEBP') yield* ofWebp(view);
}

/** Segments APP1 that begin with `Exif`, before the picture itself. */
function* ofJpeg(view: DataView): Iterable<number> {
  let at = 2;
  for (let count = 0; count < mostParts && at + 10 <= view.byteLength; count++) {
    if (view.getUint8(at) !== 0xff) return;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0xda || marker === 0xd9) return;
    else if (marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else {
      if (marker === 0xe1 && ascii(view, at + 4, 4) === 'Exif') yield at + 10;
      at += 2 + view.getUint16(at + 2);
    }
  }
}

/** https://www.w3.org/TR/png-3/#eXIf */
function* ofPng(view: DataView): Iterable<number> {
  let at = 8;
  for (let count = 0; count < mostParts && at + 12 <= view.byteLength; count++) {
    if (ascii(view, at + 4, 4) === 'eXIf') yield at + 8;
    at += 12 + view.getUint32(at);
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container#metadata */
function* ofWebp(view: DataView): Iterable<number> {
  let at = 12;
  for (let count = 0; count < mostParts && at + 14 <= view.byteLength; count++) {
    const size = view.getUint32(at + 4, true);
    if (ascii(view, at, 4) === 'EXIF') yield at + 8 + (ascii(view, at + 8, 4) === 'Exif' ? 6 : 0);
    at += 8 + size + (size % 2);
  }
}

function placeIn(tiff: DataView): PhotoPlace | undefined {
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const little = order === 0x4949;
  if (tiff.getUint16(2, little) !== 42) return undefined;
  const gps = entryOf(tiff, tiff.getUint32(4, little), 0x8825, little);
  if (gps === undefined) return undefined;
  const directory = tiff.getUint32(gps + 8, little);
  const latitude = degrees(tiff, directory, 1, little);
  const longitude = degrees(tiff, directory, 3, little);
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** Where the entry with a tag stands in a directory: tag, type, count and value, 12 bytes. */
function entryOf(tiff: DataView, directory: number, tag: number, little: boolean): number | undefined {
  const count = Math.min(tiff.getUint16(directory, little), 500);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * 12;
    if (tiff.getUint16(at, little) === tag) return at;
  }
  return undefined;
}

/** `N` or `S` under `tag`, and degrees, minutes and seconds as three fractions under the tag behind it. */
function degrees(tiff: DataView, directory: number, tag: number, little: boolean): number | undefined {
  const side = entryOf(tiff, directory, tag, little);
  const parts = entryOf(tiff, directory, tag + 1, little);
  // 5: fractions
  if (side === undefined || parts === undefined || tiff.getUint16(parts + 2, little) !== 5) return undefined;
  if (tiff.getUint32(parts + 4, little) !== 3) return undefined;
  const letter = ascii(tiff, side + 8, 1);
  const at = tiff.getUint32(parts + 8, little);
  const [whole, minutes, seconds] = [0, 8, 16].map(step => {
    const over = tiff.getUint32(at + step, little);
    const under = tiff.getUint32(at + step + 4, little);
    // cameras write 0/0 for seconds they do not know
    return under === 0 ? (over === 0 && step > 0 ? 0 : NaN) : over / under;
  });
  const value = (whole ?? NaN) + (minutes ?? NaN) / 60 + (seconds ?? NaN) / 3600;
  if (Number.isNaN(value) || !/[NSEW]/.test(letter)) return undefined;
  return letter === 'S' || letter === 'W' ? -value : value;
}

function ascii(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}
