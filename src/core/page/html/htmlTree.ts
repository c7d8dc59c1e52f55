import { ElementNode } from '../../kramdown/element';
import { defaultOptions } from '../../kramdown/options';
import type { KramdownDocument } from '../../kramdown/tree';
import { walkElements } from '../../syntax/htmlElements';
import type { OffsetRange } from '../../text/range';
import type { HtmlElement } from '../../syntax/htmlElements';

/** A page in HTML as it was read. Offsets are those of `masked`. */
interface HtmlSource {
  /** The text without front matter and Liquid, with its comments. */
  readonly masked: string;
  readonly bodyStart: number;
  /** As `nestElements` gives them. */
  readonly elements: readonly HtmlElement[];
  /** In order; none lies in a tag. */
  readonly comments: readonly OffsetRange[];
}

interface HtmlTree {
  readonly tree: KramdownDocument;
  /** Its elements by the offset of their `<`. */
  readonly html: ReadonlyMap<number, ElementNode>;
}

/** Their inside is no text. */
const withoutText: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * The tree of a page that Jekyll does not take for Markdown, in the form of kramdown's: elements as where kramdown copies HTML, comments and
 * texts. Elements end where browsers let them, `<li>` before `<li>`, and nothing is written in signs of Markdown: no header, list or code
 * is in it, and no warning.
 */
export function htmlTree({ masked, bodyStart, elements, comments }: HtmlSource): HtmlTree {
  const root = new ElementNode('root', '', 0, masked.length);
  const open: { readonly node: ElementNode; readonly end: number }[] = [];
  const html = new Map<number, ElementNode>();
  let at = bodyStart;
  let comment = 0;
  const writeText = (parent: ElementNode, to: number): void => {
    if (at >= to) return;
    const type = withoutText.has(parent.value) ? 'raw' : 'text';
    parent.append(new ElementNode(type, masked.slice(at, to), at, to));
  };
  /** What stands between two tags. */
  const takeTo = (to: number): void => {
    const parent = open.at(-1)?.node ?? root;
    for (let next = comments[comment]; next !== undefined && next.start < to; next = comments[++comment]) {
      const { start, end } = next;
      writeText(parent, start);
      const node = new ElementNode('comment', masked.slice(start, end), start, end);
      node.detail('block', true);
      parent.append(node);
      at = end;
    }
    writeText(parent, to);
    at = Math.max(at, to);
  };
  const close = (): void => {
    const last = open.at(-1);
    if (last === undefined) return;
    takeTo(last.node.content.end);
    open.pop();
    at = Math.max(at, last.end);
  };
  for (const element of walkElements(elements)) {
    const { start } = element.range;
    for (let last = open.at(-1); last !== undefined && last.end <= start; last = open.at(-1)) close();
    takeTo(start);
    const node = nodeOf(element);
    html.set(start, node);
    (open.at(-1)?.node ?? root).append(node);
    open.push({ node, end: element.range.end });
    at = element.content.start;
  }
  while (open.length > 0) close();
  takeTo(masked.length);
  return { tree: { root, warnings: [], options: defaultOptions }, html };
}

function nodeOf({ name, start, end, range, content }: HtmlElement): ElementNode {
  const node = new ElementNode('html_element', name, range.start, range.end, content.start, content.end);
  // of two attributes of one name browsers take the first
  for (const one of start.attributes) if (!node.attributes.has(one.name)) node.setAttribute(one.name, one.value ?? '');
  node.details = { block: true, model: 'raw', closed: end === undefined && content.start === content.end };
  return node;
}
