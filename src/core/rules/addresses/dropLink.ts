import { behindTags } from '../../page/works/leadingTags';
import type { Work } from '../../page/works/listedWork';
import type { Link, PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { type Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Leaves the words of a link in its place, with marks of a title where nothing else would say that they are one: who reads the entry could
 * not tell it from the names behind it. `safe` where the link leads nowhere that anybody can have meant.
 */
export function dropLink(link: Link, text: string, page: PageModel, { safe }: Pick<Fix, 'safe'>): Fix {
  const words = slice(text, link.textRange);
  const work = worksOf(page).find(({ title }) => isWithin(title.range, link.textRange) && isAlone(title.range));
  return {
    kind: 'drop-link',
    title: message('Keep the words, drop the link'),
    edits: [
      { range: link.range, newText: work === undefined || isSetApart(work) ? words : asTitle(words, link, work) },
    ],
    safe,
  };

  // a whole entry that is one link is no title: `[Ann Reed, Mei Lin. Tides of Lakes. LakeConf 2029.]()`
  function isAlone({ start, end }: OffsetRange): boolean {
    const before = slice(text, { start: link.textRange.start, end: start });
    const behind = slice(text, { start: end, end: link.textRange.end });
    return !/[\p{L}\p{N}]/u.test(`${before} ${behind}`.replace(/<[^<>]{0,300}>/g, ''));
  }
}

/** Whether its title stays one without a link: in bold, in quotation marks, the first words of a box. */
function isSetApart({ kind, titleSpan: { line, from, to } }: Work): boolean {
  return (
    kind === 'box' ||
    line.strong.some(bold => bold.from < to && bold.to > from) ||
    /["“”‘«《「『]\s*$/.test(line.text.slice(Math.max(0, from - 3), from))
  );
}

/** Bold words are a title at the beginning of an entry; behind other words they may be a venue or a name. */
function asTitle(words: string, { kind }: Link, { titleSpan: { line, from } }: Work): string {
  if (behindTags(line) < from) return `“${words.trim()}”`;
  return kind === 'html' ? `<b>${words}</b>` : `**${words.trim()}**`;
}
