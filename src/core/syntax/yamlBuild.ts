import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { OffsetRange } from '../text/range';
import { keysInOrder, orderedObject, otherKeys } from './keyOrder';
import { isMapping, type PlainMapping } from './plainMapping';
import { YamlFloat } from './yamlFloat';
import { YamlInteger } from './yamlInteger';
import { readPlainScalar } from './yamlScalar';
import type { PlainScalar } from './yamlScalar';
import { hasOtherBreak, hasSeparator, separatedText } from './yamlSeparators';
import type { YamlEntry, YamlProblem, YamlValue } from './yamlValue';

/** The problem of a document whose aliases stand for far more than is written in it. */
export const tooManyAliases = 'The aliases of this document expand to too many values';

/** The problem of a `<<` that does not name one mapping. */
export const mergesNoMapping = 'A merge key takes one mapping';

interface BuiltYaml {
  readonly root: YamlValue | undefined;
  readonly plain: unknown;
  readonly problems: readonly YamlProblem[];
  readonly unknownAliases: readonly OffsetRange[];
}

/** A node with what it loads as, and how many nodes it holds when every alias is expanded. */
interface Built {
  readonly node: YamlValue;
  readonly plain: unknown;
  readonly weight: number;
}

interface Context {
  readonly text: string;
  /** The offset in `text` of an offset of the parser. */
  readonly place: (offset: number) => number;
  readonly anchors: Map<string, Built>;
  /** The anchors of what is being built. */
  readonly open: Set<string>;
  readonly problems: YamlProblem[];
  readonly unknownAliases: OffsetRange[];
  /** Nodes that aliases may still expand to. */
  expansions: number;
}

const mostExpansions = 10_000;

/** Makes values and places of the parser's document; `place` gives the offset in `text` of one of the parser's offsets. */
export function buildYaml(document: Document.Parsed, text: string, place: (offset: number) => number): BuiltYaml {
  if (document.contents === null || isEmpty(document.contents))
    return { root: undefined, plain: null, problems: [], unknownAliases: [] };
  const [problems, unknownAliases]: [YamlProblem[], OffsetRange[]] = [[], []];
  const context = {
    text,
    place,
    anchors: new Map(),
    open: new Set<string>(),
    problems,
    unknownAliases,
    expansions: mostExpansions,
  };
  const { node, plain } = build(document.contents, context);
  return { root: node, plain, problems, unknownAliases };
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.source === '' && node.type === 'PLAIN' && node.tag === undefined;
}

function build(node: Node, context: Context): Built {
  if (isAlias(node)) return buildAlias(node, context);
  if (isMap(node)) return remember(node.anchor, () => buildMapping(node, context), context);
  if (isSeq(node)) return remember(node.anchor, () => buildSequence(node, context), context);
  return remember(isScalar(node) ? node.anchor : undefined, () => buildScalar(node, context), context);
}

function remember(anchor: string | undefined, make: () => Built, context: Context): Built {
  if (anchor === undefined) return make();
  context.open.add(anchor);
  const built = make();
  context.open.delete(anchor);
  context.anchors.set(anchor, built);
  return built;
}

function rangeOf(node: Node, context: Context): OffsetRange {
  const [start, end] = node.range ?? [0, 0];
  return { start: context.place(start), end: context.place(end) };
}

function buildScalar(node: Node, context: Context): Built {
  const whole = rangeOf(node, context);
  const plain = isScalar(node) ? scalarValue(node, context.text.slice(whole.start, whole.end)) : null;
  const value = plain instanceof YamlFloat ? plain.value : plain instanceof YamlInteger ? plain.toString() : plain;
  const range = withoutLastBreak(whole, context.text);
  const source = context.text.slice(range.start, range.end);
  if (isUnclosed(source)) context.problems.push({ ...range, message: 'Missing closing quote' });
  return { node: { kind: 'scalar', range, value, source }, plain, weight: 1 };
}

/** Tags such as `!!str` do not count: SafeYAML ignores them. */
function scalarValue(node: Scalar, source: string): PlainScalar {
  const read = typeof node.value === 'string' ? node.value : '';
  const isReadAnew = isSeparated(source) || (node.type === 'PLAIN' && hasColon(source));
  const text = isReadAnew ? (separatedText(source) ?? read) : read;
  if (node.type === 'PLAIN') return readPlainScalar(text);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  // the parser adds the line break that the end of the file left out, libyaml does not
  return isBlock && text.endsWith('\n') && !/[\r\n\x85\u2028\u2029]$/.test(source) ? text.slice(0, -1) : text;
}

/** The parser has U+0085 within quotes as it is written. */
function isSeparated(source: string): boolean {
  return hasSeparator(source) || (/^["']/.test(source) && hasOtherBreak(source));
}

/** `Lin Qiu: my page`: no plain text has a key in it, so that a letter was read for its colon (`parseAroundSlips`). */
function hasColon(source: string): boolean {
  return /:(?=\s|$)/.test(source);
}

/** A quote at the end that is half of an escape does not close: `'the students''`, `"a\\"`. The parser takes it for one that does. */
function isUnclosed(source: string): boolean {
  const quote = source.charAt(0);
  if (quote !== "'" && quote !== '"') return false;
  if (source.length < 2 || !source.endsWith(quote)) return true;
  if (quote === "'") return source.split("'").length % 2 === 0;
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** A block scalar of the parser ends behind its last line break. */
function withoutLastBreak(range: OffsetRange, text: string): OffsetRange {
  let end = range.end;
  while (end > range.start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start: range.start, end };
}

function buildSequence(node: YAMLSeq, context: Context): Built {
  const items = node.items.filter(isNode).map(item => build(item, context));
  const range = collectionRange(node, items.at(-1)?.node.range.end, context);
  return {
    node: { kind: 'sequence', range, items: items.map(item => item.node) },
    plain: items.map(item => item.plain),
    weight: items.reduce((sum, item) => sum + item.weight, 1),
  };
}

function buildMapping(node: YAMLMap, context: Context): Built {
  const entries: YamlEntry[] = [];
  const plain = new Map<string, unknown>();
  const others = new Map<string, unknown>();
  let weight = 1;
  for (const pair of node.items) {
    const { entry, key, loaded, value } = buildPair(pair, context);
    entries.push(entry);
    weight += value.weight + 1;
    if (key === '<<') {
      if (isMapping(value.plain)) {
        // SafeYAML merges as soon as a mapping begins, and one that is written here is empty then
        if (isAlias(pair.value)) merge(plain, others, value.plain);
      } else {
        const { range } = entry.value;
        context.problems.push({ ...(range.start < range.end ? range : entry.keyRange), message: mergesNoMapping });
      }
      continue;
    }
    plain.set(key, value.plain);
    if (typeof loaded === 'string') others.delete(key);
    else others.set(key, loaded);
  }
  const range = collectionRange(node, entries.at(-1)?.value.range.end, context);
  return { node: { kind: 'mapping', range, entries }, plain: orderedObject(plain, others), weight };
}

/** A block collection of the parser reaches to the next token; ours ends with its last value. */
function collectionRange(node: YAMLMap | YAMLSeq, lastEnd: number | undefined, context: Context): OffsetRange {
  const range = rangeOf(node, context);
  return node.flow === true || lastEnd === undefined
    ? range
    : { start: range.start, end: Math.max(range.start, lastEnd) };
}

function buildPair(pair: Pair, context: Context): { entry: YamlEntry; key: string; loaded: unknown; value: Built } {
  const key = isNode(pair.key) ? build(pair.key, context) : emptyAt(0);
  const value = isNode(pair.value) ? build(pair.value, context) : emptyAt(key.node.range.end);
  const text = keyText(key, context.text);
  const written = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : text;
  const entry = { key: written, keyRange: key.node.range, value: value.node };
  return { entry, key: text, loaded: key.plain, value };
}

function emptyAt(offset: number): Built {
  const range = { start: offset, end: offset };
  return { node: { kind: 'scalar', range, value: null, source: '' }, plain: null, weight: 1 };
}

/** The key of a plain object; Ruby has keys of any kind, Liquid prints them so. */
function keyText({ node, plain }: Built, text: string): string {
  if (typeof plain === 'string') return plain;
  if (plain === null) return '';
  if (plain instanceof YamlFloat || plain instanceof YamlInteger) return plain.toString();
  if (typeof plain === 'number' || typeof plain === 'boolean') return plain.toString();
  return text.slice(node.range.start, node.range.end);
}

/** What `<<` brings replaces what stands before it and is replaced by what follows. */
function merge(target: Map<string, unknown>, others: Map<string, unknown>, source: PlainMapping): void {
  for (const key of keysInOrder(source)) target.set(key, source[key]);
  for (const [key, loaded] of otherKeys(source) ?? []) others.set(key, loaded);
}

function buildAlias(node: Alias, context: Context): Built {
  const range = rangeOf(node, context);
  const target = context.anchors.get(node.source);
  const empty: Built = {
    ...emptyAt(range.start),
    node: { kind: 'scalar', range, value: null, source: `*${node.source}` },
  };
  if (target === undefined) {
    // a value that holds itself has no end
    if (context.open.has(node.source)) context.problems.push({ ...range, message: 'An alias of what it stands in' });
    // libyaml reads no further than these: `*b;`
    else if (/[^\w-]/.test(node.source)) context.problems.push({ ...range, message: 'No name of an alias' });
    else context.unknownAliases.push(range);
    return empty;
  }
  context.expansions -= target.weight;
  if (context.expansions < 0) {
    context.problems.push({ ...range, message: tooManyAliases });
    return empty;
  }
  const shared = target.node;
  const alias: YamlValue =
    shared.kind === 'scalar' ? { ...shared, range, source: `*${node.source}` } : { ...shared, range };
  return { node: alias, plain: target.plain, weight: target.weight };
}
