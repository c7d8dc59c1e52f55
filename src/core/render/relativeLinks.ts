import { pageOfFile } from '../site/pageOfFile';
import { folderOf, joinedPath } from '../site/fileName';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { joined, partOf, segmentNumber, textFrom, type MappedText, type Place } from '../text/mappedText';
import { hasScheme } from '../text/scheme';
import { isWritten } from '../site/settings/collectionSettings';
import { leadsLinks } from '../site/settings/relativeLinks';
import { pageMade } from './githubPages';
import { relativeUrl } from './liquid/filters/urlFilters';
import { settingsOf } from './siteEngine';
import { staticFileAt } from './staticFiles';

/**
 * The text of a page, Liquid done, with its links to files of the site led to where those are published, as the plugin
 * jekyll-relative-links 0.6.1 has it, which GitHub Pages always loads (https://github.com/benbalter/jekyll-relative-links):
 * `[中文](about-zh.md)` in `_pages/about.md` becomes `[中文](/zh/)`. Only what stands in the page's own file counts, and
 * paths are looked for from its folder, with or without a slash before them. `read` is told which files were looked for.
 */
export function withRelativeLinks(
  site: SiteSnapshot,
  page: SitePage,
  text: MappedText,
  read: (path: string) => void,
): MappedText {
  if (!leadsLinks(site, page)) return text;
  const parts: MappedText[] = [];
  let done = 0;
  for (const { start, end, definition } of linkTargets(text.text)) {
    const place = ownPlace(text, page, start, end);
    const path = place === undefined ? undefined : fileAt(site, page, text.text.slice(start, end));
    if (place === undefined || path === undefined) continue;
    read(path);
    const url = publishedUrl(site, path);
    if (url === undefined) continue;
    const from = definition?.from ?? done;
    // the plugin puts an empty line in the place of those before a definition, and takes away the blanks around it
    if (definition !== undefined)
      parts.push(partOf(text, done, definition.blanksFrom), textFrom('\n', { ...place, end: place.start }));
    parts.push(partOf(text, from, start), textFrom(url, place), partOf(text, end, definition?.until ?? end));
    done = definition?.lineEnd ?? end;
  }
  return parts.length === 0 ? text : joined([...parts, partOf(text, done, text.text.length)]);
}

interface LinkTarget {
  /** Of the path, without a fragment. */
  readonly start: number;
  readonly end: number;
  readonly definition: Definition | undefined;
}

/** Where `[text]: path#fragment` stands. */
interface Definition {
  /** Of the blanks before it. */
  readonly blanksFrom: number;
  readonly from: number;
  readonly until: number;
  readonly lineEnd: number;
}

/** `[text](path#fragment)` and, alone on a line, `[text]: path#fragment`. */
function* linkTargets(text: string): Generator<LinkTarget> {
  let lineStart = 0;
  while (lineStart <= text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found === -1 ? text.length : found;
    let at = text.indexOf('[', lineStart);
    if (at === -1) return;
    let next = lineEnd + 1;
    while (at !== -1 && at < lineEnd) {
      const middle = indexWithin(text, '](', at, lineEnd);
      if (middle === -1) {
        const target = reference(text, at, lineStart, lineEnd);
        if (target !== undefined) yield target;
        break;
      }
      const close = text.indexOf(')', middle + 3);
      if (close === -1) return;
      yield { start: middle + 2, end: pathEnd(text, middle + 2, close), definition: undefined };
      next = Math.max(next, close);
      at = text.indexOf('[', close);
    }
    lineStart = next > lineEnd + 1 ? next : lineEnd + 1;
  }
}

function reference(text: string, from: number, lineStart: number, lineEnd: number): LinkTarget | undefined {
  if (text.slice(lineStart, from).trim() !== '') return undefined;
  const middle = indexWithin(text, ']: ', from, lineEnd);
  if (middle === -1 || middle + 3 === lineEnd) return undefined;
  const until = middle + 3 + text.slice(middle + 3, lineEnd).trimEnd().length;
  let blanksFrom = lineStart;
  for (let at = lineStart; at > 0 && /\s/.test(text.charAt(at - 1)); at -= 1)
    if (at === 1 || text.charAt(at - 2) === '\n') blanksFrom = at - 1;
  const definition = { blanksFrom, from, until, lineEnd };
  return { start: middle + 3, end: pathEnd(text, middle + 3, until), definition };
}

/** Where `word` stands between two places, or -1: what is behind `end` is not looked through, which each line would do anew. */
function indexWithin(text: string, word: string, start: number, end: number): number {
  const found = text.slice(start, end).indexOf(word);
  return found === -1 ? -1 : start + found;
}

function pathEnd(text: string, start: number, end: number): number {
  const fragment = text.slice(start + 1, end).indexOf('#');
  return fragment === -1 ? end : start + 1 + fragment;
}

/** The place of a stretch that is a copy out of the page's own file. */
function ownPlace({ segments }: MappedText, page: SitePage, from: number, to: number): Place | undefined {
  const segment = segments[segmentNumber(segments, from)];
  if (segment?.copied !== true || segment.path !== page.path || segment.within !== undefined) return undefined;
  const start = segment.start + from - segment.at;
  const end = start + to - from;
  return end > segment.end ? undefined : { path: page.path, start, end };
}

/** The path from the root that a link in a page names; `undefined` where there is no such file. */
function fileAt(site: SiteSnapshot, page: SitePage, link: string): string | undefined {
  if (link.startsWith('#') || hasScheme(link)) return undefined;
  const path = joinedPath(folderOf(page.path), link);
  return site.files.has(path) || site.assets.has(path) ? path : undefined;
}

function publishedUrl(site: SiteSnapshot, path: string): string | undefined {
  const { values } = settingsOf(site);
  const page = pageOfFile(site, path);
  const made = page === undefined ? undefined : pageMade(site, page, 'github-pages');
  const isMade = made?.collection === undefined || isWritten(site, made.collection);
  const url = isMade ? (made?.url ?? staticFileAt(site, path)?.url) : undefined;
  return url === undefined ? undefined : relativeUrl(url, values);
}
