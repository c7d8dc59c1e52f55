import type { PageModel } from '../../page/pageModel';
import { walkElements } from '../../syntax/htmlElements';
import { isWithin } from '../../text/range';
import { newsRows, type NewsRegion, type NewsRow } from './newsRows';

/** A list of news, and the language that a line in it is written in. */
export interface NewsList {
  readonly region: NewsRegion;
  readonly isChinese: boolean;
}

/**
 * The lists of a section of news, or of a whole file: one, or where elements beside each other hold one in each language, `<div class="lang-en">`
 * and `<div class="lang-zh">`, the first of each.
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
      .flatMap(({ range }): NewsList | [] => {
        const own = { heading: { start: range.start, end: range.start }, range };
        const rows = newsRows(page, own);
        return rows.length === 0 ? [] : { region: own, isChinese: isInChinese(rows, title) };
      });
    const [first] = lists;
    const other = lists.find(({ isChinese }) => isChinese !== first?.isChinese);
    if (first !== undefined && other !== undefined) return [first, other];
  }
  return [whole];
}

const holdsList = /^(?:div|section|article|details|ul|ol)$/;

/** Whether most lines are written in Chinese, or without any the title above them. */
function isInChinese(rows: readonly NewsRow[], title: string): boolean {
  const told = rows.map(({ content }) => ownWords(content)).filter(words => /\p{L}/u.test(words));
  if (told.length === 0) return /\p{Script=Han}/u.test(title);
  return told.filter(isMostlyHan).length * 2 > told.length;
}

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
