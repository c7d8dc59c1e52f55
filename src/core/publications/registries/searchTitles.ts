import { sameDoi } from '../../syntax/doi';
import type { LookUpOptions } from './askRegistry';
import { bestSimilarity } from '../matching/titleSimilarity';
import { openalexSearch } from './openalexSearch';
import { searchWorks, type Search } from './searchWorks';
import type { Publication } from '../work';

/** From here on a title may be the one that is meant. */
const alike = 0.75;

/**
 * Searches for the work of a title: at Crossref, and where Crossref knows nothing like it or does not answer, at OpenAlex, which also
 * has what is registered elsewhere. `authors` help Crossref to tell works of one title apart. What is found are proposals, those with a
 * title like this one first.
 * `unknown` where nothing was found and one of the two kept silent: that no registry has the paper was not said. Never rejects.
 */
export async function searchTitles(
  { title, authors = '' }: { readonly title: string; readonly authors?: string },
  options: LookUpOptions,
): Promise<Search> {
  const first = await searchWorks(`${title} ${authors}`, options);
  if (first.kind === 'cancelled') return first;
  const isAlike = ({ csl, otherTitles }: Publication): boolean => {
    const forms = [csl.title, csl['original-title'], ...otherTitles].filter(form => form !== undefined);
    return forms.length > 0 && (bestSimilarity(title, forms) ?? 0) >= alike;
  };
  if (first.kind === 'found' && first.publications.some(isAlike)) return first;
  const second = await openalexSearch(title, options);
  if (second.kind === 'cancelled') return second;
  if (second.kind === 'unknown') return first.kind === 'found' && first.publications.length === 0 ? second : first;
  if (first.kind === 'unknown' && second.publications.length === 0) return first;
  const known = first.kind === 'found' ? first.publications : [];
  const more = second.publications.filter(
    ({ csl }) => csl.DOI === undefined || !known.some(one => sameDoi(one.csl.DOI ?? '', csl.DOI ?? '')),
  );
  return {
    kind: 'found',
    publications: [...more.filter(isAlike), ...known, ...more.filter(publication => !isAlike(publication))],
  };
}
