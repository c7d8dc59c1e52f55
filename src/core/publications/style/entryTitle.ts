import type { Link } from '../../page/pageModel';
import { namesVenue, namesYear } from '../../page/venues/venueWords';
import { rangeFrom, type OffsetRange } from '../../text/range';
import type { Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import type { Marked } from './markedPieces';
import { isQuote, marks, marksAround } from './markedPieces';
import { endOfNames, looksLikeNames } from '../names/nameList';
import { sameName } from '../names/ownName';
import { findWorkMark } from './workMark';

/** The title of an entry with its marks; `range` includes them. */
export interface Title {
  readonly range: OffsetRange;
  readonly linked: boolean;
  /** Around the link, or around the title where it is not linked. */
  readonly outer: Mark;
  /** Inside the link, or inside those around it: `"**Title**"`. */
  readonly inner: Mark;
  /** A stop at its end, inside the marks. */
  readonly stop: string;
  /** The mark of its kind, `[J]`, `[C]//`, at its end or behind its marks. */
  readonly workMark?: { readonly text: string; readonly place: 'inside' | 'behind' };
}

/** The title of the entry in `range`: linked, between marks, or the sentence or line behind or before a list of names. */
export function findTitle(
  text: string,
  range: OffsetRange,
  links: readonly Link[],
  pieces: readonly Marked[],
  own: readonly string[],
): Title | undefined {
  const slanted = ({ mark }: Marked): boolean => /^(?:[*_]|<em>|<i>)$/.test(mark.open);
  const found =
    linkedTitle(text, links) ??
    markedTitle(
      pieces.filter(piece => !slanted(piece)),
      own,
    ) ??
    sentenceTitle(text, range, own) ??
    lineTitle(text, range, own) ??
    secondLineTitle(text, range, own) ??
    // what is slanted is mostly the venue
    markedTitle(
      pieces.filter(piece => slanted(piece) && !isNumberedVenue(text, piece)),
      own,
    );
  return found === undefined ? undefined : withWorkMark(text, range, found);
}

/** `*Journal of Lakes*, 2029`, `*Journal of Lakes*, 33(1)` */
function isNumberedVenue(text: string, { content, range: { end } }: Marked): boolean {
  return namesVenue(content) && /^[,，]\s?\d/.test(text.slice(end, end + 3));
}

/** A title with the mark of its kind: that behind it belongs to its range. */
export function withWorkMark(text: string, { end }: OffsetRange, title: Title): Title {
  const behind = findWorkMark(text.slice(title.range.end, Math.min(end, title.range.end + 12)));
  if (behind?.start === 0)
    return {
      ...title,
      range: { start: title.range.start, end: title.range.end + behind.text.length },
      workMark: { text: behind.text, place: 'behind' },
    };
  const written = text.slice(title.range.start, title.range.end);
  const inside = findWorkMark(written);
  const rest = inside === undefined ? '' : written.slice(inside.start + inside.text.length);
  return inside === undefined || /^\p{L}/u.test(rest)
    ? title
    : { ...title, workMark: { text: inside.text, place: 'inside' } };
}

function linkedTitle(text: string, links: readonly Link[]): Title | undefined {
  const link = links.find(({ textRange }) => readsLikeTitle(text.slice(textRange.start, textRange.end), 3));
  if (link === undefined) return undefined;
  const raw = text.slice(link.textRange.start, link.textRange.end);
  const inner = marksAround(raw) ?? unmarked;
  const outer = marksAroundLink(text, link);
  const plain = raw.slice(inner.open.length, raw.length - inner.close.length);
  return {
    range: { start: link.range.start - outer.open.length, end: link.range.end + outer.close.length },
    linked: true,
    outer,
    inner,
    stop: /[.。]$/.exec(plain)?.[0] ?? '',
  };
}

/** `**` and `**`, and with the stop inside quotation marks `"` and `,"` of `"[Title](…),"`. */
function marksAroundLink(text: string, { range: { start, end } }: Link): Mark {
  const stop = /^[.。,，]/.exec(text.charAt(end))?.[0] ?? '';
  const found = marks.find(
    mark =>
      text.endsWith(mark.open, start) &&
      (text.startsWith(mark.close, end) || (isQuote(mark) && text.startsWith(stop + mark.close, end))),
  );
  if (found === undefined) return unmarked;
  return text.startsWith(found.close, end) ? found : { open: found.open, close: stop + found.close };
}

function markedTitle(pieces: readonly Marked[], own: readonly string[]): Title | undefined {
  const candidates = pieces.filter(
    ({ mark, content }) =>
      readsLikeTitle(content, isQuote(mark) ? 3 : 4) &&
      !isTag({ mark, content }) &&
      !own.some(name => sameName(name, content)),
  );
  const piece = candidates.find(({ mark }) => isQuote(mark)) ?? candidates[0];
  if (piece === undefined) return undefined;
  const inner = marksAround(piece.content) ?? unmarked;
  const words = piece.content.slice(inner.open.length, piece.content.length - inner.close.length);
  return {
    range: piece.range,
    linked: false,
    outer: piece.mark,
    inner,
    stop: /[.。,，]$/.exec(words)?.[0] ?? '',
  };
}

/** A venue in code, `` `计算机学报'25` ``, is no title. */
function isTag({ mark, content }: Pick<Marked, 'mark' | 'content'>): boolean {
  return mark.open.startsWith('`') && /(?:['’]\d\d|(?:19|20)\d\d)$/.test(content);
}

/** `Names. Title. …`, `Names (2022). Title. …`, `Names. Title[J]. …`: the sentence behind a list of names. */
function sentenceTitle(text: string, range: OffsetRange, own: readonly string[]): Title | undefined {
  const written = text.slice(range.start, range.end);
  const start = behindNames(written, own);
  if (start === undefined) return undefined;
  const rest = written.slice(start);
  // also of `Forms of LFI-2.`
  const stop = /(?<=(?:[\p{L}\p{M}\d]{2}|\p{L}-\d)[*_`>]{0,3})[.。．](?:\s+|(?=\p{Script=Han}))/u.exec(rest)?.index;
  const mark = findWorkMark(rest)?.start;
  const end = mark ?? stop;
  const sentence = rest.slice(0, end);
  // behind names and before the mark of its kind it is one, however short: `湖鸥研究[J]`
  const isTold = mark !== undefined && (stop === undefined || mark < stop);
  if (end === undefined || !readsLikeTitle(sentence, isTold ? 1 : 4) || /[*_`[\]<>&]/.test(sentence)) return undefined;
  return {
    range: rangeFrom(range.start + start, end),
    linked: false,
    outer: unmarked,
    inner: unmarked,
    stop: '',
  };
}

/** Where the words behind a leading list of names begin, and behind a year that follows it. */
function behindNames(written: string, own: readonly string[]): number | undefined {
  const year = /(?<!\d)(?:[(（[](?:19|20)\d\d[^()（）[\]]{0,24}[)）\]]|(?:19|20)\d\d[a-z]?)[.,:，。：]\s*/.exec(
    written.slice(0, 3000),
  );
  if (year !== null && looksLikeNames(written.slice(0, year.index).replace(/(?<![\s.,，。])[\s.,，。]+$/, ''), own))
    return year.index + year[0].length;
  const end = endOfNames(written);
  if (end === undefined || !looksLikeNames(written.slice(0, end), own)) return undefined;
  const joint = /^(?:[.。．]\s*|[ \t]+(?![(（]))/.exec(written.slice(end));
  return joint === null ? undefined : end + joint[0].length;
}

/** A first line that is followed by a line of names, or by one that says where it appeared and then one of names. */
function lineTitle(text: string, range: OffsetRange, own: readonly string[]): Title | undefined {
  const lines =
    /^\s*([^\s][^\r\n]{9,400}?)(?:\s{0,4}\\{0,2}|\s{0,2}<br ?\/?>)[^\S\n]*\n\s*([^\r\n]{3,2000})(?:\r?\n\s*([^\r\n]{3,2000}))?/i.exec(
      text.slice(range.start, range.end),
    );
  const [, title = '', second = '', third = ''] = lines ?? [];
  const isNames = (line: string): boolean => looksLikeNames(unended(line), own);
  if (!readsLikeTitle(title) || /[*_`[\]<>&#]/.test(title)) return undefined;
  if (!isNames(second) && !((namesVenue(second) || namesYear(second)) && isNames(third))) return undefined;
  const stop = /[.。]$/.exec(title)?.[0] ?? '';
  const start = range.start + text.slice(range.start, range.end).indexOf(title);
  return {
    range: { start, end: start + title.length },
    linked: false,
    outer: unmarked,
    inner: unmarked,
    stop,
  };
}

/** The line between one of names and one that says where it appeared, each with a line break of its own: `Names<br>Title<br>*Lakes*, 2029`. */
function secondLineTitle(text: string, range: OffsetRange, own: readonly string[]): Title | undefined {
  const written = text.slice(range.start, Math.min(range.end, range.start + 3000));
  const [first, second, third] = written.matchAll(ownBreak);
  if (first === undefined || second === undefined) return undefined;
  const start = first.index + first[0].length;
  const line = written.slice(start, second.index);
  const venue = written.slice(second.index + second[0].length, third?.index);
  if (!readsLikeTitle(line) || /[*_`[\]<>&#\n]/.test(line) || namesVenue(line)) return undefined;
  if (!looksLikeNames(unended(written.slice(0, first.index)), own) || !(namesVenue(venue) || namesYear(venue)))
    return undefined;
  const stop = /[.。]$/.exec(line)?.[0] ?? '';
  return {
    range: rangeFrom(range.start + start, line.length),
    linked: false,
    outer: unmarked,
    inner: unmarked,
    stop,
  };
}

/** `<br>`, two blanks or backslashes at the end of a line. */
const ownBreak = /[ \t]{0,3}<br ?\/?>\s{0,12}|(?:(?<![ \t])[ \t]{2,8}|\\{1,2})\r?\n[ \t]{0,8}/gi;

/** A line without the stop and the line break at its end. */
function unended(line: string): string {
  return line
    .trimEnd()
    .replace(/(?:\s{0,4}\\{0,2}|\s{0,2}<br ?\/?>)$/i, '')
    .replace(/[.。]$/, '');
}

/** At least `words` words, or eight Chinese characters, beside tags and pictures; no date, no label in brackets, no address. */
function readsLikeTitle(content: string, words = 4): boolean {
  const plain = content
    .replace(/<[^<>]{1,800}>|!\[[^[\]]{0,400}\]\([^()]{0,400}\)/g, ' ')
    .replace(/[*_`]/g, '')
    .trim();
  if (plain.length > 400 || /^\[.*\]$/.test(plain) || /^https?:/.test(plain)) return false;
  return (
    plain.split(/\s+/).filter(word => /^\P{L}?\p{L}/u.test(word)).length >= words ||
    (plain.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8
  );
}
