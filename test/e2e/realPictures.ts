import { openPageInChromium } from './pageInChromium';

interface Wanted {
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** `photo`: soft colours with grain, a red corner at the left above; `drawing`: lines on a transparent ground. */
  readonly scene: 'photo' | 'drawing';
}

/** Real pictures, drawn and encoded by Chromium, by their names. */
export async function realPictures<Name extends string>(
  wanted: Readonly<Record<Name, Wanted>>,
): Promise<Readonly<Record<Name, Uint8Array>>> {
  const page = await openPageInChromium();
  try {
    const entries: [string, Uint8Array][] = [];
    for (const [name, one] of Object.entries<Wanted>(wanted)) {
      const base64 = await page.evaluate(draw, one);
      entries.push([name, Uint8Array.from(Buffer.from(base64, 'base64'))]);
    }
    return Object.fromEntries(entries) as Record<Name, Uint8Array>;
  } finally {
    await page.close();
  }
}

/** Runs in Chromium. */
async function draw({ width, height, type, scene }: Wanted): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  if (scene === 'photo') {
    const sky = context.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, '#5a8fc8');
    sky.addColorStop(0.55, '#f2d9b0');
    sky.addColorStop(0.56, '#2f5a4c');
    sky.addColorStop(1, '#183028');
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
    for (let hill = 0; hill < 7; hill++) {
      context.fillStyle = `hsl(${150 + hill * 12} 30% ${22 + hill * 5}%)`;
      context.beginPath();
      context.arc((width * (hill + 0.5)) / 7, height * 0.66, height * (0.1 + 0.03 * (hill % 3)), 0, 7);
      context.fill();
    }
    // grain, the same at every run
    let seed = 7;
    const pixels = context.getImageData(0, 0, width, height);
    for (let at = 0; at < pixels.data.length; at++) {
      if (at % 4 === 3) continue;
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      pixels.data[at] = (pixels.data[at] ?? 0) + ((seed >> 16) % 13) - 6;
    }
    context.putImageData(pixels, 0, 0);
    context.fillStyle = '#e01010';
    context.fillRect(0, 0, width / 4, height / 4);
  } else {
    context.lineWidth = width / 400;
    for (let line = 0; line < 300; line++) {
      context.strokeStyle = `hsl(${(line * 37) % 360} 70% 45%)`;
      context.beginPath();
      context.moveTo(((line * 97) % 300) * (width / 300), 0);
      context.lineTo(((line * 53) % 300) * (width / 300), height);
      context.stroke();
    }
  }
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type, 0.97));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The JPEG as from a camera that was held upright: its pixels lie on their side, as Exif says (6: to be turned clockwise). */
export function turned(jpeg: Uint8Array): Uint8Array {
  const exif = [...Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1')];
  exif.push(0, 1, ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0], 0, 0, 0, 0);
  const length = exif.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...exif, ...jpeg.subarray(2)]);
}
