import { isForeign, isVoid, tagsOf } from './htmlTags';

/** An element as its tags stand in HTML. Offsets in UTF-16 code units. */
export interface OutlineElement {
  /** In lower case. */
  readonly name: string;
  /** Of the `<` of its start tag. */
  start: number;
  /** Behind the start tag. */
  contentStart: number;
  /** Of the `<` of its end tag; as `contentStart` where it has none. */
  contentEnd: number;
  /** Behind the end tag. */
  end: number;
  parent: OutlineElement | undefined;
  readonly children: OutlineElement[];
}

export interface Outline {
  /** In the order of their start tags. */
  readonly elements: OutlineElement[];
  /**
   * Whether every element is closed where it should be, so that the tags alone say what a browser makes of them. What a browser would
   * have to repair is not regular.
   */
  readonly regular: boolean;
}

/** Where the rules are others, or change from place to place. */
const irregularNames = new Set('plaintext template frameset foreignobject annotation-xml'.split(' '));

/** Deeper nesting is nobody's writing. */
const deepest = 400;

/**
 * Reads the tags of HTML as browsers do (https://html.spec.whatwg.org/#tokenization), without repairing anything but a head within the head, which the
 * template has: a browser reads on as if its tags were not there. `base` is added to all offsets. What is read so fits the parsed document where the outline is regular and their elements agree in order and nesting.
 */
export function readOutline(html: string, base = 0): Outline {
  const elements: OutlineElement[] = [];
  const open: OutlineElement[] = [];
  const irregular: Outline = { elements, regular: false };
  let foreign = 0;
  let innerHeads = 0;
  for (const tag of tagsOf(html)) {
    if (tag.kind === 'odd') return irregular;
    const parent = open.at(-1);
    if (tag.name === 'head' && parent?.name === 'head' && (tag.kind === 'start' || innerHeads > 0)) {
      innerHeads += tag.kind === 'start' ? 1 : -1;
      continue;
    }
    if (tag.kind === 'end') {
      if (parent?.name !== tag.name) return irregular;
      parent.contentEnd = base + tag.start;
      parent.end = base + tag.end;
      open.pop();
      if (isForeign(tag.name)) foreign -= 1;
      continue;
    }
    if (irregularNames.has(tag.name) || open.length > deepest) return irregular;
    const contentStart = base + tag.end;
    const contentEnd = base + (tag.raw?.at ?? tag.end);
    const end = base + (tag.raw?.end ?? tag.end);
    const element = { name: tag.name, start: base + tag.start, contentStart, contentEnd, end, parent, children: [] };
    elements.push(element);
    parent?.children.push(element);
    const isForeignTag = foreign > 0 || isForeign(tag.name);
    if (tag.raw !== undefined || (isForeignTag ? tag.selfClosing : isVoid(tag.name))) continue;
    if (isForeign(tag.name)) foreign += 1;
    open.push(element);
  }
  return { elements, regular: open.length === 0 && innerHeads === 0 };
}
