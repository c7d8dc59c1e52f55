import type { MappedText, Place } from '../../../text/mappedText';
import type { Expression } from '../expression';
import { toText } from '../rubyText';
import type { RenderContext } from '../rendering';
import { isArray, isHash } from '../values';
import type { Trace } from './trace';
import { traceExpression } from './traceVariable';

/** A stretch of a list that a loop goes through, perhaps from its end. */
export interface LoopItems {
  readonly collection: Expression;
  readonly items: readonly unknown[];
  /** The number of the first of them in the list. */
  readonly from: number;
  readonly reversed: boolean;
}

/** Where each item of a loop came from; of a hash, the keys and values of the pairs are noted too. */
export function itemOrigins(
  { collection, items, from, reversed }: LoopItems,
  context: RenderContext,
  trace: Trace,
  tag: Place,
): readonly (MappedText | undefined)[] {
  const { value, origin } = traceExpression(collection, context, trace, tag);
  if (typeof value === 'string') return [origin];
  if (isArray(value)) {
    const first = Math.max(0, from);
    const number = (at: number): number => (reversed ? first + items.length - 1 - at : first + at);
    return items.map((item, at) => trace.originOf(value, String(number(at)), item));
  }
  if (isHash(value)) for (const pair of items) if (isArray(pair)) notePair(value, pair, trace);
  return [];
}

function notePair(hash: object, pair: readonly unknown[], trace: Trace): void {
  const key = toText(pair[0]);
  trace.note(pair, '0', trace.origins.keyOrigin(hash, key));
  trace.note(pair, '1', trace.originOf(hash, key, pair[1]));
}
