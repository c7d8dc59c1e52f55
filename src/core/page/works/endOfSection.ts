import { remembered } from '../../remembered';
import type { PageModel } from '../pageModel';
import { sectionStart } from '../headings/sectionStart';

/** Where a section of Markdown that reaches to `end` has nothing more of its own: the anchor and the comment of the next heading are that one's. Both offsets. */
export function endOfSection(page: PageModel, end: number): number {
  return headingStarts(page).has(end) ? sectionStart(page.text, end) : end;
}

/** Asked for each paper: to look through all headings takes the square of their number. */
const headingStarts = remembered(
  ({ sections }: PageModel): ReadonlySet<number> => new Set(sections.map(({ heading }) => heading.start)),
);
