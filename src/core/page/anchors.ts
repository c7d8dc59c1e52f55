import type { KramdownElement } from '../kramdown/tree';
import { attributeOf } from '../syntax/html';
import type { Anchor, Section } from './pageModel';
import type { HtmlTag } from '../syntax/htmlTag';

/**
 * What `#fragment` can point to, in the order of the text: headings, the `id` of HTML elements, the `name` of `<a>`
 * (https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document) and ids given
 * by attribute lists (`{: #id}`). An id that Liquid writes is not known and not listed.
 */
export function readAnchors(
  text: string,
  sections: readonly Section[],
  tags: readonly HtmlTag[],
  identified: readonly KramdownElement[],
): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const { id, titleRange } of sections) {
    if (id !== undefined) anchors.push({ id, kind: 'heading', range: titleRange });
  }
  for (const tag of tags) {
    if (tag.kind === 'end') continue;
    for (const attribute of [attributeOf(tag, 'id'), tag.name === 'a' ? attributeOf(tag, 'name') : undefined]) {
      if (attribute === undefined) continue;
      const id = attribute.value ?? '';
      if (id !== '' && !id.includes('{{') && !id.includes('{%')) {
        anchors.push({ id, kind: 'element', range: attribute.valueRange });
      }
    }
  }
  for (const element of identified) {
    const id = element.attributes.get('id') ?? '';
    const written = text.slice(element.start, element.end).lastIndexOf(`#${id}`);
    const start = written === -1 ? element.start : element.start + written + 1;
    if (id !== '')
      anchors.push({ id, kind: 'element', range: { start, end: written === -1 ? element.end : start + id.length } });
  }
  return anchors.sort((a, b) => a.range.start - b.range.start);
}
