import type { KramdownElement } from '../../kramdown/tree';
import type { OffsetRange } from '../../text/range';

/**
 * The headings and items of Markdown among the texts of an HTML element that is not read, each to the end of its line. Of items alone there
 * are two at least: one is a dash before a name, `- Mei Lin`. Lines parted by `<br>` are a list that somebody wrote in HTML, unless there is
 * a blank line before each. `source` is the text that `parent` was read from.
 */
export function blocksInHtml(parent: KramdownElement, source: string): readonly OffsetRange[] {
  const { children, attributes, content } = parent;
  // shown line by line
  if (attributes.get('style')?.includes('white-space') === true) return [];
  const found: (OffsetRange & { readonly isHeading: boolean })[] = [];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue;
    const text = source.slice(child.start, child.end);
    for (const { 0: line, 1: before = '', 2: mark = '', index: at } of text.matchAll(block)) {
      const lead = text.slice(0, at) + before;
      if (children[index - 1]?.value === 'br' && /^[^\S\n]*\n[^\S\n]*$/.test(lead)) continue;
      const start = child.start + lead.length;
      const rest = /^[^\n]*\S/.exec(source.slice(start, Math.min(start + longest, content.end)))?.[0] ?? line;
      found.push({ start, end: start + rest.length, isHeading: mark.startsWith('#') });
    }
  }
  return found.length > 1 || found.some(({ isHeading }) => isHeading) ? found : [];
}

/** Whether a paragraph begins with the sign of a heading that is none, for a blank stands before it: `  ## News`. */
export function beginsWithHeading({ type, content }: KramdownElement, source: string): boolean {
  return type === 'p' && heading.test(source.slice(content.start, content.start + longest).trimStart());
}

const heading = /^(?:#(?=[ \t]+[^\sa-z])|#{2,6})[ \t]+\S/;
/** `# of papers` is no heading. */
const block = /(\n {0,3})(#(?=[ \t]+[^\sa-z])|#{2,6}|[-*]|\d{1,2}\.)[ \t]+(?=\S|$)/g;
const longest = 300;
