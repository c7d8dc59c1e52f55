import type { Cancellation } from '../../ports';
import type { LookUp } from '../registries/lookUp';
import type { Evidence } from './evidence';
import type { Witnesses } from './registryWitnesses';

/**
 * The published versions that the records of preprints name, by the lower-case DOI of the preprint. Never rejects.
 * @param answers what was said about `dois`, by lower-case DOI
 */
export async function statedVersions(
  dois: readonly string[],
  answers: ReadonlyMap<string, LookUp>,
  witnesses: Witnesses,
  cancellation: Cancellation | undefined,
): Promise<Evidence['published']> {
  const related = dois.flatMap(doi => relationOf(doi, answers));
  if (related.length === 0) return new Map();
  const records = await witnesses.lookUpMany(
    related.map(([, doi]) => doi),
    { cancellation },
  );
  return new Map(
    related.map(([preprint, doi]) => {
      const found = [records.get(doi.toLowerCase()), answers.get(preprint.toLowerCase())];
      const [record, own] = found.map(answer => (answer?.kind === 'found' ? answer.publication : undefined));
      return [preprint.toLowerCase(), { doi, record, preprint: own }];
    }),
  );
}

/** The DOI that the record of a preprint names as that of its published version. */
function relationOf(
  doi: string,
  answers: ReadonlyMap<string, LookUp>,
): readonly (readonly [preprint: string, published: string])[] {
  const answer = answers.get(doi.toLowerCase());
  if (answer?.kind !== 'found') return [];
  return answer.publication.notices.flatMap(notice =>
    notice.kind === 'published-as' ? [[doi, notice.doi] as const] : [],
  );
}
