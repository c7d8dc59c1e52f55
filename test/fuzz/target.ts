import type { Random } from './random';

/** Something that reads what others have written, and must come to an end with it, whatever that is. */
export interface FuzzTarget {
  /** Also the folder of its inputs in test/fuzz/corpus. */
  readonly name: string;
  readonly make: (random: Random) => string;
  /** Rejects where something failed that must not. */
  readonly run: (input: string) => Promise<void>;
}
