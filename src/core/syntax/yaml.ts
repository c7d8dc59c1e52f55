import { Composer, Parser, isCollection } from 'yaml';
import type { Document } from 'yaml';
import type { OffsetRange } from '../text/range';
import { buildYaml } from './yamlBuild';
import type { YamlDocument, YamlProblem } from './yamlValue';

interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** More say nothing new, and a megabyte of garbage makes a million of them. */
const mostProblems = 100;

/** libyaml ends a line there, the parser does not; an exchange of one character keeps the offsets. */
const loneReturn = /\r(?!\n)/g;

/** What libyaml refuses to read: everything but these. */
const controlCharacter = /[^\t\n\r\x20-\x7E\x85\xA0-\uFFFD]/;

/**
 * Reads the first YAML document of `text` (of its `range`, where the YAML lies; the whole text when left out) as Jekyll
 * loads it: see `readPlainScalar` for what a plain word becomes. All offsets are offsets in `text`, in UTF-16 code units.
 *
 * In `plain` a float with a whole value is a `YamlFloat`, a date or time a `YamlTimestamp`, merge keys (`<<`) are merged,
 * aliases share the object of their anchor, of equal keys the last wins, and keys that are no strings are printed as Ruby
 * would (`true` for `on:`). `keysInOrder` gives the keys of a mapping in the order of the file. In the tree of nodes a
 * float is a number, a key is as written (without quotes), and `<<` is an entry like others.
 *
 * `problems` are the places where Ruby's Psych gives up, and with it Jekyll's build; the values are then what could be
 * read around them. Never throws. Aliases that would expand to more than 10,000 nodes are a problem and read as null.
 */
export function parseYaml(text: string, range?: OffsetRange): YamlDocument {
  const start = range?.start ?? 0;
  const source = range ? text.slice(range.start, range.end) : text;
  try {
    return read(text, source, start);
  } catch (error) {
    // the parser's only way to throw: the stack ends in nesting thousands of levels deep, as Ruby's does
    const message = error instanceof Error ? error.message : String(error);
    return { root: undefined, problems: [{ message, start, end: start + source.length }], plain: null };
  }
}

function read(text: string, source: string, start: number): YamlDocument {
  const document = firstDocument(source.replace(loneReturn, '\n'));
  const forbidden = controlCharacter.exec(source);
  if (forbidden) {
    const at = start + forbidden.index;
    return { root: undefined, problems: [problem('Control characters are not allowed', at, at + 1)], plain: null };
  }
  const syntaxProblems = document.errors
    .filter(error => !isReadByPsych(error, document, source))
    .slice(0, mostProblems)
    .map(({ message, pos }) => problem(message, start + pos[0], start + pos[1]));
  const built = buildYaml(document, text, start);
  return { root: built.root, problems: [...syntaxProblems, ...built.problems], plain: built.plain };
}

function firstDocument(source: string): Document.Parsed {
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.1',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document] = take(composer.compose(new Parser().parse(source), true, source.length), 1);
  if (document === undefined) throw new Error('No document');
  return document;
}

function take<Item>(items: Iterable<Item>, count: number): readonly Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.length >= count) break;
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

/** What the YAML specification forbids but libyaml reads. */
function isReadByPsych({ code, message, pos }: ParserError, document: Document.Parsed, source: string): boolean {
  // `"x"# comment`
  if (message.startsWith('Comments must be separated from other tokens')) return true;
  return code === 'UNEXPECTED_TOKEN' && isBehindRoot(pos[0], document, source);
}

/**
 * Ruby stops reading where the first document ends, and a document ends where a token cannot belong to it: of
 * ` title: x\npermalink: /` it loads the title alone, without a word. A root at the margin goes on to the end.
 */
function isBehindRoot(offset: number, document: Document.Parsed, source: string): boolean {
  const root = document.contents;
  if (root === null || offset < root.range[1]) return false;
  const isBlock = isCollection(root) && root.flow !== true;
  const before = source.charAt(root.range[0] - 1);
  return !isBlock || (before !== '' && before !== '\n');
}

function problem(message: string, start: number, end: number): YamlProblem {
  return { message, start, end: Math.max(end, start) };
}
