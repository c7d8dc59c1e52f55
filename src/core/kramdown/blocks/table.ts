import { isBeforeBoundary } from '../blockEnd';
import type { BlockState } from '../blockState';
import { createBlock, isAfterBoundary, nodeAt, setContent } from '../blockState';
import { space, tab, isSpace, lineEnd, skipIndent, skipSpace, trimEnd } from '../characters';
import { warn, warnAt } from '../documentState';
import type { ElementNode } from '../element';
import { partOf } from '../sourceText';
import type { Alignment, KramdownType } from '../tree';
import { appendRow } from './tableRow';
import { hasPipeOnEveryLine, hasPipe } from './tablePipes';

/** What the lines of a table come to. */
interface Table {
  readonly sections: ElementNode[];
  readonly rows: ElementNode[];
  alignment: Alignment[];
  hasFooter: boolean;
  hasSeparator: boolean;
  columns: number;
}

/** Lines with a `|` in each, an empty line before and behind them. Lines of dashes or equals signs part the sections. */
export function table(state: BlockState): boolean {
  const { text, pos } = state;
  const first = skipIndent(text, pos);
  const firstEnd = lineEnd(text, pos);
  if (isSpace(text.charCodeAt(first)) || !hasPipe(text, first, firstEnd) || !isAfterBoundary(state)) return false;
  // kramdown has given the attribute list to the table by now: what turns out to be none has lost it
  const node = createBlock(state, 'table', '', pos, pos);
  const end = tableEnd(text, pos);
  if (!isBeforeBoundary(text, end, state.ahead)) return false;
  if (!hasPipeOnEveryLine(state.document, partOf(state.source, pos, end - 1))) return false;
  const read: Table = { sections: [], rows: [], alignment: [], hasFooter: false, hasSeparator: false, columns: 0 };
  const hasLeadingPipe = text.charCodeAt(skipSpace(text, pos)) === 124;
  for (let at = isSeparator(text, pos) ? firstEnd : pos; at < end; at = lineEnd(text, at))
    readLine(state, read, at, hasLeadingPipe);
  closeSection(state, read, read.hasFooter ? 'tfoot' : 'tbody');
  if (!read.sections.some(section => section.type === 'tbody')) {
    warn(state.document, 'table-without-body', '', state.source, first, trimEnd(text, pos, end));
    return false;
  }
  const stop = trimEnd(text, pos, end);
  node.end = nodeAt(state, 'table', '', pos, stop).end;
  setContent(state, node, pos, stop);
  fillRows(state, read, end);
  node.details = { alignment: Array.from({ length: read.columns }, (_, i) => read.alignment[i] ?? 'default') };
  for (const section of read.sections) node.append(section);
  state.tree.append(node);
  state.pos = end;
  if (!hasLeadingPipe && !read.hasSeparator && !isSeparator(text, pos)) {
    warnAt(state.document, 'accidental-table', '', node.start, node.end);
  }
  return true;
}

function tableEnd(text: string, at: number): number {
  let end = isSeparator(text, at) ? lineEnd(text, at) : at;
  while (end < text.length) {
    const next = lineEnd(text, end);
    if (!hasPipe(text, end, next)) break;
    end = next;
  }
  return end;
}

function readLine(state: BlockState, read: Table, at: number, hasLeadingPipe: boolean): void {
  const { text } = state;
  if (isSeparator(text, at)) {
    read.hasSeparator = true;
    if (read.rows.length === 0) return;
    if (read.alignment.length === 0 && !read.hasFooter) {
      closeSection(state, read, 'thead');
      read.alignment = alignmentOf(text.slice(at, lineEnd(text, at)));
    } else closeSection(state, read, 'tbody');
  } else if (isLineOf(text, at, 61)) {
    read.hasSeparator = true;
    if (read.rows.length > 0) closeSection(state, read, 'tbody', true);
    read.hasFooter = true;
  } else {
    const row = nodeAt(state, 'tr', '', at, trimEnd(text, at, lineEnd(text, at)));
    appendRow(row, partOf(state.source, at, trimBlanks(text, at, lineEnd(text, at) - 1)), hasLeadingPipe);
    read.columns = Math.max(read.columns, row.children.length);
    read.rows.push(row);
  }
}

/** Behind a footer line, what is no footer stays open: its rows go into the footer. */
function closeSection(state: BlockState, read: Table, type: KramdownType, always = false): void {
  const first = read.rows[0];
  const last = read.rows[read.rows.length - 1];
  if (first === undefined || last === undefined || (read.hasFooter && type === 'tbody' && !always)) return;
  const section = nodeAt(state, type, '', 0, 0);
  section.start = section.contentStart = first.start;
  section.end = section.contentEnd = last.end;
  for (const row of read.rows) section.append(row);
  read.rows.length = 0;
  read.sections.push(section);
}

/**
 * Gives every row as many cells as the longest has, unless there were far more of them than the table has characters: one
 * long line above many short ones.
 */
function fillRows(state: BlockState, read: Table, end: number): void {
  let left = 2 * (end - state.pos) + 10_000;
  for (const section of read.sections) {
    for (const row of section.children) {
      while (row.children.length < read.columns && left-- > 0) {
        const cell = nodeAt(state, 'td', '', end, end);
        cell.start = cell.end = cell.contentStart = cell.contentEnd = row.end;
        row.append(cell);
      }
    }
  }
}

function alignmentOf(line: string): Alignment[] {
  return Array.from(line.matchAll(/(:?)-+(:?)/g), ([, left, right]) => {
    if (left !== '') return right === '' ? 'left' : 'center';
    return right === '' ? 'default' : 'right';
  });
}

function isSeparator(text: string, at: number): boolean {
  return isLineOf(text, at, 45);
}

/** Whether the line consists of `sign`, `+`, `|`, `:` and white space, with at least one `sign`. */
function isLineOf(text: string, at: number, sign: number): boolean {
  let isFound = false;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === sign) isFound = true;
    else if (code === 10) return isFound;
    else if (code !== 43 && code !== 124 && code !== 58 && code !== space && code !== tab) return false;
  }
  return false;
}

function trimBlanks(text: string, from: number, to: number): number {
  while (to > from && (text.charCodeAt(to - 1) === space || text.charCodeAt(to - 1) === tab)) to--;
  return to;
}
