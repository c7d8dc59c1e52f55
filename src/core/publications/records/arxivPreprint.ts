import { arxivAddress } from '../../syntax/arxivId';
import type { CslItem } from '../work';

/** The journals that are none: `CoRR`, `arXiv preprint arXiv:2101.00001`, `ArXiv`. */
export function isArxivName(journal: string): boolean {
  return /^(?:CoRR$|arXiv\b)/i.test(journal);
}

/** What every record of a preprint of arXiv says, by its identifier without version. */
export function arxivFields(id: string) {
  return {
    publisher: 'arXiv',
    genre: 'preprint',
    URL: arxivAddress(id),
    number: `arXiv:${id}`,
    archive: 'arXiv',
    archive_location: id,
  } as const satisfies Partial<CslItem>;
}

/** A preprint of arXiv described as DataCite's record of one is, by its identifier without version. What it says itself stays. */
export function arxivPreprint(item: CslItem, id: string): CslItem {
  const { 'container-title': journal, volume, ...rest } = item;
  const { archive, archive_location: location, ...said } = arxivFields(id);
  return {
    ...said,
    ...rest,
    ...(journal === undefined || isArxivName(journal) ? {} : { 'container-title': journal }),
    ...(volume === undefined || volume.startsWith('abs/') ? {} : { volume }),
    type: 'article',
    archive,
    archive_location: location,
  };
}
