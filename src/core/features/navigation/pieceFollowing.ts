import type { SiteSnapshot } from '../../site/siteSnapshot';
import { folderOf, relativePath } from '../../site/fileName';
import type { TextEdit } from '../../text/edit';
import { slice } from '../../text/range';
import { movedTo, type Move } from './move';
import type { Use } from './references';
import { pagesOf, relativeTo } from './resolve';

/**
 * The edit that lets `{% include_relative parts/a.md %}` name the same piece when the piece moves, or the page from whose folder it is
 * counted. `undefined` where it names it already, where Jekyll has no name for it (`../a.md`), or two pages would need two names.
 */
export function pieceFollowing(
  site: SiteSnapshot,
  moves: readonly Move[],
  { reference: { path, range }, resolved: { file } }: Use,
): TextEdit | undefined {
  if (file === undefined) return undefined;
  const written = slice(site.files.get(path)?.text ?? '', range);
  const pages = pagesOf(site, path).map(page => page.path);
  const names = (pages.length > 0 ? pages : [path])
    .filter(page => relativeTo(page, written) === file)
    .map(page => relativePath(folderOf(movedTo(page, moves) ?? page), movedTo(file, moves) ?? file));
  const [name, ...others] = new Set(names);
  if (name === undefined || others.length > 0 || name === written || !isPieceName(name)) return undefined;
  return { range: { start: range.start, end: range.end }, newText: name };
}

/** What Jekyll takes for the name of a file: https://github.com/jekyll/jekyll/blob/v4.3.4/lib/jekyll/tags/include.rb */
function isPieceName(name: string): boolean {
  return /^[\w/.\-()+~#@]+$/.test(name) && !/[./]{2}/.test(name);
}
