import type { LiquidRegion } from '../page/pageModel';
import { readLiquid } from '../syntax/liquid';
import type { SiteSnapshot } from './siteSnapshot';

/** A page's text with the files it includes put in their places. Liquid is not run: both branches of an `if` are there. */
interface Assembly {
  readonly text: string;
  /** Whether every include was found: a name made by Liquid, a missing file or a circle leaves its tag in the text. */
  readonly complete: boolean;
  /** The included files, in the order of the text. */
  readonly paths: readonly string[];
}

/** More pieces than any page has; a circle of includes ends here. */
const deepest = 8;
const longest = 2_000_000;

/**
 * Puts included files into the text of a page. `include_relative` is resolved from the folder of the page, also inside
 * an included file, and `include` from `_includes/`, as Jekyll does (https://jekyllrb.com/docs/includes/).
 */
export function assemble(site: SiteSnapshot, pagePath: string, text: string): Assembly {
  const paths: string[] = [];
  let complete = true;
  let length = 0;
  const expand = (source: string, depth: number): string => {
    let result = '';
    let done = 0;
    const inComment = commentsOf(source);
    for (const region of readLiquid(source)) {
      // Liquid runs in comments too, but nobody sees what it writes there
      if (!isInclude(region) || inComment(region.range.start)) continue;
      const path = includedPath(region, source, pagePath);
      const piece = path === undefined ? undefined : site.files.get(path);
      if (path === undefined || piece === undefined || depth >= deepest || length > longest) {
        complete = false;
        continue;
      }
      paths.push(path);
      length += piece.text.length;
      result += source.slice(done, region.range.start) + expand(piece.text, depth + 1);
      done = region.range.end;
    }
    return result + source.slice(done);
  };
  return { text: expand(text, 0), complete, paths };
}

/** The pages that have the file as a piece, directly or through other pieces, in the order of the site's pages. */
export function includersOf(site: SiteSnapshot, path: string): readonly string[] {
  return includers(site).get(path) ?? [];
}

type Tag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

const known = new WeakMap<SiteSnapshot, ReadonlyMap<string, readonly string[]>>();

function includers(site: SiteSnapshot): ReadonlyMap<string, readonly string[]> {
  const ready = known.get(site);
  if (ready !== undefined) return ready;
  const found = new Map<string, string[]>();
  for (const page of site.pages) {
    const text = site.files.get(page.path)?.text;
    if (!page.processed || !text?.includes('include')) continue;
    for (const piece of new Set(assemble(site, page.path, text).paths))
      found.set(piece, [...(found.get(piece) ?? []), page.path]);
  }
  known.set(site, found);
  return found;
}

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

function isInclude(region: LiquidRegion): region is Tag {
  return region.kind === 'tag' && (region.name === 'include' || region.name === 'include_relative');
}

function includedPath({ name, markup }: Tag, source: string, pagePath: string): string | undefined {
  const file = /^\s*["']?([\w./-]+)/.exec(source.slice(markup.start, markup.end))?.[1];
  if (file === undefined || file.split('/').includes('..')) return undefined;
  const folder = name === 'include' ? '_includes/' : pagePath.slice(0, pagePath.lastIndexOf('/') + 1);
  return folder + file.replace(/^(?:\.\/)+/, '');
}
