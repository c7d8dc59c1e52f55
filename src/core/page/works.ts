import type { OffsetRange } from '../text/range';
import { markupOf } from './columnMarkup';
import { htmlEntriesOf, type HtmlEntry } from './htmlEntries';
import type { Work } from './listedWork';
import type { Link, ListEntry, PageModel, PlacedPiece } from './pageModel';
import { readPaperTitle } from './paperTitle';
import { paragraphDrafts, paragraphsInBoxes } from './paragraphDrafts';
import { placedWork } from './placedWork';
import { createRangeIndex, outermost } from './rangeIndex';
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
  const inBoxes = paragraphsInBoxes(page);
  const boxes = boxDrafts(page).filter(
    box => [...entries, ...inBoxes].filter(entry => isInside(entry, box)).length < 2,
  );
  const boxIndex = createRangeIndex(outermost(boxes.map(({ range }) => range)));
  const paragraphs = [...paragraphDrafts(page, entries), ...inBoxes.filter(draft => !boxIndex.touches(draft.range))];
  const inMarkdown = inOrder([...boxes, ...entries.filter(entry => !boxIndex.touches(entry.range)), ...paragraphs]);
  const taken = createRangeIndex(outermost(inMarkdown.map(({ range }) => range)));
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

function isInside(inner: { readonly range: OffsetRange }, outer: { readonly range: OffsetRange }): boolean {
  return inner.range.start >= outer.range.start && inner.range.end <= outer.range.end;
}
