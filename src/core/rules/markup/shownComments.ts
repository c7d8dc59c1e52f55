import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { rangeOf, shifted, slice, type OffsetRange } from '../../text/range';
import { isCompletedElsewhere } from './halfTags';
import { type Finding, type Fix, type PageRuleInput } from '../rule';
import { message } from '../../text/message';
import { shownAt } from './shownTexts';
import { pathTo } from './treePath';

/** `<!--`, `<! --`, `<!—` or `-->` that kramdown prints as text. */
interface Sign {
  readonly mark: string;
  readonly at: number;
}

/**
 * Comments without an end, those with a first sign that is none, those that kramdown does not read since they begin within a text and end behind it, and ends without a
 * beginning. `told` are offsets of ends of which something else is said.
 */
export function* shownComments(input: PageRuleInput, told: ReadonlySet<number>): Iterable<Finding> {
  const { page } = input;
  const signs = shownSigns(page);
  if (signs.length === 0 || isCompletedElsewhere(input, whole => shownSigns(whole).length > 0)) return;
  const beginnings = signs.filter(({ mark }) => mark !== '-->');
  let begun = 0;
  for (const [index, { mark, at }] of signs.entries()) {
    if (mark !== '-->') begun += 1;
    const until = beginnings[begun]?.at ?? page.text.length;
    if (mark === '<!--') yield signs[index + 1]?.mark === '-->' ? splitUp(at, page) : withoutEnd(at, until, page);
    else if (mark !== '-->') yield misspelt(mark, at, until, page);
    else if ((signs[index - 1]?.mark ?? mark) === mark && !told.has(at) && isStray(at, page))
      yield withoutBeginning(at, page);
  }
}

const shownSigns = remembered(({ text, masked, comments, kramdown }: PageModel): readonly Sign[] => {
  const ofComments = new Set(comments.flatMap(({ start, end }) => [start, end - 3]));
  const signs = [...masked.matchAll(/(?<!\\)<(?:!--|![ \t]{1,3}--|[ \t]{1,3}!--|![–—]|--!)|-->/g)]
    .map(({ 0: mark, index: at }) => ({ mark, at }))
    // filler for Liquid has marks of a comment too
    .filter(({ mark, at }) => !ofComments.has(at) && text.startsWith(mark, at));
  if (signs.length === 0) return [];
  const isShown = shownAt(kramdown.root);
  // hyphens side by side are a dash, and no text, in the tree
  return signs.filter(({ mark, at }) => isShown(mark === '-->' ? at + 2 : at));
});

function misspelt(mark: string, at: number, until: number, { text }: PageModel): Finding {
  const range = { start: at, end: at + mark.length };
  const ends = endEdits({ start: range.end, end: until }, text);
  return {
    range,
    severity: 'warning',
    message: message('“{0}” does not begin a comment: visitors see what it should hide. Write “{1}”.', mark, '<!--'),
    fixes: ends === undefined ? [] : [beginFix([{ range, newText: '<!--' }, ...ends])],
  };
}

function beginFix(edits: readonly TextEdit[]): Fix {
  return { kind: 'begin-comment', title: message('Write “{0}”', '<!--'), edits, safe: false };
}

/** What gives a comment its end of which no more than `range` can be the inside; `undefined` where nothing there is meant as that. */
function endEdits(range: OffsetRange, text: string): readonly TextEdit[] | undefined {
  const inside = beforeComment(range, text);
  if (inside.includes('-->')) return [];
  const meant = nearlyEnd(inside);
  const from = range.start;
  return meant && [{ range: shifted(meant, from), newText: '-->' }];
}

/** What stands in a range before a comment in it. */
function beforeComment(range: OffsetRange, text: string): string {
  const [before = ''] = slice(text, range).split('<!--', 1);
  return before;
}

function withoutEnd(at: number, until: number, page: PageModel): Finding {
  return {
    range: { start: at, end: at + 4 },
    message: message('This comment has no “-->”: visitors see what stands in it.'),
    fixes: endFix({ start: at + 4, end: until }, page.text),
  };
}

/** `-- >`; `->`, `—>` at the end of a line; and alone on one. */
const nearlyEndPattern = /-- >|(?:--＞|(?<!-)- ?[>＞]|[–—]{1,2} ?[>＞])(?=[ \t]*$)/m;
const alonePattern = /^[ \t]*(-- >|--＞|- ?[>＞]|[–—]{1,2} ?[>＞])[ \t]*$/m;

/** What begins behind it is hardly a part of the comment. */
const breakPattern = /\n[ \t]*\r?\n|\n#{1,6}[ \t]/;

/** The sign that is meant as the end of a comment of which `inside` is what follows; an arrow far below is none. */
function nearlyEnd(inside: string): OffsetRange | undefined {
  const [near = ''] = inside.split(breakPattern, 1);
  const meant = nearlyEndPattern.exec(near);
  if (meant !== null) return rangeOf(meant);
  const alone = alonePattern.exec(inside);
  if (alone?.[1] === undefined) return undefined;
  const start = alone.index + alone[0].indexOf(alone[1]);
  return { start, end: start + alone[1].length };
}

function endFix(range: OffsetRange, text: string): readonly Fix[] {
  const inside = beforeComment(range, text);
  const meant = nearlyEnd(inside);
  const line = /^[^\r\n]*/.exec(inside)?.[0].trimEnd() ?? '';
  if (meant === undefined && line === '') return [];
  const { start: from, end: to } = meant ?? { start: line.length, end: line.length };
  const start = range.start + from;
  const blank = /\s/.test(text.charAt(start - 1)) ? '' : ' ';
  return [
    {
      kind: 'end-comment',
      title: meant === undefined ? message('End it with its line') : message('Write “{0}”', '-->'),
      edits: [{ range: { start, end: range.start + to }, newText: `${blank}-->` }],
      safe: false,
    },
  ];
}

function splitUp(at: number, page: PageModel): Finding {
  return {
    range: { start: at, end: at + 4 },
    message: message(
      'This comment begins within a paragraph or an item and ends after it: visitors see it. Begin it on a line of its own, after a blank line.',
    ),
    fixes: blankLineFix(at, page.text),
  };
}

/** None where the comment begins an item, or stands in one below another: it would not be read there either. */
function blankLineFix(at: number, text: string): readonly Fix[] {
  const before = text.slice(lineStart(text, at), at);
  if (/^[ \t]*(?:[-*+]|\d+\.)[ \t]*$|^[ \t]+$/.test(before)) return [];
  const start = at - (before.length - before.trimEnd().length);
  const eol = lineBreakOf(text);
  return [
    {
      kind: 'part-comment',
      title: message('Put a blank line before it'),
      edits: [{ range: { start, end: at }, newText: before === '' ? eol : `${eol}${eol}` }],
      safe: false,
    },
  ];
}

/** On a line of its own, or the last of an item; elsewhere it may be an arrow. */
function isStray(at: number, { text, kramdown }: PageModel): boolean {
  const line = /^[^\r\n]*/.exec(text.slice(lineStart(text, at)))?.[0] ?? '';
  if (line.trim() === '-->') return true;
  const item = pathTo(at, kramdown.root)
    .filter(({ type }) => type === 'li')
    .at(-1);
  return item !== undefined && text.slice(at + 3, item.end).trim() === '';
}

function withoutBeginning(at: number, { text }: PageModel): Finding {
  const before = text.slice(lineStart(text, at), at);
  const start = at - (before.length - before.trimEnd().length);
  return {
    range: { start: at, end: at + 3 },
    severity: 'warning',
    message: message('This “-->” is shown on the page: no comment is open here.'),
    fixes: [
      {
        kind: 'drop-comment-end',
        title: message('Remove it'),
        edits: [{ range: { start, end: at + 3 }, newText: '' }],
        safe: false,
      },
    ],
  };
}
