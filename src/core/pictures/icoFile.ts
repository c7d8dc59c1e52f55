/** A square PNG, as wide as `size` pixels. */
export interface SquarePng {
  readonly size: number;
  readonly bytes: Uint8Array;
}

const headerLength = 6;
const entryLength = 16;

/**
 * A file `favicon.ico` of PNG pictures: a header of 6 bytes, an entry of 16 for each picture, then the pictures as they are. All numbers
 * are little-endian; 256 pixels are written as 0. Pictures are at most 256 pixels wide.
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10), and for PNG in it
 *   https://devblogs.microsoft.com/oldnewthing/20101022-00/?p=12473
 */
export function icoFile(pictures: readonly SquarePng[]): Uint8Array {
  const start = headerLength + entryLength * pictures.length;
  const file = new Uint8Array(pictures.reduce((length, { bytes }) => length + bytes.length, start));
  const view = new DataView(file.buffer);
  // 0, then 1 for an icon (2 is a cursor), then how many
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let at = start;
  for (const [index, { size, bytes }] of pictures.entries()) {
    const entry = headerLength + entryLength * index;
    view.setUint8(entry, size % 256);
    view.setUint8(entry + 1, size % 256);
    // no palette, a reserved byte; one plane of 32 bits for each pixel
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, bytes.length, true);
    view.setUint32(entry + 12, at, true);
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}
