import { readDoi } from '../../syntax/doi';
import { isWithin, type OffsetRange } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import type { TextLine } from '../boxText';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import { joinedAuthors, withAuthorLine } from '../names/joinedAuthors';
import { namesAny } from '../headings/headingKinds';
import { toldAbove, weighingHeading } from '../headings/headingsAbove';
import type { PageModel } from '../pageModel';
import { readPaperAddress } from '../paperAddress';
import type { ToldColumns } from '../tableColumns';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { namesVenue, namesYear } from '../venues/venueWords';
import { findBoxTitle } from './boxTitle';
import { readPatent } from './patents';
import { wordsAround } from './workAuthors';
import type { WorkDraft } from './workDraft';

/** Where title and names of a row stand, each in a cell of its own, as the head of its table tells. */
export interface NamedCells {
  readonly title: OffsetRange;
  /** In the order in which their names are one list: `First Author | Other Authors`. */
  readonly authors: readonly OffsetRange[];
  /** Whether there may be authors in no cell. */
  readonly omitsAuthors: boolean;
}

/** Of a title that no head of a table tells. */
const fewestWords = 3;

/**
 * The column where the title of a row may begin: the one that the head of its table tells, else the first that is a publication by itself, else
 * the first of three words or more that are neither told to be others nor names alone. `undefined` where there is none.
 * @param words what the cells say
 * @param isWork whether the cell in a column is a publication by itself
 * @param areNames whether it has names and nothing else
 */
export function titleColumn(
  told: ToldColumns,
  words: readonly string[],
  isWork: (column: number) => boolean,
  areNames: (column: number) => boolean,
): number | undefined {
  if (told.title !== undefined) return told.title;
  const others = [...told.authors, told.venue, told.year];
  const long = [...words.keys()].filter(
    column => !others.includes(column) && wordCount(words[column] ?? '') >= fewestWords,
  );
  return long.find(isWork) ?? long.find(column => !areNames(column)) ?? long[0];
}

/** Whether the lines of a cell say nothing but names of two authors or more. */
export function areNamesAlone(lines: readonly TextLine[]): boolean {
  return (
    lines.length > 0 &&
    lines.every(line => {
      const list = readAuthorList(line, { from: 0, to: line.text.length });
      return list !== undefined && !/\p{L}/u.test(line.text.slice(list.names.at(-1)?.to ?? 0).replace(/et al|等/, ''));
    })
  );
}

/** The cells that the head of a table tells in a row; `undefined` where it tells none for authors. A cell that reaches over two columns counts once. */
export function namedCells(
  told: ToldColumns,
  title: OffsetRange,
  cellOf: (column: number) => OffsetRange | undefined,
): NamedCells | undefined {
  const found = told.authors.flatMap(column => cellOf(column) ?? []);
  const authors = found.filter(({ start }, at) => found.findIndex(other => other.start === start) === at);
  return authors.length === 0 ? undefined : { title, authors, omitsAuthors: told.omitsAuthors };
}

/** Whether the names that were read of a row stand where its head tells them, in one cell for all of them, or in the cell of the title. */
export function isReadAsTold({ title, authors: { line, names } }: WorkDraft, cells: NamedCells): boolean {
  const [first] = names;
  const [list, ...more] = cells.authors;
  if (first === undefined || list === undefined || more.length > 0 || !isWithin(title.range, cells.title)) return false;
  const place = line.place(first);
  return isWithin(place, cells.title) || (isWithin(place, list) && !cells.omitsAuthors);
}

/**
 * The publication of a row by the cells that its head tells, whatever they look like: a title of one word, an author alone.
 * @param lines of the row
 */
export function draftOfCells(
  kind: WorkDraft['kind'],
  range: OffsetRange,
  lines: readonly TextLine[],
  cells: NamedCells,
): WorkDraft | undefined {
  const linesIn = (cell: OffsetRange): readonly TextLine[] =>
    lines.filter(line => isWithin(line.place({ from: 0, to: line.text.length }), cell));
  const titled = linesIn(cells.title);
  const title = findBoxTitle(titled) ?? plainTitle(titled[0]);
  const lists = cells.authors.flatMap(cell => linesIn(cell).map(namesOf).find(isRead) ?? []);
  const authors = joinedAuthors(lists);
  const line = title && titled.find(one => isWithin(title.range, one.place({ from: 0, to: one.text.length })));
  if (title === undefined || authors === undefined || line === undefined) return undefined;
  const from = Math.max(0, line.text.indexOf(title.text));
  const titleSpan = { line, from, to: from + title.text.length };
  return {
    kind,
    markup: kind === 'html' ? 'html' : 'markdown',
    range,
    title,
    titleConfidence: 'likely',
    patent: readPatent(wordsAround(lines, titleSpan)),
    titleSpan,
    lines: withAuthorLine(lines, lists, authors.line),
    authors: cells.omitsAuthors ? { ...authors, isComplete: false } : authors,
    badge: undefined,
  };
}

function namesOf(line: TextLine): AuthorList | undefined {
  const span = { from: 0, to: line.text.length };
  return readAuthorList(line, span) ?? readSoleAuthor(line, span);
}

function isRead<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** The words of a line before its buttons, without the stop behind them. */
function plainTitle(line: TextLine | undefined): WorkDraft['title'] | undefined {
  if (line === undefined) return undefined;
  const button = line.links.find(({ from }) => from > 0)?.from ?? line.text.length;
  const text = line.text.slice(0, button).replace(/[\s.。[(（|]{1,9}$/, '');
  const from = text.search(/[^\s"“《]/);
  if (from < 0 || !/\p{L}{2}/u.test(text)) return undefined;
  return { text: text.slice(from), range: line.place({ from, to: text.length }) };
}

/**
 * Whether what was read of a row may be a work. A table with a head lists publications where that names authors or journals, where names stand in the
 * cell of the title, or where the head names title and venue and a heading above speaks for papers, or the row has a link to one: prizes, projects,
 * courses and talks are tabulated as well. One author without a venue needs such a heading or link, too: books and posts have one. Where it has none, a title that nothing marks needs a
 * year, a venue or a link to a paper beside it: `Members of the lake group | Tom Brook, Carl Moss` has names and no more.
 * @param titleCell where the title stands
 * @param words what its cells say
 */
export function mayBeWork(
  page: PageModel,
  told: ToldColumns,
  draft: WorkDraft,
  titleCell: OffsetRange,
  words: readonly string[],
): boolean {
  const [name] = draft.authors.names;
  const hasLink = (): boolean => page.links.some(({ range, href }) => isWithin(range, draft.range) && opensWork(href));
  if (told.hasHead) {
    if (told.isOfOthers) return false;
    const isBelowHeading = (): boolean => toldAbove(page, draft.range) === 'papers';
    if (told.hasEvents && !isBelowHeading()) return false;
    if (name !== undefined && isWithin(draft.authors.line.place(name), titleCell)) return true;
    if (told.hasTheses && !isBelowHeading()) return false;
    // `Title | Author | Year`, which books and posts have as well
    const isPlain = draft.authors.names.length === 1 && told.venue === undefined && draft.patent === undefined;
    if (told.isOfPapers && !isPlain) return true;
    return (told.isOfPapers || told.mayBeOfPapers) && (isBelowHeading() || hasLink());
  }
  if (isMarked(draft) || words.some(said => namesYear(said) || namesVenue(said) || isKnownAcronym(said.trim())))
    return true;
  return hasLink();
}

/**
 * Whether the head of a table tells by itself that what was read of a row is a work, so that a heading above need not, it may only say that it is something else: it names the
 * title and the authors, and the venue, or the row has the number of a patent. A book by one author is read as well as written.
 */
export function isToldByHead(page: PageModel, told: ToldColumns, draft: WorkDraft): boolean {
  const { title, authors, venue, hasEvents, hasTheses, namesPublisher, namesInventors } = told;
  if (title === undefined || authors.length === 0 || hasEvents || hasTheses) return false;
  if (draft.patent?.number !== undefined) return true;
  const heading = weighingHeading(page, draft.range)?.title ?? '';
  if (venue === undefined) return namesInventors && namesAny(heading, ['patents']);
  return draft.authors.names.length > 1 || !namesPublisher || (ownBooks.test(heading) && !othersBooks.test(heading));
}

const ownBooks = /\b(?:text)?books?\b|\bmonographs?\b|专著|著作|教材|译著/i;
const othersBooks = /favou?rite|recommend|shel[fv]|\bread|推荐|阅读|参考/i;

function opensWork(href: string): boolean {
  return readPaperAddress(href) !== undefined || readDoi(href) !== undefined;
}

/** Whether the title is a link, or in bold, in slanted letters or in quotation marks. */
function isMarked({ titleSpan: { line, from, to } }: WorkDraft): boolean {
  const marks = [...line.links, ...line.strong, ...line.slanted];
  return marks.some(span => span.from < to && span.to > from) || /["“«《]/.test(line.text.charAt(from - 1));
}
