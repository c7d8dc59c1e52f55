import { blockElements } from '../../kramdown/htmlElements';
import { parseKramdown } from '../../kramdown/parse';
import type { HtmlElement, PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { applyEdits, insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { endedWithItem } from './endedWithItem';
import type { LateEndTag } from './lateEndTags';
import { linePrefix } from './linePrefix';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/** Begins an end tag behind text on a line of its own, where kramdown reads it then. */
export function ownLine({ tag, element }: LateEndTag, page: PageModel): readonly Fix[] {
  const { start } = tag.range;
  const end = page.text.slice(0, start).trimEnd().length;
  const newText = lineBreakOf(page.text) + linePrefix(page.text, element.start.range.start);
  const edits = [{ range: { start: end, end: start }, newText }];
  if (!mends(edits, page)) return [];
  return [{ kind: 'own-line', title: message('Begin it on a line of its own'), edits, safe: true }];
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

/** Whether fewer halves of elements are without the other one, as kramdown reads the text. */
function mends(edits: readonly TextEdit[], page: PageModel): boolean {
  return halvesAlone(applyEdits(page.masked, edits)) < halvesNow(page);
}

const halvesNow = remembered(({ masked }: PageModel) => halvesAlone(masked));

function halvesAlone(masked: string): number {
  return parseKramdown(masked).warnings.filter(
    ({ code, subject }) => (code === 'stray-end-tag' || code === 'unclosed-element') && blockElements.has(subject),
  ).length;
}
