import { baseName, extensionOf } from './fileName';

/** Never entered: what is not the site, or was made of it. */
const skipped: readonly string[] = ['_site', 'vendor/bundle', 'vendor/cache', 'vendor/gems', 'vendor/ruby'];

/** Hidden folders that rules look into: workflows, and what must be published. */
const hiddenFolders: readonly string[] = ['.github', '.well-known'];

const textExtensions = new Set(
  '.md .markdown .mkd .mkdn .mkdown .mdown .mdwn .mdtxt .mdtext .text .html .htm .xhtml .yml .yaml .json .csv .tsv .scss .sass .css .xml .txt .webmanifest .bib .toml'.split(
    ' ',
  ),
);

/** Text that is read where Jekyll includes it, or where it begins with front matter. */
const maybeText = new Set('.js .svg .liquid .coffee .rss .atom .rdf .ics .vcf .xsl .opml .php'.split(' '));

/** A longer text is an asset: nobody writes one by hand. In UTF-16 code units, or bytes while it is not decoded. */
export const mostTextLength = 4_000_000;

/** Whether a folder of the site is looked into; `path` from the root. */
export function isEntered(path: string): boolean {
  const name = baseName(path);
  if (name.startsWith('.')) return hiddenFolders.includes(path);
  return name !== 'node_modules' && !skipped.includes(path);
}

/** Whether a file lies in folders that are all looked into. */
export function isInSite(path: string): boolean {
  const names = path.split('/');
  return names.slice(0, -1).every((_, at) => isEntered(names.slice(0, at + 1).join('/')));
}

/** Whether a file has to be read to know what it is; others are assets by their name. */
export function mayBeText(path: string): boolean {
  const extension = extensionOf(path).toLowerCase();
  // `{% include base_path %}`: an include needs no extension
  const bare = extension === '' && /^_(?:includes|layouts)\//.test(path);
  return textExtensions.has(extension) || maybeText.has(extension) || bare || path === 'CNAME';
}

/** Whether a file that `mayBeText` is one of the site's text files. */
export function isTextFile(path: string, text: string): boolean {
  if (!mayBeText(path) || text.length > mostTextLength) return false;
  if (!maybeText.has(extensionOf(path).toLowerCase())) return true;
  return /^_(?:includes|layouts)\//.test(path) || /^---\s*?\n/.test(text.slice(0, 200));
}
