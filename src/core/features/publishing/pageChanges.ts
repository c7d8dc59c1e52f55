import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { holdsOffset, slice } from '../../text/range';
import { changedRanges } from './changedRanges';

/** What an author has done to a page since it was last committed. */
export interface PageChanges {
  /** Titles of publications, as the page prints them now; of those that are gone, as it printed them. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Titles of the other sections in which something changed, in the order of the page, each once. */
  readonly sections: readonly string[];
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
  const titlesBefore = new Set(worksBefore.map(({ title }) => title.text));
  const titlesAfter = new Set(worksAfter.map(({ title }) => title.text));
  return {
    added: worksAfter.flatMap(({ title }) => (titlesBefore.has(title.text) ? [] : [title.text])),
    changed: worksAfter.flatMap(({ title }) => (titlesBefore.has(title.text) ? [title.text] : [])),
    removed: worksBefore.flatMap(({ title }) => (titlesAfter.has(title.text) ? [] : [title.text])),
    sections: changedSections(before, after),
  };
}

function changedSections(before: PageModel, after: PageModel): readonly string[] {
  const works = worksOf(after);
  const titles = new Set<string>();
  for (const range of changedRanges(before.text, after.text)) {
    const written = after.text.slice(range.start, range.end);
    // the empty line before a new section is of none
    const start = range.start + (written.length - written.trimStart().length);
    const isBlank = written !== '' && written.trim() === '';
    if (isBlank || works.some(work => start < work.range.end && range.end > work.range.start)) continue;
    const around = after.sections.filter(section => holdsOffset(section.range, start));
    const begun = after.sections.filter(({ heading }) => start <= heading.start && heading.start < range.end);
    const innermost = around.at(-1);
    if (innermost !== undefined) titles.add(innermost.title);
    for (const { title } of begun) titles.add(title);
  }
  return [...titles];
}
