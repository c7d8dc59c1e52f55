import { parseKramdown } from '../../kramdown/parse';
import type { KramdownElement } from '../../kramdown/tree';
import { applyEdits, insertion } from '../../text/edit';
import { firstWhere } from '../../text/firstWhere';
import { beginsWithMark } from './starMarks';

/**
 * Whether kramdown reads a block of text as before once the asterisks at some offsets, in their order, are escaped: all emphasis that begins
 * with no mark begins and ends where it did, none begins with a mark or within a word that did not, and the rest is shown as it was. It may
 * end earlier where its own end was taken for a part of emphasis that began with a mark: `**Mei Lin*†**, Ada Reed. *Lakes*, **2029**`.
 */
export function isOnlyEscaped(before: string, marks: readonly number[]): boolean {
  const edits = marks.map(at => insertion(at, '\\'));
  const after = applyEdits(before, edits);
  const old = parseKramdown(before).root;
  const { root } = parseKramdown(after);
  if (shown(root) !== shown(old)) return false;
  const moved = (at: number): number => at + firstWhere(marks, mark => mark >= at);
  const oldPlaces = new Set(Array.from(emphases(old), ({ type, start }) => place(type, moved(start))));
  const ends = new Map(Array.from(emphases(root), ({ type, start, end }) => [place(type, start), end]));
  const isKept = (element: KramdownElement): boolean => {
    const end = ends.get(place(element.type, moved(element.start)));
    if (end === undefined || end === moved(element.end)) return end !== undefined;
    return [...emphases(element)].some(
      inner => beginsWithMark(inner, before) && moved(inner.start) < end && end < moved(inner.end),
    );
  };
  return (
    [...emphases(old)].every(element => beginsWithMark(element, before) || isKept(element)) &&
    [...emphases(root)].every(element => {
      const { type, start } = element;
      const isNew = !oldPlaces.has(place(type, start));
      return !beginsWithMark(element, after) && !(isNew && isBehindWord(start, after));
    })
  );
}

function place(type: string, start: number): string {
  return `${type} ${String(start)}`;
}

function isBehindWord(at: number, text: string): boolean {
  return /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** What is in italics or bold in a tree, in the order of the page. */
export function* emphases(parent: KramdownElement): Iterable<KramdownElement> {
  for (const child of parent.children) {
    if (child.type === 'em' || child.type === 'strong') yield child;
    yield* emphases(child);
  }
}

/** All that a tree shows, but for asterisks and what is in italics or bold. */
function shown({ type, value, attributes, children }: KramdownElement): string {
  const inside = children.map(shown).join('');
  if (type === 'em' || type === 'strong') return inside;
  if (type === 'text') return value.replaceAll('*', '');
  return JSON.stringify([type, value, [...attributes], inside]);
}
