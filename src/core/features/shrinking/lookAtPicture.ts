import { isAnimated } from '../../pictures/animation';
import { isTooLarge } from '../../pictures/neededSize';
import type { FileStat } from '../../ports';
import { message, type Message } from '../../text/message';
import { pictureSize } from '../../site/pictureSize';
import { weightOf } from '../weight';
import type { LargePicture } from './largePictures';

/** What reading the file of a picture tells. */
export type LookedAt =
  /** It is to be made as large as it is needed, which shows whether that is worth it. */
  | { readonly kind: 'large'; readonly bytes: Uint8Array; readonly stat: FileStat }
  /** It is large, and is left as it is: why. */
  | { readonly kind: 'left'; readonly reason: Message }
  /** It is no larger than it is needed. */
  | { readonly kind: 'fine' };

/** A heavier file is not read, and one of more pixels not decoded: four bytes for each of them. */
const heaviest = 100_000_000;
const mostPixels = 100_000_000;

/**
 * Reads the file of a picture, as far as its weight lets it, and tells what is to be done about it.
 * @param always also where it does not look too large
 */
export async function lookAtPicture(
  { path, needed }: LargePicture,
  stat: () => Promise<FileStat | undefined>,
  read: () => Promise<Uint8Array | undefined>,
  always = false,
): Promise<LookedAt> {
  if (/\.gif$/i.test(path))
    return { kind: 'left', reason: message('A GIF would lose its animation. An MP4 video is a tenth of its size.') };
  const now = await stat();
  if (now !== undefined && now.size > heaviest)
    return {
      kind: 'left',
      reason: message('{0} is too large to be opened here. Shrink it in another program first.', weightOf(now.size)),
    };
  const bytes = now === undefined ? undefined : await read();
  const size = bytes && pictureSize(bytes);
  if (now === undefined || bytes === undefined || size === undefined)
    return { kind: 'left', reason: message('The file cannot be read: it is damaged, or not a picture.') };
  if (isAnimated(bytes))
    return { kind: 'left', reason: message('It is animated: made smaller, it would stand still.') };
  if (size.width * size.height > mostPixels)
    return {
      kind: 'left',
      reason: message(
        '{0} × {1} pixels are too many to be opened here. Shrink it in another program first.',
        String(size.width),
        String(size.height),
      ),
    };
  return always || isTooLarge(size, bytes.length, needed) ? { kind: 'large', bytes, stat: now } : { kind: 'fine' };
}
