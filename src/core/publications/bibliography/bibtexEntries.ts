import { message } from '../../text/message';
import type { OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import type { Unread } from './bibliography';
import { longestPutIn, readFields, type BibtexField, type BibtexStrings } from './bibtexFields';

/** An entry as it is written: `@article{key, …}`. Values are TeX, without their braces or quotation marks, `@string`s put in. */
export interface BibtexEntry {
  /** In lower case. */
  readonly type: string;
  /** `''` where there is none. */
  readonly key: string;
  /** By lower-case name; of a field written twice the first, as BibTeX takes it. */
  readonly fields: ReadonlyMap<string, string>;
  readonly range: OffsetRange;
}

/** What a file of BibTeX is made of: an entry, or `@string`, `@comment` or `@preamble`. */
interface Block {
  readonly type: string;
  readonly range: OffsetRange;
  /** Between the braces. */
  readonly body: OffsetRange;
  /** The brace that would end it is missing, or one too many ended it before its time. */
  readonly fault: 'open' | 'cut' | undefined;
}

const head = /(?<![\w.%])@[ \t]*([a-z]+)\s*([{(])/gi;
/** What begins the next entry, also where braces of this one are still open. */
// bounded: tried once at the beginning of each line
const nextEntry = /[ \t]*@[ \t]*(?:(?:comment|preamble|string)[ \t]*[{(]|[a-z]+[ \t]*[{(][^\s{}(),="#]*[ \t]*,)/iy;
/** What stood in an entry before a brace ended it: `, year = {2001}`. */
// bounded: tried once behind each entry, and it stops before the next
const severed = /[\s,]*[a-z][\w-]*\s*=\s*["{\d](?:[^@]*?\}(?=\s*?(?:\n\s*\n|@|$))|[^@]*)/iy;

/**
 * The entries of a BibTeX or BibLaTeX file in the order of the text. A file is a set of `@type{key, name = value, …}` with
 * comments between (https://www.ctan.org/pkg/bibtex, btxdoc section 2; values by Patashnik's “Designing BibTeX Styles”).
 * Where the braces of an entry are not balanced, only this entry is lost; missing commas and keys lose nothing.
 */
export function splitBibtex(text: string): {
  readonly entries: readonly BibtexEntry[];
  readonly unread: readonly Unread[];
} {
  const blocks = bibtexBlocks(text);
  const strings = new Map<string, string | undefined>();
  for (const block of blocks.filter(({ type, fault }) => type === 'string' && fault === undefined)) {
    const { fields, putIn } = readFields(text, block.body, strings);
    for (const { name, value } of fields) strings.set(name, putIn > longestPutIn ? undefined : value);
  }
  const entries: BibtexEntry[] = [];
  const unread: Unread[] = [];
  // a file of any size may name its journals so, but few letters are not to stand for very many
  let left = Math.max(10 * longestPutIn, text.length);
  for (const block of blocks) {
    if (/^(?:comment|preamble)$/.test(block.type) || (block.type === 'string' && block.fault === undefined)) continue;
    const result = readBlock(text, block, strings, Math.min(left, longestPutIn));
    if ('message' in result) unread.push(result);
    else if (block.type !== 'string') {
      left -= result.putIn;
      entries.push(result.entry);
    }
  }
  return { entries, unread };
}

interface ReadEntry {
  readonly entry: BibtexEntry;
  /** Characters that stand for names of `@string`s. */
  readonly putIn: number;
}

/** @param mostPutIn how many characters may stand for names of `strings` */
function readBlock(text: string, block: Block, strings: BibtexStrings, mostPutIn: number): ReadEntry | Unread {
  const { type, range, body, fault } = block;
  const [, key = '', behind = ''] =
    /^([^,={}"\s]*(?:\s+[^,={}"\s]+)*)\s*(,|$)/.exec(text.slice(body.start, body.end).trimStart()) ?? [];
  const keyed = behind !== '' || key !== '';
  const name = key === '' ? `@${type}` : key;
  if (fault === 'open')
    return {
      range,
      message: message(
        'A brace of the entry “{0}” is not closed before the next entry begins, so the entry was left out. Close it and read the file again.',
        name,
      ),
    };
  if (fault === 'cut')
    return {
      range,
      message: message(
        'The entry “{0}” ends at a brace before its last fields, so it was left out. Remove the extra closing brace and read the file again.',
        name,
      ),
    };
  const from = keyed ? skipKey(text, body) : body.start;
  const { fields, broken, putIn } = readFields(text, { start: from, end: body.end }, strings);
  if (broken !== undefined)
    return {
      range,
      message: message(
        'The entry “{0}” cannot be read from “{1}” on, so it was left out. Fields look like “title = {…},”. Correct it and read the file again.',
        name,
        excerpt(text.slice(broken, body.end)),
      ),
    };
  if (putIn > mostPutIn)
    return {
      range,
      message: message(
        'With what its names of @string stand for, the entry “{0}” is too long, so it was left out. Write its words in their place and read the file again.',
        name,
      ),
    };
  if (fields.every(({ value }) => value.trim() === ''))
    return {
      range,
      message: message('The entry “{0}” has no fields, so there was nothing to read. Add its title and authors.', name),
    };
  return { entry: { type, key, fields: firstOfEach(fields), range }, putIn };
}

function firstOfEach(fields: readonly BibtexField[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of fields) if (!found.has(name)) found.set(name, value);
  return found;
}

function skipKey(text: string, { start, end }: OffsetRange): number {
  const comma = text.indexOf(',', start);
  return comma < 0 || comma > end ? end : comma + 1;
}

/** The entries of a text, also such as cannot be read, its `@string`s and what else stands in braces behind a sign, in order. */
export function bibtexBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  head.lastIndex = 0;
  for (let match = head.exec(text); match !== null; match = head.exec(text)) {
    const [whole, type = '', opening = ''] = match;
    if (isCommentedOut(text, match.index)) continue;
    const start = match.index + whole.length;
    const ended = endOfBody(text, start, opening === '(');
    const tail = ended.closed ? tailBehind(text, ended.end + 1) : 0;
    const end = ended.closed ? ended.end + 1 + tail : ended.end;
    head.lastIndex = end;
    blocks.push({
      type: type.toLowerCase(),
      range: { start: match.index, end: trimmedEnd(text, { start: match.index, end }) },
      body: { start, end: ended.end },
      fault: !ended.closed ? 'open' : tail > 0 ? 'cut' : undefined,
    });
  }
  return blocks;
}

/** Braces count even behind a backslash, as BibTeX counts them. */
function endOfBody(text: string, start: number, round: boolean): { readonly end: number; readonly closed: boolean } {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '{') depth++;
    else if (c === '}') {
      if (depth === 0 && !round) return { end: at, closed: true };
      depth = Math.max(0, depth - 1);
    } else if (c === ')' && round && depth === 0) return { end: at, closed: true };
    else if (c === '\n') {
      nextEntry.lastIndex = at + 1;
      if (nextEntry.test(text)) return { end: at + 1, closed: false };
    }
  }
  return { end: text.length, closed: false };
}

function tailBehind(text: string, from: number): number {
  severed.lastIndex = from;
  return severed.exec(text)?.[0].length ?? 0;
}

function isCommentedOut(text: string, at: number): boolean {
  // a whole file may stand in one line: no looking for its beginning
  return /(?:^|\n)[ \t]*%[^\n]*$/.test(text.slice(Math.max(0, at - 200), at));
}

function excerpt(text: string): string {
  const line = text.slice(0, 300).trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
