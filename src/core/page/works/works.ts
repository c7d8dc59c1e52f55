import { remembered } from '../../remembered';
import { isWithin, type OffsetRange } from '../../text/range';
import { markupOf } from '../html/columnMarkup';
import { isListedPaper } from '../data/dataFile';
import { dataWorksOf } from '../data/dataWorks';
import { paperWorksOf } from '../data/paperWork';
import { htmlEntriesOf, type HtmlEntry } from '../html/htmlEntries';
import { isAroundSeveral } from '../html/titleEvidence';
import { amongPapersBesideOwner } from './besideOwner';
import { withDrawnBadges } from './drawnBadge';
import type { Work } from '../drafts/listedWork';
import type { ListEntry, PageModel, PlacedPiece } from '../pageModel';
import { headedDrafts } from './headedWorks';
import { namesInTitle, withNamesInPlace } from './namesAsTitle';
import { withNamesBeforeColon } from './namesBeforeColon';
import { readPaperTitle } from '../drafts/paperTitle';
import { withPatents } from './patentSections';
import { pairsAcrossPieces, paragraphDrafts, paragraphsInBoxes } from '../drafts/paragraphDrafts';
import { placedWork } from './placedWork';
import { rowDrafts } from './tableRows';
import { createRangeIndex, outermost } from '../rangeIndex';
import { isTitledByName, nameKey, worksAmongPapers, worksOfKnownAuthors } from './doubtfulWorks';
import {
  aloneDraftOf,
  aloneHtmlDraftOf,
  doubtfulItemDraftOf,
  draftOf,
  namelessDraftOf,
  namelessHtmlDraftOf,
  type WorkDraft,
} from '../drafts/workDraft';

const known = new WeakMap<PageModel, readonly Work[]>();

/** What was read of a page, or of a piece of one: works, and what is one if the page knows one of its authors. */
interface Reading {
  readonly works: readonly Work[];
  readonly doubtful: readonly Work[];
}

const readings = new WeakMap<PageModel, Reading>();

/** The reading of a piece of a page, where it began when it was last asked for. */
const placed = new WeakMap<PageModel, Reading & { readonly start: number }>();

/**
 * The publications of a page in the order of the text, read when first asked for. Entries in every style of the template's pages
 * are read: quoted, bold or linked titles, authors before or behind them, Chinese quotation marks and commas, references without marks
 * (see `findCitedTitle`), in Markdown or in HTML. What names no clear title or no authors (news, talks, awards) is left out.
 */
export function worksOf(page: PageModel): readonly Work[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  if (page.data !== undefined) {
    const inData = isListedPaper(page) ? paperWorksOf(page) : dataWorksOf(page);
    known.set(page, inData);
    return inData;
  }
  const { works: read, doubtful } = withHeaded(page, withPairs(page, readingOf(page)));
  const parts = page.pieces.length === 0 ? [page] : page.pieces.map(({ model }) => model);
  const isAuthor = (key: string): boolean => parts.some(part => authorsIn(part).has(key));
  const inPlace = withNamesBeforeColon(withNamesInPlace(read, isAuthor), isAuthor);
  const among = amongPapersBesideOwner(page, worksAmongPapers(page, inPlace));
  const certain = among.filter(work => !isTitledByName(work, isAuthor));
  const more = doubtful.length === 0 ? [] : worksOfKnownAuthors(page, doubtful, certain, isAuthor);
  const titles = new Set(certain.map(({ range }) => range.start));
  const sections = page.sections.filter(({ heading }) => !titles.has(heading.start));
  const listed = withPatents(more.length === 0 ? certain : inOrder([...certain, ...more]), sections);
  const works = withDrawnBadges(page, listed);
  known.set(page, works);
  return works;
}

/** With those whose title is a heading: it may stand in another piece than the lines below it. */
function withHeaded(page: PageModel, reading: Reading): Reading {
  return withMore(page, reading, headedDrafts(page, reading.works));
}

/** With those whose title and names stand in two pieces. */
function withPairs(page: PageModel, reading: Reading): Reading {
  return withMore(page, reading, pairsAcrossPieces(page, reading.works));
}

/** With works in the place of what was read where they stand. */
function withMore(page: PageModel, reading: Reading, drafts: readonly WorkDraft[]): Reading {
  if (drafts.length === 0) return reading;
  const index = createRangeIndex(drafts.map(({ range }) => range));
  return {
    works: inOrder([
      ...reading.works.filter(({ range }) => !index.touches(range)),
      ...withLinksAndImages(page, drafts),
    ]),
    doubtful: reading.doubtful.filter(({ range }) => !index.touches(range)),
  };
}

function readingOf(page: PageModel): Reading {
  if (page.pieces.length > 0) {
    const read = page.pieces.map(readingOfPiece);
    return { works: read.flatMap(({ works }) => works), doubtful: read.flatMap(({ doubtful }) => doubtful) };
  }
  const before = readings.get(page);
  if (before !== undefined) return before;
  const reading = readWorks(page);
  readings.set(page, reading);
  return reading;
}

/**
 * The authors of the works of a page or piece, as `nameKey` writes them: names of two words or more, or of Chinese characters, as others are many
 * people’s. Where a title reads like names the author may be the title.
 */
const authorsIn = remembered((page: PageModel): ReadonlySet<string> => {
  const works = readingOf(page).works.filter(work => namesInTitle(work) === undefined);
  const names = works.flatMap(({ authors }) => authors.names.map(({ text }) => nameKey(text)));
  return new Set(names.filter(name => /\s|^\p{Script=Han}{2}/u.test(name)));
});

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

function readingOfPiece({ start, model }: PlacedPiece): Reading {
  const before = placed.get(model);
  if (before?.start === start) return before;
  const { works, doubtful } = readingOf(model);
  const place = (work: Work): Work => placedWork(work, start);
  const reading = { start, works: works.map(place), doubtful: doubtful.map(place) };
  placed.set(model, reading);
  return reading;
}

function readWorks(page: PageModel): Reading {
  const entries = entryDrafts(page, page.entries);
  const inBoxes = paragraphsInBoxes(page);
  const boxes = boxDrafts(page).filter(
    box => [...entries, ...inBoxes].filter(entry => isWithin(entry.range, box.range)).length < 2,
  );
  const boxIndex = createRangeIndex(outermost(boxes.map(({ range }) => range)));
  const paragraphs = [...paragraphDrafts(page, entries), ...inBoxes.filter(draft => !boxIndex.touches(draft.range))];
  const listed = entries.filter(entry => !boxIndex.touches(entry.range));
  const inMarkdown = inOrder([...boxes, ...listed, ...paragraphs, ...rowDrafts(page)]);
  const taken = createRangeIndex(outermost(inMarkdown.map(({ range }) => range)));
  const inHtml = htmlEntriesOf(page).flatMap(({ draft }) =>
    draft === undefined || taken.touches(draft.range) ? [] : [draft],
  );
  const works = inHtml.length === 0 ? inMarkdown : inOrder([...inMarkdown, ...inHtml]);
  const doubtful = doubtfulDrafts(page, works);
  const nameless = namelessBoxes(page, [...works, ...doubtful]);
  if (doubtful.length + nameless.length === 0) return { works: withLinksAndImages(page, works), doubtful: [] };
  const drafts = inOrder([...works, ...nameless, ...doubtful]);
  const isDoubtful = new Set(doubtful.map(({ range }) => range.start));
  const linked = withLinksAndImages(page, drafts);
  return {
    works: linked.filter(({ range }) => !isDoubtful.has(range.start)),
    doubtful: linked.filter(({ range }) => isDoubtful.has(range.start)),
  };
}

/** Boxes that hold no work, and name no authors, but the paper by a link. */
function namelessBoxes(page: PageModel, works: readonly WorkDraft[]): readonly WorkDraft[] {
  if (page.boxes.length === 0) return [];
  const taken = createRangeIndex(outermost(works.map(({ range }) => range)));
  return page.boxes.flatMap(({ range, textColumn, title, badge }) => {
    if (textColumn === undefined || title === undefined || taken.touches(range)) return [];
    const draft = namelessDraftOf(page, range, textColumn.content, title, badge?.text);
    return draft === undefined ? [] : [{ ...draft, markup: markupOf(page, textColumn) }];
  });
}

/**
 * Boxes, items and paragraphs with a marked title and one name, and items with a title that nothing marks before their names; those that
 * lie in no work, hold none, and lie in no other of them.
 */
function doubtfulDrafts(page: PageModel, works: readonly WorkDraft[]): readonly WorkDraft[] {
  const taken = createRangeIndex(outermost(works.map(({ range }) => range)));
  const boxes = page.boxes.flatMap(({ range, textColumn, title, badge }) => {
    if (textColumn === undefined || title === undefined || taken.touches(range)) return [];
    const draft = aloneDraftOf(page, 'box', range, textColumn.content, title, badge?.text);
    return draft === undefined ? [] : [{ ...draft, markup: markupOf(page, textColumn) }];
  });
  const inBoxes = createRangeIndex(outermost(page.boxes.map(({ range }) => range)));
  const entries = page.entries.flatMap(entry => {
    if (entry.depth > 0 || taken.touches(entry.range) || inBoxes.touches(entry.range)) return [];
    return doubtfulItemDraftOf(page, entry) ?? [];
  });
  const paragraphs = page.paragraphs.flatMap(range => {
    const length = range.end - range.start;
    if (length < 30 || length > longestAlone || taken.touches(range) || inBoxes.touches(range)) return [];
    const title = readPaperTitle(page, range);
    const draft = title && aloneDraftOf(page, 'entry', range, range, title, undefined);
    const [first] = draft?.lines ?? [];
    return draft === undefined || draft.titleSpan.line !== first ? [] : [draft];
  });
  const inMarkdown = createRangeIndex(outermost([...boxes, ...entries, ...paragraphs].map(({ range }) => range)));
  const inHtml = htmlEntriesOf(page).flatMap(({ unit: { range, name }, draft }) =>
    draft !== undefined || taken.touches(range) || inMarkdown.touches(range) || inBoxes.touches(range)
      ? []
      : (aloneHtmlDraftOf(page, range) ?? (name === 'li' ? namelessHtmlDraftOf(page, range) : undefined) ?? []),
  );
  return inOrder([...boxes, ...entries, ...paragraphs, ...inHtml]);
}

/** In characters: what is longer tells of a work. */
const longestAlone = 800;

function inOrder<T extends WorkDraft>(drafts: readonly T[]): readonly T[] {
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
    const own = draftOf(page, 'entry', entry.range, entry.content, title, undefined);
    const whole =
      own !== undefined || holds || title === undefined
        ? undefined
        : draftOf(page, 'entry', entry.range, entry.range, title, undefined);
    const draft = own ?? (whole && !isAroundSeveral(whole) ? whole : undefined);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts.reverse();
}

/** With the links and pictures of each. */
function withLinksAndImages({ links, images }: PageModel, drafts: readonly WorkDraft[]): readonly Work[] {
  const linksBetween = between(links);
  const imagesBetween = between(images);
  return drafts.map((draft, at) => {
    const inner: WorkDraft[] = [];
    for (let next = at + 1; next < drafts.length; next++) {
      const other = drafts[next];
      if (other === undefined || other.range.start >= draft.range.end) break;
      inner.push(other);
    }
    const isOwn = ({ range }: { readonly range: OffsetRange }): boolean =>
      !inner.some(other => isWithin(range, other.range));
    return {
      ...draft,
      links: linksBetween(draft.range).filter(isOwn),
      images: imagesBetween(draft.range).filter(isOwn),
    };
  });
}

/** Those of `parts`, which are in order, that begin in a range. */
function between<Part extends { readonly range: OffsetRange }>(
  parts: readonly Part[],
): (range: OffsetRange) => readonly Part[] {
  const index = createRangeIndex(parts.map(({ range }) => range));
  return ({ start, end }) => parts.slice(index.firstFrom(start), index.firstFrom(end));
}
