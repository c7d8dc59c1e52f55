import type { KramdownElement } from '../../kramdown/tree';
import { insertion } from '../../text/edit';
import { lineStart } from '../../text/lines';
import { legend } from './blankInMarks';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';
import { rangeFrom, type OffsetRange } from '../../text/range';

/**
 * Asterisks in a text that make nothing bold: blanks inside, `** Mei Lin **`, or one more at one end, `**Mei Lin*`, which kramdown
 * prints in italics with an asterisk, and `*Mei Lin**`, which it prints as it is; none behind the date of an item, `- *2029.03 - now, `, or behind what
 * is to be bold, `- **Tides of Lakes, Mei Lin`; two more at both ends, `****Mei Lin****`.
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
      message: message('The asterisk after this date is missing: visitors see the one before it as it is written.'),
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
  yield* neverEnded(source, start, parent, masked);
  yield* twiceBold(source, start, parent, masked);
  for (const { 0: all, index } of source.matchAll(/(?<![\p{L}\d*\\])\*\p{L}[^*\n]{0,300}\*\*(?![\p{L}\d*])/gu)) {
    const from = start + index;
    yield unequal({ start: from, end: from + all.length }, insertion(from, '*'));
  }
  const between = blanksBetween(source, start, parent);
  const around = blanksAround(source, start, parent, masked);
  if (between !== undefined) yield withBlanks(parent, between);
  else if (around !== undefined) yield around;
  else
    for (const { 0: all, 1: inner = '', index } of source.matchAll(blanksInside)) {
      const from = start + index;
      const end = from + all.length;
      yield withBlanks({ start: from, end }, [{ range: { start: from + 2, end: end - 2 }, newText: inner.trim() }]);
    }
}

function withBlanks({ start, end }: OffsetRange, edits: Fix['edits']): Finding {
  return {
    range: { start, end },
    message: message('Spaces inside the asterisks keep this from being bold: visitors see the asterisks.'),
    fixes: [{ kind: 'drop-blanks', title: message('Remove the spaces'), edits, safe: false }],
  };
}

/**
 * The edits for `**b ** and ** c**`, which kramdown reads as bold from the first asterisks to the last: those in it end and begin what was meant.
 * `undefined` where a text is not the whole of such bold words.
 */
function blanksBetween(source: string, start: number, parent: KramdownElement): Fix['edits'] | undefined {
  const { type, content, children } = parent;
  if (type !== 'strong' || start !== content.start || children.length !== 1) return undefined;
  const marks = [...source.matchAll(/(?<![*\\])\*\*(?!\*)/g)];
  const areApart = marks.every(({ index }) => /^\s\*\*\s$/.test(source.slice(index - 1, index + 3)));
  if (marks.length === 0 || marks.length % 2 > 0 || !areApart || source.search(blanksInside) < 0) return undefined;
  return marks.map(({ index }, at) => {
    const isEnd = at % 2 === 0;
    const blanks = isEnd ? source.slice(0, index).trimEnd().length : index + 2;
    const until = isEnd ? index : source.length - source.slice(index + 2).trimStart().length;
    return { range: { start: start + blanks, end: start + until }, newText: '' };
  });
}

/** `** Write to [Mei](mailto:mei@lakes.example). **`, a whole block with other spans in it; `undefined` where its marks stand in one text. */
function blanksAround(
  source: string,
  start: number,
  { content }: KramdownElement,
  masked: string,
): Finding | undefined {
  if (start !== content.start || !source.startsWith('**') || source.includes('*', 2)) return undefined;
  const block = masked.slice(start, content.end).trimEnd();
  if (block.length < 5 || !block.endsWith('**') || block.split('*').length !== 5) return undefined;
  const inside = block.slice(2, -2);
  const words = inside.trim();
  if (words === inside || !/^\p{L}/u.test(words)) return undefined;
  const from = start + 2 + inside.indexOf(words);
  const end = start + block.length - 2;
  const blanks = [
    { start: start + 2, end: from },
    { start: from + words.length, end },
  ].filter(range => range.end > range.start);
  return withBlanks(
    { start, end: end + 2 },
    blanks.map(range => ({ range, newText: '' })),
  );
}

/** `**Tides of Lakes` at the head of an item or behind a sentence, where no other asterisk is in the block. A legend may begin so: `**Corresponding author`. */
function* neverEnded(source: string, start: number, parent: KramdownElement, masked: string): Iterable<Finding> {
  const at = source.indexOf('**');
  const block = masked.slice(parent.start, parent.end);
  if (at < 0 || !/^\*\*\p{L}/u.test(source.slice(at)) || block.split('*').length !== 3) return;
  const before = source.slice(0, at);
  if (before === '' ? !isHeadOfItem(masked, start) : !/[\p{L}\d)"”][.,:，。：]\s$/u.test(before)) return;
  const [behind = ''] = source.slice(at + 2).split('\n');
  if (!/^[\p{Lu}\p{Script=Han}]/u.test(behind) || legend.test(behind)) return;
  const from = start + at;
  yield {
    range: { start: from, end: from + 2 },
    message: message('These two asterisks are never closed: the text is not bold, and visitors see them.'),
    unfinished: rangeFrom(from + 2, behind.length),
  };
}

/** `****Mei Lin****`: kramdown begins at the first two and ends at the next. */
function* twiceBold(source: string, start: number, parent: KramdownElement, masked: string): Iterable<Finding> {
  const { type, content, children, end } = parent;
  if (type !== 'strong' || start !== content.start || children.length !== 1) return;
  if (
    !/^\*\*[^*\s]/.test(source) ||
    masked
      .slice(end, end + 3)
      .replace(/[^*]/g, ' ')
      .trimEnd() !== '**'
  )
    return;
  yield {
    range: { start: parent.start, end: end + 2 },
    message: message('Two asterisks at each end make this bold: visitors see the other two.'),
    fixes: [
      {
        kind: 'drop-asterisks',
        title: message('Keep two asterisks at each end'),
        edits: [
          { range: { start, end: start + 2 }, newText: '' },
          { range: { start: end, end: end + 2 }, newText: '' },
        ],
        safe: false,
      },
    ],
  };
}

function isHeadOfItem(masked: string, start: number): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,9}\.)[ \t]+$/.test(masked.slice(lineStart(masked, start), start));
}

/** `*2029`, `*2029.03 - now`, `*2028年9月至今`, `*2028.09 - 至今` */
const leftOpen =
  /^\*(?:19|20)\d\d(?!\d)[\d./年月日-]{0,8}(?:[ \t]?(?:[-–—~]|至|to)[ \t]?(?:(?:19|20)\d\d[\d./年月日]{0,8}|[Nn]ow|[Pp]resent|至?今))?/;

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
