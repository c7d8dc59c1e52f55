import { remembered } from '../../remembered';
import type { MaskRegion } from '../../syntax/masks';
import { needsEnd } from '../../syntax/htmlElements';
import { shifted, type OffsetRange } from '../../text/range';
import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { halfTypedLinks } from './halfTypedLinks';
import { parsePage } from '../parsePage';

/**
 * The model of a page as its author sees it while they type a tag or a link: start tags whose element swallows the rest of the page, since nothing ends it,
 * are passed over as though blanks stood there, and a link without its last parenthesis is one all the same. For kramdown all behind `<d` on
 * the way to `<div>` is raw text, and behind each box until its last `</div>` is written; sections and publications stand there all the same.
 * A page without any is its own. Offsets and `text` are those of the page.
 */
export const pageAsTyped = remembered((page: PageModel): PageModel => {
  // browsers end what is open where its element around ends
  if (page.markup === 'html') return page;
  const links = halfTypedLinks(page.text, page.frontMatter.bodyStart);
  const ends = links.map((range): MaskRegion => ({ range, filler: 'parenthesis' }));
  const passedOver: MaskRegion[] = [];
  let read = ends.length === 0 ? page : parsePage(page.text, page, ends);
  for (let tag = swallowingTag(read); tag !== undefined && passedOver.length < mostTags; tag = swallowingTag(read)) {
    passedOver.push({ range: tag.range, filler: 'spaces' });
    read = parsePage(page.text, read, [...ends, ...passedOver]);
  }
  return read;
});

/** The page is read once for each. A box has up to five elements in one another, and one is written at a time. */
const mostTags = 8;

/**
 * The tags of a page of which one may be why the rest of it is swallowed, by where they stand: start tags without an end, and end tags that close
 * nothing, as `</di>` does on its way to `</div>`. None where nothing is swallowed.
 */
export function unendedTags(page: PageModel): readonly OffsetRange[] {
  const tag = swallowingTag(page);
  if (tag === undefined) return [];
  return [tag, ...page.unclosed.map(({ start }) => start), ...page.stray].map(({ range }) => range);
}

/** The outermost start tag without an end in the block that reaches to the end of the page, or else the one that it begins with. */
export function swallowingTag(page: PageModel): HtmlTag | undefined {
  const block = endlessBlock(page);
  if (block === undefined) return undefined;
  const isIn = ({ range }: HtmlTag): boolean => range.start >= block.start;
  return (
    page.unclosed.find(element => needsEnd(element) && isIn(element.start))?.start ??
    page.tags.find(tag => tag.kind === 'start' && isIn(tag))
  );
}

/** By offsets of the page. Of one that is read in pieces only the last can have it. */
function endlessBlock(page: PageModel): OffsetRange | undefined {
  const last = page.pieces.at(-1);
  const block = (last?.model ?? page).kramdown.root.children.filter(isEndless).at(-1);
  const by = last?.start ?? 0;
  return block && shifted(block, by);
}

function isEndless({ type, details }: KramdownElement): boolean {
  return type === 'html_element' && details?.block === true && details.unclosed === true;
}
