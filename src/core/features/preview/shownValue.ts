import { attributeOf } from '../../syntax/html';
import { createTagReader } from '../../syntax/htmlTag';
import { placeAt, segmentNumber, type MappedText, type Place } from '../../text/mappedText';

/** A picture whose tag begins there is what it shows. */
const picture = /^<img\b/i;

/**
 * Of a picture that a template draws, the value of the site that says which one it is: `avatar:` of `_config.yml` for the `<img>` of an include.
 * Nothing else of such an element is the author's. It is the last of its path: what is ahead, as `baseurl:`, says where pictures are. `undefined`
 * for what is none, and where its address, or the host that draws it, stands in the template itself.
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
  const value = html.text.slice(valueRange.start, valueRange.end);
  const pathEnd = valueRange.start + (/[?#]/.exec(value)?.index ?? value.length);
  let last: number | undefined;
  for (let number = Math.max(0, segmentNumber(segments, valueRange.start)); number < segments.length; number++) {
    const segment = segments[number];
    if (segment === undefined || segment.at >= pathEnd) break;
    const from = Math.max(segment.at, valueRange.start);
    if (!isTemplate.test(segment.path)) {
      last = from;
      continue;
    }
    const written = html.text.slice(from, Math.min(segments[number + 1]?.at ?? Infinity, pathEnd));
    // `https://badges.example/{{ site.repository }}` is a picture of somebody else
    if (from === valueRange.start && startsWithHost.test(written)) return undefined;
    // `{{ site.baseurl }}/images/logo.png`
    if (written.includes('/')) last = undefined;
  }
  return last === undefined ? undefined : placeAt(html, last);
}

const startsWithHost = /^(?:https?:)?\/\/[^/]/i;

const isTemplate = /^_(?:includes|layouts)\//;
