import type { OffsetRange } from './range';
import { trimmedEnd } from './trimmedEnd';

/**
 * Where the words of a heading are, without the elements around them and the empty ones beside them, which an author who gives it other words keeps:
 * `News` of `<span id="news">News</span>`, `<i class="fa fa-bolt"></i> News` and `News <a name="news"></a>`; all of it where there are no words.
 * @param title what is written between the marks of the heading
 * @returns offsets in `title`
 */
export function titleWords(title: string): OffsetRange {
  let words = trimmed(title, { start: 0, end: title.length });
  for (;;) {
    const rest = title.slice(words.start, words.end);
    const inner = innerOf(rest);
    if (inner === undefined) return words;
    const next = trimmed(title, { start: words.start + inner.start, end: words.start + inner.end });
    if (next.start >= next.end) return trimmed(title, { start: 0, end: title.length });
    words = next;
  }
}

/** What is left of a text without the empty element at one of its ends, or in the element that is all of it. */
function innerOf(text: string): OffsetRange | undefined {
  const before = emptyAtStart.exec(text)?.[0];
  if (before !== undefined) return { start: before.length, end: text.length };
  const behind = emptyAtEnd.exec(text.slice(-furthest))?.[0];
  if (behind !== undefined) return { start: 0, end: text.length - behind.length };
  const [open, name = ''] = opening.exec(text) ?? [];
  const close = `</${name}>`;
  // of `<b>Talks</b> and <b>tutorials</b>` the last closes another
  return open !== undefined && text.toLowerCase().indexOf(close.toLowerCase()) === text.length - close.length
    ? { start: open.length, end: text.length - close.length }
    : undefined;
}

const emptyAtStart = /^(?:<([a-z][a-z0-9]*)\b[^<>]*>[ \t]*<\/\1>|<(?:img|br)\b[^<>]*>)/i;
const emptyAtEnd = /(?:<([a-z][a-z0-9]*)\b[^<>]*>[ \t]*<\/\1>|<(?:img|br)\b[^<>]*>)$/i;
const opening = /^<([a-z][a-z0-9]*)\b[^<>]*(?<!\/)>/i;
/** So far before the end an empty element is looked for. */
const furthest = 300;

function trimmed(text: string, range: OffsetRange): OffsetRange {
  const end = trimmedEnd(text, range);
  return { start: end - text.slice(range.start, end).trimStart().length, end };
}
