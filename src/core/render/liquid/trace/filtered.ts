import type { Traced } from './trace';

/** A filter that was applied: what it took and what it gave. */
export interface Filtered {
  readonly name: string;
  readonly input: Traced;
  readonly args: readonly Traced[];
  readonly value: unknown;
}
