import type { YamlSequence, YamlValue } from './yamlValue';
import type { TextEdit } from '../text/edit';
import { behindLine, lineStart } from '../text/lines';
import type { OffsetRange } from '../text/range';
import { trimmedEnd } from '../text/trimmedEnd';

/**
 * The whole lines of an item of a list, from its dash on, which may have a line of its own, with the line break of the last; `undefined` where
 * it shares a line with others.
 */
export function itemLines(text: string, { range }: YamlValue): OffsetRange | undefined {
  const dash = dashBefore(text, range.start);
  if (dash === undefined) return undefined;
  // a node may end behind the line break of its last line
  return { start: lineStart(text, dash), end: behindLine(text, trimmedEnd(text, range)) };
}

/**
 * Where the dash of an item stands: before it in its line, or alone on a line above it, with nothing between but blank lines and comments
 * (https://yaml.org/spec/1.2.2/#rule-l+block-sequence).
 * @param start of the item's value
 */
function dashBefore(text: string, start: number): number | undefined {
  const first = lineStart(text, start);
  const before = text.slice(first, start);
  if (/^[ ]*-[ ]*$/.test(before)) return first + before.indexOf('-');
  if (before.trim() !== '') return undefined;
  for (let line = first; line > 0;) {
    const above = line === 1 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
    const own = text.slice(above, line).trimEnd();
    const dash = /^[ ]*(?=-(?:[ \t]+#.*)?$)/.exec(own)?.[0].length;
    if (dash !== undefined) return dash < before.length ? above + dash : undefined;
    if (!/^[ \t]*(?:#.*)?$/.test(own)) return undefined;
    line = above;
  }
  return undefined;
}

/** The blank lines that begin at an offset: `'\n'`, `'  \n\n'`, or nothing. */
export function blankLinesAt(text: string, offset: number): string {
  return /^(?:[ \t]*\r?\n)*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The blank lines that end at an offset, which begins a line. */
function blankLinesBefore(text: string, offset: number): string {
  let start = offset;
  for (let end = offset; end > 0; end = start) {
    const line = end === 1 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
    if (text.slice(line, end).trim() !== '') break;
    start = line;
  }
  return text.slice(start, offset);
}

/**
 * The edits that take an item out of its list with its lines, and with the blank lines below it where others are left to part its
 * neighbours; none where it shares a line.
 */
export function itemRemoval(text: string, list: YamlSequence, node: YamlValue): readonly TextEdit[] {
  const lines = itemLines(text, node);
  if (lines === undefined) return [];
  const below = blankLinesAt(text, lines.end);
  const above = blankLinesBefore(text, lines.start);
  const isFirst = list.items[0] === node;
  if (above === '' && !isFirst) return [{ range: lines, newText: '' }];
  const end = lines.end + below.length;
  // edits of their own, so that two items can go at once between which blank lines stand
  return [
    { start: end === text.length ? lines.start - above.length : lines.start, end: lines.start },
    lines,
    { start: lines.end, end },
  ].flatMap(range => (range.end > range.start ? [{ range, newText: '' }] : []));
}
