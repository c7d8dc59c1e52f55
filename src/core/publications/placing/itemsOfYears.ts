import { singleYear } from '../../page/headings/headingYears';
import type { PageModel } from '../../page/pageModel';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, slice } from '../../text/range';
import type { PaperUnit } from '../entries/paperGroup';
import { yearHeadings, type YearHeading } from './yearHeadings';
import { withoutPraise, withWrappers } from './yearWrappers';

/**
 * The headings of years among papers, each with what is around it and its papers alone, as `yearHeadings` and `withWrappers` have them; where there are none, the
 * years that items of a list in HTML begin with: `<li>2029⏎<ul>⏎<li>…`, `<li><h3>2029</h3>⏎<p>…`.
 */
export function headingsWithWrappers(page: PageModel, papers: readonly PaperUnit[]): readonly YearHeading[] {
  const headings = yearHeadings(page, papers);
  if (headings.length > 0) return withWrappers(page, headings);
  const items = withWrappers(page, yearsOfItems(page, papers));
  return items.every(({ isWrapped }) => isWrapped === true) ? items : [];
}

/** The words of years that the items of one list begin with, where each paper stands in one of these. */
function yearsOfItems(page: PageModel, papers: readonly PaperUnit[]): readonly YearHeading[] {
  const all = [...walkElements(page.elements)].filter(({ name, end }) => name === 'li' && end !== undefined);
  const dated = all.flatMap(item => {
    const held = papers.filter(({ unit }) => isWithin(unit.range, item.content));
    const heading = headingIn(page, item, held);
    return heading === undefined ? [] : [{ item, heading }];
  });
  const isOfOneList = dated.every(({ item }) => item.parent === dated[0]?.item.parent);
  const held = dated.flatMap(({ heading }) => heading.papers);
  return isOfOneList && held.length === papers.length ? dated.map(({ heading }) => heading) : [];
}

function headingIn(page: PageModel, { content }: HtmlElement, papers: readonly PaperUnit[]): YearHeading | undefined {
  const [first] = papers;
  if (first === undefined) return undefined;
  const ahead = withoutPraise(slice(page.masked, { start: content.start, end: first.unit.range.start }));
  const year = singleYear(ahead.replace(/<[^<>]*>/g, '').trim());
  if (year === undefined) return undefined;
  const range = { start: content.start, end: content.start + endOfWords(ahead) };
  return { year, first: year, isOpen: false, range, papers };
}

/** Where what opens around the papers begins: `⏎<ul>⏎` of `2029⏎<ul>⏎`. */
function endOfWords(ahead: string): number {
  for (let end = ahead.trimEnd().length; ;) {
    const tag = ahead.charAt(end - 1) === '>' ? ahead.lastIndexOf('<', end - 1) : -1;
    if (tag < 0 || ahead.charAt(tag + 1) === '/') return end;
    end = ahead.slice(0, tag).trimEnd().length;
  }
}
