import type { OffsetRange } from '../text/range';
import type { HtmlTag } from './htmlTag';

/** A start tag with its end. */
export interface HtmlElement {
  readonly name: string;
  readonly start: HtmlTag;
  /** `undefined` for void elements and for those never closed. */
  readonly end: HtmlTag | undefined;
  /** From the start tag to the end tag, or to where the parent ends. */
  readonly range: OffsetRange;
  readonly content: OffsetRange;
  readonly children: readonly HtmlElement[];
  readonly parent: HtmlElement | undefined;
}

export interface NestedElements {
  /** The outermost elements in order; the others hang below them. */
  readonly elements: readonly HtmlElement[];
  /** Elements that need an end tag and have none, in the order of their start tags. */
  readonly unclosed: readonly HtmlElement[];
  /** End tags that close nothing, in order. */
  readonly stray: readonly HtmlTag[];
}

/** Those that have no end tag, for browsers (https://html.spec.whatwg.org/multipage/syntax.html#void-elements) and for kramdown. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);

/**
 * The start tag of the key ends an open element of the value's names, unless a container lies between: `<li>a<li>b`. A link in a
 * link is an error, but browsers end the first one as well.
 */
const impliedEnds = new Map<string, ReadonlySet<string>>(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    td: 'td th',
    th: 'td th',
    tr: 'tr td th',
    tbody: 'tr td th thead tbody tfoot',
    tfoot: 'tr td th thead tbody tfoot',
    option: 'option',
    p: 'p',
    a: 'a',
  }).map(([name, ends]) => [name, new Set(ends.split(' '))]),
);

/** What ends a paragraph without an end tag (https://html.spec.whatwg.org/multipage/grouping-content.html#the-p-element), and what browsers let end one, too. */
const endingParagraphs = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol pre search section summary table ul'
  ).split(' '),
);

const optionalEnd = new Set('li dt dd td th tr thead tbody tfoot option optgroup colgroup p rt rp'.split(' '));

/** Elements inside text. Their end tag reaches over no block: in `<b><div></b></div>` it is the `</b>` that is astray. */
const phrasing = new Set(
  'a abbr acronym b bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** Elements inside text that mark words and mean no more than marks of Markdown, as the source of an expression: no links, nothing that is raised. */
export const markingSource = 'em|i|b|strong|u|ins|font|span|small';

type Rank = 'phrasing' | 'optional' | 'container';

interface OpenElement {
  readonly name: string;
  readonly start: HtmlTag;
  end: HtmlTag | undefined;
  range: { start: number; end: number };
  content: { start: number; end: number };
  readonly children: OpenElement[];
  parent: OpenElement | undefined;
}

/** How many open elements a start tag looks through for one that it ends; deeper ones stay open. */
const impliedEndReach = 64;

/**
 * Nests tags (in order, as `readTags` gives them) to a tree of elements. `end` is where the text ends: elements never closed
 * reach to the end of their parent, or to it. What is missing is found where an author would look: an end tag closes the
 * nearest open element of its name, elements left open inside are `unclosed` (but those whose end tag may be left out),
 * an end tag without a start tag is `stray`. A self-closing tag (`<div/>`) is closed, as for kramdown.
 * @param trimmed for a page that browsers read as it is written, where what a range of it says ends: there a `<p>` without an end tag ends
 * above the heading, list or other block below it. kramdown goes on to the end of the element around.
 */
export function nestElements(
  tags: readonly HtmlTag[],
  end: number,
  trimmed?: (range: OffsetRange) => number,
): NestedElements {
  const roots: OpenElement[] = [];
  const unclosed: OpenElement[] = [];
  const stray: HtmlTag[] = [];
  const open = createOpenElements();

  const leave = (depth: number, at: number): void => {
    while (open.depth() > depth) {
      const element = open.pop();
      if (element === undefined) return;
      element.range.end = at;
      element.content.end = at;
      if (trimmed !== undefined && element.name === 'p')
        endParagraph(element, element.parent?.children ?? roots, trimmed);
      if (rankOf(element.name) !== 'optional') unclosed.push(element);
    }
  };

  for (const tag of tags) {
    if (tag.kind === 'end') {
      const depth = open.find(tag.name);
      if (depth === -1) {
        stray.push(tag);
        continue;
      }
      leave(depth + 1, tag.range.start);
      const element = open.pop();
      if (element === undefined) continue;
      element.end = tag;
      element.content.end = tag.range.start;
      element.range.end = tag.range.end;
      continue;
    }
    const ended = open.endedBy(tag.name);
    if (ended !== -1) leave(ended, tag.range.start);
    const parent = open.top();
    const element: OpenElement = {
      name: tag.name,
      start: tag,
      end: undefined,
      range: { ...tag.range },
      content: { start: tag.range.end, end: tag.range.end },
      children: [],
      parent,
    };
    (parent?.children ?? roots).push(element);
    if (!tag.selfClosing && !voidElements.has(tag.name)) open.push(element);
  }
  leave(0, end);
  unclosed.sort((a, b) => a.range.start - b.range.start);
  return { elements: roots, unclosed, stray };
}

/** Ends a paragraph above the first block in it, the last of `siblings`; that and what is below it stand behind the paragraph then. */
function endParagraph(
  { range, content, children, parent }: OpenElement,
  siblings: OpenElement[],
  trimmed: (range: OffsetRange) => number,
): void {
  const endAbove = (child: OpenElement | undefined): number =>
    trimmed({ start: content.start, end: child?.range.start ?? content.end });
  let first = children.findIndex(({ name }) => endingParagraphs.has(name));
  if (first === -1) first = children.length;
  // the anchor of a heading, `<a id="news"></a>`, stands by that
  else while (isAnchor(children[first - 1]) && endAbove(children[first]) === children[first - 1]?.range.end) first--;
  content.end = endAbove(children[first]);
  range.end = content.end;
  for (const child of children.splice(first)) {
    child.parent = parent;
    siblings.push(child);
  }
}

function isAnchor(element: OpenElement | undefined): boolean {
  if (element?.name !== 'a' || element.content.end > element.content.start) return false;
  return element.start.attributes.some(({ name }) => name === 'id' || name === 'name');
}

/** Every element of the trees, parents before children, in the order of the text. */
export function* walkElements(elements: readonly HtmlElement[]): Generator<HtmlElement> {
  const waiting = [...elements].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** Whether an element is without an end tag that it would have to have: HTML lets some be left out, kramdown none. */
export function needsEnd({ name, start, end }: HtmlElement): boolean {
  return end === undefined && !start.selfClosing && !voidElements.has(name);
}

/** Whether HTML lets an element end with what it stands in, by its name: `<li>`, not `<small>`. */
export function mayLackEnd({ name }: Pick<HtmlElement, 'name'>): boolean {
  return optionalEnd.has(name);
}

function rankOf(name: string): Rank {
  if (phrasing.has(name)) return 'phrasing';
  return optionalEnd.has(name) ? 'optional' : 'container';
}

/** The stack of open elements, with the depths of each name and rank at hand, so that no end tag searches the stack. */
function createOpenElements() {
  const stack: OpenElement[] = [];
  const depths = new Map<string, number[]>();
  const depthsOf = (name: string): number[] => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const created: number[] = [];
    depths.set(name, created);
    return created;
  };
  const ranks: Readonly<Record<Rank, number[]>> = { phrasing: [], optional: [], container: [] };
  const last = (rank: Rank): number => ranks[rank].at(-1) ?? -1;
  return {
    depth: () => stack.length,
    top: () => stack.at(-1),
    push(element: OpenElement): void {
      depthsOf(element.name).push(stack.length);
      ranks[rankOf(element.name)].push(stack.length);
      stack.push(element);
    },
    pop(): OpenElement | undefined {
      const element = stack.pop();
      if (element !== undefined) {
        depthsOf(element.name).pop();
        ranks[rankOf(element.name)].pop();
      }
      return element;
    },
    /** Depth of the element that the end tag `name` closes, -1 for none. */
    find(name: string): number {
      const depth = depthsOf(name).at(-1) ?? -1;
      const rank = rankOf(name);
      if (rank !== 'container' && depth < last('container')) return -1;
      if (rank === 'phrasing' && depth < last('optional')) return -1;
      return depth;
    },
    /** Depth of the outermost element that the start tag `name` ends, -1 for none. */
    endedBy(name: string): number {
      const ends = impliedEnds.get(name);
      if (ends === undefined) return -1;
      let found = -1;
      const lowest = Math.max(last('container') + 1, stack.length - impliedEndReach);
      for (let depth = stack.length - 1; depth >= lowest; depth--) {
        if (ends.has(stack[depth]?.name ?? '')) found = depth;
      }
      return found;
    },
  };
}
