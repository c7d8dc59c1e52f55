import type { Outline, OutlineElement } from './htmlOutline';

/** What a browser puts in though nobody wrote it. */
const implied = new Set(['html', 'head', 'body', 'tbody', 'colgroup']);

/**
 * Which element of a parsed page, or of a piece of one, each element of an outline became; `undefined` where the page is not
 * what the tags alone say, since a browser had to repair it.
 */
export function pairOutline(
  root: Node,
  { elements, regular }: Outline,
): ReadonlyMap<Element, OutlineElement> | undefined {
  if (!regular) return undefined;
  const pairs = new Map<Element, OutlineElement>();
  let at = 0;
  for (const element of elementsIn(root)) {
    const expected = elements[at];
    if (expected?.name !== element.localName.toLowerCase()) {
      if (!implied.has(element.localName)) return undefined;
      continue;
    }
    let around = element.parentNode;
    while (around instanceof Element && around !== root && !pairs.has(around)) {
      if (!implied.has(around.localName)) return undefined;
      around = around.parentNode;
    }
    const parent = around instanceof Element && around !== root ? pairs.get(around) : undefined;
    if (parent !== expected.parent) return undefined;
    pairs.set(element, expected);
    at += 1;
  }
  return at === elements.length ? pairs : undefined;
}

/** The elements below a node in the order of the document, the node itself left out. */
export function* elementsIn(root: Node): Iterable<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Element;
}
