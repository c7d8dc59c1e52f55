import { tagsOf } from './htmlTags';
import { makeShowable, parseDocument, type PageContext } from './pageDocument';
import { elementsIn } from './shownElements';

const STAMP = 'data-written-at';

/** Where the start tags of shown elements stand in the HTML. */
export interface ElementStarts {
  readonly startOf: WeakMap<Element, number>;
  /** By their starts. */
  readonly elements: readonly { readonly start: number; readonly element: Element }[];
}

/**
 * Finds the start tags of the elements of a shown page whose tags alone do not tell it, since a browser had to repair it: each start
 * tag gets its place as an attribute, and the parser carries it wherever it puts the element. `undefined` where what is shown is
 * not that page.
 */
export function stampedStarts(html: string, frame: Document, context: PageContext): ElementStarts | undefined {
  const page = parseDocument(withStamps(html));
  const starts = new Map<Element, number>();
  for (const element of elementsIn(page.body)) {
    const stamp = element.getAttribute(STAMP);
    if (stamp !== null) starts.set(element, Number(stamp));
    element.removeAttribute(STAMP);
  }
  makeShowable(page, context);
  const startOf = new WeakMap<Element, number>();
  const elements: { start: number; element: Element }[] = [];
  const next = elementsIn(page.body)[Symbol.iterator]();
  for (const element of elementsIn(frame.body)) {
    const twin = next.next();
    if (twin.done === true || twin.value.localName !== element.localName) return undefined;
    const start = starts.get(twin.value);
    if (start === undefined) continue;
    startOf.set(element, start);
    elements.push({ start, element });
  }
  return { startOf, elements: elements.sort((a, b) => a.start - b.start) };
}

function withStamps(html: string): string {
  let stamped = '';
  let done = 0;
  for (const tag of tagsOf(html)) {
    if (tag.kind !== 'start') continue;
    const behindName = tag.start + 1 + tag.name.length;
    stamped += `${html.slice(done, behindName)} ${STAMP}="${tag.start}"`;
    done = behindName;
  }
  return stamped + html.slice(done);
}
