import { parseKramdown } from '../../kramdown/parse';
import type { KramdownElement, KramdownType } from '../../kramdown/tree';
import { applyEdits, insertion } from '../../text/edit';
import { firstWhere } from '../../text/firstWhere';
import { beginsWithMark } from './starMarks';

/**
 * Whether kramdown reads a block of text as before once the asterisks at some offsets, in their order, are escaped: all elements, but for
 * emphasis that begins with a mark, begin and end where they did, no emphasis begins with a mark or within a word that did not, and no
 * backslash is shown. What such emphasis held may be more than it was: `[Mei Lin*](/lin/), Ada Reed*`. And other emphasis may end earlier
 * where its own end was taken for a part of that: `**Mei Lin*†**, Ada Reed. *Lakes*, **2029**`.
 */
export function isOnlyEscaped(before: string, marks: readonly number[]): boolean {
  const edits = marks.map(at => insertion(at, '\\'));
  const after = applyEdits(before, edits);
  const old = parseKramdown(before).root;
  const { root } = parseKramdown(after);
  if (backslashes(root) > backslashes(old)) return false;
  const moved = (at: number): number => at + firstWhere(marks, mark => mark >= at);
  const oldPlaces = new Set(Array.from(elements(old), ({ type, start }) => place(type, moved(start))));
  const ends = new Map(Array.from(elements(root), ({ type, start, end }) => [place(type, start), end]));
  const isKept = (element: KramdownElement): boolean => {
    const { type, start } = element;
    const end = ends.get(place(type, moved(start)));
    if (end === moved(element.end)) return true;
    if (!isEmphasis(element)) return false;
    // the second of two asterisks whose end was taken
    if (end === undefined) return type === 'em' && ends.has(place('strong', moved(start - 1)));
    return [...emphases(element)].some(
      inner => beginsWithMark(inner, before) && moved(inner.start) < end && end < moved(inner.end),
    );
  };
  return (
    [...elements(old)].every(element => (isEmphasis(element) && beginsWithMark(element, before)) || isKept(element)) &&
    [...emphases(root)].every(element => {
      const { type, start } = element;
      const isNew = !oldPlaces.has(place(type, start));
      return !beginsWithMark(element, after) && !(isNew && mayBeMark(element, after));
    })
  );
}

function place(type: string, start: number): string {
  return `${type} ${String(start)}`;
}

/** `$^*$`, `Ada Reed *, Bo Hale *`, or within a word. */
function mayBeMark({ start, content }: KramdownElement, text: string): boolean {
  return (
    /[\p{L}\d^{$]$/u.test(text.slice(Math.max(0, start - 2), start)) || /[,;，；]/.test(text.charAt(content.start))
  );
}

/** What is in italics or bold in a tree, in the order of the page. */
export function* emphases(parent: KramdownElement): Iterable<KramdownElement> {
  for (const element of elements(parent)) if (isEmphasis(element)) yield element;
}

function isEmphasis({ type }: KramdownElement): boolean {
  return type === 'em' || type === 'strong';
}

/** All elements of a tree but for the pieces of its texts. */
function* elements(parent: KramdownElement): Iterable<KramdownElement> {
  for (const child of parent.children) {
    if (!texts.has(child.type)) yield child;
    yield* elements(child);
  }
}

const texts: ReadonlySet<KramdownType> = new Set(['text', 'entity', 'smart_quote', 'typographic_sym', 'blank']);

/** How many backslashes before asterisks are shown, or stand in the address of a link and the like. */
function backslashes({ value, attributes, children }: KramdownElement): number {
  const own = [value, ...attributes.values()].join(' ').split('\\*').length - 1;
  return children.reduce((sum, child) => sum + backslashes(child), own);
}
