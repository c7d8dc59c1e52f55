import { parseYaml } from '../../syntax/yaml';
import type { YamlProblem, YamlValue } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { emptyKeys, endOfBlock, endsEarly, indentOf, isContent, moveLines, readLine } from './indentedLines';
import { lineWithoutColon } from './missingColon';
import { hasEmptyBeside, isDoubled, isMisread } from './misread';
import { isOnlyMove } from './onlyMove';

/** Longer files are no menus, and each attempt costs a parse. */
const longestMended = 20_000;

/** Menus of more items that are all wrong are written anew. */
const mostMended = 8;

/**
 * A line of YAML that begins at another column than those beside it, such as the `url` of a menu item that stands below the dash of its
 * `title`. Found where the columns of the others mend the file, which cannot be read as it is because of `problem`.
 */
export function misindented(text: string, problem: YamlProblem): Finding | undefined {
  if (text.length > longestMended) return undefined;
  const written = text.split('\n');
  if (endsEarly(written)) return undefined;
  let lines: readonly string[] = written;
  let first: Mended | undefined;
  let isClear = true;
  let stop: YamlProblem | undefined = problem;
  for (let mended = 0; stop !== undefined; mended++) {
    const ways: readonly Mended[] = mended === mostMended || isWord(lines, stop) ? [] : waysToMend(lines, stop.start);
    const [way] = ways;
    if (way === undefined) return undefined;
    first ??= way;
    isClear &&= ways.length === 1;
    lines = way.lines;
    stop = way.left;
  }
  const edits = indentEdits(written, lines);
  const [edit] = edits;
  if (first === undefined || edit === undefined) return undefined;
  const { beside } = first;
  const safe = isClear && edits.length === 1 && isSure(written, first);
  return {
    range: { start: edit.range.end, end: lineEnd(text, edit.range.end) },
    message: message(
      'This line begins at a different column than “{0}” above, which it belongs beside: the site is not built. Begin it at the same column.',
      beside,
    ),
    fixes: [{ kind: 'align', title: message('Begin it at the column of “{0}”', beside), edits, safe }],
  };
}

/** A word without a colon: moved away from it, the key above takes it for its value, and a setting is lost. */
function isWord(lines: readonly string[], stop: OffsetRange): boolean {
  const text = lines.join('\n');
  return lineWithoutColon(text, { start: 0, end: text.length }, stop) !== undefined;
}

interface Mended {
  /** The line that stands elsewhere now. */
  readonly at: number;
  /** How many stand elsewhere from there on. */
  readonly moved: number;
  /** What it stands beside. */
  readonly beside: string;
  readonly lines: readonly string[];
  /** Where YAML stops then. */
  readonly left: YamlProblem | undefined;
  /** What it reads around the line. */
  readonly around: YamlValue | undefined;
  /** Where that begins. */
  readonly from: number;
  /** Whether a key has lost what lay in it. */
  readonly empties: boolean;
}

/** Whether nothing else can have been meant: no other line may be the one that slipped, and no key beside it has lost its value. */
function isSure(lines: readonly string[], { at, lines: mended, empties }: Mended): boolean {
  const next = lines.slice(at + 1).find(isContent);
  // a `url` below the dash of its `title`, both at the margin
  const isBeside = next !== undefined && indentOf(next) === indentOf(lines[at] ?? '');
  if (empties || isBeside) return false;
  const { root } = parseYaml(mended.join('\n'));
  return !hasEmptyBeside(root, keyStart(mended, at)) && isOnlyMove(lines, mended, at);
}

/**
 * The likeliest first: at the line where YAML stops, at the next, of which it stops in the value before it, taking the line for the rest
 * of that, or at the one before, which may stand too near to the margin. What mends the file with the fewest lines goes before all.
 */
function waysToMend(lines: readonly string[], stop: number): readonly Mended[] {
  const at = lineOf(lines, stop);
  const next = lines.findIndex((line, index) => index > at && isContent(line));
  const last = lines.slice(0, at).reduce((found, line, index) => (isContent(line) ? index : found), -1);
  const isInValue = stop - offsetOf(lines, at) > (readLine(lines[at] ?? '')?.keyColumn ?? 0);
  const read = readerAround(lines, last < 0 ? at : last, Math.max(at, next));
  const ways = waysToAlign(lines, at, read);
  const others = next < 0 ? [] : waysToAlign(lines, next, read);
  const earlier = last < 0 ? [] : waysToAlign(lines, last, read);
  return [...(isInValue ? [...others, ...ways] : [...ways, ...others]), ...earlier].sort((a, b) => cost(a) - cost(b));
}

function cost({ left, empties, moved }: Mended): number {
  return left === undefined && !empties ? moved : Infinity;
}

/** The nearest of several columns first. */
function waysToAlign(lines: readonly string[], at: number, read: ReadAround): readonly Mended[] {
  const line = readLine(lines[at] ?? '');
  if (line === undefined) return [];
  const open = openAbove(lines, at).filter(({ isItem }) => isItem === line.isItem);
  // `- id b` beside another item: what it lacks is a colon
  if (line.isItem && open.some(({ column }) => column === line.indent)) return [];
  const distance = ({ column }: OpenPlace): number => Math.abs(column - line.indent);
  const end = endOfBlock(lines, at);
  const ways = open
    .filter(({ column }) => column !== line.indent)
    .sort((a, b) => distance(a) - distance(b))
    .map(place => {
      const alone = moved(lines, at, at + 1, place, read);
      return reaches(alone, end) ? [alone] : [moved(lines, at, end, place, read), alone];
    });
  // `title` below `title`: what it lacks is a dash
  if (ways.flat().some(way => isTwice(way, line.key))) return [];
  return ways.flatMap(each => {
    const way = each.find(tried => reaches(tried, at + tried.moved) && !isMisread(tried.around));
    return way === undefined ? [] : [way];
  });
}

function moved(
  lines: readonly string[],
  at: number,
  end: number,
  { column, name }: OpenPlace,
  read: ReadAround,
): Mended {
  const mended = moveLines(lines, at, end, column);
  return { at, moved: end - at, beside: name, lines: mended, ...read(mended, end) };
}

/** Whether the key that was moved stands beside one of its name, at the margin also far away. */
function isTwice({ at, lines, around, from, left }: Mended, key: string | undefined): boolean {
  if (isDoubled(around, keyStart(lines, at) - from)) return true;
  if (key === undefined || indentOf(lines[at] ?? '') > 0) return false;
  const read = left === undefined ? lines : lines.slice(0, lineOf(lines, left.start));
  return read.some((written, index) => {
    const line = index === at ? undefined : readLine(written);
    return line?.key === key && line.keyColumn === 0;
  });
}

/** What YAML reads around lines that were moved up to `end`, and where it stops. */
type ReadAround = (mended: readonly string[], end: number) => Pick<Mended, 'left' | 'around' | 'from' | 'empties'>;

/**
 * Reads what stands at the margin before the lines from `first` to `last` and around them, and what follows once for all: of a long file each
 * attempt would cost a parse of the whole.
 */
function readerAround(lines: readonly string[], first: number, last: number): ReadAround {
  const isList = lines.find(isContent)?.startsWith('-') === true;
  // a name that is given above cannot be read alone
  const tops = lines.some(line => /(?:^|[\s,[{])[&*]\w/.test(line))
    ? []
    : [...lines.keys()].filter(index => isTop(lines[index] ?? '', isList));
  const start = tops.filter(index => index < first).at(-2) ?? 0;
  const from = offsetOf(lines, start);
  const behindAll = new Map<number, YamlProblem | undefined>();
  return (mended, end) => {
    const behind = tops.find(index => index > last && index >= end) ?? lines.length;
    // what is left open above swallows what follows
    const next = behind < lines.length ? [isList ? '- ~' : '~~:'] : [];
    const part = [...mended.slice(start, behind), ...next];
    const { root, problems } = parseYaml(part.join('\n'));
    if (problems.length === 0 && !behindAll.has(behind))
      behindAll.set(behind, parseYaml(lines.slice(behind).join('\n')).problems[0]);
    const stop = problems[0] && movedProblem(problems[0], from);
    const later = behindAll.get(behind);
    return {
      left: stop ?? (later && movedProblem(later, offsetOf(mended, behind))),
      around: root,
      from,
      empties: emptyKeys(part) > emptyKeys([...lines.slice(start, behind), ...next]),
    };
  };
}

function movedProblem(problem: YamlProblem, by: number): YamlProblem {
  return { ...problem, start: problem.start + by, end: problem.end + by };
}

/** Whether a line begins a key at the margin, or an item of a list there. */
function isTop(line: string, ofList: boolean): boolean {
  return isContent(line) && indentOf(line) === 0 && line.startsWith('-') === ofList;
}

function reaches({ lines, left }: Mended, end: number): boolean {
  return left === undefined || lineOf(lines, left.start) >= end;
}

function keyStart(lines: readonly string[], at: number): number {
  return offsetOf(lines, at) + (readLine(lines[at] ?? '')?.keyColumn ?? 0);
}

interface OpenPlace {
  readonly column: number;
  readonly isItem: boolean;
  readonly name: string;
}

/** What a line could stand beside: the keys and items above that are not over yet, the nearest first. */
function openAbove(lines: readonly string[], at: number): readonly OpenPlace[] {
  const open: OpenPlace[] = [];
  let mostForKey = Infinity;
  let mostForItem = Infinity;
  for (let index = at - 1; index >= 0 && Math.max(mostForKey, mostForItem) >= 0; index--) {
    const written = lines[index] ?? '';
    if (!isContent(written)) continue;
    const line = readLine(written);
    // `title News`: what it lacks is a colon
    if (line === undefined) return open;
    const { indent, keyColumn, key, isItem } = line;
    if (key !== undefined && keyColumn <= mostForKey) open.push({ column: keyColumn, isItem: false, name: key });
    if (isItem && indent <= mostForItem)
      open.push({ column: indent, isItem, name: key === undefined ? '-' : `- ${key}` });
    // `- title News`: behind a text stands no key
    mostForKey = key === undefined ? -1 : Math.min(mostForKey, isItem ? indent : keyColumn - 1);
    mostForItem = Math.min(mostForItem, indent - 1);
  }
  return open;
}

function offsetOf(lines: readonly string[], at: number): number {
  return lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
}

function lineOf(lines: readonly string[], offset: number): number {
  let start = 0;
  const at = lines.findIndex(line => (start += line.length + 1) > offset);
  return at < 0 ? lines.length : at;
}

function indentEdits(before: readonly string[], after: readonly string[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  for (const [at, line] of before.entries()) {
    const changed = after[at] ?? line;
    if (changed !== line) {
      const end = start + Math.max(0, indentOf(line));
      edits.push({ range: { start, end }, newText: ' '.repeat(Math.max(0, indentOf(changed))) });
    }
    start += line.length + 1;
  }
  return edits;
}
