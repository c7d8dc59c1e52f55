import { remembered } from '../../remembered';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin } from '../../text/range';
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
  return items.flatMap(({ element, range }) =>
    isContainer(page, element, draftAt) ? [] : [htmlUnit(range, 'li', element.parent)],
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
): boolean {
  const inside = [...walkElements(item.children)];
  const [heads, items, paragraphs] = [/^h[12]$/, /^li$/, /^p$/].map(names =>
    inside.filter(({ name, end }) => names.test(name) && end !== undefined),
  );
  const isTitleIn = ({ range }: HtmlElement): boolean => {
    const title = draftAt(item)?.title.range;
    return title !== undefined && isWithin(title, range);
  };
  if (heads?.some(heading => !isTitleIn(heading)) === true) return true;
  const holdsWork = (inner: HtmlElement): boolean =>
    draftAt(inner) !== undefined && (draftAt(item) === undefined || isTitleIn(inner));
  if (items?.some(holdsWork) === true) return true;
  if ((paragraphs?.filter(one => draftAt(one) !== undefined).length ?? 0) > 1) return true;
  return (
    inside.some(({ name }) => name === 'tr') &&
    htmlRowsOf(page).filter(row => isWithin(row.range, item.range)).length > 1
  );
}
