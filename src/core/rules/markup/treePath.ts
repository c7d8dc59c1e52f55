import type { KramdownElement } from '../../kramdown/tree';

/** The elements around a place of the text, the outermost first, without the root. */
export function pathTo(offset: number, root: KramdownElement): readonly KramdownElement[] {
  const path: KramdownElement[] = [];
  for (let element = within(offset, root); element !== undefined; element = within(offset, element)) path.push(element);
  return path;
}

function within(offset: number, { children }: KramdownElement): KramdownElement | undefined {
  return children.find(({ start, end }) => start <= offset && offset < end);
}
