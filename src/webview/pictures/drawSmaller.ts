interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of a picture, in its pixels. */
export interface Cut extends Size {
  readonly x: number;
  readonly y: number;
}

/**
 * A picture, or a part of it, drawn smaller. It is halved until one step is left: browsers look at few pixels around each new one, so that
 * one large step would lose lines and leave stairs.
 */
export function drawSmaller(
  picture: CanvasImageSource & Size,
  size: Size,
  cut: Cut = { x: 0, y: 0, width: picture.width, height: picture.height },
): HTMLCanvasElement {
  let source: CanvasImageSource = picture;
  let part = cut;
  while (part.width > 2 * size.width && part.height > 2 * size.height) {
    const half = { width: Math.ceil(part.width / 2), height: Math.ceil(part.height / 2) };
    source = drawn(source, part, half);
    part = { x: 0, y: 0, ...half };
  }
  return drawn(source, part, size);
}

function drawn(source: CanvasImageSource, { x, y, width, height }: Cut, size: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas of that size.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, x, y, width, height, 0, 0, size.width, size.height);
  return canvas;
}

/** The canvas as a file; `undefined` where the browser does not write the format, as Safari does not write WebP. */
export async function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | undefined> {
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type, quality));
  return blob?.type === type ? blob : undefined;
}

/** Whether no pixel lets through what is behind it. */
export function isOpaque(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d');
  // in bands: a second whole copy of a large picture may not fit
  const band = 256;
  for (let top = 0; context !== null && top < canvas.height; top += band) {
    const { data } = context.getImageData(0, top, canvas.width, Math.min(band, canvas.height - top));
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  }
  return context !== null;
}
