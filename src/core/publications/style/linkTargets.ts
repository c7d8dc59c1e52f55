import { arxivAddress } from '../../syntax/arxivId';
import { doiAddress, encodeDoi } from '../../syntax/doi';
import { holdsIsbn } from '../printed/ofJournal';
import { isArxivPreprint, type CslItem } from '../work';
import type { LinkLabel } from './entryStyle';

/** Where a work is read: over doi.org, what is known by its number at arXiv alone there. `''` where no registry knows an address. */
export function pageAddress(csl: CslItem): string {
  if (csl.DOI !== undefined && !isArxivPreprint(csl)) return doiAddress(csl.DOI);
  return csl.URL ?? (csl.archive === 'arXiv' ? arxivAddress(csl.archive_location ?? '') : '');
}

/** The PDF of a work that is on arXiv. */
export function arxivFile(csl: CslItem): string {
  return `https://arxiv.org/pdf/${csl.archive_location ?? ''}`;
}

/** What a label of a link opens for this work; `undefined` where that is not known. */
export function targetOf(label: LinkLabel, csl: CslItem): string | undefined {
  const doi = csl.DOI;
  if (label.role === 'other') return undefined;
  if (label.says === 'doi') return doi === undefined ? undefined : (ofPublisher(label, doi) ?? doiAddress(doi));
  const isUnregistered = doi === undefined && !isArxivPreprint(csl);
  if (isUnregistered && namesDoi(label)) return undefined;
  // of what has appeared, its page at arXiv is not that of its publisher
  if (isUnregistered && csl.archive === 'arXiv' && /publisher/i.test(label.label)) return undefined;
  if (label.role === 'arxiv') return csl.archive === 'arXiv' ? arxivAddress(csl.archive_location ?? '') : undefined;
  if (label.role === 'pdf' && csl.archive === 'arXiv') return arxivFile(csl);
  const registered = doi === undefined ? undefined : ofPublisher(label, doi);
  if (registered !== undefined) return registered;
  return label.role === 'page' ? pageAddress(csl) : isForAnyFile(label) && isFile(csl.URL) ? csl.URL : undefined;
}

/** Whether a label promises the DOI: `DOI`, `doi page`. */
export function namesDoi({ label }: LinkLabel): boolean {
  return /(?<!\p{L})doi(?!\p{L})/iu.test(label);
}

/** `PDF`, and not `arXiv`, which says where the file is, nor `Preprint`. */
function isForAnyFile({ label, role }: LinkLabel): boolean {
  return role === 'pdf' && !/arxiv|preprint/i.test(label);
}

function isFile(address = ''): boolean {
  return /\.pdf(?:[?#]|$)/i.test(address);
}

/** The publisher's own address, as the entries around have it for DOIs of the same publisher. */
function ofPublisher({ template, prefix, isOfBook = false }: LinkLabel, doi: string): string | undefined {
  const isOfPublisher = prefix === undefined || (doi.startsWith(`${prefix}/`) && isOfBook === holdsIsbn(doi));
  return isOfPublisher ? template?.replace('{doi}', () => encodeDoi(doi)) : undefined;
}
