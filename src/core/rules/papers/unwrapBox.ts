import { blockNames } from '../../page/pageText';
import { isPaperBox } from '../../page/boxElements';
import type { PageModel, PaperBox } from '../../page/pageModel';
import { parsePage } from '../../page/parsePage';
import { remembered } from '../../remembered';
import { walkElements } from '../../syntax/htmlElements';
import { applyEdits } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { overlaps, type OffsetRange } from '../../text/range';
import { escapeBars, rowsOf } from '../escapeBars';
import { tablesIn } from '../../kramdown/tablesIn';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Makes a list item of a box: what stands in its text column, every character as it was, without the box around it. A line with bars is
 * a table where nothing follows it: its bars are escaped if they made none in the box.
 * None where something would be lost (a badge) or the text column holds HTML blocks, which no list item can.
 */
export function unwrapBox(box: PaperBox, page: PageModel): readonly Fix[] {
  const { text } = page;
  const column = box.textColumn;
  if (column?.end === undefined || box.badge !== undefined || box.element.end === undefined) return [];
  for (const element of walkElements(column.children))
    if (blockNames.has(element.name) || isPaperBox(element)) return [];
  if (hasOtherContent(box, text)) return [];
  const eol = lineBreakOf(text);
  const lines = withoutBlankEnds(text.slice(column.content.start, column.content.end).split(/\r?\n/));
  if (lines.length === 0) return [];
  const range = wholeLines(box.element.range, text);
  const before = isBlankLineBefore(text, range.start) ? '' : eol;
  const after = isBlankLineAfter(text, range.end) ? '' : eol;
  const item = asItem(lines).join(eol);
  const isTable = tablesOf(page.kramdown).some(table => overlaps(table, column.content));
  const edits = [{ range, newText: before + (isTable ? item : withoutTables(item)) + after }];
  return [{ kind: 'unwrap-box', title: message('Make it a list item without a picture column'), edits, safe: false }];
}

/** Asked for each box without a picture. */
const tablesOf = remembered(({ root }: PageModel['kramdown']) => tablesIn(root));

function withoutTables(item: string): string {
  const page = parsePage(item);
  const rows = tablesIn(page.kramdown.root).flatMap(rowsOf);
  return applyEdits(
    item,
    rows.flatMap(row => escapeBars(row, page)),
  );
}

/** Something in the box beside its two columns. */
function hasOtherContent({ element, imageColumn, textColumn }: PaperBox, text: string): boolean {
  let rest = '';
  let done = element.content.start;
  for (const column of [imageColumn, textColumn]) {
    if (column === undefined) continue;
    if (column.range.start < done) return true;
    rest += text.slice(done, column.range.start);
    done = column.range.end;
  }
  rest += text.slice(done, element.content.end);
  return rest.trim() !== '';
}

/** Lists stay as they are; of other text the first line gets a dash, and those below are indented under it. */
function asItem(lines: readonly string[]): readonly string[] {
  if (/^ {0,3}(?:[-*+]|\d+\.)[ \t]/.test(lines[0] ?? '')) return lines;
  return lines.map((line, at) => {
    const bare = line.replace(/^ {1,3}(?=\S)/, '');
    if (at === 0) return `- ${bare}`;
    return line.trim() === '' ? line : `  ${bare}`;
  });
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(line => line.trim() !== '');
  if (first < 0) return [];
  let end = lines.length;
  while ((lines[end - 1] ?? '').trim() === '') end--;
  return lines.slice(first, end);
}

/** With the blanks around the box on its first and last line. */
function wholeLines({ start, end }: OffsetRange, text: string): OffsetRange {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  let to = end;
  while (text[to] === ' ' || text[to] === '\t') to++;
  const alone = (from === 0 || text[from - 1] === '\n') && (to === text.length || /[\r\n]/.test(text.charAt(to)));
  return alone ? { start: from, end: to } : { start, end };
}

function isBlankLineBefore(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 200), at);
  return lead.trim() === '' ? true : /\n[ \t]*\r?\n[ \t]*$/.test(lead);
}

function isBlankLineAfter(text: string, at: number): boolean {
  const rest = text.slice(at, at + 200);
  return rest.trim() === '' ? true : /^[ \t]*\r?\n[ \t]*\r?\n/.test(rest);
}
