import type { KramdownElement } from '../../kramdown/tree';
import { isVerbatim } from './shownTexts';

/**
 * Offsets of the asterisks in a block of text that stand where a mark does: `Mei Lin*, Ada Reed*`, `(*Equal contribution)`. They are paired
 * as CommonMark pairs them (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis), which has none begin emphasis between a name
 * and a comma; kramdown does. But as in kramdown one does not end what two begin: `**Mei Lin*, Ada Reed**`. Asterisks between blanks, behind
 * a backslash and in HTML that is not read are left out, and those that begin what never ends.
 */
export function starMarks(block: KramdownElement, masked: string): readonly number[] {
  const marks: number[] = [];
  const open: Open[] = [];
  const unpaired: Open[] = [];
  for (const { start, end } of runs(stars(block, masked))) {
    const before = start === block.content.start ? '' : masked.charAt(start - 1);
    const behind = masked.slice(end, end + longest);
    const left = canEnd(before, behind) ? leftBy(end - start, open, unpaired) : end - start;
    if (left === 0) continue;
    if (!isMark(before, behind) && /^\S/.test(behind)) open.push({ start, left });
    else if (/\S/.test(before)) for (const at of offsets(end - left, end)) marks.push(at);
  }
  for (const { start, left } of [...unpaired, ...open])
    if (isBracket(masked.charAt(start - 1))) for (const at of offsets(start, start + left)) marks.push(at);
  return marks.sort((a, b) => a - b);
}

interface Open {
  readonly start: number;
  left: number;
}

/** How many of some asterisks end nothing that is open. What stands within that they end goes to those `unpaired`. */
function leftBy(count: number, open: Open[], unpaired: Open[]): number {
  let left = count;
  // `**lake*side**`
  if (left === 2 && open.some(opener => opener.left === 2))
    while (open.at(-1)?.left === 1) unpaired.push(...open.splice(-1));
  for (let last = open.at(-1); last !== undefined && left > 0; last = open.at(-1)) {
    if (left === 1 && last.left === 2) break;
    const paired = Math.min(left, last.left);
    left -= paired;
    last.left -= paired;
    if (last.left === 0) open.pop();
  }
  return left;
}

/**
 * Whether emphasis begins where a mark stands: behind a name and before a comma, or behind a bracket, where it goes on behind that to an
 * asterisk that begins more.
 */
export function beginsWithMark({ start, content }: KramdownElement, masked: string): boolean {
  const before = masked.charAt(start - 1);
  const inside = masked.slice(content.start, content.end);
  return isMark(before, inside) || (isBracket(before) && /^[^*()（）]*[)）][^*]*\s\*/.test(inside));
}

/** Whether an asterisk between two texts has a name before it, and behind it what no word begins with. */
function isMark(before: string, behind: string): boolean {
  return /[^\s([{（【「『“‘]/.test(before) && marked.test(behind);
}

/** `, Ada Reed`, `†`, `</sup>`; a full stop with a word right behind it is the beginning of `.js`. */
const marked = /^(?:[,;)\]，、；：。）】」』†‡§¶#]|[.:](?:\s|$)|&[Dd]agger;|<\/|<sup\b)/;
const longest = '&dagger;'.length;

function canEnd(before: string, behind: string): boolean {
  // alone in an element: `<sup>*</sup>`
  return /[^\s([{（【「『“‘]/.test(before) && !(before === '>' && behind.startsWith('</'));
}

function isBracket(sign: string): boolean {
  return sign === '(' || sign === '（';
}

function* offsets(start: number, end: number): Iterable<number> {
  for (let at = start; at < end; at++) yield at;
}

function* stars(parent: KramdownElement, masked: string): Iterable<number> {
  for (const child of parent.children) {
    const { type, start, end, content } = child;
    if (isVerbatim(child) || child.details?.model === 'raw') continue;
    if (type === 'text') {
      for (const { index } of masked.slice(start, end).matchAll(/(?<!\\)\*/g)) yield start + index;
      continue;
    }
    const isEmphasis = (type === 'em' || type === 'strong') && masked[start] === '*';
    if (isEmphasis) yield* offsets(start, content.start);
    yield* stars(child, masked);
    // behind them may stand an attribute list, `{:.own}`
    if (isEmphasis) yield* offsets(content.end, content.end + content.start - start);
  }
}

function runs(signs: Iterable<number>): readonly { readonly start: number; end: number }[] {
  const found: { readonly start: number; end: number }[] = [];
  for (const at of signs) {
    const last = found.at(-1);
    if (last?.end === at) last.end++;
    else found.push({ start: at, end: at + 1 });
  }
  return found;
}
