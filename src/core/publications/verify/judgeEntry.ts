import type { Link, PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import { styleBesideWork } from '../beside/styleBeside';
import type { LookUp } from '../registries/lookUp';
import { rightWork } from '../matching/rightWork';
import { judge } from '../matching/verdict';
import type { Publication } from '../work';
import type { Entry } from '../entries/entriesOf';
import { absentFinding, leadsOverDoiOrg, missingFinding, recordFindings, type VerifiedFinding } from './entryFindings';
import type { EntryWriting } from '../editing/entryFixes';
import { answerOn, type Evidence } from '../witnesses/evidence';
import { printedPreprint } from '../entries/printedPreprint';
import { publishedFinding } from './publishedFinding';
import { rightFor } from './rightFor';

export interface VerifiedEntry {
  readonly entry: Entry;
  /** Offsets of the page. */
  readonly findings: readonly VerifiedFinding[];
  /** What could not be found out about it; never a fault of the page. */
  readonly unchecked: readonly LookUp[];
  /** Of each DOI it gives it is known what it is of, or that it does not exist. */
  readonly isVerified: boolean;
  /** Likewise, and one of them has a record that it was compared with. */
  readonly isCompared: boolean;
  /** The links of such an entry of which it is known what they open: nothing is left to be guessed about them. */
  readonly settled: readonly OffsetRange[];
  /** When the oldest of the records was asked for: ISO 8601, UTC. */
  readonly oldest: string | undefined;
}

/**
 * Compares an entry, as it stands in `page`, with what is known.
 * @param sought the works of this entry, where it was searched for just now; else they may be among the works known to be right
 */
export function judgeEntry(
  page: PageModel,
  entry: Entry,
  evidence: Evidence,
  sought: readonly Publication[] = evidence.right,
): VerifiedEntry {
  const { ownNames } = evidence;
  const writing = (): EntryWriting => {
    const style = styleBesideWork(page, entry.work, { ownNames, itself: true });
    return { text: page.text, style, ownNames: [...ownNames, ...style.ownNames] };
  };
  const findings: VerifiedFinding[] = [];
  const unchecked: LookUp[] = [];
  const asked: string[] = [];
  const known: Link[] = [];
  let answered = 0;
  for (const identifier of entry.identifiers) {
    const answer = answerOn(identifier.doi, evidence);
    const right = rightFor(entry, identifier, evidence, sought);
    if (answer?.kind === 'found') {
      findings.push(...recordFindings(entry, identifier, answer.publication, right, writing));
      asked.push(answer.publication.source.fetched);
      known.push(...identifier.links);
      answered++;
    } else if (answer?.kind === 'absent') {
      findings.push(absentFinding(entry, identifier, right, writing));
      // a publisher's page may open all the same, under the wrong entry as well
      known.push(...identifier.links.filter(({ href }) => leadsOverDoiOrg(href)));
      answered++;
    } else if (answer !== undefined) unchecked.push(answer);
  }
  const meant = entry.identifiers.length === 0 ? rightWork(entry.printed, sought) : undefined;
  if (meant !== undefined) findings.push(missingFinding(entry, meant, writing));
  const isVerified = entry.identifiers.length > 0 && answered === entry.identifiers.length;
  const news = newsOf(page, entry, evidence);
  return {
    entry,
    findings: [...findings, ...news],
    unchecked,
    isVerified,
    isCompared: isVerified && asked.length > 0,
    settled: isVerified ? known.map(({ hrefRange }) => hrefRange) : [],
    oldest: asked.sort()[0],
  };
}

/** That an entry shows a preprint whose work has been published since. */
export function newsOf(
  page: PageModel,
  entry: Entry,
  { published, ownNames }: Pick<Evidence, 'published' | 'ownNames'>,
): readonly VerifiedFinding[] {
  for (const identifier of entry.identifiers) {
    const known = published.get(identifier.doi.toLowerCase());
    if (known !== undefined && printedPreprint(entry) !== undefined && speaksOf(entry, known.preprint ?? known.record))
      return publishedFinding(page, entry, identifier, known.doi, known.record, ownNames);
  }
  return [];
}

/** Not of another paper than this, where it is known: an entry that was copied still has the number of the one it was copied from. */
export function speaksOf({ printed }: Entry, record: Publication | undefined): boolean {
  if (record === undefined) return true;
  const { kind } = judge(printed, record);
  return kind !== 'other-work' && kind !== 'probably-other-work' && kind !== 'other-authors';
}
