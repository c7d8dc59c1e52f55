import { siteAnchors, type PageAnchors } from '../../site/siteAnchors';
import { isErrorPage } from '../../site/homeFirst';
import { isMarkdown } from '../../site/addresses/permalink';
import { isForReaders, publishedFiles, sortOf } from '../../site/publishedFiles';
import { publishedSite } from '../../site/addresses/publishedSite';
import { scriptNaming } from '../../site/styles/scriptedIds';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { anchorChoices } from './anchorChoices';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';
import { fileChoice } from './fileChoice';
import { showsList, valuesInList } from './menuList';
import { namesOf, unlike, unlikeness, type AnchorsAt } from './menuNames';

/**
 * What an item of the menu `list` can point to, by the item's title: the anchors of the page that shows it, other pages, their anchors, and
 * documents. What the title names comes first, anchors of other pages and documents last; among each of these what no item points to yet comes first, and last what belongs
 * to no heading and what the script that scrolls cannot find. What a script fills is no target. The ids are kramdown's. Anchors of the
 * page that shows the list are written as the author has begun to (`written`), else as most other items are: `#id`, or `/#id`.
 */
export function menuAddresses(
  { site, pageModel, text, remoteRepository }: CompletionInput,
  written: string,
  list: string,
): (title: string) => readonly Choice[] {
  if (site === undefined) return () => [];
  const isPage = (path: string): boolean => isMarkdown(site.config.values, path) || /\.html?$/i.test(path);
  const pages = siteAnchors(site, pageModel).filter(({ path }) => isPage(path));
  const urls = new Set(valuesInList(text, list, 'url'));
  const prefix = publishedSite(site, remoteRepository).base;
  const isShowing = showsList(list, site);
  const others = pages.filter(page => !isShowing(page) && !isErrorPage(page));
  const ofShowing = (page: PageAnchors): AnchorsAt => ({
    page,
    address: isRooted(written, text) ? prefix + page.url : '',
  });
  const ofOther = (page: PageAnchors): AnchorsAt => ({ page, address: prefix + page.url });
  const own = pages.filter(isShowing).map(ofShowing);
  const further = others.map(ofOther);
  const away = further.flatMap(({ page, address }) => anchorChoices(site, page, address));
  const documents = publishedFiles(site)
    .filter(path => sortOf(path) === 'document' && isForReaders(path))
    .map(path => fileChoice(site, path, `${prefix}/${path}`));
  const choices = [
    ...own.flatMap(({ page, address }) => anchorChoices(site, page, address)),
    ...others.map(({ url, path }) => choice(prefix + url, 'page', path)),
    ...away,
    ...documents,
  ];
  const isAway = new Set([...away, ...documents].map(({ value }) => value));
  const names = namesOf(site, prefix, own, further);
  const loose = looseAnchors(site, [...own, ...further]);
  const rank = (title: string, { value }: Choice): number =>
    (names.get(value) ?? []).reduce((least, name) => Math.min(least, unlikeness(title, name)), unlike) * 16 +
    (isAway.has(value) ? 8 : 0) +
    // the script stops at letters that are not ASCII
    (/[^\x20-\x7e]/.test(value) ? 4 : 0) +
    (loose.has(value) ? 2 : 0) +
    (urls.has(value) ? 1 : 0);
  return title => {
    const ranks = new Map(choices.map(one => [one, rank(title, one)]));
    return [...choices].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  };
}

/** The addresses of anchors without a heading, among the sections or named by a script. */
function looseAnchors(site: SiteSnapshot, pages: readonly AnchorsAt[]): ReadonlySet<string> {
  const files = [...site.files.values()];
  const unheaded = pages.flatMap(({ page, address }) =>
    anchorsOfPage(page.page)
      .filter(({ heading }) => heading === '')
      .map(anchor => ({ ...anchor, value: `${address}#${anchor.id}` })),
  );
  return new Set(
    unheaded.filter(({ id, isLoose }) => isLoose || scriptNaming(files, id) !== undefined).map(({ value }) => value),
  );
}

function isRooted(written: string, menu: string): boolean {
  if (written !== '') return written.startsWith('/');
  const count = (pattern: RegExp): number => menu.match(pattern)?.length ?? 0;
  return count(/\burl:[ \t]{0,9}["']?\/[^#\s]{0,99}#/g) > count(/\burl:[ \t]{0,9}["']#/g);
}
