import { remembered } from '../../remembered';
import { isWithin, shifted, slice, type OffsetRange } from '../../text/range';
import { isNames } from './boxTitle';
import { behindTags } from './leadingTags';
import type { TextLine } from '../boxText';
import { readPieces } from '../pageText';
import { readLines } from './readLines';
import { listsOf } from '../lists';
import { readSoleAuthor } from '../names/authorNames';
import type { PageModel } from '../pageModel';
import { readPaperTitle } from './paperTitle';
import { isPostOrPrize } from './postWords';
import { createRangeIndex, outermost } from '../rangeIndex';
import { workMark } from '../workMark';
import { namesOther, namesYear } from '../venues/venueWords';
import { draftOf, type WorkDraft } from './workDraft';

/** What paragraphs are read of. */
type ParagraphSource = Pick<PageModel, 'masked' | 'kramdown' | 'links'>;

/** In characters of the paragraph's first line, behind tags in code: a picture's word, a number, a tag. */
const longestLead = 30;
/** In characters of the source: what is longer tells of a work, it does not list it. */
const longestParagraph = 2000;
/** In characters, with what colours it. */
const longestTitle = 400;
/** In characters: a paragraph that says more than where and when a work appeared, with its buttons, is text. */
const longestVenue = 200;
/** What is narrower in the source is a line, no reference, unless the kind of a work is told in it. */
const narrowest = 60;

/**
 * Paragraphs of Markdown that are works by themselves, or whose lines are: they begin with a title or names, and hold both. A list right
 * below a paragraph goes with it, unless it holds works too.
 * @param entries the works that are items of lists
 */
export function paragraphDrafts(page: PageModel, entries: readonly WorkDraft[]): readonly WorkDraft[] {
  if (page.paragraphs.length === 0) return [];
  const boxes = createRangeIndex(outermost(page.boxes.map(({ range }) => range)));
  const drafts = page.paragraphs.flatMap((paragraph, at) => {
    if (boxes.touches(paragraph)) return [];
    const found = readParagraph(page, paragraph, page.paragraphs[at + 1]);
    if (found.length > 0) return found;
    const three = titleNamesVenue(page, page.paragraphs.slice(at, at + 3));
    return three === undefined ? readBehindTitle(page, paragraph) : [three];
  });
  return withListsBelow(page, entries, drafts);
}

/**
 * Works of a page that was cut into pieces whose title and names are paragraphs of two of these: the last of one and the first of the next.
 * @param entries the works that were read of the pieces
 */
export function pairsAcrossPieces(page: PageModel, entries: readonly WorkDraft[]): readonly WorkDraft[] {
  const pairs = page.pieces.flatMap(({ start, model }, at) => {
    const next = page.pieces[at + 1];
    const title = linkAtEnd(model);
    const names = next && title && namesAtStart(next.model);
    if (title === undefined || next === undefined || names === undefined) return [];
    return titleAndNames(page, shifted(title, start), shifted(names, next.start)) ?? [];
  });
  return withListsBelow(page, entries, pairs);
}

/** The last paragraph of a piece where it begins with a link, and nothing stands behind it. */
const linkAtEnd = remembered(({ paragraphs, links, masked, boxes }: PageModel): OffsetRange | undefined => {
  const last = paragraphs.at(-1);
  if (last === undefined || boxes.length > 0 || masked.slice(last.end).trim() !== '') return undefined;
  return links.some(({ range }) => range.start === last.start) ? last : undefined;
});

/** The first paragraph of a piece where it is one line of names, and nothing stands before it. */
const namesAtStart = remembered((piece: PageModel): OffsetRange | undefined => {
  const [first] = piece.paragraphs;
  if (first === undefined || piece.boxes.length > 0 || piece.masked.slice(0, first.start).trim() !== '')
    return undefined;
  const [line, ...more] = linesIn(piece, first);
  return line !== undefined && more.length === 0 && isNames(line) ? first : undefined;
});

function withListsBelow(
  page: PageModel,
  entries: readonly WorkDraft[],
  drafts: readonly WorkDraft[],
): readonly WorkDraft[] {
  if (drafts.length === 0 || page.entries.length === 0) return drafts;
  const below = listsBelow(page, entries);
  return drafts.map(draft => {
    const range = { start: draft.range.start, end: below(draft.range.end) };
    if (range.end === draft.range.end) return draft;
    return draftOf(page, 'entry', range, range, draft.title, undefined) ?? draft;
  });
}

/**
 * How many works there are in paragraphs that follow each other in a page and stand in no box: those that a paragraph is, or a line of one, and such
 * whose title and names are a paragraph each, the one right behind the other.
 */
export function worksInParagraphs(page: ParagraphSource, paragraphs: readonly OffsetRange[]): number {
  const whole = paragraphs.flatMap((range, at) => readParagraph(page, range, paragraphs[at + 1]));
  const pairs = paragraphs.filter((range, at) => {
    const next = paragraphs[at + 1];
    return next !== undefined && isNamesAlone(page, next) && readMarkedTitle(page, range) !== undefined;
  });
  return Math.max(whole.length, pairs.length);
}

/**
 * `[Title](…)`, all of its authors and `*Venue*, 2029`, each in a paragraph of its own as in a box of the template, inside an element: elsewhere the page
 * may be cut into pieces between them.
 */
function titleNamesVenue(page: PageModel, [title, names, venue]: readonly OffsetRange[]): WorkDraft | undefined {
  if (title === undefined || names === undefined || venue === undefined) return undefined;
  const { start } = title;
  const { end } = venue;
  const between =
    slice(page.masked, { start: title.end, end: names.start }) +
    slice(page.masked, { start: names.end, end: venue.start });
  if (between.trim() !== '' || end - start > longestParagraph || !isNamesAlone(page, names)) return undefined;
  const marked = readMarkedTitle(page, title);
  const [line, ...more] = linesIn(page, venue);
  if (
    marked === undefined ||
    line === undefined ||
    more.length > 0 ||
    !namesYear(line.text) ||
    line.text.length > longestVenue
  )
    return undefined;
  if (!page.elements.some(({ range }) => isWithin({ start, end }, range))) return undefined;
  const draft = draftOf(page, 'entry', { start, end }, { start, end }, marked, undefined);
  return draft && { ...draft, needsHeading: true };
}

/** The title with which a paragraph of one line begins, as a link or in bold: `**Title** [PDF](…)`. */
function readMarkedTitle(page: ParagraphSource, range: OffsetRange): WorkDraft['title'] | undefined {
  const title = readPaperTitle(page, range);
  const [line, ...more] = linesIn(page, range);
  if (title === undefined || line === undefined || more.length > 0) return undefined;
  const starts = [...line.links, ...line.strong].filter(({ from }) => from === 0);
  return starts.some(span => isWithin(title.range, line.place(span))) ? title : undefined;
}

/** Whether a paragraph is one line of names, or the name of one author, and no link as a whole: `[Lakes and Rivers](…)` is a title. */
function isNamesAlone(page: ParagraphSource, range: OffsetRange): boolean {
  const [line, ...more] = linesIn(page, range);
  if (line === undefined || more.length > 0) return false;
  const all = { from: 0, to: line.text.length };
  if (line.links.some(({ from, to }) => from === 0 && to === all.to)) return false;
  return isNames(line) || readSoleAuthor(line, all) !== undefined;
}

function readParagraph(page: ParagraphSource, range: OffsetRange, next: OffsetRange | undefined): readonly WorkDraft[] {
  const pair = titleAndNames(page, range, next);
  if (pair !== undefined) return [pair];
  const lines = brokenLines(page.masked, range);
  const listed = lines.length < 2 ? [] : lines.flatMap(line => read(page, line));
  // `Title<br>Names<br>Venue` is one, each line of `Names. “Title.” Venue.<br>` another
  return listed.length > 1 && listed.length * 2 > lines.length ? listed : read(page, range);
}

/**
 * A paragraph without a title, with `<font color="red">Title</font>` in a line of its own ahead of it: that is a block to kramdown where it begins
 * a line. In the same line as the names it is mostly a tag or an event, and so is what ends in a colon or says a prize.
 */
function readBehindTitle(page: ParagraphSource, { start, end }: OffsetRange): readonly WorkDraft[] {
  const lead = page.masked.slice(Math.max(0, start - longestTitle), start);
  const found = titleAhead.exec(lead);
  if (found === null) return [];
  const [{ length }, words = '', behind = ''] = found;
  if (!behind.includes('\n') && !lineBreak.test(slice(page.masked, { start, end }))) return [];
  if (/[:：]\s*$/u.test(words) || isPostOrPrize(words.trim()) || namesOther(words)) return [];
  const draft = draftOf(page, 'entry', { start, end }, { start, end }, readPaperTitle(page, { start, end }), undefined);
  return draft === undefined ? read(page, { start: start - length, end }) : [];
}

const titleAhead =
  /(?<![^\n])<font\s[^<>\n]{1,100}>(?:<a\s[^<>\n]{1,200}>)?([^<>]+)(?:<\/a>)?<\/font>([ \t]*(?:\r?\n[ \t]*)?)$/;

/** What ends the line of the title where the paragraph begins with it. */
const lineBreak = /^\s*(?:<br\s?\/?>|\\{1,2}\r?\n)/;

/** `[Title](…), Venue, 2029.` and, in the next paragraph, all of its authors and no more. */
function titleAndNames(
  page: ParagraphSource,
  range: OffsetRange,
  next: OffsetRange | undefined,
): WorkDraft | undefined {
  if (next === undefined || page.masked.slice(range.end, next.start).trim() !== '') return undefined;
  const { start } = range;
  const link = page.links.find(one => one.range.start === start);
  if (link === undefined || next.end - start > longestParagraph || read(page, range).length > 0) return undefined;
  const [line, ...more] = linesIn(page, next);
  const title = readPaperTitle(page, range);
  if (line === undefined || more.length > 0 || !isNames(line) || title === undefined) return undefined;
  if (title.range.end > link.range.end || !namesYear(slice(page.masked, { start: link.range.end, end: range.end })))
    return undefined;
  const draft = draftOf(page, 'entry', { start, end: next.end }, { start, end: next.end }, title, undefined);
  return draft !== undefined && leads(draft) ? draft : undefined;
}

function linesIn(page: ParagraphSource, range: OffsetRange): readonly TextLine[] {
  return readLines(page.masked, readPieces(page.masked, page.kramdown.root, range, 'left out'));
}

/** Works that are paragraphs of a box, or lines of one, where it holds two or more: `[1] Names. Title. Venue, 2029⏎⏎[2] …`. */
export function paragraphsInBoxes(page: PageModel): readonly WorkDraft[] {
  const starts = createRangeIndex(page.paragraphs);
  return page.boxes.flatMap(({ textColumn }, at) => {
    if (textColumn === undefined) return [];
    const { start } = textColumn.content;
    // one that is left open reaches over those behind it
    const end = Math.min(textColumn.content.end, page.boxes[at + 1]?.range.start ?? Infinity);
    const inside = page.paragraphs.slice(starts.firstFrom(start), starts.firstFrom(end));
    // in a box of one paper names and year are mostly apart
    const whole = inside
      .flatMap(range => brokenLines(page.masked, range))
      .filter(line => isWholeReference(slice(page.masked, line)));
    const drafts = whole.length < 2 ? [] : whole.flatMap(line => read(page, line));
    return drafts.length < 2 ? [] : drafts;
  });
}

/** Whether a line may be a reference by itself: it names a year, and has a list of three. */
export function isWholeReference(text: string): boolean {
  return namesYear(text) && /[,，、][^,，、]+[,，、]/.test(text);
}

function read(page: ParagraphSource, range: OffsetRange): readonly WorkDraft[] {
  if (range.end - range.start > longestParagraph) return [];
  const written = slice(page.masked, range);
  if (widthOf(written) < narrowest && !workMark().test(written)) return [];
  const draft = draftOf(page, 'entry', range, range, readPaperTitle(page, range), undefined);
  return draft !== undefined && leads(draft) ? [draft] : [];
}

/** How wide a text is in Latin letters: a Chinese character tells as much as two. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** The lines of a paragraph that `<br>`, two blanks or two backslashes divide, without these. */
export function brokenLines(masked: string, { start, end }: OffsetRange): readonly OffsetRange[] {
  const lines: OffsetRange[] = [];
  let from = start;
  const add = (to: number): void => {
    const written = masked.slice(from, to);
    const lead = written.length - written.trimStart().length;
    if (lead < written.length) lines.push({ start: from + lead, end: from + written.trimEnd().length });
  };
  for (const { 0: found, index } of masked.slice(start, end).matchAll(/<br\s?\/?>|\\\\(?=\r?\n)| {2}(?=\r?\n)/g)) {
    add(start + index);
    from = start + index + found.length;
  }
  add(end);
  return lines;
}

/** Where the list ends, at its first blank line, that begins in the line behind an offset and holds no works: `…, 2029.⏎- [Paper](…) | [Code](…)`; else the offset. */
function listsBelow(page: PageModel, entries: readonly WorkDraft[]): (offset: number) => number {
  const works = createRangeIndex(outermost(entries.map(({ range }) => range)));
  const ends = new Map(
    listsOf(page).flatMap(items => {
      const [first] = items;
      if (first === undefined || first.depth > 0) return [];
      const { start } = first.range;
      let { end } = first.range;
      for (const { range } of items) if (range.start === nextLine(page.text, end)) ({ end } = range);
      return works.touches({ start, end }) ? [] : [[start, end] as const];
    }),
  );
  return offset => ends.get(nextLine(page.text, offset) ?? -1) ?? offset;
}

/** The first character of the next line that is none, unless that is blank. */
function nextLine(text: string, end: number): number | undefined {
  const between = /^[ \t]*\r?\n[ \t]*(?=\S)/.exec(text.slice(end, end + 60));
  return between === null ? undefined : end + between[0].length;
}

/** Title or names stand first, and both are clear; one name alone only where the kind of the work stands behind the title, `[J]`. */
function leads({ lines: [first], titleSpan, titleConfidence, authors }: WorkDraft): boolean {
  const { names } = authors;
  const starts = [
    titleSpan.line === first ? titleSpan.from : Infinity,
    authors.line === first ? (names[0]?.from ?? Infinity) : Infinity,
  ];
  const lead = first === undefined ? 0 : behindTags(first);
  const isMarked = workMark().exec(titleSpan.line.text.slice(titleSpan.to))?.index === 0;
  return (
    (names.length > 1 || (names.length === 1 && isMarked)) &&
    titleConfidence === 'certain' &&
    Math.min(...starts) - lead <= longestLead
  );
}
