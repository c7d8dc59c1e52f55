import { createPrinter } from './print/printer';
import type { KramdownDocument, KramdownElement, KramdownType } from './tree';

/** A piece of the page: an opening or closing tag, or an element without anything inside, with the HTML it is printed as. */
export interface TreeToken {
  /** As markdown-it names them: `paragraph_open`, `inline`, `text`. */
  readonly type: string;
  readonly tag: string;
  readonly nesting: 1 | 0 | -1;
  readonly element: KramdownElement | undefined;
  readonly html: string;
  /** Of an `inline` token. */
  readonly children?: readonly TreeToken[];
}

/** The page in pieces, in order: their HTML put together is what `printHtml` gives. */
export function treeTokens(document: KramdownDocument): readonly TreeToken[] {
  const htmlOf = new Map<KramdownElement, string>();
  const printer = createPrinter(document.options, { printed: (element, html) => htmlOf.set(element, html) });
  printer.children(document.root, 0);
  const notes = printer.footnotes.print(printer);
  const result: TreeToken[] = [];
  for (const block of document.root.children) appendBlock(result, block, htmlOf);
  if (notes !== '' && !printer.footnotes.hasPlace) {
    result.push({ type: 'footnote_block', tag: 'div', nesting: 0, element: undefined, html: notes });
  }
  return result.map(token =>
    token.html.includes('\u0000')
      ? { ...token, html: printer.contents.fill(printer, printer.footnotes.fillWith(token.html, notes)) }
      : token,
  );
}

const names: Partial<Record<KramdownType, string>> = {
  p: 'paragraph',
  header: 'heading',
  ul: 'bullet_list',
  ol: 'ordered_list',
  li: 'list_item',
  blockquote: 'blockquote',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  td: 'td',
  html_element: 'html',
  em: 'em',
  strong: 'strong',
  del: 's',
  a: 'link',
  codeblock: 'code_block',
  hr: 'hr',
  math: 'math',
  comment: 'html_block',
  raw: 'html_block',
  xml_pi: 'html_block',
  blank: 'blank',
  text: 'text',
  img: 'image',
  br: 'hardbreak',
  codespan: 'code_inline',
  entity: 'text_special',
  smart_quote: 'text_special',
  typographic_sym: 'text_special',
  footnote: 'footnote_ref',
  abbreviation: 'abbr',
};

const textBlocks: ReadonlySet<KramdownType> = new Set<KramdownType>(['p', 'header', 'dt', 'td']);

function appendBlock(
  result: TreeToken[],
  element: KramdownElement,
  htmlOf: ReadonlyMap<KramdownElement, string>,
): void {
  append(result, element, htmlOf, inside => {
    if (!textBlocks.has(element.type) && element.details?.model !== 'span') {
      for (const child of element.children) appendBlock(inside, child, htmlOf);
      return;
    }
    const children: TreeToken[] = [];
    for (const child of element.children) appendSpan(children, child, htmlOf);
    inside.push({ type: 'inline', tag: '', nesting: 0, element, html: '', children });
  });
}

function appendSpan(result: TreeToken[], element: KramdownElement, htmlOf: ReadonlyMap<KramdownElement, string>): void {
  append(result, element, htmlOf, inside => {
    for (const child of element.children) appendSpan(inside, child, htmlOf);
  });
}

/** Appends an element in two tokens around its content, or in one where its content is not printed within its HTML. */
function append(
  result: TreeToken[],
  element: KramdownElement,
  htmlOf: ReadonlyMap<KramdownElement, string>,
  appendContent: (inside: TreeToken[]) => void,
): void {
  const html = htmlOf.get(element) ?? '';
  const name = names[element.type] ?? element.type;
  const tag =
    element.type === 'html_element'
      ? element.value
      : element.type === 'header'
        ? `h${element.level ?? 1}`
        : element.type;
  let content = '';
  for (const child of element.children) content += htmlOf.get(child) ?? '';
  const start = content === '' ? -1 : contentStart(html, content);
  if (start < 0) {
    result.push({ type: name, tag, nesting: 0, element, html });
    return;
  }
  result.push({ type: `${name}_open`, tag, nesting: 1, element, html: html.slice(0, start) });
  appendContent(result);
  result.push({ type: `${name}_close`, tag, nesting: -1, element, html: html.slice(start + content.length) });
}

/** Where the content of an element begins in its HTML: behind its start tag, perhaps on the next line; -1 where it is not in it. */
export function contentStart(html: string, content: string): number {
  if (html === content) return 0;
  const behind = html.indexOf('>') + 1;
  if (html.startsWith(content, behind)) return behind;
  return html.startsWith(`\n${content}`, behind) ? behind + 1 : -1;
}
