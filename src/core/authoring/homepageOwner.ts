import type { PageLanguage } from '../page/pageLanguage';
import { isHan } from '../text/isHan';

/** What a new homepage is made of. All but the name and the languages may be left out. */
export interface HomepageOwner {
  /** As the page prints it: `Odile Vesper`, `魏思珀`. */
  readonly name: string;
  /** On the Chinese page, where it is another one. */
  readonly chineseName?: string | undefined;
  /** The first is that of the home page, a second one has a page of its own. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
  readonly affiliation?: string | undefined;
  /** On the Chinese page, where it is another one, or was said for both. */
  readonly chineseAffiliation?: string | undefined;
  readonly email?: string | undefined;
  /** `0000-0002-1825-0097` */
  readonly orcid?: string | undefined;
  /** `12/3456`, as in `https://dblp.org/pid/12/3456.html` */
  readonly dblp?: string | undefined;
  /** Of the author's machine: `Europe/Oslo` */
  readonly timeZone: string;
  /** In that zone, of the first item of news. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The name on the page of a language. */
export function nameIn({ name, chineseName }: HomepageOwner, language: PageLanguage): string {
  return language === 'zh' ? (chineseName ?? name) : name;
}

/** Whether a text is said in Chinese alone: `云梦大学`, but neither `Yunmeng University (云梦大学)` nor the Japanese of `さくら 田中`. */
export function isChineseAlone(text: string): boolean {
  return isHan(text) && !/[\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/**
 * Where the owner works, on the page of a language. What is said in Chinese alone the English one of two pages leaves out, where nothing else
 * is said for the Chinese one.
 */
export function affiliationIn(owner: HomepageOwner, language: PageLanguage): string | undefined {
  const { affiliation, chineseAffiliation, languages } = owner;
  if (language === 'zh') return chineseAffiliation ?? affiliation;
  const isForChinesePage =
    chineseAffiliation === undefined && languages.includes('zh') && isChineseAlone(affiliation ?? '');
  return isForChinesePage ? undefined : affiliation;
}
