import type { PageModel } from '../../page/pageModel';
import { walkElements } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';
import { yearTitlesAmong } from './sectionAround';

/** `<h2>Publications</h2>`; `title` without tags. */
export interface HtmlHeading {
  readonly level: number;
  readonly title: string;
  readonly range: OffsetRange;
}

/** The headings in HTML of a page that are no years. */
export function htmlHeadingsOf(page: PageModel): readonly HtmlHeading[] {
  const headings = [...walkElements(page.elements)].flatMap(({ name, range, content }) => {
    const title = slice(page.text, content)
      .replace(/<[^<>]*>/g, '')
      .trim();
    return /^h[1-6]$/.test(name) ? [{ level: Number(name.charAt(1)), title, range }] : [];
  });
  const isOfYears = yearTitlesAmong(headings.map(({ title }) => title));
  return headings.filter(({ title }) => !isOfYears(title));
}
