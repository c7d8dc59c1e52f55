/** A tag of HTML. Offsets in UTF-16 code units. */
export interface HtmlTag {
  readonly kind: 'start' | 'end';
  /** In lower case. */
  readonly name: string;
  /** Of its `<`. */
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
  /** Where the end tag of an element begins and ends whose content is text (`script`, `style`, `title` …). */
  readonly raw: { readonly at: number; readonly end: number } | undefined;
}

/** What only a browser's repairs make sense of: reading has ended there, or goes on behind it. */
export interface Oddity {
  readonly kind: 'odd';
}

/** Their content is text up to their end tag. */
const rawNames = new Set('script style xmp iframe noembed noframes textarea title'.split(' '));

const voidNames = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/**
 * Reads the tags of HTML in order, as browsers tokenize it (https://html.spec.whatwg.org/#tokenization): comments and declarations are
 * passed over, the content of `script`, `style` and the like belongs to their start tag.
 */
export function* tagsOf(html: string): Iterable<HtmlTag | Oddity> {
  let foreign = 0;
  let at = 0;
  for (;;) {
    at = html.indexOf('<', at);
    if (at < 0) return;
    const next = html.charCodeAt(at + 1);
    if (next === exclamation || next === question) {
      if (html.startsWith('<![CDATA[', at)) yield { kind: 'odd' };
      at = skipDeclaration(html, at);
      if (at >= 0) continue;
      yield { kind: 'odd' };
      return;
    }
    const closes = next === slash;
    if (!isLetter(html.charCodeAt(at + (closes ? 2 : 1)))) {
      // `</>` and `</ …>` are no tags, and nothing that people write
      if (closes) yield { kind: 'odd' };
      at += 1;
      continue;
    }
    const tag = readTag(html, at, closes);
    if (tag === undefined) {
      yield { kind: 'odd' };
      return;
    }
    const { name, end, selfClosing } = tag;
    const isText = !closes && foreign === 0 && rawNames.has(name);
    const raw = isText ? endOfRaw(html, end, name) : undefined;
    if (isText && raw === undefined) {
      yield { kind: 'odd' };
      return;
    }
    yield { kind: closes ? 'end' : 'start', name, start: at, end, selfClosing, raw };
    if (isForeign(name) && !(selfClosing && !closes)) foreign = Math.max(0, foreign + (closes ? -1 : 1));
    at = raw?.end ?? end;
  }
}

/** Whether an element has neither content nor an end tag: `<br>`. */
export function isVoid(name: string): boolean {
  return voidNames.has(name);
}

/** Whether an element holds another language, with rules of its own: there `<path/>` is a whole element. */
export function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math';
}

const exclamation = 0x21;
const slash = 0x2f;
const question = 0x3f;

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
    if (code === 0x3e) return { name, end: at + 1, selfClosing: html.charCodeAt(at - 1) === slash };
    if (isSpace(code) || code === slash) {
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
  return isSpace(code) || code === slash || code === 0x3e;
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
