import type { KramdownElement, KramdownType } from '../kramdown/tree';

/** A heading with the offset where what holds it ends: a quote, a list item, `<div markdown="1">`, or the page. */
export interface HeadingPart {
  readonly element: KramdownElement;
  readonly containerEnd: number;
  /** Nothing but the page holds it. */
  readonly isTop: boolean;
}

export interface ItemPart {
  readonly element: KramdownElement;
  /** How many list items lie around it. */
  readonly depth: number;
}

/** The elements of a page's tree that its model speaks of, each kind in the order of the text. */
interface TreeParts {
  readonly headings: readonly HeadingPart[];
  readonly items: readonly ItemPart[];
  /** Those in no list and no quote. */
  readonly paragraphs: readonly KramdownElement[];
  readonly links: readonly KramdownElement[];
  readonly images: readonly KramdownElement[];
  /** Code and mathematics: a `<` in them begins no tag. */
  readonly code: readonly KramdownElement[];
  readonly comments: readonly KramdownElement[];
  /** Elements other than headings and HTML that an attribute list gave an id. */
  readonly identified: readonly KramdownElement[];
  /** HTML elements by the offset of their `<`. Whoever reads the inside of one need not come down to it from the root. */
  readonly html: ReadonlyMap<number, KramdownElement>;
}

const containers: ReadonlySet<KramdownType> = new Set(['li', 'blockquote', 'html_element']);

/** Sorts the elements of a tree by kind, in one walk that takes no call per level: pages may nest without end. */
export function collectParts(root: KramdownElement): TreeParts {
  const headings: HeadingPart[] = [];
  const items: ItemPart[] = [];
  const paragraphs: KramdownElement[] = [];
  const links: KramdownElement[] = [];
  const images: KramdownElement[] = [];
  const code: KramdownElement[] = [];
  const comments: KramdownElement[] = [];
  const identified: KramdownElement[] = [];
  const lists = new Map<KramdownType, KramdownElement[]>([
    ['a', links],
    ['img', images],
    ['codespan', code],
    ['codeblock', code],
    ['math', code],
    ['comment', comments],
  ]);
  const html = new Map<number, KramdownElement>();
  const waiting = [{ element: root, containerEnd: root.end, isTop: true, isLoose: true, depth: 0 }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { element, depth } = step;
    const { type } = element;
    lists.get(type)?.push(element);
    if (type === 'html_element') html.set(element.start, element);
    if (type === 'header') headings.push({ element, containerEnd: step.containerEnd, isTop: step.isTop });
    else if (type === 'li') items.push({ element, depth });
    else if (type === 'p' && step.isLoose) paragraphs.push(element);
    if (type !== 'header' && type !== 'html_element' && element.attributes.has('id')) identified.push(element);
    const inside = {
      containerEnd: containers.has(type) ? element.content.end : step.containerEnd,
      isTop: step.isTop && !containers.has(type),
      isLoose: step.isLoose && type !== 'li' && type !== 'blockquote',
      depth: type === 'li' ? depth + 1 : depth,
    };
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined) waiting.push({ element: child, ...inside });
    }
  }
  return { headings, items, paragraphs, links, images, code, comments, identified, html };
}
