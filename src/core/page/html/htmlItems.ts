import { remembered } from '../../remembered';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import type { PageModel } from '../pageModel';
import { createRangeIndex, outermost } from '../rangeIndex';
import { htmlDraftOf, reach, type WorkDraft } from '../drafts/workDraft';
import { htmlRowsOf } from './htmlRows';
import { htmlUnit, type HtmlUnit } from './htmlUnit';

/**
 * The items of lists in HTML that have an end tag, also those inside others, in order, without those in paper boxes. One that holds publications is
 * none itself: `<li>2024<ul>…` with one of that year or more, or a tab, `<li><h2>Papers</h2><p>…`.
 */
export const htmlItemsOf = remembered((page: PageModel): readonly HtmlUnit[] => {
  const all = [...walkElements(page.elements)].filter(({ name, end }) => name === 'li' && end !== undefined);
  const items = outsideBoxes(
    page,
    all.map(element => ({ element, range: element.range })),
  );
  const drafts = new Map<HtmlElement, WorkDraft | undefined>();
  const draftAt = (element: HtmlElement): WorkDraft | undefined => {
    if (drafts.has(element)) return drafts.get(element);
    const { range } = element;
    const found = range.end - range.start > reach ? undefined : htmlDraftOf(page, range);
    drafts.set(element, found);
    return found;
  };
  const papers = new Map<HtmlElement | undefined, boolean>();
  const isListOfPapers = (list: HtmlElement | undefined): boolean => {
    const found = papers.get(list) ?? (list?.children ?? []).some(item => isPaper(page, item, draftAt));
    papers.set(list, found);
    return found;
  };
  return items.flatMap(({ element, range }) =>
    isContainer(page, element, draftAt, isListOfPapers) ? [] : [htmlUnit(range, 'li', element.parent)],
  );
});

/** Those of some units that are not a part of a paper box. */
export function outsideBoxes<T extends Pick<HtmlUnit, 'range'>>(page: PageModel, units: readonly T[]): readonly T[] {
  if (page.boxes.length === 0 || units.length === 0) return units;
  const boxes = createRangeIndex(outermost(page.boxes.map(({ range }) => range)));
  return units.filter(({ range }) => !boxes.touches(range));
}

function isContainer(
  page: PageModel,
  item: HtmlElement,
  draftAt: (element: HtmlElement) => WorkDraft | undefined,
  isListOfPapers: (list: HtmlElement | undefined) => boolean,
): boolean {
  const inside = [...walkElements(item.children)];
  const titleOf = (): OffsetRange | undefined => draftAt(item)?.title.range;
  // behind the title is its abstract: `<details><h2>Abstract</h2>…`
  const isAhead = ({ range }: HtmlElement): boolean => range.end <= (titleOf()?.start ?? Infinity);
  if (named(inside, /^h[12]$/).some(isAhead)) return true;
  const isTitleIn = ({ range }: HtmlElement): boolean => {
    const title = titleOf();
    return title === undefined || isWithin(title, range);
  };
  if (named(inside, /^li$/).some(inner => draftAt(inner) !== undefined && isTitleIn(inner))) return true;
  if (worksIn(page, item, draftAt) > 1 && !isListOfPapers(item.parent)) return true;
  return (
    inside.some(({ name }) => name === 'tr') &&
    htmlRowsOf(page).filter(row => isWithin(row.range, item.range)).length > 1
  );
}

/** How many paragraphs of an item list a publication; a version of the one above is none: `<p>Preprint: Mei Lin, Ann Reed. …`. */
function worksIn(page: PageModel, item: HtmlElement, draftAt: (element: HtmlElement) => WorkDraft | undefined): number {
  const paragraphs = named([...walkElements(item.children)], /^p$/);
  if (paragraphs.length < 2) return paragraphs.length;
  return paragraphs.filter(one => !isLabelled(page, one) && draftAt(one) !== undefined).length;
}

function isLabelled(page: PageModel, { content }: HtmlElement): boolean {
  const words = slice(page.masked, content)
    .replace(/<[^<>]*>/g, '')
    .trim();
  return /^[\p{L}\p{N} -]{2,30}[:：]/u.test(words);
}

/** Whether an item is one publication, in a single paragraph, whatever notes stand behind that: what its list has beside it is one, too, with its versions. */
function isPaper(
  page: PageModel,
  item: HtmlElement,
  draftAt: (element: HtmlElement) => WorkDraft | undefined,
): boolean {
  if (item.name !== 'li' || item.end === undefined) return false;
  const holds = named([...walkElements(item.children)], /^(?:h[12]|li|tr)$/).length > 0;
  return !holds && draftAt(item) !== undefined && worksIn(page, item, draftAt) < 2;
}

function named(elements: readonly HtmlElement[], names: RegExp): readonly HtmlElement[] {
  return elements.filter(({ name, end }) => names.test(name) && end !== undefined);
}
