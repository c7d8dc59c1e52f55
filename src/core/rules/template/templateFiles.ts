import type { SiteSnapshot } from '../../site/siteSnapshot';

/** The template's icons, by their size in bytes: an own picture of that name has another. */
const sizes: Readonly<Record<string, number>> = {
  'images/android-chrome-512x512.png': 29_635,
  'images/android-chrome-192x192.png': 7622,
  'images/apple-touch-icon.png': 8975,
  'images/favicon-32x32.png': 1211,
  'images/favicon-16x16.png': 540,
  'images/favicon.ico': 34_494,
};

/** Whether a path (from the root) is one of the template's own icons, unchanged. */
export function isTemplateFile(site: SiteSnapshot | undefined, path: string): boolean {
  const name = path.replace(/^\.?\//, '');
  const size = sizes[name];
  return size !== undefined && site?.assets.get(name)?.size === size;
}
