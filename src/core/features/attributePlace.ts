import { touchesOffset, type OffsetRange } from '../text/range';

/** An attribute of an HTML tag that may still be open: `<img src="im‸`. */
export interface AttributePlace {
  /** In lower case. */
  readonly tag: string;
  /** In lower case. */
  readonly attribute: string;
  /** The value without its quotes; empty for `src=`. */
  readonly value: OffsetRange;
  /**
   * What a choice takes the place of: a value that is closed, and of one that is still open what stands before the offset. VS Code
   * closes no quotes before a letter, and what follows is the author's sentence: `See <a href="‸my CV and more`.
   */
  readonly replaced: OffsetRange;
  /** `''` for a value without quotes. */
  readonly quote: '"' | "'" | '';
  /** The attributes before it, as written. */
  readonly before: ReadonlyMap<string, string>;
}

/** Tags are not longer. */
const longestTag = 4000;

/** The attribute whose value holds `offset`; `undefined` outside of values. A quote that is not closed yet ends with the line. */
export function attributePlace(text: string, offset: number): AttributePlace | undefined {
  const start = text.lastIndexOf('<', offset - 1);
  if (start < 0 || offset - start > longestTag) return undefined;
  const tag = /^[A-Za-z][\w:-]{0,40}/.exec(text.slice(start + 1, start + 42))?.[0];
  if (tag === undefined) return undefined;
  const before = new Map<string, string>();
  let at = start + 1 + tag.length;
  while (at < offset) {
    at = skip(text, at, offset, /[\s/]/);
    const nameEnd = skip(text, at, offset, /[^\s=>"'/]/);
    if (nameEnd === at) return undefined;
    const attribute = text.slice(at, nameEnd).toLowerCase();
    const equals = skip(text, nameEnd, offset, /\s/);
    at = equals;
    if (equals >= offset || text[equals] !== '=') continue;
    const valueStart = skip(text, equals + 1, offset, /\s/);
    const value = valueFrom(text, valueStart, offset);
    if (touchesOffset(value.range, offset)) {
      const { range, quote } = value;
      const isClosed = endsTag(text, range.end, quote) || isRestOfAddress(text.slice(offset, range.end));
      const replaced = { start: range.start, end: isClosed ? range.end : offset };
      return { tag: tag.toLowerCase(), attribute, value: range, replaced, quote, before };
    }
    before.set(attribute, text.slice(value.range.start, value.range.end));
    at = value.range.end + value.quote.length;
  }
  return undefined;
}

/**
 * The rest of a tag behind a value: further attributes up to `>`. `alt="photo">` behind `<img src="‸ ` has one quote too many, and behind
 * the apostrophe of a sentence another tag begins.
 */
const restOfTag = /^(?=[\s/>{])(?:[^<>"'{]|"[^"]*"|'[^']*'|\{%[^%]*%\}|\{\{[^}]*\}\}|\{(?![{%]))*>/;

function endsTag(text: string, valueEnd: number, quote: AttributePlace['quote']): boolean {
  if (!text.startsWith(quote, valueEnd)) return false;
  const behind = valueEnd + quote.length;
  return restOfTag.test(text.slice(behind, behind + longestTag));
}

/** Whether what stands behind the offset is of an address, `my-cv.pdf`, and no word of a sentence, `here`. */
export function isRestOfAddress(rest: string): boolean {
  return !/\s/.test(rest) && /\/|\.\w/.test(rest);
}

function valueFrom(
  text: string,
  start: number,
  offset: number,
): { readonly range: OffsetRange; readonly quote: '"' | "'" | '' } {
  const sign = text[start];
  const quote = sign === '"' || sign === "'" ? sign : '';
  const from = start + quote.length;
  const close = quote === '' ? -1 : closingQuote(text, from, offset, quote);
  if (close >= 0) return { range: { start: from, end: close }, quote };
  const rest = text.slice(offset, offset + longestTag);
  const end = quote === '' ? /[\s>"']|$/ : quote === '"' ? /["\n<>]|$/ : /['\n<>]|$/;
  const inside = quote === '' ? skip(text, from, offset, /[^\s>"']/) : offset;
  return { range: { start: from, end: inside < offset ? inside : offset + rest.search(end) }, quote };
}

/** The end of a value before `to`, past the quotes in its Liquid: `src="{{ picture | prepend: "/images/" }}"`; -1 where it goes on. */
function closingQuote(text: string, from: number, to: number, quote: string): number {
  const value = text.slice(from, to);
  for (let at = 0; at < value.length; at++) {
    const end = value.startsWith('{{', at) ? '}}' : value.startsWith('{%', at) ? '%}' : undefined;
    const closed = end === undefined ? -1 : value.indexOf(end, at);
    if (closed >= 0) at = closed + 1;
    else if (value[at] === quote) return from + at;
  }
  return -1;
}

function skip(text: string, from: number, to: number, accepts: RegExp): number {
  let at = from;
  while (at < to && accepts.test(text.charAt(at))) at++;
  return at;
}
