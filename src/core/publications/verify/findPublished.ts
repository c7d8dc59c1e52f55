import type { PageModel } from '../../page/pageModel';
import type { Cancellation } from '../../ports';
import { sameDoi } from '../../syntax/doi';
import { isSilence, type LookUp } from '../registries/lookUp';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import { publishedVersion } from '../matching/publishedVersion';
import { yearOf } from '../work';
import { verifiableEntries, type Entry, type EntryIdentifier } from '../entries/entriesOf';
import type { PublishedAs } from '../witnesses/evidence';
import { speaksOf } from './judgeEntry';
import { printedPreprint } from '../entries/printedPreprint';
import { publishedFinding } from './publishedFinding';
import type { VerifiedFinding } from './entryFindings';
import { searchEntry, type Witnesses } from '../witnesses/registryWitnesses';
import { statedVersions } from '../witnesses/statedVersions';

/** A preprint of a page and what became of it. */
export interface SoughtPreprint {
  readonly entry: Entry;
  /** One where a published version was found. */
  readonly findings: readonly VerifiedFinding[];
  /** What was found, where it has a DOI. */
  readonly published: PublishedAs | undefined;
  /** Why nothing can be said of it, where that is so. */
  readonly unchecked: LookUp | undefined;
}

/**
 * Looks for the published versions of the preprints of a page: by the relation that the preprint's record states, else by its title.
 * `undefined` when it was cancelled. Never rejects.
 * @param onProgress told after each preprint: how many of how many
 */
export async function findPublished(
  page: PageModel,
  witnesses: Witnesses,
  ownNames: readonly string[],
  cancellation: Cancellation | undefined,
  onProgress?: (done: number, all: number) => void,
): Promise<readonly SoughtPreprint[] | undefined> {
  const claimed = verifiableEntries(page).filter(entry => printedPreprint(entry, () => true) !== undefined);
  const answers = await witnesses.lookUpMany(claimed.flatMap(doisToAskFor), { cancellation });
  const preprints = claimed.flatMap(entry => readPreprint(entry, answers) ?? []);
  const dois = preprints.flatMap(({ identifier }) => identifier?.doi ?? []);
  const stated = await statedVersions(dois, answers, witnesses, cancellation);
  const sought: SoughtPreprint[] = [];
  for (const { entry, identifier, silence } of preprints) {
    if (cancellation?.aborted === true) return undefined;
    const version = silence === undefined ? stated.get(identifier?.doi.toLowerCase() ?? '') : undefined;
    if (version !== undefined || silence !== undefined) {
      sought.push(soughtPreprint(page, entry, identifier, version, silence, ownNames));
    } else {
      const found = await searchEntry(entry, witnesses, cancellation);
      if (found.kind === 'cancelled') return undefined;
      const year = yearOfPreprint(entry, answers.get(identifier?.doi.toLowerCase() ?? ''));
      const record = found.kind === 'found' ? publishedVersion(entry.printed, year, found.publications) : undefined;
      const published =
        record?.csl.DOI === undefined ? undefined : { doi: record.csl.DOI, record, preprint: undefined };
      const unchecked = found.kind === 'unknown' ? found : undefined;
      sought.push(soughtPreprint(page, entry, identifier, published, unchecked, ownNames));
    }
    onProgress?.(sought.length, preprints.length);
  }
  return cancellation?.aborted === true ? undefined : sought;
}

/** The preprint's own, and those of publishers: an entry that says that it is of a preprint may have the DOI of another paper. */
function doisToAskFor(entry: Entry): readonly string[] {
  const own = printedPreprint(entry, () => true)?.identifier?.doi;
  return own === undefined ? publishersDois(entry) : [own, ...publishersDois(entry)];
}

function publishersDois({ identifiers }: Entry): readonly string[] {
  return identifiers.map(({ doi }) => doi).filter(doi => !isPreprintDoi(doi));
}

interface ReadPreprint {
  readonly entry: Entry;
  readonly identifier: EntryIdentifier | undefined;
  /** Why it is not known whether a publisher's DOI in the entry is that of its paper, which has appeared then. */
  readonly silence: LookUp | undefined;
}

/** @param answers by lower-case DOI */
function readPreprint(entry: Entry, answers: ReadonlyMap<string, LookUp>): ReadPreprint | undefined {
  const answerOn = (doi: string): LookUp | undefined => answers.get(doi.toLowerCase());
  const silence = publishersDois(entry)
    .map(answerOn)
    .find(answer => answer !== undefined && isSilence(answer));
  const isOther = (doi: string): boolean => silence !== undefined || isOfAnother(entry, answerOn(doi));
  const preprint = printedPreprint(entry, isOther);
  return preprint && { entry, identifier: preprint.identifier, silence };
}

/** Whether a DOI that an entry gives is that of another paper, or of none. */
function isOfAnother(entry: Entry, answer: LookUp | undefined): boolean {
  return answer?.kind === 'absent' || (answer?.kind === 'found' && !speaksOf(entry, answer.publication));
}

function soughtPreprint(
  page: PageModel,
  entry: Entry,
  identifier: EntryIdentifier | undefined,
  published: PublishedAs | undefined,
  unchecked: LookUp | undefined,
  ownNames: readonly string[],
): SoughtPreprint {
  // under another title, but named by the entry all the same
  const isNamed = entry.identifiers.some(({ doi }) => sameDoi(doi, published?.doi ?? ''));
  const findings =
    published === undefined || isNamed
      ? []
      : publishedFinding(page, entry, identifier, published.doi, published.record, ownNames);
  return { entry, findings, published, unchecked };
}

function yearOfPreprint({ printed }: Entry, answer: LookUp | undefined): number | undefined {
  const registered = answer?.kind === 'found' ? yearOf(answer.publication.csl) : undefined;
  return registered ?? printed.years[0];
}
