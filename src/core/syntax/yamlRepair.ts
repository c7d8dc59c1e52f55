import { parseFirstDocument } from './yamlParse';
import type { ParserError } from './parserError';
import type { ParsedYaml } from './yamlParse';
import { lineStart } from '../text/lines';

interface RepairedYaml extends ParsedYaml {
  /** The source as it was parsed. */
  readonly source: string;
  /** The offset in the text as written of an offset in `source`. */
  readonly toWritten: (offset: number) => number;
}

/** Each costs a parse. */
const mostRepairs = 40;
const longestRepaired = 20_000;

/**
 * libyaml ends a line there (U+0085 is “next line”), the parser does not; an exchange of one character keeps the offsets. U+2028 and U+2029 only
 * where the column that they begin a line at can be repaired: in a text of moderate length, and not behind `\"`, at which the parser ends what is quoted.
 */
const otherBreak = /\r(?!\n)|\x85/g;
const anyBreak = /\r(?!\n)|\x85|(?<!\\")[\u2028\u2029]/g;

/** More than any block is indented. */
const indent = ' '.repeat(80);

/**
 * Reads a document as libyaml does where the parser is stricter: inside quotes and brackets that go over several lines
 * libyaml takes the indentation for nothing, as in
 *
 *     tags: [one,
 *     two]
 *
 * Where the parser stumbles over such a line it is read again with spaces put before the line, which change no value.
 * What is never closed is left to the parser.
 */
export function parseLeniently(written: string): RepairedYaml {
  const withBreaks = written.replace(written.length < longestRepaired ? anyBreak : otherBreak, '\n');
  const strict = parseFirstDocument(withBreaks);
  const unrepaired = { ...strict, source: withBreaks, toWritten: (offset: number) => offset };
  let source = withBreaks;
  let parsed = strict;
  const inserted: number[] = [];
  for (let repair = 0; repair < mostRepairs && written.length < longestRepaired; repair++) {
    const error = parsed.errors[0];
    // what is open until the end of the text would only be hidden in the value before it
    const isOpen = error !== undefined && error.pos[0] >= source.trimEnd().length;
    const line = error && !isOpen && isAboutIndentation(error) ? lineAt(source, error.pos[0]) : undefined;
    if (error === undefined || line === undefined) break;
    const tried = source.slice(0, line) + indent + source.slice(line);
    const again = parseFirstDocument(tried);
    const next = again.errors[0];
    if (next !== undefined && next.pos[0] <= error.pos[0] + indent.length) break;
    source = tried;
    parsed = again;
    inserted.push(line);
  }
  if (inserted.length === 0 || parsed.errors.some(isAboutIndentation)) return unrepaired;
  return { ...parsed, source, toWritten: offset => offset - insertedBefore(inserted, offset) };
}

function isAboutIndentation({ message }: ParserError): boolean {
  return message.startsWith('Missing closing ') || message.includes('must be sufficiently indented');
}

/** The start of the line of an offset, or of the next line when the offset is at the end of one. */
function lineAt(source: string, offset: number): number | undefined {
  const atEnd = source[offset] === '\n' || source[offset] === '\r';
  const start = atEnd ? source.indexOf('\n', offset) + 1 : lineStart(source, offset);
  return start > 0 && start < source.length && !/^(?:---|\.\.\.)/.test(source.slice(start, start + 3))
    ? start
    : undefined;
}

/** Each place is one in the source as it was when its spaces were put in, which is the latest so far in the text. */
function insertedBefore(inserted: readonly number[], offset: number): number {
  return inserted.reduce((sum, place) => sum + Math.min(Math.max(offset - place, 0), indent.length), 0);
}
