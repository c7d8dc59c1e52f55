import { preprintWords } from '../../page/venues/preprintServerNames';
import { namesVenue, reviewWords } from '../../page/venues/venueWords';
import { venueLinesOf } from '../../page/works/workText';
import { venueWordsOf } from '../printed/venueWords';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import type { Entry, EntryIdentifier } from './entriesOf';

/** Servers and words of preprints. */
const words = new RegExp(String.raw`${preprintWords}|\bpreprints\b|${reviewWords}`, 'i');

/** Whether a text names a server of preprints, or says that a work has not appeared. */
export function namesPreprint(text: string): boolean {
  return words.test(text);
}

/** What an entry that shows its work as a preprint says of it. */
export interface PrintedPreprint {
  /** The preprint's DOI; `undefined` where the entry gives none. */
  readonly identifier: EntryIdentifier | undefined;
}

/**
 * Reads an entry as that of a preprint: it links one or says so, and names neither a venue nor a DOI of a publisher. `undefined` for all
 * others.
 * @param isOfAnother whether a publisher's DOI is that of another paper, and so says nothing of this one
 */
export function printedPreprint(
  { work, identifiers: all }: Entry,
  isOfAnother: (doi: string) => boolean = () => false,
): PrintedPreprint | undefined {
  const identifiers = all.filter(({ doi }) => isPreprintDoi(doi));
  if (all.some(({ doi }) => !isPreprintDoi(doi) && !isOfAnother(doi))) return undefined;
  const venue = venueWordsOf(work)?.parts.find(({ part }) => part === 'name')?.value;
  if (venue !== undefined && !words.test(venue)) return undefined;
  const badge = work.badge ?? '';
  if (/\p{L}{2}/u.test(badge) && !words.test(badge)) return undefined;
  const [identifier] = identifiers;
  const lines = venueLinesOf(work).map(({ text }) => text);
  // a venue whose parts cannot be told apart is one all the same
  if (lines.some(text => namesVenue(text) && !words.test(text))) return undefined;
  const says = [badge, ...lines].some(text => words.test(text));
  return identifier === undefined && !says ? undefined : { identifier };
}
