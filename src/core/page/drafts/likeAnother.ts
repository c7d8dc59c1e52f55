import { readAuthorList, readSoleAuthor } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import { namesVenue } from '../venues/venueWords';
import type { Work } from './listedWork';
import { lead } from './namePlaces';
import type { PlainTitle } from './plainTitle';
import { plainVenueBehind } from './plainVenueBehind';
import { letterWords } from './titleEnd';

/**
 * A slanted or bold title right behind names and before words and a year, of which nothing tells that they are a venue: `Mei Lin, Ann Reed. *Lakes in
 * winter*. Stillwater, 2029`. Talks are listed with their towns so, too: see `isLikeAnother`.
 */
export function titleApartBehind(line: TextLine): PlainTitle | undefined {
  const whole = { from: lead(line, 0), to: line.text.length };
  const authors = readAuthorList(line, whole) ?? readSoleAuthor(line, whole);
  const end = authors?.names.at(-1)?.to;
  const mark = end === undefined ? undefined : markBehind(line, end)?.span;
  if (authors === undefined || mark === undefined) return undefined;
  const words = line.text.slice(mark.from, mark.to).replace(/[.,，。]\s?$/, '');
  const span = { from: mark.from, to: mark.from + words.length };
  const isTitle = letterWords(words) >= 3 && !namesVenue(words);
  return isTitle && plainVenueBehind(line, span.to, false) !== undefined ? { span, authors } : undefined;
}

/** What is slanted or bold behind the joint that ends names at `end`. */
function markBehind(
  { text, slanted, strong }: TextLine,
  end: number,
): { readonly span: Span; readonly mark: 'slanted' | 'strong'; readonly joint: string } | undefined {
  const [joint, sign = ''] = /^[*∗†‡§¶#✉\d^]{0,6}([.,:，。：])\s*/u.exec(text.slice(end, end + 20)) ?? [];
  if (joint === undefined) return undefined;
  const opens = ({ from }: Span): boolean => Math.abs(from - end - joint.length) < 2;
  const [one, other] = [slanted.find(opens), strong.find(opens)];
  if (one !== undefined) return { span: one, mark: 'slanted', joint: sign };
  return other && { span: other, mark: 'strong', joint: sign };
}

/** Whether another work has its title set apart behind its names in the same way, with a plain venue behind it. */
export function isLikeAnother(work: Work, works: readonly Work[]): boolean {
  const form = formOf(work);
  return form !== undefined && works.some(other => formOf(other) === form);
}

/** How the title stands behind the names: `slanted .`; `undefined` where it stands otherwise, or the venue is slanted too. */
function formOf({ titleSpan: { line, from, to }, authors }: Work): string | undefined {
  const last = authors.names.at(-1);
  if (last === undefined || authors.line !== line || last.to > from) return undefined;
  const found = markBehind(line, last.to);
  const isOther = line.slanted.some(span => span.from >= to);
  return found === undefined || isOther || found.span.from > from ? undefined : `${found.mark} ${found.joint}`;
}
