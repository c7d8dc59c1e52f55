import type { MeasuredPicture, Needed, PictureFormat } from '../../protocol/shrinkPictures';
import { drawSmaller, encoded, isOpaque } from './drawSmaller';
import { fittedSize } from './fittedSize';

/** Beyond these nobody sees what is lost, and files grow fast. */
const quality = { jpeg: 0.85, webp: 0.85, png: undefined } as const;

export interface Shrunk {
  readonly measured: Omit<MeasuredPicture, 'id'>;
  readonly forms: ReadonlyMap<PictureFormat, Blob>;
}

/**
 * Decodes a picture once, turned as its camera says, makes it as large as it is needed, and encodes it: in its own format, and a PNG
 * without transparent parts as JPEG too. What a file tells beside the picture, such as a place, is not in the new ones. Rejects for what
 * cannot be decoded.
 */
export async function measure(bytes: Uint8Array, format: PictureFormat, needed: Needed): Promise<Shrunk> {
  const { width, height, canvas } = await shrunk(bytes, format, needed);
  const forms = new Map<PictureFormat, Blob>();
  const formats: readonly PictureFormat[] = format === 'png' && isOpaque(canvas) ? ['png', 'jpeg'] : [format];
  for (const one of formats) {
    const blob = await encoded(canvas, `image/${one}`, quality[one]);
    if (blob !== undefined) forms.set(one, blob);
  }
  const measured = { width, height, shrunkWidth: canvas.width, shrunkHeight: canvas.height };
  // its memory is given back at once, not when it is collected
  canvas.width = 0;
  const same = forms.get(format)?.size;
  const jpeg = format === 'jpeg' ? undefined : forms.get('jpeg')?.size;
  return { measured: { ...measured, ...(same !== undefined && { same }), ...(jpeg !== undefined && { jpeg }) }, forms };
}

async function shrunk(
  bytes: Uint8Array,
  format: PictureFormat,
  needed: Needed,
): Promise<{ readonly width: number; readonly height: number; readonly canvas: HTMLCanvasElement }> {
  const bitmap = await createImageBitmap(blobOf(bytes, format));
  const { width, height } = bitmap;
  try {
    return { width, height, canvas: drawSmaller(bitmap, fittedSize(bitmap, needed)) };
  } finally {
    bitmap.close();
  }
}

/** The bytes of a file for the browser. */
export function blobOf(bytes: Uint8Array, format: PictureFormat): Blob {
  return new Blob([bytes.slice()], { type: `image/${format}` });
}
