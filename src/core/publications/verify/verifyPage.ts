import type { PageModel } from '../../page/pageModel';
import type { Cancellation } from '../../ports';
import { learnEntryStyle } from '../learnEntryStyle';
import type { LookUp } from '../lookUp';
import { judge } from '../matching/verdict';
import { rightWork } from '../matching/rightWork';
import type { Publication } from '../work';
import { verifiableEntries, type Entry } from './entriesOf';
import { absentFinding, missingFinding, recordFindings, type VerifiedFinding } from './entryFindings';
import type { EntryWriting } from './entryFixes';
import { printedPreprint } from './printedPreprint';
import { publishedFinding } from './publishedFinding';
import { relationOf } from './findPublished';
import { searchEntry, type Witnesses } from './registryWitnesses';

export interface VerifiedEntry {
  readonly entry: Entry;
  /** Offsets of the page. */
  readonly findings: readonly VerifiedFinding[];
  /** What could not be found out about it; never a fault of the page. */
  readonly unchecked: readonly LookUp[];
  /** Each DOI it gives was compared with its record. */
  readonly isVerified: boolean;
  /** When the oldest of the records was asked for: ISO 8601, UTC. */
  readonly oldest: string | undefined;
}

export interface VerifyOptions {
  readonly ownNames: readonly string[];
  readonly cancellation?: Cancellation | undefined;
  /** Told after each answer: how many of how many questions have been settled. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Entries without a DOI are searched for as well. */
  readonly offersMissing: boolean;
  /** The entries to look at; all without it. */
  readonly isWanted?: (entry: Entry) => boolean;
}

/**
 * Compares every publication of a page but its patents with what the registries hold under the DOIs it gives, and looks for the right DOI of those that
 * give a wrong one or none. `undefined` when it was cancelled. Never rejects.
 */
export async function verifyPage(
  page: PageModel,
  witnesses: Witnesses,
  { ownNames, cancellation, onProgress, offersMissing, isWanted = () => true }: VerifyOptions,
): Promise<readonly VerifiedEntry[] | undefined> {
  const entries = verifiableEntries(page).filter(isWanted);
  const dois = entries.flatMap(({ identifiers }) => identifiers.map(({ doi }) => doi));
  const answers = await witnesses.lookUpMany(dois, { cancellation, onSettled: (done, all) => onProgress?.(done, all) });
  if (isCancelled(cancellation)) return undefined;
  const published = await publishedOf(dois, answers, witnesses, cancellation);
  const verified: VerifiedEntry[] = [];
  const toSearch = entries.filter(entry => wantsSearch(entry, answers, offersMissing));
  let searched = 0;
  for (const entry of entries) {
    let right = ownWork(entry, answers);
    let unanswered: LookUp | undefined;
    if (toSearch.includes(entry)) {
      const found = await searchEntry(entry, witnesses, cancellation);
      if (found.kind === 'cancelled' || isCancelled(cancellation)) return undefined;
      if (found.kind === 'found') right = rightWork(entry.printed, found.publications);
      else unanswered = found;
      onProgress?.(answers.size + ++searched, answers.size + toSearch.length);
    }
    const writing = (): EntryWriting => {
      const style = learnEntryStyle(page, entry.work.range.start, { ownNames });
      return { text: page.text, style, ownNames: [...ownNames, ...style.ownNames] };
    };
    const known = verifyEntry(entry, answers, right, unanswered, writing);
    const [news] = entry.identifiers.flatMap(identifier => {
      const doi = published.get(identifier.doi.toLowerCase())?.doi;
      const record = published.get(identifier.doi.toLowerCase())?.record;
      return doi === undefined || printedPreprint(entry) === undefined
        ? []
        : [publishedFinding(page, entry, identifier, doi, record, ownNames)];
    });
    verified.push(news === undefined ? known : { ...known, findings: [...known.findings, news] });
  }
  return verified;
}

/** The published versions that records of preprints name, by the lower-case DOI of the preprint. */
async function publishedOf(
  dois: readonly string[],
  answers: ReadonlyMap<string, LookUp>,
  witnesses: Witnesses,
  cancellation: Cancellation | undefined,
): Promise<ReadonlyMap<string, { readonly doi: string; readonly record: Publication | undefined }>> {
  const related = dois.flatMap(doi => relationOf(doi, answers));
  if (related.length === 0) return new Map();
  const records = await witnesses.lookUpMany(
    related.map(([, doi]) => doi),
    { cancellation },
  );
  return new Map(
    related.map(([preprint, doi]) => {
      const answer = records.get(doi.toLowerCase());
      return [preprint.toLowerCase(), { doi, record: answer?.kind === 'found' ? answer.publication : undefined }];
    }),
  );
}

function verifyEntry(
  entry: Entry,
  answers: ReadonlyMap<string, LookUp>,
  right: Publication | undefined,
  unanswered: LookUp | undefined,
  writing: () => EntryWriting,
): VerifiedEntry {
  const findings: VerifiedFinding[] = [];
  const unchecked: LookUp[] = unanswered === undefined ? [] : [unanswered];
  const asked: string[] = [];
  let compared = 0;
  for (const identifier of entry.identifiers) {
    const answer = answers.get(identifier.doi.toLowerCase());
    if (answer?.kind === 'found') {
      findings.push(...recordFindings(entry, identifier, answer.publication, right, writing));
      asked.push(answer.publication.source.fetched);
      compared++;
    } else if (answer?.kind === 'absent') {
      findings.push(absentFinding(identifier, right, writing));
      compared++;
    } else if (answer !== undefined) unchecked.push(answer);
  }
  if (entry.identifiers.length === 0 && right !== undefined) findings.push(missingFinding(entry, right, writing));
  const isVerified = entry.identifiers.length > 0 && compared === entry.identifiers.length;
  return { entry, findings, unchecked, isVerified, oldest: asked.sort()[0] };
}

/** The work of another DOI that the entry gives, where that one is right: `arXiv:2909.05759` in its words. */
function ownWork({ identifiers, printed }: Entry, answers: ReadonlyMap<string, LookUp>): Publication | undefined {
  for (const { doi } of identifiers) {
    const answer = answers.get(doi.toLowerCase());
    if (answer?.kind === 'found' && judge(printed, answer.publication).kind === 'same') return answer.publication;
  }
  return undefined;
}

/** A DOI it gives is that of another work or of none, and no other one is right; or it gives none. */
function wantsSearch(entry: Entry, answers: ReadonlyMap<string, LookUp>, offersMissing: boolean): boolean {
  if (entry.identifiers.length === 0) return offersMissing;
  if (ownWork(entry, answers) !== undefined) return false;
  return entry.identifiers.some(({ doi, title }) => {
    const answer = answers.get(doi.toLowerCase());
    if (answer?.kind === 'absent') return true;
    if (answer?.kind !== 'found') return false;
    const { kind } = judge({ ...entry.printed, title }, answer.publication);
    return kind !== 'same' && kind !== 'title-differs' && kind !== 'other-script' && kind !== 'not-comparable';
  });
}

function isCancelled(cancellation: Cancellation | undefined): boolean {
  return cancellation?.aborted === true;
}
