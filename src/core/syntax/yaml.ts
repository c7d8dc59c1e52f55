import { rememberedTexts } from '../remembered';
import type { OffsetRange } from '../text/range';
import { buildYaml } from './yamlBuild';
import { parseAroundSlips } from './yamlSlips';
import type { YamlDocument, YamlProblem } from './yamlValue';

/** Longer texts are of data that one asks about, and a tree of one takes megabytes. */
const longestKept = 50_000;

/** The parser's own tree takes several times as much. */
const longestParsed = 10_000;

/** More say nothing new, and a megabyte of garbage makes a million of them. */
const mostProblems = 100;

/** What libyaml refuses to read: everything but these. */
const controlCharacter = /[^\t\n\r\x20-\x7E\x85\xA0-\uFFFD]/;

/**
 * Reads the first YAML document of `text` (of its `range`, where the YAML lies; the whole text when left out) as Jekyll
 * loads it: see `readPlainScalar` for what a plain word becomes. All offsets are offsets in `text`, in UTF-16 code units.
 *
 * In `plain` a float with a whole value is a `YamlFloat`, an integer beyond 2^53 a `YamlInteger`, a date or time a `YamlTimestamp`, merge keys (`<<`) are merged,
 * aliases share the object of their anchor, of equal keys the last wins, and keys that are no strings are printed as Ruby
 * would (`true` for `on:`). `keysInOrder` gives the keys of a mapping in the order of the file. In the tree of nodes a
 * float is a number, a key is as written (without quotes), and `<<` is an entry like others.
 *
 * `problems` are the places where Ruby's Psych gives up, and with it Jekyll's build; the values are then what could be
 * read around them; SafeYAML does not give up at an alias of nothing (its `PsychHandler`), which has no value. Never throws. Aliases that would expand to more than 10,000 nodes are a problem and read as null.
 */
export function parseYaml(text: string, range?: OffsetRange): YamlDocument {
  const start = range?.start ?? 0;
  const source = range ? text.slice(range.start, range.end) : text;
  try {
    return read(text, source, start);
  } catch (error) {
    // the parser's only way to throw: the stack ends in nesting thousands of levels deep, as Ruby's does
    const message = error instanceof Error ? error.message : String(error);
    return failed(message, start, start + source.length);
  }
}

/**
 * The same for the whole text of a file: a dozen rules look at each `_config.yml`, which is read once for all of them. What is given is shared,
 * so it serves whoever looks at it, not as the values of a site, which are told apart by the file they are of.
 */
export function yamlOfFile(text: string): YamlDocument {
  return text.length > longestKept ? keptLast(text) : known(text);
}

const known = rememberedTexts(16, keptLast);

/** The last document that took long to parse: the one in which an author types. */
let last: { readonly text: string; readonly document: YamlDocument } | undefined;

function keptLast(text: string): YamlDocument {
  return last?.text === text ? last.document : keep(text, parseYaml(text));
}

function keep(text: string, document: YamlDocument): YamlDocument {
  if (text.length > longestParsed) last = { text, document };
  return document;
}

/**
 * The same for the values of a site, which are made anew for each file. `yamlOfFile` gives what was read here to who asks for that text next: at each key
 * in a long list of papers its values are asked for, and then its tree.
 */
export function yamlOfData(text: string): YamlDocument {
  if (text.startsWith('\uFEFF')) return parseYaml(text, { start: 1, end: text.length });
  return keep(text, parseYaml(text));
}

/**
 * What the parser makes of a text, of which values are then made anew for each file: front matter is the same after a key in the text below it, and a
 * configuration is read for its site and for what is wrong with it.
 */
const aroundSlips = rememberedTexts(16, parseAroundSlips);

function read(text: string, source: string, start: number): YamlDocument {
  const forbidden = controlCharacter.exec(source);
  if (forbidden) {
    const at = start + forbidden.index;
    return failed('Control characters are not allowed', at, at + 1);
  }
  const { document, errors, toWritten } =
    source.length > longestParsed ? parseAroundSlips(source) : aroundSlips(source);
  const place = (offset: number): number => start + toWritten(offset);
  const built = buildYaml(document, text, place);
  // quotes that are never closed have been found with their whole range
  const others =
    built.problems.length === 0 ? errors : errors.filter(({ message }) => !message.startsWith('Missing closing'));
  const syntaxProblems = others.slice(0, mostProblems).map(({ message, pos: [from, to] }): YamlProblem => {
    return { message, start: start + from, end: start + to };
  });
  const problems = [...syntaxProblems, ...built.problems].sort((a, b) => a.start - b.start);
  return { root: built.root, problems, unknownAliases: built.unknownAliases, plain: built.plain };
}

function failed(message: string, start: number, end: number): YamlDocument {
  return { root: undefined, problems: [{ message, start, end }], unknownAliases: [], plain: null };
}
