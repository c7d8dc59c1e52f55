import type { PageModel } from '../../page/pageModel';
import type { Cancellation } from '../../ports';
import type { LookUp } from '../registries/lookUp';
import { judge } from '../matching/verdict';
import type { Publication } from '../work';
import { verifiableEntries, type Entry } from '../entries/entriesOf';
import { distinctWorks, type Evidence } from '../witnesses/evidence';
import { judgeEntry, type VerifiedEntry } from './judgeEntry';
import { searchEntry, type Witnesses } from '../witnesses/registryWitnesses';
import { ownWorkFor, soughtWorks } from './rightFor';
import { statedVersions } from '../witnesses/statedVersions';

export interface VerifyOptions {
  readonly ownNames: readonly string[];
  readonly cancellation?: Cancellation | undefined;
  /** Told after each search: how many of how many that are needed. */
  readonly onSearched?: (done: number, all: number) => void;
  /** Entries without a DOI are searched for as well. */
  readonly offersMissing: boolean;
  /** The entries to look at; all without it. */
  readonly isWanted?: (entry: Entry) => boolean;
}

/** The entries of a page that were looked at, and what they were judged by. */
export interface VerifiedPage {
  readonly entries: readonly VerifiedEntry[];
  readonly evidence: Evidence;
}

/**
 * Compares every publication of a page but its patents with what the registries hold under the DOIs it gives, and looks for the right DOI of those that
 * give a wrong one or none. `undefined` when it was cancelled. Never rejects.
 */
export async function verifyPage(
  page: PageModel,
  witnesses: Witnesses,
  { ownNames, cancellation, onSearched, offersMissing, isWanted = () => true }: VerifyOptions,
): Promise<VerifiedPage | undefined> {
  const entries = verifiableEntries(page).filter(isWanted);
  const dois = entries.flatMap(({ identifiers }) => identifiers.map(({ doi }) => doi));
  const answers = await witnesses.lookUpMany(dois, { cancellation });
  if (isCancelled(cancellation)) return undefined;
  const published = await statedVersions(dois, answers, witnesses, cancellation);
  if (isCancelled(cancellation)) return undefined;
  const known: Evidence = { answers, published, right: [], ownNames };
  const verified: VerifiedEntry[] = [];
  const right: Publication[] = [];
  const toSearch = new Set(entries.filter(entry => wantsSearch(entry, known, offersMissing)));
  let searched = 0;
  for (const entry of entries) {
    let sought: readonly Publication[] | undefined;
    let unanswered: LookUp | undefined;
    if (toSearch.has(entry)) {
      const found = await searchEntry(entry, witnesses, cancellation);
      if (found.kind === 'cancelled' || isCancelled(cancellation)) return undefined;
      if (found.kind === 'found') sought = soughtWorks(entry, found.publications);
      else unanswered = found;
      onSearched?.(++searched, toSearch.size);
    }
    if (sought !== undefined) right.push(...sought);
    const judged = judgeEntry(page, entry, known, sought);
    verified.push(unanswered === undefined ? judged : { ...judged, unchecked: [unanswered, ...judged.unchecked] });
  }
  return { entries: verified, evidence: { ...known, right: distinctWorks(right) } };
}

/** A DOI it gives is that of another work or of none, and no other one of its kind is right; or it gives none. */
function wantsSearch(entry: Entry, known: Evidence, offersMissing: boolean): boolean {
  if (entry.identifiers.length === 0) return offersMissing;
  return entry.identifiers.some(identifier => {
    const { doi, title } = identifier;
    const answer = known.answers.get(doi.toLowerCase());
    if (ownWorkFor(entry, identifier, known) !== undefined) return false;
    if (answer?.kind === 'absent') return true;
    if (answer?.kind !== 'found') return false;
    const { kind } = judge({ ...entry.printed, title }, answer.publication);
    return kind !== 'same' && kind !== 'title-differs' && kind !== 'other-script' && kind !== 'not-comparable';
  });
}

function isCancelled(cancellation: Cancellation | undefined): boolean {
  return cancellation?.aborted === true;
}
