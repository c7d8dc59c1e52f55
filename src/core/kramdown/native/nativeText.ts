import { codePointOf, characterOfCode } from '../entities';
import { ElementNode } from '../element';

const quotes: ReadonlySet<string> = new Set(['lsquo', 'rsquo', 'ldquo', 'rdquo']);
const symbols: ReadonlySet<string> = new Set(['mdash', 'ndash', 'hellip', 'laquo', 'raquo']);

/** The text of HTML as Markdown has it: white space is one space unless `isKept`, references are elements. */
export function nativeText(node: ElementNode, isKept: boolean): ElementNode[] {
  const text = isKept ? node.value : node.value.replace(/[ \t-\r]+/g, ' ');
  if (!text.includes('&')) return [made('text', text, node)];
  const result: ElementNode[] = [];
  let done = 0;
  const take = (to: number): void => {
    if (to > done) result.push(made('text', text.slice(done, to), node));
  };
  for (const match of text.matchAll(/&(?:([\w:][\w:.-]*)|#\d+|#x[0-9a-fA-F]+);/g)) {
    const codePoint = codePointOf(match[0]);
    take(match.index);
    if (codePoint === undefined) {
      // what is no entity is a sign that says so, and text
      result.push(reference('&amp;', '', 38, node));
      done = match.index + 1;
      continue;
    }
    result.push(reference(match[0], match[1] ?? '', codePoint, node));
    done = match.index + match[0].length;
  }
  take(text.length);
  return result;
}

function reference(written: string, name: string, codePoint: number, node: ElementNode): ElementNode {
  if (quotes.has(name)) return made('smart_quote', name, node);
  if (symbols.has(name)) return made('typographic_sym', name, node);
  const entity = made('entity', written, node);
  entity.details = { codePoint };
  return entity;
}

/** The text of an element and of all in it, references as they are written. */
export function textIn(node: ElementNode): string {
  let text = node.type === 'text' ? node.value : '';
  for (const child of node.children) text += textIn(child);
  return text;
}

/** Code of HTML: its text with the characters that references stand for. */
export function codeIn(node: ElementNode): string {
  return textIn(node).replace(/&(?:[\w:][\w:.-]*|#\d+|#x[0-9a-fA-F]+);/g, written => {
    const codePoint = codePointOf(written);
    return codePoint === undefined ? written : characterOfCode(codePoint);
  });
}

function made(
  type: 'text' | 'smart_quote' | 'typographic_sym' | 'entity',
  value: string,
  at: ElementNode,
): ElementNode {
  return new ElementNode(type, value, at.start, at.end);
}
