import type { Link } from '../page/pageModel';
import type { OffsetRange } from '../text/range';
import type { Mark } from './entryStyle';
import { unmarked } from './entryStyle';
import type { Marked } from './markedPieces';
import { isQuote, marks } from './markedPieces';
import { looksLikeNames } from './nameList';
import { sameName } from './ownName';

/** The title of an entry with its marks; `range` includes them. */
export interface Title {
  readonly range: OffsetRange;
  readonly linked: boolean;
  /** Around the link, or around the title where it is not linked. */
  readonly outer: Mark;
  /** Inside the link. */
  readonly inner: Mark;
  /** A stop at its end, inside the marks. */
  readonly stop: string;
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
  return (
    linkedTitle(text, links) ??
    markedTitle(
      pieces.filter(piece => !slanted(piece)),
      own,
    ) ??
    sentenceTitle(text, range, own) ??
    lineTitle(text, range, own) ??
    // what is slanted is mostly the venue
    markedTitle(pieces.filter(slanted), own)
  );
}

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
function sentenceTitle(text: string, range: OffsetRange, own: readonly string[]): Title | undefined {
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

/** A first line that is followed by a line of names. */
function lineTitle(text: string, range: OffsetRange, own: readonly string[]): Title | undefined {
  const lines = /^([^\r\n]{10,400}?)(?:\s{0,4}\\{0,2}|\s{0,2}<br ?\/?>)\s*\r?\n\s*([^\r\n]{3,2000})/i.exec(
    text.slice(range.start, range.end),
  );
  const [, title = '', names = ''] = lines ?? [];
  const list = names.replace(/(?:\s{0,4}\\{0,2}|\s{0,2}<br ?\/?>)\s*$/i, '').replace(/[.。]$/, '');
  if (!readsLikeTitle(title) || /[*_`[\]<>&#]/.test(title) || !looksLikeNames(list, own)) return undefined;
  const stop = /[.。]$/.exec(title)?.[0] ?? '';
  return {
    range: { start: range.start, end: range.start + title.length },
    linked: false,
    outer: unmarked,
    inner: unmarked,
    stop,
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
