import type { ShownPage } from './shownPage';
import { textRunsIn } from './textRuns';

/** A stretch of the HTML of the page, in UTF-16 code units. */
export interface HtmlRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the letter at `offset` of a shown text is written in the HTML. `undefined` for a text that is not in it, such as a citation
 * count.
 */
export function placeOfLetter(page: ShownPage, root: Node, text: Text, offset: number): HtmlRange | undefined {
  const before = neighbour(page, root, text, 'previousNode');
  const behind = neighbour(page, root, text, 'nextNode');
  const html = page.html();
  const runs = textRunsIn(html, before.start ?? 0, behind.start ?? html.length, decodeReference);
  let number = before.sameTexts;
  for (const run of runs) {
    // a line break right behind `<pre>` is none
    const cut = run.text === text.data ? 0 : run.text === `\n${text.data}` ? 1 : -1;
    if (cut < 0 || number-- > 0) continue;
    const start = run.offsets[offset + cut];
    const end = run.offsets[offset + cut + 1];
    return start === undefined ? undefined : { start, end: Math.max(start, end ?? start) };
  }
  return undefined;
}

/** The start tag of the innermost element around a shown node, itself included, whose place is known. */
export function placeOfElement(page: ShownPage, node: Node): HtmlRange | undefined {
  for (let element: Node | null = node; element !== null; element = element.parentNode) {
    const start = element.nodeType === Node.ELEMENT_NODE ? page.startOf(element as Element) : undefined;
    if (start !== undefined) return { start, end: start + 1 };
  }
  return undefined;
}

/** The nearest element before or behind a text whose place is known, and how many equal texts stand in between. */
function neighbour(
  page: ShownPage,
  root: Node,
  text: Text,
  step: 'previousNode' | 'nextNode',
): { readonly start: number | undefined; readonly sameTexts: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  let sameTexts = 0;
  for (let node = walker[step](); node !== null; node = walker[step]()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue === text.data) sameTexts++;
      continue;
    }
    const start = page.startOf(node as Element);
    if (start !== undefined) return { start, sameTexts };
  }
  return { start: undefined, sameTexts };
}

const decoded = new Map<string, string>();

function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const holder = document.implementation.createHTMLDocument('').createElement('textarea');
  holder.innerHTML = reference;
  decoded.set(reference, holder.value);
  return holder.value;
}
