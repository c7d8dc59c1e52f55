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

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Their content is text up to their end tag. */
const RAW = new Set('script style xmp iframe noembed noframes textarea title'.split(' '));
/** Where the rules are others, or change from place to place. */
const IRREGULAR = new Set('plaintext template frameset foreignobject annotation-xml'.split(' '));

/** Deeper nesting is nobody's writing. */
const deepest = 400;

/**
 * Reads the tags of HTML as browsers do (https://html.spec.whatwg.org/#tokenization), without repairing anything. `base` is added to all
 * offsets. What is read so fits the parsed document where the outline is regular and their elements agree in order and nesting.
 */
export function readOutline(html: string, base = 0): Outline {
  const elements: OutlineElement[] = [];
  const open: OutlineElement[] = [];
  let foreign = 0;
  let regular = true;
  let at = 0;
  while (regular) {
    at = html.indexOf('<', at);
    if (at < 0) break;
    const next = html.charCodeAt(at + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      at = skipDeclaration(html, at);
      regular = at > 0 && !html.startsWith('<![CDATA[', at);
      if (at < 0) break;
      continue;
    }
    const closes = next === SLASH;
    if (!isLetter(html.charCodeAt(at + (closes ? 2 : 1)))) {
      // `</>` and `</ …>` are no tags, and nothing that people write
      if (closes) regular = false;
      at += 1;
      continue;
    }
    const tag = readTag(html, at, closes);
    if (tag === undefined) {
      regular = false;
      break;
    }
    const parent = open.at(-1);
    if (closes) {
      if (parent?.name !== tag.name) {
        regular = false;
        break;
      }
      parent.contentEnd = base + at;
      parent.end = base + tag.end;
      open.pop();
      if (isForeign(tag.name)) foreign -= 1;
      at = tag.end;
      continue;
    }
    if (IRREGULAR.has(tag.name) || open.length > deepest) regular = false;
    const behind = base + tag.end;
    const element: OutlineElement = {
      ...{ name: tag.name, start: base + at, contentStart: behind, contentEnd: behind, end: behind },
      ...{ parent, children: [] },
    };
    elements.push(element);
    parent?.children.push(element);
    at = tag.end;
    if (foreign > 0 ? tag.selfClosing : VOID.has(tag.name) || (isForeign(tag.name) && tag.selfClosing)) continue;
    if (foreign === 0 && RAW.has(tag.name)) {
      const end = endOfRaw(html, at, tag.name);
      if (end === undefined) {
        regular = false;
        break;
      }
      element.contentEnd = base + end.at;
      element.end = base + end.end;
      at = end.end;
      continue;
    }
    if (isForeign(tag.name)) foreign += 1;
    open.push(element);
  }
  return { elements, regular: regular && open.length === 0 };
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;

function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math';
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;
}

/** Behind a comment or a doctype; -1 where it has no end. */
function skipDeclaration(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) {
    const end = html.indexOf('>', at);
    return end < 0 ? -1 : end + 1;
  }
  if (html.startsWith('<!-->', at)) return at + 5;
  if (html.startsWith('<!--->', at)) return at + 6;
  const plain = html.indexOf('-->', at + 4);
  const odd = html.indexOf('--!>', at + 4);
  if (odd >= 0 && (plain < 0 || odd < plain)) return odd + 4;
  return plain < 0 ? -1 : plain + 3;
}

interface Tag {
  readonly name: string;
  readonly end: number;
  readonly selfClosing: boolean;
}

function readTag(html: string, start: number, closes: boolean): Tag | undefined {
  let at = start + (closes ? 2 : 1);
  const from = at;
  while (at < html.length && !endsName(html.charCodeAt(at))) at++;
  const name = html.slice(from, at).toLowerCase();
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 0x3e) return { name, end: at + 1, selfClosing: html.charCodeAt(at - 1) === SLASH };
    if (isSpace(code) || code === SLASH) {
      at++;
      continue;
    }
    // a name may begin with `=`
    at++;
    while (at < html.length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== 0x3d) at++;
    let value = at;
    while (isSpace(html.charCodeAt(value))) value++;
    if (html.charCodeAt(value) !== 0x3d) continue;
    value++;
    while (isSpace(html.charCodeAt(value))) value++;
    const quote = html.charCodeAt(value);
    if (quote === 0x22 || quote === 0x27) {
      const end = html.indexOf(html.charAt(value), value + 1);
      if (end < 0) return undefined;
      at = end + 1;
    } else {
      at = value;
      while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== 0x3e) at++;
      // `<a href=x/>`: the slash is the value's
      if (html.charCodeAt(at) === 0x3e) return { name, end: at + 1, selfClosing: false };
    }
  }
  return undefined;
}

function endsName(code: number): boolean {
  return isSpace(code) || code === SLASH || code === 0x3e;
}

/** The end tag of an element whose content is text; `undefined` for none, and for scripts that hold comments, which have rules of their own. */
function endOfRaw(html: string, from: number, name: string): { readonly at: number; readonly end: number } | undefined {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (found === null) return undefined;
  if (name === 'script' && html.slice(from, found.index).includes('<!--')) return undefined;
  const tag = readTag(html, found.index, true);
  return tag && { at: found.index, end: tag.end };
}
