import { readsLikeButton } from '../../page/buttonWords';
import type { Link } from '../../page/pageModel';
import { readPaperAddress } from '../../page/paperAddress';
import type { Markup } from '../../page/drafts/listedWork';
import { isWithin, overlaps, rangeOf, type OffsetRange } from '../../text/range';
import { endOfNames, hasBareInitials, looksLikeName, looksLikeNames } from '../names/nameList';
import type { LinksMark, Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import type { Title } from './entryTitle';
import { findTitle } from './entryTitle';
import { namesWhole, venueIn } from './entryVenue';
import { yearAlone } from './venueStyle';
import { acronymAhead, leadingCode, leadingVenue } from './leadingVenue';
import { dateAhead } from './leadingDate';
import type { Marked } from './markedPieces';
import { markedPieces } from './markedPieces';
import { printedDoi, saysMore, yearBehindDoi } from './printedDoi';
import { isInBadge } from './pictureSlots';
import { leadBefore } from './sayingLabel';
import { isLastLike, isSelf, selfIn, type SelfMark } from './selfMark';
import { trimmedRange } from './trimmedRange';

/** The text of an entry taken apart. All offsets are offsets in the page. */
export interface DissectedEntry {
  readonly title: Title;
  readonly authors: OffsetRange;
  /** A year between authors and title, or behind a printed DOI, with the marks around it: `(2022)`. */
  readonly year: OffsetRange | undefined;
  /** Name, year, volume, pages; without notes in parentheses behind it. Absent where the entry names no venue. */
  readonly venue: OffsetRange | undefined;
  /** A short venue with its year that stands before all else where the venue has a line of its own: `` `ISL'29` ``, with its marks. */
  readonly tag?: OffsetRange | undefined;
  /** A DOI that is printed as plain text behind all of these, with what leads it: `doi:10.1145/1.2`. */
  readonly doi?: OffsetRange | undefined;
  readonly links: readonly Link[];
  readonly linksOuter: LinksMark;
  /** A name in the list of authors that is marked, and how. */
  readonly self: SelfMark | undefined;
}

/** In characters: three hundred authors fit in. */
const longest = 12_000;

/**
 * Takes the entry in `range` apart: title, list of authors, venue, links. `text` is the page with comments blanked,
 * `own` the names of its owner where known. `undefined` for what does not read like a publication: a news item, a patent
 * without a marked title, a list of talks.
 */
export function dissectEntry(
  text: string,
  range: OffsetRange,
  links: readonly Link[],
  own: readonly string[],
  markup: Markup = 'markdown',
): DissectedEntry | undefined {
  if (range.end - range.start > longest) return undefined;
  const within = links.filter(link => link.kind === markup && isWithin(link.range, range));
  const pieces = markedPieces(
    text,
    range,
    within.map(link => link.hrefRange),
  );
  const title = findTitle(text, range, within, pieces, own);
  if (title === undefined) return undefined;
  const labels = labelsIn(
    text,
    links.filter(link => isWithin(link.range, range) && link.range.start >= title.range.end),
    markup,
  );
  const linksOuter = aroundOf(text, labels);
  const end = labels[0] === undefined ? range.end : startOfLinks(text, labels[0], linksOuter);
  const before = { start: range.start, end: title.range.start };
  const front = leadingVenue(text, before, pieces);
  const code = front ?? leadingCode(text, before, pieces) ?? acronymAhead(text, before);
  const ahead = { start: code?.end ?? before.start + numberAhead(text, before), end: before.end };
  const year = yearBehind(text, ahead);
  const named = { start: ahead.start, end: year?.start ?? ahead.end };
  const authorsFirst = looksLikeNames(text.slice(named.start, named.end), own);
  const beside = trimmedNames(text, authorsFirst ? named : namesAfter(text, title.range.end, end, pieces, own));
  const isBeside = looksLikeNames(text.slice(beside.start, beside.end), own);
  // `[Title](…), *ISL 2029* [[PDF]](…)⏎Odile Vesper, Mo Yan`
  const isAboveNames = markup === 'markdown' && labels[0]?.text.trim() !== '';
  const below = { start: title.range.end, end: isAboveNames ? range.end : end };
  const authors = isBeside ? beside : namesBelow(text, below, own);
  if (authors === undefined) return undefined;
  const between = { start: title.range.end, end: Math.min(end, authors.start) };
  const region =
    isBeside || holdsOnlyPictures(text.slice(between.start, between.end))
      ? { start: authorsFirst ? title.range.end : authors.end, end: authors.start < end ? end : range.end }
      : between;
  const { venue: behind, doi = doiBehind(text, labels, linksOuter, range.end) } = venueBeforeDoi(text, region, markup);
  // `[TPAMI] Title, Names, 2029.`
  const isDated = behind !== undefined && front === undefined && yearAlone.test(text.slice(behind.start, behind.end));
  const tells = behind !== undefined && (isDated || namesWhole(text, behind));
  const isBadge = markup === 'html' && front !== undefined && isInBadge(text, front);
  const hasBoth = code !== undefined && (markup === 'markdown' || isBadge) && tells;
  const venue = hasBoth ? behind : (front ?? behind ?? code);
  const self = selfIn(authors, pieces, own);
  const beyond = labels.filter(link => !overlaps(link.range, authors));
  const tag = hasBoth && !isBadge ? { tag: code } : {};
  const dated = (authorsFirst ? year : undefined) ?? yearBehindDoi(text, doi, venue);
  return { title, authors, year: dated, venue, ...tag, doi, links: beyond, linksOuter, self };
}

/** The venue in `region`, and the DOI right behind it where one is printed. */
function venueBeforeDoi(
  text: string,
  region: OffsetRange,
  markup: Markup,
): { readonly venue: OffsetRange | undefined; readonly doi?: OffsetRange } {
  const doi = printedDoi(text, region);
  const venue = venueIn(text, { start: region.start, end: doi?.start ?? region.end }, markup);
  return doi === undefined || saysMore(text.slice(venue?.end ?? region.start, doi.start))
    ? { venue: doi === undefined ? venue : venueIn(text, region, markup) }
    : { venue, doi };
}

/** The DOI that is printed behind the last of the links. */
function doiBehind(text: string, links: readonly Link[], { close }: Mark, end: number): OffsetRange | undefined {
  const last = links.at(-1);
  if (last === undefined) return undefined;
  const start = last.range.end + close.length;
  const doi = printedDoi(text, { start, end });
  return doi === undefined || saysMore(text.slice(start, doi.start)) ? undefined : doi;
}

/** `Vesper, O., & Yan, M. (2022). `, `Odile Vesper and Mo Yan. 2022. `: the year at the end, with its parentheses. */
export function yearBehind(text: string, range: OffsetRange): OffsetRange | undefined {
  const start = Math.max(range.start, range.end - 40);
  const found =
    /(?<!\d)(?:[(（[](?:19|20)\d\d[^()（）[\]]{0,24}[)）\]]|(?:19|20)\d\d[a-z]?)(?=[.,:，。：]?\s*(?:(?:<br ?\/?>|\\{1,2}\r?\n)\s{0,12})?["“《*_[]{0,4}$)/.exec(
      text.slice(start, range.end),
    );
  return found === null ? undefined : rangeOf(found, start);
}

/** What joins two names may stand on two lines, the next name deep in a table. In characters. */
const longestJoint = 80;

/** `[Mo Yan](…),` in a list of authors is no label. */
function isNameLink(text: string, link: Link): boolean {
  const name = text.slice(link.textRange.start, link.textRange.end).replace(/[*_`]/g, '');
  if (!looksLikeName(name) || /code|data|demo|material|page|paper|poster|project|scholar|slides|video/i.test(name))
    return false;
  if (!name.includes(' ') && !/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const [ahead, behind] = [
    text.slice(Math.max(0, link.range.start - longestJoint), link.range.start),
    text.slice(link.range.end, link.range.end + longestJoint),
  ];
  return (
    /^[*_`\\†‡]{0,4}\s*[,，、]|^[*_`\\†‡]{0,4}\s+and\s/.test(behind) || /(?:[,，、]|\sand)\s*[*_`]{0,3}$/.test(ahead)
  );
}

/** `**Mei Lin**[📧](mailto:mei@lake.example)`, `Mei Lin<sup>[1](#equal)</sup>` */
function isMarkOfName(text: string, { href, range, text: words }: Link): boolean {
  const isRaised = /<sup>\[?$/i.test(text.slice(Math.max(0, range.start - 6), range.start)) && !/\p{L}{2}/u.test(words);
  return isRaised || /^mailto:/i.test(href);
}

/**
 * Those of `links` that are no names; among Markdown such in HTML where there are no others: `<a href="…" class="button">PDF</a>`,
 * `<a href="…">https://doi.org/…</a>`.
 */
function labelsIn(text: string, links: readonly Link[], markup: Markup): readonly Link[] {
  const labels = links.filter(link => !isMarkOfName(text, link));
  const written = labels.filter(link => link.kind === markup && !isNameLink(text, link));
  return written.length > 0 ? written : labels.filter(isButton);
}

function isButton({ text }: Link): boolean {
  return text.trim() !== '' && (readsLikeButton(text) || readPaperAddress(text) !== undefined);
}

/** What stands around each of several links, or around all: `[` and `]` of `[[PDF](…)]`, also escaped, and of `[[PDF](…), [Code](…)]`. */
export function aroundOf(text: string, links: readonly Link[]): LinksMark {
  const around = [
    { open: '\\[', close: '\\]' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
  ];
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined) return unmarked;
  const opening = around.filter(({ open }) => text.endsWith(open, first.range.start));
  const ofEach = opening.find(({ close }) => text.startsWith(close, first.range.end));
  if (ofEach !== undefined) return ofEach;
  const isParted = links.slice(1).every(({ range }, at) => {
    const between = text.slice(links[at]?.range.end ?? range.start, range.start);
    return /^[\s|\\/·,，;；、]{1,8}$/.test(between);
  });
  const ofAll = isParted ? opening.find(({ close }) => text.startsWith(close, last.range.end)) : undefined;
  return ofAll === undefined ? unmarked : { ...ofAll, isAroundAll: true };
}

/** Where the links of an entry begin, with what stands around the first and leads it: `DOI: [10.1145/1.2](…)`. */
export function startOfLinks(text: string, first: Link, { open }: Mark): number {
  const start = first.range.start - open.length;
  return start - leadBefore(text, start).length;
}

/** How long the number in code, or the date, is that an entry begins with: `` `I-J-9` **Odile Vesper**, … ``. It is that entry's own. */
function numberAhead(text: string, before: OffsetRange): number {
  const written = text.slice(before.start, Math.min(before.end, before.start + 240));
  const dated = dateAhead(written);
  if (dated > 0) return dated;
  return /^\s*(`{1,2})[^`\n]{0,18}\d[^`\n]{0,18}\1\s*/.exec(written)?.[0].length ?? 0;
}

/**
 * A line of names below the title and one or two others, which say where the work appeared:
 * `[Title](…)⏎⏎*Journal, 2022*⏎⏎Odile Vesper, Mo Yan`.
 */
function namesBelow(text: string, { start, end }: OffsetRange, own: readonly string[]): OffsetRange | undefined {
  let lines = 0;
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end && lines < 3; at = text.indexOf('\n', at) + 1) {
    const lineBreak = text.indexOf('\n', at);
    const line = { start: at, end: lineBreak < 0 ? end : Math.min(end, lineBreak) };
    const written = text.slice(line.start, line.end);
    if (written.trim() === '') continue;
    lines++;
    const names = trimmedNames(text, { start: at, end: at + (endOfNames(written) ?? written.length) });
    if (looksLikeNames(text.slice(names.start, names.end), own)) return names;
  }
  return undefined;
}

/** Badges that are drawn say what is their entry's own: `![CCF A](https://img.shields.io/badge/CCF-A-red)`. */
function holdsOnlyPictures(between: string): boolean {
  const rest = between.replace(/!\[[^[\]]{0,80}\]\([^()\s]{0,400}\)|<img\b[^<>]{0,400}>/gi, '');
  return rest !== between && !/[\p{L}\d]/u.test(rest.replace(/<\/?a\b[^<>]{0,400}>/gi, ''));
}

/** Behind the title: up to a line break, the first piece that is no name, or a stop behind a word. */
function namesAfter(
  text: string,
  from: number,
  to: number,
  pieces: readonly Marked[],
  own: readonly string[],
): OffsetRange {
  const joint =
    /^[\s.,;:，。．；：|]*(?:<br ?\/?>|\\{1,2}\r?\n)?\s*/i.exec(text.slice(from, Math.min(to, from + 40)))?.[0]
      .length ?? 0;
  const start = from + joint;
  // `<strong>*</strong>` and `**<sup>a</sup>**` are footnotes of a name, `**[2029]**` is none
  const within = pieces.filter(
    ({ range, content }) =>
      range.start >= start &&
      range.end <= to &&
      /\p{L}|\d{4}/u.test(content.replace(raised, '').replace(/<[^<>]{1,400}>/g, '')),
  );
  const other = within.find((piece, at) => !isSelf(text, piece, own, to) && !isLastLike(text, piece, within[at - 1]));
  const limit = Math.min(other?.range.start ?? to, to);
  const written = text.slice(start, limit);
  const rest = other === undefined ? written : written.replace(wordOfVenue, '');
  return { start, end: start + (endOfNames(rest) ?? rest.length) };
}

/** `, In ` before a venue that is marked, `Odile Vesper, Mo Yan, In *ISL*`, is no name. */
const wordOfVenue = /(?<=[^\s,，])(?:,\s{1,3}|，\s{0,3})[Ii]n\s?[:：]?\s{0,3}$/;

/** `<sup>1,*</sup>`; a venue may be raised as well: `<sup>ICML 2029</sup>`. */
const raised = /<(su[bp])\b[^<>]{0,200}>(?:(?!\d{4})[^<>]){0,20}<\/\1>/gi;

/** A list of names ends before the stop of its sentence, also in `林梅, 等.`; `J. K.` keeps its own, `Vesper O, Yan M.` has none. */
function trimmedNames(text: string, range: OffsetRange): OffsetRange {
  const { start, end } = trimmedRange(text, range);
  const list = text.slice(start, end);
  const stop =
    /(?:[\p{L}\p{M}]{2}|[`*_>等);])[.。]$/u.test(list.slice(-4)) ||
    (/\s\p{Lu}{1,3}\.$/u.test(list) && hasBareInitials(list));
  return { start, end: stop ? end - 1 : end };
}
