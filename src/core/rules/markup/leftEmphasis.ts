import type { KramdownElement } from '../../kramdown/tree';
import { insertion } from '../../text/edit';
import { lineStart } from '../../text/lines';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Asterisks in a text that make nothing bold: blanks inside, `** Mei Lin **`, or one more at one end, `**Mei Lin*`, which kramdown
 * prints in italics with an asterisk, and `*Mei Lin**`, which it prints as it is; or none behind the date of an item, `- *2029.03 - now, `.
 * `source` begins at the offset `start`.
 */
export function* leftEmphasis(
  source: string,
  start: number,
  parent: KramdownElement,
  masked: string,
): Iterable<Finding> {
  if (!source.includes('*')) return;
  if (parent.type === 'em' && start === parent.content.start && /^\*\p{L}/u.test(source)) {
    const { end } = parent;
    yield unequal(parent, { range: { start: end, end }, newText: '*' });
  }
  const date = isHeadOfItem(masked, start) ? leftOpen.exec(source)?.[0] : undefined;
  if (date !== undefined) {
    const end = start + date.length;
    yield {
      range: { start, end },
      message: message('The asterisk behind this date is missing: visitors see the one before it as it is written.'),
      fixes: [
        {
          kind: 'even-asterisks',
          title: message('Put the second asterisk there'),
          edits: [insertion(end, '*')],
          safe: false,
        },
      ],
      unfinished: { start: end, end: end + (goesOn.exec(source.slice(date.length))?.[0].length ?? 0) },
    };
  }
  for (const { 0: all, index } of source.matchAll(/(?<![\p{L}\d*\\])\*\p{L}[^*\n]{0,300}\*\*(?![\p{L}\d*])/gu)) {
    const from = start + index;
    yield unequal({ start: from, end: from + all.length }, insertion(from, '*'));
  }
  for (const { 0: all, 1: inner = '', index } of source.matchAll(blanksInside)) {
    const from = start + index;
    const end = from + all.length;
    const edits = [{ range: { start: from + 2, end: end - 2 }, newText: inner.trim() }];
    yield {
      range: { start: from, end },
      message: message('Blanks inside the asterisks keep this from being bold: visitors see the asterisks.'),
      fixes: [{ kind: 'drop-blanks', title: message('Remove the blanks'), edits, safe: false }],
    };
  }
}

function isHeadOfItem(masked: string, start: number): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}\.)[ \t]+$/.test(masked.slice(lineStart(masked, start), start));
}

/** `*2029`, `*2029.03 - now`, `*2028年9月至今` */
const leftOpen =
  /^\*(?:19|20)\d\d(?!\d)[\d./年月日-]{0,8}(?:[ \t]?(?:[-–—~]|至|to)[ \t]?(?:(?:19|20)\d\d[\d./年月日]{0,8}|[Nn]ow|[Pp]resent|今))?/;

/** `-`, ` - 202`, ` - pres`: the end of a span of time that is being written behind its beginning */
const goesOn = /^[ \t]?(?:[-–—~至]|to)[ \t]?[\p{L}\d./]{0,10}/u;

/** A word is among them: `3 ** 4 ** 5` is none. */
const blanksInside = /(?<![*\\\p{L}\d])\*\*([ \t]?\p{L}[^*\n]{0,300})\*\*(?![*\p{L}\d])/gu;

function unequal(range: { readonly start: number; readonly end: number }, edit: Fix['edits'][number]): Finding {
  return {
    range: { start: range.start, end: range.end },
    message: message(
      'This has two asterisks at one end and one at the other: it is not bold, and visitors see an asterisk.',
    ),
    fixes: [{ kind: 'even-asterisks', title: message('Put the second asterisk there'), edits: [edit], safe: false }],
    unfinished: edit.range,
  };
}
