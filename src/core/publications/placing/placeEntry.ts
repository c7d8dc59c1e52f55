import { headedEnds } from '../../page/works/headedEnds';
import { labelStart } from '../../page/works/labelStart';
import { worksOf } from '../../page/works/works';
import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { isWithin, touchesOffset, type OffsetRange } from '../../text/range';
import { numberEntries, numberOf } from '../entries/entryNumbers';
import { ownRanges } from '../entries/ownNotes';
import { placeHtml } from './placeHtml';
import { placeInCards } from './placeInCards';
import { placeLines } from './placeLines';
import { placeRow } from './placeRow';
import { aheadOfLoopOn, isInLoop, outOfLoops } from './aheadOfLoops';
import type { Unit } from '../entries/pageUnits';
import { unitsOf } from '../entries/pageUnits';

/**
 * The insertion that puts `entry` (a box or an item, as `formatEntry` writes it) at `offset`: behind the entry in which
 * the cursor stands, before it when the cursor is at its very start, else on the line of the cursor. Blank lines as
 * between the entries around; inside front matter, a comment or another block the place is behind that, inside a loop of Liquid
 * ahead of it. Inserts only.
 */
export function placeEntry(page: PageModel, offset: number, entry: string): TextEdit {
  return placeEntries(page, offset, [entry]);
}

/** Behind the BibTeX and the abstract of a paper whose title is a heading, where an offset is between the two. */
function behindOwn(page: PageModel, offset: number): number {
  const between = worksOf(page).find(
    ({ range }) => range.end <= offset && offset < (headedEnds(page).get(range.start) ?? -1),
  );
  return between === undefined ? offset : (headedEnds(page).get(between.range.start) ?? offset);
}

/** The same for several entries that follow each other, with blank lines between them as between those around. */
export function placeEntries(page: PageModel, wanted: number, entries: readonly string[]): TextEdit {
  const units = unitsOf(page);
  const offset = outOfLoops(page, units, wanted);
  const inHtml = placeHtml(page, offset, entries);
  if (inHtml !== undefined) return inHtml;
  const inCards = placeInCards(page, offset, entries);
  if (inCards !== undefined) return inCards;
  const outside = units.filter(({ range }) => !isInLoop(page, range.end));
  const inTable = placeRow(page, outside, offset, entries);
  if (inTable !== undefined) return inTable;
  const inLines = placeLines(page, outside, offset, entries);
  if (inLines !== undefined) {
    const { start } = inLines.range;
    return placeLines(page, outside, offset, numberEntries(entries, ...numbersAround(page, units, start))) ?? inLines;
  }
  const whole = wholeUnits(page, units);
  const item = !/^\s*</.test(entries[0] ?? '');
  const inside = Math.min(Math.max(offset, 0), page.text.length);
  // never between the two characters of a line break
  const isAhead =
    offset !== wanted && startOfLine(page.text, inside) === inside && behindBlocks(page, whole, inside) === inside;
  const placed = isAhead
    ? inside
    : placeOf(page, whole, page.text.slice(inside - 1, inside + 1) === '\r\n' ? inside - 1 : inside);
  const at = untorn(page, behindOwn(page, outOfLoops(page, units, placed)));
  const eol = lineBreakOf(page.text);
  const before = page.text.slice(0, at);
  const behind = page.text.slice(at);
  const previous = whole.filter(({ range }) => range.end <= at).at(-1);
  const next = whole.find(({ range }) => range.start >= at);
  const gapBefore = /(?<![ \t\r\n])[ \t\r\n]*$/.exec(before)?.[0] ?? '';
  const gapBehind = /^[ \t\r\n]*/.exec(behind)?.[0] ?? '';
  // words right below an item would be more of it
  const isParagraph = item && !/^\s*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(entries[0] ?? '');
  const breaksTo = (unit: Unit | undefined, gap: string): number =>
    unit === undefined || gap.trim() !== '' || (isParagraph && unit.kind === 'item')
      ? 2
      : breaksAround(page, whole, unit, item);
  const isBelow = isBeside(previous, page.text.slice(previous?.range.end ?? at, at));
  const isAbove = isBeside(next, page.text.slice(at, next?.range.start ?? at));
  // what takes the place of a first item right below a heading needs no more room than that had
  const isFirst = next?.range.start === at && next.kind === 'item' && item && !isParagraph && !isBelow;
  const above = isFirst ? 0 : breaksTo(previous, page.text.slice(previous?.range.end ?? at, at));
  const below = breaksTo(next, page.text.slice(at, next?.range.start ?? at));
  // below the boxes of a page its list begins: items that go there are spaced like its own
  const near = isBelow && (isInForm(previous, item) || !isAbove || !isInForm(next, item)) ? previous : next;
  const between = near === undefined ? (item ? 1 : 2) : breaksAround(page, whole, near, item);
  const atTop = gapBefore.length === before.length;
  const atEnd = gapBehind.length === behind.length;
  const prefix = atTop && before === '' ? '' : eol.repeat(Math.max(0, (atTop ? 0 : above) - breaks(gapBefore)));
  const suffix = eol.repeat(Math.max(0, (atEnd ? 1 : below) - breaks(gapBehind)));
  const numbered = numberEntries(entries, ...numbersAround(page, units, at));
  // the blank lines between a list and the heading below stay there: above a new item they would make paragraphs of those of the list
  const isLast = item && !isParagraph && isBelow && previous?.kind === 'item' && !atEnd;
  const isApart = next?.kind !== 'item' || !isAbove;
  if (isLast && isApart && breaks(gapBefore) > above && startOfLine(page.text, at) === at) {
    const end = endOfLine(page.text, at - gapBefore.length);
    return insertion(end, eol.repeat(above) + numbered.join(eol.repeat(between)));
  }
  return insertion(at, prefix + numbered.join(eol.repeat(between)) + suffix);
}

/** One of the units of a page with the picture above it and the links below that are its own; `core` is without these. */
type WholeUnit = Unit & { readonly core: OffsetRange };

function wholeUnits(page: PageModel, units: readonly Unit[]): readonly WholeUnit[] {
  const own = ownRanges(page);
  return units.map(unit => {
    const around = unit.kind === 'paragraph' ? own.get(unit.range.start) : undefined;
    return { ...unit, range: around ?? unit.range, core: unit.range };
  });
}

/** The numbers of the items above and below in the same list, which only blanks divide; of paragraphs those in the same section. */
function numbersAround(
  page: PageModel,
  units: readonly Unit[],
  at: number,
): readonly [readonly number[], readonly number[]] {
  const numbers = (around: readonly Unit[]): readonly number[] => {
    const found: number[] = [];
    let edge = at;
    for (const { range, kind } of around) {
      const gap = range.end <= edge ? page.text.slice(range.end, edge) : page.text.slice(edge, range.start);
      const own = kind === 'box' ? undefined : numberOf(page.text.slice(range.start, range.end));
      if (own === undefined || !(kind === 'item' ? gap.trim() === '' : isNoEndOfList(gap))) break;
      found.push(own);
      edge = range.end <= edge ? range.start : range.end;
    }
    return found;
  };
  const above = units.filter(({ range }) => range.end <= at);
  return [[...numbers([...above].reverse())].reverse(), numbers(units.filter(({ range }) => range.start >= at))];
}

/** A picture may stand between two paragraphs, or a word on one of them. */
function isNoEndOfList(gap: string): boolean {
  return gap.length < 600 && gap.split('\n').every(line => !/^(?:#{1,6}\s|---|<h[1-6])/.test(line.trim()));
}

function isBeside(unit: Unit | undefined, gap: string): boolean {
  return unit !== undefined && gap.trim() === '';
}

/** Whether a unit is a box, or no box, as what is written beside it. */
function isInForm(unit: Unit | undefined, item: boolean): boolean {
  return unit !== undefined && (unit.kind === 'box') !== item;
}

function placeOf(page: PageModel, units: readonly WholeUnit[], offset: number): number {
  const unit = units.find(({ range }) => touchesOffset(range, offset));
  if (unit !== undefined) {
    // blanks at the end of an entry's last line are its own: two of them are a line break
    const end = endOfLine(page.text, unit.range.end);
    return offset <= unit.core.start
      ? labelStart(page, unit.range.start)
      : page.text.slice(unit.range.end, end).trim() === ''
        ? end
        : unit.range.end;
  }
  const moved = behindBlocks(page, units, offset);
  if (moved !== offset)
    return startOfLine(page.text, moved) === moved ? moved : placeOf(page, units, endOfLine(page.text, moved));
  const start = startOfLine(page.text, offset);
  const end = endOfLine(page.text, offset);
  const ahead = aheadOfLoopOn(page, { start, end });
  if (ahead !== undefined) return ahead;
  if (page.text.slice(start, end).trim() === '') return start;
  // a line with text stays whole, and so does its paragraph: the entry goes below
  const below = page.sections.some(({ heading }) => touchesOffset(heading, offset))
    ? end
    : endOfParagraph(page, units, end);
  return below === offset ? below : placeOf(page, units, below);
}

/** A place between the head of a table and the loop that makes its rows is ahead of both. */
function untorn(page: PageModel, at: number): number {
  const start = startOfNextLine(page.text, at);
  return Math.min(at, aheadOfLoopOn(page, { start, end: endOfLine(page.text, start) }) ?? at);
}

/** Behind front matter, a comment, Liquid or an HTML element without entries in it, when the place is inside one. */
function behindBlocks(page: PageModel, units: readonly Unit[], offset: number): number {
  if (offset < page.frontMatter.range.end) return page.frontMatter.range.end;
  const regions = [...page.comments, ...page.liquid.map(({ range }) => range)];
  const region = regions.find(({ start, end }) => offset > start && offset < end);
  const element = elementAround(
    page.elements.filter(({ parent }) => parent === undefined),
    units,
    offset,
  );
  return Math.max(region?.end ?? offset, element?.range.end ?? offset);
}

/** The outermost element around a place that holds no entry: `<style>`, a table, a picture. */
function elementAround(
  elements: readonly HtmlElement[],
  units: readonly Unit[],
  offset: number,
): HtmlElement | undefined {
  const around = elements.find(({ range, end }) => end !== undefined && offset > range.start && offset < range.end);
  if (around === undefined) return undefined;
  const holdsEntries = units.some(({ range }) => isWithin(range, around.range));
  return holdsEntries ? elementAround(around.children, units, offset) : around;
}

/** From the end of a line to the end of the last line before a blank one, a heading or an entry. */
function endOfParagraph(page: PageModel, units: readonly Unit[], end: number): number {
  const next = startOfNextLine(page.text, end);
  const line = page.text.slice(next, endOfLine(page.text, next));
  const stops =
    next === end ||
    line.trim() === '' ||
    aheadOfLoopOn(page, { start: next, end: next + line.length }) !== undefined ||
    units.some(({ range }) => range.start === next) ||
    page.sections.some(({ heading }) => heading.start === next);
  return stops ? end : endOfParagraph(page, units, endOfLine(page.text, next));
}

function startOfNextLine(text: string, end: number): number {
  return end + (/^\r\n|^[\r\n]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at++;
  return at;
}

function breaks(gap: string): number {
  return (gap.match(/\r\n|\r|\n/g) ?? []).length;
}

/**
 * The line breaks between `unit` and a neighbour it shares only blanks with, six at most; of an item that has none, those between all others of the
 * page where they have the same. Only items may follow each other without a blank line.
 */
function breaksAround(page: PageModel, units: readonly Unit[], unit: Unit, item: boolean): number {
  const at = units.indexOf(unit);
  const least = item && unit.kind === 'item' ? 1 : 2;
  const gaps = [units.slice(Math.max(0, at - 1), at + 1), units.slice(at, at + 2)].flatMap(([first, second]) =>
    first === undefined || second === undefined || (least === 1 && first.kind !== second.kind)
      ? []
      : [page.text.slice(first.range.end, second.range.start)],
  );
  const blank = gaps.find(isGap);
  const wanted = blank === undefined ? (least === 1 ? breaksOfAll(page, units) : undefined) : breaks(blank);
  return Math.max(least, Math.min(wanted ?? least, 6));
}

/** The line breaks between any two items of a page that follow each other; `undefined` where there are none, or not the same everywhere. */
function breaksOfAll({ text }: PageModel, units: readonly Unit[]): number | undefined {
  const gaps = units.flatMap((unit, at) => {
    const next = units[at + 1];
    const gap = text.slice(unit.range.end, next?.range.start);
    return unit.kind === 'item' && next?.kind === 'item' && isGap(gap) ? [breaks(gap)] : [];
  });
  const [first, ...more] = new Set(gaps);
  return more.length > 0 ? undefined : first;
}

function isGap(gap: string): boolean {
  return gap.trim() === '' && breaks(gap) > 0;
}
