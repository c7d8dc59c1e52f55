import type { Link } from '../page/pageModel';
import type { OffsetRange } from '../text/range';
import type { Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import type { Marked } from './markedPieces';
import { isQuote, markedPieces, marks } from './markedPieces';
import { looksLikeNames } from './nameList';
import { sameName } from './ownName';

/** The text of an entry taken apart. All offsets are offsets in the page. */
export interface DissectedEntry {
  readonly title: {
    readonly range: OffsetRange;
    readonly linked: boolean;
    readonly outer: Mark;
    readonly inner: Mark;
    readonly stop: string;
  };
  readonly authors: OffsetRange;
  /** Name, year, volume, pages; without notes in parentheses behind it. Absent where the entry names no venue. */
  readonly venue: OffsetRange | undefined;
  readonly links: readonly Link[];
  /** A name in the list of authors that is marked, and how. */
  readonly self: { readonly name: string; readonly mark: Mark } | undefined;
}

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
): DissectedEntry | undefined {
  const within = links.filter(
    link => link.kind === 'markdown' && link.range.start >= range.start && link.range.end <= range.end,
  );
  const pieces = markedPieces(
    text,
    range,
    within.map(link => link.hrefRange),
  );
  const title = linkedTitle(text, within) ?? markedTitle(pieces, own) ?? plainTitle(text, range, own);
  if (title === undefined) return undefined;
  const labels = within.filter(link => link.range.start >= title.range.end);
  const end = labels[0]?.range.start ?? range.end;
  const before = { start: range.start, end: title.range.start };
  const front = frontVenue(text, before, pieces);
  const authorsFirst = looksLikeNames(text.slice(front?.range.end ?? before.start, before.end), own);
  const authors = trimmedNames(
    text,
    authorsFirst
      ? { start: front?.range.end ?? before.start, end: before.end }
      : namesAfter(text, title.range.end, end, pieces, own),
  );
  if (!looksLikeNames(text.slice(authors.start, authors.end), own)) return undefined;
  const venue = front?.range ?? venueIn(text, { start: authorsFirst ? title.range.end : authors.end, end });
  const self = selfIn(authors, pieces, own);
  return { title, authors, venue, links: labels, self };
}

type Title = DissectedEntry['title'];

function linkedTitle(text: string, links: readonly Link[]): Title | undefined {
  const link = links.find(({ textRange }) => readsLikeTitle(text.slice(textRange.start, textRange.end), 3));
  if (link === undefined) return undefined;
  const raw = text.slice(link.textRange.start, link.textRange.end);
  const inner =
    marks.find(
      ({ open, close }) => raw.startsWith(open) && raw.endsWith(close) && raw.length > open.length + close.length,
    ) ?? unmarked;
  const outer =
    marks.find(({ open, close }) => text.endsWith(open, link.range.start) && text.startsWith(close, link.range.end)) ??
    unmarked;
  const plain = raw.slice(inner.open.length, raw.length - inner.close.length);
  return {
    range: { start: link.range.start - outer.open.length, end: link.range.end + outer.close.length },
    linked: true,
    outer,
    inner,
    stop: /[.。]$/.exec(plain)?.[0] ?? '',
  };
}

function markedTitle(pieces: readonly Marked[], own: readonly string[]): Title | undefined {
  const candidates = pieces.filter(
    ({ mark, content }) => readsLikeTitle(content, isQuote(mark) ? 3 : 4) && !own.some(name => sameName(name, content)),
  );
  const piece = candidates.find(({ mark }) => isQuote(mark)) ?? candidates[0];
  if (piece === undefined) return undefined;
  return {
    range: piece.range,
    linked: false,
    outer: piece.mark,
    inner: unmarked,
    stop: /[.。,，]$/.exec(piece.content)?.[0] ?? '',
  };
}

/** `Names. Title. …`: the sentence behind a list of names. */
function plainTitle(text: string, range: OffsetRange, own: readonly string[]): Title | undefined {
  const written = text.slice(range.start, range.end);
  const stops = [...written.matchAll(/(?<=[\p{L}\p{M}]{2}[*_`>]{0,3})[.。](?:\s+|(?=\p{Script=Han}))/gu)];
  const [first, second] = stops;
  if (first === undefined || second === undefined) return undefined;
  const start = first.index + first[0].length;
  const sentence = written.slice(start, second.index);
  if (!looksLikeNames(written.slice(0, first.index), own) || !readsLikeTitle(sentence) || /[*_`[\]<>&]/.test(sentence))
    return undefined;
  return {
    range: { start: range.start + start, end: range.start + second.index },
    linked: false,
    outer: unmarked,
    inner: unmarked,
    stop: '',
  };
}

/** At least `words` words, or eight Chinese characters; no date, no label in brackets, no address. */
function readsLikeTitle(content: string, words = 4): boolean {
  const plain = content.replace(/[*_`]/g, '').trim();
  if (plain.length > 400 || /^\[.*\]$/.test(plain) || /^https?:/.test(plain)) return false;
  return (
    plain.split(/\s+/).filter(word => /^\P{L}?\p{L}/u.test(word)).length >= words ||
    (plain.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8
  );
}

/** `` `NeurIPS 2022` [Title](…) ``: a short marked piece with a year or an acronym before the title. */
function frontVenue(text: string, before: OffsetRange, pieces: readonly Marked[]): Marked | undefined {
  const first = pieces.find(({ range }) => range.start >= before.start && range.end <= before.end);
  if (first === undefined || text.slice(before.start, first.range.start).trim() !== '') return undefined;
  return /\b(?:19|20)\d\d\b|'\d\d\b/.test(first.content) && first.content.length < 40 ? first : undefined;
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
    /^[\s.,;:，。；：|]*(?:<br ?\/?>|\\\r?\n)?\s*/i.exec(text.slice(from, Math.min(to, from + 40)))?.[0].length ?? 0;
  const start = from + joint;
  const other = pieces.find(piece => piece.range.start >= start && piece.range.end <= to && !isSelf(text, piece, own));
  const limit = Math.min(other?.range.start ?? to, to);
  const rest = text.slice(start, limit);
  const stop = /\r?\n|<br|(?<=\p{L}{2}[*_`>]{0,3})[.。](?=\s)|\s[([（]|[。]/u.exec(rest);
  return { start, end: start + (stop?.index ?? rest.length) };
}

/** A marked piece in a list of authors is the owner's name unless it holds a year or stands at the end, behind all commas. */
function isSelf(text: string, piece: Marked, own: readonly string[]): boolean {
  const name = piece.content.replace(/[*†‡#]+$/, '');
  if (own.some(candidate => sameName(candidate, name))) return true;
  return (
    !isQuote(piece.mark) &&
    !/\d/.test(name) &&
    name.split(/\s+/).length <= 4 &&
    name.length < 40 &&
    /^\s*(?:[,，、;]|and\b|&|\r?\n|$)/.test(text.slice(piece.range.end, piece.range.end + 6))
  );
}

function selfIn(authors: OffsetRange, pieces: readonly Marked[], own: readonly string[]): DissectedEntry['self'] {
  const inside = pieces.filter(
    ({ mark, range, content }) =>
      !isQuote(mark) && range.start >= authors.start - 1 && range.end <= authors.end + 1 && !/\d/.test(content),
  );
  const piece = inside.find(({ content }) => own.some(name => sameName(name, content))) ?? inside[0];
  return piece === undefined ? undefined : { name: piece.content.replace(/[*†‡#\\]+$/, ''), mark: piece.mark };
}

/** What stands between title or authors and the links, without notes in parentheses at its end. */
function venueIn(text: string, region: OffsetRange): OffsetRange | undefined {
  const start = trimmed(text, region).start;
  const cut = /\r?\n[ \t]{0,8}(?:[-*+][ \t]|\r?\n)|<strong><span|<span/.exec(text.slice(start, region.end));
  const whole = trimmed(text, { start, end: cut === null ? region.end : start + cut.index });
  const note = /\s\((?![12]\d{3}\))[^()]{0,200}\)[.。]?$/.exec(text.slice(whole.start, whole.end));
  const range = note === null || note.index < 4 ? whole : { start: whole.start, end: whole.start + note.index };
  return /[\p{L}\d]/u.test(text.slice(range.start, range.end)) ? range : undefined;
}

/** Without blanks and joints around. A stop at the end stays: it may belong to an abbreviation. */
function trimmed(text: string, range: OffsetRange): OffsetRange {
  let { start, end } = range;
  while (start < end && /[\s.,;:，。；：|\\]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:，；：|\\]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A list of names ends before the stop of its sentence; `J. K.` keeps its own. */
function trimmedNames(text: string, range: OffsetRange): OffsetRange {
  const { start, end } = trimmed(text, range);
  const stop = /(?:[\p{L}\p{M}]{2}|[`*_>])[.。]$/u.test(text.slice(Math.max(start, end - 4), end));
  return { start, end: stop ? end - 1 : end };
}
