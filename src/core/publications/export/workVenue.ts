import { venueLinesOf } from '../../page/works/workText';
import type { TextLine } from '../../page/boxText';
import type { Work } from '../../page/works/listedWork';
import { wordsOf } from '../../text/foldedText';
import { firstYear } from '../../text/year';
import { withoutWorkMarkAhead } from '../notation/titleText';
import { isArxivName } from '../registries/arxivPreprint';
import { readsLikeButton } from '../../page/buttonWords';
import { isConferenceAcronym } from '../../page/venueAcronyms';
import { namesKind, namesOther } from '../../page/venueWords';
import { isPlaceOfPerson } from '../../page/works/postWords';
import { journalAbove } from '../../page/works/workAuthors';
import { isPresentation } from './placedEvent';
import { kindByRanking } from './venueNotes';
import { isSubmission, readPrintedVenue, type PrintedVenue } from './printedVenue';
import { venueStretchesOf } from './venueStretches';

/**
 * The first stretch of the entry's words, without title, authors and links, that says where it appeared; else its badge. A name in full
 * goes before an acronym, `ISL'24` and `Symposium on Lakes, 2024`, and the badge may know the year. Of a work under review it names
 * where that was sent. How it is ranked beside its name can say what it is where that does not: `Lakes, 2029. (SCI Q1)`.
 */
export function venueOf(work: Work): PrintedVenue | undefined {
  const stretches = stretchesOf(work);
  const venue = firstVenueOf(work, stretches);
  if (venue?.name === undefined || venue.type !== undefined) return venue;
  const { name } = venue;
  // a symposium is called SSCI
  const [type] = stretches.flatMap(text => kindByRanking(text.replace(name, '')) ?? []);
  return type === undefined ? venue : { ...venue, type };
}

function firstVenueOf(work: Work, stretches: readonly string[]): PrintedVenue | undefined {
  const found = stretches.flatMap(text => readPrintedVenue(text) ?? []);
  const badge = work.badge === undefined ? undefined : readPrintedVenue(work.badge);
  const named = found.filter(({ name, arxivId }) => name !== undefined || arxivId !== undefined);
  const [first] = named;
  if (first === undefined) {
    if (stretches.some(isSubmission)) return found[0];
    const above = badge?.name === undefined ? journalAbove(work) : undefined;
    if (above !== undefined) return { ...(badge ?? found[0]), type: readPrintedVenue(above)?.type, name: above };
    return badge ?? slantedVenue(work, found[0]) ?? found[0];
  }
  const inFull = named.find(
    // a paper of `[TPAMI 2028]` may stand in a volume of 2029
    ({ name = '', year, type, volume }) =>
      /\s/.test(name) && (year === first.year || (volume !== undefined && type === first.type)),
  );
  const venue = first.name !== undefined && /^\S+$/.test(first.name) ? (inFull ?? first) : first;
  return venue.year === undefined && badge?.year !== undefined ? { ...venue, year: badge.year } : venue;
}

/**
 * The venue that is slanted or underlined and stands alone behind the title and the names in their line, `[Title](…), Mei Lin, Ann Reed, *optics and lakes*.`: its place
 * tells it where its words do not. What it is is known where it would be with a capital.
 * @param read what the words of the entry say without it, the year
 */
function slantedVenue(work: Work, read: PrintedVenue | undefined): PrintedVenue | undefined {
  const { titleSpan, authors } = work;
  const end = Math.max(titleSpan.to, authors.line === titleSpan.line ? (authors.names.at(-1)?.to ?? 0) : Infinity);
  const stretch = venueStretchesOf(work).find(
    ({ line, from, text }) => line === titleSpan.line && from + text.length > end,
  );
  if (stretch === undefined) return undefined;
  const { line, from, text } = stretch;
  const joint = Math.max(0, text.search(/\p{L}/u));
  const words = text.slice(joint).replace(/(?<![\s.,;:，。；])[\s.,;:，。；]+$/u, '');
  const at = from + joint;
  const isAlone = [...line.slanted, ...line.underlined].some(
    span => span.from <= at && at - span.from < 3 && span.to >= at + words.length,
  );
  if (at < end || !isAlone || !mayBeVenue(words)) return undefined;
  const type = isTrackOfKnown(words)
    ? 'paper-conference'
    : readPrintedVenue(words.charAt(0).toUpperCase() + words.slice(1))?.type;
  return { ...read, type, name: words };
}

/** Two words or more that are none of a sentence, of how the work was presented, or of a person: `optics and lakes`. */
function mayBeVenue(words: string): boolean {
  const isOther =
    isPresentation(words) ||
    namesOther(words) ||
    namesKind(words) ||
    isPlaceOfPerson(words, '') ||
    readsLikeButton(words);
  return (
    isTrackOfKnown(words) ||
    (words.length < 120 &&
      /^\p{L}+\s\p{L}|^\p{Script=Han}{3,30}$/u.test(words) &&
      !/[.。!?:：]\s/.test(words) &&
      !isOther)
  );
}

/** `WWW demo`, `ISWC Posters`: a part of a conference that is known by its acronym, where `demo` alone may be what a link opens. */
function isTrackOfKnown(words: string): boolean {
  const [, acronym] =
    /^(\p{Lu}\S{1,12})\s(?:[Dd]emo(?:nstration)?|[Pp]oster|[Tt]utorial|[Ww]orkshop)s?$/u.exec(words) ?? [];
  return acronym !== undefined && isConferenceAcronym(acronym);
}

/**
 * What the badge of an entry tells that its words do not: all of it where they name no venue, or the year of one that they name, which belongs
 * behind that line. `undefined` where nothing is missing.
 */
export function onlyInBadge(work: Work): { readonly text: string; readonly behind: TextLine | undefined } | undefined {
  const { badge } = work;
  if (badge === undefined) return undefined;
  const said = venueLinesOf(work).map(({ text }) => text);
  const words = new Set(said.flatMap(wordsOf));
  const missing = wordsOf(badge).filter(word => !words.has(word));
  if (missing.length === 0) return undefined;
  // a preprint may stand beside where the paper appeared
  const isNamed = (text: string): boolean => {
    const { name, arxivId, type } = readPrintedVenue(text.trim()) ?? {};
    return (name !== undefined || arxivId !== undefined) && (type !== 'article' || isArxivName(badge));
  };
  const behind = venueStretchesOf(work).find(({ text }) => isNamed(text))?.line;
  const year = firstYear(badge);
  const isYear = missing.length === 1 && missing[0] === year;
  if (!isYear && behind === undefined && !stretchesOf(work).some(text => isNamed(text) || isSubmission(text)))
    return { text: badge, behind };
  return year === undefined || said.some(text => firstYear(text) !== undefined) ? undefined : { text: year, behind };
}

/** What may say where and when a work appeared, part by part. A year alone before the title, `Lin, M. (2029). Title. Journal of Lakes`, belongs to what stands behind it. */
export function stretchesOf(work: Work): readonly string[] {
  const texts = venueStretchesOf(work).flatMap(({ text }) => {
    const stretch = withoutWorkMarkAhead(text.replace(/\s{2,}/g, ' ').trim());
    return stretch === '' ? [] : [onlyYear.exec(stretch)?.[1] ?? stretch];
  });
  const ahead = texts.flatMap(text => onlyYear.exec(text)?.[1] ?? [])[0];
  const { authors, titleSpan } = work;
  const areAhead = authors.line === titleSpan.line && (authors.names.at(-1)?.to ?? Infinity) <= titleSpan.from;
  if (ahead === undefined || !areAhead) return texts;
  return texts.map(text => (/\p{L}/u.test(text) ? `${ahead}. ${text.replace(/^[\s.,:;，。"”’]+/, '')}` : text));
}

/** Alone, or with a day: `(2029, December)`. */
const onlyYear = /^[^\p{L}\d]*((?:19|20)\d\d)(?:,\s[^()]{1,24}\))?[^\p{L}\d]*$/u;
