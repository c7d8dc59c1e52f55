import { blockElements, spanElements, voidElements } from '../kramdown/htmlElements';
import type { PageModel } from '../page/pageModel';
import type { OffsetRange } from '../text/range';
import { shownTexts } from './shownTexts';

/** A tag that lacks its first or its last sign, so that kramdown takes it for text. */
export interface UnfinishedTag {
  readonly kind: 'start' | 'end';
  /** In lower case. */
  readonly name: string;
  readonly range: OffsetRange;
  readonly missing: '<' | '>';
}

/** The unfinished tags of a page. */
export function* unfinishedTags({ kramdown, masked }: PageModel): Iterable<UnfinishedTag> {
  for (const { text } of shownTexts(kramdown.root)) {
    const source = masked.slice(text.start, text.end);
    if (!/[<>=]/.test(source)) continue;
    for (const { missing, pattern } of BEGINNINGS)
      for (const { 0: before, 1: slash = '', 2: written = '', index } of source.matchAll(pattern)) {
        const name = written.toLowerCase();
        const kind = slash === '/' ? 'end' : 'start';
        const start = text.start + index;
        const end = isElement(name) ? endOf(kind, missing, masked, start + before.length) : undefined;
        if (end !== undefined) yield { kind, name, range: { start, end }, missing };
      }
  }
}

/** `</span` and `<img`; `/span>` and `img src=`. */
const BEGINNINGS = [
  { missing: '>', pattern: /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?![\w-])/g },
  { missing: '<', pattern: /(?<![<./:-])(\/)([a-zA-Z][a-zA-Z0-9]{0,15})(?=>)/g },
  { missing: '<', pattern: /(?<![\w<./:-])()([a-zA-Z][a-zA-Z0-9]{0,15})(?=[ \t][ \t\w:-]{1,40}=)/g },
] as const;

function isElement(name: string): boolean {
  return spanElements.has(name) || blockElements.has(name) || voidElements.has(name) || name === 'center';
}

const ATTRIBUTES = /^(?:\s+[\w:-]{1,60}\s?=\s?(?:"[^"<>\n]{0,2000}"|'[^'<>\n]{0,2000}'))+/;

/** Where it ends, `at` being behind its name; `undefined` where it is a whole tag, or none at all: `a <b` may be meant as text. */
function endOf(kind: 'start' | 'end', missing: '<' | '>', masked: string, at: number): number | undefined {
  const behind = masked.slice(at, at + 4000);
  const attributes = kind === 'start' ? ATTRIBUTES.exec(behind)?.[0] : '';
  if (attributes === undefined) return undefined;
  const rest = behind.slice(attributes.length);
  if (missing === '<') {
    const sign = /^\s?\/?>/.exec(rest)?.[0];
    return sign === undefined ? undefined : at + attributes.length + sign.length;
  }
  const ends = kind === 'start' ? /^\s*(?:<|$)|^[ \t]*\n/ : /^(?!\s*>)/;
  return ends.test(rest) ? at + attributes.length : undefined;
}
