import type { OffsetRange } from '../text/range';
import type { AuthorList, Confidence } from './authorNames';
import { readLines, type TextLine } from './boxText';
import { findBoxTitle } from './boxTitle';
import { findCitedTitle } from './citedTitle';
import { readHtmlPieces } from './htmlPieces';
import type { Work } from './listedWork';
import type { Link, ListEntry, PageModel, PlacedPiece } from './pageModel';
import { readPieces } from './pageText';
import { readPaperTitle } from './paperTitle';
import { readPatent } from './patents';
import { placedWork } from './placedWork';
import { createRangeIndex } from './rangeIndex';
import { authorsOf, soleAuthorOf, wordsAround } from './workAuthors';

/** Nobody writes an entry longer than this; an element left open reaches to the end of the page. */
const reach = 4000;

const known = new WeakMap<PageModel, readonly Work[]>();

/** The works of a piece of a page, where it began when they were last asked for. */
const placed = new WeakMap<PageModel, { readonly start: number; readonly works: readonly Work[] }>();

/**
 * The publications of a page in the order of the text, read when first asked for. Entries in every style of the template's pages
 * are read: quoted, bold or linked titles, authors before or behind them, Chinese quotation marks and commas, references without marks
 * (see `findCitedTitle`). What names no clear title or no authors (news, talks, awards) is left out.
 */
export function worksOf(page: PageModel): readonly Work[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const works = page.pieces.length === 0 ? readWorks(page) : page.pieces.flatMap(worksOfPiece);
  known.set(page, works);
  return works;
}

/** The publications that ranges of HTML without Markdown list: `<li>`, `<p>`; `undefined` for a range that lists none. */
export function worksIn(page: PageModel, ranges: readonly OffsetRange[]): readonly (Work | undefined)[] {
  const links = createRangeIndex(page.links.map(link => link.range));
  return ranges.map(range => {
    const lines = readLines(
      page.masked,
      readHtmlPieces(page, { start: range.start, end: Math.min(range.end, range.start + reach) }),
    );
    const draft = draftIn(lines, 'entry', range, findBoxTitle(lines), undefined);
    return draft && { ...draft, links: page.links.slice(links.firstFrom(range.start), links.firstFrom(range.end)) };
  });
}

/** Those that are paragraphs by themselves, neither boxes nor items of lists. */
export function paragraphWorks(page: PageModel): readonly Work[] {
  const starts = new Set(page.paragraphs.map(({ start }) => start));
  return worksOf(page).filter(({ kind, range }) => kind === 'entry' && starts.has(range.start));
}

function worksOfPiece({ start, model }: PlacedPiece): readonly Work[] {
  const before = placed.get(model);
  if (before?.start === start) return before.works;
  const works = worksOf(model).map(work => placedWork(work, start));
  placed.set(model, { start, works });
  return works;
}

type Draft = Omit<Work, 'links'>;

function readWorks(page: PageModel): readonly Work[] {
  const entries = entryDrafts(page, page.entries);
  const boxes = boxDrafts(page).filter(box => entries.filter(entry => isInside(entry, box)).length < 2);
  const boxIndex = createRangeIndex(outermost(boxes).map(box => box.range));
  const paragraphs = paragraphDrafts(page);
  const drafts = [...boxes, ...entries.filter(entry => !boxIndex.touches(entry.range)), ...paragraphs].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  return withLinks(drafts, page.links);
}

function boxDrafts(page: PageModel): readonly Draft[] {
  return page.boxes.flatMap(({ range, textColumn, title, badge }) => {
    if (textColumn === undefined) return [];
    const draft = draftOf(page, 'box', range, textColumn.content, title, badge?.text);
    return draft === undefined ? [] : [draft];
  });
}

/** From the last entry to the first, so that what lies inside an entry is known before it. */
function entryDrafts(page: PageModel, entries: readonly ListEntry[]): readonly Draft[] {
  const drafts: Draft[] = [];
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
function paragraphDrafts(page: PageModel): readonly Draft[] {
  if (page.paragraphs.length === 0) return [];
  const boxes = createRangeIndex(outermost(page.boxes).map(({ range }) => range));
  return page.paragraphs.flatMap(range => {
    const length = range.end - range.start;
    if (length < 60 || length > longestParagraph || boxes.touches(range)) return [];
    const draft = draftOf(page, 'entry', range, range, readPaperTitle(page, range), undefined);
    return draft !== undefined && leads(draft) ? [draft] : [];
  });
}

function leads({ lines: [first], titleSpan, titleConfidence, authors }: Draft): boolean {
  const { names } = authors;
  const starts = [
    titleSpan.line === first ? titleSpan.from : Infinity,
    authors.line === first ? (names[0]?.from ?? Infinity) : Infinity,
  ];
  return names.length > 1 && titleConfidence === 'certain' && Math.min(...starts) <= longestLead;
}

/** @param marked the title that marks, a link or its own line set apart */
function draftOf(
  page: PageModel,
  kind: Work['kind'],
  range: OffsetRange,
  content: OffsetRange,
  marked: Work['title'] | undefined,
  badge: string | undefined,
): Draft | undefined {
  const near = { start: content.start, end: Math.min(content.end, content.start + reach) };
  const lines = readLines(page.masked, readPieces(page.masked, page.kramdown.root, near, 'left out'));
  return draftIn(lines, kind, range, marked, badge);
}

function draftIn(
  lines: readonly TextLine[],
  kind: Work['kind'],
  range: OffsetRange,
  marked: Work['title'] | undefined,
  badge: string | undefined,
): Draft | undefined {
  const withTitle = (
    title: Work['title'],
    titleConfidence: Confidence,
    known: AuthorList | undefined,
  ): Draft | undefined => {
    const titleSpan = titleIn(lines, title.range);
    const authors = titleSpan && (known ?? authorsOf(lines, titleSpan) ?? soleAuthorOf(lines, titleSpan));
    if (titleSpan === undefined || authors === undefined) return undefined;
    const patent = readPatent(wordsAround(lines, titleSpan));
    return { kind, range, title, titleConfidence, patent, titleSpan, lines, authors, badge };
  };
  const found = marked && withTitle(marked, 'certain', undefined);
  if (found !== undefined) return found;
  const cited = findCitedTitle(lines);
  return cited && withTitle({ text: cited.text, range: cited.range }, cited.confidence, cited.authors);
}

function titleIn(lines: readonly TextLine[], title: OffsetRange): Work['titleSpan'] | undefined {
  const line = lines.find(({ text, place }) => place({ from: 0, to: text.length }).end > title.start);
  return line && { ...spanOf(line, title), line };
}

/** The characters of a line that were written in `range`. */
function spanOf(line: TextLine, range: OffsetRange): { readonly from: number; readonly to: number } {
  const first = (offset: number, from: number): number => {
    let low = from;
    let high = line.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (line.place({ from: middle, to: middle }).start >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const from = first(range.start, 0);
  return { from, to: first(range.end, from) };
}

function withLinks(drafts: readonly Draft[], links: readonly Link[]): readonly Work[] {
  const index = createRangeIndex(links.map(link => link.range));
  return drafts.map((draft, at) => {
    const inner: Draft[] = [];
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
