import { pageOfFile, processedPage } from '../../site/pageOfFile';
import { addTo } from '../../grouped';
import { applyEdits, type FileEdits, type TextEdit } from '../../text/edit';
import { asciiPath, decoded, encodedPath } from '../../site/addresses/encodedPath';
import { isMarkdown } from '../../site/addresses/permalink';
import { nameOfPost } from '../../site/documents';
import { baseName, folderOf, isSameName, joinedPath, relativePath } from '../../site/fileName';
import { plainAddress } from '../../site/sitePath';
import { pathInCollections } from '../../site/settings/siteFolders';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { withFile } from '../../site/store/updateSite';
import { overlaps, slice } from '../../text/range';
import { hasScheme } from '../../text/scheme';
import { movedTo, type Move } from './move';
import { movedInConfig } from './movedInConfig';
import { allUses, type Use } from './references';
import { pieceFollowing } from './pieceFollowing';
import { relativeFollowing } from './relativeFollowing';
import type { SiteReading } from '../siteReading';

/**
 * The edits that let everything which names a moved file name it where it will be: addresses of pictures and files,
 * addresses of pages that are published elsewhere then, includes, layouts, data, the lists of `_config.yml`. What could not be
 * said in the same way (an include that leaves `_includes/`) stays as it is, and so does what `leftOut` says.
 */
export function moveFiles(
  reading: SiteReading,
  moves: readonly Move[],
  leftOut: (use: Use) => boolean = () => false,
): readonly FileEdits[] {
  const { site } = reading;
  const lists = movedInConfig(site, moves);
  const later = afterMoves(site, moves, lists);
  const files = new Map<string, TextEdit[]>(lists.length === 0 ? [] : [[site.config.path, [...lists]]]);
  for (const use of allUses(reading)) {
    const { path, range } = use.reference;
    const { file } = use.resolved;
    if (file === undefined || leftOut(use)) continue;
    // an entry of a list is no address
    if (path === site.config.path && lists.some(list => overlaps(list.range, range))) continue;
    const to = movedTo(file, moves);
    const own = movedTo(path, moves) ?? path;
    const edit = isBesideFile(site, use)
      ? editBesideFile(site, use, own, to ?? file)
      : use.reference.kind === 'include_relative'
        ? pieceFollowing(site, moves, use)
        : relativeFollowing(
            reading,
            later,
            moves,
            use,
            to === undefined ? undefined : editOf(site, later, use, file, to),
          );
    if (edit === undefined) continue;
    addTo(files, path, edit);
  }
  return [...files].map(([path, edits]) => ({ path, edits }));
}

function afterMoves(site: SiteSnapshot, moves: readonly Move[], lists: readonly TextEdit[]): SiteSnapshot {
  const config = site.files.get(site.config.path);
  let later = config === undefined ? site : withFile(site, config.path, applyEdits(config.text, lists));
  for (const { path, text } of site.files.values()) {
    const to = movedTo(path, moves);
    if (to !== undefined) later = withFile(withFile(later, path, undefined), to, text);
  }
  return later;
}

/** Whether a use names the file of a page from the folder of its own, as the plugin jekyll-relative-links reads it: `[t](talks.md)`. */
function isBesideFile(site: SiteSnapshot, { reference, resolved: { file, fileRange } }: Use): boolean {
  const { kind, path } = reference;
  if (kind !== 'address' || file === undefined || fileRange === undefined) return false;
  const written = slice(site.files.get(path)?.text ?? '', fileRange);
  if (written.startsWith('/') || hasScheme(written) || !isMarkdown(site.config.values, written)) return false;
  return isSameName(joinedPath(folderOf(path), decoded(written)), file);
}

function editBesideFile(site: SiteSnapshot, use: Use, path: string, file: string): TextEdit | undefined {
  const { reference, resolved } = use;
  const range = resolved.fileRange ?? reference.range;
  const before = relativePath(folderOf(reference.path), resolved.file ?? '');
  const after = relativePath(folderOf(path), file);
  if (after === before) return undefined;
  const written = slice(site.files.get(reference.path)?.text ?? '', range);
  const newText = decoded(written) === written ? encodedPath(after) : asciiPath(after);
  return { range: { start: range.start, end: range.end }, newText };
}

function editOf(
  site: SiteSnapshot,
  later: SiteSnapshot,
  { reference, resolved }: Use,
  file: string,
  to: string,
): TextEdit | undefined {
  const { kind, path } = reference;
  const range = resolved.fileRange ?? reference.range;
  const source = site.files.get(path)?.text ?? '';
  const written = slice(source, range);
  const quote = /["']/.exec(source.charAt(range.start - 1))?.[0];
  const name = renamed(site, later, kind, written, file, to);
  // `site.data["a"]["b"]`
  const newText = kind === 'data' && quote !== undefined ? name?.replaceAll('.', `${quote}][${quote}`) : name;
  return newText === undefined || newText === written
    ? undefined
    : { range: { start: range.start, end: range.end }, newText };
}

function renamed(
  site: SiteSnapshot,
  later: SiteSnapshot,
  kind: Use['reference']['kind'],
  written: string,
  file: string,
  to: string,
): string | undefined {
  switch (kind) {
    case 'address': {
      const page = processedPage(site, file);
      const url = pageOfFile(later, to)?.url;
      if (page === undefined || decoded(written).endsWith(file)) return withEnd(written, file, to, 'address');
      if (url === undefined || plainAddress(url) === plainAddress(page.url)) return undefined;
      return pageFollowing(written, decoded(page.url.replace(/^\//, '')), decoded(url.replace(/^\//, '')));
    }
    case 'include':
      // what Jekyll takes for the name of a file: https://github.com/jekyll/jekyll/blob/v4.3.4/lib/jekyll/tags/include.rb
      return /^[\w/.\-()+~#@]+$/.test(to) ? withEnd(written, file, to, 'name') : undefined;
    case 'link':
      return withEnd(written, pathInCollections(site, file), pathInCollections(later, to), 'name');
    case 'post_url': {
      const [before = '', after] = [nameOfPost(site.config, file), nameOfPost(later.config, to)];
      if (after === undefined) return undefined;
      return withEnd(written, before, after, 'name') ?? (written.includes('/') ? after : baseName(after));
    }
    case 'layout':
      return withEnd(written, withoutEnding(file), withoutEnding(to), 'name');
    case 'data': {
      const [before, after] = [file, to].map(name => withoutEnding(name).split('/').slice(1).join('.'));
      if (before === undefined || after === undefined || !/^[\w-]+(?:\.[\w-]+)*$/.test(after)) return undefined;
      return written === before || written.startsWith(`${before}.`) ? after + written.slice(before.length) : undefined;
    }
    case 'include_relative':
    case 'config':
      return undefined;
  }
}

/** An address of a page that comes to stand at another, written as the old one is: `/talks` and `/talks/index.html` lead to `talks/`, too. */
function pageFollowing(written: string, before: string, after: string): string | undefined {
  const asIndex = (url: string): string => url.replace(/(^|\/)$/, '$1index.html');
  const plain = (url: string): string => url.replace(/(?:\.html|(?<=[^/])\/)$/, '');
  for (const form of [(url: string): string => url, asIndex, plain]) {
    const found = withEnd(written, form(before), form(after), 'address');
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The end of an address that two paths differ in, changed: `../images/a.png` after `images/a.png` has become
 * `images/2024/b.png`. `undefined` where what differs is not written.
 */
function withEnd(written: string, from: string, to: string, form: 'address' | 'name'): string | undefined {
  const name = form === 'address' ? decoded(written) : written;
  const before = from.split('/');
  const after = to.split('/');
  let same = 0;
  while (same < before.length - 1 && same < after.length - 1 && before[same] === after[same]) same++;
  // as much as is written of the old path, from its end
  for (let skipped = 0; skipped <= same; skipped++) {
    const old = before.slice(skipped);
    const tail = written.split('/').slice(-old.length).join('/');
    if (!isSameName(form === 'address' ? decoded(tail) : tail, old.join('/'))) continue;
    const next = after.slice(skipped).join('/');
    const isEncoded = name !== written;
    const start = written.length - tail.length;
    const found = written.slice(0, start) + (form === 'name' ? next : isEncoded ? asciiPath(next) : encodedPath(next));
    // an empty address leads to the page it stands in
    return found === '' ? './' : found;
  }
  return undefined;
}

function withoutEnding(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(0, dot) : path;
}
