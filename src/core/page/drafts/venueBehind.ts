import { lazy } from '../../lazy';
import type { TextLine } from '../boxText';
import { readPatent } from './patents';
import { isVolumeJournal } from '../names/volumeJournal';
import { awaitedWords, namesVenue, namesYear, reviewWords } from '../venues/venueWords';

/** `Neurolimnology, Volume 54, 2029` */
const beforeVolume = /^\p{Lu}[^,，;；]{2,80},\s(?:Volume|Vol\.?)\s?\d/u;

/** `ISL, 2029`, `ISL Findings，2029` */
const acronymBeforeYear =
  /^(?=\S*\p{Lu}\S*\p{Lu})(?!(?:USA|UK|UAE|PRC|HK|PR)(?!\p{L}))\p{Lu}[\p{L}\d-]{1,14}(?:\s(?:Findings|Workshops?))?[,，]\s?(?:19|20)\d\d(?!\d)/u;

/** `ISL 2029: 13-19`, `ISL (2) 2029, 13-19`, `ISL Workshops 2029: 13:1-13:9`, `CoRR abs/2901.00001 (2029)`: as DBLP prints them, and whoever copies that. */
const acronymWithPages =
  /^(?:(?:ACM|IEEE)\s)?(?:(?=[\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu})\p{Lu}[\p{L}-]{1,14}(?:\s(?:Findings|Workshops?|Companion)|\s?\(\w{1,12}\))?\s(?:19|20)\d\d[:：,，]\s?\d{1,5}(?:[:：]\d{1,3})?\s?[-–—]{1,2}\s?\d|CoRR\sabs\/\d{4}\.\d{4,5}\s\()/u;

/** `` `ISS 2029` ``, `**NeurIPS, 2029**` */
export const acronymWithYear = lazy(() => /^(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}\d-]{1,14}[\s,]{1,2}(?:19|20)\d\d$/u);

const year = String.raw`(?:19|20)\d\d`;
const issue = String.raw`[(（]\d{1,3}(?:[-–]\d{1,3})?[)）]`;
const pages = String.raw`[:：]\s?\w?\d`;

/**
 * A journal that its numbers tell: `湖泊研究, 2029, 62(3): 12-25`, `湖泊研究, 2029(3): 12-25`, `Northern Water, 62(3): 12-25, 2029`,
 * `Northern Water 62(3): 12-25 (2029)`, `Northern Water, 62: 12-25, 2029`, `Northern Water, 62, 12-25, 2029`, `Northern Water 62, no. 3 (2029): 12-25`
 */
const numbered = new RegExp(
  String.raw`^(?:[^\d.,;，。；]|\.(?=[\s,，]))(?:[^\d.,;，。；]|\.(?=[\s,，])){1,79}` +
    String.raw`(?:[,，.]\s?${year}[,，;]?\s?(?:\d{1,4}\s?${issue}|\d{1,4}\s?${pages}|${issue}\s?${pages})` +
    String.raw`|[,，]?\s?\d{1,4}\s?${issue}\s?${pages}[\d–—-]{0,12}(?:[,，]\s?|\s?[(（])${year}` +
    String.raw`|\s\d{1,4}${pages}[\d–—-]{0,12}\s?[(（]${year}[)）]` +
    String.raw`|[,，]\s?\d{1,4}(?:\s?${pages}[\d–—-]{0,12}|(?:\s?${issue})?[,，]\s?\d{1,5}\s?[-–—]{1,2}\s?\d{1,5})[,，]\s?${year}` +
    String.raw`|\s\d{1,4}(?:,\sno\.\s\d{1,3})?\s\(${year}\)\s?${pages})`,
  'u',
);

/** `Northern Water, 2029` before what has become of the work. */
const beforeStanding = /^\p{Lu}[^\d.,;，。；]{2,80}[,，]\s?(?:19|20)\d\d(?=[\s(（,，])/u;

/** ` (Accepted)`, `, accepted.` */
const acceptedNext = new RegExp(String.raw`^(?:\s?[(（]${awaitedWords}[)）]|[,，]\s?${awaitedWords}(?=[.。]|$))`, 'iu');

/** `Northern Water, 2029 (Accepted)`, `Northern Water, 2029, accepted.` */
function isAccepted(text: string): boolean {
  const name = beforeStanding.exec(text)?.[0];
  return name !== undefined && acceptedNext.test(text.slice(name.length));
}

/** `《湖泊工程》，2029`, `《湖泊工程》2029年第3期`, `载《湖泊工程》第43卷第3期，2029年` */
const inTitleMarks =
  /^(?:载于?|发表于|刊于)?《[^《》]{2,40}》[,，\s(（]{0,3}(?:(?:19|20)\d\d(?!\d)|第\s?\d{1,4}\s?[卷期])/;

/** `湖泊工程, 2029年第3期`, `湖泊工程，2029年第43卷第3期` */
const inWords =
  /^[^\d.,;，。；]{2,40}(?:[,，.]\s?|\s)?(?:19|20)\d\d\s?年[,，]?\s?(?:第\s?\d{1,4}\s?卷[,，]?\s?)?第\s?\d{1,4}\s?期/u;

/** `IEEE TNL, under review`, `湖泊工程(在审)`: the next words behind a title. */
const inReview = new RegExp(String.raw`^[^\d]{0,60}?(?:${reviewWords})`, 'iu');

/** `IEEE Lake Conference (Accepted)`, `Journal of Lakes and Rivers of the North (JLRN) (Under Review)`: a name and, in brackets, what has become of the work. */
const notedBehind = new RegExp(String.raw`^[^\d]{0,160}?[(（](?:${reviewWords}|${awaitedWords})[)）]`, 'iu');

/** Whether the words right behind a title say that the work has not appeared yet; not of a patent, which is examined: `一种…装置. 在审`. */
function isInReview({ text }: TextLine, at: number): boolean {
  // `, 2029, under review`
  const rest = text.slice(at).replace(/^[,，]\s?(?:19|20)\d\d(?=[,，])/, '');
  if (notedBehind.test(rest) && namesVenue(rest)) return true;
  return inReview.test(rest) && (namesVenue(rest) || !/[.。,，]\s{0,3}一种[^.。,，]{0,120}$/.test(text.slice(0, at)));
}

/** Whether a joint stands behind names that end at `end`, in characters of their line, and then a slanted venue or a journal as mathematicians cite it. */
export function isVenueApart(line: TextLine, end: number): boolean {
  const joint = /^[*†‡#)）\s]{0,4}[.,，。]\s+/.exec(line.text.slice(end))?.[0].length;
  if (joint === undefined) return false;
  const at = end + joint;
  return isVolumeJournal(line.text.slice(at)) || line.slanted.some(span => Math.abs(span.from - at) <= 1);
}

/** Behind a title: a venue and a year, a slanted piece, a marked acronym with a year, or a patent. The year may stand before it; what is under review has none. */
export function saysWhere(line: TextLine, at: number, isDated = false): boolean {
  const rest = line.text.slice(at);
  if (readPatent(rest) !== undefined || isInReview(line, at)) return true;
  if (!isDated && !namesYear(rest)) return false;
  const next = rest.replace(/^[\s.。?!？！]+/, '');
  if (isVenueNext(rest.replace(/^[,，]\s?/, '')) || isNumberedJournal(next) || acronymWithPages.test(next)) return true;
  const link = line.links.find(({ from }) => from >= at);
  const behind = link === undefined ? rest : line.text.slice(at, link.from);
  const isMarked = [...line.code, ...line.strong].some(
    ({ from, to }) => from >= at && acronymWithYear().test(line.text.slice(from, to)),
  );
  return (
    isMarked ||
    nextIsMarked(line, at) ||
    acronymWithYear().test(
      behind.replace(/^[\s.,:;(（]+(?:[Ii]n\s)?/, '').replace(/(?<![\s.)）[(（|])[\s.)）[(（|]+$/, ''),
    ) ||
    namesVenue(rest) ||
    line.slanted.some(({ from }) => from >= at)
  );
}

/** `. **Molecules** 2029, 30(20), 4106`, `. **EMBC**, 2029`: what is set apart next, with the year right behind it. */
function nextIsMarked({ text, strong }: TextLine, at: number): boolean {
  return strong.some(
    ({ from, to }) => from >= at && /^[\s.,。，]{1,4}$/.test(text.slice(at, from)) && yearNext.test(text.slice(to)),
  );
}

const yearNext = /^[\s,，(（]{0,3}(?:19|20)\d\d(?!\d)/;

/** Whether a text begins with a venue that what is behind it tells: `ISL, 2029`, `Neurolimnology, Volume 54`, `湖泊工程, 2029, 62(3)`. */
export function isVenueNext(text: string): boolean {
  return (
    acronymBeforeYear.test(text) || acronymWithPages.test(text) || beforeVolume.test(text) || isNumberedJournal(text)
  );
}

function isNumberedJournal(text: string): boolean {
  return (
    numbered.test(text) || isVolumeJournal(text) || isAccepted(text) || inTitleMarks.test(text) || inWords.test(text)
  );
}

/** Whether a text begins with what stands in the place of a venue while a work has none: `under review`, 在审. */
export function isReviewNext(text: string): boolean {
  return startsReview.test(text);
}

const startsReview = new RegExp(`^(?:${reviewWords})`, 'iu');
