import { commonEnds } from '../../text/commonEnds';
import type { TextEdit } from '../../text/edit';
import { rangeFrom, slice, type OffsetRange } from '../../text/range';
import { decodeRepeatedly } from '../notation/entities';
import type { Markup } from '../../page/drafts/listedWork';

/** A character as a reader sees it, and what was written for it. */
interface Letter {
  readonly text: string;
  readonly range: OffsetRange;
}

/** Words of a page that can be written anew. */
export interface WrittenText {
  /** As a reader sees it or, where marks stand inside, as it is written. */
  readonly value: string;
  readonly asWritten: boolean;
  readonly range: OffsetRange;
}

const marksIn: Readonly<Record<Markup, RegExp>> = {
  markdown: /(?<!\\)[*`]|(?<![\\\p{L}\p{N}])_|(?<!\\)_(?![\p{L}\p{N}])|<[a-z/!]|\]\(|\$\$|\{[{%:]/iu,
  html: /<[a-z/!]|\{[{%]/i,
};

/**
 * The words that stand in a range of a page. `undefined` for what a line of input cannot hold: marks that begin or end outside of it, or
 * line breaks between them.
 */
export function readWritten(text: string, range: OffsetRange, markup: Markup): WrittenText | undefined {
  const written = slice(text, range);
  if (!marksIn[markup].test(written)) {
    const value = lettersOf(text, range, markup).map(letter => letter.text);
    return { value: value.join(''), asWritten: false, range };
  }
  return /[\r\n]/.test(written) || !isBalanced(written) ? undefined : { value: written, asWritten: true, range };
}

/**
 * The edit that makes words say `value`; none where they do. What stays the same keeps its bytes, escapes and line breaks.
 * @param escape how the characters that are new are written
 */
export function rewrite(
  text: string,
  written: WrittenText,
  value: string,
  markup: Markup,
  escape: (value: string) => string,
): readonly TextEdit[] {
  if (value === written.value) return [];
  if (written.asWritten) return [{ range: written.range, newText: value }];
  const letters = lettersOf(text, written.range, markup);
  const { prefix, suffix } = commonEnds(written.value, value);
  const start = edgeOf(letters, prefix, written.range.start);
  const end = edgeOf(letters, written.value.length - suffix, written.range.start);
  // half of what was written for one character is nothing that can be kept
  if (start === undefined || end === undefined) return [{ range: written.range, newText: escape(value) }];
  return [{ range: { start, end }, newText: escape(value.slice(prefix, value.length - suffix)) }];
}

/** The offset in the page behind so many UTF-16 units of what is seen. */
function edgeOf(letters: readonly Letter[], units: number, first: number): number | undefined {
  let seen = 0;
  let edge = first;
  for (const { text, range } of letters) {
    if (seen >= units) break;
    seen += text.length;
    edge = range.end;
  }
  return seen === units ? edge : undefined;
}

const unit: Readonly<Record<Markup, RegExp>> = {
  markdown: /\\[^\w\s]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\s+|[^]/giu,
  html: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|\s+|[^]/giu,
};

function lettersOf(text: string, range: OffsetRange, markup: Markup): readonly Letter[] {
  return [...slice(text, range).matchAll(unit[markup])].map(({ 0: written, index }) => ({
    text: /^\s/.test(written) ? ' ' : written.startsWith('\\') ? written.slice(1) : decodeOnce(written),
    range: rangeFrom(range.start + index, written.length),
  }));
}

function decodeOnce(written: string): string {
  return written.length > 1 && written.startsWith('&') ? decodeRepeatedly(written) : written;
}

/** Whether each mark that opens closes again. */
function isBalanced(written: string): boolean {
  const plain = written.replace(/\\[^\w\s]/g, '');
  const count = (mark: RegExp): number => plain.match(mark)?.length ?? 0;
  return (
    [/\*\*/g, /(?<!\*)(?:\*\*)*\*(?!\*)/g, /`/g, /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, /\$\$/g].every(
      mark => count(mark) % 2 === 0,
    ) &&
    count(/\[/g) === count(/\]/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/\{/g) === count(/\}/g) &&
    count(/<[a-z]/gi) === count(/<\/[a-z]/gi) &&
    count(/</g) === count(/>/g)
  );
}
