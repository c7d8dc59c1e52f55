import { insertion, type TextEdit } from '../text/edit';
import { lineBreakOf } from '../text/lineBreak';
import { behindLine, lineStart } from '../text/lines';
import { slice, type OffsetRange } from '../text/range';
import { itemRemoval } from './itemLines';
import type { YamlSequence, YamlValue } from './yamlValue';

/** Whether a list is written in brackets: `main: [{title: News, url: "/#news"}]`. */
export function isInBrackets(text: string, { range }: YamlSequence): boolean {
  return text[range.start] === '[';
}

/** The edits that take an item out of a list, on lines or in brackets; none where what is its own cannot be told from what is not. */
export function withoutItem(text: string, list: YamlSequence, node: YamlValue): readonly TextEdit[] {
  return isInBrackets(text, list) ? itemOutOfBrackets(text, list, node) : itemRemoval(text, list, node);
}

/**
 * The edits that take an item out of a list in brackets: with its lines where it has them to itself, else with the comma beside it. What stands
 * between two items, and what stands before one in its line, are edits of their own, which are the same for both of them, so that both can go
 * at once.
 */
function itemOutOfBrackets(text: string, { items }: YamlSequence, node: YamlValue): readonly TextEdit[] {
  const own = withComma(text, node);
  const at = items.indexOf(node);
  const [above, below] = [items[at - 1], items[at + 1]];
  const isLast = below === undefined;
  const isParted = isLast || own.end > node.range.end;
  if (isParted && startsLine(text, own.start) && endsLine(text, own.end))
    return [
      { range: { start: lineStart(text, own.start), end: own.start }, newText: '' },
      { range: node.range, newText: '' },
      { range: { start: node.range.end, end: behindLine(text, own.end) }, newText: '' },
    ].filter(({ range }) => range.end > range.start);
  const gap = isLast ? above && between(above, node) : between(node, below);
  if (gap !== undefined && /^\s*,\s*$/.test(slice(text, gap))) {
    const line = Math.max(lineStart(text, gap.end), gap.start);
    return [
      { range: isLast ? own : node.range, newText: '' },
      { range: { start: gap.start, end: line }, newText: '' },
      { range: { start: line, end: gap.end }, newText: '' },
    ].filter(({ range }) => range.end > range.start);
  }
  return isParted ? [{ range: own, newText: '' }] : [];
}

function between(one: YamlValue, next: YamlValue): OffsetRange {
  return { start: one.range.end, end: next.range.start };
}

/**
 * The edits that make a comment of an item in brackets, on a line of its own: `# - {title: News, url: "/#news"}`. The comma behind it goes, and
 * the one before it may stay: YAML lets a list end with one. None where its comma stands on another line: it would part nothing.
 */
export function commentInBrackets(text: string, list: YamlSequence, node: YamlValue): readonly TextEdit[] {
  const { start, end } = withComma(text, node);
  if (end === node.range.end && list.items.at(-1) !== node) return [];
  const eol = lineBreakOf(text);
  const isFirstOfLine = startsLine(text, start);
  const line = lineStart(text, isFirstOfLine ? start : list.range.start);
  const indent = (/^[ \t]*/.exec(text.slice(line, start))?.[0] ?? '') + (isFirstOfLine ? '' : '  ');
  const before = text.slice(lineStart(text, start), start);
  const lines = slice(text, node.range).split(/\r?\n/);
  const comment = lines
    .map((own, at) => `# ${at === 0 ? '- ' : '  '}${at === 0 ? own : own.trim()}`)
    .join(eol + indent);
  const behind = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return [
    {
      range: { start: isFirstOfLine ? start : start - before.length + before.trimEnd().length, end },
      newText: (isFirstOfLine ? '' : eol + indent) + comment + (endsLine(text, end) ? '' : eol + indent.slice(behind)),
    },
  ];
}

/**
 * The edit that writes an item into brackets: behind `after`, or before the first.
 * @param item `{title: "News", url: "/#news"}`
 * @param behind where the comments end that it stands behind; that of `after` where there are none
 */
export function itemIntoBrackets(
  text: string,
  { range, items }: YamlSequence,
  item: string,
  after: YamlValue | undefined,
  behind: number,
): readonly TextEdit[] {
  const eol = lineBreakOf(text);
  const beside = after ?? items[0];
  const isOnLines = beside !== undefined && startsLine(text, beside.range.start);
  const indent = beside === undefined ? '' : text.slice(lineStart(text, beside.range.start), beside.range.start);
  const parting = isOnLines ? eol + indent : ' ';
  const own = after && withComma(text, after);
  const hasComma = after === undefined || own === undefined || own.end > after.range.end;
  const comma = hasComma ? [] : [insertion(after.range.end, ',')];
  // on the line behind comments
  if (behind > (after?.range.end ?? range.start + 1)) {
    const [, blanks = ''] = /\n([ \t]*)#[^\n]*\r?\n$/.exec(text.slice(range.start, behind)) ?? [];
    return [...comma, insertion(behind, `${blanks}${item},${eol}`)];
  }
  if (own === undefined)
    return [insertion(beside?.range.start ?? range.start + 1, item + (beside === undefined ? '' : `,${parting}`))];
  // a comment in its line stays beside it
  const note = isOnLines
    ? (/^[ \t]+#[^\r\n]*/.exec(text.slice(own.end, behindLine(text, own.end)))?.[0].length ?? 0)
    : 0;
  const newText = parting + item + (hasComma ? ',' : '');
  return note === 0
    ? [insertion(own.end, (hasComma ? '' : ',') + newText)]
    : [...comma, insertion(own.end + note, newText)];
}

/** Where an item of a list in brackets ends, with its comma. */
function withComma(text: string, { range }: YamlValue): OffsetRange {
  const comma = /^[ \t]*,/.exec(text.slice(range.end))?.[0].length ?? 0;
  return { start: range.start, end: range.end + comma };
}

function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Nothing but a comment stands behind it in its line. */
function endsLine(text: string, offset: number): boolean {
  return /^[ \t]*(?:[ \t]#[^\r\n]*)?(?:\r?\n|$)/.test(text.slice(offset, behindLine(text, offset)));
}
