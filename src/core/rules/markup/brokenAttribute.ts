import type { OffsetRange } from '../../text/range';

/** What makes kramdown take a tag for text, at one of its attributes. */
export type AttributeFault =
  /** `href=https://…">` */
  | { readonly kind: 'quote missing'; readonly attribute: string; readonly quote: string; readonly range: OffsetRange }
  /** `<a https://…">`; `range` is the address with the quotes that it has. */
  | {
      readonly kind: 'name missing';
      readonly attribute: string;
      readonly address: string;
      readonly range: OffsetRange;
    };

/** Attributes in quotes. */
export const attributesPattern = /^(?:\s+[\w:-]{1,60}\s?=\s?(?:"[^"<>\n]{0,2000}"|'[^'<>\n]{0,2000}'))+/;

/** Where a value has no quote before it, but one behind it. */
const unopenedPattern = /^(\s+([\w:-]{1,60})\s?=\s?)(?![“”„‘’＂＇])[^\s"'<>\\]{1,2000}(["'])/;
const unnamedPattern = /^(\s+)["']?(https?:\/\/[^\s"'<>]{1,2000})["']?(?=[\s/>])/;
const addresses: Readonly<Record<string, string>> = { a: 'href', img: 'src' };

interface BrokenAttribute {
  readonly fault: AttributeFault;
  /** Behind the tag. */
  readonly end: number;
}

/**
 * The attribute that lacks a quote, or its name, where that is all that the tag lacks. `behind` is the text behind the tag's name, which ends at
 * `from`.
 */
export function brokenAttribute(name: string, behind: string, from: number): BrokenAttribute | undefined {
  const before = lengthOf(attributesPattern, behind);
  const rest = behind.slice(before);
  return unopened(rest, from + before) ?? unnamed(addresses[name], rest, from + before);
}

function unopened(rest: string, from: number): BrokenAttribute | undefined {
  const [written, lead = '', attribute = '', quote = ''] = unopenedPattern.exec(rest) ?? [];
  const end = endOfTag(rest, written);
  if (written === undefined || end === undefined) return undefined;
  const range = { start: from + lead.length, end: from + written.length };
  return { fault: { kind: 'quote missing', attribute, quote, range }, end: from + end };
}

function unnamed(attribute: string | undefined, rest: string, from: number): BrokenAttribute | undefined {
  if (attribute === undefined) return undefined;
  const [written, blank = '', address = ''] = unnamedPattern.exec(rest) ?? [];
  const end = endOfTag(rest, written);
  if (written === undefined || end === undefined) return undefined;
  const range = { start: from + blank.length, end: from + written.length };
  return { fault: { kind: 'name missing', attribute, address, range }, end: from + end };
}

/** What is left of a tag that has no other fault. */
const restPattern = /^(?:\s+[\w:-]{1,60}(?:=(?:"[^"<>\n]{0,2000}"|'[^'<>\n]{0,2000}'|\w{1,60}))?)*\s?\/?>/;

function endOfTag(rest: string, written: string | undefined): number | undefined {
  const left = written === undefined ? 0 : lengthOf(restPattern, rest.slice(written.length));
  return written === undefined || left === 0 ? undefined : written.length + left;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
