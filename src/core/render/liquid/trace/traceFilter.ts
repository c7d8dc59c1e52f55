import { alignLetters, type Reading, type Run } from '../../../text/alignLetters';
import {
  composed,
  joined,
  partOf,
  rangeOf,
  textFrom,
  type MappedText,
  type Place,
  type Segment,
} from '../../../text/mappedText';
import { toText } from '../rubyText';
import { isArray, isHash } from '../values';
import type { Filtered } from './filtered';
import { noteElements } from './traceList';
import type { Trace, Traced } from './trace';
import { printedItem } from './printed';

/** Filters that leave letters out, or write some of them otherwise, in the order of the text. */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['escape', 'code'],
  ['escape_once', 'html'],
  ['h', 'code'],
  ['jsonify', 'verbatim'],
  ['xml_escape', 'code'],
  ['newline_to_br', 'html'],
  ['lstrip', 'verbatim'],
  ['normalize_whitespace', 'verbatim'],
  ['rstrip', 'verbatim'],
  ['slice', 'verbatim'],
  ['smartify', 'html'],
  ['strip', 'verbatim'],
  ['strip_newlines', 'verbatim'],
  ['truncate', 'verbatim'],
  ['truncatewords', 'verbatim'],
]);

/** Where the text that a filter gave came from: to the letter where it copies, else the whole of what it was made of. */
export function originOfFiltered(filtered: Filtered, trace: Trace, tag: Place): MappedText | undefined {
  const { name, input, value } = filtered;
  if (isArray(value) || isHash(value)) {
    noteElements(filtered, trace);
    return undefined;
  }
  const text = toText(value);
  const origin = ownOrigin(filtered, text, trace, tag);
  if (origin?.text === text) return origin;
  if (name === 'size') return undefined;
  const place = placeOfAll(input, trace);
  return place === undefined ? undefined : textFrom(text, place, place.within);
}

/** The whole of what a value was made of. */
function placeOfAll({ value, origin }: Traced, trace: Trace): ReturnType<typeof rangeOf> {
  if (origin !== undefined) return rangeOf(origin, { start: 0, end: origin.text.length });
  const place = isArray(value) || isHash(value) ? trace.origins.placeOf(value) : undefined;
  return place === undefined ? undefined : { ...place, within: undefined };
}

function ownOrigin(
  { name, input, args, value }: Filtered,
  text: string,
  trace: Trace,
  tag: Place,
): MappedText | undefined {
  const [first] = args;
  switch (name) {
    case 'append':
      return first && joined([printedItem(input, trace, tag), printedItem(first, trace, tag)]);
    case 'prepend':
      return first && joined([printedItem(first, trace, tag), printedItem(input, trace, tag)]);
    case 'default':
      return value === input.value ? input.origin : first?.origin;
    case 'first':
    case 'last':
      return isArray(input.value)
        ? elementOrigin(input.value, name === 'first' ? 0 : input.value.length - 1, trace)
        : undefined;
    case 'array_to_sentence_string':
      return isArray(input.value) ? itemsWithin(text, input.value, trace, tag) : undefined;
    case 'join':
      return isArray(input.value) ? joinedList(input.value, first, trace, tag) : undefined;
    case 'markdownify':
      return input.origin && composed(trace.origins.markdownify(input.origin.text), input.origin);
    case 'replace':
    case 'replace_first':
    case 'remove':
    case 'remove_first':
      return input.origin && replaced(input.origin, name, args, trace, tag);
    case 'capitalize':
    case 'downcase':
    case 'upcase':
      return input.origin && lettersOf(text, input.origin);
    case 'strip_html':
      return input.origin && madeOf(text, withoutTags(input.origin), 'verbatim');
    default:
      return defaultOrigin(name, input, text);
  }
}

function defaultOrigin(name: string, { origin }: Traced, text: string): MappedText | undefined {
  if (origin === undefined || origin.text === text) return origin;
  const reading = readings.get(name);
  return reading === undefined ? undefined : madeOf(text, origin, reading);
}

function elementOrigin(list: readonly unknown[], at: number, trace: Trace): MappedText | undefined {
  return trace.originOf(list, String(at), list[at]);
}

function joinedList(
  list: readonly unknown[],
  glue: Traced | undefined,
  trace: Trace,
  tag: Place,
): MappedText | undefined {
  const between = glue === undefined ? textFrom(' ', tag) : printedItem(glue, trace, tag);
  const parts = list.flatMap((value, at) => {
    const item = printedItem({ value, origin: elementOrigin(list, at, trace) }, trace, tag);
    return at === 0 ? [item] : [between, item];
  });
  return joined(parts);
}

/** A text in which the elements of a list stand one after the other, with words of the tag between them. */
function itemsWithin(text: string, list: readonly unknown[], trace: Trace, tag: Place): MappedText | undefined {
  const parts: MappedText[] = [];
  let done = 0;
  for (const [at, value] of list.entries()) {
    const item = printedItem({ value, origin: elementOrigin(list, at, trace) }, trace, tag);
    const start = text.indexOf(item.text, done);
    if (start === -1) return undefined;
    parts.push(textFrom(text.slice(done, start), tag), item);
    done = start + item.text.length;
  }
  return joined([...parts, textFrom(text.slice(done), tag)]);
}

/** A text made of the letters of another. */
export function madeOf(text: string, source: MappedText, reading: Reading): MappedText {
  return composed({ text, segments: alignLetters(text, source.text, reading).map(segmentOf) }, source);
}

function segmentOf({ at, start, end, copied }: Run): Segment {
  return { at, path: '', start, end, copied, within: undefined };
}

/** A text with other letters in the same number: capital ones. */
function lettersOf(text: string, source: MappedText): MappedText | undefined {
  if (text.length !== source.text.length) return undefined;
  const segments: Segment[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const copied = text.charCodeAt(at) === source.text.charCodeAt(at);
    const last = segments.at(-1);
    if (last !== undefined && copied && last.copied) segments[segments.length - 1] = { ...last, end: at + 1 };
    else segments.push(segmentOf({ at, start: at, end: at + 1, copied }));
  }
  return composed({ text, segments }, source);
}

function withoutTags(source: MappedText): MappedText {
  const parts: MappedText[] = [];
  let done = 0;
  for (const match of source.text.matchAll(/<[^>]*(>?)/g)) {
    // the last one may not end
    if (match[1] === '') break;
    parts.push(partOf(source, done, match.index));
    done = match.index + match[0].length;
  }
  return joined([...parts, partOf(source, done, source.text.length)]);
}

function replaced(
  source: MappedText,
  name: string,
  [pattern, by]: readonly Traced[],
  trace: Trace,
  tag: Place,
): MappedText {
  const wanted = toText(pattern?.value);
  const put = name.startsWith('replace') && by !== undefined ? printedItem(by, trace, tag) : undefined;
  const parts: MappedText[] = [];
  let done = 0;
  if (wanted !== '')
    for (let at = source.text.indexOf(wanted); at >= 0; at = source.text.indexOf(wanted, done)) {
      parts.push(partOf(source, done, at));
      if (put !== undefined) parts.push(put);
      done = at + wanted.length;
      if (name.endsWith('_first')) break;
    }
  return joined([...parts, partOf(source, done, source.text.length)]);
}
