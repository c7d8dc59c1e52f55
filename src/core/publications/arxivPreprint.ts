import type { CslItem } from '../work';

/** The journals that are none: `CoRR`, `arXiv preprint arXiv:2101.00001`, `ArXiv`. */
export function isArxivName(journal: string): boolean {
  return /^(?:CoRR$|arXiv\b)/i.test(journal);
}

/** A preprint of arXiv described as DataCite's record of one is, by its identifier without version. What it says itself stays. */
export function arxivPreprint(item: CslItem, id: string): CslItem {
  const { 'container-title': journal, volume, ...rest } = item;
  return {
    publisher: 'arXiv',
    genre: 'preprint',
    URL: `https://arxiv.org/abs/${id}`,
    number: `arXiv:${id}`,
    ...rest,
    ...(journal === undefined || isArxivName(journal) ? {} : { 'container-title': journal }),
    ...(volume === undefined || volume.startsWith('abs/') ? {} : { volume }),
    type: 'article',
    archive: 'arXiv',
    archive_location: id,
  };
}
