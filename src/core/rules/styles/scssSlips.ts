import type { OffsetRange } from '../../text/range';
import { lineStart } from '../../text/lines';
import { blankScssComments, maskScss } from './scssCalls';

/** `color: red`, `$gap: 1rem`, `--c: x` up to the end of a line, that nothing ends or goes on with. */
const openDeclaration = /^[ \t]*(?:\$|--)?[\w-]+[ \t]*:[ \t]*\S(?:.*[^\s;{},(])?$/;

/**
 * The declaration that lacks the sign at its end where the compiler stops at `at`, in a line below it or behind it: from its first to its
 * last letter. `undefined` where the last line with anything in it is none, or leaves a bracket open.
 */
export function openLine(text: string, at: number): OffsetRange | undefined {
  const code = blankScssComments(text);
  const isAtEnd = /^[ \t\r]*(?:\n|$)/.test(code.slice(at));
  const above = code.slice(0, isAtEnd ? at : lineStart(code, at)).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  const line = above.slice(start);
  if (!openDeclaration.test(line) || !isBalanced(maskScss(line))) return undefined;
  return { start: start + line.search(/\S/), end: above.length };
}

function isBalanced(masked: string): boolean {
  let depth = 0;
  for (const [sign] of masked.matchAll(/[()[\]]/g)) {
    depth += sign === '(' || sign === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The innermost `(` or `[` that is open at a place of the statement it stands in. */
export function openBracket(masked: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at - 1; index >= 0; index--) {
    const sign = masked.charAt(index);
    if (sign === ')' || sign === ']') depth += 1;
    else if (sign === '(' || sign === '[') {
      if (depth === 0) return index;
      depth -= 1;
    } else if (depth === 0 && /[;{}]/.test(sign)) return undefined;
  }
  return undefined;
}
