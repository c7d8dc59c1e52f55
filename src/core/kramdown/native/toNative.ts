import { strip } from '../characters';
import { plainTextOf } from '../headerId';
import { ElementNode } from '../element';
import { contentModelOf } from '../htmlElements';
import type { KramdownType } from '../tree';
import {
  emphasis,
  isBlock,
  isSpanName,
  ownElements,
  trimmed,
  withParagraphs,
  withoutGaps,
  withoutText,
} from './elementKinds';
import { codeIn, nativeText, textIn } from './nativeText';
import { isSimpleTable, nativeTable } from './nativeTable';

/**
 * What becomes of the inside of an element: it is converted, and its text with it; or converted, while its text keeps its white space, as in
 * `<textarea>`; or it stays HTML as it is.
 */
type Inside = 'converted' | 'text kept' | 'raw';

/**
 * The option `html_to_native`: HTML elements below `node` that Markdown has a sign for become what the sign makes. An element
 * in text, or one that is no part of HTML that is copied, is converted for itself before the one around it.
 */
export function toNative(node: ElementNode): void {
  if (node.children.length === 0) return;
  const isCopied = node.type === 'html_element' && node.details?.model === 'raw';
  node.replaceChildren(
    node.children.map(child => {
      toNative(child);
      const isPart = isCopied && child.details?.block === true;
      return isPart ? child : converted(child, 'converted');
    }),
  );
  if (node.type === 'header') node.detail('plainText', plainTextOf(node));
}

/** The element as part of an element whose inside is `inside`. */
function converted(node: ElementNode, inside: Inside): ElementNode {
  if (node.type !== 'html_element') return node;
  if (inside === 'raw') return html(node, inside);
  const name = node.value;
  if (withoutText.has(name)) withoutTextIn(node);
  const isText = isTextOfSpans(node);
  const result = native(node, name, inside);
  if (isText) {
    if (withParagraphs.has(name)) wrap(result, result.children);
    return result;
  }
  if (trimmed.has(name)) trim(result);
  if (withoutGaps.has(name)) dropGaps(result);
  if (withParagraphs.has(name)) wrapText(result);
  if (textTypes.has(result.type) || result.details?.model === 'span')
    for (const { type, details } of result.children)
      if (details !== undefined && (type === 'comment' || type === 'xml_pi')) details.block = false;
  return result;
}

/** What comments in such an element stand in is text. */
const textTypes: ReadonlySet<KramdownType> = new Set<KramdownType>(['p', 'header', 'a', 'em', 'strong', 'td', 'dt']);

/** Such text is read when the element has long been converted. */
function isTextOfSpans(node: ElementNode): boolean {
  const { details } = node;
  return details?.block === true && details.model === 'span' && !convertedNodes.has(node);
}

function wrap(node: ElementNode, children: readonly ElementNode[]): void {
  const paragraph = new ElementNode('p', '', node.contentStart, node.contentEnd);
  paragraph.details = { transparent: true };
  paragraph.replaceChildren([...children]);
  node.replaceChildren([paragraph]);
}

function withoutTextIn(node: ElementNode): ElementNode {
  node.replaceChildren(node.children.filter(({ type }) => type !== 'text'));
  return node;
}

function native(node: ElementNode, name: string, inside: Inside): ElementNode {
  const mark = emphasis[name];
  if (mark !== undefined) {
    const text = textIn(node);
    return text !== strip(text) ? html(node, 'raw') : become(node, mark);
  }
  if (/^h[1-6]$/.test(name)) return header(node, Number(name.charAt(1)));
  switch (name) {
    case 'a':
      return node.attributes.has('href') ? become(node, 'a') : html(node, 'raw');
    case 'code':
      return code(node, 'codespan');
    case 'pre':
      return code(node, 'codeblock');
    case 'textarea':
      return html(node, 'text kept');
    case 'div':
    case 'script':
      return /\bmath\/tex\b/.test(node.attributes.get('type') ?? '') ? formula(node) : html(node, 'converted');
    case 'table':
      return isSimpleTable(node) ? nativeTable(become(withoutTextIn(node), 'table')) : html(node, 'raw');
    default:
      return nativeOf(node, name, inside);
  }
}

function nativeOf(node: ElementNode, name: string, inside: Inside): ElementNode {
  const type = ownElements.get(name);
  return type === undefined ? html(node, inside) : become(node, type, inside);
}

/** An element of another type in the place of `node`. */
function replaced(node: ElementNode, type: KramdownType, value = ''): ElementNode {
  const result = new ElementNode(type, value, node.start, node.end, node.contentStart, node.contentEnd);
  if (node.attributes.size > 0) result.useAttributes(new Map(node.attributes));
  return result;
}

function become(node: ElementNode, type: KramdownType, inside: Inside = 'converted'): ElementNode {
  const result = replaced(node, type);
  if (node.children.length > 0) result.replaceChildren(contentOf(node, inside));
  return result;
}

/** The element stays HTML. */
function html(node: ElementNode, inside: Inside): ElementNode {
  const result = replaced(node, 'html_element', node.value);
  result.details = {
    block: !isSpanName(node.value),
    model: inside === 'raw' ? 'raw' : contentModelOf(node.value),
    ...(node.details?.unclosed === true ? { unclosed: true } : {}),
  };
  convertedNodes.add(result);
  if (node.children.length > 0) result.replaceChildren(contentOf(node, inside));
  return result;
}

const convertedNodes = new WeakSet<ElementNode>();

function contentOf(node: ElementNode, inside: Inside): ElementNode[] {
  if (isTextOfSpans(node)) return [...node.children];
  return node.children.flatMap(child =>
    child.type === 'text' ? nativeText(child, inside !== 'converted') : [converted(child, inside)],
  );
}

function header(node: ElementNode, level: number): ElementNode {
  const plainText = textIn(node);
  const result = become(node, 'header');
  result.details = { level, plainText };
  return result;
}

function code(node: ElementNode, type: 'codespan' | 'codeblock'): ElementNode {
  const result = replaced(node, type, codeIn(node));
  const [only, ...rest] = node.children;
  if (type === 'codeblock' && only?.value === 'code' && rest.length === 0) {
    const language = /\blanguage-[^ \t-\r]+/.exec(only.attributes.get('class') ?? '')?.[0];
    const own = node.attributes.get('class');
    if (language !== undefined) result.setAttribute('class', own === undefined ? language : `${language} ${own}`);
  }
  if (type === 'codeblock') result.detail('block', true);
  return result;
}

/** `<script type="math/tex; mode=display">` */
function formula(node: ElementNode): ElementNode {
  const text = node.children[0]?.value ?? '';
  const value = text.replace(/^(?:%[ \t-\r]*)?<!\[CDATA\[\n?([^]*?)(?:[ \t-\r]%)?\]\]>$/, '$1');
  const result = replaced(node, 'math', value);
  const attributes = new Map(node.attributes);
  const isDisplayed = attributes.get('type')?.includes('mode=display') === true;
  attributes.delete('type');
  result.useAttributes(attributes);
  result.details = { block: isDisplayed };
  return result;
}

function trim(node: ElementNode): void {
  const first = node.children[0];
  if (first?.type === 'text') first.value = first.value.replace(/^[\0 \t-\r]+/, '');
  const last = node.lastChild;
  if (last?.type === 'text') last.value = stripEnd(last.value);
}

function stripEnd(text: string): string {
  return strip(`.${text}`).slice(1);
}

/** White space at the ends and between two blocks says nothing. */
function dropGaps(node: ElementNode): void {
  const { children } = node;
  node.replaceChildren(
    children.filter((child, index) => {
      if (child.type !== 'text' || strip(child.value) !== '') return true;
      const isEnd = index === 0 || index === children.length - 1;
      return !isEnd && !(isBlock(children[index - 1]) && isBlock(children[index + 1]));
    }),
  );
}

function wrapText(node: ElementNode): void {
  const result: ElementNode[] = [];
  let paragraph: ElementNode | undefined;
  for (const child of node.children) {
    if (isBlock(child)) {
      paragraph = undefined;
      result.push(child);
      continue;
    }
    if (paragraph === undefined) {
      paragraph = new ElementNode('p', '', child.start, child.end);
      paragraph.details = { transparent: true };
      result.push(paragraph);
    }
    paragraph.append(child);
    paragraph.end = paragraph.contentEnd = child.end;
  }
  node.replaceChildren(result);
}
