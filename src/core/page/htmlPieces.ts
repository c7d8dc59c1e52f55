import { voidElements } from '../syntax/htmlElements';
import { firstWhere } from '../text/firstWhere';
import type { OffsetRange } from '../text/range';
import { readReferences } from './characterReferences';
import type { PageModel } from './pageModel';
import type { HtmlTag } from '../syntax/htmlTag';
import {
  beginsLine,
  blankAt,
  blockNames,
  hiddenNames,
  isTagClass,
  isVenueTag,
  slantedNames,
  strongNames,
  underlinedNames,
  type TextPiece,
} from './pageText';

/**
 * The visible text of a range of HTML that kramdown copies as it is, `<ul>` or `<p>`: as `readPieces` gives that of Markdown. Line breaks of the
 * source are blanks. What a reader has to unfold is left out.
 */
export function readHtmlPieces({ masked, tags }: PageModel, range: OffsetRange): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const open: HtmlTag[] = [];
  const titles = new Set<HtmlTag>();
  const leading = new Set<HtmlTag>();
  let done = range.start;
  let closed: Closed | undefined;
  const isTag = (tag: HtmlTag): boolean => isCode(tag) || leading.has(tag);
  const inside = (names: ReadonlySet<string>): boolean => open.some(({ name }) => names.has(name));
  const read = (end: number): void => {
    if (inside(hiddenNames) || inside(foldedNames)) return;
    const strong = inside(strongNames) || (titles.size > 0 && open.some(tag => titles.has(tag)));
    const around = {
      strong,
      slanted: inside(slantedNames),
      code: open.some(isTag),
      raised: open.some(({ name }) => name === 'sup'),
      underlined: inside(underlinedNames),
    };
    const link = [...open].reverse().find(({ name }) => name === 'a');
    const write = (from: number, to: number): void => {
      for (const { text, isReference, start, end: behind } of readReferences(masked.slice(from, to))) {
        const range = { start: from + start, end: from + behind };
        pieces.push({
          kind: 'text',
          text: isReference ? text : text.replace(/[\r\n\t]/g, ' '),
          range,
          ...around,
          link,
        });
      }
    };
    let from = done;
    for (const { 0: comment, index } of masked.slice(done, end).matchAll(hollowComment)) {
      if (done + index > from) write(from, done + index);
      from = done + index + comment.length;
    }
    if (end > from) write(from, end);
  };
  for (let at = firstBehind(tags, range.start); at < tags.length; at++) {
    const tag = tags[at];
    if (tag === undefined || tag.range.start >= range.end) break;
    read(tag.range.start);
    done = tag.range.end;
    if (blockNames.has(tag.name)) pieces.push({ kind: 'block', at: tag.range.start, ...itemOf(tag) });
    else if (tag.name === 'br') pieces.push({ kind: 'line', at: tag.range.start });
    if (tag.kind === 'start') {
      if (!tag.selfClosing && !voidElements.has(tag.name)) {
        const beside = isApartFrom(pieces, closed, tag) ? closed : undefined;
        if (beside !== undefined) pieces.push(blankAt({ start: tag.range.start, end: tag.range.start }));
        open.push(tag);
        if (isTitle(tag)) titles.add(tag);
        // what it is first, which costs no more than its length; what stands before it may be long
        if (isVenueTag(masked.slice(tag.range.start, tag.range.start + 300)) && beginsLine(pieces)) leading.add(tag);
        if (beside !== undefined && isTag(beside.start) && beginsLine(pieces, true)) leading.add(tag);
      }
    } else {
      const from = open.map(({ name }) => name).lastIndexOf(tag.name);
      const start = open[from];
      if (start !== undefined) {
        closed = { start, end: tag.range.end };
        open.length = from;
      }
    }
  }
  read(range.end);
  return pieces;
}

/** An element that has ended, by its start tag, and where it did. */
interface Closed {
  readonly start: HtmlTag;
  readonly end: number;
}

/**
 * Whether an element begins right where another has ended, both with classes: `<span class="tag">ISL 2029</span><span class="role">First author</span>`. The
 * styles of a page set such apart, where their words alone run into each other.
 */
function isApartFrom(pieces: readonly TextPiece[], before: Closed | undefined, tag: HtmlTag): boolean {
  const last = pieces.at(-1);
  if (before?.end !== tag.range.start || last?.kind !== 'text' || !/[\p{L}\d]$/u.test(last.text)) return false;
  return [before.start, tag].every(one => /^(?:span|a)$/.test(one.name) && classesOf(one) !== '');
}

/** What masks leave of a comment. */
const hollowComment = /<!--\s*-->/g;

/** The first tag that ends behind an offset: its index. */
function firstBehind(tags: readonly HtmlTag[], offset: number): number {
  return firstWhere(tags, ({ range }) => range.end > offset);
}

/** What a reader unfolds inside the range, and what is set as it stands: a citation in BibTeX, an abstract. */
const foldedNames: ReadonlySet<string> = new Set(['details', 'pre']);

function itemOf({ name, kind }: HtmlTag): { readonly item?: 1 | -1 } {
  return name === 'li' ? { item: kind === 'start' ? 1 : -1 } : {};
}

function isCode(tag: HtmlTag): boolean {
  return /^(?:code|kbd|samp)$/.test(tag.name) || (tag.name === 'span' && isTagClass(classesOf(tag)));
}

function classesOf({ attributes }: HtmlTag): string {
  return attributes.find(({ name }) => name === 'class')?.value ?? '';
}

/** `<div class="title">`, `<span class="paper-title">`: as good as bold. */
function isTitle(tag: HtmlTag): boolean {
  return /(?:^|[\s_-])title(?:$|\s)/i.test(classesOf(tag));
}
