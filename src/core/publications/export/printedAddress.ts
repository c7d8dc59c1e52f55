/**
 * The words of a venue without what stands behind all of them: the DOI, the number that an index has given it, the address and the day of the look,
 * as GB/T 7714 and CNKI have them: `1-12 [2029-06-01]. https://lakes.example/1.html`.
 */
export function withoutAddress(text: string): string {
  return text
    .replace(doiGlued, ' ')
    .replace(indexed, '')
    .replace(doiBehind, '')
    .replace(addressBehind, '')
    .replace(accessed, '');
}

/** `, doi: 10.5555/12345678`, with the number of the article before it: `, Art no. 4500109`. */
const doiBehind =
  /(?:,\sArt\.? no\. ?\w{1,12})?[.,，。．]?\s(?:(?:doi|digital object identifier)\s?[:：]?\s?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S+$/i;

/** `501-520.DOI:10.5555/12345678` */
const doiGlued = /(?<=[.,，。．\]])(?=doi\s?[:：]\s?10\.\d{4})/i;

/** Behind numbers: what stands behind words may be the address of the code. */
const addressBehind = /(?<=[\]\d][.。．]?)\s?https?:\/\/[^\s:]+$/;

/** `501-520[2029-06-01]`, `501-520. (2029-05-01)[2029-06-01]`: when it was changed and looked at, after GB/T 7714. */
const accessed =
  /(?:[.．]?\s?[(（](?:19|20)\d\d-\d{1,2}-\d{1,2}[)）])?\s?\[(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\][.。．]?$/;

/** The number under which an index has the work, behind its DOI: `, WOS:000405395900001`. */
const indexed = /[.,;]?\s(?:WOS|EI)\s?[:：]\s?\w{6,20}$/i;
