import type { OffsetRange } from '../../text/range';

const jointAhead = /^(?:[\s.,;:，。．；：|\\]|<br ?\/?>)+/i;
/** The `;` of `Mei Lin&dagger;` is none. */
const jointBehind = /(?<![\s,:，；：|\\]|(?<!&#?\w{1,8});|<br ?\/?>)(?:[\s,:，；：|\\]|(?<!&#?\w{1,8});|<br ?\/?>)+$/i;

/** `range` of `text` without blanks, line breaks and joints around. A stop at the end stays: it may belong to an abbreviation. */
export function trimmedRange(text: string, range: OffsetRange): OffsetRange {
  const written = text.slice(range.start, range.end);
  const start = range.start + (jointAhead.exec(written)?.[0].length ?? 0);
  // an expression that is tried at each character of a long blank text would take its time
  const tail = text.slice(Math.max(start, range.end - 200), range.end);
  return { start, end: Math.max(start, range.end - (jointBehind.exec(tail)?.[0].length ?? 0)) };
}
