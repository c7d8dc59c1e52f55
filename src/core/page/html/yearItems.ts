import type { HtmlElement } from '../../syntax/htmlElements';
import { addTo } from '../../grouped';
import { isWithin, slice } from '../../text/range';
import { htmlDraftOf } from '../drafts/workDraft';
import type { PageModel } from '../pageModel';
import { createRangeIndex } from '../rangeIndex';
import { isVersion, paragraphsIn, yearAbove } from './htmlItems';
import type { HtmlUnit } from './htmlUnit';
import { noteKindOf, saysPraise, type NoteKind } from './noteKind';

/**
 * The units of a page, each paper below the year of an item with what stands behind it: of `<li><h3>2029</h3><p>…</p><p><a>PDF</a></p></li>` the paragraph
 * with its links. That is all down to the next paper, or to what holds some, `<details><p>…`, or to a heading, or to the end of the item.
 * @param units in order, none in another
 */
export function withNotes(page: PageModel, units: readonly HtmlUnit[]): readonly HtmlUnit[] {
  const byHolder = new Map<HtmlElement, HtmlUnit[]>();
  for (const unit of units)
    if (unit.parent?.end !== undefined && unit.name !== 'li') addTo(byHolder, unit.parent, unit);
  const ends = new Map<HtmlUnit, number>();
  const isPaper = ({ range, core }: HtmlUnit): boolean =>
    !isVersion(slice(page.masked, range)) && htmlDraftOf(page, core) !== undefined;
  const index = createRangeIndex(units.map(({ range }) => range));
  const holdsPaper = ({ range }: HtmlElement): boolean =>
    units.slice(index.firstFrom(range.start), index.firstFrom(range.end)).some(isPaper);
  const rows: { holder: HtmlElement; papers: readonly HtmlUnit[]; kindAbove: NoteKind | undefined }[] = [];
  for (const [holder, inHolder] of byHolder) {
    const item = itemAround(holder);
    const [first] = item === undefined ? [] : paragraphsIn(item);
    if (item === undefined || first === undefined || yearAbove(page, item, first) === undefined) continue;
    const papers = inHolder.filter(isPaper);
    if (holder === item && !papers.slice(0, 1).some(({ range }) => isWithin(first.range, range))) continue;
    const above = holder.children.filter(({ range }) => range.end <= (papers[0]?.range.start ?? 0)).at(-1);
    const kindAbove = above === undefined ? undefined : noteKindOf(page, above);
    rows.push({ holder, papers, kindAbove });
  }
  // praise that stands ahead of a first one stands ahead of all
  const isPraiseAhead = rows.some(({ kindAbove }) => saysPraise(kindAbove));
  for (const { holder, papers, kindAbove } of rows)
    papers.forEach((paper, at) => {
      const above = isPraiseAhead && kindAbove !== 'mark' ? 'praise' : kindAbove;
      ends.set(paper, endOfNotes(page, holder, { paper, next: papers[at + 1], holdsPaper, kindAbove: above }));
    });
  return units.map(unit => {
    const end = ends.get(unit) ?? unit.range.end;
    return end === unit.range.end ? unit : { ...unit, range: { start: unit.range.start, end } };
  });
}

/** The item that an element is, or that stands around it with no more than columns between: `<li><h3>2029</h3><div><p>…`. */
function itemAround(holder: HtmlElement): HtmlElement | undefined {
  let around: HtmlElement | undefined = holder;
  while (around !== undefined && /^(?:div|section|article)$/.test(around.name)) around = around.parent;
  return around?.name === 'li' && around.end !== undefined ? around : undefined;
}

/** Where what belongs to a paper ends; a word ahead of the next one, `<b>Workshops</b>`, is a label of that, and a work that cannot be read none of its notes. */
function endOfNotes(
  page: PageModel,
  holder: HtmlElement,
  {
    paper,
    next,
    holdsPaper,
    kindAbove,
  }: {
    readonly paper: HtmlUnit;
    readonly next: HtmlUnit | undefined;
    readonly holdsPaper: (element: HtmlElement) => boolean;
    readonly kindAbove: NoteKind | undefined;
  },
): number {
  const { end } = paper.range;
  const beginsWithMark = kindAbove === 'mark';
  const isOther = (element: HtmlElement): boolean => {
    const kind = noteKindOf(page, element);
    return kind === 'other' || (saysPraise(kind) && (saysPraise(kindAbove) || /^h[1-6]$/.test(element.name)));
  };
  const limit = next?.range.start ?? holder.content.end;
  const behind = holder.children.filter(({ range }) => range.start >= end && range.end <= limit);
  const stop = behind.findIndex(one => isOther(one) || holdsPaper(one));
  if (stop < 0 && next === undefined && !beginsWithMark) return end + page.masked.slice(end, limit).trimEnd().length;
  const all = stop < 0 ? behind : behind.slice(0, stop);
  const notes = beginsWithMark ? withoutLastMarks(page, all) : all;
  const last = notes.at(-1)?.range.end ?? end;
  // `[<a>PDF</a>]`
  return last + (/^\s{0,4}[\])}|]/.exec(page.masked.slice(last, last + 8))?.[0].length ?? 0);
}

/** Without the pictures or badges at the end, which belong to the paper below where the first one has some above it. */
function withoutLastMarks(page: PageModel, notes: readonly HtmlElement[]): readonly HtmlElement[] {
  const end = notes.reduce((behind, note, at) => (noteKindOf(page, note) === 'mark' ? behind : at + 1), 0);
  return notes.slice(0, end);
}
