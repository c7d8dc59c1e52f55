import { languageOfAddress, addressInAnyLanguage } from '../../site/addresses/languageAddress';
import type { PageLanguage } from '../../page/pageLanguage';
import type { PageAnchors } from '../../site/siteAnchors';
import { stemOf } from '../../site/fileName';
import { isHome } from '../../site/homeFirst';
import { publishedFiles } from '../../site/publishedFiles';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isEastAsian, wordsOf } from '../../text/foldedText';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { kindOfTitle } from '../sectionKinds';

/** A page and what stands before the `#` of its anchors. */
export interface AnchorsAt {
  readonly page: PageAnchors;
  readonly address: string;
}

/** What an address is called. */
export interface Name {
  readonly words: string;
  /** Whether it is that of an anchor of another page, or of a file, which is less likely meant. */
  readonly isAway: boolean;
}

/**
 * What the addresses are called: the heading of an anchor and the words of its id, the title of a page, the last word of its address and
 * the language of a home page, the name of a file.
 * @param prefix the folder of a project site, `''` for others
 */
export function namesOf(
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
  const pages = site.pages.map((page): [string, readonly Name[]] => {
    const { title } = page.data;
    const word =
      page.url
        .split('/')
        .filter(part => part !== '')
        .at(-1) ?? '';
    const words = [typeof title === 'string' ? title : '', word, ...languagesOf(page, site.pages)];
    return [prefix + page.url, words.map(name => named(name, false))];
  });
  const files = publishedFiles(site).map((path): [string, readonly Name[]] => [
    `${prefix}/${path}`,
    [named(stemOf(path).replaceAll('_', ' '), true)],
  ]);
  return new Map([...files, ...anchors(further, true), ...pages, ...anchors(own, false)]);
}

/** How unlike a title is to what is called nothing like it. */
export const unlike = 6;

/**
 * 0 where a name is the title of an item, 1 where it is what sections of its kind are called here (“Papers”, `publications`), 2 where one holds the
 * other (“Awards”, “Honors and Awards”), 3 where both are of one kind, 2 more of an anchor away or a file, whose
 * kind does not count.
 */
export function unlikeness(title: string, { words, isAway }: Name): number {
  const wanted = wordsOf(title).join(' ');
  if (wanted === '' || words === '') return unlike;
  const apart = wanted === words ? 0 : Math.min(isAway ? unlike : ofKind(wanted, words), ofParts(wanted, words));
  return apart === unlike ? unlike : apart + (isAway ? 2 : 0);
}

function ofParts(wanted: string, words: string): number {
  return holds(wanted, words) || holds(words, wanted) ? 2 : unlike;
}

function ofKind(wanted: string, words: string): number {
  const kind = kindOfTitle(wanted);
  if (kind === undefined || kind !== kindOfTitle(words)) return unlike;
  return [kind.id, kind.titles.en.toLowerCase(), kind.titles.zh].includes(words) ? 1 : 3;
}

/** Whether a part stands at the beginning of a word, or anywhere where nothing parts words: “研究” in “近期研究方向”. */
function holds(whole: string, part: string): boolean {
  if (part.length < 2) return false;
  return isEastAsian(part) ? whole.includes(part) : ` ${whole}`.includes(` ${part}`);
}

/** What a link to the home page in a language is called. */
const languageNames: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: ['English', '英文', '英语'],
  zh: ['Chinese', '中文', '汉语'],
};

/** The names of the language of a home page, where the site has one in each. */
function languagesOf(page: SitePage, pages: readonly SitePage[]): readonly string[] {
  const homes = pages.filter(({ url, processed }) => processed && addressInAnyLanguage(url) === '/');
  if (homes.length < 2 || !homes.includes(page)) return [];
  const told = languageTold(page);
  if (told !== undefined) return languageNames[told];
  const others = new Set(homes.map(languageTold));
  return isHome(page) ? languageNames[others.has('en') ? 'zh' : 'en'] : [];
}

function languageTold({ url, data: { lang } }: SitePage): PageLanguage | undefined {
  const code = typeof lang === 'string' ? /^(?:zh|en)\b/i.exec(lang)?.[0].toLowerCase() : undefined;
  return code === 'zh' || code === 'en' ? code : languageOfAddress(url);
}
