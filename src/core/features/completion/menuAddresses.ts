import { siteAnchors, type PageAnchors } from '../../rules/addresses/siteAnchors';
import { isErrorPage } from '../../site/homeFirst';
import { isMarkdown } from '../../site/addresses/permalink';
import { publishedSite } from '../../site/addresses/publishedSite';
import { scriptNaming } from '../../site/styles/scriptedIds';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { isEastAsian, wordsOf } from '../../text/foldedText';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { anchorChoices } from './anchorChoices';
import { choice, type Choice } from './choice';
import type { CompletionInput } from './completionItem';
import { showsList, valuesInList } from './menuList';

/**
 * What an item of the menu `list` can point to: the anchors of the page that shows it, other pages, and their anchors. What the item's own
 * title names comes first, anchors of other pages last; among each of these what no item points to yet comes first, and last what belongs
 * to no heading and what the script that scrolls cannot find. What a script fills is no target. The ids are kramdown's. Anchors of the
 * page that shows the list are written as the author has begun to (`written`), else as most other items are: `#id`, or `/#id`.
 */
export function menuAddresses(
  { site, pageModel, text, remoteRepository }: CompletionInput,
  written: string,
  list: string,
  title: string,
): readonly Choice[] {
  if (site === undefined) return [];
  const isPage = (path: string): boolean => isMarkdown(site.config.values, path) || /\.html?$/i.test(path);
  const pages = siteAnchors(site, pageModel).filter(({ path }) => isPage(path));
  const urls = new Set(valuesInList(text, list, 'url'));
  const prefix = publishedSite(site, remoteRepository).base;
  const isShowing = showsList(list, site);
  const others = pages.filter(page => !isShowing(page) && !isErrorPage(page));
  const ofShowing = (page: PageAnchors): AnchorsAt => ({
    ...{ page, address: isRooted(written, text) ? prefix + page.url : '' },
  });
  const ofOther = (page: PageAnchors): AnchorsAt => ({ page, address: prefix + page.url });
  const own = pages.filter(isShowing).map(ofShowing);
  const further = others.map(ofOther);
  const away = further.flatMap(({ page, address }) => anchorChoices(site, page, address));
  const choices = [
    ...own.flatMap(({ page, address }) => anchorChoices(site, page, address)),
    ...others.map(({ url, path }) => choice(prefix + url, 'page', path)),
    ...away,
  ];
  const isAway = new Set(away.map(({ value }) => value));
  const names = namesOf(site, prefix, own, further);
  const loose = looseAnchors(site, [...own, ...further]);
  const rank = ({ value }: Choice): number =>
    (names.get(value) ?? []).reduce((least, name) => Math.min(least, unlikeness(title, name)), unlike) * 16 +
    (isAway.has(value) ? 8 : 0) +
    // the script stops at letters that are not ASCII
    (/[^\x20-\x7e]/.test(value) ? 4 : 0) +
    (loose.has(value) ? 2 : 0) +
    (urls.has(value) ? 1 : 0);
  return choices.sort((a, b) => rank(a) - rank(b));
}

interface AnchorsAt {
  readonly page: PageAnchors;
  readonly address: string;
}

/** What an address is called. */
interface Name {
  readonly words: string;
  /** Whether it is that of an anchor of another page, which is less likely meant. */
  readonly isAway: boolean;
}

/** What the addresses are called: the heading of an anchor and the words of its id, the title of a page and the last word of its address. */
function namesOf(
  site: SiteSnapshot,
  prefix: string,
  own: readonly AnchorsAt[],
  further: readonly AnchorsAt[],
): ReadonlyMap<string, readonly Name[]> {
  const named = (text: string, isAway: boolean): Name => ({ words: wordsOf(text).join(' '), isAway });
  const anchors = (pages: readonly AnchorsAt[], isAway: boolean): readonly [string, readonly Name[]][] =>
    pages.flatMap(({ page, address }) =>
      anchorsOfPage(page.page).map(({ id, heading }): [string, readonly Name[]] => [
        `${address}#${id}`,
        [named(heading, isAway), named(id, isAway)],
      ]),
    );
  const pages = site.pages.map(({ url, data: { title } }): [string, readonly Name[]] => [
    prefix + url,
    [
      typeof title === 'string' ? title : '',
      url
        .split('/')
        .filter(part => part !== '')
        .at(-1) ?? '',
    ].map(name => named(name, false)),
  ]);
  return new Map([...anchors(further, true), ...pages, ...anchors(own, false)]);
}

const unlike = 3;

/** 0 where a name is the title of the item, 1 where one holds the other (“Awards”, “Honors and Awards”), one more of an anchor away. */
function unlikeness(title: string, { words, isAway }: Name): number {
  const wanted = wordsOf(title).join(' ');
  if (wanted === '' || words === '') return unlike;
  const apart = wanted === words ? 0 : holds(wanted, words) || holds(words, wanted) ? 1 : 2;
  return apart === 2 ? unlike : apart + (isAway ? 1 : 0);
}

/** Whether a part stands at the beginning of a word, or anywhere where nothing parts words: “研究” in “近期研究方向”. */
function holds(whole: string, part: string): boolean {
  if (part.length < 2) return false;
  return isEastAsian(part) ? whole.includes(part) : ` ${whole}`.includes(` ${part}`);
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
