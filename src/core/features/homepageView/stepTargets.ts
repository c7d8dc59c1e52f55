import { headedEnds } from '../../page/works/headedEnds';
import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel, Section } from '../../page/pageModel';
import { languageNamed } from '../../publications/news/newsLists';
import { remembered } from '../../remembered';
import { walkElements } from '../../syntax/htmlElements';
import { isEmptyForPapers } from '../../publications/entries/sectionForPapers';
import { message, type Message } from '../../text/message';
import { holdsOffset, isWithin } from '../../text/range';
import { entryBlocks } from '../entries/entryBlocks';
import type { EntryFile, EntryRef, Found } from '../entries/entryFile';
import { gone } from '../entries/gone';
import { sectionsOf } from '../sections/htmlSections';
import type { EntryTarget } from './moveEntries';

/** Where on a page stands what begins at an offset of a file of it, or what shows a list of a data file; `Infinity` where nothing shows it. */
export type PlaceOnPage = (file: EntryFile, start: number, list: string | undefined) => number;

/**
 * The places one step up or down, the best first, or why there is none: past the neighbour, or past the heading between the two to the near end of the
 * section above or below, which may have lost its last publication that way.
 * @param at tells who stands beside whom, where a page has several files; they follow each other where that is not told
 */
export function stepTargets(
  files: readonly EntryFile[],
  ref: EntryRef,
  by: 'up' | 'down',
  at?: PlaceOnPage,
): readonly EntryTarget[] | Message {
  const all = inLanguageOf(inOrder(files, at), ref);
  const index = all.findIndex(({ file, block }) => file.path === ref.path && block.key === ref.key);
  const own = all[index];
  const neighbour = all[by === 'up' ? index - 1 : index + 1];
  if (own === undefined) return gone;
  const offset = emptySection(own, neighbour, by, at)?.heading.start;
  const empty: readonly EntryTarget[] = offset === undefined ? [] : [{ kind: 'section', path: ref.path, offset }];
  if (neighbour === undefined)
    return empty.length > 0
      ? empty
      : by === 'up'
        ? message('This is the first publication of the page.')
        : message('This is the last publication of the page.');
  const entry = { path: neighbour.file.path, key: neighbour.block.key };
  const isPartedByHeading = by === 'up' ? isHeadingBetween(neighbour, own, at) : isHeadingBetween(own, neighbour, at);
  return [...empty, { kind: (by === 'up') === isPartedByHeading ? 'after' : 'before', entry }];
}

function inOrder(files: readonly EntryFile[], at: PlaceOnPage | undefined): readonly Found[] {
  const all = files.flatMap(file => entryBlocks(file.page).map(block => ({ file, block })));
  if (at === undefined) return all;
  const places = new Map(all.map(({ file, block }) => [block, at(file, block.range.start, block.list)]));
  const placeOf = ({ block }: Found): number => places.get(block) ?? Infinity;
  // what nothing shows stays behind all that is
  return all.sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

/** Those that stand in no part of a page in another language, of which readers are shown one: `<div class="lang-en">`, `<div class="lang-zh">`. */
function inLanguageOf(all: readonly Found[], { path, key }: EntryRef): readonly Found[] {
  const own = all.find(({ file, block }) => file.path === path && block.key === key);
  const language = own && languageAround(own);
  if (language === undefined) return all;
  return all.filter(found => [undefined, language].includes(languageAround(found)));
}

function languageAround({ file, block }: Found): PageLanguage | undefined {
  return languageParts(file.page).find(({ range }) => isWithin(block.range, range))?.language;
}

const languageParts = remembered(({ elements }: PageModel) =>
  [...walkElements(elements)].flatMap(element => {
    const language = languageNamed(element);
    return language === undefined ? [] : [{ range: element.range, language }];
  }),
);

/** The nearest section for publications without any, before the neighbour. */
function emptySection(
  { file, block: { range } }: Found,
  neighbour: Found | undefined,
  by: 'up' | 'down',
  at: PlaceOnPage | undefined,
): Section | undefined {
  const { text } = file.page;
  const other = neighbour?.file === file ? neighbour.block.range : undefined;
  const gap =
    by === 'up' ? { start: other?.end ?? 0, end: range.start } : { start: range.end, end: other?.start ?? text.length };
  const end = neighbour && at?.(neighbour.file, neighbour.block.range.start, neighbour.block.list);
  const empty = sectionsOf(file.page).filter(
    section =>
      isWithin(section.heading, gap) &&
      // those around one of the two have it already
      !holdsOffset(section.range, range.start) &&
      (other === undefined || !holdsOffset(section.range, other.start)) &&
      (other !== undefined ||
        end === undefined ||
        (at?.(file, section.heading.start, undefined) ?? end) > end === (by === 'up')) &&
      isEmptyForPapers(file.page, section),
  );
  return by === 'up' ? empty.at(-1) : empty[0];
}

/** Whether a section begins between two entries, of which the first stands above the second; a heading in HTML begins one, too. */
function isHeadingBetween(upper: Found, lower: Found, at: PlaceOnPage | undefined): boolean {
  if (upper.file !== lower.file && at !== undefined) {
    const [from, to] = [upper, lower].map(({ file, block }) => at(file, block.range.start, block.list));
    const isBetween = (place: number): boolean => (from ?? 0) < place && place < (to ?? 0);
    return [upper.file, lower.file].some(file =>
      headingsIn(file.page).some(start => isBetween(at(file, start, undefined))),
    );
  }
  const { page } = lower.file;
  const { start } = lower.block.range;
  const titles = headedEnds(page);
  const section = page.sections
    .filter(({ heading, range }) => !titles.has(heading.start) && range.start < start && start < range.end)
    .at(-1);
  const written = page.elements.filter(({ name, range }) => /^h[1-6]$/.test(name) && range.start < start).at(-1);
  const heading = Math.max(section?.heading.start ?? -1, written?.range.start ?? -1);
  return heading >= 0 && (upper.file !== lower.file || heading > upper.block.range.start);
}

/** Where the headings of a page begin that are no titles of papers. */
function headingsIn(page: PageModel): readonly number[] {
  const titles = headedEnds(page);
  return [
    ...page.sections.flatMap(({ heading }) => (titles.has(heading.start) ? [] : [heading.start])),
    ...page.elements.flatMap(({ name, range }) => (/^h[1-6]$/.test(name) ? [range.start] : [])),
  ];
}
