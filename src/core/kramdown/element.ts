import type { OffsetRange } from '../text/range';
import type { AttributeList } from './attributeList';
import type { SourceText } from './sourceText';
import type { ElementDetails, KramdownElement, KramdownType } from './tree';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What stands in the tree for something that prints nothing but ends the block before it. kramdown calls it `eob`; here
 * it is a `blank` with a boundary, taken out before anyone else sees the tree.
 */
type Boundary = 'link' | 'abbreviation' | 'footnote' | 'list' | 'definition' | 'extension' | 'marker';

const noAttributes: ReadonlyMap<string, string> = new Map();
const noChildren: readonly ElementNode[] = [];

/** An element while the tree is built. One shape for all types, so that reading a page stays fast. */
export class ElementNode implements KramdownElement {
  details: Mutable<ElementDetails> | undefined = undefined;
  boundary: Boundary | undefined = undefined;
  /** Text of the element whose spans are read once all definitions of the page are known. */
  pending: SourceText | undefined = undefined;
  /** The attribute list behind or before the block, put into `attributes` once all definitions are known. */
  list: AttributeList | undefined = undefined;
  private ownAttributes: Map<string, string> | undefined = undefined;
  private ownChildren: ElementNode[] | undefined = undefined;

  constructor(
    readonly type: KramdownType,
    public value: string,
    public start: number,
    public end: number,
    public contentStart: number = start,
    public contentEnd: number = end,
  ) {}

  get attributes(): ReadonlyMap<string, string> {
    return this.ownAttributes ?? noAttributes;
  }

  get children(): readonly ElementNode[] {
    return this.ownChildren ?? noChildren;
  }

  get content(): OffsetRange {
    return { start: this.contentStart, end: this.contentEnd };
  }

  get level(): number | undefined {
    return this.details?.level;
  }

  get target(): OffsetRange | undefined {
    return this.details?.target;
  }

  get lastChild(): ElementNode | undefined {
    const own = this.ownChildren;
    return own === undefined ? undefined : own[own.length - 1];
  }

  append(child: ElementNode): void {
    if (this.ownChildren === undefined) this.ownChildren = [child];
    else this.ownChildren.push(child);
  }

  removeLast(): ElementNode | undefined {
    return this.ownChildren?.pop();
  }

  replaceChildren(children: ElementNode[] | undefined): void {
    this.ownChildren = children;
  }

  setAttribute(name: string, value: string): void {
    (this.ownAttributes ??= new Map()).set(name, value);
  }

  useAttributes(attributes: Map<string, string>): void {
    this.ownAttributes = attributes;
  }

  detail<K extends keyof ElementDetails>(key: K, value: ElementDetails[K]): void {
    (this.details ??= {})[key] = value;
  }
}

/** Whether the element is one or more empty lines, and not a boundary. */
export function isBlankLines(node: ElementNode | undefined): boolean {
  return node?.type === 'blank' && node.boundary === undefined;
}

/** Whether the element is an HTML element whose inside is copied. */
export function isRawHtml(node: KramdownElement): boolean {
  return node.type === 'html_element' && node.details?.model === 'raw';
}

/** Appends text to `parent`, to its last text where there is one. */
export function appendText(
  parent: ElementNode,
  value: string,
  start: number,
  end: number,
  type: 'text' | 'raw' = 'text',
): void {
  if (value === '') return;
  const last = parent.lastChild;
  if (last?.type === type) {
    last.value += value;
    last.end = end;
    last.contentEnd = end;
  } else {
    parent.append(new ElementNode(type, value, start, end));
  }
}
