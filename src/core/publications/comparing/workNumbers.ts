import { sameDoi } from '../../syntax/doi';
import { arxivDoi, isArxivDoi, readArxivId } from '../../syntax/arxivId';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import type { Entry } from '../entries/entriesOf';
import type { CslItem } from '../work';

/** The DOIs that an entry gives for its own title, not for others it mentions. */
export function ownDois({ identifiers, printed }: Entry): readonly string[] {
  return identifiers.filter(({ title }) => title === printed.title).map(({ doi }) => doi);
}

/** The DOI a record has; of one of arXiv without a DOI that which DataCite keeps it under. */
export function doiOfRecord(csl: CslItem): string | undefined {
  const id = arxivIdOf(csl);
  return csl.DOI ?? (id === undefined ? undefined : arxivDoi(id));
}

function arxivIdOf({ archive, archive_location: location = '' }: CslItem): string | undefined {
  return archive === 'arXiv' ? readArxivId(location) : undefined;
}

/**
 * Whether an entry and a record tell of two works by their numbers: two of arXiv, or two DOIs of publishers. A number of arXiv and a DOI
 * of a publisher may be those of one work.
 */
export function haveOtherNumbers(entry: Entry, csl: CslItem): boolean {
  const dois = ownDois(entry);
  const { DOI = '' } = csl;
  const preprint = readArxivId(DOI) ?? arxivIdOf(csl);
  const arxivOfEntry = dois.filter(isArxivDoi).map(readArxivId);
  if (preprint !== undefined && arxivOfEntry.length > 0) return !arxivOfEntry.includes(preprint);
  const published = dois.filter(doi => !isPreprintDoi(doi));
  return DOI !== '' && !isPreprintDoi(DOI) && published.length > 0 && !published.some(doi => sameDoi(doi, DOI));
}
