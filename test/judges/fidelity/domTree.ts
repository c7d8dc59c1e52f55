import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

/** A node of a parsed page. */
export interface DomNode {
  readonly name: string;
  /** What the node says of itself: name and attributes, or the whole text. */
  readonly label: string;
  /** The same number for subtrees that are equal, in every tree that one `DomReader` read. */
  readonly id: number;
  /** Nodes of the subtree, this one included. */
  readonly size: number;
  readonly children: readonly DomNode[];
}

type ParsedNode = DefaultTreeAdapterMap['node'];

/** Reads HTML as a browser does, with white space as it is and attributes in the order of their names. */
export class DomReader {
  private readonly ids = new Map<string, number>();

  read(html: string): DomNode {
    return this.node(parse(html));
  }

  private node(parsed: ParsedNode): DomNode {
    const inner = 'content' in parsed ? parsed.content : parsed;
    const children = 'childNodes' in inner ? inner.childNodes.map(child => this.node(child)) : [];
    const label = labelOf(parsed);
    const key = `${label}\u0000${children.map(({ id }) => id).join(' ')}`;
    const id = this.ids.get(key) ?? this.ids.size;
    this.ids.set(key, id);
    const size = children.reduce((sum, child) => sum + child.size, 1);
    return { name: parsed.nodeName, label, id, size, children };
  }
}

function labelOf(node: ParsedNode): string {
  if ('value' in node) return `text ${JSON.stringify(node.value)}`;
  if ('data' in node) return `<!--${node.data}-->`;
  if ('attrs' in node) {
    const attributes = node.attrs.map(({ name, prefix, value }) => `${prefix ?? ''}${name}=${JSON.stringify(value)}`);
    return `<${[node.tagName, ...attributes.sort()].join(' ')}>`;
  }
  return 'publicId' in node ? `<!doctype ${node.name} ${node.publicId} ${node.systemId}>` : node.nodeName;
}
