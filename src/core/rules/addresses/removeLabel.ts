import { markingSource } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';
import { lineEnd, lineStart } from '../../text/lines';
import type { Link } from '../../page/pageModel';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Takes a label that leads nowhere out of its entry, with the brackets, marks and tags that hold nothing else and the sign that parts it from its
 * neighbour: `[[Page]](…) | [[PDF]]()`. None where the entry would keep an empty item or cell. Not safe: the author may have the target.
 * @param words what visitors read
 */
export function removeLabel(link: Link, words: string, text: string): readonly Fix[] {
  const label = wrapped(text, link.range);
  const range = label && withJoint(text, label);
  if (range === undefined) return [];
  const edits = [{ range, newText: '' }];
  return [{ kind: 'remove-label', title: message('Remove “{0}”', words), edits, safe: false }];
}

const wraps = [
  [/\*\*\\?\[\*\* ?$/, /^ ?\*\*\\?\]\*\*/],
  [/\\?\[ ?$/, /^ ?\\?\]/],
  [/[(（] ?$/, /^ ?[)）]/],
  [/[【［]$/, /^[】］]/],
  [/\*\*$/, /^\*\*/],
  [/__$/, /^__/],
  [/~~$/, /^~~/],
  [/(?<!\*)\*$/, /^\*(?!\*)/],
  [/(?<!_)_$/, /^_(?!_)/],
  [new RegExp(String.raw`<(?:${markingSource})(?:\s[^<>]{0,200})?>$`), new RegExp(`^</(?:${markingSource})>`)],
] as const;

/** With all that stands around it alone: `<small>[…]()</small>`. `undefined` where that is all of an element which has to stay. */
function wrapped(text: string, { start, end }: OffsetRange): OffsetRange | undefined {
  for (let depth = 0; depth < 5; depth++) {
    const before = text.slice(Math.max(0, start - 300), start);
    const behind = text.slice(end, end + 20);
    const wrap = wraps.flatMap(([open, close]) => {
      const [left, right] = [open.exec(before)?.[0], close.exec(behind)?.[0]];
      return left === undefined || right === undefined ? [] : [{ left, right }];
    })[0];
    if (wrap === undefined)
      return /<\w[^<>]{0,200}>\s*$/.test(before) && /^\s*<\//.test(behind) ? undefined : { start, end };
    start -= wrap.left.length;
    end += wrap.right.length;
  }
  return undefined;
}

/**
 * With what leads to it, `Links: `, and the sign or the blanks on one side; with its line where nothing else stands there. `undefined` where an item
 * would be left empty.
 */
function withJoint(text: string, label: OffsetRange): OffsetRange | undefined {
  const line = { start: lineStart(text, label.start), end: lineEnd(text, label.end) };
  const { end } = label;
  const start = label.start - leadLength(text, line, label);
  const before = text.slice(line.start, start);
  const behind = text.slice(end, line.end);
  const isFirst = /^\s*(?:(?:[-*+]|\d{1,4}[.)])\s+)?$/.test(before);
  if (isFirst && behind.trim() === '') return before.trim() === '' ? ownLine(text, line) : undefined;
  const isRow = /^\s*\|/.test(before);
  const after = jointBehind(behind, isRow, isFirst || !wordAtEnd.test(before.trimEnd()));
  // `- [PDF]() Tides of Lakes`
  if (isFirst) return { start, end: after > 0 ? end + after : line.end - behind.trimStart().length };
  const sooner = jointBefore(before, isRow);
  if (sooner?.isCertain === true) return { start: start - sooner.length, end };
  if (after > 0) return { start, end: end + after };
  if (sooner !== undefined) return { start: start - sooner.length, end };
  // `*[[PDF]()] [[Code](…)]*`
  if (opening.test(before)) return { start, end: end + behind.length - behind.trimStart().length };
  const gap = blanksAtEnd(before);
  const kept = before.slice(0, before.length - gap);
  const lineBreak = behind.trim() === '' && endsBlock(text, line.end) ? /<br\s?\/?>$/i.exec(kept) : null;
  if (lineBreak !== null) return { start: start - gap - lineBreak[0].length, end };
  // `2029. [PDF]().`
  const stop = /[.。]$/.test(kept) ? (/^\s?[.。]/.exec(behind)?.[0].length ?? 0) : 0;
  return { start: stop > 0 || closing.test(behind) ? start - gap : start, end: end + stop };
}

/** `2029 `, `*Lakes* `: what a comma may part from what is behind a label. */
const wordAtEnd = /[\p{L}\d][^\p{L}\d\s,，、;；|/·•]{0,4}$/u;

/** How long what parts a label from the one behind it is, with the blanks around; 0 where nothing does. */
function jointBehind(behind: string, isRow: boolean, isFirst: boolean): number {
  const [word] = wordBehind.exec(behind) ?? [];
  if (word !== undefined) return word.length;
  const [whole = '', blanks = '', sign = '', more = ''] = signBehind.exec(behind) ?? [];
  const isSign = joint.test(sign) && !(isRow && sign === '|');
  // the comma of `2029 [PDF](), *Best Paper*` parts the year from that
  const isOfLabel = isFirst || !/[,，、;；]/.test(sign) || nextLabel.test(behind.slice(whole.length));
  return (isSign && isOfLabel) || (dash.test(sign) && blanks !== '' && more !== '') ? whole.length : 0;
}

/** How long what parts a label from what stands before it is, with the blanks around, and whether it does so whatever stands behind. */
function jointBefore(
  before: string,
  isRow: boolean,
): { readonly length: number; readonly isCertain: boolean } | undefined {
  const gap = blanksAtEnd(before);
  const kept = before.slice(0, before.length - gap);
  const word = gap > 0 ? wordBefore.exec(kept)?.[0] : undefined;
  const sign = word ?? signBefore.exec(kept)?.[0] ?? '';
  const free = blanksAtEnd(kept.slice(0, kept.length - sign.length));
  const length = free + sign.length + gap;
  if (word !== undefined || (joint.test(sign) && !(isRow && sign === '|'))) return { length, isCertain: true };
  return dash.test(sign) && gap > 0 && free > 0 ? { length, isCertain: false } : undefined;
}

/** How long that is which stands before a label for it alone: `Links: ` where it is the only one, a sign `📄`. */
function leadLength(text: string, line: OffsetRange, { start, end }: OffsetRange): number {
  const before = text.slice(Math.max(line.start, start - 40), start);
  const isLast = text.slice(end, line.end).trim() === '';
  const words = isLast ? /(?<=[\s.。>])(?:Links?|Materials?|Resources?|链接|资源)\s?[:：]\s?$/i.exec(before) : null;
  return (words ?? /(?<=^|\s)\p{Extended_Pictographic}\uFE0F?$/u.exec(before))?.[0].length ?? 0;
}

/** Whether a block ends with the line that ends at `end`: an empty line, an item or the end of an element stands below. */
function endsBlock(text: string, end: number): boolean {
  const below = /^\r?\n/.exec(text.slice(end, end + 2));
  return (
    below === null ||
    /^[ \t]{0,8}(?:[-*+][ \t]|\d{1,4}[.)][ \t]|<\/|\r?\n|$)/.test(text.slice(end + below[0].length, end + 20))
  );
}

/** What parts a label from its neighbour: in a row of a table a bar does so only behind a backslash. */
const joint = /^(?:\\?\||[/·•,，、;；])$/;

/** Between blanks these part labels too, as they may part other words. */
const dash = /^[-–—&]$/;

const signBehind = /^((?:[ \t]|&nbsp;)*)(\\\||.)((?:[ \t]|&nbsp;)*)/u;

const signBefore = /(?:\\\||.)$/u;

/** ` and ` before another label, and behind one. */
const wordBehind = /^[ \t]{1,3}(?:and|or|和|或)[ \t]{1,3}(?=[*_]{0,3}\\?\[|<a\s)/;
const wordBefore = /(?<=[\])>*_][ \t]{1,3})(?:and|or|和|或)$/;

const nextLabel = new RegExp(
  String.raw`^(?:(?:and|or|和|或)[ \t])?(?:[*_]{0,3}\\?[[(【［]{1,2}|<(?:a|${markingSource})\s)`,
);

/** Marks that hold other labels as well: those that are opened before a label, and those that are closed behind it. */
const opening = /(?:^|\s)(?:[*_]{1,3}|[*_]{0,3}\\?[[(（【［])$/;
const closing = /^(?:[ \t.。,，;；<)\]）】］]|[*_]{1,3}(?![\p{L}\d[])|&nbsp;|$)/u;

/** The length of the blanks that a text ends with. */
function blanksAtEnd(text: string): number {
  return text.length - text.replaceAll('&nbsp;', ' '.repeat('&nbsp;'.length)).trimEnd().length;
}

/** The last line of a paragraph goes with the line break before it, which would have nothing to part any more. */
function ownLine(text: string, line: OffsetRange): OffsetRange {
  const next = /^\r?\n/.exec(text.slice(line.end, line.end + 2))?.[0] ?? '';
  const after = line.end + next.length;
  if (slice(text, { start: after, end: lineEnd(text, after) }).trim() !== '') return { start: line.start, end: after };
  const above = lineStart(text, line.start - 1);
  const kept = text.slice(above, line.start).trimEnd();
  return { start: above + kept.replace(/(?:\\\\|<br\s?\/?>)$/, '').trimEnd().length, end: line.end };
}
