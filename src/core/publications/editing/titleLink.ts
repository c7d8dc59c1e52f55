import { beginsBlock } from '../../kramdown/htmlElements';
import type { PageModel } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { overlaps, slice, type OffsetRange } from '../../text/range';
import { plainAnchor, writeLink } from '../style/anchorTag';
import type { EntryStyle } from '../style/entryStyle';
import type { EditableEntry } from '../entries/editableEntry';
import { linksOf } from './entryLinks';

/** Where the title of an entry stands that is no link and can be made one; `undefined` where it is one, or holds what no link may hold. */
export function plainTitle(page: PageModel, entry: EditableEntry): OffsetRange | undefined {
  const range = entry.work?.title.range ?? entry.box?.title?.range;
  if (range === undefined || range.end <= range.start) return undefined;
  const written = slice(page.text, range);
  // a `!` before it would make it a picture; brackets, code and Liquid in it may end where the link does not
  if (/[[\]`{}]|<\/?a\b|\n\s*\n/i.test(written) || page.text.charAt(range.start - 1) === '!') return undefined;
  if (entry.markup === 'markdown' && isInBlock(page.text, range.start)) return undefined;
  const isLink = linksOf(page, entry).some(({ role }) => role === 'title');
  const isInside = page.links.some(link => overlaps(link.range, range));
  return isLink || isInside ? undefined : range;
}

/** Whether what stands at `at` is in an element that begins its line and is a block there, `<font color="red">`: no Markdown is read in it. */
function isInBlock(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return beginsBlock(line.replace(/^[ \t]*(?:(?:[-*+]|\d{1,9}\.)[ \t]+)?/, ''));
}

/** The edits that make a link of a plain title; its words and marks stay as they are. */
export function linkTitle(
  page: PageModel,
  entry: EditableEntry,
  { links }: EntryStyle,
  target: string,
): readonly TextEdit[] {
  const range = plainTitle(page, entry);
  if (range === undefined) return [];
  const anchor = entry.markup === 'html' ? (links.anchor ?? plainAnchor) : undefined;
  const written = writeLink(slice(page.text, range), target, anchor);
  const at = written.indexOf(slice(page.text, range));
  const [open, close] = [written.slice(0, at), written.slice(at + range.end - range.start)];
  return [insertion(range.start, open), insertion(range.end, close)];
}
