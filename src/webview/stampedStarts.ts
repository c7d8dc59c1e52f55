import { isForeign, isVoid, tagsOf } from './htmlTags';
import { makeShowable, parseDocument, type PageContext } from './pageDocument';
import { elementsIn } from './shownElements';

const stampAttribute = 'data-written-at';

/** Where the start tags of shown elements stand in the HTML. */
export interface ElementStarts {
  readonly startOf: WeakMap<Element, number>;
  /** By their starts. */
  readonly elements: readonly { readonly start: number; readonly element: Element }[];
  /** Behind the end tag, or where an element without one goes on to, as far as the tags tell. */
  readonly endOf: WeakMap<Element, number>;
}

/** A start tag, and where what it begins ends. */
interface WrittenTag {
  readonly name: string;
  readonly start: number;
  end: number;
}

/**
 * Finds the start tags of the elements of a shown page whose tags alone do not tell it, since a browser had to repair it: each start
 * tag gets its place as an attribute, and the parser carries it wherever it puts the element. `undefined` where what is shown is
 * not that page.
 */
export function stampedStarts(html: string, frame: Document, context: PageContext): ElementStarts | undefined {
  const tags = writtenTags(html);
  const page = parseDocument(withStamps(html, tags));
  const starts = new Map<Element, number>();
  for (const element of elementsIn(page.body)) {
    const stamp = element.getAttribute(stampAttribute);
    if (stamp !== null) starts.set(element, Number(stamp));
    element.removeAttribute(stampAttribute);
  }
  makeShowable(page, context);
  const startOf = new WeakMap<Element, number>();
  const endOf = new WeakMap<Element, number>();
  const elements: { start: number; element: Element }[] = [];
  const ends = new Map(tags.map(({ start, end }) => [start, end]));
  const next = elementsIn(page.body)[Symbol.iterator]();
  for (const element of elementsIn(frame.body)) {
    const twin = next.next();
    if (twin.done === true || twin.value.localName !== element.localName) return undefined;
    const start = starts.get(twin.value);
    if (start === undefined) continue;
    startOf.set(element, start);
    endOf.set(element, ends.get(start) ?? html.length);
    elements.push({ start, element });
  }
  return { startOf, endOf, elements: elements.sort((a, b) => a.start - b.start) };
}

/** The start tags in their order. What has no end tag of its own goes on as long as what it stands in. */
function writtenTags(html: string): readonly WrittenTag[] {
  const tags: WrittenTag[] = [];
  let open: WrittenTag[] = [];
  let foreign = 0;
  for (const tag of tagsOf(html)) {
    if (tag.kind === 'odd') continue;
    if (tag.kind === 'start') {
      const isForeignTag = foreign > 0 || isForeign(tag.name);
      const isWhole = tag.raw !== undefined || (isForeignTag ? tag.selfClosing : isVoid(tag.name));
      const written = { name: tag.name, start: tag.start, end: isWhole ? (tag.raw?.end ?? tag.end) : html.length };
      tags.push(written);
      if (isWhole) continue;
      open.push(written);
      if (isForeign(tag.name)) foreign += 1;
      continue;
    }
    if (isForeign(tag.name)) foreign = Math.max(0, foreign - 1);
    const own = open.map(({ name }) => name).lastIndexOf(tag.name);
    if (own === -1) continue;
    for (const [number, written] of open.slice(own).entries()) written.end = number === 0 ? tag.end : tag.start;
    open = open.slice(0, own);
  }
  return tags;
}

function withStamps(html: string, tags: readonly { readonly name: string; readonly start: number }[]): string {
  let stamped = '';
  let done = 0;
  for (const { name, start } of tags) {
    const behindName = start + 1 + name.length;
    stamped += `${html.slice(done, behindName)} ${stampAttribute}="${start}"`;
    done = behindName;
  }
  return stamped + html.slice(done);
}
