import type { Work } from '../../page/drafts/listedWork';
import { markingSource } from '../../syntax/htmlElements';
import { holdsOffset, type OffsetRange } from '../../text/range';
import { slice } from '../../text/range';

const openers = new RegExp(`(?:[*_\`]{1,3}|<(?:${markingSource})(?:\\s[^<>]{0,400})?>)$`, 'i');
const lonelyEnd = new RegExp(`^</(?:${markingSource}|sup|a)>`, 'i');

/** Words with the marks around, the link that a name stands in, and the end of a footnote: `[**Mei Lin**](…)<sup>1</sup>`. */
export function outerRange(page: string, name: OffsetRange, { links }: Work): OffsetRange {
  let { start, end } = name;
  for (let grown = true; grown;) {
    grown = false;
    const inside = slice(page, { start, end });
    const behind = page.slice(end, end + 220);
    const open = openers.exec(page.slice(Math.max(0, start - 420), start))?.[0];
    const close = open === undefined ? undefined : closerOf(open);
    // `**Mei Lin** (advisor)` has its end inside already
    const ends = close !== undefined && behind.startsWith(close);
    const endsInside = close !== undefined && !ends && isClosedIn(inside, open ?? '', close);
    const lonely = lonelyEnd.exec(behind)?.[0];
    // behind `[Ada Reed](…)\\*` the footnote of a name stands outside its link
    const link = links.find(({ range }) => holdsOffset(range, start) && (range.start < start || range.end > end));
    if (open !== undefined && close !== undefined && (ends || endsInside)) {
      start -= open.length;
      end += ends ? close.length : 0;
      grown = true;
    } else if (lonely !== undefined && isOpenIn(inside, lonely)) {
      end += lonely.length;
      grown = true;
    } else if (link !== undefined) {
      start = link.range.start;
      end = Math.max(end, link.range.end);
      grown = true;
    } else if (hasOddMark(inside, behind)) {
      end += /^[*_`]{1,3}/.exec(behind)?.[0].length ?? 0;
      grown = true;
    }
  }
  return { start, end };
}

/** `Mei Lin**\\*`: a mark that was opened before ends inside. */
function isClosedIn(inside: string, open: string, close: string): boolean {
  const plain = inside.replace(/\\./g, '');
  const closes = plain.split(close).length - 1;
  return open === close ? closes % 2 === 1 : closes > plain.split(open.slice(0, -1)).length - 1;
}

/** `</b>` of `<b>`, `**_` of `_**`. */
function closerOf(open: string): string {
  const tag = /^<(\w+)/.exec(open)?.[1];
  return tag === undefined ? Array.from(open).reverse().join('') : `</${tag}>`;
}

function isOpenIn(inside: string, closer: string): boolean {
  const name = closer.slice(2, -1);
  return new RegExp(`<${name}\\b`, 'i').test(inside) && !new RegExp(`</${name}>`, 'i').test(inside);
}

/** `Mei **Lin**`: a mark that opens inside the name and closes behind it. */
function hasOddMark(inside: string, behind: string): boolean {
  const mark = /^(?:\*\*|\*|`)/.exec(behind)?.[0];
  return mark !== undefined && inside.replace(/\\./g, '').split(mark).length % 2 === 0;
}
