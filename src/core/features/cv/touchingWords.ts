import type { KramdownElement } from '../../kramdown/tree';
import { plainText } from '../../page/pageText';
import type { OffsetRange } from '../../text/range';

/**
 * What a reader sees of an element, on one line, with a blank between elements of HTML that touch, as styles draw them apart:
 * `<span class="date">2024.05</span><span>Best paper</span>` gives `2024.05 Best paper`, `Wa<b>ter</b>` stays one word.
 */
export function textApart(masked: string, element: KramdownElement, range: OffsetRange = element): string {
  const seams = seamsIn(masked, element).filter(at => at > range.start && at < range.end);
  return [range.start, ...seams]
    .map((start, index) => plainText(masked, element, { start, end: seams[index] ?? range.end }))
    .join(' ');
}

/** Where an element begins that touches the words of the one before, in order. */
function seamsIn(masked: string, { children }: KramdownElement): readonly number[] {
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const inside = seamsIn(masked, child);
    return before !== undefined && isSeam(masked, before, child) ? [child.start, ...inside] : inside;
  });
}

function isSeam(masked: string, before: KramdownElement, after: KramdownElement): boolean {
  if (before.type !== 'html_element' || after.type !== 'html_element' || before.end !== after.start) return false;
  if (raised.has(before.value) || raised.has(after.value)) return false;
  const [left, right] = [plainText(masked, before), plainText(masked, after)];
  if (marks.has(before.value) && marks.has(after.value)) return /[\p{Ll}\p{N}]$/u.test(left) && /^\p{Lu}/u.test(right);
  return /[^\s([{<“‘（【《/-]$/.test(left) && /^[\p{L}\p{N}([“‘（【《]/u.test(right);
}

/** `H<sub>2</sub><b>O</b>` */
const raised: ReadonlySet<string> = new Set(['sub', 'sup']);

/** What may mark letters of a word: `<b>Wa</b><i>ter</i>`, but `<b>Lakes</b><small>Best paper</small>`. */
const marks: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'mark', 'small', 'font']);
