import { isAsciiId } from '../../page/headings/sectionIds';
import type { MenuItem } from './menuItems';
import { withoutItem } from '../../syntax/itemsInBrackets';
import type { NearestAnchor } from '../../site/nearestAnchor';
import { type Fix } from '../rule';
import { message } from '../../text/message';
import { scalarEdit } from '../../syntax/scalarEdit';
import type { PageAnchors } from '../../site/siteAnchors';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';

/**
 * Points the item to another id. The template's script throws on one that is not ASCII, so none is offered then.
 * @param folder what is put before its address, which leaves the site without
 */
export function fragmentFix(item: MenuItem, id: string, folder: string): readonly Fix[] {
  if (!isAsciiId(id)) return [];
  const url = String(item.url.value);
  return urlFix(item, folder + url.slice(0, url.indexOf('#') + 1) + id);
}

/** Writes another address into the item, in the quotes that are there. */
export function urlFix(item: MenuItem, url: string): readonly Fix[] {
  const edits = [scalarEdit(item.url, url)];
  return [{ kind: 'set-target', title: message('Point it to “{0}”', url), edits, safe: false }];
}

/** Puts an anchor with the missing id before the heading that is meant: in the page, not in the menu. */
export function anchorFix(
  id: string,
  { heading }: NearestAnchor,
  { assembled, page, path }: PageAnchors,
): readonly Fix[] {
  if (heading === undefined || assembled || !isAsciiId(id) || id.includes("'")) return [];
  const at = lineStart(page.text, heading);
  const eol = lineBreakOf(page.text);
  const edits = [insertion(at, `<span class='anchor' id='${id}'></span>${eol}${eol}`)];
  return [
    {
      kind: 'insert-anchor',
      title: message('Put an anchor “{0}” before that heading', id),
      edits: [],
      elsewhere: [{ path, edits }],
      safe: false,
    },
  ];
}

/** Takes the item out of the list, with its lines where they are its own. */
export function dropItemFix({ list, node }: Pick<MenuItem, 'list' | 'node'>, text: string): readonly Fix[] {
  if (list.items.length < 2) return [];
  const edits = withoutItem(text, list, node);
  return edits.length === 0 ? [] : [{ kind: 'drop-item', title: message('Remove this menu item'), edits, safe: false }];
}
