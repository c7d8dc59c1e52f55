import { isAsciiId } from '../page/sectionIds';
import { inside, type MenuItem } from './menuItems';
import type { NearestAnchor } from './nearestAnchor';
import { message, type Fix } from './rule';
import type { PageAnchors } from './siteAnchors';

/** Points the item to another id. The template's script throws on one that is not ASCII, so none is offered then. */
export function fragmentFix(item: MenuItem, id: string): readonly Fix[] {
  if (!isAsciiId(id)) return [];
  const url = String(item.url.value);
  return urlFix(item, url.slice(0, url.indexOf('#') + 1) + id);
}

/** Writes another address into the item, in the quotes that are there. */
export function urlFix(item: MenuItem, url: string): readonly Fix[] {
  const range = inside(item.url);
  // without quotes `#` begins a comment
  const newText = range.start === item.url.range.start ? `"${url}"` : url;
  return [{ kind: 'set-target', title: message('Point it to “{0}”', url), edits: [{ range, newText }], safe: false }];
}

/** Puts an anchor with the missing id before the heading that is meant: in the page, not in the menu. */
export function anchorFix(
  id: string,
  { heading }: NearestAnchor,
  { assembled, page, path }: PageAnchors,
): readonly Fix[] {
  if (heading === undefined || assembled || !isAsciiId(id) || id.includes("'")) return [];
  const at = page.text.lastIndexOf('\n', heading - 1) + 1;
  const eol = page.text.includes('\r\n') ? '\r\n' : '\n';
  const edits = [{ range: { start: at, end: at }, newText: `<span class='anchor' id='${id}'></span>${eol}${eol}` }];
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

/** Takes the item out of the list with its lines, and one blank line below. */
export function dropItemFix({ list, node }: MenuItem, text: string): readonly Fix[] {
  if (text[list.range.start] === '[' || list.items.length < 2) return [];
  const start = text.lastIndexOf('\n', node.range.start - 1) + 1;
  if (!/^[ ]*-[ ]+$/.test(text.slice(start, node.range.start))) return [];
  let end = behindLine(text, lastCharacter(text, node.range.end));
  if (/^[ \t]*\r?\n/.test(text.slice(end, end + 80))) end = behindLine(text, end);
  return [
    {
      kind: 'drop-item',
      title: message('Remove this menu item'),
      edits: [{ range: { start, end }, newText: '' }],
      safe: false,
    },
  ];
}

/** A node may end behind the line break of its last line. */
function lastCharacter(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function behindLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
