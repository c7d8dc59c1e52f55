import { siteAnchors, type PageAnchors } from '../../rules/siteAnchors';
import { isErrorPage, isHome } from '../../site/homeFirst';
import { isMarkdown } from '../../site/permalink';
import { publishedSite } from '../../site/publishedSite';
import { anchorsOfPage } from '../anchorsOfPage';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';

/**
 * What an item of the menu can point to: the anchors of the home page, other pages, and their anchors. What no item points
 * to yet comes first, and behind all of them what the script that scrolls cannot find. The ids are kramdown's. Anchors of the home
 * page are written as the author has begun to (`written`), else as most other items are: `#id`, or `/#id`.
 */
export function menuAddresses(
  { site, pageModel, text, remoteRepository }: CompletionInput,
  written: string,
): readonly Choice[] {
  if (site === undefined) return [];
  const isPage = (path: string): boolean => isMarkdown(site.config.values, path) || /\.html?$/i.test(path);
  const pages = siteAnchors(site, pageModel).filter(({ path }) => isPage(path));
  const isTaken = (url: string): boolean => text.includes(`${url}"`) || text.includes(`${url}'`);
  const prefix = publishedSite(site, remoteRepository).base;
  const others = pages.filter(page => !isHome(page) && !isErrorPage(page));
  const choices = [
    ...pages.filter(isHome).flatMap(page => anchorChoices(page, isRooted(written, text) ? `${prefix}/` : '')),
    ...others.map(({ url, path }) => choice(prefix + url, 'page', path)),
    ...others.flatMap(page => anchorChoices(page, prefix + page.url)),
  ];
  // the script stops at letters that are not ASCII
  const rank = ({ value }: Choice): number => (/[^\x20-\x7e]/.test(value) ? 2 : 0) + (isTaken(value) ? 1 : 0);
  return [...choices].sort((a, b) => rank(a) - rank(b));
}

function isRooted(written: string, menu: string): boolean {
  if (written !== '') return written.startsWith('/');
  const count = (pattern: RegExp): number => menu.match(pattern)?.length ?? 0;
  return count(/\burl:[ \t]{0,9}["']?\/[^#\s]{0,99}#/g) > count(/\burl:[ \t]{0,9}["']#/g);
}

/** The anchors of a page behind its address, the frailer ones last. */
export function anchorChoices({ page }: PageAnchors, address: string): readonly Choice[] {
  const anchors = anchorsOfPage(page);
  return [...anchors.filter(({ isDoubled }) => !isDoubled), ...anchors.filter(({ isDoubled }) => isDoubled)].map(
    ({ id, heading }) => choice(`${address}#${id}`, 'anchor', heading),
  );
}
