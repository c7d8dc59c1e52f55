import { addTo } from '../grouped';
import { remembered } from '../remembered';
import { readLiquid } from '../syntax/liquid';
import type { Segment } from '../text/mappedText';
import { includedName, includedPath, isInclude } from './references/includeTags';
import { includesFolder } from './settings/siteFolders';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** A page's text with the files it includes put in their places. Liquid is not run: both branches of an `if` are there. */
export interface Assembly {
  readonly text: string;
  /** Where each stretch of `text` is written. */
  readonly segments: readonly Segment[];
  /**
   * Whether every include was found: a name made by Liquid, a missing file or a circle leaves its tag in the text. One in a comment always does:
   * what it brings does not end that.
   */
  readonly complete: boolean;
  /** The included files, in the order of the text. */
  readonly paths: readonly string[];
  /** Those too that were looked for and are not there. */
  readonly wanted: readonly string[];
}

/** More pieces than any page has; a circle of includes ends here. */
const deepest = 8;
const longest = 2_000_000;

/** Puts included files into the text of a page. */
export function assemble(site: SiteSnapshot, pagePath: string, text: string): Assembly {
  const paths: string[] = [];
  const wanted: string[] = [];
  const segments: Segment[] = [];
  let result = '';
  let complete = true;
  let length = 0;
  const copy = (source: string, from: string, start: number, end: number): void => {
    if (start === end) return;
    segments.push({ at: result.length, path: from, start, end, copied: true, within: undefined });
    result += source.slice(start, end);
  };
  const expand = (source: string, from: string, depth: number): void => {
    let done = 0;
    const inComment = commentsOf(source);
    for (const region of readLiquid(source)) {
      if (!isInclude(region)) continue;
      const name = includedName(region, source);
      const path = name === undefined ? undefined : includedPath(site, region.name, name, pagePath);
      if (path !== undefined) wanted.push(path);
      const piece = path === undefined ? undefined : site.files.get(path);
      // Liquid runs in comments too, but nobody sees what it writes there, unless that ends the comment
      if (inComment(region.range.start)) {
        if (piece === undefined || mayInclude(piece) || piece.text.includes('-->')) complete = false;
        continue;
      }
      if (path === undefined || piece === undefined || depth >= deepest || length > longest) {
        complete = false;
        continue;
      }
      paths.push(path);
      length += piece.text.length;
      copy(source, from, done, region.range.start);
      expand(piece.text, path, depth + 1);
      done = region.range.end;
    }
    copy(source, from, done, source.length);
  };
  expand(text, pagePath, 0);
  return { text: result, segments, complete, paths, wanted };
}

interface Remembered {
  readonly whole: Assembly;
  /** The folder that includes were looked for in. */
  readonly includes: string;
  /** The files of `wanted`. */
  readonly files: readonly (SiteFile | undefined)[];
}

const assemblies = new WeakMap<SiteFile, Remembered>();

/** The assembly of a page of the site as it is; the same object for as long as the page and its pieces are the same. */
export function assembled(site: SiteSnapshot, page: SiteFile): Assembly {
  const before = assemblies.get(page);
  const includes = includesFolder(site);
  const isSame = (path: string, at: number): boolean => site.files.get(path) === before?.files[at];
  if (before?.includes === includes && before.whole.wanted.every(isSame)) return before.whole;
  const whole = assemble(site, page.path, page.text);
  assemblies.set(page, { whole, includes, files: whole.wanted.map(path => site.files.get(path)) });
  return whole;
}

/** The files that a page includes, directly or through others, each once, in the order of the text. */
export function piecesOf(site: SiteSnapshot, page: SiteFile): readonly SiteFile[] {
  return [...new Set(assembled(site, page).paths)].flatMap(path => site.files.get(path) ?? []);
}

/** The pages that have the file as a piece, directly or through other pieces, in the order of the site's pages. */
export function includersOf(site: SiteSnapshot, path: string): readonly string[] {
  return includers(site).get(path) ?? [];
}

const mayInclude = remembered(({ text }: SiteFile) => text.includes('include'));

const includers = remembered((site: SiteSnapshot): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const page of site.pages) {
    const file = site.files.get(page.path);
    if (!page.processed || file === undefined || !mayInclude(file)) continue;
    for (const piece of new Set(assembled(site, file).paths)) addTo(found, piece, page.path);
  }
  return found;
});

/** Tells of growing offsets whether they lie in an HTML comment. */
function commentsOf(text: string): (offset: number) => boolean {
  let end = 0;
  let start = text.indexOf('<!--');
  return offset => {
    while (start >= 0 && start < offset) {
      const close = text.indexOf('-->', start + 4);
      end = close < 0 ? text.length : close + 3;
      start = close < 0 ? -1 : text.indexOf('<!--', end);
    }
    return offset < end;
  };
}
