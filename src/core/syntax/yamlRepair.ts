import { CST, Lexer } from 'yaml';
import { parseFirstDocument } from './yamlParse';
import type { ParserError } from './parserError';
import type { ParsedYaml } from './yamlParse';
import { hasOtherBreak } from './yamlSeparators';
import { lineStart } from '../text/lines';

interface RepairedYaml extends ParsedYaml {
  /** The source as it was parsed. */
  readonly source: string;
  /** The offset in the text as written of an offset in `source`. */
  readonly toWritten: (offset: number) => number;
}

/** Each costs a parse. */
const mostRepairs = 40;
/** In UTF-16 code units. */
export const longestRepaired = 20_000;

/**
 * libyaml ends a line there (U+0085 is “next line”), the parser does not; an exchange of one character keeps the offsets. At U+2028 and U+2029 only in
 * a text of moderate length, where the column that they begin a line at can be repaired.
 */
const carriageReturn = /\r(?!\n)/g;
const nextLine = /\x85/g;
const anyBreak = /[\x85\u2028\u2029]/g;

/** Behind a backslash the parser takes none of them for a line break. */
const escapedBreak = /(?<=\\)[\x85\u2028\u2029]/g;

/** What the parser puts between the lexemes of a source, and `CST.SCALAR` before a text without quotes. */
const marks: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

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
  const isLong = written.length >= longestRepaired;
  const withBreaks = brokenAt(isLong ? nextLine : anyBreak, written.replace(carriageReturn, '\n'));
  const strict = parseFirstDocument(withBreaks);
  const unrepaired = { ...strict, source: withBreaks, toWritten: (offset: number) => offset };
  let source = withBreaks;
  let parsed = strict;
  const inserted: number[] = [];
  for (let repair = 0; repair < mostRepairs && !isLong; repair++) {
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
  if (inserted.length === mostRepairs && parsed.errors.length > 0 && hasOtherBreak(written))
    return { ...unrepaired, ...parseFirstDocument(written), source: written };
  if (inserted.length === 0 || parsed.errors.some(isAboutIndentation)) return unrepaired;
  return { ...parsed, source, toWritten: offset => offset - insertedBefore(inserted, offset) };
}

/**
 * With line breaks for other signs that end lines of libyaml. Within quotes their value is read without the parser (`separatedText`) and they stay: the
 * line that each begins would have to be repaired. Behind a quote that the parser sees no end of, it takes what is between quotes for what is in them.
 */
function brokenAt(breaks: RegExp, source: string): string {
  if (!hasOtherBreak(source)) return source;
  let result = '';
  let isText = false;
  let isOpen = false;
  for (const lexeme of new Lexer().lex(source)) {
    const isMark: boolean = !isText && marks.includes(lexeme);
    const isQuoted = !isText && /^["']/.test(lexeme);
    isOpen ||= isQuoted && (lexeme.length === 1 || !lexeme.endsWith(lexeme.charAt(0)));
    if (!isMark) result += lexeme.replace(isQuoted && !isOpen ? escapedBreak : breaks, '\n');
    isText = isMark && lexeme === CST.SCALAR;
  }
  return result;
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
