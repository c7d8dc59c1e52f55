import { joined, textFrom, type MappedText, type Place } from '../../../text/mappedText';
import { toOutput, toText } from '../rubyText';
import { isArray, isHash } from '../values';
import type { Trace, Traced } from './trace';

/** What a value prints, with its places: the elements of a list each with its own. `undefined` where nothing is known. */
export function printedOrigin({ value, origin }: Traced, trace: Trace, tag: Place): MappedText | undefined {
  const text = toOutput(value);
  if (origin?.text === text) return origin;
  if (isArray(value)) {
    const parts = value.map((item, at) =>
      printedItem({ value: item, origin: trace.originOf(value, String(at), item) }, trace, tag),
    );
    const all = joined(parts);
    if (all.text === text) return all;
  }
  const place = isArray(value) || isHash(value) ? trace.origins.placeOf(value) : undefined;
  return place === undefined ? undefined : textFrom(text, place);
}

/** An element of a list as it is joined with others: where nobody knows where it came from, it came from the tag. */
export function printedItem(item: Traced, trace: Trace, tag: Place): MappedText {
  const text = isArray(item.value) ? toOutput(item.value) : toText(item.value);
  return printedOrigin(item, trace, tag) ?? textFrom(text, tag);
}
