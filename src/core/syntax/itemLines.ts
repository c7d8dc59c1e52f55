import type { YamlSequence, YamlValue } from './yamlValue';
import type { TextEdit } from '../text/edit';
import { behindLine, lineStart } from '../text/lines';
import type { OffsetRange } from '../text/range';
import { trimmedEnd } from '../text/trimmedEnd';

/** The whole lines of an item of a list, with the line break of the last; `undefined` where it shares a line with others. */
export function itemLines(text: string, { range }: YamlValue): OffsetRange | undefined {
  const start = lineStart(text, range.start);
  if (!/^[ ]*-[ ]*$/.test(text.slice(start, range.start))) return undefined;
  // a node may end behind the line break of its last line
  return { start, end: behindLine(text, trimmedEnd(text, range)) };
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
  const isLastOfText = lines.end + below.length === text.length;
  const start = isLastOfText ? lines.start - above.length : lines.start;
  return [{ range: { start, end: lines.end + below.length }, newText: '' }];
}
