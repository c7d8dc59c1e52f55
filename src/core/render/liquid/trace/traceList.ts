import { addTo } from '../../../grouped';
import { partOf, type MappedText } from '../../../text/mappedText';
import { toText } from '../rubyText';
import { isArray, isHash } from '../values';
import type { Filtered } from './filtered';
import type { Trace } from './trace';

/** Notes where the elements of a list that a filter gave came from. Lists and hashes in it are known by themselves. */
export function noteElements({ name, input, args, value }: Filtered, trace: Trace): void {
  if (!isArray(value) || value === input.value) return;
  const property = toText(args[0]?.value);
  if (name === 'split') {
    if (input.origin !== undefined) noteParts(value, input.origin, trace);
    return;
  }
  const known = new Map<unknown, MappedText[]>();
  for (const list of [input.value, ...args.map(argument => argument.value)])
    if (isArray(list)) gather(list, name === 'map' ? property : undefined, trace, known);
  // what push and its kin put in is no list
  for (const { value: single, origin } of args)
    if (origin !== undefined && name !== 'map') addTo(known, single, origin);
  value.forEach((item, at) => {
    if (name === 'group_by' && isHash(item)) noteGroup(item, property, trace);
    else if (!isArray(item) && !isHash(item)) trace.note(value, String(at), known.get(item)?.shift());
  });
}

function noteParts(parts: readonly unknown[], origin: MappedText, trace: Trace): void {
  let done = 0;
  parts.forEach((part, at) => {
    const text = toText(part);
    const start = origin.text.indexOf(text, done);
    if (start === -1) return;
    done = start + text.length;
    trace.note(parts, String(at), partOf(origin, start, done));
  });
}

/** Adds the elements of a list, or a property of each, by their values. */
function gather(
  list: readonly unknown[],
  property: string | undefined,
  trace: Trace,
  known: Map<unknown, MappedText[]>,
): void {
  list.forEach((item, at) => {
    const origin = trace.originOf(list, String(at), item);
    if (property === undefined) {
      if (isArray(item)) gather(item, property, trace, known);
      else if (origin !== undefined) addTo(known, item, origin);
    } else if (isHash(item) && Object.hasOwn(item, property)) {
      const own = trace.originOf(item, property, item[property]);
      if (own !== undefined) addTo(known, item[property], own);
    }
  });
}

/** A group is called by what its first item says. */
function noteGroup(group: Readonly<Record<string, unknown>>, property: string, trace: Trace): void {
  const first = isArray(group.items) ? group.items[0] : undefined;
  if (!isHash(first)) return;
  trace.note(group, 'name', trace.originOf(first, property, first[property]));
}
