import { venueLinesOf } from '../../page/works/workText';
import type { Work } from '../../page/works/listedWork';
import { wordsOf } from '../../text/foldedText';
import { firstYear } from '../../text/year';
import { withoutWorkMarkAhead } from '../notation/titleText';
import { isArxivName } from '../registries/arxivPreprint';
import { isSubmission, readPrintedVenue, type PrintedVenue } from './printedVenue';
import { venueStretchesOf } from './venueStretches';

/**
 * The first stretch of the entry's words, without title, authors and links, that says where it appeared; else its badge. A name in full
 * goes before an acronym, `ISL'24` and `Symposium on Lakes, 2024`, and the badge may know the year. Of a work under review it names
 * where that was sent.
 */
export function venueOf(work: Work): PrintedVenue | undefined {
  const stretches = stretchesOf(work);
  const found = stretches.flatMap(text => readPrintedVenue(text) ?? []);
  const badge = work.badge === undefined ? undefined : readPrintedVenue(work.badge);
  const named = found.filter(({ name, arxivId }) => name !== undefined || arxivId !== undefined);
  const [first] = named;
  if (first === undefined) return stretches.some(isSubmission) ? found[0] : (badge ?? found[0]);
  const inFull = named.find(
    // a paper of `[TPAMI 2028]` may stand in a volume of 2029
    ({ name = '', year, type, volume }) =>
      /\s/.test(name) && (year === first.year || (volume !== undefined && type === first.type)),
  );
  const venue = first.name !== undefined && /^\S+$/.test(first.name) ? (inFull ?? first) : first;
  return venue.year === undefined && badge?.year !== undefined ? { ...venue, year: badge.year } : venue;
}

/**
 * What the badge of an entry tells that its words do not: all of it where they name no venue, or the year behind one that they name.
 * `undefined` where nothing is missing.
 */
export function onlyInBadge(work: Work): string | undefined {
  const { badge } = work;
  if (badge === undefined) return undefined;
  const said = venueLinesOf(work).map(({ text }) => text);
  const words = new Set(said.flatMap(wordsOf));
  if (wordsOf(badge).every(word => words.has(word))) return undefined;
  const venue = readPrintedVenue(badge);
  const told = stretchesOf(work);
  const isNamed = told
    .flatMap(text => readPrintedVenue(text) ?? [])
    .some(
      // a preprint may stand beside where the paper appeared
      ({ name, type, arxivId }) =>
        (name !== undefined || arxivId !== undefined) && (type !== 'article' || isArxivName(badge)),
    );
  if (!isNamed && !told.some(isSubmission)) return badge;
  return venue?.year === undefined || said.some(text => firstYear(text) !== undefined) ? undefined : String(venue.year);
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
