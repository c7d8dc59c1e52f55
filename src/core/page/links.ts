import type { KramdownElement } from '../kramdown/tree';
import { attributeOf } from '../syntax/html';
import { walkElements } from '../syntax/htmlElements';
import type { OffsetRange } from '../text/range';
import { referenceId } from './linkDefinitions';
import type { Image, Link } from './pageModel';
import type { HtmlElement } from '../syntax/htmlElements';
import { plainText } from './pageText';

/** What reading links and pictures takes: the text, its mask, and where reference links find their targets. */
interface LinkSource {
  readonly text: string;
  readonly masked: string;
  readonly root: KramdownElement;
  /** kramdown's HTML elements by the offset of their `<`. */
  readonly html: ReadonlyMap<number, KramdownElement>;
  readonly definitions: ReadonlyMap<string, OffsetRange>;
}

/**
 * The links of a page in order: Markdown's `[text](target)`, `[text][id]` and `<https://…>`, and `<a href>`. `href` is the target as
 * written, Liquid included; `''` for `[text]()`. The target of a reference link lies at its definition. An `<a>` without `href`
 * is no link.
 */
export function readLinks(
  source: LinkSource,
  links: readonly KramdownElement[],
  elements: readonly HtmlElement[],
): readonly Link[] {
  const found: Link[] = [];
  const add = (link: Link, element: KramdownElement | undefined): void => {
    const alt = link.text === '' ? pictureWords(element) : '';
    found.push(alt === '' ? link : { ...link, alt });
  };
  for (const element of links) {
    const hrefRange = targetRange(source, element);
    add(
      {
        kind: 'markdown',
        range: { start: element.start, end: element.end },
        href: writtenAt(source, hrefRange, element.attributes.get('href')),
        hrefRange,
        text: plainText(source.masked, element),
        textRange: element.content,
      },
      element,
    );
  }
  for (const element of walkElements(elements)) {
    const href = element.name === 'a' ? attributeOf(element.start, 'href') : undefined;
    if (href === undefined) continue;
    const read = source.html.get(element.range.start);
    add(
      {
        kind: 'html',
        range: element.range,
        href: href.value ?? '',
        hrefRange: href.valueRange,
        text: plainText(source.masked, read ?? source.root, withinReach(element.content)),
        textRange: element.content,
      },
      read,
    );
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** Of pictures right in a link: one that was left open holds many. */
function pictureWords(link: KramdownElement | undefined): string {
  const pictures = link?.children.filter(({ type, value }) => type === 'img' || value === 'img') ?? [];
  return pictures.flatMap(({ attributes }) => attributes.get('alt') ?? []).join(' ');
}

/** The pictures of a page in order: Markdown's and `<img>`. `src` as written, `''` where it is left out; `alt` undefined where there is none. */
export function readImages(
  source: LinkSource,
  images: readonly KramdownElement[],
  elements: readonly HtmlElement[],
): readonly Image[] {
  const found: Image[] = [];
  for (const element of images) {
    const srcRange = targetRange(source, element);
    found.push({
      kind: 'markdown',
      range: { start: element.start, end: element.end },
      src: writtenAt(source, srcRange, element.attributes.get('src')),
      srcRange,
      alt: element.attributes.get('alt'),
    });
  }
  for (const { name, start, range } of walkElements(elements)) {
    if (name !== 'img') continue;
    const src = attributeOf(start, 'src');
    const srcRange = src?.valueRange ?? { start: start.range.end, end: start.range.end };
    found.push({
      kind: 'html',
      range,
      src: src?.value ?? '',
      srcRange,
      alt: attributeOf(start, 'alt')?.value,
    });
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Where the target is written: in the link, at the definition, or (nowhere) an empty range at its end. */
function targetRange({ text, definitions }: LinkSource, element: KramdownElement): OffsetRange {
  if (element.target !== undefined) return element.target;
  const source = text.slice(element.start, element.end);
  const id = referenceId(source, text.slice(element.content.start, element.content.end));
  return definitions.get(id) ?? { start: element.end, end: element.end };
}

/** As the author wrote it, for that is what edits speak of; kramdown's value where the place is not known. */
function writtenAt({ text }: LinkSource, range: OffsetRange, value = ''): string {
  return range.start < range.end ? text.slice(range.start, range.end) : value;
}

/** An `<a>` left open reaches far: its text is not read to the end of the page. */
function withinReach({ start, end }: OffsetRange): OffsetRange {
  return { start, end: Math.min(end, start + 500) };
}
