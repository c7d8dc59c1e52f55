import { parseYaml } from '../../syntax/yaml';
import { applyEdits, type TextEdit } from '../../text/edit';
import { lineEnd, lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/**
 * What an input method for Chinese makes of YAML: `name：Mei`, and wide blanks at the beginning of a line. Found where plain signs in
 * their place mend it, or let YAML go on beyond the line. `content` is the YAML in `text`, which cannot be read as it is because of `problem`.
 */
export function fullWidthYaml(
  text: string,
  content: OffsetRange,
  problem: OffsetRange | undefined,
): Finding | undefined {
  const edits = [...plainSigns(text, content)];
  const [first] = edits;
  if (first === undefined) return undefined;
  const next = problemAfter(text, content, edits);
  if (
    next !== undefined &&
    !(problem && isLine(text, problem, first.range) && next > lineEnd(text, first.range.end) + 1)
  )
    return undefined;
  const isColon = text.slice(first.range.start, first.range.end).includes('：');
  return {
    range: first.range,
    message: isColon
      ? message('YAML does not know the full-width colon “：”: nothing from here on is read. Write “:” and a space.')
      : message('This line begins with full-width spaces, which YAML does not know: nothing from here on is read.'),
    fixes:
      next === undefined ? [{ kind: 'plain-signs', title: message('Write plain characters'), edits, safe: true }] : [],
  };
}

function isLine(text: string, one: OffsetRange, other: OffsetRange): boolean {
  return lineStart(text, one.start) === lineStart(text, other.start);
}

function* plainSigns(text: string, { start, end }: OffsetRange): Iterable<TextEdit> {
  let indent = '';
  for (let at = start; at < end;) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? end : Math.min(lineBreak, end);
    const line = text.slice(at, lineEnd);
    const [blanks = ''] = /^[ \u3000]*/.exec(line) ?? [];
    if (blanks.includes('\u3000')) yield { range: { start: at, end: at + blanks.length }, newText: indent };
    // behind the dash of an item its other keys begin
    else if (line.trim() !== '') indent = (/^ *(?:- )?/.exec(line)?.[0] ?? '').replace('-', ' ');
    const key = /^((?:- )?[\w-]+[ \t]*)：[ \t\u3000]*/.exec(line.slice(blanks.length));
    if (key?.[1] !== undefined) {
      const colon = at + blanks.length + key[1].length;
      const behind = at + blanks.length + key[0].length;
      yield { range: { start: colon, end: behind }, newText: behind === lineEnd ? ':' : ': ' };
    }
    at = lineEnd + 1;
  }
}

/** Whether the YAML in `content` can be read when the text is edited so. */
export function isMended(text: string, content: OffsetRange, edits: readonly TextEdit[]): boolean {
  return problemAfter(text, content, edits) === undefined;
}

/** Where the YAML in `content` cannot be read when the text is edited so. */
export function problemAfter(
  text: string,
  { start, end }: OffsetRange,
  edits: readonly TextEdit[],
): number | undefined {
  const edited = applyEdits(text, edits);
  return parseYaml(edited, { start, end: end + edited.length - text.length }).problems[0]?.start;
}
