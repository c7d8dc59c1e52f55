import type { PageModel } from '../pageModel';
import { sectionStart } from '../sectionStart';

/** Where a section of Markdown that reaches to `end` has nothing more of its own: the anchor and the comment of the next heading are that one's. Both offsets. */
export function endOfSection({ text, sections }: PageModel, end: number): number {
  return sections.some(({ heading }) => heading.start === end) ? sectionStart(text, end) : end;
}
