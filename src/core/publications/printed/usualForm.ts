import { withShortYears } from '../../page/venues/shortYears';
import { namesVenue } from '../../page/venues/venueWords';
import { plainWidth } from '../../text/plainWidth';
import { monthSource } from '../../time/calendarNames';
import { withoutNumbersBeforePrint } from './beforePrint';
import { numbersInSigns } from './chineseNumbers';

/**
 * The words of a venue with its dates and numbers in the form that most have: `Lakes Volume:25 Issue:4, 2029.08.01` → `Lakes, vol. 25, no. 4,
 * 2029`, `Lakes 52, (6): 1-9. 2029` → `Lakes 52(6): 1-9, 2029`, `AAAI-29` → `AAAI'29`. Of a date the year stays.
 */
export function inUsualForm(text: string): string {
  return numbersInSigns(withoutNumbersBeforePrint(withShortYears(inHalfWidth(text))))
    .replace(quoteBeforeYear, '’')
    .replace(largePages, pagesWithoutCommas)
    .replace(wholeDate, '$1')
    .replace(monthsAhead, '')
    .replace(dayBehindYear, '')
    .replace(partInBrackets, ' $1')
    .replace(bookOfSeveral, '')
    .replace(behindTitleMarks, '》, $1')
    .replace(yearGluedToVolume, ' ')
    .replace(betweenTold, ', ')
    .replace(yearInBrackets, ', $1, ')
    .replace(colonBehindYear, ': ')
    .replace(yearGlued, ' ')
    .replace(societyGlued, ' ')
    .replace(volumeTold, volumeInOneForm)
    .replace(volumeBehindYear, volumeInSigns)
    .replace(pageCount, '')
    .replace(stopBeforePages, ', ')
    .replace(pagesLabel, ', pp. ')
    .replace(issueBehindColon, ', $1($2), ')
    .replace(blankBeforePages, ', ')
    .replace(commaBeforeIssue, '')
    .replace(blankBehindYear, ', ')
    .replace(stopBeforeYear, ', ')
    .replace(numbersAhead, numbersBehind);
}

/** `２０２９`, `12－28`, `12~28`: digits in full width, and other signs between two numbers than a hyphen or a dash. */
function inHalfWidth(text: string): string {
  return plainWidth(text).replace(/(?<=\d\s?)[\u2010-\u2012\u2015\u2212－﹣～~](?=\s?[A-Z]?\d)/gu, '-');
}

/** `ISL ‘29`, which kramdown makes of an apostrophe behind a blank. */
const quoteBeforeYear = /(?<=\p{Lu}\s?)‘(?=\d\d(?!\d))/gu;

/** `2029.08.01`, `2029-08-01`, `2029年8月1日` */
const wholeDate =
  /(?<![\d./:-])((?:19|20)\d\d)(?:([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])(?![\d/-]|\.\d|\p{L})|年(?:\d{1,2}月(?:\d{1,2}日)?|(?=[,，.。;；)）]|$)))/gu;

/** `1 Jan.-` of `1 Jan.-March 2029`, `May/` of `May/June 2029`: the months of an issue. */
const monthsAhead = new RegExp(
  String.raw`(?<=[\s,(])(?:\d{1,2}\s)?${monthSource}\.?\s?[-–/]\s?(?=${monthSource}\.?,?\s(?:19|20)\d\d(?!\d))`,
  'gu',
);

/** ` May 3` of `. 2029 May 3;12(3):1-9`, as PubMed has it */
const dayBehindYear = new RegExp(String.raw`(?<=(?:19|20)\d\d)\s${monthSource}(?:\s\d{1,2})?(?=;)`, 'u');

/** `ISL 2029 (Findings)` */
const partInBrackets = /(?<=\s(?:19|20)\d\d)\s\((Findings|Workshops?)\)$/;

/** ` (1)` of `ISL (1) 2029: 13-19`: which book of the proceedings, as DBLP has it. */
const bookOfSeveral = /(?<=^\p{Lu}[\p{L}-]{1,14})\s\(\d{1,2}\)(?=\s(?:19|20)\d\d[:：,，]\s?\d)/u;

/** `《湖泊工程》2029`, `《湖泊工程》（2029）` */
const behindTitleMarks = /》\s?[(（]?((?:19|20)\d\d)(?!\d)[)）]?/u;

/** `Lake Hydrology (2029) 12:4521`, `Lake Chem. (2029) 12, 4521`: before the numbers the brackets part no acronym from its event. */
const yearInBrackets = /(?<=\p{L}\.?)\s?[(（]((?:19|20)\d\d)[)）]\s?(?=\d{1,4}(?:\s?[(（:：,，]\s?\d|$))/u;

/** `, 12(2029), 1-9`: no issue */
const yearGluedToVolume = /(?<=\p{L}\.?[,，]?\s\d{1,4})(?=[(（](?:19|20)\d\d[)）])/u;

/** `, vol 12 no 3 pp 1-9`: the blanks between numbers that are told. */
const betweenTold = /(?<=(?:[Vv]ol(?:ume)?|[Nn]o)\.?\s?\d{1,4})\s(?=(?:[Nn]o|pp?)\.?\s?\d)/gu;

/** `, 2029, 12:45`: volume and page, where `, 12, 1:45` has the page of an article. */
const colonBehindYear = /(?<=,\s(?:19|20)\d\d,\s\d{1,4}):(?=\d{1,8}(?:\s?[-–—]|$))/gu;

/** `Lake Sci. Technol.2029` */
const yearGlued = /(?<=\p{Ll}{2}\.|学报|期刊|杂志|大会|会议)(?=(?:19|20)\d\d(?:$|[,;\s]))/u;

/** `ACM'MM 2029` */
const societyGlued = /(?<=(?<!\p{L})(?:ACM|IEEE))['’](?=\p{Lu}{2})/u;

/** `, Volume 25, Issue 4`, ` Volume:25 Issue:4`, `, vol. 25(4)`; not the part of proceedings, `Volume 1: Long Papers`. */
const volumeTold =
  /(?<=[\p{L}\d)）》])[,，]?\s(?:[Vv]ol|VOL)(?:ume\s?[:：]?|\.\s?[:：]?|\s?[:：])\s?(\d{1,4})(?:(?:[,，;；]\s?|\s)(?:[Ii]ssue|[Nn]umber|[Ii]ss\.|[Nn]o\.?|NO\.)\s?[:：]?\s?(\d{1,4}(?:[-–]\d{1,3})?)|\s?[(（](?!(?:19|20)\d\d[)）])(\d{1,4}(?:[-–]\d{1,3})?)[)）])?(?![\dA-Za-z]|:\s\p{L}|\s\()/u;

function volumeInOneForm(_: string, volume: string, told: string | undefined, inBrackets: string | undefined): string {
  const issue = told ?? inBrackets;
  return issue === undefined ? `, vol. ${volume}` : `, vol. ${volume}, no. ${issue}`;
}

/** `, 2029, vol. 14, no. 3` */
const volumeBehindYear =
  /(?<=[,，]\s?(?:19|20)\d\d),\svol\.\s(\d{1,4})(?:,\sno\.\s(\d{1,4}(?:[-–]\d{1,3})?))?(?=[:：,，]|$)/u;

function volumeInSigns(_: string, volume: string, issue: string | undefined): string {
  return `, ${volume}${issue === undefined ? '' : `(${issue})`}`;
}

/** `, Pages: 1-9`, `, Page(s): 1-9`, `, pp 1-9` */
const pagesLabel = /(?:[,，]\s?|\s)(?:(?:[Pp]ages?|[Pp]age\(s\)|pp\.?)\s?[:：]\s?|pp\s)(?=[A-Z]?\d)/u;

/** `, 15:1, 19-29`: volume and issue as Taylor & Francis have them. */
const issueBehindColon = /(?<=\p{L}),\s(\d{1,3}):(\d{1,2}),\s(?=\d{1,5}\s?[-–]\s?\d)/u;

/** `, 11 pages`: how many there are. */
const pageCount = /(?<=\p{L}[\p{L})])[.,]\s\d{1,3}\spages$/u;

/** `In Conference on Lakes, Norrhavn, Norway. 1-4`, as the ACM cites what has no publisher. */
const stopBeforePages = /(?<=^(?:(?:19|20)\d\d\.\s)?In\s[^.]{8,200}\p{Ll}{3})\.\s(?=\d{1,5}\s?[-–—]{1,2}\s?\d{1,5}$)/u;

/** `15(3) pp. 1-9` */
const blankBeforePages = /(?<=\d[)）]?)\s(?=pp?\.\s?[A-Z]?\d)/u;

/** `1,234–1,245`, `998–1,012`, also behind the comma of a volume, `12,998–1,012` */
const largePages = /(?<![\d./-]|\d[,，])(?:(\d{1,3}),)?(\d{3})(\s?[-–—]{1,2}\s?)(\d{1,3}),(\d{3})(?![\d.,]\d|\d)/g;

function pagesWithoutCommas(
  whole: string,
  head: string | undefined,
  first: string,
  dash: string,
  thousands: string,
  rest: string,
): string {
  const last = Number(thousands + rest);
  if (head !== undefined && Number(head + first) < last) return `${head}${first}${dash}${thousands}${rest}`;
  return Number(first) < last ? `${head === undefined ? '' : `${head},`}${first}${dash}${thousands}${rest}` : whole;
}

/** `52, (6): 1-9`; before that the year is none, `2029, (6): 1-9`. */
const commaBeforeIssue = /(?<=[\s,]\d{1,4})(?<![\s,](?:19|20)\d\d),\s(?=\(\d{1,3}(?:[-–]\d{1,3})?\)(?:\s?[:：,，]|$))/u;

/** `240 (2029) 113890`, `12(3) (2029) 1-9`, as physicists and Elsevier have them. */
const blankBehindYear =
  /(?<=\p{L}\.?,?\s\d{1,4}(?:\s?\(\d{1,3}\)|,\sno\.\s\d{1,3})?\s\((?:19|20)\d\d\))\s(?=[A-Za-z]?\d{1,8}(?:\s?[-–—]|[,.]|$))/u;

/** `248(5): 110162. 2029` */
const stopBeforeYear = /(?<=\d)\.\s(?=(?:19|20)\d\d$)/;

/** `2029, 14(2): 1-9, Journal of Lakes`: year and numbers ahead of the journal. */
const numbersAhead =
  /^((?:19|20)\d\d)[,，.]\s?(\d{1,4}(?:\s?[(（]\d{1,3}(?:[-–]\d{1,3})?[)）])?\s?[:：,，]\s?\d{1,5}\s?[-–]\s?\d{1,5})[,，.]\s?(\p{L}[^\d"“”;；]{3,120})$/u;

function numbersBehind(_: string, year: string, numbers: string, name: string): string {
  return isPlaceOnly(name) ? year : `${name}, ${year}, ${numbers}`;
}

/** `Norrhavn, Norway`: the commas in the name of a journal are those of a list, `Lakes, Rivers & Boats`. */
function isPlaceOnly(name: string): boolean {
  return /[,，]/.test(name) && !/\s(?:and|&)\s/i.test(name) && !namesVenue(name);
}
