import type { OffsetRange } from '../../text/range';

/**
 * The letters of a text that stand where the parenthesis of a half-typed link will: the last one of its address in `[Deep Lakes](https://doi.o, Lin Qiu`, what
 * is behind the parenthesis in `[Deep Lakes](, Lin Qiu`. Such a link is words with brackets for kramdown until it is closed.
 * @param from where the text begins that is read, behind the front matter
 */
export function halfTypedLinks(text: string, from: number): readonly OffsetRange[] {
  const ends: OffsetRange[] = [];
  start.lastIndex = from;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const address = match.index + match[0].length - (match[1] ?? '').length;
    const behind = match.index + match[0].length;
    if (!/^(?:[\s，。；、：]|$)/.test(text.slice(behind, behind + 1)) || isClosedLater(text, behind)) continue;
    let end = behind;
    // the comma that parts the title from the authors; at the end of the line a stop is one of the address
    const isBeforeWords = /^[ \t]+\S/.test(text.slice(behind, behind + 20));
    while (isBeforeWords && end > address && /[,.;:]/.test(text.charAt(end - 1))) end -= 1;
    const at = Math.max(end - 1, address);
    if (/^[^\r\n]$/.test(text.slice(at, at + 1))) ends.push({ start: at, end: at + 1 });
  }
  return ends;
}

/**
 * `[Deep Lakes](https://doi.o`, with the address by itself; not in code, formulas or attributes. The stops of Chinese are in no address that is
 * being typed, `[湖泊](https://doi.o，林梅`, but its parentheses may be: `files/论文（终稿）.pdf`.
 */
const start = /(?<!\\)\[[^[\]\r\n]*(?<!\\)\]\(([^\s()<>`$"'[\]{}|*\\，。；、：]*)/g;

/**
 * `[Deep Lakes](a.html "Its page")`, `[Deep Lakes](a b.html)`: the next parenthesis of the paragraph closes it, or one that no other in the address
 * opens, `[湖泊](files/湖泊，城市(1).pdf)`.
 */
function isClosedLater(text: string, from: number): boolean {
  const ahead = text.slice(from, from + farthest);
  const [paragraph = ''] = ahead.split(/\n[ \t\r]*\n/, 1);
  return /^[^()]*\)/.test(paragraph) || closesAddress(/^\S*/.exec(paragraph)?.[0] ?? '');
}

/** Whether the rest of an address has more parentheses that close than such that open. */
function closesAddress(rest: string): boolean {
  let open = 1;
  for (const [sign] of rest.matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1;
    if (open === 0) return true;
  }
  return false;
}

/** So long a title of a link is not written, in UTF-16 code units. */
const farthest = 500;
