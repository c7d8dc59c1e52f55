import type { KramdownElement } from '../tree';
import { attributesOf, escapeCode } from './escape';
import type { Printing } from './printing';
import { spaces } from './spaces';

/** A formula between the marks MathJax looks for; with attributes, in an element that carries them. */
export function printMath(printer: Printing, node: KramdownElement, indent: number): string {
  const isBlock = node.details?.block === true;
  if (printer.options.math_engine === null) return withoutEngine(printer, node, indent);
  const value = escapeCode(node.value);
  if (isBlock) {
    const text = `\\[${value}\\]`;
    const attributes = printer.attributes(node);
    return node.attributes.size === 0 ? `${text}\n` : `${spaces(indent)}<div${attributes}>${text}\n</div>\n`;
  }
  const text = `\\(${value}\\)`;
  return node.attributes.size === 0 ? text : `<span${attributesOf(node.attributes)}>$${node.value}$</span>`;
}

function withoutEngine(printer: Printing, node: KramdownElement, indent: number): string {
  const attributes = new Map(node.attributes);
  attributes.set('class', `${attributes.get('class') ?? ''} kdmath`.replace(/^[ \t-\r]+/, ''));
  if (node.details?.block === true) {
    return `${spaces(indent)}<div${printer.attributes(node, attributes)}>$$\n${node.value}\n$$</div>\n`;
  }
  return `<span${attributesOf(attributes)}>$${node.value}$</span>`;
}
