import { monthSource } from '../../time/calendarNames';
import type { Span } from '../boxText';
import { numberWordSource } from '../venues/numberWords';

/**
 * Where the numbers stand that a citation tells right behind the name of the venue, with the years among them, `. 12(3): 1-9`, ` 12.3 (2029): 1-9`,
 * `，2029，第12卷第3期：1-9`; and pages that it calls so further on, `, Oslo, pp. 3-9. IEEE.`. Which of them is what only the reader of venues says. What stands
 * between and behind is none: `. (IF = 5.2, Q1)`, `. Cited by 12.`, `. 12 citations.`. In offsets of the text, without the
 * signs before them, one or two, in order.
 * @param from where the name of the venue ends
 */
export function numbersBehindVenue(text: string, from: number): readonly Span[] {
  const start = from + (ahead.exec(text.slice(from))?.[0].length ?? 0);
  let end = start;
  for (let found = part.exec(text.slice(end)); found !== null; found = part.exec(text.slice(end)))
    end += found[0].length;
  const first = start + text.slice(start, end).search(/[^\s,.;:，。：；．]/u);
  const leading = end === start || longAlone.test(text.slice(start, end)) ? [] : [{ from: first, to: end }];
  if (pagesTold.test(text.slice(start, end))) return leading;
  const further = pagesTold.exec(text.slice(end));
  if (further === null) return leading;
  const at = end + further.index;
  return [...leading, { from: at, to: at + further[0].length }];
}

/** A short name, or how the venue is ranked, in brackets: ` (JoL)`, ` (SCI Q1)`; and what closes the name. */
const ahead = /^[)）"”’*_]{0,3}(?:\s?[(（](?=[^()（）\d]{0,20}\p{Lu}\p{L})[^()（）]{1,30}[)）])?["”’]?/u;

const single = String.raw`(?:[eESLRA]?\d{1,8})`;
const range = String.raw`${single}(?:\s?[-–—~～－]{1,2}\s?[A-Z]?\d{1,8}(?:\.e\d{1,3})?|/\d{1,3})?`;
const word = String.raw`(?:${numberWordSource})(?:\.?\sno)?(?:\.|(?=[\s:：\d]))\s?[:：]?\s?`;
const month = String.raw`(?:${monthSource}\.?,?\s)`;

/** What may follow a number: a sign, the end, or the next with its word; no other word, `12 citations`, `5-Year`, `20%`. */
const ends = String.raw`(?=\s?(?:[,;:，。：；．()（）[【第]|\.(?!\d)|$)|\s(?:${word}${single}|${month}|[\[(（]))`;

/** One number with the sign before it. */
const part = new RegExp(
  String.raw`^\s?[,.;:，。：；．]?\s?(?:` +
    [
      String.raw`${month}?(?:19|20)\d\d(?:年|\s${monthSource}(?:\s\d{1,2})?(?=;)|${ends})`,
      String.raw`[(（]\s?(?:${month}?(?:19|20)\d\d|(?:[Ss]uppl(?:ement|\.)?|增刊)?\s?\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\s?[)）]`,
      String.raw`第?\s?${range}\s?(?:卷|期|页|頁)`,
      String.raw`${word}${range}${ends}`,
      String.raw`\d{1,4}\.\d{1,4}(?=\s?[:：(（])`,
      String.raw`${range}${ends}`,
    ].join('|') +
    ')',
  'iu',
);

/** `, 12345`: no volume, and nothing tells what else; not the six digits of an article, `045001`. */
const longAlone = /^\D{0,3}(?!0\d{5}$)\d{5,8}$/;

const pagesTold = new RegExp(
  String.raw`(?<!\p{L})(?:p\.\s?|pp\.?\s?|pages?\s)(?:[eE]?\d{1,8}(?:\s?[-–—]{1,2}\s?\d{1,6})?)(?![\p{L}\d%])`,
  'iu',
);
