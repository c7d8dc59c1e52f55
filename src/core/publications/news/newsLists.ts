import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { attributeOf } from '../../syntax/html';
import { walkElements } from '../../syntax/htmlElements';
import { isWithin } from '../../text/range';
import { firstYear } from '../../text/year';
import { newsRows, type NewsRegion, type NewsRow } from './newsRows';

/** A list of news, and the language that a line in it is written in. */
export interface NewsList {
  readonly region: NewsRegion;
  readonly isChinese: boolean;
}

/**
 * The lists of a section of news, or of a whole file: one, or where elements beside each other hold one in each language, `<div class="lang-en">`
 * and `<div class="lang-zh">`, the first of each. Folds of different years are parts of one list, whatever their lines are written in.
 * @param title of the section, whose language a list without lines is written in
 */
export function newsLists(page: PageModel, region: NewsRegion, title: string): readonly NewsList[] {
  const whole = { region, isChinese: isInChinese(newsRows(page, region), title) };
  const within = { start: region.heading.end, end: region.range.end };
  const elements = [...walkElements(page.elements)].filter(({ range }) => isWithin(range, within));
  const top = elements.filter(({ parent }) => parent === undefined || !isWithin(parent.range, within));
  for (const siblings of [top, ...elements.map(({ children }) => children)]) {
    const lists = siblings
      .filter(({ name }) => holdsList.test(name))
      .flatMap((element): ListElement | [] => {
        const { range } = element;
        const own = { heading: { start: range.start, end: range.start }, range };
        const rows = newsRows(page, own);
        return rows.length === 0 ? [] : { element, rows, list: { region: own, isChinese: isInChinese(rows, title) } };
      });
    const [first] = lists;
    const other = lists.find(({ list }) => list.isChinese !== first?.list.isChinese);
    if (first !== undefined && other !== undefined && areOfLanguages(first, other)) return [first.list, other.list];
  }
  return [whole];
}

interface ListElement {
  readonly element: HtmlElement;
  readonly rows: readonly NewsRow[];
  readonly list: NewsList;
}

/** Whether two lists tell the same in two languages: their elements name these, or their newest lines are of one year. */
function areOfLanguages(one: ListElement, other: ListElement): boolean {
  const year = newestYear(one.rows);
  return (
    (languageNamed(one.element) !== undefined && languageNamed(other.element) !== undefined) ||
    (year > 0 && year === newestYear(other.rows))
  );
}

/** The language that the tag of an element names, `class="lang-en"`, `id="news-zh"`, `lang="zh-CN"`; `undefined` where it names none. */
export function languageNamed({ start }: HtmlElement): PageLanguage | undefined {
  const [named] = ['class', 'id', 'lang'].flatMap(name => language.exec(attributeOf(start, name)?.value ?? '') ?? []);
  return named === undefined ? undefined : /^en/i.test(named) ? 'en' : 'zh';
}

const language = /(?<![a-z])(?:en|zh|cn|english|chinese)(?![a-z])/i;

/** 0 where no line has a year. */
function newestYear(rows: readonly NewsRow[]): number {
  return Math.max(...rows.map(({ content, year }) => year ?? Number(firstYear(content) ?? 0)));
}

const holdsList = /^(?:div|section|article|details|ul|ol)$/;

/** Whether most lines are written in Chinese; the title above them tells of those in both languages, and where there are none. */
function isInChinese(rows: readonly NewsRow[], title: string): boolean {
  const isHeadedInChinese = hasHan.test(title);
  const told = rows.map(({ content }) => ownWords(content)).filter(words => /\p{L}/u.test(words));
  if (told.length === 0) return isHeadedInChinese;
  const chinese = told.filter(words => (isInBoth(words) ? isHeadedInChinese : isMostlyHan(words)));
  return chinese.length * 2 > told.length;
}

/** `One paper is accepted to ISL. 一篇论文被录用。` */
function isInBoth(words: string): boolean {
  const sentences = words.split(/[.。!！?？;；|/]/);
  const isEnglish = (sentence: string): boolean =>
    !hasHan.test(sentence) && (sentence.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) > 1;
  return sentences.some(isEnglish) && sentences.some(sentence => hasHan.test(sentence) && isMostlyHan(sentence));
}

const hasHan = /\p{Script=Han}/u;

/** Without tags, addresses, and the names of papers and prizes, which keep their own language: `论文“Maps of Lakes”被 ISL 录用`. */
function ownWords(content: string): string {
  return content
    .replace(/<[^<>]{1,400}>|\]\([^()\s]{0,400}\)|https?:\S+/g, ' ')
    .replace(/“[^“”]{0,300}”|"[^"]{0,300}"|《[^《》]{0,300}》|\([^()]{0,300}\)|（[^（）]{0,300}）/g, ' ');
}

/** A word is written with about two of these signs. */
function isMostlyHan(words: string): boolean {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  return han * 2 > latin;
}
