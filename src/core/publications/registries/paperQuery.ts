import { readPaperAddress } from '../../page/paperAddress';
import { arxivDoi, readWorkDoi } from '../../syntax/arxivId';

/** What an author gives to name a paper. */
export type PaperQuery =
  | { readonly kind: 'doi'; readonly doi: string }
  /** More than one, of which each would be a paper: `10.5555/a, 10.5555/b`. */
  | { readonly kind: 'several' }
  /** The number that Elsevier gives an article: `S0262885622000233`. */
  | { readonly kind: 'pii'; readonly pii: string }
  /** BibTeX, which the page itself takes: `@article{lin2029, title = {…}}`. */
  | { readonly kind: 'bibtex' }
  /** A web address that tells nothing about the paper. */
  | { readonly kind: 'address'; readonly address: string }
  /** Words of a title, perhaps with authors and year. */
  | { readonly kind: 'words'; readonly words: string }
  /** Too little to find anything by. */
  | { readonly kind: 'too-short' };

/**
 * Reads what names a paper: a DOI or arXiv identifier in any form, a publisher's address, words of a title. The ACL Anthology
 * registers its papers as `10.18653/v1/…` (https://aclanthology.org/info/ids/), the addresses of ScienceDirect, Cell and The Lancet hold the PII.
 */
export function readPaperQuery(text: string): PaperQuery {
  const given = text.replace(/\s+/g, ' ').trim();
  const bare = given.replace(/\b(?:doi|arxiv)\s?[:：]\s?/gi, '');
  const parts = bare.split(/[\s,，;；、]+/).filter(part => part !== '');
  const dois = parts.map(part => readWorkDoi(part)?.toLowerCase());
  if (new Set(dois).size > 1 && !dois.includes(undefined)) return { kind: 'several' };
  const doi = wholeDoi(given) ?? readWorkDoi(given);
  if (doi !== undefined) return { kind: 'doi', doi };
  const address = /^(?:https?:\/\/|www\.)\S+$/i.exec(given)?.[0];
  if (address !== undefined) return readAddress(address);
  if (/^@[a-z]{1,30}\s?[{(][^=]{0,200}=/i.test(given)) return { kind: 'bibtex' };
  const words = given.match(/[\p{L}\p{N}]+/gu) ?? [];
  // `10.1234`, the beginning of a DOI, is two numbers and no title
  const isLong = (words.length >= 2 && /\p{L}/u.test(given)) || (given.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
  return isLong ? { kind: 'words', words: given } : { kind: 'too-short' };
}

/** A DOI that stands alone and has an ampersand, which begins a parameter in an address: `10.5555/b&c`. */
function wholeDoi(given: string): string | undefined {
  return /^(?:doi\s?[:：]\s?|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[\w.()/;:-]{1,100}&(?!\w{1,8}[;=])[\w()/:.-]{0,99}[\w)])$/i.exec(
    given,
  )?.[1];
}

function readAddress(address: string): PaperQuery {
  const paper = readPaperAddress(/^www\./i.test(address) ? `https://${address}` : address);
  if (paper?.doi !== undefined) return { kind: 'doi', doi: paper.doi };
  if (paper?.arxivId !== undefined) return { kind: 'doi', doi: arxivDoi(paper.arxivId) };
  const [name = '', id = ''] = paper?.key.split(/:(.*)/s) ?? [];
  if (name === 'pii') return piiOf(id);
  if (name === 'acl') return { kind: 'doi', doi: `10.18653/v1/${id}` };
  const place = address
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/%28/g, '(')
    .replace(/%29/g, ')');
  const pii = elsevierPage.exec(place)?.[1];
  if (pii !== undefined) return piiOf(pii);
  for (const [pattern, doiOf] of pagesWithDois) {
    const found = pattern.exec(place);
    if (found !== null) return { kind: 'doi', doi: doiOf(found[1] ?? '', found[2]) };
  }
  return { kind: 'address', address };
}

function piiOf(written: string): PaperQuery {
  return { kind: 'pii', pii: written.replace(/[()-]/g, '') };
}

/** Journals of Elsevier that have addresses of their own: `cell.com/cell/fulltext/S0999-8856(29)30001-7`, `thelancet.com/…/PIIS0999-8856(29)30001-7/fulltext`. */
const elsevierPage =
  /^(?:cell|thelancet)\.com\/(?:[\w-]{1,40}\/){1,4}(?:PII)?(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])(?:[/?#]|$)/i;

/** Addresses whose number is that of the DOI, as these publishers and archives register their works. */
const pagesWithDois: readonly (readonly [pattern: RegExp, doiOf: (id: string, more?: string) => string])[] = [
  [/^zenodo\.org\/records?\/(\d{3,12})(?:[/?#]|$)/i, id => `10.5281/zenodo.${id}`],
  [
    /^(?:papers\.)?ssrn\.com\/(?:sol3\/papers\.cfm\?(?:[^#\s]{0,100}&)?abstract_id|abstract)=(\d{3,12})(?:[&#]|$)/i,
    id => `10.2139/ssrn.${id}`,
  ],
  [/^elifesciences\.org\/(?:articles|reviewed-preprints)\/(\d{4,8})(?:[/?#v.]|$)/i, id => `10.7554/eLife.${id}`],
  [
    /^peerj\.com\/articles\/(?:([a-z]{2,12})-)?(\d{1,8})(?:[/?#.]|$)/i,
    (journal, id = '') => `10.7717/peerj${journal === '' ? '' : `-${journal}`}.${id}`,
  ],
  [
    /^pubs\.rsc\.org\/(?:[\w-]{2,10}\/)?content\/article(?:landing|pdf|html)\/\d{4}\/[a-z]{2}\/([a-z]\d[a-z]{2}\d{5}[a-z])(?:[/?#]|$)/i,
    id => `10.1039/${id.toLowerCase()}`,
  ],
  [
    /^preprints\.org\/manuscript\/(\d{6}\.\d{4})(?:\/v(\d{1,2}))?(?:[/?#]|$)/i,
    (id, version = '1') => `10.20944/preprints${id}.v${version}`,
  ],
];
