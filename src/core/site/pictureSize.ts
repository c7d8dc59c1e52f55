/** The size of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size that a PNG, GIF, JPEG, WebP or SVG file tells in its first bytes; `undefined` for other files and broken ones.
 * JPEG: the size as stored, before a camera's rotation.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = pngSize(view) ?? gifSize(view) ?? jpegSize(view) ?? webpSize(view) ?? svgSize(bytes);
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // the file ends before its size
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** https://www.w3.org/TR/png/#11IHDR */
function pngSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt, section 18 */
function gifSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 10 || !text(view, 0, 6).startsWith('GIF8')) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The frame header (ITU T.81, B.2.2) stands behind any number of segments. */
function jpegSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // fill bytes, and markers without a segment
    at += marker === 0xff ? 1 : marker === 1 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 30 || text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return undefined;
  switch (text(view, 12, 4)) {
    case 'VP8X':
      return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** `width` and `height` of the root, else its `viewBox`. */
function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 4000));
  const root = /<svg\s[^>]*/.exec(start)?.[0];
  if (root === undefined) return undefined;
  const length = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s{0,4}=\\s{0,4}["']([\\d.]{1,12})(?:px)?["']`).exec(root)?.[1] ?? NaN);
  const [width, height] = [length('width'), length('height')];
  if (width > 0 && height > 0) return { width: Math.round(width), height: Math.round(height) };
  const [, , w, h] = (/\sviewBox\s{0,4}=\s{0,4}["']([^"']{1,60})/.exec(root)?.[1] ?? '').trim().split(/[\s,]+/);
  return { width: Math.round(Number(w)), height: Math.round(Number(h)) };
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function text(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}
