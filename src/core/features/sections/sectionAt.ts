import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel, Section } from '../../page/pageModel';
import { holdsOffset, isWithin, type OffsetRange } from '../../text/range';
import { lineStart } from '../../text/lines';

/** The section whose heading the cursor is on. */
export function headingAt({ sections }: PageModel, range: OffsetRange): Section | undefined {
  return sections.find(({ heading }) => isWithin(range, heading));
}

/** Whether a section stands in no element of HTML: its heading's id is then that of the GFM rule, and it can be moved. */
export function isInTheOpen({ range }: Pick<Section, 'range'>, { elements }: PageModel): boolean {
  return !elements.some(element => element.range.start < range.start && range.start < element.range.end);
}

/**
 * Whether a list item or a quote has taken the heading of a section in, which stands right below it: in `- one\n# Talks\n\n- two` kramdown
 * reads `# Talks` as a part of the item, and what follows as none of the section.
 */
export function isTakenIn({ heading }: Section, { text, kramdown }: PageModel): boolean {
  const start = lineStart(text, heading.start);
  const above = text.slice(lineStart(text, start - 1), start);
  // `- ### Talks` is meant so
  if (start === 0 || above.trim() === '' || text.slice(start, heading.start).trim() !== '') return false;
  const indent = heading.start - start;
  const around = (children: readonly KramdownElement[]): KramdownElement | undefined =>
    children.find(child => holdsOffset(child, heading.start));
  for (let at = around(kramdown.root.children); at !== undefined; at = around(at.children))
    if (at.type === 'blockquote' || (at.type === 'li' && indent < textColumn(text, at.start))) return true;
  return false;
}

/** Where the text of an item begins in its line. */
function textColumn(text: string, item: number): number {
  const line = text.slice(lineStart(text, item), item + 40);
  return /^\s*(?:[-*+]|\d+\.)[ \t]*/.exec(line)?.[0].length ?? 0;
}
