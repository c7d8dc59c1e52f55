import { blockElements } from '../../kramdown/htmlElements';
import { parseKramdown } from '../../kramdown/parse';
import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { remembered } from '../../remembered';
import { applyEdits, insertion, type TextEdit } from '../../text/edit';
import { slice } from '../../text/range';
import { lineBreakOf } from '../../text/lineBreak';
import { endedWithItem } from './endedWithItem';
import type { LateEndTag } from './lateEndTags';
import { linePrefix } from './linePrefix';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Begins end tags behind text on lines of their own, where kramdown reads them then. Whether that mends is asked of all at once, for
 * which the page is read once more, and where it does not, of each of the first `most`.
 * @param late no two of one line
 * @returns the fixes of each of them
 */
export function ownLines(late: readonly LateEndTag[], page: PageModel, most: number): readonly (readonly Fix[])[] {
  const edits = late.map(each => ownLine(each, page));
  // one that begins its line already is mended by another
  const isMoving = ({ range, newText }: TextEdit): boolean => slice(page.text, range) !== newText;
  const moving = edits.filter(isMoving);
  const areMended = moving.length > 1 && mends(moving, page);
  const isMended = (edit: TextEdit, at: number): boolean =>
    areMended ? isMoving(edit) : at < most && mends([edit], page);
  return edits.map((edit, at) =>
    isMended(edit, at)
      ? [{ kind: 'own-line', title: message('Begin it on a line of its own'), edits: [edit], safe: true }]
      : [],
  );
}

function ownLine({ tag, element }: LateEndTag, page: PageModel): TextEdit {
  const { start } = tag.range;
  const end = page.text.slice(0, start).trimEnd().length;
  const newText = lineBreakOf(page.text) + linePrefix(page.text, element.start.range.start);
  return { range: { start: end, end: start }, newText };
}

/** Ends an element at the end of the item or quote that it stands in, indented like it and with the quote's sign. */
export function missingEndInItem({ name, start: { range } }: HtmlElement, page: PageModel): readonly Fix[] {
  const holder = endedWithItem(page).get(range.start);
  if (holder === undefined) return [];
  const at = page.text.slice(0, holder.end).trimEnd().length;
  const edits = [insertion(at, `${lineBreakOf(page.text)}${linePrefix(page.text, range.start)}</${name}>`)];
  if (!mends(edits, page)) return [];
  return [{ kind: 'add-end-tag', title: message('Close it with </{0}> here', name), edits, safe: false }];
}

/** Whether each edit leaves one half of an element less without the other one, as kramdown reads the text. */
function mends(edits: readonly TextEdit[], page: PageModel): boolean {
  return halvesAlone(applyEdits(page.masked, edits)) <= halvesNow(page) - edits.length;
}

const halvesNow = remembered(({ masked }: PageModel) => halvesAlone(masked));

function halvesAlone(masked: string): number {
  return parseKramdown(masked).warnings.filter(
    ({ code, subject }) => (code === 'stray-end-tag' || code === 'unclosed-element') && blockElements.has(subject),
  ).length;
}
