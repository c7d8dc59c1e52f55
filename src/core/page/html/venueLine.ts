import { monthSource } from '../../time/calendarNames';
import { withinNameSource } from '../../text/functionWords';
import type { TextLine } from '../boxText';
import { numberWordSource } from '../venues/numberWords';
import { isPlaceOfPerson } from '../drafts/postWords';
import { readPatent } from '../drafts/patents';
import { acronymWithYear, isReviewNext, isVenueNext } from '../drafts/venueBehind';
import { isNamedJournal } from '../venues/namedJournals';
import { preprintServerSource } from '../venues/preprintServerNames';
import { awaitedWords, namesKind, namesThesis, namesVenue, namesYear } from '../venues/venueWords';
import { isConferenceAcronym, isKnownAcronym, isNamedSeries } from '../venues/venueAcronyms';

const year = String.raw`(?:19|20)\d\d(?!\d)`;

/** `, 2029`, ` 12(3), 1–9, 2029`, `, vol. 12, pp. 1–9 (2029)`, `, Jan. 2029`, `, to appear 2029`: behind a name, numbers down to the year. */
const numbersAndYear = new RegExp(
  String.raw`^(?:[^\p{L}]|(?:${numberWordSource}|${monthSource}|${awaitedWords}|[第卷期页])(?!\p{L})){0,60}${year}`,
  'iu',
);

/** `ISL 2029, Norrhavn`, `ISL'29` */
const datedAcronym = /^(?:(?:ACM|IEEE)\s)?([\p{L}\d-]{2,15})(?:\s(?:19|20)\d\d|['’]\d\d)(?=$|[,，.。;；\s(（])/u;

/** A word of a sentence, which begins small; those of `Journal of Lakes and Rivers, vol. 12, 2029` do not, but for joints. */
const smallWord = new RegExp(String.raw`(?<!\S)(?!(?:${withinNameSource}|${numberWordSource})(?!\p{L}))\p{Ll}`, 'u');

/** `湖泊学报，2029年第3期`: a name and no sentence, with the year right behind it. */
const inChinese = new RegExp(
  String.raw`^(?:第\s?\d{1,3}\s?届)?[\p{Script=Han}（）()]{2,30}[，,\s(（]{0,3}${year}`,
  'u',
);

/** `[CVPR 2029]` */
const inBrackets = /^[(（[【]([^()（）[\]【】]+)[)）\]】]$/u;

/** `2029, Nature`, `June 2029, Nature` */
const yearFirst = new RegExp(String.raw`^((?:${monthSource}\.?\s)?${year})[,，.]\s(.+)$`, 'iu');

/** `[Paper] [Code] ` ahead of a venue */
const linkLabels = /^(?:\[[^[\]\d]{1,20}\][\s|·,]{0,3})+(?=\S)/u;

/** `Venue: `, `会议：` */
const label = /^(?:venue|journal|conference|会议|期刊|刊物|发表于?)\s?[:：]\s?/iu;

/** What stands ahead of a venue, `Published in`, `To appear at`, `Accepted,`, `In:`, and the honours, `Best paper,`. */
const lead = new RegExp(
  String.raw`^(?:(?:best|outstanding)\s(?:student\s)?paper(?:\saward)?[,:]\s|(?:oral|spotlight|highlight|poster)[,:]\s)?` +
    String.raw`(?:(?:(?:accepted|published|presented|to\sappear)\s(?:at|by|in|to)|in):?\s|${awaitedWords}[,:，：]\s?)?`,
  'iu',
);

/** What a name ends at: `Nature, 2029`, `SIGGRAPH Asia 2029`, `Nature Communications 12, 1234 (2029)` */
const behindName = /[,，.(（]|\s(?=\d)/u;

/** `arXiv 2029`, `arXiv preprint arXiv:2901.00001, 2029` */
const ofPreprint = new RegExp(
  String.raw`^${preprintServerSource}(?:\s(?:e-?print|preprint))?(?:\sarXiv)?(?!\p{L})`,
  'iu',
);

const yearAlone = new RegExp(`^${year}[.。]?$`, 'u');

/**
 * What a line says of where a work appeared, and when: a venue and its year, `*Journal of Lakes*, 2029`, `ISL 2029, Norrhavn`, or a year with no more than the
 * kind of the work, `2029`, `Journal Paper, 2029`. A thesis appears nowhere, so the degree is as much as a venue: `PhD thesis, 2029`. None does that is a sentence with a year in it, `Two students start in 2030.`, or tells where a person has
 * been, `*Lake University*, 2028 – 2029`.
 */
export function venueLineOf({
  text,
  slanted,
}: Pick<TextLine, 'text' | 'slanted'>): 'at a venue' | 'in a year' | undefined {
  const [marked] = slanted;
  if (marked?.from === 0) {
    const [name, behind] = [text.slice(0, marked.to), text.slice(marked.to)];
    if (numbersAndYear.test(behind)) return isPlaceOfPerson(name, behind) ? undefined : 'at a venue';
  }
  const bare = text.replace(linkLabels, '').replace(inBrackets, '$1').replace(label, '').replace(yearFirst, '$2, $1');
  if (isReviewNext(bare) && namesYear(bare)) return 'at a venue';
  return unmarkedVenue(bare.replace(lead, ''));
}

function unmarkedVenue(text: string): 'at a venue' | 'in a year' | undefined {
  if (yearAlone.test(text)) return 'in a year';
  const [first = ''] = text.split(/[,，]/, 1);
  // `Book chapter, Springer, 2029`
  if (first.length < text.length && namesKind(first.replace(/^book\s/i, ''))) {
    const rest = unmarkedVenue(text.slice(first.length).replace(/^[,，]\s?/, ''));
    if (rest !== undefined) return namesThesis(first) ? 'at a venue' : rest;
  }
  return isUnmarkedVenue(text) ? 'at a venue' : undefined;
}

function isUnmarkedVenue(text: string): boolean {
  const [, acronym = ''] = datedAcronym.exec(text.replace(/^Findings of (?:the )?/, '')) ?? [];
  if (isConferenceAcronym(acronym) || isVenueNext(text) || acronymWithYear().test(text.replace(/[.。]$/, '')))
    return true;
  if (!namesYear(text)) return false;
  if (isKnownByName(text)) return true;
  if (!namesVenue(text) && readPatent(text) === undefined) return false;
  return inChinese.test(text) || (/^\p{Lu}/u.test(text) && !smallWord.test(text));
}

/** `Nature, 2029`, `SIGGRAPH Asia 2029`, `arXiv 2029`, `PhD thesis, Lake University, 2029`, `PhD thesis 2029` */
function isKnownByName(text: string): boolean {
  const preprint = ofPreprint.exec(text)?.[0];
  if (preprint !== undefined) return numbersAndYear.test(text.slice(preprint.length));
  const [name = ''] = text.split(behindName, 1);
  const behind = text.slice(name.length);
  if (namesThesis(name)) return !smallWord.test(behind);
  return (isNamedJournal(name) || isKnownAcronym(name) || isNamedSeries(name)) && numbersAndYear.test(behind);
}
