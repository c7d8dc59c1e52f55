import { sameDoi } from '../../syntax/doi';
import { isArxivDoi } from '../../syntax/arxivId';
import { lazy } from '../../lazy';
import { entryItem } from '../export/entryItem';
import { foreignAddresses } from '../export/foreignAddresses';
import type { Described } from '../records/described';
import { areTwoWorks } from '../matching/twoWorks';
import { judge, type Verdict } from '../matching/verdict';
import type { OffsetRange } from '../../text/range';
import type { Entry } from '../entries/entriesOf';
import { isPreprint, yearOf, type CslItem } from '../work';
import { hardlyShareAuthors, sameTitle } from './alikeTitles';
import { titlesOf } from '../matching/printedForm';
import { createTitleIndex } from './titleIndex';
import { tellsOf, type UnreadPlace } from './unreadPlaces';
import { saysPreprintOnly } from '../entries/venueStanding';
import { doiOfRecord, haveOtherNumbers, ownDois } from './workNumbers';

/** Something the page prints otherwise than the work is registered. */
export type Difference =
  | { readonly kind: 'title'; readonly printed: string; readonly registered: string }
  | { readonly kind: 'year'; readonly printed: number; readonly registered: number }
  | { readonly kind: 'doi'; readonly printed: string; readonly registered: string }
  /** The page tells of a preprint; the work has appeared. */
  | { readonly kind: 'venue'; readonly registered: string };

/** Whether a page has a work. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'here'; readonly entry: Entry }
  /** No entry can be read there: it is in a row of a table, or in a file of its own. */
  | { readonly kind: 'listed'; readonly range: OffsetRange }
  | { readonly kind: 'differs'; readonly entry: Entry; readonly differences: readonly Difference[] };

/** Whether a page has a work, and prints nothing of it otherwise that could be read. */
export function isThere({ kind }: Standing): boolean {
  return kind === 'here' || kind === 'listed';
}

/**
 * Makes the comparison of single works with the entries of a page. A work is on the page when an entry gives its DOI under its title, or
 * has its title and authors and does not tell of another work; a preprint also when its published version is. DOIs that an entry gives wrongly
 * prove nothing, but two works with titles that are only alike have two numbers.
 * @param unread where works are told of that are no entries
 */
export function createStandings(
  entries: readonly Entry[],
  unread: readonly UnreadPlace[] = [],
): (publication: Described) => Standing {
  const index = createTitleIndex(entries, ({ work }) => [work.title.text]);
  const foreignOf = lazy(() => foreignAddresses(entries.map(entry => ({ entry, page: 0 }))));
  const itemOf = (entry: Entry): CslItem => entryItem(entry, foreignOf()({ entry, page: 0 }));
  return publication => {
    const found =
      byDoi(entries, publication) ?? byRelation(entries, publication) ?? byTitle(index, itemOf, publication);
    if (found === undefined) {
      const place = unread.find(one => tellsOf(one, publication));
      return place === undefined ? { kind: 'new' } : { kind: 'listed', range: place.range };
    }
    const { entry } = found;
    const differences = differencesOf(found, publication);
    return differences.length === 0 ? { kind: 'here', entry } : { kind: 'differs', entry, differences };
  };
}

interface Found {
  readonly entry: Entry;
  readonly verdict: Verdict;
  /** What led to it: a number proves more than a title that is like another. */
  readonly by: 'number' | 'title';
}

function byDoi(entries: readonly Entry[], publication: Described): Found | undefined {
  const own = doiOfRecord(publication.csl);
  if (own === undefined) return undefined;
  for (const entry of entries) {
    if (!ownDois(entry).some(doi => sameDoi(doi, own))) continue;
    const verdict = judge(entry.printed, publication);
    if (!['other-work', 'probably-other-work', 'notice-of-it'].includes(verdict.kind))
      return { entry, verdict, by: 'number' };
  }
  return undefined;
}

/** The entry gives the DOI of the other version. Titles may have changed in between, authors hardly all. */
function byRelation(entries: readonly Entry[], publication: Described): Found | undefined {
  const related = publication.notices.flatMap(notice =>
    notice.kind === 'published-as' || notice.kind === 'has-preprint' ? [notice.doi] : [],
  );
  for (const entry of entries) {
    if (!ownDois(entry).some(doi => related.some(other => sameDoi(doi, other)))) continue;
    const verdict = judge(entry.printed, publication);
    if (verdict.authors.agreement !== 'none') return { entry, verdict, by: 'number' };
  }
  return undefined;
}

function byTitle(
  like: (title: string) => readonly Entry[],
  itemOf: (entry: Entry) => CslItem,
  publication: Described,
): Found | undefined {
  const candidates = [...new Set(titlesOf(publication).flatMap(like))];
  const [best] = candidates
    .map((entry): Found => ({ entry, verdict: judge(entry.printed, publication), by: 'title' }))
    .filter(found => {
      const { kind, authors, year, similarity } = found.verdict;
      if ((similarity ?? 0) < sameTitle && speakOfTwoWorks(found, publication)) return false;
      const isAlike =
        kind === 'same'
          ? authors.agreement !== 'none'
          : // part II of a paper has a title like that of part I
            kind === 'title-differs' && authors.agreement === 'most' && year.kind !== 'differs';
      return isAlike && !areTwoWorks(itemOf(found.entry), publication.csl);
    })
    .sort((a, b) => (b.verdict.similarity ?? 0) - (a.verdict.similarity ?? 0));
  return best;
}

/** What is said against a work that is only like one there. */
function speakOfTwoWorks({ entry, verdict: { authors } }: Found, { csl }: Described): boolean {
  return hardlyShareAuthors(entry.printed, authors) || haveOtherNumbers(entry, csl);
}

function differencesOf({ entry, verdict, by }: Found, publication: Described): readonly Difference[] {
  const { csl } = publication;
  const differences: Difference[] = [];
  const preprint = isPreprint(csl);
  const title = csl.title ?? '';
  if (isOtherTitle(verdict, preprint, by))
    differences.push({ kind: 'title', printed: entry.printed.title, registered: title });
  const printedYear = entry.yearPlaces.at(-1)?.year;
  if (!preprint && verdict.year.kind === 'differs' && printedYear !== undefined)
    differences.push({ kind: 'year', printed: printedYear, registered: yearOf(csl) ?? verdict.year.registered });
  const dois = ownDois(entry);
  const [doi] = dois;
  const behind = !preprint && dois.every(isArxivDoi) && saysPreprintOnly(entry, csl);
  // an entry that names the venue may well link to arXiv
  const otherDoi =
    doi !== undefined && !dois.some(one => sameDoi(one, csl.DOI ?? '')) && (behind || !dois.every(isArxivDoi));
  if (!preprint && csl.DOI !== undefined && otherDoi)
    differences.push({ kind: 'doi', printed: doi, registered: csl.DOI });
  const venue = csl['container-title'] ?? csl['event-title'];
  if (behind && venue !== undefined) differences.push({ kind: 'venue', registered: venue });
  return differences;
}

/** A lost subtitle is no other title. */
function isOtherTitle({ kind, similarity }: Verdict, preprint: boolean, by: Found['by']): boolean {
  if (!preprint) return kind === 'title-differs' || (similarity !== undefined && similarity < 0.93);
  // preprints are often renamed before they are published: the number tells that it is that one
  return by === 'title' && (kind === 'title-differs' || (similarity ?? 1) < sameTitle);
}
