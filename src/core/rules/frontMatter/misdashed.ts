import { slice, type OffsetRange } from '../../text/range';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/** Dashes of any kind: an editor for prose makes `—-` or `—` of `---`, and a fourth one is soon typed. */
const dashes = /^(?!-[ \t]*$)[-\u2010-\u2015\u2212\u2500\uFF0D]{1,80}[ \t]*$/;

/** Front matter whose first line is nearly `---`, which Jekyll takes for text. `undefined` for any other text. */
export function misdashed(text: string): Finding | undefined {
  const opening = firstLine(text);
  const below = text.indexOf('\n') + 1;
  if (!dashes.test(text.slice(opening.start, opening.end))) return undefined;
  if (!isKeyAt(text, below)) return undefined;
  const closing = dashesBehind(text, below);
  return {
    range: opening,
    message: message(
      'The first line must be three dashes, “---”, and nothing else: Jekyll reads no key of this front matter, and the page is not found at its address.',
    ),
    fixes: closing === undefined ? [] : [dashesFix(text, [opening, closing])],
  };
}

/** Whether a line that begins at `at` has a key of YAML, `title: Mei`: a text that merely begins with a rule of dashes has none below them. */
export function isKeyAt(text: string, at: number): boolean {
  return /^[\w-]+[ \t]*:(?:\s|$)/.test(text.slice(at, at + 200));
}

/** Writes three dashes for each of these lines that is not those already. */
export function dashesFix(text: string, lines: readonly OffsetRange[]): Fix {
  const edits = lines.filter(range => slice(text, range) !== '---').map(range => ({ range, newText: '---' }));
  return { kind: 'write-dashes', title: message('Write “{0}”', '---'), edits, safe: true };
}

/** The first line of dashes of any kind from an offset on, which begins a line. */
export function dashesBehind(text: string, from: number): OffsetRange | undefined {
  for (let start = from; start < text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const next = lineBreak < 0 ? text.length : lineBreak + 1;
    const line = text.slice(start, next).trimEnd();
    if (dashes.test(line)) return { start, end: start + line.length };
    start = next;
  }
  return undefined;
}
