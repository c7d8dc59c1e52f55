import type { PageModel } from '../../page/pageModel';
import { lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';

/** Where a section ends without the rule below it, an offset: `---` between two sections belongs to neither. */
export function aboveRule({ text, kramdown, markup }: PageModel, { start, end }: OffsetRange): number {
  if (markup !== 'markdown') return end;
  const at = lineStart(text, end - 1);
  const isRule = kramdown.root.children.some(
    one => (one.type === 'hr' || one.value === 'hr') && one.start >= at && one.start < end,
  );
  const above = trimmedEnd(text, { start, end: at });
  return isRule && isLineOfRule(text.slice(at, end)) && above > start && hasBlankLine(text.slice(above, at))
    ? above
    : end;
}

/** `---`, `* * *`, `<hr>` */
function isLineOfRule(line: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,}|<hr\/?>)$/i.test(line.replace(/\s/g, ''));
}

function hasBlankLine(gap: string): boolean {
  return gap.split('\n').length > 2;
}

/**
 * A section with the rule that parts it from the next one where it leaves no need for that: another stands above it, or nothing does.
 * @param text of the file that the range is one of
 * @param bodyStart where its first words begin
 */
export function withRuleBelow(text: string, { start, end }: OffsetRange, bodyStart: number): OffsetRange {
  const rule = /^\s*/.exec(text.slice(end))?.[0] ?? '';
  const from = end + rule.length;
  const [line = ''] = text.slice(from, from + 200).split('\n');
  if (!hasBlankLine(rule) || !isLineOfRule(line)) return { start, end };
  const isFirst = text.slice(bodyStart, start).trim() === '';
  return isFirst || ruleAbove(text, start, bodyStart) !== undefined
    ? { start, end: from + line.trimEnd().length }
    : { start, end };
}

/** The same, or the last of a page with the rule above it. */
export function withRule(text: string, range: OffsetRange, bodyStart: number): OffsetRange {
  const below = withRuleBelow(text, range, bodyStart);
  const isLast = text.slice(below.end).trim() === '';
  const above = isLast && below.end === range.end ? ruleAbove(text, range.start, bodyStart) : undefined;
  return { start: above ?? below.start, end: below.end };
}

/** Where the rule begins that stands right above an offset; the end of front matter is none, also below a blank line of it. */
function ruleAbove(text: string, offset: number, bodyStart: number): number | undefined {
  const end = text.slice(0, offset).trimEnd().length;
  const start = lineStart(text, end);
  if (start < bodyStart) return undefined;
  const isBelowText = hasBlankLine(text.slice(text.slice(0, start).trimEnd().length, start));
  return isBelowText && isLineOfRule(text.slice(start, end)) ? start : undefined;
}
