import { toBase64 } from '../text/base64';

/** A square PNG as an SVG, for pages that name their icon in that format; `size` in pixels. */
export function svgIcon(png: Uint8Array, size: number): string {
  const href = `data:image/png;base64,${toBase64(png)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><image width="${size}" height="${size}" href="${href}"/></svg>\n`;
}
