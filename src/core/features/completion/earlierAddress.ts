import type { Link } from '../../page/pageModel';
import { siteAnchors } from '../../rules/addresses/siteAnchors';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { CompletionInput } from './completionItem';

/**
 * The address on the network that links with the same text have, as `Bo Li` has in the paper above: in the file itself, else on
 * any page of the site. Where they have several it is not known which one is meant; `PDF` and `Code` lead to another place each time.
 */
export function earlierAddress(
  { path, pageModel }: CompletionInput,
  site: SiteSnapshot,
  linked: string,
): string | undefined {
  const words = plain(linked);
  if (words.length < 2 || BUTTON.test(words) || /\bhere\b/i.test(words)) return undefined;
  const addressesIn = (links: readonly Link[]): ReadonlySet<string> =>
    new Set(links.flatMap(({ href, text }) => (isExternal(href) && plain(text) === words ? [href] : [])));
  const own = addressesIn(pageModel(path)?.links ?? []);
  const found = own.size > 0 ? own : addressesIn(siteAnchors(site, pageModel).flatMap(({ page }) => page.links));
  return found.size === 1 ? [...found][0] : undefined;
}

const BUTTON =
  /^(?:(?:the )?(?:pdf|paper|arxiv|preprint|doi|links?|html|code|github|project|page|web(?:site|page)|homepage|demo|videos?|slides?|posters?|data(?:set)?|bib(?:tex)?|abstract|repo(?:sitory)?|this|more)(?: (?:page|link|website))?|论文|代码|项目|主页|视频|链接|这里)$/i;

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
