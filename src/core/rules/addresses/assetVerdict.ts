import { remembered } from '../../remembered';
import { decoded } from '../../site/addresses/encodedPath';
import { baseName, folderOf, isSameName } from '../../site/fileName';
import { heldBackAt, heldBackFile } from '../../site/addresses/heldBack';
import { pathInSite, type OwnAddress } from '../../site/addresses/localAddress';
import { outputPath } from '../../site/addresses/outputPath';
import { pageMeant, pageOtherwiseCased } from '../../site/addresses/pageMeant';
import {
  filesIgnoringCase,
  filesNamed,
  hasFile,
  hasFolder,
  isPublished,
  madeOtherwiseCased,
} from '../../site/addresses/publishedAddresses';
import type { PublishedSite } from '../../site/addresses/publishedSite';
import type { NameWithSigns } from '../../site/addresses/signsInNames';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { mayLieUnread, missedText } from '../../site/store/unread';
import { hasForeignTheme, isGithubFile } from '../../site/themeLayouts';
import { nearName } from '../../text/nearName';
import { endsAsFile, ofSlippedEnding, similarFile } from './similarFile';

/** Where an address leads. */
export type AssetVerdict =
  /** To something that is published, or nobody can tell. */
  | { readonly kind: 'fine' }
  /** Out of the site, which has the file. */
  | { readonly kind: 'leaves'; readonly file: string; readonly base: string }
  /** To a file that is called so but for upper and lower case. */
  | { readonly kind: 'case'; readonly file: string }
  /** To a file whose name has letters in one that the address has in parts: `é`, and `e` with U+0301, as Finder gives it. */
  | { readonly kind: 'composed'; readonly file: string }
  /** To nothing, but to a file if signs of its name were written as an address needs it. */
  | { readonly kind: 'signs'; readonly file: string; readonly name: NameWithSigns }
  /** To a page that is at `url` but for upper and lower case; `file` is what to write for it, from the root of the site. */
  | { readonly kind: 'page case'; readonly file: string; readonly url: string }
  /** To nothing; the file lies elsewhere. `sure` where no other can be meant. */
  | { readonly kind: 'elsewhere'; readonly file: string; readonly sure: boolean }
  /** To a file that Jekyll does not publish. */
  | { readonly kind: 'unpublished'; readonly file: string }
  /** To a page that its own `published: false` keeps off the site. */
  | { readonly kind: 'held back'; readonly file: string }
  /** To a folder, where a picture is asked for. */
  | { readonly kind: 'folder' }
  /** To nothing; `similar` is the file that may be meant. */
  | { readonly kind: 'missing'; readonly path: string; readonly similar: string | undefined };

const fine: AssetVerdict = { kind: 'fine' };

/** Where the address is written. */
export interface Viewpoint {
  readonly site: SiteSnapshot;
  readonly address: PublishedSite;
  /** Of the page, without `baseurl`. */
  readonly url: string;
  /** The file it is written in. */
  readonly path: string;
}

/** What plugins make, and what a theme may bring. */
const madeByPlugins = /^(?:feed\.xml|atom\.xml|sitemap\.xml|robots\.txt|redirects\.json|search\.json)$/;

/** Finds out where an address leads. A `link` is there to click on, so it may also mean a page that is made elsewhere. */
export function assetVerdict(address: OwnAddress, as: 'asset' | 'link', view: Viewpoint): AssetVerdict {
  const { site } = view;
  const isLink = as === 'link';
  const { bases, certain } = view.address;
  const paths = bases.map(base => pathInSite(address, view.url, base));
  const inside = paths.filter(path => path !== undefined);
  if (!isLink && inside.length > 0 && inside.every(path => path.endsWith('/')))
    return address.from === 'url' && !certain ? fine : { kind: 'folder' };
  const signs = withSigns(address, inside, view);
  if (signs !== undefined) return signs;
  const heldBack = isLink ? pageHeldBack(inside, site) : undefined;
  if (heldBack !== undefined) return { kind: 'held back', file: heldBack };
  if (inside.some(path => leadsSomewhere(path, isLink, site))) return fine;
  if (inside.some(path => mayBeUnread(path, isLink, site))) return fine;
  const [path] = inside;
  if (path === undefined) return certain ? leaving(address, view) : fine;
  const page = isLink ? pageMeant(site, `/${path}`) : undefined;
  if (page?.processed === true)
    // a folder may still be that of another repository
    return { kind: 'elsewhere', file: writtenFor(site, page), sure: !path.endsWith('/') };
  const cased = isLink ? pageOtherwiseCased(site, `/${path}`) : undefined;
  if (cased !== undefined) return { kind: 'page case', file: writtenAs(path, decoded(cased.url)), url: cased.url };
  if ((isLink || address.from === 'web') && mayBeAnotherSite(address, path, view)) return fine;
  const candidates = [{ path, sure: true }, ...otherReadings(address, view)];
  const exact = candidates.find(candidate => isPublished(site, candidate.path));
  if (exact !== undefined) return { kind: 'elsewhere', file: exact.path, sure: exact.sure };
  for (const candidate of candidates) {
    const [file, ...more] = filesIgnoringCase(site, candidate.path).filter(found => isPublished(site, found));
    if (file === undefined || more.length > 0) continue;
    if (!isSameName(file, candidate.path)) return { kind: 'case', file };
    // of a file's name in parts nobody can tell: git on macOS commits it composed, as links are typed
    return file === file.normalize('NFC') ? { kind: 'composed', file } : fine;
  }
  const made = isLink ? undefined : madeOtherwiseCased(site, path);
  if (made !== undefined) return { kind: 'case', file: made };
  const hidden = candidates.find(candidate => hasFile(site, candidate.path));
  if (hidden !== undefined && heldBackFile(site, hidden.path) !== undefined)
    return { kind: 'held back', file: hidden.path };
  if (hidden !== undefined) return { kind: 'unpublished', file: hidden.path };
  if (isMadeLater(site, path)) return fine;
  const [named, ...more] = filesNamed(site, baseName(path));
  if (named !== undefined && more.length === 0) return { kind: 'elsewhere', file: named, sure: false };
  // `url` may be a host of others, of which the site is a folder
  return address.from === 'url' && !certain ? fine : { kind: 'missing', path, similar: similarFile(site, path) };
}

/** The file of a page at one of the paths that is not published, where nothing else is at any of them. Of a home page that is told where it comes from. */
function pageHeldBack(paths: readonly string[], site: SiteSnapshot): string | undefined {
  const [page] = paths.flatMap(path => (path === '' ? [] : (heldBackAt(site, `/${path}`) ?? [])));
  if (page === undefined) return undefined;
  const isTaken = paths.some(path => isPublished(site, path) || pageMeant(site, `/${path}`) !== undefined);
  return isTaken ? undefined : page.path;
}

/** A file whose name has the signs that end an address: of `files/plan #2.pdf` browsers ask for `files/plan`, which may be no page. */
function withSigns(address: OwnAddress, inside: readonly string[], view: Viewpoint): AssetVerdict | undefined {
  const { site } = view;
  const { named = [], path } = address;
  if (named.length === 0) return undefined;
  const isThere = inside.some(own => own === '' || isPublished(site, own));
  for (const name of named) {
    // with a percent sign that stands for nothing no file is found, although it is there
    if (isThere && name.path !== path) continue;
    for (const base of view.address.bases) {
      const file = pathInSite({ ...address, path: name.path }, view.url, base);
      if (file !== undefined && hasFile(site, file) && isPublished(site, file)) return { kind: 'signs', file, name };
    }
  }
  return undefined;
}

/** What is to be written for a page, from the root: its file, but no `.html` that the author has left out of its address. */
function writtenFor(site: SiteSnapshot, page: SitePage): string {
  const file = outputPath(site, page);
  return file === `${decoded(page.url)}.html`.slice(1) ? decoded(page.url).slice(1) : file;
}

/** The path in the letters of the page that it means: `zh` of `ZH` for the page at `/zh/`, `index.html` for that at `/`. */
function writtenAs(path: string, url: string): string {
  const own = url.slice(1, path.length + 1);
  return own.toLowerCase() === path.toLowerCase() ? own : url.slice(1) || 'index.html';
}

function leadsSomewhere(path: string, isLink: boolean, site: SiteSnapshot): boolean {
  if (path === '' || madeByPlugins.test(path) || isPublished(site, path)) return true;
  if (isLink && (pageMeant(site, `/${path}`) ?? pageOtherwiseCased(site, `/${path}`)) !== undefined) return false;
  if (path.endsWith('/')) return true;
  if ((path.startsWith('assets/') && hasForeignTheme(site)) || isGithubFile(site, path)) return true;
  return isLink && !endsAsFile(path) && ofSlippedEnding(site, path) === undefined;
}

/** Whether it may be what could not be read of the site: in such a folder, or as such a page, whose address only its text tells. */
function mayBeUnread(path: string, isLink: boolean, site: SiteSnapshot): boolean {
  if (site.unread === undefined && site.beyond === undefined) return false;
  if (mayLieUnread(site, path) || mayLieUnread(site, '.github/workflows/any.yml')) return true;
  return isLink && (!endsAsFile(path) || /\.html?$/i.test(path)) && missedText(site) !== undefined;
}

/** `/x` where the repository is known to be published in a folder of its own. */
function leaving({ path, from }: OwnAddress, { site, address }: Viewpoint): AssetVerdict {
  const [base = ''] = address.bases;
  const file = path.replace(/^(?:\.{0,2}\/)+/, '');
  if (from === 'site' || !path.startsWith('/') || file === '') return fine;
  return hasFile(site, file) && isPublished(site, file) ? { kind: 'leaves', file, base } : fine;
}

/** Folders that homepages have for their files: hardly any repository is called so. */
const foldersOfFiles =
  /^(?:files?|assets|images?|imgs?|pdfs?|documents|downloads?|uploads?|attachments|static|figures|pictures|photos)$/i;

/** `/demo/paper.pdf` on a user site may be of the repository `demo`, which is published there too, unless the site has pages there itself. */
function mayBeAnotherSite({ from }: OwnAddress, path: string, { site, address }: Viewpoint): boolean {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
  if (folder === undefined || hasFolder(site, folder)) return false;
  if (foldersOfPages(site.pages).has(folder)) return false;
  if (address.folder === '' && foldersOfFiles.test(folder)) return false;
  if (filesNamed(site, baseName(path)).some(file => isSlipOf(path, file, folder))) return false;
  return from === 'host' || from === 'url' || from === 'web' || address.bases.some(base => base === '');
}

/** The folders at the root of the published site in which it has pages. */
const foldersOfPages = remembered(
  (pages: SiteSnapshot['pages']): ReadonlySet<string | undefined> =>
    new Set(pages.map(({ processed, url }) => (processed ? /^\/([^/]*)\//.exec(url)?.[1] : undefined))),
);

/** Whether a path names a file but for a slip in its first folder: `paper/lakes.pdf` for `papers/lakes.pdf`. */
function isSlipOf(path: string, file: string, folder: string): boolean {
  const rest = path.slice(folder.length);
  return file.endsWith(rest) && nearName(folder, [file.slice(0, -rest.length)]) !== undefined;
}

/** Other files that an address may mean: one below the root, beside the file it is written in, below the first folder. */
function otherReadings({ path, from }: OwnAddress, view: Viewpoint): readonly { path: string; sure: boolean }[] {
  const plain = path.replace(/^(?:\.{0,2}\/)+/, '');
  const beside = folderOf(view.path);
  return [
    { path: plain, sure: true },
    ...(from === 'page' && beside !== '' ? [{ path: `${beside}/${plain}`, sure: true }] : []),
    ...(plain.includes('/') ? [{ path: plain.slice(plain.indexOf('/') + 1), sure: false }] : []),
  ];
}

/** Files of submodules are not here, and workflows make files that they name. */
function isMadeLater(site: SiteSnapshot, path: string): boolean {
  if (/(?:^|\/)\./.test(path)) return true;
  const folder = path.slice(0, Math.max(path.indexOf('/'), 0));
  if (hasFile(site, '.gitmodules') && folder !== '' && !hasFolder(site, folder)) return true;
  // `cp *.pdf files/` and `latexmk -outdir=files` make what no name tells
  const own = folderOf(path);
  const names = [baseName(path), ...(own === '' || hasFolder(site, own) ? [] : [`${own}/`, `=${own}`])];
  return workflowsOf(site.files).some(text => names.some(name => text.includes(name)));
}

const workflowsOf = remembered((files: SiteSnapshot['files']) =>
  [...files.values()].filter(({ path }) => path.startsWith('.github/workflows/')).map(({ text }) => text),
);
