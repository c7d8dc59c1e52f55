import type { KramdownElement } from '../kramdown/tree';
import { withoutFiller } from '../syntax/masks';
import { firstWhere } from '../text/firstWhere';
import { isWithin, shifted, type OffsetRange } from '../text/range';
import { readReferences } from './characterReferences';
import type { HtmlTag } from '../syntax/htmlTag';

/** A stretch of visible text, or the end of a line or block. */
export type TextPiece =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What made the text in the source: `&amp;` for `&`. Mostly as long as the text, but not always. */
      readonly range: OffsetRange;
      readonly strong: boolean;
      readonly slanted: boolean;
      readonly code: boolean;
      /** Whether code of HTML is one of the words around it, `<code>BoatNet</code>: Boats of lakes`, and no tag before them. */
      readonly asWords?: boolean;
      /** In `<sup>`. */
      readonly raised: boolean;
      /** In `<u>`. */
      readonly underlined: boolean;
      /** The `a` around, of Markdown or HTML; texts of one link have the same. */
      readonly link: KramdownElement | HtmlTag | undefined;
    }
  | {
      readonly kind: 'line' | 'block';
      readonly at: number;
      /** Of a list item: `1` where it begins, `-1` where it ends. */
      readonly item?: 1 | -1;
      /** What a reader sees of a line that ends in the source alone. */
      readonly blank?: Extract<TextPiece, { kind: 'text' }>;
    };

const textTypes = new Set(['text', 'codespan', 'codeblock', 'math', 'abbreviation']);
const hiddenTypes = new Set(['comment', 'xml_pi', 'img', 'raw', 'footnote', 'blank', 'toc', 'hr']);
const blockTypes = new Set('p header li dt dd codeblock blockquote ul ol dl table tr'.split(' '));
export const blockNames = new Set(
  'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);
export const hiddenNames = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe']);
export const slantedNames = new Set(['em', 'i']);
const codeNames = new Set(['code', 'kbd', 'samp', 'tt', 'pre']);
export const underlinedNames = new Set(['u', 'ins']);
export const strongNames = new Set(['b', 'strong', 'papertitle', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The characters of kramdown's `smart_quote` and `typographic_sym` elements (https://kramdown.gettalong.org/syntax.html#typographic-symbols). */
const symbols: Readonly<Record<string, string>> = {
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  laquo: '«',
  raquo: '»',
  laquo_space: '« ',
  raquo_space: ' »',
};

interface Context {
  readonly strong: boolean;
  readonly slanted: boolean;
  readonly code: boolean;
  readonly asWords?: boolean;
  readonly raised: boolean;
  readonly underlined: boolean;
  readonly link: KramdownElement | undefined;
  /** The asterisk, in a pair of marks, that was to begin what is slanted: `*Lakes` behind that of a name. */
  readonly slantedFrom?: number;
}

/**
 * The visible text of an element, in order, without what lies outside `range` (offsets of the parsed text). Comments,
 * pictures, scripts and footnote marks are not text. `source` is the text that was parsed. Filler for Liquid is still in it (see `withoutFiller`).
 */
export function readPieces(
  source: string,
  root: KramdownElement,
  range: OffsetRange = root,
  folded: 'read' | 'left out' = 'read',
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const waiting: (
    | TextPiece
    | { readonly kind: 'element'; readonly element: KramdownElement; readonly context: Context }
  )[] = [];
  const descend = (element: KramdownElement, context: Context): void => {
    const children = childrenIn(element.children, range);
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined) waiting.push({ kind: 'element', element: child, context });
    }
  };
  descend(root, { strong: false, slanted: false, code: false, raised: false, underlined: false, link: undefined });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind !== 'element') {
      pieces.push(next);
      continue;
    }
    const { element, context } = next;
    if (isHidden(element) || (folded === 'left out' && isFolded(element, range))) continue;
    const text = ownText(element);
    if (text !== undefined) {
      for (const piece of splitLines(clipped(text, element, source, range), source, context))
        for (const part of apartAt(piece, context.slantedFrom))
          pieces.push(...(element.type === 'text' ? withReferences(part) : [part]));
    } else if (element.type === 'br' || (element.type === 'html_element' && element.value === 'br')) {
      pieces.push({ kind: 'line', at: element.start });
    } else {
      const block = isBlock(element);
      if (block) {
        const isItem = (element.type === 'html_element' ? element.value : element.type) === 'li';
        pieces.push({ kind: 'block', at: element.start, ...(isItem ? { item: 1 } : {}) });
        waiting.push({ kind: 'block', at: element.end, ...(isItem ? { item: -1 } : {}) });
      }
      const leads =
        element.value === 'span' && isVenueTag(source.slice(element.start, element.end)) && beginsLine(pieces);
      const inner = leads ? { ...context, code: true } : contextIn(element, context, source);
      const asWords = isCodeOfHtml(element) && !(beginsLine(pieces, true) && isTagInCode(element, context, source));
      descend(element, asWords ? { ...inner, asWords } : inner);
    }
  }
  return pieces;
}

/** A blank that nobody wrote, in the place of what stands there, if anything does. */
export function blankAt(range: OffsetRange): Extract<TextPiece, { kind: 'text' }> {
  const plain = { strong: false, slanted: false, code: false, raised: false, underlined: false, link: undefined };
  return { kind: 'text', text: ' ', range, ...plain };
}

/** What a reader sees of an element, on one line: `a  **b**⏎c` gives `a b c`. */
export function plainText(source: string, root: KramdownElement, range: OffsetRange = root): string {
  return textOf(readPieces(source, root, range));
}

/** The pieces on one line; white space, no-break spaces too, is one space. */
export function textOf(pieces: readonly TextPiece[]): string {
  const text = pieces.map(piece => (piece.kind === 'text' ? piece.text : ' ')).join('');
  return withoutFiller(text).replace(/\s+/g, ' ').trim();
}

/** The children that lie in or reach into a range, found by halving: a page has thousands of blocks. */
function childrenIn(children: readonly KramdownElement[], range: OffsetRange): readonly KramdownElement[] {
  const first = firstWhere(children, ({ end }) => end > range.start);
  let end = first;
  while (end < children.length && (children[end]?.start ?? 0) < range.end) end++;
  return children.slice(first, end);
}

function isHidden(element: KramdownElement): boolean {
  return element.type === 'html_element' ? hiddenNames.has(element.value) : hiddenTypes.has(element.type);
}

/** Something that a reader unfolds, inside the range: a citation, an abstract. */
function isFolded({ type, value, start }: KramdownElement, range: OffsetRange): boolean {
  return type === 'html_element' && value === 'details' && start > range.start;
}

function isBlock(element: KramdownElement): boolean {
  return element.type === 'html_element'
    ? blockNames.has(element.value)
    : blockTypes.has(element.type) || element.type === 'td';
}

function contextIn(element: KramdownElement, context: Context, source: string): Context {
  if (isPairOfMarks(element, source)) {
    const opened = /\s\*(?=[\p{L}\d])[^*]*\*$/u.exec(source.slice(element.start, element.end));
    return opened === null ? context : { ...context, slantedFrom: element.start + opened.index + 1 };
  }
  const html = element.type === 'html_element';
  if (html ? strongNames.has(element.value) : element.type === 'strong' || element.type === 'header') {
    return { ...context, strong: true };
  }
  if (html ? slantedNames.has(element.value) : element.type === 'em') return { ...context, slanted: true };
  if (html && element.value === 'sup') return { ...context, raised: true };
  if (isCodeOfHtml(element)) return { ...context, code: true };
  if (html && underlinedNames.has(element.value)) return { ...context, underlined: true };
  if (html && element.value === 'span' && isTagClass(element.attributes.get('class') ?? ''))
    return { ...context, code: true };
  return (html ? element.value : element.type) === 'a' ? { ...context, link: element } : context;
}

function isCodeOfHtml({ type, value }: KramdownElement): boolean {
  return type === 'html_element' && codeNames.has(value);
}

/**
 * Whether code of HTML at the beginning of a line is a tag as in backquotes: `<code>ISL 2029</code> **Title**`. Without a year it stands before other words, and
 * not in their mark: `**<code>BoatNet</code> of lakes**`, `<code>BoatNet</code>: boats of lakes` are titles.
 */
function isTagInCode({ start, end }: KramdownElement, { strong, link }: Context, source: string): boolean {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(source.slice(start, end))) return true;
  return !strong && link === undefined && !/^(?:[:：]|[^\S\n]*(?:\n|<br|<\/|$))/i.test(source.slice(end, end + 80));
}

/**
 * `Mei Lin*, Ann Reed, Bo Wang*`: kramdown takes the asterisks of two footnotes for emphasis, or that of one and what closes the venue:
 * `Mei Lin*, Ann Reed, *Lakes*`. What is meant begins with no comma, mark or end of a tag.
 */
function isPairOfMarks({ type, start }: KramdownElement, source: string): boolean {
  return (
    (type === 'em' || type === 'strong') &&
    /^[*_]{1,2}(?:[#†‡§¶,，、;；}^$)）]|\.\s|<\/)/.test(source.slice(start, start + 4)) &&
    /[\p{L}\d{^>()（）*†‡#,]$/u.test(source.slice(Math.max(0, start - 2), start))
  );
}

/** Whether nothing stands on the last line of what was read, or nothing but tags in code. */
export function beginsLine(pieces: readonly TextPiece[], tags = false): boolean {
  let at = pieces.length - 1;
  const isPassed = (piece: TextPiece | undefined): boolean =>
    piece?.kind === 'text' && (piece.text.trim() === '' || (tags && piece.code && piece.asWords !== true));
  while (isPassed(pieces[at])) at -= 1;
  return pieces[at]?.kind !== 'text';
}

/**
 * `<span class="paper-venue">ISL 2029</span>`, `<span class="venue">TNL · under review</span>` before a title: as good as `` `ISL 2029` ``. Behind
 * names it is the venue and no tag.
 */
export function isVenueTag(html: string): boolean {
  const [, classes = '', words = ''] =
    /^<span\s[^<>]{0,160}?\bclass\s?=\s?["']([^"'<>]{0,80})["'][^<>]{0,80}>([^<>]{2,60})<\/span>/i.exec(html) ?? [];
  if (/\d\d\s?$/.test(words))
    return /(?:^|[\s_-])(?:venue|conf|conference|journal|proceedings)(?:$|[\s_-])/i.test(classes);
  // `<span class="conf-title">Lakes that Remember`
  const isOfVenue = /(?:^|[\s_-])(?:venue|conf|conference|journal|proceedings)(?:$|\s)/i.test(classes);
  return isOfVenue && words.length <= 40 && !/(?:^|[\s_-])(?:title|paper|name)(?:$|\s)/i.test(classes);
}

/** `<span class="venue-tag">`, `<span class="badge badge-info">`: set apart as code in backquotes is, and used for the same. */
export function isTagClass(classes: string): boolean {
  return /(?:^|[\s_-])(?:tag|badge|label|chip|pill)(?:$|[\s_-])/i.test(classes);
}

function ownText(element: KramdownElement): string | undefined {
  const { type, value } = element;
  if (textTypes.has(type)) return value;
  if (type === 'smart_quote' || type === 'typographic_sym') return symbols[value] ?? value;
  if (type !== 'entity') return undefined;
  const code = element.details?.codePoint;
  return code === undefined || code > 0x10ffff ? value : String.fromCodePoint(code);
}

interface OwnText {
  readonly text: string;
  readonly range: OffsetRange;
  readonly code: boolean;
}

/** The part of an element's text that lies in `range`; of one that reaches out of it, as it is written in the source. */
function clipped(text: string, element: KramdownElement, source: string, range: OffsetRange): OwnText {
  const code = element.type === 'codespan' || element.type === 'codeblock';
  const whole = code ? element.content : { start: element.start, end: element.end };
  if (isWithin(whole, range)) return { text, range: whole, code };
  const start = Math.max(whole.start, range.start);
  const end = Math.max(start, Math.min(whole.end, range.end));
  return { text: source.slice(start, end), range: { start, end }, code };
}

/** A text of several lines, line by line: `a⏎  b` in a list item is the text `a⏎b`, so the lines are looked up in the source. */
function splitLines({ text, range, code }: OwnText, source: string, context: Context): readonly TextPiece[] {
  const { strong, slanted, raised, underlined, link, asWords } = context;
  const pieces: TextPiece[] = [];
  let at = range.start;
  const lines = text.split('\n');
  const style = {
    strong,
    slanted,
    code: code || context.code,
    raised,
    underlined,
    link,
    ...(asWords ? { asWords } : {}),
  };
  let endOfLine: number | undefined;
  lines.forEach((line, index) => {
    const found = index === lines.length - 1 ? -1 : source.indexOf('\n', at);
    const newline = found === -1 ? range.end : Math.min(found, range.end);
    if (index > 0 && !isBlank(line.charCodeAt(0))) {
      while (at < newline && isBlank(source.charCodeAt(at))) at++;
    }
    if (endOfLine !== undefined) {
      const blank = { kind: 'text', text: ' ', range: { start: endOfLine, end: at }, ...style } as const;
      pieces.push({ kind: 'line', at: endOfLine, blank });
    }
    const end = newline > at && source[newline - 1] === '\r' ? newline - 1 : newline;
    pieces.push({ kind: 'text', text: line, range: { start: at, end }, ...style });
    endOfLine = end;
    at = Math.min(newline + 1, range.end);
  });
  return pieces;
}

/** A piece in two, of which the other is slanted, where that begins in it; the asterisk between them is none of the text. */
function apartAt(piece: TextPiece, slantedFrom: number | undefined): readonly TextPiece[] {
  if (piece.kind !== 'text' || slantedFrom === undefined || piece.range.end <= slantedFrom) return [piece];
  const { text, range } = piece;
  const length = slantedFrom - range.start;
  if (length < 0) return [{ ...piece, slanted: true }];
  if (text.length !== range.end - range.start) return [piece];
  const slanted = { ...piece, text: text.slice(length + 1), range: { start: slantedFrom + 1, end: range.end } };
  return [
    ...(length === 0
      ? []
      : [{ ...piece, text: text.slice(0, length), range: { start: range.start, end: slantedFrom } }]),
    { ...slanted, slanted: true },
  ];
}

/** References that kramdown leaves in text for the browser, as in HTML that it copies: each a piece of its own, where its place can be told. */
function withReferences(piece: TextPiece): readonly TextPiece[] {
  if (piece.kind !== 'text' || !piece.text.includes('&')) return [piece];
  const { text, range } = piece;
  const read = readReferences(text);
  if (text.length !== range.end - range.start) return [{ ...piece, text: read.map(part => part.text).join('') }];
  return read.map(part => ({
    ...piece,
    text: part.text,
    range: shifted(part, range.start),
  }));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
