import { blockElements, spanElements } from '../../kramdown/htmlElements';
import type { KramdownElement } from '../../kramdown/tree';
import type { PageModel } from '../../page/pageModel';
import type { HtmlAttribute, HtmlTag } from '../../syntax/htmlTag';
import { voidElements } from '../../syntax/htmlElements';
import { firstWhere } from '../../text/firstWhere';
import { lineStart } from '../../text/lines';
import { overlaps, type OffsetRange } from '../../text/range';
import { attributesPattern, brokenAttribute, type AttributeFault } from './brokenAttribute';
import { shownTexts } from './shownTexts';
import { wideQuotes, wideQuoted } from './wideQuotes';

/** A tag that kramdown takes for text, and why. */
export interface TagInText {
  readonly kind: 'start' | 'end';
  /** In lower case. */
  readonly name: string;
  readonly range: OffsetRange;
  readonly fault:
    | { readonly kind: 'sign missing'; readonly sign: '<' | '>' }
    /** `href=https://…`, which browsers read all the same. */
    | { readonly kind: 'quotes missing'; readonly attribute: HtmlAttribute }
    | AttributeFault
    /** `<div>` in the middle of a line; `isBare` without attributes and with no `</div>` behind it: a break, or a word about HTML. */
    | { readonly kind: 'block in a line'; readonly isBare: boolean }
    /** A quote too many or too few, a comma, no blank between two attributes. */
    | { readonly kind: 'unreadable' };
}

/** The tags of a page that visitors see. What wide quotes make of them is told by full-width-signs. */
export function* tagsInText(page: PageModel): Iterable<TagInText> {
  const { kramdown, masked, liquid } = page;
  let around: KramdownElement | undefined;
  // the blocks behind a tag that is taken for text stand in the line that it has become
  let isLine = false;
  for (const { text, parent } of shownTexts(kramdown.root)) {
    if (parent !== around) isLine = false;
    around = parent;
    const source = masked.slice(text.start, text.end);
    if (!/[<>=]/.test(source)) continue;
    isLine ||= wideValue.test(source);
    for (const { pattern, read } of beginnings)
      for (const { 0: before, 1: slash = '', 2: written = '', index } of source.matchAll(pattern)) {
        const name = written.toLowerCase();
        if (!isElement(name)) continue;
        const start = text.start + index;
        const kind = slash === '/' ? 'end' : 'start';
        const found = read({ kind, name, start, behindName: start + before.length }, page);
        if (found === undefined || (isLine && found.fault.kind === 'block in a line')) continue;
        isLine ||= !isApart(found, masked);
        // what Liquid writes may complete it
        if (!liquid.some(({ range }) => overlaps(range, found.range))) yield found;
      }
  }
}

/** Whether nothing hangs on a tag: `Lakes. <p> Ponds. <p> Rivers.`, unless another one is right behind it, `<table><tr>`. */
function isApart({ range, fault }: TagInText, masked: string): boolean {
  return fault.kind === 'block in a line' && fault.isBare && !/^\s{0,4}</.test(masked.slice(range.end, range.end + 5));
}

const wideValue = new RegExp(`=\\s?[${wideQuotes}]`);

interface Begun {
  readonly kind: 'start' | 'end';
  readonly name: string;
  readonly start: number;
  readonly behindName: number;
}

/** `</span` and `<img`; `/span>`; `img src=`. */
const beginnings = [
  { pattern: /(?<!\\)<(\/?)([a-z][a-z\d]{0,15})(?![\w-])/gi, read: begun },
  { pattern: /(?<![<./:-])(\/)([a-z][a-z\d]{0,15})(?=>)/gi, read: notBegun },
  { pattern: /(?<![\w<./:-])()([a-z][a-z\d]{0,15})(?=[ \t][ \t\w:-]{1,40}=)/gi, read: notBegun },
] as const;

function isElement(name: string): boolean {
  return spanElements.has(name) || blockElements.has(name) || voidElements.has(name) || name === 'center';
}

function begun({ kind, name, start, behindName }: Begun, page: PageModel): TagInText | undefined {
  const behind = page.masked.slice(behindName, behindName + most);
  if (kind === 'end') {
    // a whole `</span>` that closes nothing is told by html-structure
    if (/^\s*>/.test(behind)) return undefined;
    return { kind, name, range: { start, end: behindName }, fault: { kind: 'sign missing', sign: '>' } };
  }
  const broken = brokenAttribute(name, behind, behindName);
  if (broken !== undefined) return { kind, name, range: { start, end: broken.end }, fault: broken.fault };
  const whole = tagAt(start, page.tags);
  if (whole !== undefined) return readByBrowsers(whole, page);
  const attributes = attributesPattern.exec(behind)?.[0];
  // `a <b` may be meant as text
  if (attributes === undefined && !/^\s+[\w:-]{1,40}\s?=\s?\\?["'“”‘’]/.test(behind)) return undefined;
  const rest = behind.slice(attributes?.length ?? 0);
  const end = behindName + (attributes?.length ?? 0);
  if (attributes !== undefined && /^\s*(?:<|$)|^[ \t]*\n/.test(rest))
    return { kind, name, range: { start, end }, fault: { kind: 'sign missing', sign: '>' } };
  const last = /^[^<>\n]{0,400}>/.exec(rest)?.[0];
  if (last === undefined) return undefined;
  return { kind, name, range: { start, end: end + last.length }, fault: { kind: 'unreadable' } };
}

function notBegun({ kind, name, start, behindName }: Begun, { masked }: PageModel): TagInText | undefined {
  const behind = masked.slice(behindName, behindName + most);
  const attributes = kind === 'start' ? attributesPattern.exec(behind)?.[0] : '';
  const last = attributes === undefined ? undefined : /^\s?\/?>/.exec(behind.slice(attributes.length))?.[0];
  if (attributes === undefined || last === undefined || isInValue(masked, start)) return undefined;
  const end = behindName + attributes.length + last.length;
  return { kind, name, range: { start, end }, fault: { kind: 'sign missing', sign: '<' } };
}

/** Whether a quote is open in front: `<img src="images/tr>`, on the way to `images/tree.png">`. */
function isInValue(masked: string, start: number): boolean {
  const before = masked.slice(Math.max(lineStart(masked, start), start - longestValue), start);
  const quote = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"));
  return quote > 0 && /=[ \t]?$/.test(before.slice(0, quote)) && !/[<>]/.test(before.slice(quote));
}

/** Characters of a value, at most. */
const longestValue = 400;

/** Characters looked at behind a name. */
const most = 4000;

function readByBrowsers(tag: HtmlTag, page: PageModel): TagInText | undefined {
  const { name, range, attributes } = tag;
  // a whole `<b>` is shown only where something else is wrong around it
  if (attributes.length === 0 && !blockElements.has(name)) return undefined;
  if (wideQuoted(tag, page.text).length > 0) return undefined;
  const attribute = attributes.find(
    ({ value = '', valueRange }) =>
      !/["']/.test(page.text.charAt(valueRange.start - 1)) && value !== '' && !/^[\p{L}\p{N}\p{M}_]+$/u.test(value),
  );
  const fault = attribute !== undefined ? ({ kind: 'quotes missing', attribute } as const) : faultOfWhole(tag, page);
  return { kind: 'start', name, range, fault };
}

function faultOfWhole(tag: HtmlTag, { text, tags }: PageModel): TagInText['fault'] {
  const { name, range, attributes } = tag;
  const isReadable = attributes.every(
    ({ name: attribute, nameRange }) =>
      /\s/.test(text.charAt(nameRange.start - 1)) && /^[\p{L}_:][\p{L}\p{N}_:.-]*$/u.test(attribute),
  );
  if (!isReadable || !blockElements.has(name)) return { kind: 'unreadable' };
  return { kind: 'block in a line', isBare: attributes.length === 0 && !isClosedBehind(name, range.end, tags) };
}

/** Whether the next tag of this name is one that closes. */
function isClosedBehind(name: string, end: number, tags: readonly HtmlTag[]): boolean {
  for (let at = firstWhere(tags, ({ range }) => range.start >= end); at < tags.length; at++) {
    const tag = tags[at];
    if (tag?.name === name) return tag.kind === 'end';
  }
  return false;
}

/** By halves, since the tags of a page stand in order. */
function tagAt(start: number, tags: readonly HtmlTag[]): HtmlTag | undefined {
  const tag = tags[firstWhere(tags, ({ range }) => range.start >= start)];
  return tag?.range.start === start ? tag : undefined;
}
