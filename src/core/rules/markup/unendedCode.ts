import type { KramdownElement } from '../../kramdown/tree';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/** Paragraphs that begin as a block of code does, of which kramdown finds no end; `start` is where their first text begins. */
export function* unendedCode(start: number, parent: KramdownElement, masked: string): Iterable<Finding> {
  if (parent.type !== 'p' || start !== parent.content.start || !/[`~]/.test(masked.charAt(start))) return;
  const paragraph = masked.slice(start, parent.end).trimEnd();
  const [first = '', signs = ''] = /^(`{3,9}|~{3,9})[ \t]{0,3}[\w+#-]{0,30}(?=[ \t]*(?:\r?\n|$))/.exec(paragraph) ?? [];
  if (signs === '') return;
  const range = { start, end: start + first.length };
  yield paragraph === signs ? noCode(range, signs) : noEnd(range, signs, start + paragraph.length, masked);
}

function noCode(range: Finding['range'], signs: string): Finding {
  return {
    range,
    message: message('No code begins or ends here: visitors see “{0}”. Remove it.', signs),
    fixes: [{ kind: 'drop-fence', title: message('Remove it'), edits: [{ range, newText: '' }], safe: false }],
  };
}

function noEnd(range: Finding['range'], signs: string, end: number, masked: string): Finding {
  const indent = ' '.repeat(range.start - lineStart(masked, range.start));
  const edits = [insertion(end, `${lineBreakOf(masked)}${indent}${signs}`)];
  return {
    range,
    message: message(
      'This code has no end: visitors see it as text, with “{0}” before it. Put “{0}” on a line of its own after it.',
      signs,
    ),
    // the code is in another paragraph
    fixes:
      end === range.end ? [] : [{ kind: 'end-code', title: message('End it with its paragraph'), edits, safe: false }],
  };
}
