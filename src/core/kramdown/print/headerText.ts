import type { KramdownElement } from '../tree';
import type { Printing } from './printing';

/** The text of a header in the table of contents: without footnotes, and links without their tags. */
export function printEntryText(printer: Printing, node: KramdownElement): string {
  let result = '';
  for (const child of node.children) {
    if (child.type === 'footnote') continue;
    if (child.type === 'a') result += printEntryText(printer, child);
    else result += printer.element(withoutLinks(child), node, 0);
  }
  return result;
}

function withoutLinks(node: KramdownElement): KramdownElement {
  if (node.children.length === 0) return node;
  return { ...copyOf(node), children: node.children.flatMap(linkless) };
}

function linkless(node: KramdownElement): readonly KramdownElement[] {
  if (node.type === 'footnote') return [];
  return node.type === 'a' ? node.children.flatMap(linkless) : [withoutLinks(node)];
}

function copyOf(node: KramdownElement): KramdownElement {
  const { type, value, attributes, children, start, end, content, details } = node;
  return { type, value, attributes, children, start, end, content, details };
}
