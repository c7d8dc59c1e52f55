import { sameDoi } from '../../syntax/doi';
import { isArxivDoi } from '../../syntax/arxivId';
import type { Described } from '../described';
import { judge, type Verdict } from '../matching/verdict';
import type { Entry } from '../verify/entriesOf';
import { yearOf } from '../work';
import { isPreprint, titlesOf } from './printedForm';
import { createTitleIndex } from './titleIndex';
import { saysPreprintOnly } from './venueStanding';

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
  | { readonly kind: 'differs'; readonly entry: Entry; readonly differences: readonly Difference[] };

/**
 * Makes the comparison of single works with the entries of a page. A work is on the page when an entry gives its DOI under its title, or
 * has its title and authors; a preprint also when its published version is. DOIs that an entry gives wrongly prove nothing.
 */
export function createStandings(entries: readonly Entry[]): (publication: Described) => Standing {
  const index = createTitleIndex(entries, ({ work }) => [work.title.text]);
  return publication => {
    const found = byDoi(entries, publication) ?? byRelation(entries, publication) ?? byTitle(index, publication);
    if (found === undefined) return { kind: 'new' };
    const { entry, verdict } = found;
    const differences = differencesOf(entry, publication, verdict);
    return differences.length === 0 ? { kind: 'here', entry } : { kind: 'differs', entry, differences };
  };
}

interface Found {
  readonly entry: Entry;
  readonly verdict: Verdict;
}

/** The DOIs that an entry gives for its own title, not for others it mentions. */
function ownDois({ identifiers, work }: Entry): readonly string[] {
  return identifiers.filter(({ title }) => title === work.title.text).map(({ doi }) => doi);
}

function byDoi(entries: readonly Entry[], publication: Described): Found | undefined {
  const { DOI } = publication.csl;
  if (DOI === undefined) return undefined;
  for (const entry of entries) {
    if (!ownDois(entry).some(doi => sameDoi(doi, DOI))) continue;
    const verdict = judge(entry.printed, publication);
    if (!['other-work', 'probably-other-work', 'notice-of-it'].includes(verdict.kind)) return { entry, verdict };
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
    if (verdict.authors.agreement !== 'none') return { entry, verdict };
  }
  return undefined;
}

function byTitle(like: (title: string) => readonly Entry[], publication: Described): Found | undefined {
  const candidates = [...new Set(titlesOf(publication).flatMap(like))];
  const fitting = candidates
    .map(entry => ({ entry, verdict: judge(entry.printed, publication) }))
    .filter(({ verdict: { kind, authors, year } }) =>
      kind === 'same'
        ? authors.agreement !== 'none'
        : // part II of a paper has a title like that of part I
          kind === 'title-differs' && authors.agreement === 'most' && year.kind !== 'differs',
    )
    .sort((a, b) => (b.verdict.similarity ?? 0) - (a.verdict.similarity ?? 0));
  return fitting[0];
}

function differencesOf(
  entry: Entry,
  publication: Described,
  { kind, similarity, year }: Verdict,
): readonly Difference[] {
  const { csl } = publication;
  const differences: Difference[] = [];
  const preprint = isPreprint(csl);
  const title = csl.title ?? '';
  // a preprint is often renamed before it is published; a lost subtitle is no other title
  if (!preprint && (kind === 'title-differs' || (similarity !== undefined && similarity < 0.93)))
    differences.push({ kind: 'title', printed: entry.work.title.text, registered: title });
  const printedYear = entry.yearPlaces.at(-1)?.year;
  if (!preprint && year.kind === 'differs' && printedYear !== undefined)
    differences.push({ kind: 'year', printed: printedYear, registered: yearOf(csl) ?? year.registered });
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
