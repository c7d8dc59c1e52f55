import { strip } from '../characters';
import { basicId } from '../headerId';
import type { KramdownOptions } from '../options';
import type { KramdownElement } from '../tree';
import { attributesOf, escapeText } from './escape';
import { entityText, quoteText, symbolText } from './characters';
import { printCodeBlock, printCodeSpan } from './code';
import { Footnotes } from './footnotes';
import { printHtmlElement } from './htmlElement';
import { printMath } from './math';
import { Contents } from './contents';
import type { Printing } from './printing';
import { spaces } from './spaces';
import { printTable } from './table';

export interface PrintHooks {
  /**
   * Gives text to put behind the name of a block's start tag, such as ` data-source="120"`, or nothing. Everything else is
   * printed as without it.
   */
  readonly lineAttribute?: (element: KramdownElement) => string | undefined;
  /** Gives what is inside of an element, printed by `print` or earlier. */
  readonly inside?: (element: KramdownElement, indent: number, print: () => string) => string;
  /** Is told what each element was printed as, inner elements first. */
  readonly printed?: (element: KramdownElement, html: string) => void;
}

/** Prints a document, of which it keeps the footnotes and the headers. */
interface Printer extends Printing {
  readonly footnotes: Footnotes;
  readonly contents: Contents;
  document(root: KramdownElement): string;
}

/** A printer for one document: it keeps the footnotes and headers that it has met. Without hooks it prints what kramdown does. */
export function createPrinter(options: KramdownOptions, hooks: PrintHooks): Printer {
  const { lineAttribute, inside, printed } = hooks;
  const printer: Printer = {
    options,
    footnotes: new Footnotes(options),
    contents: new Contents(options),
    document: root => printer.contents.fill(printer, printer.footnotes.fill(printer, printer.children(root, 0))),
    printed(node, html) {
      printed?.(node, html);
      return html;
    },
    element:
      printed === undefined
        ? (node, parent, indent) => printElement(printer, node, parent, indent)
        : (node, parent, indent) => printer.printed(node, printElement(printer, node, parent, indent)),
    children:
      inside === undefined
        ? (node, indent) => printChildren(printer, node, indent)
        : (node, indent) => inside(node, indent, () => printChildren(printer, node, indent)),
    attributes(node, attributes = node.attributes) {
      const printed = attributes.size === 0 ? '' : attributesOf(attributes);
      return lineAttribute === undefined ? printed : (lineAttribute(node) ?? '') + printed;
    },
  };
  return printer;
}

function printChildren(printer: Printer, node: KramdownElement, indent: number): string {
  let result = '';
  for (const child of node.children) result += printer.element(child, node, indent);
  return result;
}

function printElement(printer: Printer, node: KramdownElement, parent: KramdownElement, indent: number): string {
  switch (node.type) {
    case 'text':
      return printer.options.remove_line_breaks_for_cjk ? joinCjk(escapeText(node.value)) : escapeText(node.value);
    case 'blank':
      return '\n';
    case 'p':
      if (node.details?.transparent === true) return printer.children(node, indent + 2);
      return standaloneImage(printer, node, indent) ?? block(printer, 'p', node, indent);
    case 'header':
      return printHeader(printer, node, indent);
    case 'a':
    case 'em':
    case 'strong':
    case 'del':
      return `<${node.type}${attributesOf(node.attributes)}>${printer.children(node, indent + 2)}</${node.type}>`;
    case 'img':
      return `<img${attributesOf(node.attributes)} />`;
    case 'br':
      return '<br />';
    case 'smart_quote':
      return quoteText(node.value, printer.options);
    case 'typographic_sym':
      return symbolText(node.value, printer.options);
    case 'entity':
      return entityText(node.details?.codePoint ?? 0, node.value, printer.options);
    case 'codespan':
      return printCodeSpan(node, printer.options);
    case 'codeblock':
      return printCodeBlock(printer, node, indent);
    case 'html_element':
      return printHtmlElement(printer, node, parent, indent);
    case 'comment':
    case 'xml_pi':
      return printComment(node, parent, indent);
    case 'raw':
      return printRaw(node);
    case 'ul':
    case 'ol':
      return (
        printer.contents.place(node) ?? printer.footnotes.place(node) ?? indented(printer, node.type, node, indent)
      );
    case 'dl':
    case 'blockquote':
    case 'thead':
    case 'tbody':
    case 'tfoot':
    case 'tr':
      return indented(printer, node.type, node, indent);
    case 'table':
      return printTable(printer, node, indent);
    case 'li':
    case 'dd':
      return printItem(printer, node, indent);
    case 'dt':
      return block(printer, 'dt', node, indent, termAttributes(node, parent));
    case 'td':
      return block(printer, 'td', node, indent);
    case 'hr':
      return `${spaces(indent)}<hr${printer.attributes(node)} />\n`;
    case 'math':
      return printMath(printer, node, indent);
    case 'footnote':
      return printer.footnotes.mark(node);
    case 'abbreviation':
      return `<abbr${attributesOf(node.attributes)}>${node.value}</abbr>`;
    case 'root':
      return printer.children(node, indent);
    case 'toc':
      return '';
  }
}

/** `<name>...</name>` on one line. */
function block(
  printer: Printer,
  name: string,
  node: KramdownElement,
  indent: number,
  attributes: ReadonlyMap<string, string> = node.attributes,
): string {
  return `${spaces(indent)}<${name}${printer.attributes(node, attributes)}>${printer.children(node, indent + 2)}</${name}>\n`;
}

/** The tags on lines of their own, the content indented. */
function indented(printer: Printer, name: string, node: KramdownElement, indent: number): string {
  const margin = spaces(indent);
  return `${margin}<${name}${printer.attributes(node)}>\n${printer.children(node, indent + 2)}${margin}</${name}>\n`;
}

function printHeader(printer: Printer, node: KramdownElement, indent: number): string {
  printer.contents.add(node);
  const level = Math.max(1, Math.min(6, (node.level ?? 1) + printer.options.header_offset));
  const id = node.attributes.get('id') ?? '';
  const link =
    printer.options.header_links && strip(id) !== '' ? `<a${attributesOf(new Map([['href', `#${id}`]]))}></a>` : '';
  const content = link + printer.children(node, indent + 2);
  return `${spaces(indent)}<h${level}${printer.attributes(node)}>${content}</h${level}>\n`;
}

function printItem(printer: Printer, node: KramdownElement, indent: number): string {
  const margin = spaces(indent);
  const content = printer.children(node, indent + 2);
  const first = node.children[0];
  const isTight = first === undefined || (first.type === 'p' && first.details?.transparent === true);
  const open = `${margin}<${node.type}${printer.attributes(node)}>`;
  if (isTight) return `${open}${content}${content.endsWith('\n') ? margin : ''}</${node.type}>\n`;
  return `${open}\n${content}${margin}</${node.type}>\n`;
}

/** With the reference `auto_ids-prefix-` on the list, terms get ids. */
function termAttributes(node: KramdownElement, list: KramdownElement): ReadonlyMap<string, string> {
  if (node.attributes.has('id')) return node.attributes;
  for (const reference of list.details?.references ?? []) {
    const match = /^auto_ids(?:-([\w-]+))?/.exec(reference);
    if (match)
      return new Map([
        ...node.attributes,
        ['id', (match[1] ?? '') + basicId(node.details?.idText ?? node.details?.plainText ?? '')],
      ]);
  }
  return node.attributes;
}

/** An image alone in its paragraph, marked `{:standalone}`, is a figure. */
function standaloneImage(printer: Printer, node: KramdownElement, indent: number): string | undefined {
  const [image, ...rest] = node.children;
  if (image?.type !== 'img' || rest.length > 0 || image.details?.references?.includes('standalone') !== true)
    return undefined;
  const attributes = new Map(image.attributes);
  const figure = new Map(node.attributes);
  for (const name of ['class', 'id']) {
    const value = attributes.get(name);
    if (value === undefined || figure.has(name)) continue;
    attributes.delete(name);
    figure.set(name, value);
  }
  const margin = spaces(indent);
  const caption = escapeText(attributes.get('alt') ?? '');
  return (
    `${margin}<figure${printer.attributes(node, figure)}>\n${margin}  <img${attributesOf(attributes)} />\n` +
    `${margin}  <figcaption>${caption}</figcaption>\n${margin}</figure>\n`
  );
}

/** `{::comment}` and comments of HTML: only the latter have their marks in `value`. */
function printComment(node: KramdownElement, parent: KramdownElement, indent: number): string {
  const isBlock = node.details?.block === true;
  const isOwn = node.details?.formats !== undefined;
  const value = isOwn ? `<!-- ${node.value} -->` : node.value;
  return isBlock && (isOwn || !isRawParent(parent)) ? `${spaces(indent)}${value}\n` : value;
}

function printRaw(node: KramdownElement): string {
  const formats = node.details?.formats ?? [];
  if (formats.length > 0 && !formats.includes('html')) return '';
  return node.details?.block === true ? `${node.value}\n` : node.value;
}

function isRawParent(parent: KramdownElement): boolean {
  return parent.type === 'html_element' && parent.details?.model === 'raw';
}

function joinCjk(text: string): string {
  return text.replace(
    /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu,
    '$1',
  );
}
