import type { Cancellation } from '../../ports';
import type { LookUp } from '../lookUp';
import type { Search } from '../searchWorks';

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
