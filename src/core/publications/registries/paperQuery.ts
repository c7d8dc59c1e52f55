import { readPaperAddress } from '../../page/paperAddress';
import { readWorkDoi } from '../../syntax/arxivId';

/** What an author gives to name a paper. */
export type PaperQuery =
  | { readonly kind: 'doi'; readonly doi: string }
  /** More than one, of which each would be a paper: `10.5555/a, 10.5555/b`. */
  | { readonly kind: 'several' }
  /** The number that Elsevier gives an article: `S0262885622000233`. */
  | { readonly kind: 'pii'; readonly pii: string }
  /** A web address that tells nothing about the paper. */
  | { readonly kind: 'address'; readonly address: string }
  /** Words of a title, perhaps with authors and year. */
  | { readonly kind: 'words'; readonly words: string }
  /** Too little to find anything by. */
  | { readonly kind: 'too-short' };

/**
 * Reads what names a paper: a DOI or arXiv identifier in any form, a publisher's address, words of a title. The ACL Anthology
 * registers its papers as `10.18653/v1/…` (https://aclanthology.org/info/ids/), ScienceDirect's addresses hold the PII.
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
  const [name = '', id = ''] = paper?.key.split(/:(.*)/s) ?? [];
  if (name === 'pii') return { kind: 'pii', pii: id.replace(/[()-]/g, '') };
  if (name === 'acl') return { kind: 'doi', doi: `10.18653/v1/${id}` };
  return { kind: 'address', address };
}
