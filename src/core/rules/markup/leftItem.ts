import type { KramdownElement } from '../../kramdown/tree';
import { lineEnd, lineStart } from '../../text/lines';
import { type Finding } from '../rule';
import { message, type Message } from '../../text/message';
import { trimmedEnd } from '../../text/trimmedEnd';
import { otherBlank } from './otherBlank';
import { rangeFrom } from '../../text/range';

/**
 * `-Lakes` right below an item of as much indentation: without a blank behind the sign it is no item, and its words are put behind those of
 * the one above. With a blank of another kind (U+00A0) it is none either, wherever it stands beside others. `source` begins at the offset `start`.
 */
export function* leftItem(source: string, start: number, parent: KramdownElement, masked: string): Iterable<Finding> {
  if (parent.type !== 'p' || !source.includes('-')) return;
  for (const { 0: lead, index } of source.matchAll(/(?:^|\n)[ \t]{0,20}-/g)) {
    const at = start + index + lead.length - 1;
    const line = lineStart(masked, at);
    const indent = masked.slice(line, at);
    if (indent.trim() !== '') continue;
    const end = lineEnd(masked, at);
    const other = otherBlank(masked.slice(at + 1, end));
    if (!(other === '' ? followsItem(masked, line, indent, at) : standsBesideItems(masked, line, end))) continue;
    yield {
      range: { start: at, end },
      message: told(other),
      fixes: [
        {
          kind: 'add-blank',
          title: message('Put a space after it'),
          edits: [{ range: rangeFrom(at + 1, other.length), newText: ' ' }],
          safe: false,
        },
      ],
    };
  }
}

function told(other: string): Message {
  return other === ''
    ? message(
        'There is no space after “-”: visitors see this line as more text of the item above, not as an item of its own.',
      )
    : message('There is no plain space after “-”: visitors see it as text, and not as an item of its own.');
}

/** Whether the line right above is an item, and what stands behind the dash at `at` could begin one. */
function followsItem(masked: string, line: number, indent: string, at: number): boolean {
  const above = masked.slice(lineStart(masked, line - 1), line);
  return line > 0 && above.startsWith(`${indent}- `) && begins.test(masked.slice(at + 1, at + 3));
}

/** Whether the line with words above or below begins with a dash and a blank of whatever kind: one alone may be the dash before a name. */
function standsBesideItems(masked: string, line: number, end: number): boolean {
  const above = lineStart(masked, trimmedEnd(masked, { start: 0, end: line }));
  const below = end + masked.slice(end).search(/[^\r\n]|$/);
  return [above, below].some(at => at !== line && /^[ \t]{0,20}-\s/.test(masked.slice(at, at + 22)));
}

/** What an item begins with; `-webkit-box`, `-5` and `--` are none. */
const begins = /^(?:\p{Lu}|\p{Script=Han}|\[|\*\*|`)/u;
