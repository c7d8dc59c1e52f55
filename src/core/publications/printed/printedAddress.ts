import { doiLeadSource } from '../../syntax/doi';

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
    .replace(accessed, (day: string, from: number, whole: string) =>
      yearAhead.test(whole.slice(0, from)) ? '' : (changed.exec(day)?.[0] ?? ''),
    );
}

/** `, doi: 10.5555/12345678`, with the number of the article before it: `, Art no. 4500109`. */
const doiBehind = new RegExp(
  String.raw`(?:,\sArt\.? no\. ?\w{1,12})?[.,，。．]?\s(?:(?:doi|digital object identifier)\s?[:：]?\s?|${doiLeadSource})10\.\d{4,9}/\S+$`,
  'i',
);

/** `501-520.DOI:10.5555/12345678` */
const doiGlued = /(?<=[.,，。．\]])(?=doi\s?[:：]\s?10\.\d{4})/i;

/** Behind numbers: what stands behind words may be the address of the code. */
const addressBehind = /(?<=[\]\d][.。．]?)\s?https?:\/\/[^\s:]+$/;

/** `501-520[2029-06-01]`, `501-520. (2029-05-01)[2029-06-01]`: when it was changed and looked at, after GB/T 7714. */
const accessed =
  /(?:[.．]?\s?[(（](?:19|20)\d\d-\d{1,2}-\d{1,2}[)）])?\s?\[(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}\][.。．]?$/;

/** The day of the change, which tells the year of a work where nothing ahead does: `[EB/OL]. 湖泊网, (2029-05-01)[2029-06-01]`. */
const changed = /\s?[(（][^()（）]*[)）]/;

/** `, 2029, 12(3)`; neither the pages of `12: 2011-2020` nor the number of `arXiv:2029.10001` */
const yearAhead = /(?<![\d.:：–—-]\s?)(?:19|20)\d\d(?![\d–—-]|\.\d{4})/;

/** The number under which an index has the work, behind its DOI: `, WOS:000405395900001`. */
const indexed = /[.,;]?\s(?:WOS|EI)\s?[:：]\s?\w{6,20}$/i;
