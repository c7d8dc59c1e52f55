import { shifted, type OffsetRange } from '../text/range';
import type { Image, Link, ListEntry, PaperBox } from './pageModel';
import type { HtmlAttribute, HtmlTag } from '../syntax/htmlTag';
import type { HtmlElement } from '../syntax/htmlElements';

/** Gives what lies in a piece its place in the page. What is one object in the piece is one in the page. */
export interface PlacedParts {
  readonly range: (range: OffsetRange) => OffsetRange;
  readonly tag: (tag: HtmlTag) => HtmlTag;
  readonly element: (element: HtmlElement) => HtmlElement;
  readonly link: (link: Link) => Link;
  readonly image: (image: Image) => Image;
  readonly entry: (entry: ListEntry) => ListEntry;
  readonly box: (box: PaperBox) => PaperBox;
}

/** For a piece that begins at the offset `by` of its page. */
export function placedParts(by: number): PlacedParts {
  const tags = new Map<HtmlTag, HtmlTag>();
  const attributes = new Map<HtmlAttribute, HtmlAttribute>();
  const links = new Map<Link, Link>();

  const range = (one: OffsetRange): OffsetRange => shifted(one, by);

  const attribute = once(attributes, found => {
    const { name, nameRange, value, valueRange } = found;
    return { name, nameRange: range(nameRange), value, valueRange: range(valueRange) };
  });

  const tag = once(tags, found => {
    const { kind, name, selfClosing } = found;
    return { kind, name, range: range(found.range), attributes: found.attributes.map(attribute), selfClosing };
  });

  const element = placedElements(range, tag);

  const link = once(links, found => {
    const [hrefRange, textRange] = [range(found.hrefRange), range(found.textRange)];
    return { ...found, range: range(found.range), hrefRange, textRange };
  });

  return {
    range,
    tag,
    element,
    link,
    image: ({ kind, range: own, src, srcRange, alt }) => ({
      kind,
      range: range(own),
      src,
      srcRange: range(srcRange),
      alt,
    }),
    entry: ({ range: own, content, text, depth }) => ({ range: range(own), content: range(content), text, depth }),
    box: box => {
      const { imageColumn, textColumn, badge, image, title, citation } = box;
      return {
        element: element(box.element),
        range: range(box.range),
        imageColumn: imageColumn && element(imageColumn),
        textColumn: textColumn && element(textColumn),
        badge: badge && { element: element(badge.element), text: badge.text },
        image: image && {
          element: element(image.element),
          src: image.src && attribute(image.src),
          alt: image.alt && attribute(image.alt),
          width: image.width && attribute(image.width),
        },
        title: title && { text: title.text, range: range(title.range) },
        links: box.links.map(link),
        citation: citation && element(citation),
      };
    },
  };
}

/** Elements with their places in the page: a tree of them is placed as a whole, so that parents and children are those of the page. */
function placedElements(range: PlacedParts['range'], tag: PlacedParts['tag']): PlacedParts['element'] {
  const elements = new Map<HtmlElement, HtmlElement>();

  /** From the outermost element down, without a call a level: pages may nest without end. */
  const tree = (root: HtmlElement): HtmlElement => {
    const copy = (found: HtmlElement, parent: HtmlElement | undefined) => {
      const { name, start, end, content } = found;
      const children: HtmlElement[] = [];
      const placed: HtmlElement = {
        name,
        start: tag(start),
        end: end && tag(end),
        range: range(found.range),
        content: range(content),
        children,
        parent,
      };
      elements.set(found, placed);
      return { found, placed, children };
    };
    const outermost = copy(root, undefined);
    const waiting = [outermost];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const child of next.found.children) {
        const made = copy(child, next.placed);
        next.children.push(made.placed);
        waiting.push(made);
      }
    }
    return outermost.placed;
  };

  return found => {
    const known = elements.get(found);
    if (known !== undefined) return known;
    let root = found;
    while (root.parent !== undefined) root = root.parent;
    const placed = tree(root);
    return elements.get(found) ?? placed;
  };
}

function once<Value extends object>(known: Map<Value, Value>, make: (value: Value) => Value): (value: Value) => Value {
  return value => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = make(value);
    known.set(value, made);
    return made;
  };
}
