import { namesAny } from '../../page/headingKinds';
import { labelStart } from '../../page/works/labelStart';
import type { PageModel } from '../../page/pageModel';
import { editedPage } from '../../page/editedPage';
import { slice, touchesOffset, type OffsetRange } from '../../text/range';
import { unitsOf, type Unit } from '../entries/pageUnits';
import { isForDrafts, namesDrafts } from '../entries/draftHeadings';
import { namesOf } from '../entries/sectionAround';
import { paperGroups, type PaperGroup, type PaperUnit } from '../entries/paperGroup';
import { placeWritten, type FormerPlace } from '../placing/placePublications';
import { withWrappers } from '../placing/yearWrappers';
import { yearHeadings } from '../placing/yearHeadings';
import { yearOrderOf } from '../placing/yearOrder';
import { yearOf, type CslItem } from '../work';

/** An entry that goes elsewhere: what is taken out, and what is put in at another place of the same text. */
export interface MovedEntry {
  readonly removed: OffsetRange;
  readonly at: number;
  readonly newText: string;
}

/**
 * Where the entry at an offset goes that the order of its page has elsewhere: another section, the heading of its year, a place by its year.
 * `undefined` where it stands rightly, or no order says otherwise. The entry itself is not touched.
 */
export function movedEntry(page: PageModel, offset: number, csl: CslItem): MovedEntry | undefined {
  const units = unitsOf(page);
  const unit = units.find(({ range }) => touchesOffset(range, offset));
  if (unit === undefined || standsRightly(page, unit, csl)) return undefined;
  const lone = loneHeading(page, unit);
  const whole = { start: labelStart(page, unit.range.start), end: unit.range.end };
  const removed = lone ?? removalOf(page, units, unit, whole);
  const without = editedPage(page, [{ range: removed, newText: '' }]);
  const kind = unit.kind === 'box' ? 'box' : 'item';
  const placed = placeWritten(without, csl, slice(page.text, whole), kind, formerPlace(page, unit, csl));
  if (placed === undefined) return undefined;
  const length = removed.end - removed.start;
  // where it was taken out is where it stood, but for a heading that went with it or comes with it
  if (lone === undefined && !placed.isHeaded && placed.range.start === removed.start) return undefined;
  const at = placed.range.start < removed.start ? placed.range.start : placed.range.start + length;
  if (!placed.isHeaded && isUndatedAround(page, unit, at)) return undefined;
  const gap = page.text.slice(removed.start, whole.start) + page.text.slice(whole.end, removed.end);
  const isSwapped = !placed.isHeaded && gap.trim() === '' && changesPlaces(page, units, removed, at);
  return { removed, at, newText: isSwapped ? withGap(placed.newText, gap) : placed.newText };
}

/** Whether what is taken out goes past its neighbour, from which blank lines alone divide it, and no further. */
function changesPlaces(page: PageModel, units: readonly Unit[], removed: OffsetRange, at: number): boolean {
  const [start, end] = at < removed.start ? [at, removed.start] : [removed.end, at];
  const [other, ...more] = units.filter(({ range }) => range.start >= start && range.end <= end);
  if (other === undefined || more.length > 0) return false;
  const around = { start: labelStart(page, other.range.start), end: other.range.end };
  return (page.text.slice(start, around.start) + page.text.slice(around.end, end)).trim() === '';
}

/** What is put in beside one with which it changes places: between them are the blank lines that they had. */
function withGap(newText: string, gap: string): string {
  return /^\s/.test(newText) ? gap + newText.trimStart() : newText.trimEnd() + gap;
}

/** Whether an offset lies in the section of a paper, and no other of it has a year: nothing says that it should move there. */
function isUndatedAround(page: PageModel, unit: Unit, at: number): boolean {
  const isUnit = (paper: PaperUnit): boolean => paper.unit.range.start === unit.range.start;
  const group = groupAround(page, unit);
  const { start, end } = group?.section?.range ?? { start: 0, end: page.text.length };
  const others = group?.papers.filter(paper => !isUnit(paper)) ?? [];
  return start <= at && at <= end && others.every(({ year }) => year === undefined);
}

/** Where a paper stood. It keeps to the title of its section where that names no kind of works, or that of the paper. */
function formerPlace(page: PageModel, unit: Unit, csl: CslItem): FormerPlace | undefined {
  const section = groupAround(page, unit)?.section;
  if (section === undefined) return undefined;
  const others = csl.type === 'article-journal' ? 'conferences' : 'journals';
  const isOther = namesDrafts(section.title) || namesAny(section.title, [others]);
  return { topic: isOther ? undefined : section.title, around: namesOf(page, section).slice(0, -1) };
}

function groupAround(page: PageModel, unit: Unit): PaperGroup | undefined {
  return paperGroups(page).find(({ papers }) => papers.some(paper => paper.unit.range.start === unit.range.start));
}

/** In the section where it would be placed, between papers of years that fit. */
function standsRightly(page: PageModel, unit: Unit, csl: CslItem): boolean {
  const group = groupAround(page, unit);
  const year = yearOf(csl);
  if (group === undefined || year === undefined) return false;
  if (group.section !== undefined && isForDrafts(page, group.section)) return false;
  const headings = yearHeadings(page, group.papers);
  if (headings.length > 0)
    return headings.some(
      heading =>
        (heading.isOpen ? heading.first <= year && year <= heading.year : heading.year === year) &&
        heading.papers.some(paper => paper.unit === unit || paper.unit.range.start === unit.range.start),
    );
  const others = group.papers.filter(paper => paper.unit.range.start !== unit.range.start);
  const order = yearOrderOf(others.flatMap(paper => paper.year ?? []));
  if (order === 'none') return true;
  const at = group.papers.findIndex(paper => paper.unit.range.start === unit.range.start);
  const before = group.papers[at - 1]?.year ?? (order === 'descending' ? Infinity : -Infinity);
  const behind = group.papers[at + 1]?.year ?? (order === 'descending' ? -Infinity : Infinity);
  return order === 'descending' ? before >= year && year >= behind : before <= year && year <= behind;
}

/** The heading of its year with it and the blank lines behind, where no other paper and no words stand below that heading; the page has others. */
function loneHeading(page: PageModel, unit: Unit): OffsetRange | undefined {
  const { text } = page;
  const isUnit = (paper: PaperUnit): boolean => paper.unit.range.start === unit.range.start;
  const group = groupAround(page, unit);
  const headings = group === undefined ? [] : withWrappers(page, yearHeadings(page, group.papers));
  const at = headings.findIndex(
    ({ papers: [first, ...more] }) => first !== undefined && more.length === 0 && isUnit(first),
  );
  const heading = headings[at];
  if (heading === undefined || headings.length < 2) return undefined;
  const closing = text.slice(unit.range.end, heading.foldEnd ?? unit.range.end);
  const last = unit.range.end + (/^(?:\s|<\/[a-z]{1,12}>)*$/i.test(closing) ? closing.length : 0);
  const end = last + (/^\s*/.exec(text.slice(last))?.[0].length ?? 0);
  const isNext =
    end === text.length ||
    headings[at + 1]?.range.start === end ||
    page.sections.some(one => one.heading.start === end);
  return isNext && text.slice(heading.range.end, unit.range.start).trim() === ''
    ? { start: heading.range.start, end }
    : undefined;
}

/** With the blank lines that divide it from its neighbour, so that those around have between them what was there before. */
function removalOf(page: PageModel, units: readonly Unit[], unit: Unit, whole: OffsetRange): OffsetRange {
  const { text } = page;
  const at = units.indexOf(unit);
  const [before, behind] = [units[at - 1], units[at + 1]];
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === '';
  if (before !== undefined && isBlank(before.range.end, whole.start))
    return { start: before.range.end, end: whole.end };
  const next = behind && labelStart(page, behind.range.start);
  if (next !== undefined && isBlank(whole.end, next)) return { start: whole.start, end: next };
  const gap = /^\s*/.exec(text.slice(whole.end))?.[0].length ?? 0;
  return { start: whole.start, end: whole.end + gap };
}
