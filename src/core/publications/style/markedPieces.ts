import type { OffsetRange } from '../../text/range';
import type { Mark } from './entryStyle';

/** Marks in the order in which they are looked for: the longer ones first. */
export const marks: readonly Mark[] = [
  { open: '***', close: '***' },
  { open: '**', close: '**' },
  { open: '__', close: '__' },
  { open: '*', close: '*' },
  { open: '_', close: '_' },
  { open: '``', close: '``' },
  { open: '`', close: '`' },
  { open: '<u>', close: '</u>' },
  { open: '<b>', close: '</b>' },
  { open: '<strong>', close: '</strong>' },
  { open: '<em>', close: '</em>' },
  { open: '<i>', close: '</i>' },
  { open: '"', close: '"' },
  { open: '“', close: '”' },
  { open: '&quot;', close: '&quot;' },
  { open: '&ldquo;', close: '&rdquo;' },
  { open: '「', close: '」' },
  { open: '《', close: '》' },
];

/** Whether a mark is a quotation mark, and not one of emphasis. */
export const isQuote = (mark: Mark): boolean => /^(?:["“「《]|&quot;|&ldquo;)/.test(mark.open);

/** The marks around the whole of a text: `**` of `**Lakes**`, none of `*Lakes* and *Rivers*`. */
export function marksAround(text: string): Mark | undefined {
  return marks.find(
    ({ open, close }) =>
      text.length > open.length + close.length &&
      text.startsWith(open) &&
      text.indexOf(close, open.length) === text.length - close.length,
  );
}

/** A piece between two marks. `range` with, `content` without them. */
export interface Marked {
  readonly mark: Mark;
  readonly range: OffsetRange;
  readonly content: string;
}

/** Every piece between a pair of marks, outermost first, in order. Nothing is looked for in `skipped`: the targets of links. */
export function markedPieces(text: string, range: OffsetRange, skipped: readonly OffsetRange[]): readonly Marked[] {
  const all = text.slice(range.start, range.end);
  const found: Marked[] = [];
  const ends = new Map(skipped.map(({ start, end }) => [start, end]));
  const unclosed = new Set<Mark>();
  let at = 0;
  while (at < all.length) {
    at = Math.max(at, (ends.get(range.start + at) ?? 0) - range.start);
    const mark = marks.find(({ open }) => all.startsWith(open, at)) ?? tagAt(all, at);
    if (mark === undefined) {
      // quotation marks inside a tag are none of the text
      at += all.charAt(at) === '<' ? (/^<[a-z][^<>]{0,400}>/i.exec(all.slice(at, at + 410))?.[0].length ?? 1) : 1;
      continue;
    }
    const start = at + mark.open.length;
    // the star of `Mo Yan<sup>*</sup>` opens nothing
    const opens = !unclosed.has(mark) && !/^(?:\s|<\/)/.test(all.slice(start, start + 2)) && !isInWord(all, at);
    const close = opens ? closeOf(all, mark, start + 1) : -1;
    if (opens && close < 0) unclosed.add(mark);
    if (close < 0) {
      at = start;
      continue;
    }
    at = close + mark.close.length;
    found.push({
      mark,
      range: { start: range.start + start - mark.open.length, end: range.start + at },
      content: all.slice(start, close),
    });
  }
  return found;
}

/** `<em class="venue">` */
function tagAt(text: string, at: number): Mark | undefined {
  if (text.charAt(at) !== '<') return undefined;
  const found = /^<(u|b|strong|em|i|cite|font)\s[^<>]{1,400}>/i.exec(text.slice(at, at + 410));
  return found === null ? undefined : { open: found[0], close: `</${found[1] ?? ''}>` };
}

/** `**A\***`: an escaped star before the closing mark is not part of it. */
function closeOf(text: string, mark: Mark, from: number): number {
  const close = text.indexOf(mark.close, from);
  const escaped = close > 0 && text.charAt(close - 1) === '\\' && text.startsWith(mark.close, close + 1);
  return escaped ? close + 1 : close;
}

/** `\*`, `_` inside a word and the footnote mark in `Mo Yan*, …` mark nothing. */
function isInWord(text: string, at: number): boolean {
  if (/^[\p{L}.]\*{1,2}(?:[,，、;.)\\]|$)/u.test(text.slice(Math.max(0, at - 1), at + 3))) return true;
  return text.charAt(at - 1) === '\\' || (text.charAt(at) === '_' && /[\p{L}\p{N}]/u.test(text.charAt(at - 1)));
}
