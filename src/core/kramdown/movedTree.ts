import { ElementNode } from './element';
import type { ElementDetails, KramdownElement } from './tree';
import { shifted } from '../text/range';

/**
 * A copy of an element and all below it whose offsets are `by` greater. Headers in `ids` get those ids. Not for trees with
 * footnotes.
 */
export function movedTree(
  element: KramdownElement,
  by: number,
  ids: ReadonlyMap<KramdownElement, string>,
): ElementNode {
  const { type, value, start, end, content, details, children, attributes } = element;
  const moved = new ElementNode(type, value, start + by, end + by, content.start + by, content.end + by);
  if (details !== undefined) moved.details = movedDetails(details, by);
  const id = ids.get(element);
  if (attributes.size > 0)
    moved.useAttributes(id === undefined ? (attributes as Map<string, string>) : new Map(attributes));
  if (id !== undefined) moved.setAttribute('id', id);
  if (children.length > 0) moved.replaceChildren(children.map(child => movedTree(child, by, ids)));
  return moved;
}

function movedDetails(details: ElementDetails, by: number): ElementDetails {
  const { target, tagStart } = details;
  if (target === undefined && tagStart === undefined) return details;
  return {
    ...details,
    ...(target === undefined ? {} : { target: shifted(target, by) }),
    ...(tagStart === undefined ? {} : { tagStart: tagStart + by }),
  };
}
