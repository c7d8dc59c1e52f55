import type { AuthorComparison } from '../matching/authorAgreement';
import type { PrintedWork } from '../matching/verdict';

/** Above it titles differ by a subtitle at most; below, one goes on where the other ends, or has other words. */
export const sameTitle = 0.95;

/** The owner of a page has a part in all its works: one author in common proves nothing of titles that are only alike. */
export function hardlyShareAuthors({ authors }: PrintedWork, { unregistered }: AuthorComparison): boolean {
  return authors.length > 0 && unregistered.length * 2 >= authors.length;
}
