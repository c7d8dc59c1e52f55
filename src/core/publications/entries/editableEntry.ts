import type { Work } from '../../page/drafts/listedWork';
import type { Markup } from '../../page/drafts/listedWork';
import type { PageModel, PaperBox } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { isWithin, touchesOffset, type OffsetRange } from '../../text/range';

/** An entry of a page whose parts can be edited: a paper box, a list item, or an item or paragraphs in HTML. */
export interface EditableEntry {
  readonly range: OffsetRange;
  /** What the text of the entry is written in; badge and picture of a box are HTML in any case. */
  readonly markup: Markup;
  /** The paper, as far as the page can be read: `undefined` for a box of which no title and authors can be told. */
  readonly work: Work | undefined;
  /** The box around it, where it is the only entry in it. */
  readonly box: PaperBox | undefined;
}

/** The innermost entry at an offset; `undefined` where no publication is there. */
export function editableEntryAt(page: PageModel, offset: number): EditableEntry | undefined {
  const holds = ({ range }: { readonly range: OffsetRange }): boolean => touchesOffset(range, offset);
  const box = page.boxes.filter(holds).at(-1);
  const works = worksOf(page);
  const work = works.filter(holds).at(-1);
  if (work !== undefined) {
    const isOnly = box !== undefined && works.filter(({ range }) => isWithin(range, box.range)).length === 1;
    const whole = isOnly && isWithin(work.range, box.range) ? box : undefined;
    return { range: whole?.range ?? work.range, markup: work.markup, work, box: whole };
  }
  return box && { range: box.range, markup: 'markdown', work: undefined, box };
}
