import type { Document } from 'yaml';
import { conflictsIn, withUpperVersions } from './conflictMarkers';
import { maskText } from './masks';
import type { ParserError } from './parserError';
import { longestRepaired, parseLeniently } from './yamlRepair';
import { lineEnd, lineStart } from '../text/lines';
import type { OffsetRange } from '../text/range';

interface ReadYaml {
  readonly document: Document.Parsed;
  /** What stops libyaml, in the order of the text, with offsets in the text as written. */
  readonly errors: readonly ParserError[];
  /** The offset in the text as written of one in `document`. */
  readonly toWritten: (offset: number) => number;
}

/** What lay hidden in a slip is found in the next round. Each costs a parse. */
const mostRounds = 6;

/**
 * Reads a document as libyaml does (`parseLeniently`), and what stands around a slip that stops it. The parser goes on behind each, but takes all that follows
 * for a part of it, so that of a configuration nothing would be left below its first line:
 *
 *     title: Lin Qiu: my page        the value, not a mapping with `author` in it
 *     author:
 *
 * A line without a colon beside keys is no part of the next key, and of what Git left in two versions the upper one is read. The slips are among `errors` all the
 * same. Their values are as they were written; in `document` a colon that is none has become a letter, which `buildYaml` knows.
 */
export function parseAroundSlips(written: string): ReadYaml {
  let read = placed(written);
  if (read.errors.length === 0 || written.length >= longestRepaired) return read;
  let source = written;
  const told = new Map<number, ParserError>();
  const conflicts = conflictsIn(written);
  if (conflicts.length > 0) {
    for (const { start, end } of conflicts)
      told.set(start, { code: 'CONFLICT', message: 'Marks of a merge, with both versions', pos: [start, end] });
    source = withUpperVersions(written, conflicts);
    read = placed(source);
  }
  for (let round = 0; round < mostRounds; round++) {
    const slips = read.errors.filter(({ pos }) => !told.has(pos[0]));
    const before = source;
    for (const slip of slips) source = mended(source, slip);
    if (source === before) break;
    for (const slip of slips) if (mended(before, slip) !== before) told.set(slip.pos[0], slip);
    read = placed(source);
  }
  const errors = [...told.values(), ...read.errors.filter(({ pos }) => !told.has(pos[0]))];
  return { ...read, errors: errors.sort((a, b) => a.pos[0] - b.pos[0]) };
}

function placed(source: string): ReadYaml {
  const { document, errors, toWritten } = parseLeniently(source);
  const inText = errors.map((error): ParserError => {
    const [from, to] = error.pos;
    return { ...error, pos: [toWritten(from), Math.max(toWritten(from), toWritten(to))] };
  });
  return { document, errors: inText, toWritten };
}

/** A source of the same length without the slip; as it is where another kind of error stands there. */
function mended(source: string, { message, pos: [start, end] }: ParserError): string {
  if (message.startsWith('Nested mappings are not allowed in compact')) return withoutColon(source, start);
  if (message.startsWith('Implicit keys need to be on a single line')) return withoutLooseLines(source, { start, end });
  return source;
}

/** With a letter for the first colon from `start` on that ends a key, or blanks for what stands behind a value in quotes: `"Lin": page`. */
function withoutColon(source: string, start: number): string {
  const end = endOfQuotes(source, start);
  if (end !== undefined)
    return maskText(source, [{ range: { start: end, end: lineEnd(source, end) }, filler: 'spaces' }]);
  const colon = /:(?=\s|$)/g;
  colon.lastIndex = start;
  const at = /["'[{&*!|>?]/.test(source.charAt(start)) ? undefined : colon.exec(source)?.index;
  return at === undefined ? source : `${source.slice(0, at)}x${source.slice(at + 1)}`;
}

/** Behind the quote that ends those which begin at `start`. */
function endOfQuotes(source: string, start: number): number | undefined {
  const quote = source.charAt(start);
  if (quote !== '"' && quote !== "'") return undefined;
  for (let at = start + 1; at < source.length; at++) {
    const isEscape = quote === '"' ? source[at] === '\\' : source.startsWith("''", at);
    if (isEscape) at++;
    else if (source[at] === quote) return at + 1;
  }
  return undefined;
}

/** With blanks for the lines that stand beside a key, of which the parser makes its beginning. */
function withoutLooseLines(source: string, { start, end }: OffsetRange): string {
  const from = lineStart(source, start);
  const last = lineStart(source, end - 1);
  const indent = /^ */.exec(source.slice(last, end))?.[0].length ?? 0;
  if (last <= from || source.slice(from, start).trim() !== '' || start - from !== indent) return source;
  return maskText(source, [{ range: { start, end: last }, filler: 'spaces' }]);
}
