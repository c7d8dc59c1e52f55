import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { attributeOf, readTags } from '../../syntax/html';
import { nestElements, walkElements, type NestedElements } from '../../syntax/htmlElements';
import { applyEdits, insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Where an author most likely forgot an end tag: before the next element of the same class, else before the next
 * heading, else at the end of the text; in HTML, which has its headings in anything, at the end of what is around it. Those of its name that are open in it end there, too, for one end tag alone would be theirs. Offered only
 * when the tags of the text are better balanced with it.
 */
export function missingEnd(element: HtmlElement, nested: NestedElements, page: PageModel): readonly Fix[] {
  const at = lineOf(page.masked, nextPeer(element) ?? endIn(element, page));
  if (at < element.start.range.end) return [];
  const eol = lineBreakOf(page.text);
  const lead = at > 0 && page.text[at - 1] !== '\n' ? eol : '';
  const inner = nested.unclosed.filter(
    ({ name, start, range }) =>
      name === element.name &&
      start.range.start > element.start.range.start &&
      start.range.start < at &&
      range.end >= at,
  );
  const isHtml = page.markup === 'html';
  const ends = `${isHtml ? indentOf(element, page.text) : ''}</${element.name}>${eol}`.repeat(inner.length + 1);
  const gap = !isHtml && at < page.text.length && lead === '' ? eol : '';
  const edit = insertion(at, `${lead}${ends}${gap}`);
  const masked = applyEdits(page.masked, [edit]);
  const after = nestElements(readTags(masked), masked.length);
  const isEnded = after.unclosed.every(({ start }) => start.range.start !== element.start.range.start);
  if (!isEnded || count(after) >= count(nested)) return [];
  return [
    { kind: 'add-end-tag', title: message('Close it with </{0}> here', element.name), edits: [edit], safe: false },
  ];
}

/** The blanks before the start tag, where it begins its line. */
function indentOf({ start }: HtmlElement, text: string): string {
  const before = text.slice(lineStart(text, start.range.start), start.range.start);
  return before.trim() === '' ? before : '';
}

function count({ unclosed, stray }: NestedElements): number {
  return unclosed.length + stray.length;
}

function nextPeer(element: HtmlElement): number | undefined {
  const wanted = attributeOf(element.start, 'class')?.value;
  if (wanted === undefined) return undefined;
  for (const { start, name } of walkElements(element.children)) {
    if (name === element.name && attributeOf(start, 'class')?.value === wanted) return start.range.start;
  }
  return undefined;
}

function nextHeading(element: HtmlElement, page: PageModel): number | undefined {
  const heading = /^#{1,6}[ \t]+\S/m.exec(page.masked.slice(element.start.range.end));
  if (heading === null) return undefined;
  const at = element.start.range.end + heading.index;
  // the anchor of a section belongs to its heading
  const anchor = /<span\b[^<>]*\banchor\b[^<>]*><\/span>\s*$/.exec(page.masked.slice(Math.max(0, at - 200), at));
  return anchor === null ? at : at - anchor[0].length;
}

/** In Markdown before the next heading, else at the end of the text; in HTML where the element around ends. */
function endIn(element: HtmlElement, page: PageModel): number {
  return page.markup === 'html' ? element.range.end : (nextHeading(element, page) ?? page.text.length);
}

function lineOf(text: string, offset: number): number {
  return offset >= text.length ? text.length : lineStart(text, offset);
}
