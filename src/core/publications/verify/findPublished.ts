import type { PageModel } from '../../page/pageModel';
import type { Cancellation } from '../../ports';
import type { LookUp } from '../registries/lookUp';
import { publishedVersion } from '../matching/publishedVersion';
import { yearOf } from '../work';
import { verifiableEntries, type Entry, type EntryIdentifier } from './entriesOf';
import type { PublishedAs } from './evidence';
import { printedPreprint } from './printedPreprint';
import { publishedFinding } from './publishedFinding';
import type { VerifiedFinding } from './entryFindings';
import { searchEntry, type Witnesses } from './registryWitnesses';
import { statedVersions } from './statedVersions';

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
  const preprints = verifiableEntries(page).flatMap(entry => {
    const preprint = printedPreprint(entry);
    return preprint === undefined ? [] : [{ entry, identifier: preprint.identifier }];
  });
  const dois = preprints.flatMap(({ identifier }) => identifier?.doi ?? []);
  const answers = await witnesses.lookUpMany(dois, { cancellation });
  const stated = await statedVersions(dois, answers, witnesses, cancellation);
  const sought: SoughtPreprint[] = [];
  for (const { entry, identifier } of preprints) {
    if (cancellation?.aborted === true) return undefined;
    const version = stated.get(identifier?.doi.toLowerCase() ?? '');
    if (version !== undefined) {
      sought.push(soughtPreprint(page, entry, identifier, version, undefined, ownNames));
    } else {
      const found = await searchEntry(entry, witnesses, cancellation);
      if (found.kind === 'cancelled') return undefined;
      const year = yearOfPreprint(entry, answers.get(identifier?.doi.toLowerCase() ?? ''));
      const record = found.kind === 'found' ? publishedVersion(entry.printed, year, found.publications) : undefined;
      const published =
        record?.csl.DOI === undefined ? undefined : { doi: record.csl.DOI, record, preprint: undefined };
      const unchecked = found.kind === 'unknown' ? found : undefined;
      sought.push(soughtPreprint(page, entry, entry.identifiers[0], published, unchecked, ownNames));
    }
    onProgress?.(sought.length, preprints.length);
  }
  return cancellation?.aborted === true ? undefined : sought;
}

function soughtPreprint(
  page: PageModel,
  entry: Entry,
  identifier: EntryIdentifier | undefined,
  published: PublishedAs | undefined,
  unchecked: LookUp | undefined,
  ownNames: readonly string[],
): SoughtPreprint {
  const findings =
    published === undefined ? [] : publishedFinding(page, entry, identifier, published.doi, published.record, ownNames);
  return { entry, findings, published, unchecked };
}

function yearOfPreprint({ printed }: Entry, answer: LookUp | undefined): number | undefined {
  const registered = answer?.kind === 'found' ? yearOf(answer.publication.csl) : undefined;
  return registered ?? printed.years[0];
}
