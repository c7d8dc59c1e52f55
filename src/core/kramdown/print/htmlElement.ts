import { voidElements } from '../../syntax/htmlElements';
import type { KramdownElement } from '../tree';
import { attributesOf } from './escape';
import type { Printing } from './printing';
import { spaces } from './spaces';

/** An element of HTML. In an element whose content is copied it is printed where it stands, elsewhere on a line of its own. */
export function printHtmlElement(
  printer: Printing,
  node: KramdownElement,
  parent: KramdownElement,
  indent: number,
): string {
  const content = printer.children(node, indent + 2);
  const name = node.value;
  const isVoid = voidElements.has(name);
  if (node.details?.block !== true) {
    const tag = `<${name}${attributesOf(node.attributes)}`;
    return content === '' && isVoid ? `${tag} />` : `${tag}>${content}</${name}>`;
  }
  const isInRaw = parent.type === 'html_element' && parent.details?.model === 'raw';
  const model = node.details.model;
  const tag = `${isInRaw ? '' : spaces(indent)}<${name}${printer.attributes(node)}`;
  return tag + rest(name, content, model, node.details.closed === true, isVoid, indent) + (isInRaw ? '' : '\n');
}

function rest(
  name: string,
  content: string,
  model: string | undefined,
  isClosed: boolean,
  isVoid: boolean,
  indent: number,
): string {
  if (isClosed && model === 'raw') return ' />';
  if (content !== '') {
    if (model !== 'block') return `>${content}</${name}>`;
    return `>\n${content.endsWith('\n') ? content.slice(0, -1) : content}\n${spaces(indent)}</${name}>`;
  }
  return isVoid ? ' />' : `></${name}>`;
}
