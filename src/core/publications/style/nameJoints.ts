import { slice, type OffsetRange } from '../../text/range';

/** Whether each of these ranges ends before the next begins. */
export function areApart(ranges: readonly OffsetRange[]): boolean {
  return ranges.every(({ start }, at) => at === 0 || (ranges[at - 1]?.end ?? 0) <= start);
}

/** What stands between names, one text for each two. */
export function jointsBetween(page: string, names: readonly OffsetRange[]): readonly string[] {
  return names.slice(1).map(({ start }, at) => slice(page, { start: names[at]?.end ?? start, end: start }));
}

/** Whether a joint divides names and does nothing else: a mark or half a link in it belongs to a name, and would go astray with a new list. */
export function isJoint(joint: string): boolean {
  return /^(?:[\s,，、;；和与]|&(?:amp;|nbsp;)?|<br\s?\/?>|\b(?:and|und|et)\b)*$/i.test(joint);
}
