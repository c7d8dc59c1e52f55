import type { OffsetRange } from '../text/range';
import { htmlEntriesOf, type HtmlEntry } from './htmlEntries';
import type { Work } from './listedWork';
import { listsOf } from './lists';
import { markupOf } from './columnMarkup';
import type { Link, ListEntry, PageModel, PlacedPiece } from './pageModel';
import { readPaperTitle } from './paperTitle';
import { placedWork } from './placedWork';
import { createRangeIndex } from './rangeIndex';
import { draftOf, type WorkDraft } from './workDraft';

const known = new WeakMap<PageModel, readonly Work[]>();

/** The works of a piece of a page, where it began when they were last asked for. */
const placed = new WeakMap<PageModel, { readonly start: number; readonly works: readonly Work[] }>();

/**
 * The publications of a page in the order of the text, read when first asked for. Entries in every style of the template's pages
 * are read: quoted, bold or linked titles, authors before or behind them, Chinese quotation marks and commas, references without marks
 * (see `findCitedTitle`), in Markdown or in HTML. What names no clear title or no authors (news, talks, awards) is left out.
 */
export function worksOf(page: PageModel): readonly Work[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const works = page.pieces.length === 0 ? readWorks(page) : page.pieces.flatMap(worksOfPiece);
  known.set(page, works);
  return works;
}

/** Those in Markdown that are neither boxes nor items of lists: paragraphs, or lines of one. */
export function paragraphWorks(page: PageModel): readonly Work[] {
  const items = new Set(page.entries.map(({ range }) => range.start));
  return worksOf(page).filter(({ kind, range }) => kind === 'entry' && !items.has(range.start));
}

/** What a page lists in HTML without Markdown, each with its publication; `undefined` where none can be read. */
export function htmlWorksOf(
  page: PageModel,
): readonly (Pick<HtmlEntry, 'unit'> & { readonly work: Work | undefined })[] {
  const works = new Map(worksOf(page).flatMap(work => (work.kind === 'html' ? [[work.range.start, work]] : [])));
  return htmlEntriesOf(page).map(({ unit }) => ({ unit, work: works.get(unit.range.start) }));
}

function worksOfPiece({ start, model }: PlacedPiece): readonly Work[] {
  const before = placed.get(model);
  if (before?.start === start) return before.works;
  const works = worksOf(model).map(work => placedWork(work, start));
  placed.set(model, { start, works });
  return works;
}

function readWorks(page: PageModel): readonly Work[] {
  const entries = entryDrafts(page, page.entries);
  const boxes = boxDrafts(page).filter(box => entries.filter(entry => isInside(entry, box)).length < 2);
  const boxIndex = createRangeIndex(outermost(boxes).map(box => box.range));
  const paragraphs = paragraphDrafts(page, entries);
  const inMarkdown = inOrder([...boxes, ...entries.filter(entry => !boxIndex.touches(entry.range)), ...paragraphs]);
  const taken = createRangeIndex(outermost(inMarkdown).map(({ range }) => range));
  const inHtml = htmlEntriesOf(page).flatMap(({ draft }) =>
    draft === undefined || taken.touches(draft.range) ? [] : [draft],
  );
  return withLinks(inHtml.length === 0 ? inMarkdown : inOrder([...inMarkdown, ...inHtml]), page.links);
}

function inOrder(drafts: readonly WorkDraft[]): readonly WorkDraft[] {
  return [...drafts].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function boxDrafts(page: PageModel): readonly WorkDraft[] {
  return page.boxes.flatMap(({ range, textColumn, title, badge }) => {
    if (textColumn === undefined) return [];
    const draft = draftOf(page, 'box', range, textColumn.content, title, badge?.text);
    return draft === undefined ? [] : [{ ...draft, markup: markupOf(page, textColumn) }];
  });
}

/** From the last entry to the first, so that what lies inside an entry is known before it. */
function entryDrafts(page: PageModel, entries: readonly ListEntry[]): readonly WorkDraft[] {
  const drafts: WorkDraft[] = [];
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const title = readPaperTitle(page, entry.content);
    const inner = drafts.at(-1);
    const holds = inner !== undefined && inner.range.start < entry.range.end;
    const draft =
      draftOf(page, 'entry', entry.range, entry.content, title, undefined) ??
      (holds || title === undefined ? undefined : draftOf(page, 'entry', entry.range, entry.range, title, undefined));
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts.reverse();
}

/** In characters of the paragraph's first line: a picture's word, a number, a tag. */
const longestLead = 30;
/** In characters of the source: what is longer tells of a work, it does not list it. */
const longestParagraph = 2000;

/** Paragraphs that are works by themselves: they begin with a title or names, and hold both. */
function paragraphDrafts(page: PageModel, entries: readonly WorkDraft[]): readonly WorkDraft[] {
  if (page.paragraphs.length === 0) return [];
  const boxes = createRangeIndex(outermost(page.boxes).map(({ range }) => range));
  const read = (range: OffsetRange): readonly WorkDraft[] => {
    const length = range.end - range.start;
    if (length < 60 || length > longestParagraph) return [];
    const draft = draftOf(page, 'entry', range, range, readPaperTitle(page, range), undefined);
    return draft !== undefined && leads(draft) ? [draft] : [];
  };
  const drafts = page.paragraphs.flatMap(range => {
    if (boxes.touches(range)) return [];
    const lines = brokenLines(page.masked, range);
    const listed = lines.length < 2 ? [] : lines.flatMap(read);
    // `Title<br>Names<br>Venue` is one, each line of `Names. “Title.” Venue.<br>` another
    return listed.length > 1 && listed.length * 2 > lines.length ? listed : read(range);
  });
  if (drafts.length === 0 || page.entries.length === 0) return drafts;
  const below = listsBelow(page, entries);
  return drafts.map(draft => {
    const range = { start: draft.range.start, end: below(draft.range.end) };
    if (range.end === draft.range.end) return draft;
    return draftOf(page, 'entry', range, range, draft.title, undefined) ?? draft;
  });
}

/** The lines of a paragraph that `<br>`, two blanks or two backslashes divide, without these. */
function brokenLines(masked: string, { start, end }: OffsetRange): readonly OffsetRange[] {
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
  const works = createRangeIndex(outermost(entries).map(({ range }) => range));
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

function leads({ lines: [first], titleSpan, titleConfidence, authors }: WorkDraft): boolean {
  const { names } = authors;
  const starts = [
    titleSpan.line === first ? titleSpan.from : Infinity,
    authors.line === first ? (names[0]?.from ?? Infinity) : Infinity,
  ];
  return names.length > 1 && titleConfidence === 'certain' && Math.min(...starts) <= longestLead;
}

function withLinks(drafts: readonly WorkDraft[], links: readonly Link[]): readonly Work[] {
  const index = createRangeIndex(links.map(link => link.range));
  return drafts.map((draft, at) => {
    const inner: WorkDraft[] = [];
    for (let next = at + 1; next < drafts.length; next++) {
      const other = drafts[next];
      if (other === undefined || other.range.start >= draft.range.end) break;
      inner.push(other);
    }
    const own = links
      .slice(index.firstFrom(draft.range.start), index.firstFrom(draft.range.end))
      .filter(link => !inner.some(other => isInside(link, other)));
    return { ...draft, links: own };
  });
}

function outermost<T extends { readonly range: OffsetRange }>(drafts: readonly T[]): readonly T[] {
  let end = 0;
  return [...drafts]
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

function isInside(inner: { readonly range: OffsetRange }, outer: { readonly range: OffsetRange }): boolean {
  return inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
