import { groupedBy } from '../../grouped';
import { remembered, rememberedTexts } from '../../remembered';
import { collectionPlace } from '../documents';
import { decoded } from './encodedPath';
import { isReadByJekyll } from '../settings/entryFilter';
import { baseName, folderOf, isSameName, stemOf } from '../fileName';
import { filePaths } from '../filePaths';
import { outputPath, redirectPath } from './outputPath';
import { pageMeant } from './pageMeant';
import { startsWithDashes } from '../pages';
import { staticUrl } from './permalink';
import type { Asset, SiteConfig, SitePage, SiteSnapshot } from '../siteSnapshot';

/** A file that Jekyll copies as it is. */
interface CopiedFile {
  /** Where it is published, without `baseurl`. */
  readonly url: string;
  /** The collection it lies in; posts have their files copied like any others. */
  readonly collection: string | undefined;
}

/** Other letters have one form alone. */
const beyondAscii = /[^\0-\x7f]/;

/** What Jekyll's StaticFile makes of a file that is no page; `undefined` where it is not published. */
export function copiedFile(site: SiteSnapshot, path: string): CopiedFile | undefined {
  const text = site.files.get(path)?.text;
  // what begins as a page and is none, is not published
  if (text !== undefined && startsWithDashes(text)) return undefined;
  const place = collectionPlace(site.config, path);
  if (place === undefined || place.collection === 'posts')
    return isReadByJekyll(site.config, path) ? { url: `/${path}`, collection: undefined } : undefined;
  return { url: staticUrl(site.config.values, place), collection: place.collection };
}

/** Whether the site has a file at the path, published or not. */
export function hasFile({ files, assets }: SiteSnapshot, path: string): boolean {
  return assets.has(path) || files.has(path);
}

/**
 * The file that a path means: that of its very name, else the only one whose name is equal in the normal form of Unicode. A disk of macOS may give
 * `Mu¨ller.png`, in two letters, for what a page calls `Müller.png`, and finds it under both. `undefined` where there is none.
 */
export function fileMeant(site: SiteSnapshot, path: string): string | undefined {
  if (hasFile(site, path)) return path;
  if (!beyondAscii.test(path)) return undefined;
  const [file, ...more] = filesIgnoringCase(site, path).filter(found => isSameName(found, path));
  return more.length === 0 ? file : undefined;
}

/** The picture or other file that is no text, likewise. */
export function assetMeant(site: SiteSnapshot, path: string): Asset | undefined {
  return site.assets.get(fileMeant(site, path) ?? '');
}

/**
 * Whether something is published at `/path`: a page, an address that leads to one, or a file. `path` is decoded and has no slash
 * before it. GitHub Pages finds neither `cn/index.html` by `cn.html` nor `cn.html` by `cn/`; other services do.
 */
export function isPublished(site: SiteSnapshot, path: string): boolean {
  return asked(site)(path);
}

/** The pages of a site have many addresses in common. */
const asked = remembered((site: SiteSnapshot) => rememberedTexts(10_000, path => lookUp(site, path)));

function lookUp(site: SiteSnapshot, path: string): boolean {
  const pages = pageFiles(site);
  const isThere = (file: string): boolean =>
    pages.has(file) || (hasFile(site, file) && copiedFile(site, file)?.url === `/${file}`);
  if (filesAt(path).some(isThere) || collectionFiles(site).has(path)) return true;
  return (
    ['netlify.toml', 'vercel.json'].some(name => site.files.has(name)) && pageMeant(site, `/${path}`) !== undefined
  );
}

/** The files of which one is shown at an address. */
function filesAt(path: string): readonly string[] {
  return path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`];
}

/**
 * The files of the site whose names are those of the path but for upper and lower case, and for the normal form of Unicode: macOS writes
 * `é` as one letter or as two, and takes each for the other.
 */
export function filesIgnoringCase({ assets, files }: SiteSnapshot, path: string): readonly string[] {
  const wanted = caseless(path);
  return [assets, files].flatMap(paths => byKey(paths, caseless, caselessPaths).get(wanted) ?? []);
}

/**
 * The only file of the site whose path is this one but for upper and lower case, which disks of Windows and macOS take for it and GitHub does not.
 * `undefined` where there is the file itself, none, or several.
 */
export function fileOtherwiseCased(site: SiteSnapshot, path: string): string | undefined {
  if (hasFile(site, path)) return undefined;
  const [file, ...more] = filesIgnoringCase(site, path);
  return file === undefined || more.length > 0 || isSameName(file, path) ? undefined : file;
}

/** The only file that Jekyll makes of a page or a stylesheet whose path is this one but for upper and lower case: `Assets/css/main.css`. */
export function madeOtherwiseCased(site: SiteSnapshot, path: string): string | undefined {
  const [file, ...more] = filesIgnoringCaseOf(pageFiles(site)).get(caseless(path)) ?? [];
  return more.length === 0 && file !== path ? file : undefined;
}

/** The published files of that name, whatever their folders. */
export function filesNamed(site: SiteSnapshot, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return [site.assets, site.files]
    .flatMap(paths => byKey(paths, path => baseName(path).toLowerCase(), lowerNames).get(wanted) ?? [])
    .filter(path => isPublished(site, path));
}

/** The published files of that name, whatever their folders and what they end in. */
export function filesOfStem(site: SiteSnapshot, stem: string): readonly string[] {
  const wanted = stem.toLowerCase();
  return [site.assets, site.files]
    .flatMap(paths => byKey(paths, path => stemOf(path).toLowerCase(), lowerStems).get(wanted) ?? [])
    .filter(path => isPublished(site, path));
}

/** The published files that lie in the folder itself. */
export function filesIn(site: SiteSnapshot, folder: string): readonly string[] {
  return [site.assets, site.files]
    .flatMap(paths => byKey(paths, folderOf, folders).get(folder) ?? [])
    .filter(path => isPublished(site, path));
}

/** Whether a file of the site lies in the folder, in upper or lower case. */
export function hasFolder({ assets, files }: SiteSnapshot, folder: string): boolean {
  const wanted = folder.toLowerCase();
  return [assets, files].some(paths => foldersAbove(filePaths(paths)).has(wanted));
}

/** All folders that have files in them, however deep, in small letters. */
const foldersAbove = remembered((paths: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const path of paths) {
    // those above a folder that is known are known
    for (let folder = folderOf(path.toLowerCase()); folder !== '' && !found.has(folder); folder = folderOf(folder))
      found.add(folder);
  }
  return found;
});

const filesOfPages = new WeakMap<readonly SitePage[], ReadonlySet<string>>();

/** The files of all pages, and of the addresses that lead to them. */
function pageFiles(site: SiteSnapshot): ReadonlySet<string> {
  const ready = filesOfPages.get(site.pages);
  if (ready !== undefined) return ready;
  const found = new Set<string>();
  for (const page of site.pages) {
    const { optional, beside } = page;
    found.add(outputPath(site, page));
    if (optional !== undefined) found.add(outputPath(site, { ...page, url: optional.url }));
    if (beside !== undefined) found.add(outputPath(site, beside));
    for (const path of redirectsTo(page)) found.add(path);
  }
  filesOfPages.set(site.pages, found);
  return found;
}

const redirectsTo = remembered(({ data }: SitePage): readonly string[] =>
  [data.redirect_from].flat().flatMap(address => (typeof address === 'string' ? redirectPath(address) : [])),
);

interface CollectionFiles {
  readonly config: SiteConfig;
  readonly paths: ReadonlySet<string>;
}

const inCollections = new WeakMap<SiteSnapshot['assets'], CollectionFiles>();

/** Pictures and the like beside the documents of a collection, by the paths they are published under. */
function collectionFiles(site: SiteSnapshot): ReadonlySet<string> {
  const before = inCollections.get(site.assets);
  if (before?.config === site.config) return before.paths;
  const paths = new Set<string>();
  for (const path of site.assets.keys()) {
    const file = path.startsWith('_') || path.includes('/_') ? copiedFile(site, path) : undefined;
    if (file?.collection !== undefined) paths.add(decoded(file.url).slice(1));
  }
  inCollections.set(site.assets, { config: site.config, paths });
  return paths;
}

const filesIgnoringCaseOf = remembered((files: ReadonlySet<string>): PathsByKey => groupedBy(files, caseless));

function caseless(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

type PathsByKey = ReadonlyMap<string, readonly string[]>;

type KeptPaths = WeakMap<readonly string[], PathsByKey>;

const caselessPaths: KeptPaths = new WeakMap();
const lowerNames: KeptPaths = new WeakMap();
const lowerStems: KeptPaths = new WeakMap();
const folders: KeptPaths = new WeakMap();

/** The paths of a site's files by a key of each, kept in `known` for as long as no file comes or goes: a page may miss hundreds of pictures. */
function byKey(files: ReadonlyMap<string, unknown>, keyOf: (path: string) => string, known: KeptPaths): PathsByKey {
  const paths = filePaths(files);
  const ready = known.get(paths);
  if (ready !== undefined) return ready;
  const found = groupedBy(paths, keyOf);
  known.set(paths, found);
  return found;
}
