import type { ElementNode } from './element';
import { ElementNode as Node } from './element';
import type { KramdownType } from './tree';

const blocks: ReadonlySet<KramdownType> = new Set<KramdownType>([
  'p',
  'header',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dd',
  'table',
  'td',
  'html_element',
]);

/**
 * Makes line breaks of `\` at the ends of lines, or, with `isHard`, of every end of a line, in the text directly in `node`.
 * At the end of a block there is none. Where lines end is looked up in the source: in a list they are indented there, and escapes are longer.
 */
export function breakLines(node: ElementNode, isHard: boolean, source: string): void {
  const mark = isHard ? '\n' : '\\\n';
  let isNeeded = false;
  for (const child of node.children) if (child.type === 'text' && child.value.includes(mark)) isNeeded = true;
  if (!isNeeded) return;
  const result: ElementNode[] = [];
  for (const child of node.children) {
    if (child.type !== 'text' || !child.value.includes(mark)) {
      result.push(child);
      continue;
    }
    const lines = child.value.split(mark);
    const isLast = child === node.lastChild && blocks.has(node.type) && lines[lines.length - 1] === '';
    let at = child.start;
    lines.forEach((line, index) => {
      const start = Math.min(index > 0 ? Math.max(child.start, at - 1) : at, child.end);
      const found = index === lines.length - 1 ? { at: child.end, length: 0 } : nextBreak(source, at, isHard);
      const end = Math.max(start, Math.min(found?.at ?? at + line.length, child.end));
      result.push(new Node('text', index > 0 ? `\n${line}` : line, start, end));
      if (index < lines.length - 2 || (index === lines.length - 2 && !isLast)) {
        result.push(new Node('br', '', end, Math.min(end + (found?.length ?? mark.length), child.end)));
      }
      at = end + (found?.length ?? mark.length);
    });
  }
  node.replaceChildren(result);
}

/** The next mark of a break from an offset on, which may have a carriage return in it. */
function nextBreak(
  source: string,
  from: number,
  isHard: boolean,
): { readonly at: number; readonly length: number } | undefined {
  const mark = isHard ? /\r?\n/g : /\\\r?\n/g;
  mark.lastIndex = from;
  const found = mark.exec(source);
  return found === null ? undefined : { at: found.index, length: found[0].length };
}
