import type { Work } from '../../page/drafts/listedWork';
import { isHan } from '../../text/isHan';
import { sameName } from './ownName';

/**
 * The owner's name as entries print it: one of those the site has, or the one in the other script that most lists of authors in that script
 * have. Who else is marked may be anybody, a student or a prize.
 * @param printed names that entries mark as their owner's, the best first
 * @param own names that the site has
 */
export function printedName(printed: readonly string[], own: readonly string[], works: readonly Work[]): string {
  for (const name of printed) {
    const known = own.find(candidate => sameName(candidate, name)) ?? (isOwners(name, own, works) ? name : undefined);
    if (known !== undefined) return known;
  }
  return own[0] ?? '';
}

/** Whether a name in a script in which the site has none for its owner is in most lists of authors in that script. */
export function isOwners(name: string, own: readonly string[], works: readonly Work[]): boolean {
  const alike = works.filter(({ authors }) => authors.names.some(({ text }) => isHan(text) === isHan(name)));
  const written = alike.filter(({ authors }) => authors.names.some(({ text }) => sameName(text, name)));
  return !own.some(candidate => isHan(candidate) === isHan(name)) && written.length * 2 > alike.length;
}
