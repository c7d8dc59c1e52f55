const year = String.raw`(?<year>(?:19|20)\d\d)(?:\s?年)?(?:\d{1,2}月)?`;
const volume = String.raw`第?\s?(?<volume>\d{1,4})\s?卷`;
/** A supplement, in GB/T 7714 and at CNKI, which has the place of an issue: `增刊`, `增刊1`. Source of a regular expression without groups. */
export const supplementSource = String.raw`增刊(?:\s?\d{1,2})?`;
const issue = String.raw`第?\s?(?<issue>[\dA-Z]{1,4}(?:[-–—]\d{1,3})?(?=\s?期)|${supplementSource})(?:\s?期)?`;
const range = String.raw`\d{1,5}(?:\s?[-–—]{1,2}\s?\d{1,5})?`;
const pages = String.raw`(?:\s?[,，:：.。]\s?(?<page>\d{1,5}\s?[-–—]{1,2}\s?\d{1,5})(?!\d))?`;
const joint = String.raw`\s?[,，]?\s?`;
/** `第38卷第5期`, `第38卷(第5期)` */
const inVolume = String.raw`${volume}(?:(?:${joint}|\s?[(（])${issue}[)）]?)?`;
const begins = String.raw`(?:\s?[,，.。]\s?|\s)?[(（]?`;

/** `《湖泊学报》2029年第3期`, `. 湖泊学报, 2029年第55卷第3期, 12-28` */
const yearAhead = new RegExp(
  String.raw`(?<=[\p{L}》])${begins}${year}${joint}[(（]?(?:${inVolume}|${issue.replace('<issue>', '<alone>')})[)）]{0,2}${pages}`,
  'u',
);

/** `《湖泊学报》第55卷第3期，2029年`, `湖泊学报, 第55卷第3期, 12-28页, 2029`, `《湖泊学报》第3期（2029年）`; without the marks `第3期` may be a part of a name: `湖泊研究计划第3期`. */
const yearBehind = new RegExp(
  String.raw`(?:(?<=[\p{L}》])${joint}${inVolume}|(?<=》)${joint}${issue.replace('<issue>', '<alone>')})${pages.replace('<page>', '<paged>')}${joint}[(（]?${year}[)）]?${pages}`,
  'u',
);

/** `第12-28页`, `12—28页`, `页12-28`, `页码：12-28`; not `共12页` */
const countedPages = new RegExp(
  String.raw`(?<=[,，:：;；.。\s])(?:第?\s?(${range})\s?页(?!\p{Script=Han})|页码?\s?[:：]?\s?(${range}))`,
  'u',
);

/** `2029, 增刊(1)`, `38增刊1`: the word stands where the brackets of an issue do. */
const supplementAlone = /(?<=\d年?[,，]?\s?)增刊\s?(?:[(（]?(\d{1,2})[)）]?)?(?=\s?[:：,，]|$)/gu;

/** How many pages there are. */
const pageCount = /[,，;；]\s?共\s?\d{1,4}\s?页/u;

/**
 * The numbers of a journal with their Chinese words, as lists in the social sciences and the humanities have them, in signs: `《湖泊学报》2029年第55卷第3期，第12-28页`
 * → `《湖泊学报》, 2029, 55(3): 12-28`, `《湖泊学报》2029年第3期` → `《湖泊学报》, 2029, (3)`.
 */
export function numbersInSigns(text: string): string {
  if (!/[年卷期页刊]/.test(text)) return text;
  const paged = text
    .replace(pageCount, '')
    .replace(supplementAlone, (_, number = '') => `(增刊${number})`)
    .replace(countedPages, (_, counted: string | undefined, told: string | undefined) => counted ?? told ?? '');
  const found = yearAhead.exec(paged) ?? yearBehind.exec(paged);
  if (found?.groups === undefined) return paged;
  const {
    year: appeared = '',
    volume: number = '',
    issue: ofVolume,
    alone = ofVolume,
    paged: ahead,
    page = ahead,
  } = found.groups;
  const numbers = number + (alone === undefined ? '' : `(${alone})`) + (page === undefined ? '' : `: ${page}`);
  return `${paged.slice(0, found.index)}, ${appeared}, ${numbers}${paged.slice(found.index + found[0].length)}`;
}

/** Whether words in parentheses are the year of a journal with its numbers: `2029年第3期`. */
export function areChineseNumbers(words: string): boolean {
  return /^(?:19|20)\d\d\s?年?[,，]?\s?第?\s?[\dA-Z]{1,4}\s?[卷期]/u.test(words);
}
