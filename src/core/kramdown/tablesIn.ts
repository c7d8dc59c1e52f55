import type { KramdownElement } from './tree';

/** All tables of kramdown's tree, in no order. */
export function tablesIn(root: KramdownElement): readonly KramdownElement[] {
  const found: KramdownElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.type === 'table') found.push(element);
    else waiting.push(...element.children);
  }
  return found;
}
