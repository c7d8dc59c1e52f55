import type { PictureSize } from '../site/pictureSize';
import type { ShownSize } from './shownSize';

/**
 * How many pixels a picture needs: as many as fill one of the two, whichever asks for more. 0 where nothing asks for that one.
 */
export interface NeededSize {
  readonly width: number;
  readonly height: number;
}

/** Screens of phones and newer computers show two pixels or more for one of CSS. */
const density = 2;
/** In pixels: a column of text on such a screen, and a whole screen for what a link opens. */
const most = { shown: 1600, whole: 2560 } as const;

/** What the places together need that show a picture; one that nothing of the site shows gets the width of a column. */
export function neededSize(shown: readonly ShownSize[]): NeededSize {
  let width = 0;
  let height = 0;
  for (const { as, ...size } of shown) {
    if (as === 'icon') continue;
    if (as === 'whole') width = most.whole;
    else {
      width = Math.max(width, Math.min((size.width ?? 0) * density, most.shown));
      height = Math.max(height, (size.height ?? 0) * density);
    }
  }
  return width === 0 && height === 0
    ? { width: most.shown, height: 0 }
    : { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Bytes that a pixel of a photograph takes as a JPEG that looks good. */
const bytesPerPixel = 0.35;
/** Nobody waits for less. In bytes. */
export const leastWeight = 100_000;

/**
 * Whether a picture is likely heavier than what is needed of it, by its first bytes alone: whether it is worth decoding.
 * @param weight in bytes
 */
export function isTooLarge(size: PictureSize, weight: number, needed: NeededSize): boolean {
  if (weight < leastWeight) return false;
  // a camera may have it turned
  const scale = Math.min(
    1,
    ...[[size.width, size.height] as const, [size.height, size.width] as const].map(([width, height]) =>
      Math.max(needed.width / width, needed.height / height),
    ),
  );
  return weight > 1.5 * bytesPerPixel * size.width * size.height * scale * scale;
}
