import { otherRowEnd, withOneRowEnd } from '../../site/csv';
import type { SiteProblem } from '../../site/siteSnapshot';
import { message } from '../../text/message';
import { type Finding } from '../rule';

/**
 * What is said of a table at the first of its lines that ends otherwise than Ruby's CSV expects, as where a program has added rows to
 * what Excel had written, with a fix that ends all alike. `undefined` where Jekyll stops at something else.
 */
export function mixedRowEnds(path: string, text: string, problem: SiteProblem): Finding | undefined {
  if (problem.message !== otherRowEnd) return undefined;
  const { start, end } = problem;
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const edits = withOneRowEnd(text, path.endsWith('.csv') ? ',' : '\t');
  return {
    range: line < start ? { start: line, end: start } : { start, end },
    message: message(
      'This line of the table ends with {0}, but the first line break is {1}: the site is not built. Choose one of them in the status bar of the editor, and save.',
      nameOf(text.slice(start, end)),
      nameOf(/\r\n?|\n/.exec(text)?.[0] ?? ''),
    ),
    fixes:
      edits.length === 0
        ? []
        : [{ kind: 'one-line-end', title: message('End all lines of the table the same way'), edits, safe: true }],
  };
}

/** As the status bar of an editor names it. */
function nameOf(lineBreak: string): string {
  return lineBreak.replace('\r', 'CR').replace('\n', 'LF');
}
