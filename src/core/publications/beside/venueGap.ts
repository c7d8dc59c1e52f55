import type { Work } from '../../page/drafts/listedWork';
import { workMarkSource } from '../../page/workMark';
import { markingSource } from '../../syntax/htmlElements';
import { outerRange } from '../style/outerRange';
import type { Neighbour } from './neighbours';

/** Where the venue of an entry without one has its place. */
export interface VenueGap {
  /** An offset of the page. */
  readonly at: number;
  /** What comes between the words before and the venue. */
  readonly joint: string;
  /** What the venue ends with: nothing where a stop stands there already. */
  readonly stop: string;
}

/** Where the tag of an entry without one has its place, `` `ISL 2029` [Lakes in Winter](…) ``. */
export interface TagGap {
  /** An offset of the page. */
  readonly at: number;
  /** What comes between the tag and the words behind it. */
  readonly joint: string;
}

/**
 * Where the venue goes in an entry that names none, if it is what the neighbour begins with: ahead of the same words, title or authors. `undefined`
 * where either begins with others.
 */
export function tagGap(text: string, work: Work, { entry, form }: Neighbour): TagGap | undefined {
  const [theirs, own] = [firstOf(text, entry.work), firstOf(text, work)];
  const tag = outerRange(text, form.range, entry.work);
  if (theirs.what !== own.what || tag.end > theirs.start) return undefined;
  const isAhead = (from: number, to: number): boolean => onlyMarker.test(text.slice(from, to));
  const joint = text.slice(tag.end, theirs.start);
  return /^[\s,.:|–-]{1,4}$/.test(joint) &&
    isAhead(entry.work.range.start, tag.start) &&
    isAhead(work.range.start, own.start)
    ? { at: own.start, joint }
    : undefined;
}

/** What a list item or a paragraph begins with. */
const onlyMarker = /^\s{0,8}(?:[-*+]|\d{1,3}[.)])?[ \t]*$/;

/** The start of the title or of the authors, whichever comes first, with the marks and the link around it. */
function firstOf(text: string, work: Work): { readonly what: 'title' | 'authors'; readonly start: number } {
  const { names, line } = work.authors;
  const [name] = names;
  const title = outerRange(text, work.title.range, work).start;
  const authors = name === undefined ? Infinity : outerRange(text, line.place(name), work).start;
  return authors < title ? { what: 'authors', start: authors } : { what: 'title', start: title };
}

/**
 * Where the venue goes in an entry that names none: behind the same words, title or authors, as in the neighbour, with the same marks
 * between. `undefined` where other words follow there, or the neighbour has its venue elsewhere.
 */
export function venueGap(text: string, work: Work, { entry, form }: Neighbour): VenueGap | undefined {
  const theirs = lastBefore(text, entry.work, form.range.start);
  const own = lastBefore(text, work, Infinity);
  if (theirs === undefined || theirs.what !== own?.what) return undefined;
  const joint = text.slice(theirs.end, form.range.start);
  // an element for it that is still empty: `<div class="venue"></div>`
  if (work.markup === 'html' && joint.endsWith('>') && text.startsWith(`${joint}</`, own.end))
    return { at: own.end + joint.length, joint: '', stop: '$1' };
  if (!onlyMarks.test(joint)) return undefined;
  const { kept, hasWords } = restBehind(text, work, own.end);
  if (hasWords) return undefined;
  let shared = 0;
  while (shared < kept.length && kept[shared] === joint[shared]) shared++;
  const more = kept.slice(shared);
  // `Mei Lin, Ada Reed.` next to `Mei Lin, Ada Reed, *Lakes*`: the stop stays behind the venue
  if (more !== '' && !/^[.。]$/.test(more)) return undefined;
  const rest = joint.slice(shared);
  // `What do lakes remember?` ends without a stop
  const isEnded = own.what === 'title' && asks.test(text.slice(work.title.range.start, own.end));
  return { at: own.end + shared, joint: isEnded ? rest.replace(/^[.。]/, '') : rest, stop: more === '' ? '$1' : '' };
}

const onlyMarks = new RegExp(String.raw`^(?:[\s.,:;，。．；："”'’」》|\\)–—-]|${workMarkSource}|<br ?\/?>){1,24}$`);
const marksAhead = new RegExp(String.raw`^(?:[.,:;，。．；："”'’」》]|${workMarkSource})*`);

/** What a title ends with that is a question or a call, with the marks around. */
const asks = /[?!？！](?:[*_`)\]]|\([^()\s]{0,2000}\)|<\/[a-z]{1,8}>){0,6}$/;

/** The same behind a title that ends its entry, where no other shows the marks between; `undefined` where words follow. */
export function gapBehindTitle(text: string, work: Work): VenueGap | undefined {
  const own = lastBefore(text, work, Infinity);
  if (own?.what !== 'title') return undefined;
  const { kept, hasWords } = restBehind(text, work, own.end);
  const isEnded =
    /[.。]["”]?$/.test(kept) || (/^["”’」》]?$/.test(kept) && asks.test(text.slice(work.title.range.start, own.end)));
  return hasWords ? undefined : { at: own.end + kept.length, joint: isEnded ? ' ' : '. ', stop: isEnded ? '.' : '' };
}

/** Up to the first link: what belongs to the words before, and whether there is more than marks. */
function restBehind(
  text: string,
  { links, range }: Work,
  from: number,
): { readonly kept: string; readonly hasWords: boolean } {
  const next = links.filter(link => link.range.start >= from).map(link => link.range.start);
  const rest = text.slice(from, Math.min(range.end, ...next));
  const kept = marksAhead.exec(rest)?.[0] ?? '';
  return { kept, hasWords: /[\p{L}\d]/u.test(rest.slice(kept.length).replace(/<[^<>]{1,200}>/g, '')) };
}

/** The end of the title or of the authors, whichever comes last before `limit`, with the marks and the link around it. */
function lastBefore(
  text: string,
  work: Work,
  limit: number,
): { readonly what: 'title' | 'authors'; readonly end: number } | undefined {
  const { names, line } = work.authors;
  const [first, last] = [names[0], names.at(-1)];
  const authors = first === undefined || last === undefined ? undefined : line.place({ from: first.from, to: last.to });
  const ends = [
    { what: 'title' as const, end: outside(text, work, work.title.range.end) },
    ...(authors === undefined ? [] : [{ what: 'authors' as const, end: outside(text, work, authors.end) }]),
  ].filter(({ end }) => end <= limit);
  return ends.sort((a, b) => b.end - a.end)[0];
}

function outside(text: string, { links }: Work, end: number): number {
  const inLink = links.find(({ range }) => range.start < end && end < range.end)?.range.end ?? end;
  return inLink + (closers.exec(text.slice(inLink, inLink + 20))?.[0].length ?? 0);
}

const closers = new RegExp(`^(?:[*_\`]{1,3}|</(?:${markingSource})>){0,2}`);
