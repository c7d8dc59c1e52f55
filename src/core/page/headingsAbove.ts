import { remembered } from '../remembered';
import { walkElements } from '../syntax/htmlElements';
import { isWithin, slice, type OffsetRange } from '../text/range';
import type { PageModel } from './pageModel';
import { toldByHeadings } from './paperHeadings';
import { sectionEnds } from './sections';

/** A heading in Markdown or in HTML, in offsets of the page. */
interface Heading {
  readonly title: string;
  readonly heading: OffsetRange;
  /** From the heading to the next one that is not deeper. */
  readonly range: OffsetRange;
}

/** The headings of a page in Markdown and in HTML, in order. */
const headingsOf = remembered(({ masked, elements, sections }: PageModel): readonly Heading[] => {
  const inHtml = [...walkElements(elements)].flatMap(({ name, range, content }) => {
    if (!/^h[1-6]$/.test(name)) return [];
    const title = slice(masked, content)
      .replace(/<[^<>]*>/g, '')
      .trim();
    return [{ level: Number(name.charAt(1)), title, heading: range, range: { ...range, end: masked.length } }];
  });
  const all = [...sections, ...inHtml].sort((a, b) => a.heading.start - b.heading.start);
  const ends = sectionEnds(
    all.map(({ level, heading, range }) => ({ start: heading.start, level, containerEnd: range.end })),
  );
  return all.map(({ title, heading, range }, at) => ({
    title,
    heading,
    range: { start: range.start, end: ends[at] ?? range.end },
  }));
});

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

/** Whether papers may stand in a range of a page: its title and the headings above speak for them, or none stands above that says anything. */
export function mayListPapers(page: PageModel, range: OffsetRange): boolean {
  const told = toldAbove(page, range);
  return told === undefined ? headingsAbove(page, range).length === 0 : told === 'papers';
}

/** In the front matter. */
function titleOf({ frontMatter }: PageModel): string {
  const { root } = frontMatter.yaml;
  const title = root?.kind === 'mapping' ? root.entries.find(({ key }) => key === 'title')?.value : undefined;
  return title?.kind === 'scalar' && typeof title.value === 'string' ? title.value : '';
}
