/** As many pixels as the largest icon of a strong cut-out needs. */
const side = 2048;

/** A picture on a canvas, not larger than is of use; SVG too. Rejects for what cannot be decoded. */
export async function readPicture(bytes: Uint8Array, mediaType: string): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // an SVG may say nothing of its size
    const [width, height] = [image.naturalWidth || 512, image.naturalHeight || 512];
    const vector = mediaType === 'image/svg+xml';
    const scale = vector ? 1024 / Math.max(width, height) : Math.min(1, side / Math.min(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas.');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}
