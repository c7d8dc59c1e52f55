import type { KramdownElement } from '../../kramdown/tree';
import { lineEnd, lineStart } from '../../text/lines';
import { insertion } from '../../text/edit';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/**
 * `-Lakes` right below an item of as much indentation: without a blank behind the sign it is no item, and its words are put behind those of
 * the one above. `source` begins at the offset `start`.
 */
export function* leftItem(source: string, start: number, parent: KramdownElement, masked: string): Iterable<Finding> {
  if (parent.type !== 'p' || !source.includes('-')) return;
  for (const { 0: lead, index } of source.matchAll(/(?:^|\n)[ \t]{0,20}-/g)) {
    const at = start + index + lead.length - 1;
    const line = lineStart(masked, at);
    const indent = masked.slice(line, at);
    const above = masked.slice(lineStart(masked, line - 1), line);
    if (
      line === 0 ||
      indent.trim() !== '' ||
      !above.startsWith(`${indent}- `) ||
      !begins.test(masked.slice(at + 1, at + 3))
    )
      continue;
    yield {
      range: { start: at, end: lineEnd(masked, at) },
      message: message(
        'There is no blank behind “-”: visitors see this line as more text of the item above, and not as an item of its own.',
      ),
      fixes: [
        { kind: 'add-blank', title: message('Put a blank behind it'), edits: [insertion(at + 1, ' ')], safe: false },
      ],
    };
  }
}

/** What an item begins with; `-webkit-box`, `-5` and `--` are none. */
const begins = /^(?:\p{Lu}|\p{Script=Han}|\[|\*\*|`)/u;
