import type { PageModel } from '../../page/pageModel';
import { isPraise } from '../../page/presentation';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { insertion, type TextEdit } from '../../text/edit';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { numberEntries, numberOf, numbersFromOne } from '../entries/entryNumbers';
import type { NewHeading } from './belowYearRow';
import { headingOf, type YearHeading } from './yearHeadings';

/**
 * The headings, with what is around each and its papers alone as part of it: `<section class="year">⏎<h3>2029</h3>⏎<ul>…</ul>⏎</section>`, `<li>⏎<h3>2029</h3>⏎<p>…</p>⏎</li>`. As they are where
 * one of them stands in none, or a single one in what may as well be around all papers: `<div class="papers">`.
 */
export function withWrappers(page: PageModel, headings: readonly YearHeading[]): readonly YearHeading[] {
  const dated = headings.filter(({ papers }) => papers.length > 0);
  if (page.elements.length === 0 || dated.length === 0 || dated.some(({ row }) => row !== undefined)) return headings;
  const elements = [...walkElements(page.elements)].filter(
    ({ name, end }) => /^(?:section|article|div|li)$/.test(name) && end !== undefined,
  );
  const wrappers = new Map<YearHeading, HtmlElement>();
  for (const heading of dated) {
    const around = elements.filter(
      element => wraps(page, element, heading) && (dated.length > 1 || isOfYear(page, element)),
    );
    // of a list with one year the next one is an item, whatever is around the list
    const wrapper = (dated.length > 1 ? undefined : around.find(({ name }) => name === 'li')) ?? around[0];
    if (wrapper === undefined) return headings;
    wrappers.set(heading, wrapper);
  }
  return headings.map(heading => {
    const { range } = wrappers.get(heading) ?? {};
    return range === undefined
      ? heading
      : { ...heading, range: { start: range.start, end: heading.range.end }, foldEnd: range.end, isWrapped: true };
  });
}

/** Whether an element begins with a heading and ends with its papers. */
function wraps({ masked }: PageModel, { range, content }: HtmlElement, heading: YearHeading): boolean {
  const last = heading.papers.at(-1)?.unit.range;
  if (last === undefined || !isWithin(heading.range, content) || !isWithin(last, content)) return false;
  return (
    onlyOpening.test(masked.slice(content.start, heading.range.start)) &&
    onlyClosing.test(masked.slice(last.end, range.end))
  );
}

const onlyOpening = /^(?:\s|<[a-z][^<>]{0,200}>)*$/i;
const onlyClosing = /^(?:\s|<\/[a-z]{1,12}>)*$/i;

/** `<section>`, `<li>`, `<div class="year">`, `<div id="y2029">` */
function isOfYear({ text }: PageModel, { name, start }: HtmlElement): boolean {
  const written = text.slice(start.range.start, start.range.end);
  return name === 'section' || name === 'li' || /(?<![a-z])years?(?![a-z])|(?:19|20)\d\d/i.test(written);
}

/**
 * The insertion of entries with a year that has a wrapper of its own, beside the others, with all that is around the papers of the one it is like.
 * `undefined` where that has no wrapper or more around its papers than tags.
 */
export function wrappedYear(
  { text }: PageModel,
  offset: number,
  { like, year, below }: NewHeading,
  entries: readonly string[],
  eol: string,
): TextEdit | undefined {
  const [one, two] = like.papers;
  const last = like.papers.at(-1);
  if (like.isWrapped !== true || like.foldEnd === undefined || one === undefined || last === undefined)
    return undefined;
  const opening = withoutPraise(text.slice(like.range.end, one.unit.range.start));
  if (!onlyOpening.test(opening)) return undefined;
  const between = two && text.slice(one.unit.range.end, two.unit.range.start);
  const gap = between?.trim() === '' ? between : blanksBefore(text, one.unit.range, eol);
  const head = headingOf({ text }, like, year) + opening.replaceAll(String(like.year), String(year));
  const numbers = numbersFromOne(like.papers.map(({ unit }) => numberOf(slice(text, unit.range))));
  const written =
    // an id stands once on a page
    head.replace(/\sid=(?:"[^"<>]{0,80}"|'[^'<>]{0,80}')/gi, id => (id.includes(String(year)) ? id : '')) +
    numberEntries(entries, [], numbers).join(gap) +
    text.slice(last.unit.range.end, like.foldEnd);
  const outer = blanksBefore(text, like.range, eol);
  return insertion(offset, below ? outer + written : written + outer);
}

/** What stands ahead of a paper without praise of it: `⏎<div>⏎` of `⏎<div>⏎<p>[Oral]</p>⏎`. */
export function withoutPraise(ahead: string): string {
  const [written, words] = /<p(?:\s[^<>]{0,100})?>([^<>]{1,100})<\/p>\s{0,80}$/i.exec(ahead) ?? [''];
  return words !== undefined && isPraise(words) ? ahead.slice(0, -written.length) : ahead;
}

/** The line break and the indent before a range. */
function blanksBefore(text: string, { start }: OffsetRange, eol: string): string {
  const blanks = /\s{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  return blanks.includes('\n') ? blanks : eol;
}
