import type { Cancellation } from '../../ports';
import type { LookUp } from '../registries/lookUp';
import type { Search } from '../registries/searchWorks';
import type { Entry } from '../entries/entriesOf';

/** Where verification asks; each answer may come from memory. */
export interface Witnesses {
  lookUpMany(
    dois: readonly string[],
    options: {
      readonly cancellation?: Cancellation | undefined;
      readonly onSettled?: ((done: number, all: number) => void) | undefined;
    },
  ): Promise<ReadonlyMap<string, LookUp>>;
  search(words: string, cancellation?: Cancellation): Promise<Search>;
}

/** Searches for the work of an entry by its title and first author. Where nobody answers, that is said of the title. */
export async function searchEntry(
  { printed: { title, authors } }: Pick<Entry, 'printed'>,
  witnesses: Pick<Witnesses, 'search'>,
  cancellation: Cancellation | undefined,
): Promise<Search> {
  const found = await witnesses.search(`${title} ${authors[0] ?? ''}`, cancellation);
  return found.kind === 'unknown' ? { ...found, doi: `“${title}”` } : found;
}
