import { editedPage } from '../../page/editedPage';
import { worksOf } from '../../page/works/works';
import { isSameWork } from '../../publications/accepting/sameWork';
import { entryItem } from '../../publications/export/entryItem';
import { namesIn } from '../../publications/names/ownName';
import { placeEntry } from '../../publications/placing/placeEntry';
import { emptySection } from '../../publications/entries/sectionForPapers';
import { placePublications, placeWritten } from '../../publications/placing/placePublications';
import { entryOf } from '../../publications/entries/entriesOf';
import { message } from '../../text/message';
import { ownNames } from '../../site/ownNames';
import { applyEdits, type TextEdit } from '../../text/edit';
import type { Place } from '../../text/mappedText';
import { holdsOffset, shifted, slice } from '../../text/range';
import { countedAnew } from '../entries/countedEntries';
import type { EntryBlock } from '../entries/entryBlock';
import { entryBlocks } from '../entries/entryBlocks';
import { find, findShown, type EntryFile, type EntryRef } from '../entries/entryFile';
import { gone } from '../entries/gone';
import type { SiteReading } from '../siteReading';
import { edited, inFile, refused, type PlacedEdit, type SiteChange } from '../siteChange';
import { adaptedAuthors, nameInEntries, profileName, rebasedAddresses } from './adaptedEntry';
import { copyEntryInto } from './moveEntries';
import { sectionPairs } from '../sections/sectionPairs';
import { otherSectionPage, placeOf, sectionPage, type SectionPage } from '../sections/sectionsView';
import { entryFiles } from '../sections/viewedPage';

/** There is no page to add to. */
export const alone = message(
  'This page has no version in the other language. “Add Page in Another Language…” in the menu of the Sections view writes one.',
);

/**
 * Writes a publication into the page in the other language: in the section that is the same there, at its place by year, with the own
 * name and the commas of the entries there. Where that lists no entry of its form (a box, an item), it is written like those that it has; as it is
 * below a heading for publications that has none yet.
 */
export function addToOther(reading: SiteReading, path: string, ref: EntryRef): SiteChange {
  const page = sectionPage(reading, path);
  const files = page === undefined ? [] : entryFiles(reading, page);
  const shown = findShown(files, ref);
  const found = shown && find(files, shown);
  if (page === undefined || found === undefined) return refused(gone);
  const other = otherSectionPage(reading, page);
  if (other === undefined) return refused(alone);
  const { file, block } = found;
  const { work } = block;
  if (work === undefined || !block.isWhole)
    return refused(message('“{0}” cannot be read as a publication. Copy it in the text.', block.title));
  const there = entryFiles(reading, other);
  // what a data file lists is written as its template reads it
  const targets = there.filter(target => target.page.data === undefined);
  if (there.some(target => worksOf(target.page).some(candidate => isSameWork(candidate, work))))
    return refused(message('“{0}” is on the other page already.', block.title));
  const listed = fullest(targets)?.page ?? file.page;
  const names = ownNames(reading.site).flatMap(namesIn);
  const edits = [
    ...rebasedAddresses(file.page, block.range, page.page, { ...other.page, text: other.whole.text }),
    ...adaptedAuthors(work, file.page, listed, {
      here: profileName(reading.site, page.page),
      there: nameInEntries(listed, names) ?? profileName(reading.site, other.page),
    }),
  ];
  const entry = { file, block, edits };
  const into = { reading, page: other, targets };
  const placed = inSameSection(entry, page, into) ?? among(entry, into);
  if (placed === undefined || placed.length === 0)
    return refused(message('The other page has no place for “{0}”: it lists no publications.', block.title));
  const [first] = placed;
  const counted = targets.flatMap(({ path, page: target }) =>
    inFile(
      path,
      countedAnew(
        target,
        placed.filter(edit => edit.path === path),
      ),
    ),
  );
  return edited(counted, first && shownAt(first, counted));
}

/** A publication, with the edits that make of it one for the page in the other language. */
interface AdaptedEntry {
  readonly file: EntryFile;
  readonly block: EntryBlock;
  readonly edits: readonly TextEdit[];
}

/** The page that it is written into. */
interface OtherPage {
  readonly reading: SiteReading;
  readonly page: SectionPage;
  /** Those of its files that entries are written into. */
  readonly targets: readonly EntryFile[];
}

interface Copy {
  readonly page: EntryFile['page'];
  readonly block: EntryBlock;
}

/** The entry with its edits made, in a text of its own. */
function copied({ file: { page }, block, edits }: AdaptedEntry): Copy | undefined {
  const at = entryBlocks(page).indexOf(block);
  const adapted = edits.length === 0 ? page : editedPage(page, edits);
  const own = entryBlocks(adapted)[at];
  return own && { page: adapted, block: own };
}

/** In the section that is the same there as the one it stands in on `from`. */
function inSameSection(
  entry: AdaptedEntry,
  from: SectionPage,
  { reading, page: other, targets }: OtherPage,
): readonly PlacedEdit[] | undefined {
  const { file, block } = entry;
  const copy = copied(entry);
  if (copy === undefined) return undefined;
  const around = from.blocks
    .filter(({ section }) => {
      const place = placeOf(reading, from, section.range);
      return place?.path === file.path && holdsOffset(place, block.range.start);
    })
    .at(-1);
  const pair = around && sectionPairs(from.blocks, other.blocks).get(around);
  const heading = pair && placeOf(reading, other, pair.section.heading);
  const target = targets.find(({ path }) => path === heading?.path);
  if (pair === undefined || heading === undefined || target === undefined) return undefined;
  const inside = entryBlocks(target.page).filter(
    ({ range }) =>
      range.start >= heading.start && range.start < heading.start + pair.section.range.end - pair.section.range.start,
  );
  // written like those there, where it has another form
  if (inside.length > 0 && inside.every(({ kind }) => kind !== copy.block.kind)) return undefined;
  return copyEntryInto(targets, copy, { kind: 'section', path: target.path, offset: heading.start });
}

/** Where the order of the other page has it: as it is among entries of its form, or else written like those that are there. */
function among(
  { file: { page }, block, edits }: AdaptedEntry,
  { reading, page: { language }, targets }: OtherPage,
): readonly PlacedEdit[] | undefined {
  const target = fullest(targets);
  const { work } = block;
  if (target === undefined || work === undefined) return undefined;
  const csl = entryItem(entryOf(work), new Set());
  const own = edits.map(({ range, newText }) => ({
    range: shifted(range, -block.range.start),
    newText,
  }));
  const written = applyEdits(slice(page.text, block.range), own);
  if (worksOf(target.page).length === 0) {
    const section = emptySection(target.page);
    return section === undefined || block.kind === 'data' || block.kind === 'file'
      ? undefined
      : inFile(target.path, [placeEntry(target.page, section.heading.end, written)]);
  }
  const placed =
    block.kind === 'html' || block.kind === 'data' || block.kind === 'file'
      ? undefined
      : placeWritten(target.page, csl, written, block.kind);
  if (placed !== undefined) return inFile(target.path, [placed]);
  const names = ownNames(reading.site).flatMap(namesIn);
  return inFile(
    target.path,
    placePublications(target.page, [{ csl, otherTitles: [], years: [], notices: [] }], { ownNames: names, language }),
  );
}

/** The file with most publications. */
function fullest(targets: readonly EntryFile[]): EntryFile | undefined {
  return [...targets].sort((a, b) => worksOf(b.page).length - worksOf(a.page).length)[0];
}

/** What an insertion has written, in the text after all edits. */
function shownAt({ path, range: { start } }: PlacedEdit, edits: readonly PlacedEdit[]): Place | undefined {
  const own = edits.filter(edit => edit.path === path);
  const written = own.find(({ range }) => range.start === start && range.end === start);
  if (written === undefined) return undefined;
  const at = own
    .filter(({ range }) => range.end <= start && range.start < start)
    .reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), start);
  const { newText } = written;
  const lead = newText.length - newText.trimStart().length;
  return { path, start: at + lead, end: at + newText.trimEnd().length };
}
