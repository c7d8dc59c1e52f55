import { keepsPapers, readsLikeButton } from '../../page/buttonWords';
import type { Link, PageModel } from '../../page/pageModel';
import { namesPreprintServer } from '../../page/venues/preprintServerNames';
import { worksOf } from '../../page/works/works';
import { siteAnchors } from '../../site/siteAnchors';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { touchesOffset } from '../../text/range';
import type { CompletionInput } from './completionItem';

/**
 * The address on the network that links with the same text have, as `Bo Li` has in the paper above: in the file itself, else on
 * any page of the site. Where they have several it is not known which one is meant; `PDF` and `OpenReview` lead to another place each time,
 * and so does whatever links from a paper but its title and the names of its authors.
 */
export function earlierAddress(
  { path, offset, pageModel }: CompletionInput,
  site: SiteSnapshot,
  linked: string,
): string | undefined {
  const words = plain(linked);
  if (words.length < 2 || isButton(words)) return undefined;
  const linksIn = (page: PageModel): readonly Link[] =>
    page.links.filter(({ href, text }) => isExternal(href) && plain(text) === words);
  const page = pageModel(path);
  const own = page === undefined ? [] : linksIn(page);
  const pages = own.length > 0 && page ? [page] : siteAnchors(site, pageModel).map(({ page: other }) => other);
  const found = new Set(pages.flatMap(linksIn).map(({ href }) => href));
  if (found.size !== 1) return undefined;
  // reading the works of a page comes last
  const isOfPaper = (model: PageModel, place: number): boolean =>
    worksOf(model).some(
      ({ range, title, authors }) => touchesOffset(range, place) && ![title, ...authors.names].some(isCalled(words)),
    );
  if (page && isOfPaper(page, offset)) return undefined;
  return pages.some(model => linksIn(model).some(({ range }) => !isOfPaper(model, range.start)))
    ? [...found][0]
    : undefined;
}

function isCalled(words: string): (name: { readonly text: string }) => boolean {
  return ({ text }) => plain(text) === words;
}

/** What says which thing it leads to, not which one: `🎥 Music Video`, `Supplementary`, `中文博客`; or who keeps it: `IEEE Xplore`. */
function isButton(words: string): boolean {
  if (readsLikeButton(words) || chineseButton.test(words) || /\bhere\b/i.test(words)) return true;
  const said = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return said.every(
    word => readsLikeButton(word) || keepsPapers(word) || besides.has(word) || namesPreprintServer(word),
  );
}

/** What stands on buttons with such a word, and further places where works and what belongs to them lie. */
const besides = new Set(
  (
    'the this more live online music short long extended technical report version post blogpost downloads links videos posters materials models ' +
    'digital library science dblp pubmed hugging face huggingface youtube bilibili zenodo'
  ).split(' '),
);

const chineseButton = /^.{0,6}(?:论文|代码|项目|主页|视频|链接|这里|下载|预览|网页|博客|演示|海报|附录)$/;

function isExternal(href: string): boolean {
  return /^https?:\/\//i.test(href) && !/[\s<>]|\{[{%]/.test(href);
}

/** Without the signs that make it bold or slanted, and without brackets around it: `**Bo Li**`, `[[PDF]](…)`. */
function plain(text: string): string {
  return text
    .replace(/[*_`[\]\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
