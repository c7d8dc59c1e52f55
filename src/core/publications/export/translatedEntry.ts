import { paperLinksOf } from '../../page/works/paperLinks';
import { titleSimilarity } from '../matching/titleSimilarity';
import type { Entry } from '../entries/entriesOf';

/** A publication and which page of the site, by its place among them, lists it. */
export interface ListedEntry {
  readonly entry: Entry;
  readonly page: number;
}

/** The DOIs in lower case and keys of addresses that an entry gives as those of its paper. */
export function addressesOf(entry: Entry): readonly string[] {
  return [
    ...entry.identifiers.map(({ doi }) => doi.toLowerCase()),
    ...paperLinksOf(entry.work).map(({ address }) => address.key),
  ];
}

/**
 * Whether of two entries with one address the second page says in its language what the first says in its own: the titles are in different
 * scripts, and as many authors and no other year stand in both. On one page such an address was copied.
 */
export function areTranslated(one: ListedEntry, other: ListedEntry): boolean {
  if (one.page === other.page) return false;
  const [a, b] = [one.entry.printed, other.entry.printed];
  const haveOtherYears = a.years.length > 0 && b.years.length > 0 && !a.years.some(year => b.years.includes(year));
  return titleSimilarity(a.title, b.title) === undefined && a.authors.length === b.authors.length && !haveOtherYears;
}
