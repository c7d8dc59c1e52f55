import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JekyllSite } from './jekyllSite';
import type { OurSite } from './ourSite';

/** The files of a published site by path from its root (`zh/index.html`); `undefined` where there is none. */
export type PublishedFiles = (file: string) => Buffer | undefined;

/** What Jekyll wrote. */
export function jekyllFiles({ destination }: JekyllSite): PublishedFiles {
  return file => readIn(destination, file);
}

/** Our pages and styles, and beside them the site's own files. */
export function ourFiles(folder: string, { site, pages, styles }: OurSite): PublishedFiles {
  const made = new Map<string, string>();
  for (const { page, rendered } of pages) made.set(fileOf(page.url), rendered.html);
  for (const [url, css] of styles) made.set(fileOf(url), css);
  return file => {
    const text = made.get(file);
    if (text !== undefined) return Buffer.from(text);
    return site.assets.has(file) || site.files.has(file) ? readIn(folder, file) : undefined;
  };
}

/** The file that a server answers an address with: `/zh/` is `zh/index.html`, `/news` is `news.html` where it has no ending. */
export function fileOf(url: string): string {
  const decoded = decodedUrl(url).replace(/^\/+/, '');
  if (decoded === '' || decoded.endsWith('/')) return `${decoded}index.html`;
  return path.posix.extname(decoded) === '' ? `${decoded}.html` : decoded;
}

function decodedUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function readIn(folder: string, file: string): Buffer | undefined {
  const wanted = path.join(folder, file);
  if (!wanted.startsWith(folder)) return undefined;
  try {
    return readFileSync(wanted);
  } catch {
    return undefined;
  }
}
