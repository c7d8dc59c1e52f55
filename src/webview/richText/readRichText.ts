import type { Numbering } from './listNumber';
import { isHidden, hasBlocks, isBlock, isPassedOver } from './pageElements';
import type { Block, Cell, Inline, ListItem, Mark } from './richText';

/** What is read of a page, and how. */
export interface Reading {
  /** The part to be read; all of it without one. */
  readonly range?: Range | undefined;
  /** The address on the web of what an element names (the `href` of a link, the picture itself); `undefined` for none. */
  readonly addressOf: (element: Element) => string | undefined;
}

const marks: Readonly<Record<string, Mark>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  del: 's',
  strike: 's',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'sub',
  sup: 'sup',
};

/** Reads what a page shows inside `root` as rich text: what is hidden, and what only the site's own style needs, is left out. */
export function readRichText(root: Element, reading: Reading): readonly Block[] {
  return readBlocks(root, reading);
}

function readBlocks(parent: Element, reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const endLine = (): void => {
    const inlines = tidy(line);
    if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
    line = [];
  };
  for (const node of parent.childNodes) {
    if (!isWanted(node, reading)) continue;
    if (isElement(node) && (isBlock(node) || hasBlocks(node))) {
      endLine();
      blocks.push(...readBlock(node, reading));
    } else line.push(...readInline(node, reading));
  }
  endLine();
  return blocks;
}

function readBlock(element: Element, reading: Reading): readonly Block[] {
  const name = element.localName;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) {
    const inlines = tidy(readInlines(element, reading));
    return inlines.length === 0 ? [] : [{ kind: 'heading', level: Number(heading), inlines }];
  }
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
      return readList(element, reading);
    case 'blockquote':
    case 'dd': {
      const blocks = readBlocks(element, reading);
      return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
    }
    case 'pre': {
      const text = preText(element, reading);
      return text.trim() === '' ? [] : [{ kind: 'code', text }];
    }
    case 'table':
      return readTable(element, reading);
    case 'hr':
      return [{ kind: 'rule' }];
    default: {
      const blocks = readBlocks(element, reading);
      // the mark on a picture of a paper says where it appeared
      return element.matches('.paper-box .badge') ? blocks.map(strong) : blocks;
    }
  }
}

function strong(block: Block): Block {
  return block.kind === 'paragraph'
    ? { kind: 'paragraph', inlines: [{ kind: 'mark', mark: 'strong', inlines: block.inlines }] }
    : block;
}

function readList(list: Element, reading: Reading): readonly Block[] {
  const items: ListItem[] = [];
  const numbers = numbersOf(list);
  for (const child of list.children) {
    if (!isWanted(child, reading)) continue;
    const last = items.at(-1);
    const isItem = child.localName === 'li';
    const blocks = isItem ? readBlocks(child, reading) : readBlock(child, reading);
    // a list that stands in a list without an item is shown below the item before it
    if (!isItem && last !== undefined) items[items.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    else if (blocks.length > 0) items.push({ ...signOf(child, numbers.get(child)), blocks });
  }
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The numbers that a browser shows before the items, also before those that are not read; none where the list has bullets. */
function numbersOf(list: Element): ReadonlyMap<Element, number> {
  const numbers = new Map<Element, number>();
  if (list.localName !== 'ol') return numbers;
  const isCounted = (child: Element): boolean => child.localName === 'li' && !isHidden(child);
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let next = integerIn(list, 'start') ?? (step === 1 ? 1 : [...list.children].filter(isCounted).length);
  for (const child of list.children) {
    if (!isCounted(child)) continue;
    const number = integerIn(child, 'value') ?? next;
    numbers.set(child, number);
    next = number + step;
  }
  return numbers;
}

const numberings: Readonly<Record<string, Numbering>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};

/** What the page shows before an item that has a number by its place: the site's style may show it in letters, or nothing at all. */
function signOf(item: Element, number: number | undefined): Omit<ListItem, 'blocks'> {
  const styleOf = (part?: string): CSSStyleDeclaration | undefined =>
    item.ownerDocument.defaultView?.getComputedStyle(item, part);
  const style = styleOf();
  // a style may write the number itself
  if (number === undefined || style === undefined || styleOf('::before')?.content.includes('counter') === true)
    return { number };
  const { display, listStyleImage, listStyleType: type } = style;
  const isNone = type === 'none' && listStyleImage === 'none';
  if (isNone || !display.includes('list-item')) return { number: undefined, isBare: true };
  if (/^(?:none|disc|circle|square)$/.test(type)) return { number: undefined };
  const numbering = numberings[type];
  return numbering === undefined ? { number } : { number, numbering };
}

function integerIn(element: Element, attribute: string): number | undefined {
  const written = /^\s*[-+]?\d+/.exec(element.getAttribute(attribute) ?? '')?.[0];
  return written === undefined ? undefined : Number(written);
}

function readTable(table: Element, reading: Reading): readonly Block[] {
  const rows: (readonly Cell[])[] = [];
  for (const row of table.querySelectorAll('tr')) {
    if (row.closest('table') !== table || !isWanted(row, reading)) continue;
    const cells = [...row.children].filter(cell => cell.matches('td, th')) as HTMLTableCellElement[];
    rows.push(
      cells.map(cell => ({
        isHeader: cell.localName === 'th',
        columns: cell.colSpan,
        // none are all that follow
        rows: Math.max(1, cell.rowSpan),
        blocks: isWanted(cell, reading) ? readBlocks(cell, reading) : [],
      })),
    );
  }
  const [named] = [...table.children].filter(child => child.localName === 'caption' && isWanted(child, reading));
  const caption = named === undefined ? [] : readBlocks(named, reading);
  return rows.length === 0 ? caption : [{ kind: 'table', caption, rows }];
}

function preText(element: Element, reading: Reading): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (isWanted(node, reading)) text += wantedText(node as Text, reading);
  return text;
}

function readInlines(parent: Element, reading: Reading): Inline[] {
  return [...parent.childNodes].flatMap(node => (isWanted(node, reading) ? readInline(node, reading) : []));
}

function readInline(node: Node, reading: Reading): readonly Inline[] {
  if (node.nodeType === Node.TEXT_NODE)
    return [{ kind: 'text', text: wantedText(node as Text, reading).replace(/[ \t\n\r\f]+/g, ' ') }];
  if (!isElement(node)) return [];
  if (node.localName === 'br') return [{ kind: 'break' }];
  if (node.localName === 'img') {
    const words = node.getAttribute('alt')?.trim() ?? '';
    const address = reading.addressOf(node);
    if (address === undefined && words === '') return [];
    return [{ kind: 'picture', address, words, width: (node as HTMLImageElement).width }];
  }
  const inlines = readInlines(node, reading);
  if (inlines.every(isEmpty))
    return inlines.some(inline => inline.kind === 'text') ? [{ kind: 'text', text: ' ' }] : [];
  const mark = Object.hasOwn(marks, node.localName) ? marks[node.localName] : undefined;
  if (mark !== undefined) return [{ kind: 'mark', mark, inlines }];
  const href = node.localName === 'a' ? reading.addressOf(node) : undefined;
  return href === undefined ? inlines : [{ kind: 'link', href, inlines }];
}

function isEmpty(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text.trim() === '';
}

/** White space as a browser shows it: none at the ends of a line, and never two spaces in a row, whichever elements they stand in. */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  let spaced = true;
  const forward = (list: readonly Inline[]): readonly Inline[] =>
    list.flatMap((inline): readonly Inline[] => {
      if (inline.kind === 'mark' || inline.kind === 'link') return [{ ...inline, inlines: forward(inline.inlines) }];
      if (inline.kind !== 'text') {
        spaced = inline.kind === 'break';
        return [inline];
      }
      const text = spaced ? inline.text.replace(/^ /, '') : inline.text;
      if (text !== '') spaced = text.endsWith(' ');
      return text === '' ? [] : [{ kind: 'text', text }];
    });
  return withoutEnd(forward(inlines));
}

function withoutEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  const before = inlines.slice(0, -1);
  if (last === undefined) return inlines;
  switch (last.kind) {
    case 'break':
      return withoutEnd(before);
    case 'text': {
      const text = last.text.replace(/ $/, '');
      return text === '' ? withoutEnd(before) : [...before, { kind: 'text', text }];
    }
    case 'mark':
    case 'link': {
      const inner = withoutEnd(last.inlines);
      return inner.length === 0 ? withoutEnd(before) : [...before, { ...last, inlines: inner }];
    }
    case 'picture':
      return inlines;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isWanted(node: Node, { range }: Reading): boolean {
  if (range !== undefined && !range.intersectsNode(node)) return false;
  // whoever selects a part of the side bar wants that
  return !isElement(node) || !(isHidden(node) || (range === undefined && isPassedOver(node)));
}

/** The letters of a text that are inside the range. */
function wantedText(text: Text, { range }: Reading): string {
  if (range === undefined) return text.data;
  const start = range.startContainer === text ? range.startOffset : 0;
  const end = range.endContainer === text ? range.endOffset : text.length;
  return text.data.slice(start, end);
}
