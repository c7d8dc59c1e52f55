import { namesAny } from '../../page/headings/headingKinds';
import { toldByHeadings } from '../../page/headings/paperHeadings';
import { headedEnds } from '../../page/works/headedEnds';
import { labelStart } from '../../page/works/labelStart';
import type { PageModel } from '../../page/pageModel';
import { editedPage } from '../../page/editedPage';
import { sectionStart } from '../../page/headings/sectionStart';
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
  const whole = wholeOf(page, unit);
  if (hasNotesBeside(page, units, unit, whole)) return undefined;
  const lone = loneHeading(page, unit, whole);
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

/** With the comment that names it; of a paper whose title is a heading with its anchor, and its BibTeX and pictures below. */
function wholeOf(page: PageModel, { range }: Unit): OffsetRange {
  return { start: labelStart(page, range.start), end: headedEnds(page).get(range.start) ?? range.end };
}

/** Whether more than blanks stands right behind or ahead of a paper that is a paragraph: its links, BibTeX or picture, which would be left behind. */
function hasNotesBeside(page: PageModel, units: readonly Unit[], unit: Unit, whole: OffsetRange): boolean {
  if (unit.kind !== 'paragraph' || headedEnds(page).has(unit.range.start)) return false;
  const at = units.indexOf(unit);
  const [before, behind] = [units[at - 1], units[at + 1]];
  const above = page.sections.filter(({ heading }) => heading.start < whole.start).at(-1)?.heading.end ?? 0;
  const next = page.sections.find(({ heading }) => heading.start >= whole.end)?.heading.start ?? page.text.length;
  const start = Math.max(above, before?.range.end ?? 0);
  const gaps = [
    page.masked.slice(start, whole.start),
    page.masked.slice(whole.end, Math.min(sectionStart(page.text, next), behind?.range.start ?? next)),
  ];
  return gaps.some(gap => /[^\s\\]/.test(withoutDividers(gap)));
}

const divider = /<[bh]r\s?\/?>|&nbsp;|<!--\s*-->|^[ \t]*(?:[-*_][ \t]?){3,30}$/gm;

/** A line in bold or slanted, or a heading in HTML: `**2029**`, `<p><b>Under review</b></p>`. */
const setApart =
  /^[ \t]*(?:<p>)?(?:\*{1,3}|_{1,3}|<(?:b|i|em|strong|h[1-6])(?:\s[^<>\n]{0,80})?>)([\p{L}\d][^*_<>[\]()!`\n]{0,60})(?:\*{1,3}|_{1,3}|<\/(?:b|i|em|strong|h[1-6])>)(?:<\/p>)?[ \t]*$/gmu;

/** What stands between papers without what divides them: breaks, rules, and lines that are headings to the eye, of a year, of drafts or of papers. */
function withoutDividers(gap: string): string {
  return gap
    .replace(divider, '')
    .replace(setApart, (line, words: string) =>
      /^(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)\d\d)?[年:：]?$/.test(words) ||
      namesDrafts(words) ||
      toldByHeadings([words]) === 'papers'
        ? ''
        : line,
    );
}

/** Whether what is taken out goes past its neighbour, from which blank lines alone divide it, and no further. */
function changesPlaces(page: PageModel, units: readonly Unit[], removed: OffsetRange, at: number): boolean {
  const [start, end] = at < removed.start ? [at, removed.start] : [removed.end, at];
  const [other, ...more] = units.filter(({ range }) => range.start >= start && range.end <= end);
  if (other === undefined || more.length > 0) return false;
  const around = wholeOf(page, other);
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
function loneHeading(page: PageModel, unit: Unit, whole: OffsetRange): OffsetRange | undefined {
  const { text } = page;
  const isUnit = (paper: PaperUnit): boolean => paper.unit.range.start === unit.range.start;
  const group = groupAround(page, unit);
  const headings = group === undefined ? [] : withWrappers(page, yearHeadings(page, group.papers));
  const at = headings.findIndex(
    ({ papers: [first, ...more] }) => first !== undefined && more.length === 0 && isUnit(first),
  );
  const heading = headings[at];
  if (heading === undefined || headings.length < 2) return undefined;
  const closing = text.slice(whole.end, heading.foldEnd ?? whole.end);
  const last = whole.end + (/^(?:\s|<\/[a-z]{1,12}>)*$/i.test(closing) ? closing.length : 0);
  const end = last + (/^\s*/.exec(text.slice(last))?.[0].length ?? 0);
  const isNext =
    end === text.length ||
    headings[at + 1]?.range.start === end ||
    page.sections.some(one => one.heading.start === end);
  return isNext && text.slice(heading.range.end, whole.start).trim() === ''
    ? { start: heading.range.start, end }
    : undefined;
}

/** With the blank lines that divide it from its neighbour, so that those around have between them what was there before. */
function removalOf(page: PageModel, units: readonly Unit[], unit: Unit, whole: OffsetRange): OffsetRange {
  const { text } = page;
  const at = units.indexOf(unit);
  const [before, behind] = [units[at - 1], units[at + 1]];
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === '';
  const endBefore = before && wholeOf(page, before).end;
  if (endBefore !== undefined && isBlank(endBefore, whole.start)) return { start: endBefore, end: whole.end };
  const next = behind && labelStart(page, behind.range.start);
  if (next !== undefined && isBlank(whole.end, next)) return { start: whole.start, end: next };
  const gap = /^\s*/.exec(text.slice(whole.end))?.[0].length ?? 0;
  return { start: whole.start, end: whole.end + gap };
}
