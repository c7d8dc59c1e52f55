import { parseYaml } from '../../syntax/yaml';
import type { YamlProblem } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/lines';
import { message, type Finding } from '../rule';

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
  let lines = text.split('\n');
  if (endsEarly(lines)) return undefined;
  let first: Mended | undefined;
  let isClear = true;
  let stop: YamlProblem | undefined = problem;
  for (let mended = 0; stop !== undefined; mended++) {
    const ways: readonly Mended[] = mended === mostMended ? [] : waysToMend(lines, stop.start);
    const [way] = ways;
    if (way === undefined) return undefined;
    first ??= way;
    isClear &&= ways.length === 1;
    lines = [...way.lines];
    stop = way.left;
  }
  const edits = indentEdits(text.split('\n'), lines);
  const [edit] = edits;
  if (first === undefined || edit === undefined) return undefined;
  const { beside } = first;
  return {
    range: { start: edit.range.end, end: lineEnd(text, edit.range.end) },
    message: message(
      'This line begins at another column than “{0}” above, beside which it belongs: the whole site is not built. Begin it at the same column.',
      beside,
    ),
    fixes: [{ kind: 'align', title: message('Begin it at the column of “{0}”', beside), edits, safe: isClear }],
  };
}

/** Whether lines stand nearer to the margin than the first: YAML ends before them, and what lies behind would be lost without a word. */
function endsEarly(lines: readonly string[]): boolean {
  const indents = lines.filter(isContent).map(line => line.search(/\S/));
  return indents.some(indent => indent < (indents[0] ?? 0));
}

interface Mended {
  /** The line that stands elsewhere now. */
  readonly at: number;
  /** What it stands beside. */
  readonly beside: string;
  readonly lines: readonly string[];
  /** Where YAML stops then. */
  readonly left: YamlProblem | undefined;
}

/**
 * The likeliest first, which of several columns is the nearest: at the line where YAML stops, or at the next, of which it stops in the
 * value before it, taking the line for the rest of that.
 */
function waysToMend(lines: readonly string[], stop: number): readonly Mended[] {
  const at = lineOf(lines, stop);
  const next = lines.findIndex((line, index) => index > at && isContent(line));
  const start = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  const isInValue = stop - start > (readLine(lines[at] ?? '')?.keyColumn ?? 0);
  const ways = waysToAlign(lines, at);
  const others = next < 0 ? [] : waysToAlign(lines, next);
  return isInValue ? [...others, ...ways] : [...ways, ...others];
}

function waysToAlign(lines: readonly string[], at: number): readonly Mended[] {
  const line = readLine(lines[at] ?? '');
  if (line === undefined) return [];
  const beside = openAbove(lines, at).filter(({ isItem, column }) => isItem === line.isItem && column !== line.indent);
  const distance = (column: number): number => Math.abs(column - line.indent);
  return [...beside]
    .sort((a, b) => distance(a.column) - distance(b.column))
    .flatMap(({ column, name }) => {
      for (const end of [endOfBlock(lines, at), at + 1]) {
        const moved = lines.map((each, index) =>
          index >= at && index < end ? shifted(each, column - line.indent) : each,
        );
        const left = parseYaml(moved.join('\n')).problems[0];
        if (left === undefined || lineOf(moved, left.start) >= end) return [{ at, beside: name, lines: moved, left }];
      }
      return [];
    });
}

/** Behind the lines that belong to this one, or stand beside it in the same wrong column. */
function endOfBlock(lines: readonly string[], at: number): number {
  const first = readLine(lines[at] ?? '');
  const end = lines.findIndex((line, index) => {
    if (index <= at || !isContent(line)) return false;
    const indent = line.search(/\S/);
    return indent < (first?.indent ?? 0) || (indent === first?.indent && (first.isItem || line[indent] === '-'));
  });
  return end < 0 ? lines.length : end;
}

function shifted(line: string, by: number): string {
  if (line.trim() === '') return line;
  return by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, line.search(/\S/)));
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

interface ReadLine {
  readonly indent: number;
  readonly isItem: boolean;
  readonly key: string | undefined;
  readonly keyColumn: number;
}

/** `  - title: News`, `  - lakes` or `    url: "#news"`. */
function readLine(line: string): ReadLine | undefined {
  const [, blanks = '', dash = '', key] = /^( *)(- +)?(?:([\w-]+|"[^"]*"|'[^']*')[ \t]*:(?=\s|$))?/.exec(line) ?? [];
  if (dash === '' && key === undefined) return undefined;
  return { indent: blanks.length, isItem: dash !== '', key, keyColumn: blanks.length + dash.length };
}

function isContent(line: string): boolean {
  return !/^\s*(?:#|$)/.test(line);
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
      const end = start + Math.max(0, line.search(/\S/));
      edits.push({ range: { start, end }, newText: ' '.repeat(Math.max(0, changed.search(/\S/))) });
    }
    start += line.length + 1;
  }
  return edits;
}
