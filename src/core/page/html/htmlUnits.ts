import { remembered } from '../../remembered';
import { walkElements } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';
import { isPaperBox } from '../boxElements';
import { withCards } from './htmlCards';
import { htmlDefinitionsOf } from './htmlDefinitions';
import { htmlItemsOf, outsideBoxes } from './htmlItems';
import { htmlRowsOf } from './htmlRows';
import { htmlUnit, type HtmlUnit } from './htmlUnit';
import { isHeading, paragraphsBehind, titleHeadings } from './titleHeadings';
import { withNotes } from './yearItems';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { createRangeIndex, outermost } from '../rangeIndex';
import { aloneHtmlDraftOf, htmlDraftOf, reach, type WorkDraft } from '../drafts/workDraft';

/**
 * The items of lists in HTML, terms of such lists with their definitions (see `htmlDefinitionsOf`), and headings with the paragraphs behind
 * them, or paragraphs alone, and elements with a class that are a publication by themselves, each with what is shown as one with it
 * (`withCards`, `withNotes`); the outermost ones, in order. What is in a paper box is none, nor what has no end tag.
 */
export const htmlUnitsOf = remembered((page: PageModel): readonly HtmlUnit[] => {
  if (page.elements.length === 0) return [];
  const found = outermostUnits([
    ...htmlItemsOf(page),
    ...outsideBoxes(page, [...groupsIn(page), ...htmlDefinitionsOf(page), ...htmlRowsOf(page)]),
  ]);
  const blocks = blocksBeside(page, found);
  const units = blocks.length === 0 ? found : outermostUnits([...found, ...blocks]);
  return outermostUnits(withNotes(page, outermostUnits(withCards(page, units))));
});

function outermostUnits(units: readonly HtmlUnit[]): readonly HtmlUnit[] {
  const found: HtmlUnit[] = [];
  for (const one of [...units].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    if (one.range.start >= (found.at(-1)?.range.end ?? 0)) found.push(one);
  }
  return found;
}

const blockName = /^(?:div|section|article)$/;

/** The innermost elements with a class that read as a publication: `<div class="pub-item">` around a `div` of its title and one of its names. */
function blocksBeside(page: PageModel, units: readonly HtmlUnit[]): readonly HtmlUnit[] {
  // paragraphs by themselves may as well be parts of one: names, and what it is about
  const [parts, whole] = [units.filter(({ name }) => name === 'p'), units.filter(({ name }) => name !== 'p')];
  const taken = createRangeIndex(outermost([...whole, ...page.boxes].map(({ range }) => range)));
  const partIndex = createRangeIndex(parts.map(({ range }) => range));
  const partsIn = (range: OffsetRange): readonly HtmlUnit[] =>
    parts.slice(partIndex.firstFrom(range.start), partIndex.firstFrom(range.end));
  const candidates = [...walkElements(page.elements)].filter(
    ({ name, end, start, range }) =>
      blockName.test(name) &&
      end !== undefined &&
      range.end - range.start <= reach &&
      start.attributes.some(attribute => attribute.name === 'class') &&
      !start.attributes.some(attribute => attribute.name === 'markdown') &&
      !taken.touches(range),
  );
  const holders = createRangeIndex(outermost(candidates.map(({ range }) => range)));
  const works = createRangeIndex(
    parts.flatMap(({ range }) => (holders.touches(range) && htmlDraftOf(page, range) !== undefined ? [range] : [])),
  );
  const ofTopics = new Set<OffsetRange>();
  const found: HtmlUnit[] = [];
  // what is inside comes behind what is around it
  for (const { range, name, parent } of candidates.reverse()) {
    if ((found.at(-1)?.range.start ?? Infinity) < range.end) continue;
    if (works.touches(range)) continue;
    const draft = htmlDraftOf(page, range);
    if (draft === undefined) continue;
    if (hasNamesInHeadings(page, draft)) ofTopics.add(range);
    else found.push(htmlUnit(range, name, parent));
  }
  // those that name one author, who may be one of the page
  const readable = createRangeIndex([...found].reverse().map(({ range }) => range));
  const alone: HtmlUnit[] = [];
  const isAlone = ({ range }: HtmlUnit): boolean => aloneHtmlDraftOf(page, range) !== undefined;
  for (const { range, name, parent } of candidates) {
    if (ofTopics.has(range) || readable.touches(range) || (alone.at(-1)?.range.start ?? Infinity) < range.end) continue;
    // one around papers is the list of them: to remove that one would take all
    if (works.touches(range) || partsIn(range).filter(part => isAlone(part)).length > 1) continue;
    if (aloneHtmlDraftOf(page, range) !== undefined) alone.push(htmlUnit(range, name, parent));
  }
  return [...found, ...alone];
}

/**
 * Whether title and names are two headings alike: `<h3>Lake Models</h3><p>…</p><h3>Rivers, Reed Beds and Tides</h3>` are topics beside each
 * other, and no paper of Reed Beds. With nothing between the two they are: `<h4>Measuring Lakes</h4><h4>Mei Lin, Adam Brown</h4>`.
 */
function hasNamesInHeadings(page: PageModel, { title, authors: { line, names } }: WorkDraft): boolean {
  const [first] = names;
  const ofTitle = headingAt(page, title.range.start);
  const ofNames = first && headingAt(page, line.place(first).start);
  if (ofTitle === undefined || ofNames === undefined || ofTitle === ofNames) return false;
  if (ofTitle.name !== ofNames.name) return false;
  const between = { start: ofTitle.range.end, end: ofNames.range.start };
  return (
    ofTitle.parent !== ofNames.parent ||
    slice(page.masked, between)
      .replace(/<[^<>]*>/g, '')
      .trim() !== ''
  );
}

function headingAt(page: PageModel, at: number): HtmlElement | undefined {
  const headings = headingsOf(page);
  const next = headings.findIndex(({ range }) => range.start > at);
  const heading = headings.at(next < 0 ? -1 : next - 1);
  return heading !== undefined && heading.range.start <= at && at < heading.range.end ? heading : undefined;
}

const headingsOf = remembered((page: PageModel): readonly HtmlElement[] =>
  [...walkElements(page.elements)].filter(({ name }) => /^h[1-6]$/.test(name)),
);

function groupsIn(page: PageModel): readonly HtmlUnit[] {
  const titles = titleHeadings(page);
  const found: HtmlUnit[] = [];
  const waiting: (readonly HtmlElement[])[] = [page.elements];
  for (let siblings = waiting.pop(); siblings !== undefined; siblings = waiting.pop()) {
    for (let at = 0; at < siblings.length; at++) {
      const first = siblings[at];
      if (first === undefined || isPaperBox(first)) continue;
      // a `<b>` that is never closed reaches to the end of the page, and has nothing to do with what follows
      if (first.end === undefined) {
        waiting.push(first.children);
        continue;
      }
      const behind = isHeading(first) ? paragraphsBehind(page, first) : [];
      const last = behind.at(-1) ?? first;
      if (last !== first && !titles.has(first)) {
        waiting.push(first.children);
        continue;
      }
      at += behind.length;
      if (first.name === 'p' || last !== first) found.push(around(page, first, last));
      else waiting.push(first.children);
    }
  }
  return found;
}

/** With the element around, where that holds nothing else: `<div class="publication">…</div>`. */
function around(page: PageModel, first: HtmlElement, last: HtmlElement): HtmlUnit {
  const { parent } = first;
  const group = { start: first.range.start, end: last.range.end };
  if (parent?.end === undefined || !/^(?:div|section|article)$/.test(parent.name))
    return htmlUnit(group, first.name, parent);
  // one that holds much holds more than an entry
  if (parent.children.length > 12) return htmlUnit(group, first.name, parent);
  const others = page.text.slice(parent.content.start, group.start) + page.text.slice(group.end, parent.content.end);
  const isAlone = others.trim() === '' && parent.start.attributes.some(({ name }) => name === 'class');
  return isAlone ? htmlUnit(parent.range, parent.name, parent.parent) : htmlUnit(group, first.name, parent);
}
