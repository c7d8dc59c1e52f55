import type { HtmlAttribute, HtmlTag } from './htmlTag';
import type { OffsetRange } from '../text/range';
import { createTagReader } from './htmlTag';
import { nextOf } from './nextOf';

/** Their inside is text up to their own end tag (https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements). */
const rawTextElements = new Set(['script', 'style', 'textarea']);

/** How far a failed attempt at a tag is read again; beyond it the scan goes on behind the failure, which keeps it linear. */
const rereadLimit = 1000;

/**
 * Reads the HTML tags of a text, in order. Passed over: comments, `<!doctype>`, `<?php ?>`, the inside of script, style and
 * textarea, and each `<` that begins no tag (`a < b`, `<https://a.b/>`, `<name@host>`). Unquoted values count
 * (`width=100%`): kramdown prints such a tag as text, but its author means a tag.
 * Offsets are those of `masked`; `range` limits the reading.
 */
export function readTags(masked: string, range: OffsetRange = { start: 0, end: masked.length }): readonly HtmlTag[] {
  return scanTags(range.end < masked.length ? masked.slice(0, range.end) : masked, range.start).tags;
}

/**
 * Whether more text behind `masked` could change how it is read: a tag, a comment or a raw text element in it has no end.
 * `masked` ends with an empty line, or is the end of the page.
 */
export function endsInMarkup(masked: string): boolean {
  return scanTags(masked, 0).isOpen;
}

/** The tags of a text, and its comments that have an end, from `<!--` to behind `-->`, in order: `<!--` in script, style and textarea begins none. */
export function readMarkup(masked: string): Pick<Scanned, 'tags' | 'comments'> {
  return scanTags(masked, 0);
}

interface Scanned {
  readonly tags: readonly HtmlTag[];
  readonly comments: readonly OffsetRange[];
  readonly isOpen: boolean;
}

function scanTags(text: string, start: number): Scanned {
  const readTag = createTagReader(text);
  const nextCommentEnd = nextOf(text, '-->');
  const tags: HtmlTag[] = [];
  const comments: OffsetRange[] = [];
  let isOpen = false;
  let at = text.indexOf('<', start);
  while (at !== -1) {
    if (text.startsWith('<!--', at)) {
      const end = nextCommentEnd(at + 4);
      isOpen ||= end === -1;
      if (end !== -1) comments.push({ start: at, end: end + 3 });
      at = text.indexOf('<', end === -1 ? at + 4 : end + 3);
      continue;
    }
    const { tag, end } = readTag(at);
    let next = end - at > rereadLimit ? end : at + 1;
    if (tag !== undefined) {
      tags.push(tag);
      next = tag.range.end;
      const opens = tag.kind === 'start' && !tag.selfClosing;
      if (opens && rawTextElements.has(tag.name)) next = rawTextEnd(text, tag.name, next);
    }
    isOpen ||= next === text.length || end === text.length;
    at = text.indexOf('<', next);
  }
  return { tags, comments, isOpen };
}

function rawTextEnd(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    const behind = at + 2 + name.length;
    if (text.slice(at + 2, behind).toLowerCase() === name && /[\s/>]/.test(text.charAt(behind))) return at;
  }
  return text.length;
}

/** The attribute of that name (lower case); of two, the first, as in a browser. */
export function attributeOf(tag: HtmlTag, name: string): HtmlAttribute | undefined {
  return tag.attributes.find(attribute => attribute.name === name);
}

/** Whether the tag's `class` lists `className`. */
export function hasClass(tag: HtmlTag, className: string): boolean {
  const value = attributeOf(tag, 'class')?.value;
  return value?.split(/\s+/).includes(className) ?? false;
}
