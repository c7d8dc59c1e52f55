import { isWithin, slice, type OffsetRange } from '../../text/range';
import { behindTags } from '../drafts/leadingTags';
import type { Work } from '../drafts/listedWork';
import type { Link, PageModel } from '../pageModel';
import { worksOf } from './works';

/** The work whose title a link has, and no more; `undefined` where it has none: a whole entry that is one link is no title, `[Ann Reed, Mei Lin. Tides of Lakes. LakeConf 2029.]()`. */
export function titleLinked(link: Link, page: PageModel): Work | undefined {
  return worksOf(page).find(({ title }) => isWithin(title.range, link.textRange) && isAlone(title.range));

  function isAlone({ start, end }: OffsetRange): boolean {
    const before = slice(page.text, { start: link.textRange.start, end: start });
    const behind = slice(page.text, { start: end, end: link.textRange.end });
    return !/[\p{L}\p{N}]/u.test(`${before} ${behind}`.replace(/<[^<>]{0,300}>/g, ''));
  }
}

/** What is written in the place of a link that goes: its words, with marks where nothing else would say that they are a title. */
export function wordsWithoutLink(link: Link, page: PageModel): string {
  const words = slice(page.text, link.textRange);
  const work = titleLinked(link, page);
  return work === undefined || isSetApart(work) ? words : asTitle(words, link, work);
}

/** Whether its title stays one without a link: in bold, in quotation marks, the first words of a box. */
export function isSetApart({ kind, titleSpan: { line, from, to } }: Work): boolean {
  return (
    kind === 'box' ||
    line.strong.some(bold => bold.from < to && bold.to > from) ||
    /["“”‘«《「『]\s*$/.test(line.text.slice(Math.max(0, from - 3), from))
  );
}

/** Bold words are a title at the beginning of an entry; behind other words they may be a venue or a name. */
function asTitle(words: string, { kind }: Link, work: Work): string {
  if (isBehindWords(work)) return `“${words.trim()}”`;
  return kind === 'html' ? `<b>${words}</b>` : `**${words.trim()}**`;
}

/** Whether more than tags stands before the title. */
export function isBehindWords({ titleSpan: { line, from } }: Work): boolean {
  return behindTags(line) < from;
}
