import { isDoiOfData } from '../../page/paperAddress';
import type { Work } from '../../page/drafts/listedWork';
import { readDoi } from '../../syntax/doi';
import { isWithin } from '../../text/range';

/**
 * The DOI or the address of the data or the program that the title of a work itself links: papers may share one, a title that opens it is its own.
 * `undefined` where the title has no link, or one that opens something else.
 */
export function linkedDeposit({ title, links }: Work): { readonly DOI: string } | { readonly URL: string } | undefined {
  const href = links.find(({ textRange }) => isWithin(title.range, textRange))?.href.trim() ?? '';
  const doi = readDoi(href);
  if (doi !== undefined) return isDoiOfData(doi) ? { DOI: doi } : undefined;
  return repository.test(href) ? { URL: href } : undefined;
}

/** `https://github.com/mei/lakes`, `https://zenodo.org/records/1234567`; not the page of a person, and no file in it. */
const repository =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab)\.com\/[\w.-]{1,60}\/[\w.-]{1,100}|huggingface\.co\/datasets\/[\w.-]{1,60}\/[\w.-]{1,100}|zenodo\.org\/records?\/\d{3,12})\/?$/i;
