import { isNamedJournal } from '../../page/venues/namedJournals';
import { spells } from '../../page/venues/venueWords';
import { isConferenceAcronym, isKnownAcronym } from '../../page/venues/venueAcronyms';
import { endsBeforeComma, endsCutShort } from '../venues/abbreviatedJournal';
import { namesEvent } from '../venues/namesEvent';
import { mayBeProceedingsJournal } from '../venues/proceedingsJournal';
import { venueType } from '../venues/venueType';
import type { CslName, CslType } from '../work';
import { isHeldConference } from './heldConference';
import { placeBehindName } from './placedEvent';
import { apartFromPublisher, nameOfVenue } from './venueName';
import type { VenueGroups } from './venuePatterns';
import { isEventName, isVolumeBehindYear, isYearOf, isYearOfIssue } from './volumeYear';

/** What the words about where and when a work appeared say for certain. */
export interface PrintedVenue {
  readonly type: CslType | undefined;
  /** `Journal of Lakes`, `Proceedings of the 9th Symposium on Invented Storage`, `CVPR`. */
  readonly name?: string;
  /** `ICIP` behind the full name. */
  readonly short?: string;
  /** Of a book. */
  readonly editor?: readonly CslName[];
  /** `Seattle, USA`, where the event took place. */
  readonly place?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** The pages, or the number of an article that is told as they are: `12(3), 104394`. */
  readonly page?: string;
  /** The number of an article that is told beside its pages, or with their count. */
  readonly article?: string;
  readonly year?: number;
  readonly arxivId?: string;
}

/**
 * The venue that the parts of its words say, with what its name tells of the kind of the work. `undefined` where what stands for the name is none.
 * @param printed all that is printed of the venue, which shows whether a stop belongs to the name
 */
export function namedVenueOf(
  {
    name: written = '',
    acronym: behind,
    volume: inVolume,
    issue: number,
    page,
    article,
    year: full,
    short,
    publisher: told,
  }: VenueGroups,
  printed: string,
): PrintedVenue | undefined {
  const { name: words, publisher = told } = told === undefined ? apartFromPublisher(written) : { name: written };
  const bare = nameOfVenue(words);
  if (bare === undefined) return undefined;
  const { venueName, long, letters, place } = namesApart(withOwnStop(bare, printed), behind);
  const isArticleNumber = page !== undefined && /^(?:e\d{4}|\d{5,7}$)/.test(page);
  // no journal begins with a year: `2029 IEEE Lake Systems (ILS 2029)`
  const isYearly = letters !== undefined && /^(?:19|20)\d\d\s/.test(venueName);
  // `Computer Vision – ECCV 2029, 2029`
  const isEvent =
    isYearly ||
    isNumberedConference(long) ||
    (number === undefined && namesEvent(inVolume === undefined ? written : `${written} ${inVolume}`));
  const named =
    venueType(long) ?? (isEvent ? 'paper-conference' : letters === undefined ? undefined : venueType(letters));
  const printedYear = full ?? (short === undefined ? undefined : `20${short}`);
  const isYear =
    number === undefined
      ? isYearOf(isNamedJournal(long) ? undefined : named, inVolume, printedYear, page)
      : isYearOfIssue(venueName, inVolume ?? '', number, page, printedYear);
  const isVolumeBehind = isYear && number !== undefined && isVolumeBehindYear(venueName, number, page);
  const volume = isVolumeBehind ? number : isYear ? undefined : inVolume;
  const appeared = printedYear ?? (isYear ? inVolume : undefined);
  // of `Lakes and Rivers 2029, 2029` it may be one, of `AFRICON 2029, 2029` hardly
  const isInVolume =
    number !== undefined ||
    (inVolume !== undefined && (!isYear || (printedYear === inVolume && !isEventName(venueName))));
  const isCounted = inVolume !== undefined && number !== undefined && mayBeProceedingsJournal(long);
  return {
    type: isCounted
      ? 'article-journal'
      : (named ?? (isInVolume || isArticleNumber || periodical.test(written) ? 'article-journal' : undefined)),
    name: long,
    ...(place === undefined ? {} : { place }),
    ...(letters === undefined ? {} : { short: letters }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(volume === undefined ? {} : { volume }),
    ...(number === undefined || isVolumeBehind ? {} : { issue: number }),
    ...(page === undefined ? {} : { page: writtenPages(page) }),
    ...(article === undefined || article === page ? {} : { article }),
    ...(appeared === undefined ? {} : { year: Number(appeared) }),
  };
}

/** What a name says of a venue: the name in full, its acronym, and where its event was held. */
interface NamesApart {
  /** Without the place. */
  readonly venueName: string;
  readonly long: string;
  readonly letters: string | undefined;
  readonly place: string | undefined;
}

/** `Symposium on Lakes (ISL), Norrhavn, Norway`: the acronym is the one `behind` it, or else the one that it has in brackets; none where that is the conference whose papers a journal holds. */
function namesApart(whole: string, behind: string | undefined): NamesApart {
  // a forum in `Dallas, TX` is held there
  const mayBePlaced = venueType(whole) === 'paper-conference' || /\s(?:Forum|Meeting|Summit),\s/.test(whole);
  const placed = mayBePlaced ? placeBehindName(whole) : undefined;
  const venueName = placed?.name ?? whole;
  const [, head = '', inName = ''] =
    /^(.{6,}?\S)\s?\(([A-Z][\w-]{0,11}(?:\s[A-Z][\w-]{1,11})?)\)$/.exec(venueName) ?? [];
  // of `Journal of Norrhavn University (Science)` it is a part
  const isShort =
    isKnownAcronym(inName) || (inName.includes(' ') ? isSpelled(head, inName) : /[A-Z].*[A-Z]/.test(inName));
  const long = isShort ? head : venueName;
  const beside = behind ?? (isShort ? inName : undefined);
  const letters = beside !== undefined && isHeldConference(long, beside) ? undefined : beside;
  return { venueName, long, letters, place: placed?.place };
}

/** `MICRO-36` */
function isNumberedConference(name: string): boolean {
  const [, series] = /^(.{2,20})[-–]\d\d$/.exec(name) ?? [];
  return series !== undefined && isConferenceAcronym(series);
}

/** `J. Lake Mech.`: what trims a name has cut off the stop of its last word. */
function withOwnStop(name: string, printed: string): string {
  const text = printed.replace(/\s+/g, ' ');
  return (endsCutShort(name) && text.includes(`${name}.`)) || endsBeforeComma(name, text) ? `${name}.` : name;
}

/** `P IEEE` of `Proceedings of the IEEE`, not `Natural Science` of a university’s journal. */
function isSpelled(name: string, short: string): boolean {
  return /[A-Z]{2}/.test(short) && spells(name, short);
}

function writtenPages(page: string): string {
  return page
    .replace(/\s?[-–—]{1,2}\s?/g, '-')
    .replace(/\s?\+\s?/g, '+')
    .replace(/[,，]\s?/g, ', ');
}

/** `《湖泊工程》`, but not a book that a chapter is in: `《湖泊研究手册》`. */
const periodical = /^(?:发表于|刊于)?\s?《[^《》]{2,40}(?<!手册|指南|导论|概论|教程|丛书|文集|全集|词典|百科)》$/;
