import type { OffsetRange } from '../text/range';
import { nextOf } from './nextOf';

export type LiquidRegion =
  | { readonly kind: 'output'; readonly range: OffsetRange; readonly expression: OffsetRange }
  /** `{% name markup %}` */
  | { readonly kind: 'tag'; readonly range: OffsetRange; readonly name: string; readonly markup: OffsetRange }
  /** The inside of `{% raw %}` or `{% comment %}`. */
  | { readonly kind: 'raw' | 'comment'; readonly range: OffsetRange }
  /** `{{` or `{%` that is never closed; the range ends with the line, or behind the one brace of `{{ a }`. */
  | { readonly kind: 'unclosed'; readonly range: OffsetRange };

/**
 * Finds Liquid in `text` from the offset `from` on: regions in order, none overlapping another. A `{% raw %}` or
 * `{% comment %}` that is closed gives three regions: its tag, its inside, its end tag; one that is never closed gives its tag alone.
 *
 * Tokens are cut as Liquid's tokenizer cuts them (https://github.com/Shopify/liquid, lib/liquid/tokenizer.rb): an output
 * ends at the first `}`, a tag at the first `%}`, and quotes protect neither: `{{ "}}" }}` is the output `{{ "}}`
 * and the text `" }}`. Where Liquid would stop the build the region is `unclosed`: `{{ a }` (up to that brace), `{% a`
 * without `%}`, and, other than in Liquid, a token that would swallow the start of another on a later line, because that is what a
 * page looks like while its author types.
 */
export function readLiquid(text: string, from = 0): readonly LiquidRegion[] {
  const tokens = readTokens(text, from);
  const endOfComment = endTagsOf('comment', tokens);
  const regions: LiquidRegion[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    regions.push(token);
    const closing = endOfComment.get(at);
    const end = closing === undefined ? undefined : tokens[closing];
    if (closing === undefined || end === undefined) continue;
    regions.push({ kind: 'comment', range: { start: token.range.end, end: end.range.start } }, end);
    at = closing;
  }
  return regions;
}

/** Where the next of each mark lies, for a scan that goes forward. */
interface Marks {
  readonly brace: (from: number) => number;
  readonly tagEnd: (from: number) => number;
  readonly lineEnd: (from: number) => number;
}

function readTokens(text: string, from: number): readonly LiquidRegion[] {
  const newline = nextOf(text, '\n');
  const marks: Marks = {
    brace: nextOf(text, '}'),
    tagEnd: nextOf(text, '%}'),
    lineEnd(start) {
      const at = newline(start);
      if (at === -1) return text.length;
      return at > start && text[at - 1] === '\r' ? at - 1 : at;
    },
  };
  const regions: LiquidRegion[] = [];
  let rawMayEnd = true;
  let at = text.indexOf('{', from);
  while (at !== -1) {
    const second = text[at + 1];
    if (second !== '{' && second !== '%') {
      at = text.indexOf('{', at + 1);
      continue;
    }
    const region = second === '{' ? readOutput(text, at, marks) : readTag(text, at, marks);
    regions.push(region);
    let end = region.range.end;
    if (region.kind === 'tag' && region.name === 'raw' && rawMayEnd) {
      const endTag = findEndRaw(text, end, marks);
      rawMayEnd = endTag !== undefined;
      if (endTag !== undefined) {
        regions.push({ kind: 'raw', range: { start: end, end: endTag.range.start } }, endTag);
        end = endTag.range.end;
      }
    }
    at = text.indexOf('{', end);
  }
  return regions;
}

function readOutput(text: string, start: number, marks: Marks): LiquidRegion {
  const brace = marks.brace(start + 2);
  const line = marks.lineEnd(start);
  if (brace === -1) return { kind: 'unclosed', range: { start, end: line } };
  if (text[brace + 1] !== '}' || swallowsAnother(text, line, brace)) {
    return { kind: 'unclosed', range: { start, end: Math.min(brace + 1, line) } };
  }
  return { kind: 'output', range: { start, end: brace + 2 }, expression: withoutControl(text, start + 2, brace) };
}

function readTag(text: string, start: number, marks: Marks): LiquidRegion {
  const close = marks.tagEnd(start + 2);
  const line = marks.lineEnd(start);
  if (close === -1 || swallowsAnother(text, line, close)) return { kind: 'unclosed', range: { start, end: line } };
  const inside = withoutControl(text, start + 2, close);
  const name = /#|\w+/y;
  name.lastIndex = inside.start;
  const word = name.exec(text)?.[0] ?? '';
  let markup = inside.start + word.length;
  while (markup < inside.end && isSpace(text.charCodeAt(markup))) markup++;
  return { kind: 'tag', range: { start, end: close + 2 }, name: word, markup: { start: markup, end: inside.end } };
}

/** Without the dashes of whitespace control and the space around: `- a -` gives `a`. */
function withoutControl(text: string, from: number, to: number): OffsetRange {
  let start = from;
  let end = to;
  if (start < end && text[start] === '-') start++;
  if (start < end && text[end - 1] === '-') end--;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether another token begins behind the first line of one that ends at `close`. */
function swallowsAnother(text: string, line: number, close: number): boolean {
  return line < close && /\{[{%]/.test(text.slice(line, close));
}

/** Older Liquids know `{% endraw %}` only without dashes; `{%- endraw -%}` is taken too, so that the author's meaning stays. */
function findEndRaw(text: string, from: number, marks: Marks): LiquidRegion | undefined {
  const endRaw = /\{%-?\s*endraw\b/g;
  endRaw.lastIndex = from;
  const found = endRaw.exec(text);
  if (found === null) return undefined;
  const tag = readTag(text, found.index, marks);
  return tag.kind === 'tag' ? tag : undefined;
}

/** Index of the end tag of each tag of a name that has one, `comment` or `highlight`. They nest, as every block of Liquid does. */
export function endTagsOf(name: string, tokens: readonly LiquidRegion[]): ReadonlyMap<number, number> {
  const open: number[] = [];
  const ends = new Map<number, number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'tag') return;
    if (token.name === name) open.push(index);
    else if (token.name === `end${name}`) {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  });
  return ends;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
