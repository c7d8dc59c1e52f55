import { parseYaml } from '../../syntax/yaml';
import { endOfBlock, endsEarly, indentOf, isContent, moveLines, readLine } from './indentedLines';
import { isMisread } from './misread';

/** Lines above the moved one that may be the one that slipped. */
const linesAbove = 10;

/** Each attempt costs a parse: of more nothing is known. */
const longestTried = 2000;
const mostColumns = 12;

/**
 * Whether nothing else makes other data that can be read: no other line at a column of those around it, alone or with what belongs to it,
 * and no lines beside the moved one that are moved along with it or in its place. Where something does, it may be what slipped.
 */
export function isOnlyMove(lines: readonly string[], mended: readonly string[], at: number): boolean {
  const content = [...lines.keys()].filter(index => isContent(lines[index] ?? ''));
  const place = content.indexOf(at);
  const [first = at] = content.slice(Math.max(0, place - linesAbove));
  const last = content[place + 1] ?? at;
  const tops = content.filter(index => isTop(lines[index] ?? ''));
  const start = tops.filter(index => index <= first).at(-2) ?? 0;
  const end = (tops.find(index => index > last) ?? lines.length) + 1;
  const part = lines.slice(start, end);
  const meant = dataOf(mended.slice(start, end));
  const columns = new Set(part.filter(isContent).flatMap(columnsOf));
  if (meant === undefined || part.join('\n').length > longestTried || columns.size > mostColumns) return false;
  // many attempts are the same
  const tried = new Set<string>();
  const isAlike = (attempt: readonly string[]): boolean => {
    const text = attempt.join('\n');
    if (tried.has(text)) return true;
    tried.add(text);
    return [undefined, meant].includes(dataOf(attempt));
  };
  const by = indentOf(mended[at] ?? '') - indentOf(lines[at] ?? '');
  const movedAlong = runsAround(at - start, part).map(run => shiftRun(part, run, by));
  const movedInstead = runsBeside(at - start, part).map(run => shiftRun(part, run, -by));
  if (![...movedAlong, ...movedInstead].every(isAlike)) return false;
  return content
    .filter(index => index >= first && index <= last)
    .map(index => index - start)
    .every(index =>
      [...columns].every(column =>
        [...new Set([index + 1, endOfBlock(part, index)])].every(behind =>
          isAlike(moveLines(part, index, behind, column)),
        ),
      ),
    );
}

/** From a line to before another. */
type Run = readonly [from: number, end: number];

function shiftRun(lines: readonly string[], [from, end]: Run, by: number): readonly string[] {
  return moveLines(lines, from, end, Math.max(0, indentOf(lines[from] ?? '') + by));
}

/** The lines that may have slipped together with the one at `at`: up to three on each side. */
function runsAround(at: number, lines: readonly string[]): readonly Run[] {
  const sides = [0, 1, 2, 3];
  return sides
    .map(above => at - above)
    .filter(from => isContent(lines[from] ?? ''))
    .flatMap(from => sides.map(below => [from, at + 1 + below] as const));
}

/** The lines right above and right below it that may have slipped in its place. */
function runsBeside(at: number, lines: readonly string[]): readonly Run[] {
  const counts = Array.from({ length: linesAbove }, (_, index) => index + 1);
  const above = counts.map(count => [at - count, at] as const);
  const below = counts.map(count => [at + 1, at + 1 + count] as const);
  return [...above, ...below].filter(([from]) => isContent(lines[from] ?? ''));
}

function isTop(line: string): boolean {
  return indentOf(line) === 0 && !line.startsWith('-');
}

function columnsOf(line: string): readonly number[] {
  return [indentOf(line), readLine(line)?.keyColumn ?? indentOf(line)];
}

/** What the lines say, where they can be read. */
function dataOf(lines: readonly string[]): string | undefined {
  if (endsEarly(lines)) return undefined;
  const { root, problems, plain } = parseYaml(lines.join('\n'));
  return problems.length > 0 || isMisread(root) ? undefined : JSON.stringify(plain);
}
