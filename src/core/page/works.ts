import type { OffsetRange } from '../text/range';
import { readAuthorList, readSoleAuthor, type AuthorList, type Confidence } from './authorNames';
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
import { namesOther, namesVenue, namesYear } from './venueWords';

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
  const lines = readLines(page.masked, readPieces(page.masked, page.kramdown.root, near));
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

function wordsAround(lines: readonly TextLine[], { line, from, to }: Work['titleSpan']): string {
  return lines
    .map(other => (other === line ? `${line.text.slice(0, from)} ${line.text.slice(to)}` : other.text))
    .join('\n');
}

/**
 * Who alone has written a work: the name before a title (`Mei Lin. "…." In Proc. Lakes, 2029`), or a marked one behind it. Only where a
 * venue and a year are named and nothing says that it is a talk or a prize.
 */
function soleAuthorOf(lines: readonly TextLine[], titleSpan: Work['titleSpan']): AuthorList | undefined {
  const { line, from, to } = titleSpan;
  const around = wordsAround(lines, titleSpan);
  if (!namesYear(around) || namesOther(around)) return undefined;
  const isMarked = ({ names: [name] }: AuthorList): boolean =>
    name !== undefined && [...line.strong, ...line.code].some(span => span.from <= name.from && span.to >= name.to);
  const where = namesVenue(around) || line.slanted.some(span => span.from >= to);
  const ahead = where ? readSoleAuthor(line, { from: lead(line, 0), to: beforeTitle(line.text, from) }) : undefined;
  if (ahead !== undefined) return ahead;
  const behind = readSoleAuthor(line, { from: lead(line, to), to: line.text.length });
  return behind !== undefined && isMarked(behind) ? behind : undefined;
}

function titleIn(lines: readonly TextLine[], title: OffsetRange): Work['titleSpan'] | undefined {
  const line = lines.find(({ text, place }) => place({ from: 0, to: text.length }).end > title.start);
  return line && { ...spanOf(line, title), line };
}

/** The names before the title in its line or the lines above, or those that follow it. */
function authorsOf(lines: readonly TextLine[], { line, from, to }: Work['titleSpan']): AuthorList | undefined {
  const at = lines.indexOf(line);
  for (const above of lines.slice(Math.max(0, at - 2), at)) {
    const found = readAuthorList(above, { from: lead(above, 0), to: above.text.length });
    if (found !== undefined) return found;
  }
  const ahead = readAuthorList(line, { from: lead(line, 0), to: beforeTitle(line.text, from) });
  if (ahead !== undefined) return ahead;
  const behind = readAuthorList(line, { from: lead(line, behindButtons(line, to)), to: line.text.length });
  if (behind !== undefined) return behind;
  const below = lines
    .slice(at + 1, at + 9)
    .filter(isLong)
    .slice(0, 3);
  // what is slanted is mostly the venue: `*Robotics and Automation*`
  for (const lower of [...below.filter(one => !isSlanted(one)), ...below.filter(isSlanted)]) {
    const found = readAuthorList(lower, { from: lead(lower, 0), to: lower.text.length });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a link is called that leads to the work in another form: it may stand between title and names. */
const button =
  /^(?:\[?(?:pdf|paper|arxiv|preprint|doi|link|html|code|github|project|page|website|demo|video|slides|poster|data(?:set)?|bib(?:tex)?)\b|10\.\d{4})/i;

function behindButtons({ text, links }: TextLine, to: number): number {
  let end = to;
  for (const link of links) {
    if (link.from < end) continue;
    const label = text.slice(link.from, link.to);
    if (label.length > 40 || !button.test(label) || !/^[\s[(|,.]{0,4}$/.test(text.slice(end, link.from))) break;
    end = link.to + (/^[\])]{1,2}/.exec(text.slice(link.to, link.to + 2))?.[0].length ?? 0);
  }
  return end;
}

function isSlanted({ text, slanted }: TextLine): boolean {
  const [first] = slanted;
  return first !== undefined && text.slice(0, first.from).trim() === '' && first.to - first.from > text.length / 2;
}

/** Whether a line can hold a list of names; a button (`[PDF]`) or a short venue cannot. */
function isLong({ text }: TextLine): boolean {
  return /[,，、;；&]|\sand\s|et al|等/.test(text);
}

/**
 * Behind what may stand between a title and the names: `, `, `." `, `Authors: `, `[J]. `; at the beginning of a line `(2) `, `J3. ` or a
 * number in code as well.
 */
function lead({ text, code }: TextLine, from: number): number {
  const tag = from === 0 ? code.find(span => text.slice(0, span.from).trim() === '') : undefined;
  return tag !== undefined && /\d/.test(text.slice(tag.from, tag.to))
    ? behindLead(text, tag.to)
    : behindLead(text, from);
}

function behindLead(text: string, from: number): number {
  const number =
    from === 0 ? /^\s*(?:\([A-Z]{0,3}-?\d{1,3}\)|[A-Z]{0,3}-?\d{1,3}[.:)](?=\s)|\d{1,3}、)/.exec(text) : null;
  const at = from + (number?.[0].length ?? 0);
  const found = /^(?:[\s.,;:，。；：|"“”’'»《()\-–—•·*]|\[\w{1,3}(?:-\w{1,3})?\]|(?:authors?|by|作者)\s*[:：])+/i.exec(
    text.slice(at, at + 60),
  );
  return at + (found?.[0].length ?? 0);
}

/** Before what opens a title: `Mei Lin. "`, `林梅.《` */
function beforeTitle(text: string, to: number): number {
  let end = to;
  while (end > 0 && /[\s"“”«《‘'[(（]/.test(text.charAt(end - 1))) end--;
  return end;
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
