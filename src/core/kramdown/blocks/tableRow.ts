import { isSpace, strip, trimEnd } from '../characters';
import { ElementNode } from '../element';
import { LookAhead } from '../lookAhead';
import type { SourceText } from '../sourceText';
import { TextBuilder, endOriginOf, originOf, partOf } from '../sourceText';
import { scanCodeSpan } from '../spans/codeSpan';

/** A cell while its text is put together: `from` and `to` are where it stands in the line. */
interface Cell {
  readonly builder: TextBuilder;
  readonly from: number;
  to: number;
}

/** Splits a line at its pipes and appends the cells to `row`. Pipes in code, and those behind a backslash, are text. */
export function appendRow(row: ElementNode, line: SourceText, hasLeadingPipe: boolean): void {
  const cells = cellsOf(line).map(cell => ({ cell, text: cell.builder.build() }));
  if (hasLeadingPipe && isEmpty(cells[0])) cells.shift();
  if (isEmpty(cells[cells.length - 1])) cells.pop();
  for (const { cell, text } of cells) {
    const node = new ElementNode('td', '', originOf(line, cell.from), endOriginOf(line, cell.to));
    const to = trimEnd(text.text, 0, text.text.length);
    let from = 0;
    while (from < to && isSpace(text.text.charCodeAt(from))) from++;
    node.pending = partOf(text, from, to);
    const hasNothing = from === to;
    node.contentStart = hasNothing ? endOriginOf(line, cell.from) : originOf(text, from);
    node.contentEnd = hasNothing ? node.contentStart : Math.max(node.contentStart, endOriginOf(text, to));
    node.start = Math.min(node.start, node.contentStart);
    node.end = Math.max(node.end, node.contentEnd);
    row.append(node);
  }
}

function isEmpty(cell: { readonly text: SourceText } | undefined): boolean {
  return cell !== undefined && strip(cell.text.text) === '';
}

function cellsOf(line: SourceText): Cell[] {
  const { text } = line;
  const ahead = new LookAhead(text);
  let cell: Cell = { builder: new TextBuilder(), from: 0, to: 0 };
  const cells = [cell];
  let at = 0;
  let partStart = 0;
  let taken = 0;
  const take = (to: number): void => {
    cell.builder.take(line, taken, to);
    taken = to;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 124) {
      take(at);
      cell.to = at;
      taken = ++at;
      cells.push((cell = { builder: new TextBuilder(), from: at, to: at }));
    } else if (code === 92 && text.charCodeAt(at + 1) === 124) {
      take(at);
      taken = at + 1;
      at += 2;
    } else if (code === 96) {
      let run = at;
      while (text.charCodeAt(run) === 96) run++;
      const limit = codeStart(text, at, ahead);
      const span = scanCodeSpan(text, at, ahead, partStart);
      if (span === undefined || span.end > limit) {
        at = run;
        continue;
      }
      take(at);
      takeCode(cell.builder, line, span.from, span.to);
      at = taken = span.end;
    } else if (code === 60 && text.startsWith('<code', at)) {
      const end = codeElementEnd(at, ahead);
      at = partStart = end < 0 ? at + 1 : end;
    } else at++;
  }
  take(text.length);
  cell.to = text.length;
  return cells;
}

/** Code is written anew, between more backticks than it holds. */
function takeCode(builder: TextBuilder, line: SourceText, from: number, to: number): void {
  const runs = line.text.slice(from, to).match(/`+/g) ?? [];
  const delimiter = runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '') + '`';
  const space = delimiter.length > 1 ? ' ' : '';
  builder.insert(delimiter + space, originOf(line, Math.max(0, from - 1)));
  builder.take(line, from, to);
  builder.insert(space + delimiter, endOriginOf(line, to));
}

/** Where the next `<code>` element of the line begins. */
function codeStart(text: string, from: number, ahead: LookAhead): number {
  const at = ahead.indexOf('<code', from);
  return at < 0 || codeElementEnd(at, ahead) < 0 ? text.length : at;
}

function codeElementEnd(at: number, ahead: LookAhead): number {
  const open = ahead.indexOf('>', at + 5);
  const close = open < 0 ? -1 : ahead.indexOf('</code>', open + 1);
  return close < 0 ? -1 : close + 7;
}
