import type { PageModel } from '../../page/pageModel';
import type { PublicationDesk } from '../desk/publicationDesk';
import { entriesOf } from '../entries/entriesOf';
import type { Publication } from '../work';

/** The records that are known of the DOIs that entries of pages give, by the DOI in lower case. Nobody is asked. */
export async function knownRecords(
  desk: Pick<PublicationDesk, 'known'>,
  pages: readonly PageModel[],
): Promise<ReadonlyMap<string, Publication>> {
  const identifiers = pages.flatMap(entriesOf).flatMap(entry => entry.identifiers);
  const records = new Map<string, Publication>();
  for (const doi of new Set(identifiers.map(({ doi }) => doi.toLowerCase()))) {
    const known = await desk.known(doi);
    if (known?.answer.kind === 'found') records.set(doi, known.answer.publication);
  }
  return records;
}
