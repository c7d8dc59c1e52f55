import { processedPage } from '../../site/pageOfFile';
import { asciiPath, decoded, encodedPath } from '../../site/addresses/encodedPath';
import { addressWritten } from '../../site/addresses/writtenAddress';
import { folderOf, isSameName, leadsAbove, relativePath } from '../../site/fileName';
import { publishedSite } from '../../site/addresses/publishedSite';
import { plainAddress } from '../../site/sitePath';
import { isStyleSheet } from '../../site/references/styleReferences';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { TextEdit } from '../../text/edit';
import { slice } from '../../text/range';
import { hasScheme } from '../../text/scheme';
import { movedTo, type Move } from './move';
import type { Use } from './references';
import { joinedUrl, pagesOf } from './resolve';
import type { SiteReading } from '../siteReading';

/**
 * The edit that lets an address which a browser counts from the page it stands in (`images/a.png`, `../cn/`) lead to the same file after
 * the moves, also where it is the page, or the style sheet, that comes to stand elsewhere. `follows` is the edit that lets it follow its file alone; it is
 * given back where that is enough, and where two pages that show the address would need two.
 */
export function relativeFollowing(
  { site, remote }: SiteReading,
  later: SiteSnapshot,
  moves: readonly Move[],
  { reference, resolved: { file, fileRange } }: Use,
  follows: TextEdit | undefined,
): TextEdit | undefined {
  const { kind, path, text, given } = reference;
  if (kind !== 'address' || file === undefined) return follows;
  const isMoved = (one: string): boolean => movedTo(one, moves) !== undefined;
  if (!isMoved(file) && !isMoved(path) && !shownAt(site, path).some(page => isMoved(page.path))) return follows;
  const source = site.files.get(path)?.text ?? '';
  // an include may put anything before what it is given, and a layout before a value of front matter
  if (given !== undefined || fileRange === undefined) return follows;
  const written = slice(source, fileRange);
  const isRelative =
    !written.startsWith('/') && !hasScheme(written) && addressWritten(text, site)?.behind === undefined;
  if (!isRelative) return follows;
  // a draft has no address: what leads to it is left for when it comes back, and so is what stands in it
  const isWithdrawn = (page: string): boolean =>
    isPublished(site, page) && !isPublished(later, movedTo(page, moves) ?? page);
  if (isWithdrawn(file)) return follows;
  const [before, after] = [addressOf(site, file), addressOf(later, movedTo(file, moves) ?? file)];
  const shown = shownAt(site, path).filter(page => leadsTo(page.url, written, before) && !isWithdrawn(page.path));
  const bases = shown.map(page => addressOf(later, movedTo(page.path, moves) ?? page.path));
  const following = follows?.newText ?? written;
  // above the root of its host a site at the root has itself, and one in a folder has others
  const isAtRoot = publishedSite(site, remote).folder === '' || shown.some(page => leadsAbove(page.url, written));
  if (bases.every(base => leadsTo(base, following, after) && (isAtRoot || !leadsAbove(base, following))))
    return follows;
  const [name, ...others] = new Set(bases.map(base => relativeAddress(base, after)));
  if (name === undefined || others.length > 0) return follows;
  const ended = endedAs(name, written, before);
  const newText = decoded(written) === written ? encodedPath(ended) : asciiPath(ended);
  return { range: { start: fileRange.start, end: fileRange.end }, newText };
}

/** The addresses from which those in a file are counted, with the files that stand there: its pages, or a style sheet itself. */
function shownAt(site: SiteSnapshot, path: string): readonly Pick<SitePage, 'path' | 'url'>[] {
  return isStyleSheet(path) ? [{ path, url: `/${path}` }] : pagesOf(site, path);
}

/** Where a page is published, or any other file lies. */
function addressOf(site: SiteSnapshot, path: string): string {
  return processedPage(site, path)?.url ?? `/${path}`;
}

function isPublished(site: SiteSnapshot, path: string): boolean {
  return processedPage(site, path) !== undefined;
}

function leadsTo(base: string, written: string, address: string): boolean {
  return isSameName(plainAddress(joinedUrl(base, written)), plainAddress(address));
}

function relativeAddress(base: string, address: string): string {
  const path = relativePath(decoded(folderOf(base)).slice(1), decoded(address).slice(1));
  return path === '' ? './' : path;
}

/** Without the `.html` or the slash at its end that the address has not been written with. */
function endedAs(name: string, written: string, address: string): string {
  const end = /(?:\.html|(?<=[^./])\/)$/.exec(address)?.[0];
  return end === undefined || written.endsWith(end) ? name : name.replace(/(?:\.html|(?<=[^./])\/)$/, '');
}
