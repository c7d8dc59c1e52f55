import { hasBlocks, isBlock } from '../richText/pageElements';
import type { ComparedBlock } from './blockDifference';

/** A block with where it stands: the first and the last of the nodes beside each other that make it up. */
export interface PageBlock extends ComparedBlock {
  readonly first: Node;
  readonly last: Node;
}

/** A word of a block, for what has changed inside it. */
export interface PageWord extends ComparedBlock {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * What no reader sees, or what cleaning takes out of a page; and places of citation counts: their numbers are written by a script,
 * and are others each day.
 */
const uncompared = [
  'script, style, template, noscript, head, meta, link, title, base, object, embed, applet, portal, webview, frame, svg, math',
  'canvas, input, button, select, textarea, [hidden], .show_paper_citations, #total_cit',
].join(', ');
/** What they hold besides is for browsers that cannot play them. */
const played = 'iframe, video, audio';

/**
 * Reads the blocks of a page, or of what is shown of it: both give the same ones. A row of a table is one block.
 * @param formOf one form for the addresses of links and pictures
 */
export function pageBlocks(body: Element, formOf: (address: string) => string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  readChildren(body, formOf, blocks);
  return blocks;
}

/** The words of a block as they stand in its texts. */
export function wordsOf({ first, last }: PageBlock): readonly PageWord[] {
  const words: PageWord[] = [];
  for (let node: Node | null = first; node !== null; node = node === last ? null : node.nextSibling) {
    for (const text of textsIn(node)) {
      for (const { 0: word, index } of text.data.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu))
        words.push({ name: 'word', text: word, targets: [], node: text, start: index, end: index + word.length });
    }
  }
  return words;
}

function readChildren(parent: Element, formOf: (address: string) => string, blocks: PageBlock[]): void {
  let line: Node[] = [];
  const endLine = (): void => {
    const block = blockOf(parent, line, formOf);
    if (block !== undefined) blocks.push(block);
    line = [];
  };
  for (const node of parent.childNodes) {
    if (!isElement(node)) {
      if (node.nodeType === Node.TEXT_NODE) line.push(node);
    } else if (node.matches(uncompared)) {
      // what it would have shown parts nothing
    } else if (node.matches(played)) line.push(node);
    else if (isRow(node)) {
      endLine();
      const block = blockOf(node, [node], formOf);
      if (block !== undefined) blocks.push(block);
    } else if (isBlock(node) || hasBlocks(node)) {
      endLine();
      readChildren(node, formOf, blocks);
    } else line.push(node);
  }
  endLine();
}

/** A row whose cells hold lines alone. */
function isRow(element: Element): boolean {
  return element.localName === 'tr' && [...element.children].every(cell => !hasBlocks(cell));
}

function blockOf(parent: Element, nodes: readonly Node[], formOf: (address: string) => string): PageBlock | undefined {
  const shown = nodes.filter(node => isElement(node) || node.nodeValue?.trim() !== '');
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = nodes
    .map(textOf)
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const targets = shown.flatMap(node => (isElement(node) ? targetsOf(node, formOf) : []));
  // one without an address counts too: cleaning takes them away, and both readings must give the same blocks
  if (text === '' && targets.length === 0) return undefined;
  return { name: parent.localName, text, targets: targets.filter(target => target !== ''), first, last };
}

function textOf(node: Node): string {
  return [...textsIn(node)]
    .map(({ parentElement, data }) => (parentElement?.closest('td, th') ? ` ${data} ` : data))
    .join('');
}

function* textsIn(root: Node): Iterable<Text> {
  if (root.nodeType === Node.TEXT_NODE) yield root as Text;
  if (!isElement(root) || root.matches(uncompared) || root.matches(played)) return;
  for (const child of root.childNodes) yield* textsIn(child);
}

/** Where its links lead, and what is shown in it, in their order; `''` for what has no address. */
function targetsOf(root: Element, formOf: (address: string) => string): readonly string[] {
  const found: string[] = [];
  for (const element of [root, ...root.querySelectorAll(`a[href], img, ${played}`)]) {
    if (element.closest(uncompared) !== null || (element.parentElement?.closest(played) ?? null) !== null) continue;
    if (element.matches('a[href]')) found.push(formOf(element.getAttribute('href') ?? ''));
    if (element.matches(played)) found.push(addressesIn(element, formOf));
    if (element.localName !== 'img') continue;
    found.push(`${addressesIn(element, formOf)} ${element.getAttribute('alt') ?? ''}`.trim());
  }
  return found;
}

/** Of the element itself, and of its sources: a video may have more than one. */
function addressesIn(element: Element, formOf: (address: string) => string): string {
  return [element, ...element.querySelectorAll('source')]
    .flatMap(({ attributes }) => attributes.getNamedItem('src')?.value ?? [])
    .map(formOf)
    .join(' ');
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
