import type { PageModel, Section } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';

/** The section whose heading the cursor is on. */
export function headingAt({ sections }: PageModel, range: OffsetRange): Section | undefined {
  return sections.find(({ heading }) => heading.start <= range.start && range.end <= heading.end);
}

/** Whether a section stands in no element of HTML: its heading's id is then that of the GFM rule, and it can be moved. */
export function isInTheOpen({ range }: Pick<Section, 'range'>, { elements }: PageModel): boolean {
  return !elements.some(element => element.range.start < range.start && range.start < element.range.end);
}
