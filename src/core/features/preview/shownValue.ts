import { attributeOf } from '../../syntax/html';
import { createTagReader } from '../../syntax/htmlTag';
import { placeAt, segmentNumber, type MappedText, type Place } from '../../text/mappedText';

/** A picture whose tag begins there is what it shows. */
const picture = /^<img\b/i;

/**
 * Of a picture that a template draws, the value of the site that says which one it is: `avatar:` of `_config.yml` for the `<img>` of an include.
 * Nothing else of such an element is the author's. `undefined` for what is none, and where its address stands in the template itself.
 * @param html a rendered page
 * @param at where the start tag begins
 */
export function shownValue(html: MappedText, at: number): Place | undefined {
  if (!picture.test(html.text.slice(at, at + 5))) return undefined;
  const template = placeAt(html, at)?.path;
  const { tag } = createTagReader(html.text)(at);
  const { valueRange } = (tag && attributeOf(tag, 'src')) ?? {};
  if (template === undefined || valueRange === undefined || !isTemplate.test(template)) return undefined;
  const { segments } = html;
  let longest: { readonly at: number; readonly length: number } | undefined;
  for (let number = Math.max(0, segmentNumber(segments, valueRange.start)); number < segments.length; number++) {
    const segment = segments[number];
    if (segment === undefined || segment.at >= valueRange.end) break;
    const from = Math.max(segment.at, valueRange.start);
    const length = Math.min(segments[number + 1]?.at ?? Infinity, valueRange.end) - from;
    if (!isTemplate.test(segment.path) && length > (longest?.length ?? 0)) longest = { at: from, length };
  }
  return longest && placeAt(html, longest.at);
}

const isTemplate = /^_(?:includes|layouts)\//;
