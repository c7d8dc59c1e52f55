import { dataExtensions } from '../../site/data';
import { isHomeOfLanguage, leadsHome } from '../../rules/menu/menuHash';
import { pagesOfMenu } from '../../rules/menu/menuPages';
import { layoutsOf } from '../../site/layouts';
import { folderNamed, includesFolder, joinPath } from '../../site/settings/siteFolders';
import { fileKnownAs, postNamed } from '../../site/documents';
import { declaredIds } from '../../site/declaredIds';
import { decoded } from '../../site/addresses/encodedPath';
import { folderOf, joinedPath } from '../../site/fileName';
import { homeOf } from '../../site/homeOf';
import { folderPutBefore } from '../../site/references/printedAddresses';
import { isMenuFile } from '../../site/menuFile';
import { fileMeant } from '../../site/addresses/publishedAddresses';
import { pageMeant } from '../../site/addresses/pageMeant';
import { isMarkdown } from '../../site/addresses/permalink';
import { includersOf } from '../../site/pieces';
import { isStyleSheet } from '../../site/references/styleReferences';
import { publishedPage, publishedPages } from '../../site/publishedPages';
import { sitePath } from '../../site/sitePath';
import { addressWritten } from '../../site/addresses/writtenAddress';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isMapping } from '../../syntax/plainMapping';
import type { OffsetRange } from '../../text/range';
import { hasScheme } from '../../text/scheme';
import { menuKey } from './menuKey';
import { taggedId } from './taggedId';
import type { PlacedReference, SiteReading } from '../siteReading';

/** What a reference leads to. */
export interface Resolved {
  /** A file of the site: a page, a picture, an include. `undefined` for `#id` alone. */
  readonly file: string | undefined;
  /** Where the name of `file` is written. */
  readonly fileRange: OffsetRange | undefined;
  /** Without `#` and percent signs. */
  readonly id: string | undefined;
  /** Where the id is written. */
  readonly idRange: OffsetRange | undefined;
  /** The paths of the pages on which the id is looked for. */
  readonly pages: readonly string[];
  /** `main` of `site.data.navigation.main`. */
  readonly keys: readonly string[];
}

/** A reference that leads nowhere, to be filled. */
export const nothing: Resolved = {
  file: undefined,
  fileRange: undefined,
  id: undefined,
  idRange: undefined,
  pages: [],
  keys: [],
};

/** Finds out what a reference leads to; `undefined` where that is nothing of this site, or Liquid decides it. */
export function resolve(reading: SiteReading, reference: PlacedReference): Resolved | undefined {
  const { site } = reading;
  const { kind, text, range, path } = reference;
  const toFile = (named: string | undefined, keys: readonly string[] = []): Resolved | undefined => {
    const file = named === undefined ? undefined : fileMeant(site, named);
    return file === undefined ? undefined : { ...nothing, file, fileRange: range, keys };
  };
  switch (kind) {
    case 'address':
      return resolveAddress(reading, reference);
    case 'include':
      return toFile(joinPath(includesFolder(site), text));
    case 'include_relative': {
      const pages = pagesOf(site, path);
      const page = pages.find(({ path: of }) => site.files.has(relativeTo(of, text)));
      return page === undefined ? toFile(relativeTo(path, text)) : toFile(relativeTo(page.path, text));
    }
    case 'link':
      return toFile(fileKnownAs(site.config, text.replace(/^\//, '')));
    case 'post_url':
      return toFile(postNamed(site, text));
    case 'layout':
      return toFile(layoutsOf(site).get(text)?.path);
    case 'data':
      return dataFile(site, text, toFile);
    case 'config':
      return toFile(site.config.path, configKeys(site, text.split('.')));
  }
}

/** The path of the file that `include_relative` names in a page: Jekyll counts from the folder of the page, also inside a piece of it. */
export function relativeTo(page: string, name: string): string {
  return joinPath(folderOf(page), name.replace(/^(?:\.\/)+/, ''));
}

/** `talks` of `site.talks` stands below `collections`. */
function configKeys({ config: { values } }: SiteSnapshot, keys: readonly string[]): readonly string[] {
  const [first = ''] = keys;
  const { collections } = values;
  const isCollection = isMapping(collections) && Object.hasOwn(collections, first) && !Object.hasOwn(values, first);
  return isCollection ? ['collections', first] : keys;
}

/** `navigation.main` is the key `main` of `_data/navigation.yml`, `a.b` may be `_data/a/b.yml`. */
function dataFile(
  site: SiteSnapshot,
  text: string,
  toFile: (file: string | undefined, keys: readonly string[]) => Resolved | undefined,
): Resolved | undefined {
  const names = text.split('.');
  const folder = folderNamed(site, 'data_dir', '_data');
  for (let length = names.length; length > 0; length--) {
    const stem = `${folder}/${names.slice(0, length).join('/')}`;
    for (const ending of dataExtensions) {
      const found = toFile(`${stem}${ending}`, names.slice(length));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function resolveAddress(reading: SiteReading, { text, range, path, given }: PlacedReference): Resolved | undefined {
  const { site } = reading;
  const written = addressWritten(text, site);
  if (written === undefined) return resolveTagged(site, text, range.start);
  const folder = given === undefined ? '' : folderPutBefore(site, pagesOf(site, path)[0]?.path ?? path, given);
  if (folder === undefined) return undefined;
  const at = (offset: number): number => range.start + offset;
  const hash = text.indexOf('#', written.start);
  const pathEnd = hash < 0 || hash >= written.end ? written.end : hash;
  const query = text.slice(written.start, pathEnd).indexOf('?');
  const nameEnd = query < 0 ? pathEnd : written.start + query;
  const name = text.slice(written.start, nameEnd);
  const id = pathEnd < written.end ? decoded(text.slice(pathEnd + 1, written.end)) : undefined;
  const idRange = id === undefined ? undefined : { start: at(pathEnd + 1), end: at(written.end) };
  if (name === '') {
    // `{{ site.baseurl }}#id` leads to the home page
    const pages = written.behind !== undefined ? homeOf(site) : fragmentPages(reading, path, range.start);
    return id === undefined || id === '' ? undefined : { ...nothing, id, idRange, pages: pages.map(page => page.path) };
  }
  const rooted = name.startsWith('/') || hasScheme(name) ? undefined : `/${folder}${name}`;
  const isFromRoot = folder !== '' || given?.kind === 'parameter';
  const target =
    (isFromRoot && rooted !== undefined ? targetOf(reading, rooted, path, id) : undefined) ??
    targetOf(reading, written.behind === undefined ? name : (rooted ?? name), path, id) ??
    // `image: images/a.png` in front matter, which a layout prints through `relative_url`
    (given?.kind === 'key' && rooted !== undefined ? targetOf(reading, rooted, path, id) : undefined);
  if (target === undefined) return undefined;
  const fileRange = { start: at(written.start), end: at(nameEnd) };
  const isPage = publishedPage(site, target) !== undefined;
  return { ...nothing, file: target, fileRange, id: isPage ? id : undefined, idRange, pages: isPage ? [target] : [] };
}

/** `{% link _pages/cn.md %}#news`: the file is a reference of its own, that of the tag. */
function resolveTagged(site: SiteSnapshot, text: string, start: number): Resolved | undefined {
  const found = taggedId(text);
  if (found === undefined) return undefined;
  const { tag, name, id, range } = found;
  const file = tag === 'link' ? fileKnownAs(site.config, name.replace(/^\//, '')) : postNamed(site, name);
  const idRange = { start: start + range.start, end: start + range.end };
  const pages = file === undefined ? [] : pagesOf(site, file).map(({ path }) => path);
  return { ...nothing, id: decoded(id), idRange, pages };
}

/** The file of an address: a page by where it is published, any other file by its name. */
function targetOf(reading: SiteReading, name: string, path: string, id: string | undefined): string | undefined {
  const { site, remote } = reading;
  const isWhole = name.startsWith('/') || hasScheme(name);
  const bases = isWhole || /\.ya?ml$/i.test(path) ? ['/'] : basesOf(site, path);
  for (const base of bases.length === 0 ? ['/'] : bases) {
    const below = isWhole ? sitePath(name, site, remote) : joinedUrl(base, name);
    if (below === undefined) continue;
    const file = fileMeant(site, decoded(below).replace(/^\//, ''));
    if (file !== undefined && (site.assets.has(file) || !file.startsWith('_'))) return file;
    const page = pageMeant(site, below);
    if (page !== undefined) return page.path;
    // a fork keeps the folder of the site it was made from: `/name/#id`
    const [home] = homeOf(site);
    if (id !== undefined && home !== undefined && /^\/[^/]+\/?$/.test(below) && !name.includes('//')) {
      const ids = declaredIds(site, reading.pageModel).find(({ page: { path: of } }) => of === home.path);
      if (ids?.ids.some(declared => declared.id === id)) return home.path;
    }
  }
  // `[中文](about-zh.md)`, as the plugin jekyll-relative-links has it: from the folder of the file, whatever it begins with
  if (!isMarkdown(site.config.values, name) || hasScheme(name)) return undefined;
  const folders = name.startsWith('/') ? [folderOf(path), ''] : [folderOf(path)];
  const files = folders.map(folder => fileMeant(site, joinedPath(folder, decoded(name))));
  return files.find(file => file !== undefined && site.files.has(file));
}

/** The addresses from which those in a file are counted; a style sheet is published in its own folder. */
function basesOf(site: SiteSnapshot, path: string): readonly string[] {
  return isStyleSheet(path) ? [`/${path}`] : [...new Set(pagesOf(site, path).map(({ url }) => url))];
}

/** `/cn/` and `a/../b.png` give `/cn/b.png`. */
export function joinedUrl(base: string, name: string): string {
  const path = joinedPath(name.startsWith('/') ? '' : folderOf(base), name);
  return `/${path}${path !== '' && /(?:^|\/)\.{0,2}$/.test(name) ? '/' : ''}`;
}

/** The pages a file shows itself in: the page it is, or those it is a piece of; none for layouts and data. */
export function pagesOf(site: SiteSnapshot, path: string): readonly SitePage[] {
  const own = publishedPage(site, path);
  if (own !== undefined) return [own];
  const includers = includersOf(site, path);
  return includers.length === 0 ? [] : site.pages.filter(page => includers.includes(page.path));
}

/**
 * The pages that `#id` at a place of a file may mean: those it shows itself in, all of them for a layout; for a menu those that show its
 * list: in `main_zh` the Chinese ones, of which only the home page where templates write its address before the `#`.
 */
function fragmentPages({ site, remote }: SiteReading, path: string, offset: number): readonly SitePage[] {
  const own = pagesOf(site, path);
  if (own.length > 0) return own;
  const key = isMenuFile(path) ? menuKey(site, path, offset) : undefined;
  const pages = key === undefined ? publishedPages(site) : pagesOfMenu(key, site).filter(({ processed }) => processed);
  const homes = isMenuFile(path) && leadsHome(site, remote) ? pages.filter(isHomeOfLanguage) : [];
  return homes.length > 0 ? homes : pages;
}
