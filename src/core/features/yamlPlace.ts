import { itemStep } from '../schema/keyFacts';
import { slice, touchesOffset, type OffsetRange } from '../text/range';
import { columnsBefore, readYamlLine, type YamlLine } from './yamlLine';

/** Where in a YAML text an author writes; `blank` is what YAML needs before it and is not there yet: behind `url:` and `-`. */
export type YamlPlace =
  /** A key, or an item of a list that may become one; `range` ends before its colon. */
  | {
      readonly kind: 'entry';
      /** The keys around it, `itemStep` for a list. */
      readonly parent: readonly string[];
      readonly range: OffsetRange;
      readonly blank: '' | ' ';
      readonly hasColon: boolean;
      /** How much deeper than its line the key stands: 2 in `  - title`. */
      readonly inset: number;
      /** The other keys of the mapping, with what is written behind each on its line. */
      readonly siblings: ReadonlyMap<string, string>;
    }
  /** The value behind a key, on the key's line; `range` is inside its quotes. */
  | {
      readonly kind: 'value';
      readonly path: readonly string[];
      readonly range: OffsetRange;
      readonly blank: '' | ' ';
      readonly quoted: boolean;
      /** Whether it ends with its quote, or with the line where it has none. */
      readonly isClosed: boolean;
      /** The other keys of the mapping, with what is written behind each on its line. */
      readonly siblings: ReadonlyMap<string, string>;
    };

/**
 * Finds out by lines and columns what is written at `offset` of the block YAML in `range` of a text: while a key is being
 * typed no parser can read it. `undefined` in comments, in texts of several lines and within `{}` or `[]`.
 */
export function yamlPlace(text: string, range: OffsetRange, offset: number): YamlPlace | undefined {
  const lines = linesOf(text, range);
  const at = lines.findIndex(line => touchesOffset(line, offset));
  const line = lines[at];
  if (line === undefined || offset < line.wordStart || (line.comment !== undefined && offset > line.comment))
    return undefined;
  const parent = parentOf(lines, at);
  if (parent === undefined) return undefined;
  const { key, word, value } = line;
  if (key !== undefined && value !== undefined && offset > word.end) {
    const range = value.isFlow ? undefined : valueRange(text, line, offset);
    if (range === undefined) return undefined;
    const { quoted, isClosed } = value;
    const blank = text[range.start - (quoted ? 2 : 1)] === ':' ? ' ' : '';
    const siblings = siblingsOf(text, lines, at);
    return { kind: 'value', path: [...parent, key], range, blank, quoted, isClosed, siblings };
  }
  const [dash = line.column] = line.dashes;
  const blank = line.dashes.at(-1) === line.column - 1 ? ' ' : '';
  const inset = line.column - dash + blank.length;
  return {
    kind: 'entry',
    parent,
    range: word,
    blank,
    hasColon: key !== undefined,
    inset,
    siblings: siblingsOf(text, lines, at),
  };
}

/** Where a value is written: inside its quotes, or where there is none yet among the blanks before a comment: `cv: ‸ # a file`. */
function valueRange(text: string, { word, value }: YamlLine, offset: number): OffsetRange | undefined {
  if (value === undefined || offset > value.inside.end) return undefined;
  if (offset >= value.inside.start) return value.inside;
  const isBehindColon = text.slice(word.end, offset).includes(':');
  return isBehindColon && text[value.start] === '#' ? { start: offset, end: offset } : undefined;
}

function linesOf(text: string, { start, end }: OffsetRange): readonly YamlLine[] {
  const lines: YamlLine[] = [];
  for (let at = start; at <= end;) {
    const found = text.indexOf('\n', at);
    const lineEnd = found < 0 || found > end ? end : found;
    lines.push(readYamlLine(text, at, lineEnd));
    at = lineEnd + 1;
  }
  return lines;
}

/** The keys around a line, from the outermost; `undefined` within a text of several lines. */
function parentOf(lines: readonly YamlLine[], at: number): readonly string[] | undefined {
  const own = lines[at];
  if (own === undefined) return [];
  let inner = throughDashes(own, { path: [], column: own.column, isList: false });
  for (let index = at - 1; index >= 0 && (inner.column > 0 || inner.isList); index--) {
    const line = lines[index];
    if (line === undefined || line.isBlank) continue;
    if (!isOnlyDashes(line) && isAround(line, inner)) {
      if (line.key === undefined || line.value?.isText === true) return undefined;
      inner = { path: [line.key, ...inner.path], column: line.column, isList: false };
    }
    inner = throughDashes(line, inner);
  }
  return inner.path;
}

/** `-` on a line of its own: what stands below it is its item. */
function isOnlyDashes({ dashes, word }: YamlLine): boolean {
  return dashes.length > 0 && word.start === word.end;
}

function isAround({ column, dashes }: YamlLine, inner: Inner): boolean {
  return column < inner.column || (inner.isList && column === inner.column && dashes.length === 0);
}

/** The innermost keys found so far, and the column that what is around them must stand before. */
interface Inner {
  readonly path: readonly string[];
  readonly column: number;
  /** `column` is that of a dash: a list may stand at the column of its key. */
  readonly isList: boolean;
}

function throughDashes(line: YamlLine, inner: Inner): Inner {
  return columnsBefore(line, inner.column).reduce<Inner>(
    ({ path }, column) => ({ path: [itemStep, ...path], column, isList: true }),
    inner,
  );
}

function siblingsOf(text: string, lines: readonly YamlLine[], at: number): ReadonlyMap<string, string> {
  const column = lines[at]?.column ?? 0;
  const siblings = new Map<string, string>();
  /** Whether the mapping goes on beyond the line. */
  const visit = (line: YamlLine | undefined): boolean => {
    if (line === undefined) return false;
    if (line.isBlank) return true;
    if (line.column === column && line.key !== undefined)
      siblings.set(line.key, line.value === undefined ? '' : slice(text, line.value.inside));
    return line.column >= column;
  };
  const opens = (line: YamlLine | undefined): boolean => line?.column === column && line.dashes.length > 0;
  for (let index = at; !opens(lines[index]) && visit(lines[index - 1]); index--);
  for (let index = at + 1; !opens(lines[index]) && visit(lines[index]); index++);
  return siblings;
}
