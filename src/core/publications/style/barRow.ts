import type { OffsetRange } from '../../text/range';
import { withDateSlot } from './dateLike';
import type { DissectedEntry } from './dissectEntry';
import type { EntryPart } from './entryStyle';
import { partRanges, roleOfAddress } from './partRanges';
import { withOwnSlots } from './pictureSlots';
import { isNumber } from './rowCells';

/** What parts the cells of a row of a table in Markdown: no `\|`. */
const bar = /(?<!\\)\|/;

/** The parts of a row with the bars between them, and what is behind the last. */
interface BarRow {
  readonly parts: readonly EntryPart[];
  readonly tail: string;
}

/** The page with the bars of a row as line breaks: title and names are apart there, as in lines. Offsets stay. */
export function barsAsBreaks(text: string, { start, end }: OffsetRange): string {
  return text.slice(0, start) + text.slice(start, end).replace(/(?<!\\)\|/g, '\n') + text.slice(end);
}

/**
 * How the row of `text` in `range` is put together from its parts: `| 2 | `, title, ` | `, authors, …, ` |`. The words of cells that hold none
 * of the parts are said of that work alone; the cells stay, with a picture, with the slot of a date, and with a number in the first. `undefined` where a
 * part reaches over the end of its cell.
 */
export function barRow(text: string, range: OffsetRange, entry: DissectedEntry): BarRow | undefined {
  const ranges = partRanges(text, entry, bar);
  if (ranges.some(({ range: own }) => bar.test(text.slice(own.start, own.end)))) return undefined;
  const parts: EntryPart[] = [];
  let done = range.start;
  for (const [at, { part, range: own }] of ranges.entries()) {
    const between = withoutCellWords(text.slice(done, own.start), at === 0);
    const before = withOwnSlots(text, between, address => roleOfAddress(text, entry, address));
    parts.push({ part, before });
    done = own.end;
  }
  return { parts, tail: withoutCellWords(text.slice(done, range.end), false) };
}

/**
 * What stands between two parts of a row, or behind the last, without the words of whole cells.
 * @param isFirst whether nothing of the row stands before
 */
function withoutCellWords(written: string, isFirst: boolean): string {
  const pieces = written.split(bar);
  // the first column stands before the first bar, or behind it where the row begins with one
  const first = !isFirst ? -1 : pieces[0]?.trim() === '' ? 1 : 0;
  return pieces
    .map((piece, at) => {
      const isWhole = at < pieces.length - 1 && (at > 0 || first === 0);
      return isWhole ? withoutOwnWords(piece, at === first) : withoutNote(piece);
    })
    .join('|');
}

/** What stands beside a part in its cell: punctuation and line breaks; of words only the breaks among them, or the blank behind them. */
function withoutNote(piece: string): string {
  if (!/[\p{L}\d]/u.test(piece.replace(/<[^<>]*>/g, ''))) return piece;
  const breaks = (piece.match(/<br\s?\/?>/gi) ?? []).join('');
  return breaks === '' && piece.endsWith(' ') ? ' ' : breaks;
}

/** A cell that holds no part of the entry: a picture, a number in the first column and a date stay, of which the new entry has its own. */
function withoutOwnWords(cell: string, isFirst: boolean): string {
  if (/<img\s/i.test(cell) || !/[\p{L}\d<]/u.test(cell)) return cell;
  if (isFirst && isNumber(cell)) return cell;
  return withDateSlot(cell) ?? ' ';
}

/**
 * A row of a table: its parts with what stands before each; of one that is not written its cell stays empty.
 * @param fill gives the slots of a picture and a date their words
 */
export function joinRow(
  { parts, tail }: BarRow,
  written: Readonly<Record<EntryPart['part'], string>>,
  fill: (text: string) => string,
): string {
  let row = '';
  for (const { part, before } of parts) {
    const isOtherCell = bar.test(before);
    if (written[part] === '' && !isOtherCell) continue;
    row += fill(before) + written[part];
  }
  return row + fill(tail);
}
