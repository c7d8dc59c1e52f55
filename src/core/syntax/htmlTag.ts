import type { OffsetRange } from '../text/range';
import { nextOf } from './nextOf';

export interface HtmlAttribute {
  /** In lower case. */
  readonly name: string;
  readonly nameRange: OffsetRange;
  /** As written, entities not decoded; `undefined` where the attribute has no value. */
  readonly value: string | undefined;
  /** Without the quotes; empty behind the name where there is no value. */
  readonly valueRange: OffsetRange;
}

export interface HtmlTag {
  readonly kind: 'start' | 'end';
  /** In lower case. */
  readonly name: string;
  readonly range: OffsetRange;
  readonly attributes: readonly HtmlAttribute[];
  readonly selfClosing: boolean;
}

interface TagAttempt {
  /** `undefined` where no tag begins. */
  readonly tag: HtmlTag | undefined;
  /** Behind the tag, or where the attempt met what no tag may hold. */
  readonly end: number;
}

/**
 * Makes a reader of single tags: given the offset of a `<` it gives the tag that begins there. Meant to be asked in the order of the
 * text. A tag may span lines; its attribute values are quoted, unquoted or absent. No tag: `<` before anything but a name,
 * a name with other characters behind it (`<https://…>`), a second `<` or a stray quote among the attributes, a
 * quoted value with a blank line in it (its end quote was forgotten), the end of the text before `>`.
 */
export function createTagReader(text: string): (start: number) => TagAttempt {
  const closings = { '"': nextOf(text, '"'), "'": nextOf(text, "'") };
  return start => {
    const kind = text[start + 1] === '/' ? 'end' : 'start';
    const nameStart = start + (kind === 'end' ? 2 : 1);
    let at = nameStart;
    if (isNameStart(text.charCodeAt(at))) at = skip(text, at, isNamePart);
    if (at === nameStart || !endsName(text, at)) return { tag: undefined, end: at };
    const name = text.slice(nameStart, at).toLowerCase();
    const attributes: HtmlAttribute[] = [];
    for (;;) {
      at = skip(text, at, isSpace);
      const selfClosing = text[at] === '/' && text[at + 1] === '>';
      if (selfClosing || text[at] === '>') {
        const end = at + (selfClosing ? 2 : 1);
        return { tag: { kind, name, range: { start, end }, attributes, selfClosing }, end };
      }
      if (text[at] === '/') {
        at++;
        continue;
      }
      const attribute = readAttribute(text, at, closings);
      if (attribute === undefined) return { tag: undefined, end: Math.max(at, start + 1) };
      attributes.push(attribute.attribute);
      at = attribute.end;
    }
  };
}

type Closings = Readonly<Record<'"' | "'", (from: number) => number>>;

function readAttribute(
  text: string,
  start: number,
  closings: Closings,
): { readonly attribute: HtmlAttribute; readonly end: number } | undefined {
  const nameEnd = skip(text, start, isAttributeNamePart);
  if (nameEnd === start) return undefined;
  const name = text.slice(start, nameEnd).toLowerCase();
  const nameRange = { start, end: nameEnd };
  const equals = skip(text, nameEnd, isSpace);
  if (text[equals] !== '=') {
    const valueRange = { start: nameEnd, end: nameEnd };
    return { attribute: { name, nameRange, value: undefined, valueRange }, end: nameEnd };
  }
  const valueStart = skip(text, equals + 1, isSpace);
  const quote = text[valueStart];
  const quoted = quote === '"' || quote === "'";
  const valueRange = quoted
    ? { start: valueStart + 1, end: closings[quote](valueStart + 1) }
    : { start: valueStart, end: skip(text, valueStart, isUnquotedValuePart) };
  if (quoted && (valueRange.end === -1 || hasBlankLine(text, valueRange))) return undefined;
  const value = text.slice(valueRange.start, valueRange.end);
  return { attribute: { name, nameRange, value, valueRange }, end: valueRange.end + (quoted ? 1 : 0) };
}

function skip(text: string, from: number, accepts: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && accepts(text.charCodeAt(at))) at++;
  return at;
}

function hasBlankLine(text: string, range: OffsetRange): boolean {
  return /\n[ \t\r]*\n/.test(text.slice(range.start, range.end));
}

function endsName(text: string, at: number): boolean {
  return text[at] === '>' || (text[at] === '/' && text[at + 1] === '>') || isSpace(text.charCodeAt(at));
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNameStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** `papertitle`, `svg:rect`, `my-element` */
function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 58) || code === 45 || code === 46 || code === 95 || code > 127;
}

function isAttributeNamePart(code: number): boolean {
  return isUnquotedValuePart(code) && code !== 47 && code !== 61;
}

function isUnquotedValuePart(code: number): boolean {
  return !isSpace(code) && code !== 34 && code !== 39 && code !== 60 && code !== 62;
}
