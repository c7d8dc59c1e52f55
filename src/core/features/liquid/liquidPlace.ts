/** Liquid that may still be open: `{{ site.‸`, `{% include ‸ %}`. */
export interface LiquidPlace {
  readonly kind: 'output' | 'tag';
  /** What stands between the opening braces (with the dash of whitespace control) and the offset. */
  readonly before: string;
  /** Where `before` begins in the text. */
  readonly start: number;
}

/** Liquid's tags and outputs are not longer. */
const longest = 2000;

/** The Liquid around `offset`, `undefined` outside of it and within `{% raw %}`. */
export function liquidPlace(text: string, offset: number): LiquidPlace | undefined {
  const output = text.lastIndexOf('{{', offset - 2);
  const tag = text.lastIndexOf('{%', offset - 2);
  const open = Math.max(output, tag);
  if (open < 0 || offset - open > longest) return undefined;
  const dash = text[open + 2] === '-' && offset > open + 2 ? 1 : 0;
  const start = open + 2 + dash;
  const before = text.slice(start, offset);
  if (/[%}]\}|\{[{%]|\n[ \t]*\n/.test(before)) return undefined;
  return isInRaw(text, open) ? undefined : { kind: open === output ? 'output' : 'tag', before, start };
}

function isInRaw(text: string, at: number): boolean {
  const raw = Math.max(...['{% raw', '{%- raw', '{%raw'].map(tag => text.lastIndexOf(tag, at - 1)));
  return raw >= 0 && !/\{%-?\s{0,9}endraw/.test(text.slice(raw, at));
}

/** What of a name stands from an offset on: `le` of `site.tit‸le-}}`, whose dash belongs to the braces. */
export function nameBehind(text: string, offset: number): string {
  return /^(?:\w|-(?![%}]\}))*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The same of the name of a file: `ds/news.md` of `car‸ds/news.md-%}`. */
export function fileNameBehind(text: string, offset: number): string {
  return /^(?:[\w./]|-(?![%}]\}))*/.exec(text.slice(offset))?.[0] ?? '';
}

/** Whether the end of a piece of Liquid lies within a quoted string. */
export function isInQuotes(before: string): boolean {
  let quote = '';
  for (const sign of before) {
    if (quote === '') quote = sign === '"' || sign === "'" ? sign : '';
    else if (sign === quote) quote = '';
  }
  return quote !== '';
}
