import { withoutPercentSigns } from '../text/percentSigns';
import { baseName, folderOf, isMarkdownName, stemOf } from '../site/fileName';
import { isForMachines, publishedFiles, sortOf } from '../site/publishedFiles';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { hasForeignTheme } from '../site/themeLayouts';
import { pictureEndings } from '../syntax/pictureName';

/** A picture, or a PDF beside pictures, that nothing in the site names. */
export interface UnusedPicture {
  /** From the site's root. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The pictures of a site that no page, include, layout, style, data file, config or script of it names, and the PDFs in folders of
 * pictures, largest first. When in doubt a picture counts as used: its name anywhere in a text is enough, its name without the ending in
 * what programs read; where an address is put together, all of the folder it names; icons of browsers, and all of a site of which
 * files may be named by a theme that is not here, in `assets/`.
 * @param scripts texts beside those that the site is made of: scripts, programs, pictures of SVG, which may show others
 */
export function unusedPictures(site: SiteSnapshot, scripts: readonly SiteFile[]): readonly UnusedPicture[] {
  const paths = publishedFiles(site).filter(path => !isForMachines(path) && !special.test(baseName(path)));
  const pictures = paths.filter(path => sortOf(path) === 'picture');
  const folders = new Set(pictures.map(folderOf));
  const documents = paths.filter(path => /\.pdf$/i.test(path) && folderOf(path) !== '' && folders.has(folderOf(path)));
  const texts = [...site.files.values(), ...scripts];
  const built = builtFolders(texts, folders);
  const hasTheme = hasForeignTheme(site);
  const isMentionedIn = mentions(texts);
  const used = new Set<string>();
  const unused: UnusedPicture[] = [];
  for (const path of [...pictures, ...documents]) {
    const isUsed =
      (hasTheme && path.startsWith('assets/')) ||
      built.some(folder => folder === '' || path.startsWith(`${folder}/`)) ||
      isMentionedIn(path);
    if (isUsed) used.add(path);
    else unused.push({ path, size: site.assets.get(path)?.size ?? site.files.get(path)?.text.length ?? 0 });
  }
  return unused
    .filter(({ path }) => ![...variantsOf(path)].some(other => used.has(other)))
    .sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
}

/** What browsers, search engines and hosts look for by its name. */
const special =
  /^(?:favicon|apple-touch|android-|mstile|safari-|browserconfig|og[-_]?image|social|preview|site-?logo)/i;

/** A picture in another size, which code may choose: `loom@2x.png`, `loom-480.webp`, `loom-dark.svg` of `loom.png`. */
function* variantsOf(path: string): Iterable<string> {
  const stem = path.slice(0, path.lastIndexOf('.'));
  const base =
    /^(.*?)(?:@\dx|[-_.]\d{2,4}(?:w|px|x\d+)?|[-_.](?:dark|light|small|medium|large|thumb|min|mobile|web))$/i.exec(
      stem,
    )?.[1];
  for (const name of base === undefined ? [stem] : [stem, base])
    for (const ending of [...pictureEndings, 'PNG', 'JPG', 'JPEG'])
      if (`${name}.${ending}` !== path) yield `${name}.${ending}`;
}

/** Texts that people read; of all others the whole is read by programs, and may name a picture without its ending. */
const isProse = (path: string): boolean => isMarkdownName(path) || /\.(?:txt|text|html?|svg)$/i.test(path);

/** Texts of values, which stand there without quotes; in programs a word may as well be one of a remark. */
const hasValues = (path: string): boolean => isMarkdownName(path) || /\.(?:ya?ml|json|csv|tsv|toml|bib)$/i.test(path);

/** Whether a text of the site names a file; a picture that is text does not name itself. */
function mentions(texts: readonly SiteFile[]): (path: string) => boolean {
  const read = texts.map(({ path, text }) => ({
    path,
    whole: plain(text).toLowerCase(),
    data: (isProse(path) ? readByPrograms(text) : text).toLowerCase(),
  }));
  return path => {
    const name = baseName(path).toLowerCase().normalize('NFC');
    const stem = stemOf(path).toLowerCase().normalize('NFC');
    return read.some(
      text => text.path !== path && (text.whole.includes(name) || hasWord(text.data, stem, hasValues(text.path))),
    );
  };
}

/** @param bare whether it counts without quotes or a slash beside it */
function hasWord(text: string, word: string, bare: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (/[\p{L}\p{N}_-]/u.test(before) || /[\p{L}\p{N}_-]/u.test(after)) continue;
    if (bare || /["'`/]/.test(before) || /["'`]/.test(after)) return true;
  }
  return false;
}

/** The front matter, the Liquid, the tags and the scripts of a page. */
function readByPrograms(text: string): string {
  const front = /^---[ \t]*\r?\n[^]*?\n---/.exec(text)?.[0] ?? '';
  return [front, ...(text.match(/\{[{%][^{}]*[}%]\}|<script[^]*?(?:<\/script|$)|<[a-z][^<>]*>/gi) ?? [])].join('\n');
}

/** With percent signs and entities read, beside the text as it is. */
function plain(text: string): string {
  if (!/%[\da-f]{2}|&\w|\\/i.test(text)) return text.normalize('NFC');
  return `${text}\n${withoutPercentSigns(text)
    .replaceAll('&amp;', '&')
    .replace(/\\([^\w\s])/g, '$1')}`.normalize('NFC');
}

/**
 * The folders of which a text takes files that it does not name one by one: `images/{{ paper.picture }}`, `images/*.png`,
 * `'/images/' | append: name`, `glob("images")`, all files of a kind through `site.static_files`. `''` is the whole site.
 */
function builtFolders(texts: readonly SiteFile[], folders: ReadonlySet<string>): readonly string[] {
  const built = new Set<string>();
  const parents = new Set([...folders].flatMap(withParents));
  for (const { path, text } of texts) {
    // what tells of the folders, or is told which of them changed
    if (path === 'README.md' || path.startsWith('.github/')) continue;
    for (const folder of parents) {
      if (folder === '') continue;
      for (const { index } of text.matchAll(new RegExp(`(?<![\\w-])${escaped(folder)}(?![\\w-])`, 'gi')))
        if (takesAll(path, text, index, index + folder.length)) built.add(folder);
    }
    if (/\bstatic_files\b/.test(text)) {
      const named = [...parents].filter(folder => folder !== '' && text.includes(folder));
      for (const folder of named.length === 0 ? [''] : named) built.add(folder);
    }
  }
  return [...built];
}

function withParents(folder: string): readonly string[] {
  const names = folder.split('/');
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** Whether a folder that is named there is not that of one file: a variable or a pattern follows, or it is all that is said. */
function takesAll(path: string, text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 200);
  const before = text.slice(Math.max(0, start - 40), start);
  if (/^\/[\w./-]*?(?:\{[{%$]?|\$\{?|\*|%s|#\{|<%)/.test(behind)) return true;
  const isQuoted = /["'`][./]*$/.test(before);
  // `"images/fig-" + number`
  if (isQuoted && /^\/[\w-]*["'`]\s*(?:\+|\||,|\))/.test(behind)) return true;
  // the config names folders that are copied, or to which defaults apply
  if (path === '_config.yml') return /(?:folder|dir|gallery|photos)\s*:\s*["']?[./]*$/i.test(before);
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- 40 characters at most
  const isValue = /^[ \t-]*[\w-]+:[ \t]*[./]*$/m.test(before.slice(before.lastIndexOf('\n') + 1));
  return isQuoted ? /^\/?["'`]/.test(behind) : isValue && /^\/?[ \t]*(?:\r?\n|$)/.test(behind);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
