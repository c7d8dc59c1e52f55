import { remembered } from '../../remembered';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { singleYear } from './headingYears';
import { isOfPapers, toldByHeadings } from './paperHeadings';

/** A heading in Markdown or in HTML, in offsets of the page. */
interface Heading {
  readonly title: string;
  readonly heading: OffsetRange;
  /** From the heading to the next one that ends what stands below it. */
  readonly range: OffsetRange;
  /** Whether it may speak against works: each in Markdown does, one in HTML only where it tells what stands below it, as that may be the name of the owner. */
  readonly weighs: boolean;
}

/** A heading whose end is not known yet. */
interface Place extends Omit<Heading, 'range'> {
  readonly level: number;
  /** Where what holds the heading ends. */
  readonly containerEnd: number;
  readonly isInMarkdown: boolean;
}

/** The headings of a page in Markdown and in HTML, in order. */
const headingsOf = remembered((page: PageModel): readonly Heading[] => {
  const inMarkdown = page.sections.map(({ level, title, heading, range }): Place => {
    return { level, title, heading, containerEnd: range.end, isInMarkdown: true, weighs: true };
  });
  const places = [...inMarkdown, ...headingsInHtml(page)].sort((a, b) => a.heading.start - b.heading.start);
  const ends = endsOf(places);
  return places.map(({ title, heading, weighs, containerEnd }, at) => ({
    title,
    heading,
    weighs,
    range: { start: heading.start, end: ends[at] ?? containerEnd },
  }));
});

/** Those in HTML. What holds nothing but a heading, as a box for its style does, ends nothing. */
function headingsInHtml({ masked, elements }: PageModel): readonly Place[] {
  const found: Place[] = [];
  const waiting: { readonly element: HtmlElement; readonly containerEnd: number }[] = [];
  const wait = (children: readonly HtmlElement[], containerEnd: number): void => {
    for (const element of [...children].reverse()) waiting.push({ element, containerEnd });
  };
  wait(elements, masked.length);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, containerEnd } = next;
    if (/^h[1-6]$/.test(element.name)) {
      const title = wordsIn(masked, element.content);
      const weighs = toldByHeadings([title]) !== undefined;
      const level = Number(element.name.charAt(1));
      found.push({ level, title, heading: element.range, containerEnd, isInMarkdown: false, weighs });
    } else wait(element.children, holdsHeadingAlone(masked, element) ? containerEnd : element.content.end);
  }
  return found;
}

/** Also with an icon beside it: `<div><span>📚</span><h2>Papers</h2></div>`, `<div><i class="fas fa-book"></i><h2>Papers</h2></div>`. */
function holdsHeadingAlone(masked: string, { children, content }: HtmlElement): boolean {
  const headings = children.filter(({ name }) => /^h[1-6]$/.test(name));
  const [heading, ...others] = headings.length > 0 ? headings : children;
  if (heading === undefined || others.length > 0) return false;
  const isIcon = (one: HtmlElement): boolean => one === heading || /^(?:i|span|svg)$/.test(one.name);
  const beside = [
    { start: content.start, end: heading.range.start },
    { start: heading.range.end, end: content.end },
  ];
  return children.every(isIcon) && !beside.some(part => /[\p{L}\d]/u.test(wordsIn(masked, part)));
}

function wordsIn(masked: string, range: OffsetRange): string {
  return slice(masked, range)
    .replace(/<[^<>]*>/g, '')
    .trim();
}

/** Where what stands below each heading ends. */
function endsOf(places: readonly Place[]): readonly number[] {
  const ends = places.map(({ containerEnd }) => containerEnd);
  let open: readonly number[] = [];
  places.forEach((next, at) => {
    const above = open.flatMap(index => places[index] ?? []);
    const yearAbove = isYear(next) ? above.findIndex(one => isYear(one) && one.level >= next.level) : -1;
    open = open.filter((index, depth) => {
      const one = places[index];
      if (one === undefined || one.containerEnd <= next.heading.start) return false;
      const isEnded =
        isYear(next) && (yearAbove < 0 || depth < yearAbove) ? one.level > next.level : isEndedBy(one, next);
      if (isEnded) ends[index] = next.heading.start;
      return !isEnded;
    });
    open = [...open, at];
  });
  return ends;
}

/** Whether what stands below a heading ends at the next: not what goes on behind the box of that, nor what is in Markdown at one in HTML that tells nothing. */
function isEndedBy(above: Place, next: Place): boolean {
  return above.level >= next.level && above.containerEnd <= next.containerEnd && (next.weighs || !above.isInMarkdown);
}

/** `2029` divides papers of all kinds and ends no list of them; `2029 Publications` ends one of talks. */
function isYear({ title }: Place): boolean {
  return singleYear(title) !== undefined && !isOfPapers(title);
}

/** The headings above a range of a page, from the outer to the inner ones; not one that stands in it, as the title of a card does. */
export function headingsAbove(page: PageModel, range: OffsetRange): readonly Heading[] {
  return headingsOf(page).filter(one => one.heading.end <= range.start && isWithin(range, one.range));
}

/**
 * Whether the title of the page and the headings above a range speak for papers or for something else; `undefined` where they tell neither. A page of
 * its own, as an entry of the menu opens it, may have no heading but `title: Teaching`.
 */
export function toldAbove(page: PageModel, range: OffsetRange): 'papers' | 'others' | undefined {
  return toldByHeadings([titleOf(page), ...headingsAbove(page, range).map(({ title }) => title)]);
}

/** The innermost heading above a range that may speak against works; see `Heading.weighs`. */
export function weighingHeading(page: PageModel, range: OffsetRange): Heading | undefined {
  return headingsAbove(page, range)
    .filter(({ weighs }) => weighs)
    .at(-1);
}

/** Whether papers may stand in a range of a page: its title and the headings above speak for them, or none stands above that weighs. */
export function mayListPapers(page: PageModel, range: OffsetRange): boolean {
  const told = toldAbove(page, range);
  return told === undefined ? weighingHeading(page, range) === undefined : told === 'papers';
}

/** In the front matter. */
function titleOf({ frontMatter }: PageModel): string {
  const { root } = frontMatter.yaml;
  const title = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'title')?.value : undefined;
  return title?.kind === 'scalar' && typeof title.value === 'string' ? title.value : '';
}
