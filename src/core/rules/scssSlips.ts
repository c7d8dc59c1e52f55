import type { OffsetRange } from '../text/range';
import { blankScssComments } from './scssCalls';
import { lineStart } from '../text/lineStart';

/** `color: red`, `$gap: 1rem`, `--c: x` up to the end of a line, that nothing ends or goes on with. */
const openDeclaration = /^[ \t]*(?:\$|--)?[\w-]+[ \t]*:[ \t]*\S(?:.*[^\s;{},(])?$/;

/**
 * The declaration that lacks its semicolon where the compiler stops at `at`, in a line below it: from its first to its last letter.
 * `undefined` where the last line with anything in it is none.
 */
export function missingSemicolon(text: string, at: number): OffsetRange | undefined {
  const code = blankScssComments(text);
  const above = code.slice(0, lineStart(code, at)).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  const line = above.slice(start);
  if (at <= above.length || !openDeclaration.test(line)) return undefined;
  return { start: start + line.search(/\S/), end: above.length };
}

interface OpenBlock {
  readonly indent: number;
  readonly range: OffsetRange;
}

/**
 * The line that opens the block whose `}` is most likely missing: the first that is followed by something indented less, or as much as
 * itself, before it is closed; else the last that is open. `undefined` where all are closed.
 */
export function unclosedBlock(masked: string): OffsetRange | undefined {
  const open: OpenBlock[] = [];
  for (const { 0: sign, index } of masked.matchAll(/[{}]/g)) {
    const line = lineStart(masked, index);
    const first = line + masked.slice(line, index + 1).search(/\S/);
    const indent = first - line;
    const top = open.at(-1);
    const isOtherLine = top !== undefined && top.range.start !== first;
    if (sign === '{') {
      if (isOtherLine && top.indent >= indent) return top.range;
      open.push({ indent, range: { start: first, end: index + 1 } });
    } else {
      // a bracket that begins its line belongs to what is indented as it is
      if (isOtherLine && first === index && top.indent > indent) return top.range;
      open.pop();
    }
  }
  return open.at(-1)?.range;
}
