import { createRangeIndex } from '../../page/rangeIndex';
import type { OffsetRange } from '../../text/range';

/** What begins an HTML block and what ends it (https://spec.commonmark.org/0.31.2/#html-blocks); the first that fits counts. */
const kinds: readonly { readonly begins: RegExp; readonly ends: RegExp; readonly interrupts: boolean }[] = [
  {
    begins: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    ends: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
  { begins: /^<!--/, ends: /-->/, interrupts: true },
  { begins: /^<\?/, ends: /\?>/, interrupts: true },
  { begins: /^<![a-z]/i, ends: />/, interrupts: true },
  { begins: /^<!\[CDATA\[/, ends: /\]\]>/, interrupts: true },
  {
    begins:
      /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i,
    ends: /^[ \t]*$/,
    interrupts: true,
  },
  { begins: /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>[ \t]*$/i, ends: /^[ \t]*$/, interrupts: false },
];

/**
 * Whether VS Code's own outline has the Markdown heading at an offset. It reads Markdown as CommonMark does, where an HTML
 * block reaches to a blank line and holds no headings.
 * @param start where the body of the page begins
 */
export function createEditorHeadings(text: string, start: number): (heading: OffsetRange) => boolean {
  const html = createRangeIndex(htmlBlocks(text, start));
  return heading => !html.touches(heading);
}

function htmlBlocks(text: string, start: number): readonly OffsetRange[] {
  const blocks: OffsetRange[] = [];
  let block: { readonly start: number; readonly ends: RegExp } | undefined;
  let fence: string | undefined;
  let inParagraph = false;
  for (let at = start; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text
      .slice(at, end)
      .replace(/^ {1,3}(?=\S)/, '')
      .replace(/\r$/, '');
    if (block === undefined) {
      const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
      if (fence !== undefined)
        fence = mark !== undefined && line.trimEnd() === mark && mark.startsWith(fence) ? undefined : fence;
      else if (mark !== undefined) fence = mark;
      else {
        const kind = kinds.find(({ begins, interrupts }) => (interrupts || !inParagraph) && begins.test(line));
        if (kind !== undefined) block = { start: at, ends: kind.ends };
      }
      inParagraph = fence === undefined && block === undefined && /^(?!#{1,6}\s)[^\s]/.test(line);
    }
    if (block?.ends.test(line)) {
      blocks.push({ start: block.start, end });
      block = undefined;
    }
    at = end + 1;
  }
  if (block !== undefined) blocks.push({ start: block.start, end: text.length });
  return blocks;
}
