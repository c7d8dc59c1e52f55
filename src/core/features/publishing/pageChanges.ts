import type { PageModel, Section } from '../../page/pageModel';
import type { Work } from '../../page/drafts/listedWork';
import { worksOf } from '../../page/works/works';
import { titleOfWork } from '../../publications/notation/titleText';
import { holdsOffset, isWithin, overlaps, slice, type OffsetRange } from '../../text/range';
import { sectionsOf } from '../sections/htmlSections';
import { changedRanges } from './changedRanges';

/** What an author has done to a page since it was last committed. */
export interface PageChanges {
  /** Titles of publications, as the page prints them now; of those that are gone, as it printed them. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Titles of the other sections in which something changed, in the order of the page, each once. */
  readonly sections: readonly string[];
  /** What a page is called that was not there before: its headings are no changes. */
  readonly page?: string;
}

/** The words of each publication of a page: one that has them still is as it was, wherever it stands. */
export function entryWords(page: PageModel): ReadonlySet<string> {
  return new Set(worksOf(page).map(({ range }) => slice(page.text, range)));
}

/** What changed between two states of a page. A publication that only moved is in none of the lists. */
export function pageChanges(before: PageModel, after: PageModel): PageChanges {
  const wordsBefore = entryWords(before);
  const wordsAfter = entryWords(after);
  const worksBefore = worksOf(before).filter(({ range }) => !wordsAfter.has(slice(before.text, range)));
  const worksAfter = worksOf(after).filter(({ range }) => !wordsBefore.has(slice(after.text, range)));
  const titles = worksAfter.map(titleOfWork);
  const titlesBefore = new Set(worksBefore.map(titleOfWork));
  return {
    added: titles.filter(title => !titlesBefore.has(title)),
    changed: titles.filter(title => titlesBefore.has(title)),
    removed: worksBefore.map(titleOfWork).filter(title => !titles.includes(title)),
    sections: changedSections(before, after),
  };
}

function changedSections(before: PageModel, after: PageModel): readonly string[] {
  const works = worksOf(after);
  const sections = sectionsOf(after);
  const titles = new Set<string>();
  for (const range of changedRanges(before.text, after.text)) {
    const touched = works.filter(work => overlaps(work.range, range));
    // its publications tell of a list: of that the year above them, and a line between them, say no more
    const told = (section: Section): boolean => touched.some(work => isWithin(work.range, section.range));
    for (const rest of withoutThose(touched, range)) {
      const written = slice(after.text, rest);
      // the empty line before a new section is of none
      const start = rest.start + (written.length - written.trimStart().length);
      const isBlank = written !== '' && written.trim() === '';
      if (isBlank) continue;
      const around = sections.filter(section => holdsOffset(section.range, start));
      const begun = sections.filter(({ heading }) => start <= heading.start && heading.start < rest.end);
      const innermost = around.at(-1);
      if (innermost !== undefined && !told(innermost)) titles.add(innermost.title);
      for (const section of begun) if (!told(section)) titles.add(section.title);
    }
  }
  return [...titles];
}

/** What of a changed range is of no publication, in order; all of a range that touches none, though it be empty. */
function withoutThose(works: readonly Work[], range: OffsetRange): readonly OffsetRange[] {
  if (works.length === 0) return [range];
  const rests: OffsetRange[] = [];
  let { start } = range;
  for (const work of works) {
    if (work.range.start > start) rests.push({ start, end: work.range.start });
    start = Math.max(start, work.range.end);
  }
  if (start < range.end) rests.push({ start, end: range.end });
  return rests;
}
