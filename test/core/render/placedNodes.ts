import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { OffsetRange } from '../../../src/core/text/range';

type Node = DefaultTreeAdapterMap['node'];

/** A node that is written in the HTML, as against one that the parser makes up. */
export interface PlacedNode {
  /** `#text`, `#comment`, or the element's name. */
  readonly name: string;
  /** Where it stands in the HTML. */
  readonly range: OffsetRange;
  /** The innermost placed node around it. */
  readonly parent: PlacedNode | undefined;
  /** Whether it has an end tag, where it could have one. */
  readonly closed: boolean;
}

/** The elements, texts and comments of a page in the order of its HTML. */
export function placedNodes(html: string): readonly PlacedNode[] {
  const found: PlacedNode[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), undefined, found);
  return found;
}

function collect(node: Node, parent: PlacedNode | undefined, found: PlacedNode[]): void {
  const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
  let own = parent;
  if (location !== undefined && location !== null) {
    const closed = !('startTag' in location) || 'endTag' in location;
    own = { name: node.nodeName, range: { start: location.startOffset, end: location.endOffset }, parent, closed };
    found.push(own);
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, own, found);
  if (node.nodeName === 'template' && 'content' in node) collect(node.content, own, found);
}
