import type { Span, TextLine } from '../boxText';
import { namesVenue, namesYear } from '../venues/venueWords';
import { isTitleOfOther } from './otherThanWork';
import { acronymWithYear } from './venueBehind';

/** Characters before a leading link: what stands there is a venue, not the authors. */
export const longestTag = 40;
/** Characters of a line of tags: `CCF B · Q1 · IEEE Transactions on Lakes`. */
export const longestTags = 100;

/** How a work was presented, behind the year of a tag: `ISL 2029 Oral`. */
export const remark = /\s(?:oral|spotlight|highlight|poster|best paper)$/i;

/** Where the words of a line begin, behind tags in code: `` `CCS'29` **Title** ``. In characters of the line. */
export function behindTags(line: TextLine): number {
  const { text, code } = line;
  let at = text.search(/\S/);
  for (const tag of code) {
    const isDated = namesYear(text.slice(tag.from, tag.to));
    // `<a class="tag"><i></i> Oral</a>`
    const isNext = tag.from <= at && text.slice(tag.from, at).trim() === '';
    if (!isNext || tag.to - tag.from > (isDated ? longestTags : longestTag)) break;
    if (!isDated && beginsTitle(line, tag)) break;
    at = tag.to + text.slice(tag.to).search(/\S|$/);
  }
  return at;
}

/** `` **`BoatNet`: boats of lakes** ``, `` **`BoatNet` for lakes** ``, `` `BoatNet`: boats of lakes ``: code that is the first word of a title. */
function beginsTitle({ text, strong, links }: TextLine, tag: Span): boolean {
  const colon = /^[:：]\s?(?=\S)/.exec(text.slice(tag.to))?.[0].length;
  const isInMark = [...strong, ...links].some(({ from, to }) => from <= tag.from && to > tag.to + 1);
  if (isInMark) return colon !== undefined || /^\s\p{Ll}/u.test(text.slice(tag.to));
  // `` `ISL`: **Title** ``
  return colon !== undefined && ![...strong, ...links].some(({ from }) => Math.abs(from - tag.to - colon) < 2);
}

/**
 * Where what is bold begins behind a tag of plain words at `from`, else `from`: `[ISL 2029] **Title**`, `(ISL 2029 Oral) **Title**`, `ISL 2029 **Title**`,
 * `[Journal of Lakes] **Title**`. In characters of the line.
 */
export function behindPlainTag({ text, strong }: TextLine, from: number): number {
  const bold = strong.find(span => span.to > from);
  if (bold === undefined || bold.from <= from || bold.from - from > longestTag) return from;
  const tag = text.slice(from, bold.from).trim();
  const inner = inBrackets(tag);
  const isVenue = isDatedTag(inner ?? tag) || (inner !== undefined && namesVenue(inner.replace(remark, '')));
  // `(IEEE Student Branch) **Chair of the local chapter**`
  const title = text.slice(bold.from, bold.to);
  return isVenue && !isTitleOfOther(title, text.slice(bold.to)) ? bold.from : from;
}

function inBrackets(tag: string): string | undefined {
  const inner = /^(?:\[([^[\]]+)\]|\(([^()]+)\))$/.exec(tag);
  return inner?.[1] ?? inner?.[2];
}

/** `ISL 2029`, `ISL 2029 Oral` */
function isDatedTag(words: string): boolean {
  return acronymWithYear().test(words.replace(remark, '').trim());
}

/** Whether a title that is no link stands behind words in brackets without a year: `(Journal of Lakes) **Title**`, `(Journal Club) **Course**`. */
export function isBehindUndatedTag({ line, from }: Span & { readonly line: TextLine }): boolean {
  const inner = inBrackets(line.text.slice(behindTags(line), from).trim());
  const isLinked = line.links.some(link => link.from <= from && link.to > from);
  const isBold = line.strong.some(span => span.from <= from && span.to > from);
  return inner !== undefined && namesVenue(inner) && isBold && !isLinked && !isDatedTag(inner);
}
