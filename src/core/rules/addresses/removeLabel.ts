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
  [/\\?\[$/, /^\\?\]/],
  [/[(（]$/, /^[)）]/],
  [/[【［]$/, /^[】］]/],
  [/\*\*$/, /^\*\*/],
  [/__$/, /^__/],
  [/<(?:span|small|b|strong|em|i)(?:\s[^<>]{0,200})?>$/, /^<\/(?:span|small|b|strong|em|i)>/],
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

/** With the sign or the blanks on one side; with its line where nothing else stands there. `undefined` where an item would be left empty. */
function withJoint(text: string, { start, end }: OffsetRange): OffsetRange | undefined {
  const line = { start: lineStart(text, start), end: lineEnd(text, end) };
  const before = text.slice(line.start, start);
  const behind = text.slice(end, line.end);
  const isFirst = /^\s*(?:(?:[-*+]|\d{1,4}[.)])\s+)?$/.test(before);
  if (isFirst && behind.trim() === '') return before.trim() === '' ? ownLine(text, line) : undefined;
  const isRow = /^\s*\|/.test(before);
  const isJoint = (sign: string): boolean => joint.test(sign) && !(isRow && sign === '|');
  const [, blanks = '', sign = '', more = ''] = nextSign.exec(behind) ?? [];
  const joined = isJoint(sign) || (dash.test(sign) && blanks !== '' && more !== '');
  const after = joined ? end + blanks.length + sign.length + more.length : end;
  // `- [PDF]() Tides of Lakes`
  if (isFirst) return { start, end: joined ? after : line.end - behind.trimStart().length };
  const gap = blanksAtEnd(before);
  const kept = before.slice(0, before.length - gap);
  const sooner = lastSign.exec(kept)?.[0] ?? '';
  const rest = kept.slice(0, kept.length - sooner.length);
  const free = blanksAtEnd(rest);
  if (isJoint(sooner)) return { start: line.start + rest.length - free, end };
  if (joined) return { start, end: after };
  if (dash.test(sooner) && gap > 0 && free > 0) return { start: line.start + rest.length - free, end };
  // `2029. [PDF]().`
  const stop = /[.。]$/.test(kept) ? (/^\s?[.。]/.exec(behind)?.[0].length ?? 0) : 0;
  return { start: stop > 0 || /^(?:[ \t.。<]|&nbsp;|$)/.test(behind) ? start - gap : start, end: end + stop };
}

/** What parts a label from its neighbour: in a row of a table a bar does so only behind a backslash. */
const joint = /^(?:\\?\||[/·•,，、;；])$/;

/** Between blanks these part labels too, as they may part other words. */
const dash = /^[-–—&]$/;

const nextSign = /^((?:[ \t]|&nbsp;)*)(\\\||.)((?:[ \t]|&nbsp;)*)/u;

const lastSign = /(?:\\\||.)$/u;

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
