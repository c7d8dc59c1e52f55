import type { PageModel, Section } from '../../page/pageModel';
import { holdsOffset } from '../../text/range';
import { htmlHeadings, sectionsOf } from '../sections/htmlSections';

/** The innermost heading above a place: that of a section, or one in HTML that is none which could be moved or renamed. */
export type HeadingAround =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'html'; readonly title: string; readonly start: number };

/**
 * Of the section in whose range an offset of the page lies, or of the heading in HTML where that is nearer.
 * @param leftOut where headings begin that do not count, as titles of papers do not for what papers stand below
 */
export function headingAround(
  page: PageModel,
  offset: number,
  leftOut: Pick<ReadonlySet<number>, 'has'> = new Set(),
): HeadingAround | undefined {
  const section = sectionsOf(page)
    .filter(({ heading, range }) => holdsOffset(range, offset) && !leftOut.has(heading.start))
    .at(-1);
  const html = htmlHeadings(page)
    .filter(({ range }) => holdsOffset(range, offset))
    .at(-1);
  if (html !== undefined && html.range.start > (section?.heading.start ?? -1))
    return { kind: 'html', title: html.name, start: html.range.start };
  return section && { kind: 'section', section };
}

/** Where headings of the same kind and title stand before it: `2024` below “Journals”, and again below “Conferences”. */
export function sameTitleBefore(page: PageModel, heading: HeadingAround): readonly number[] {
  if (heading.kind === 'html')
    return htmlHeadings(page).flatMap(({ name, range }) =>
      name === heading.title && range.start < heading.start ? range.start : [],
    );
  const { title, range } = heading.section;
  return sectionsOf(page).flatMap(one => (one.title === title && one.range.start < range.start ? one.range.start : []));
}
