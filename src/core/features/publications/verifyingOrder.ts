import { isOfPapers } from '../../rules/papers/paperFiles';

/**
 * Pages in the order in which their publications are verified: documents of a collection of papers last, wherever their files lie
 * (`collections_dir`), since a page that lists papers which are files of their own verifies these.
 */
export function inVerifyingOrder<Page extends { readonly collection?: string | undefined }>(
  pages: readonly Page[],
): readonly Page[] {
  return [...pages].sort((a, b) => Number(isOfPapers(a.collection)) - Number(isOfPapers(b.collection)));
}
