import { lineEnd, lineStart } from '../../text/lines';
import { anchorsBefore } from './headingAnchors';

/** Where the line of the first anchor begins that stands before the heading at `heading`, or that of the heading itself. */
export function anchoredStart(text: string, heading: number): number {
  const onOwnLines = anchorsBefore(text, heading).filter(
    ({ start }) => text.slice(lineStart(text, start), start).trim() === '',
  );
  const first = onOwnLines.at(-1);
  return lineStart(text, first?.start ?? heading);
}

/**
 * Where the section of the heading at `heading` begins to be written: with its anchor and, above that, the comments that announce it, such as
 * `<!-- ===== Grants ===== -->`. What stands right below the section above, with no blank line between, is a part of that.
 */
export function sectionStart(text: string, heading: number): number {
  const anchored = anchoredStart(text, heading);
  const title = wordsOf(text.slice(heading, lineEnd(text, heading)).replace(/\{[^{}]*\}\s*$/, ''));
  let found = anchored;
  for (;;) {
    const comment = commentAbove(text, found);
    if (comment === undefined || !announces(comment, title)) break;
    found = comment.start;
  }
  return text.slice(lineStart(text, found - 1), found).trim() === '' ? found : anchored;
}

interface CommentAbove {
  readonly start: number;
  /** What it says. */
  readonly inside: string;
  /** Whether no blank line is below it. */
  readonly isTight: boolean;
}

/** The comment of one to five lines of its own that stands above the line at `start`. */
function commentAbove(text: string, start: number): CommentAbove | undefined {
  const above = text.slice(Math.max(0, start - longestBanner), start);
  const end = above.trimEnd().length;
  if (!above.endsWith('\n') || !above.endsWith('-->', end)) return undefined;
  const open = above.lastIndexOf('<!--', end);
  const from = lineStart(above, open);
  const inside = above.slice(open + 4, end - 3);
  if (open < 0 || above.slice(from, open).trim() !== '' || inside.includes('-->')) return undefined;
  if (inside.split('\n').length > 5) return undefined;
  return { start: start - above.length + from, inside, isTight: !/\n[ \t]*\r?\n/.test(above.slice(end)) };
}

/** In UTF-16 code units. */
const longestBanner = 400;

/** Whether a comment speaks of what follows: a rule, the title between rules or alone, or, right above the heading, words that are no text of the page. */
function announces({ inside, isTight }: CommentAbove, title: string): boolean {
  const lines = inside.split('\n').map(line => line.trim());
  const said = lines.filter(line => ruled(line) !== '');
  const [words = ''] = said;
  if (said.length > 1 || /[<>[\]|]|\{[{%]/.test(words)) return false;
  if (wordsOf(words) === title || lines.some(line => ruled(line) !== line)) return true;
  return isTight && !/^(?:[-*+]|\d+[.)])[ \t]/.test(words);
}

/** A line without the signs of three or more that it begins and ends with. */
function ruled(line: string): string {
  const written = line.trim();
  let [start, end] = [0, written.length];
  while (isRule(written.charAt(start))) start++;
  while (end > start && isRule(written.charAt(end - 1))) end--;
  return written.slice(start < 3 ? 0 : start, written.length - end < 3 ? written.length : end).trim();
}

function isRule(sign: string): boolean {
  return sign !== '' && '-=*#~_+/'.includes(sign);
}

/** The letters and numbers of a text. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
