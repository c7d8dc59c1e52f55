import { remembered } from '../../remembered';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import type { PageModel } from '../pageModel';
import { createRangeIndex, outermost } from '../rangeIndex';
import { htmlDraftOf, reach, type WorkDraft } from '../drafts/workDraft';
import { singleYear } from '../headings/headingYears';
import { namesVenue } from '../venues/venueWords';
import { isConferenceAcronym } from '../venues/venueAcronyms';
import { htmlRowsOf } from './htmlRows';
import { htmlUnit, type HtmlUnit } from './htmlUnit';
import { titleHeadings } from './titleHeadings';

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
  const titles = titleHeadings(page);
  if (inside.filter(one => titles.has(one)).length > 1) return true;
  const titleOf = (): OffsetRange | undefined => draftAt(item)?.title.range;
  const isTitleIn = ({ range }: HtmlElement): boolean => {
    const title = titleOf();
    return title === undefined || isWithin(title, range);
  };
  const isOther = (heading: HtmlElement): boolean => {
    const title = titleOf();
    if (title === undefined || heading.range.end <= title.start) return true;
    return !isTitleIn(heading) && !isOfPaper(page, item, title, heading);
  };
  if (named(inside, /^h[12]$/).some(isOther)) return true;
  if (named(inside, /^li$/).some(inner => draftAt(inner) !== undefined && isTitleIn(inner))) return true;
  if (worksIn(page, item, draftAt) > 1 && (isLabelled(page, item, draftAt) || !isListOfPapers(item.parent)))
    return true;
  if (isYearOfPaper(page, item, draftAt)) return true;
  return (
    inside.some(({ name }) => name === 'tr') &&
    htmlRowsOf(page).filter(row => isWithin(row.range, item.range)).length > 1
  );
}

/**
 * Whether a heading behind the title of a publication is that of its abstract: `<details><h2>Abstract</h2>…`, or whatever stands behind a title in the words
 * of the item itself. Behind one in a paragraph or a heading of its own may be more publications, or talks.
 */
function isOfPaper(page: PageModel, item: HtmlElement, title: OffsetRange, heading: HtmlElement): boolean {
  for (let outer = heading.parent; outer !== undefined && outer !== item; outer = outer.parent)
    if (outer.name === 'details') return true;
  const isApart = [...walkElements(item.children)].some(
    ({ name, range }) => /^(?:p|div|section|article|h[1-6]|td)$/.test(name) && isWithin(title, range),
  );
  return !isApart || isHeadingOfNote(wordsOf(slice(page.masked, heading.content)));
}

/** Whether the words of a heading are those of what is told of one publication: `Abstract`, `BibTeX`. */
export function isHeadingOfNote(words: string): boolean {
  return abstracts.test(words);
}

const abstracts = /^(?:abstract|summary|bib-?tex|citation|cite|tl;?dr)(?!\p{L})|^(?:摘要|简介|引用)/iu;

/** The paragraphs of an item and, where it has none, the elements with a class that hold no other such: `<div class="paper">`. */
export function paragraphsIn(item: HtmlElement): readonly HtmlElement[] {
  const inside = [...walkElements(item.children)];
  const paragraphs = named(inside, /^p$/);
  if (paragraphs.length > 0) return paragraphs;
  const isBlock = ({ name, end, start }: HtmlElement): boolean =>
    end !== undefined &&
    /^(?:div|section|article)$/.test(name) &&
    start.attributes.some(attribute => attribute.name === 'class');
  return inside.filter(one => isBlock(one) && ![...walkElements(one.children)].some(isBlock));
}

/** How many paragraphs of an item list a publication; a version of the one above is none: `<p>Preprint: Mei Lin, Ann Reed. …`. */
function worksIn(page: PageModel, item: HtmlElement, draftAt: (element: HtmlElement) => WorkDraft | undefined): number {
  const paragraphs = paragraphsIn(item);
  if (paragraphs.length < 2) return paragraphs.length;
  return paragraphs.filter(one => !isVersion(slice(page.masked, one.content)) && draftAt(one) !== undefined).length;
}

/** Whether a paragraph begins as a version of the publication above it does: `<p>Preprint: Mei Lin, Ann Reed. …`. */
export function isVersion(html: string): boolean {
  return versions.test(wordsOf(html));
}

/** `Preprint: `, `Short version: `; `LakeNet: ` begins a title. */
const versions =
  /^(?:(?:an?\s)?(?:(?:extended|short|shorter|long|longer|full|early|earlier|preliminary|conference|journal|workshop|technical|arxiv|preprint)\s)?(?:versions?|preprint|arxiv|code|erratum|corrigendum)|预印本?|(?:会议|期刊|扩展|完整|早期)版本?|短文|勘误|代码)(?:\s[^:：]{1,20})?\s?[:：]/iu;

/**
 * Whether an item begins with words that are none of the first paragraph, though that is a publication by itself, as a year stands ahead of its papers:
 * `<li><h3>2029</h3><p>…`. A number is none, nor a badge of a venue.
 */
function isLabelled(
  page: PageModel,
  item: HtmlElement,
  draftAt: (element: HtmlElement) => WorkDraft | undefined,
): boolean {
  const [first] = paragraphsIn(item);
  if (first === undefined) return false;
  if (yearAbove(page, item, first) !== undefined) return true;
  const label = wordsOf(slice(page.masked, { start: item.content.start, end: first.range.start }));
  const isBadge = namesVenue(label) || isConferenceAcronym(label.split(/[\s'’]/)[0] ?? '');
  return /\p{L}/u.test(label) && !isBadge && draftAt(first) !== undefined;
}

/**
 * Whether an item is one publication, in a single paragraph, whatever notes stand behind that: what its list has beside it is one, too, with its versions. One
 * below words of its own may be the only one of its year.
 */
function isPaper(
  page: PageModel,
  item: HtmlElement,
  draftAt: (element: HtmlElement) => WorkDraft | undefined,
): boolean {
  if (item.name !== 'li' || item.end === undefined || isLabelled(page, item, draftAt)) return false;
  const holds = named([...walkElements(item.children)], /^(?:h[12]|li|tr)$/).length > 0;
  return !holds && draftAt(item) !== undefined && worksIn(page, item, draftAt) < 2;
}

/**
 * Whether an item is a year with the one paper of that year: below a heading, `<li><h3>2029</h3><p>…</p></li>`, or in words where another item of the list
 * has several papers below its year, or where the words of the item cannot be read as one. A paper that is moved to another year or written twice leaves the
 * year where it is.
 */
function isYearOfPaper(
  page: PageModel,
  item: HtmlElement,
  draftAt: (element: HtmlElement) => WorkDraft | undefined,
): boolean {
  const [head, title] = item.children;
  // `<h3>2029</h3><h4>Title</h4><p>…`
  if (head !== undefined && title !== undefined && /^h[2-6]$/.test(head.name) && titleHeadings(page).has(title))
    if (singleYear(wordsOf(slice(page.masked, { start: item.content.start, end: head.range.end }))) !== undefined)
      return true;
  const [first] = paragraphsIn(item);
  if (first === undefined || yearAbove(page, item, first) === undefined || draftAt(first) === undefined) return false;
  if (draftAt(item) === undefined) return true;
  if (item.children[0] !== undefined && /^h[2-6]$/.test(item.children[0].name)) return true;
  return (item.parent?.children ?? []).some(other => {
    const [head] = paragraphsIn(other);
    return head !== undefined && yearAbove(page, other, head) !== undefined && worksIn(page, other, draftAt) > 1;
  });
}

/** The year that the words ahead of the first paragraph of an item are. */
export function yearAbove(page: PageModel, item: HtmlElement, first: HtmlElement): number | undefined {
  return singleYear(wordsOf(slice(page.masked, { start: item.content.start, end: first.range.start })));
}

function named(elements: readonly HtmlElement[], names: RegExp): readonly HtmlElement[] {
  return elements.filter(({ name, end }) => names.test(name) && end !== undefined);
}

function wordsOf(html: string): string {
  return html.replace(/<[^<>]*>/g, '').trim();
}
