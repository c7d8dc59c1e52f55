import { voidElements } from '../../syntax/htmlElements';
import type { OffsetRange } from '../../text/range';
import type { Mark } from './entryStyle';

const block = /^(?:address|article|dd|div|dl|dt|h[1-6]|li|ol|p|section|table|tbody|td|tr|ul)$/i;
const tag = /<(\/?)([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,400})?\/?>/gi;

/**
 * The page with the HTML in `range` as text that `dissectEntry` reads, every character at its place: the ends of blocks and `<br>` are line
 * breaks, starts of blocks blanks, line breaks of the source blanks; what would be a mark in Markdown is none. Inline tags and links stay.
 */
export function htmlAsText(text: string, { start, end }: OffsetRange): string {
  let masked = '';
  let done = start;
  const plain = (to: number): string => withoutMarkdown(text.slice(done, to));
  for (const found of text.slice(start, end).matchAll(tag)) {
    const [whole, slash = '', name = ''] = found;
    masked += plain(start + found.index);
    const breaks = /^br$/i.test(name) || (slash !== '' && block.test(name));
    const isContainer = block.test(name) || breaks || /^span$/i.test(name);
    masked += isContainer ? (breaks ? '\n' : ' ') + ' '.repeat(whole.length - 1) : whole;
    done = start + found.index + whole.length;
  }
  return text.slice(0, start) + masked + plain(end) + text.slice(end);
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/&amp;/g, '&    ')
    .replace(/&nbsp;/g, '      ')
    .replace(/[\r\n]/g, ' ')
    .replace(/\*/g, '†')
    .replace(/[`_]/g, "'");
}

/** `{date:2029-12}`, the place of a date in what is copied for another entry. */
export const dateSlots = /\{date:([^{}]{4,32})\}/g;

/** What joins two parts in HTML: tags, blanks, punctuation, a short word (`By `) and slots for dates; of longer text only the tags and blanks around what is left. */
export function htmlJoint(between: string): string {
  const words = between
    .replace(tag, '')
    .replace(dateSlots, '')
    .replace(/[^\p{L}\d]/gu, '');
  if (words.length <= 10) return between;
  const tags = between
    .replace(/(?<=\n)[ \t]*<!--[^<>]{0,2000}-->[ \t]*\r?\n/g, '')
    .replace(/<!--[^<>]{0,2000}-->/g, '')
    .replace(/(?<=^|>)[^<>]+/g, text => (/[\p{L}\d]/u.test(text.replace(dateSlots, '')) ? '' : text));
  return withoutEmptyElements(tags);
}

/** `<span class="venue">ISS</span>, 2023` from its tag on, where the range begins behind that and holds its end. */
export function withTagAhead(text: string, { start, end }: OffsetRange): OffsetRange {
  const ahead = /<([a-z]{1,16})(?:\s[^<>]{0,400})?>$/i.exec(text.slice(Math.max(0, start - 420), start));
  const close = ahead === null ? -1 : text.indexOf(`</${ahead[1] ?? ''}>`, start);
  return ahead === null || close < 0 || close >= end ? { start, end } : { start: start - ahead[0].length, end };
}

/** What a mark of Markdown is in HTML, where an entry in Markdown or the template shows how a part is marked. */
export function htmlMark({ open, close }: Mark): Mark {
  const name = /^(?:\*\*|__)$/.test(open) ? 'strong' : /^[*_]$/.test(open) ? 'em' : open === '`' ? 'code' : undefined;
  return name === undefined ? { open, close } : { open: `<${name}>`, close: `</${name}>` };
}

/** The tags of a piece of HTML. */
export function tagsOf(html: string): string {
  return [...html.matchAll(tag)].map(([whole]) => whole).join('');
}

/** The tags of a piece of HTML but for line breaks, each on a line of its own where it has one. */
export function tagsOnLines(html: string): string {
  const tags = [...html.matchAll(tag)].filter(([, , name = '']) => !/^br$/i.test(name));
  return tags.map(({ 0: whole, index }) => blankBefore(html, index) + whole).join('');
}

/** The line break and the indent before a tag. */
function blankBefore(html: string, at: number): string {
  return /\r?\n[ \t]{0,40}$/.exec(html.slice(Math.max(0, at - 42), at))?.[0] ?? '';
}

const emptyLine =
  /\r?\n[ \t]{0,40}<(?!t[dh][\s>])([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,400})?>\s{0,40}<\/\1>[ \t]{0,8}(?=\r?\n|$)/gi;

/** Without elements that hold nothing, but for the cells of a table: what is left around a part that is not written. */
export function withoutEmptyElements(html: string): string {
  const shorter = html
    .replace(emptyLine, '')
    .replace(/<(?!t[dh][\s>])([a-z][a-z0-9]{0,15})(?:\s[^<>]{0,400})?>\s{0,40}<\/\1>\s{0,40}/gi, '');
  return shorter === html ? html : withoutEmptyElements(shorter);
}

/** The end tags that a piece of HTML lacks, the innermost first; `undefined` where it ends what it has not begun. */
export function missingEnds(html: string): readonly string[] | undefined {
  const unmatched = unmatchedTags(html);
  return unmatched.some(name => name.startsWith('/')) ? undefined : [...unmatched].reverse().map(name => `</${name}>`);
}

/** The tags of a piece of HTML without a partner in it, in order: `/span`, `em` of `2024</span> <em>Lakes`. */
export function unmatchedTags(html: string): readonly string[] {
  const open: string[] = [];
  for (const [whole, slash, name = ''] of html.matchAll(tag)) {
    if (voidElements.has(name.toLowerCase()) || whole.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else if (open.at(-1)?.toLowerCase() === name.toLowerCase()) open.pop();
    else open.push(`/${name}`);
  }
  return open;
}
