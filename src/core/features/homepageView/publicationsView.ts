import { entryItem } from '../../publications/export/entryItem';
import { entryOf, type Entry } from '../../publications/entries/entriesOf';
import { isPreprint } from '../../publications/work';
import { yearsAbove } from '../../publications/entries/yearsAbove';
import { type Problem } from '../../rules/rule';
import { message, type Message } from '../../text/message';
import { doiAddress } from '../../syntax/doi';
import { isListedPaper } from '../../page/data/dataFile';
import { headedEnds } from '../../page/works/headedEnds';
import type { Place } from '../../text/mappedText';
import { isWithin, type OffsetRange } from '../../text/range';
import type { EntryBlock } from '../entries/entryBlock';
import { entryBlocks } from '../entries/entryBlocks';
import { shownEntry, type EntryFile, type EntryRef } from '../entries/entryFile';
import { entryYears } from './entryYears';
import { headingAround, sameTitleBefore } from './headingAround';
import { plainTitle } from '../sections/sectionBlocks';

/** How the publications are put together in the view. */
export type Grouping = 'section' | 'year' | 'type';

/** `verified`: each DOI it gives was compared with its record. `wrong`: a problem of severity warning or error says so. */
export type EntryState = 'verified' | 'unchecked' | 'wrong';

/** What is shown of the publications: those whose words have all words of `text`, in one of `states`. */
export interface EntryFilter {
  readonly text: string;
  /** None: all. */
  readonly states: readonly EntryState[];
}

export interface PublicationItem extends EntryRef {
  readonly title: string;
  /** Venue and year as far as they are known: `CLES 2026`; may be empty. */
  readonly detail: string;
  /** That of the entry, or else of the heading above it. */
  readonly year: number | undefined;
  readonly state: EntryState;
  /** What is wrong with it. */
  readonly problems: readonly Message[];
  /** The whole of it. */
  readonly place: Place;
  /** Its title. */
  readonly selection: OffsetRange;
  /** The address of its record: that of its DOI. */
  readonly record: string | undefined;
  /** It stands in a data file, or is a file of its own, where nothing but its place is changed from here. */
  readonly isData: boolean;
}

export interface PublicationGroup {
  /** Stays the same while entries come and go. */
  readonly id: string;
  /** Plain text of the page, or a message to be put into the reader's language. */
  readonly label: string | Message;
  readonly items: readonly PublicationItem[];
  /** Of a section: its heading, and where it ends. */
  readonly section: (Place & { readonly reach: number }) | undefined;
}

export interface PublicationsView {
  readonly groups: readonly PublicationGroup[];
  /** How many there are, shown or not. */
  readonly count: number;
}

/** A file with what is known of the publications in it. */
export interface ViewedEntries extends EntryFile {
  /** Of the whole file. */
  readonly problems: readonly Problem[];
  /** Entries that were compared with their records. */
  readonly verified: readonly OffsetRange[];
  /** The section of the page around a piece, or around what shows a list of a data file; `undefined` for the page itself. */
  readonly around: (list: string | undefined) => SectionAround | undefined;
  /** Where on the page, with its pieces in their places, stands what begins at an offset of the file, or what shows a list of a data file; behind all the rest where no place shows it. */
  readonly onPage: (start: number, list: string | undefined) => number;
}

export interface SectionAround {
  readonly title: string;
  /** Of the file that has its heading. */
  readonly path: string;
  /** How many headings of that title the file has before it. */
  readonly same: number;
  /** Its heading, and where it ends; `undefined` of one in HTML. */
  readonly place: (Place & { readonly reach: number }) | undefined;
}

/** The publications of a page, in groups. A group by section keeps the order of the page; others begin with the newest. */
export function publicationsView(
  files: readonly ViewedEntries[],
  grouping: Grouping,
  filter: EntryFilter = { text: '', states: [] },
): PublicationsView {
  const all = files.flatMap(file => itemsOf(file, grouping));
  const shown = all.filter(({ item, words }) => passes(item, words, filter));
  if (grouping === 'section') shown.sort((a, b) => comparePlaces(a.at, b.at));
  const groups = new Map<string, { group: Omit<PublicationGroup, 'items'>; items: Drawn[] }>();
  for (const drawn of shown) {
    const known = groups.get(drawn.group.id);
    if (known === undefined) groups.set(drawn.group.id, { group: drawn.group, items: [drawn] });
    else known.items.push(drawn);
  }
  const ordered = [...groups.values()];
  if (grouping !== 'section') ordered.sort((a, b) => rankOf(a.items) - rankOf(b.items));
  return {
    count: all.length,
    groups: ordered.map(({ group, items }) => ({
      ...group,
      items: (grouping === 'section' ? items : [...items].sort((a, b) => (b.item.year ?? 0) - (a.item.year ?? 0))).map(
        ({ item }) => item,
      ),
    })),
  };
}

interface Drawn {
  readonly item: PublicationItem;
  /** In lower case: what the filter looks into. */
  readonly words: string;
  readonly group: Omit<PublicationGroup, 'items'>;
  /** Of its group among others. */
  readonly rank: number;
  /** Where it stands on the page. */
  readonly at: number;
}

/** What no place shows comes last, in its own order. */
function comparePlaces(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function rankOf([first]: readonly Drawn[]): number {
  return first?.rank ?? 0;
}

function itemsOf(file: ViewedEntries, grouping: Grouping): readonly Drawn[] {
  const { page, path } = file;
  const years = entryYears(page);
  const yearAbove = yearsAbove(page);
  return entryBlocks(page).map(block => {
    const entry = block.work && entryOf(block.work);
    const year = years.get(block) ?? yearAbove(block.range.start);
    const problems = problemsOf(file, block);
    const item: PublicationItem = {
      path,
      key: block.key,
      shown: shownEntry(page, block),
      title: block.title,
      detail: detailOf(block, year),
      year,
      state: stateOf(file, block, problems),
      problems,
      place: { path, ...block.range },
      selection: block.selection,
      record: recordOf(entry),
      isData: block.kind === 'data' || block.kind === 'file',
    };
    const words = page.text.slice(block.range.start, block.range.end).toLowerCase();
    const at = file.onPage(block.range.start, block.list);
    return { item, words, at, ...groupOf(file, block, entry, year, grouping) };
  });
}

function detailOf({ work, title }: EntryBlock, year: number | undefined): string {
  const badge = work?.badge?.replace(/\s+/g, ' ').trim() ?? '';
  if (badge !== '' && badge !== title) return badge;
  return year === undefined ? '' : String(year);
}

/** What says that an entry and the work it links to are not the same: by its record, or by its words alone. */
const telling: ReadonlySet<string> = new Set([
  'doi-unregistered',
  'link-title-mismatch',
  'record-differs',
  'record-notice',
  'wrong-paper-link',
]);

function problemsOf({ problems }: ViewedEntries, { range }: EntryBlock): readonly Message[] {
  return problems
    .filter(
      problem =>
        (problem.severity === 'error' || problem.severity === 'warning') &&
        telling.has(problem.ruleId) &&
        isWithin(problem.range, range),
    )
    .map(problem => problem.message);
}

function stateOf(file: ViewedEntries, { range }: EntryBlock, problems: readonly Message[]): EntryState {
  if (problems.length > 0) return 'wrong';
  const isIn = (inner: OffsetRange): boolean => isWithin(inner, range);
  // a publisher's address that nobody has registered may open all the same: there is no record to compare with
  const lacksRecord = file.problems.some(problem => problem.ruleId === 'doi-unregistered' && isIn(problem.range));
  return !lacksRecord && file.verified.some(isIn) ? 'verified' : 'unchecked';
}

function recordOf(entry: Entry | undefined): string | undefined {
  const [identifier] = entry?.identifiers ?? [];
  return identifier === undefined ? undefined : doiAddress(identifier.doi);
}

function groupOf(
  file: ViewedEntries,
  block: EntryBlock,
  entry: Entry | undefined,
  year: number | undefined,
  grouping: Grouping,
): Pick<Drawn, 'group' | 'rank'> {
  if (grouping === 'year')
    return year === undefined
      ? { group: plainGroup('year', message('Without a year')), rank: 1 }
      : { group: plainGroup(`year ${year}`, String(year)), rank: -year };
  if (grouping === 'type') {
    const at = typeOf(entry);
    const label = types[at] ?? otherType;
    return { group: plainGroup(`type ${label.text}`, label), rank: at };
  }
  return { group: sectionGroup(file, block), rank: 0 };
}

function plainGroup(id: string, label: string | Message): Omit<PublicationGroup, 'items'> {
  return { id, label, section: undefined };
}

/** The innermost section around, in the file or around the place where the page includes it; or a heading in HTML. */
function sectionGroup(
  { path, page, around }: ViewedEntries,
  { range, list }: EntryBlock,
): Omit<PublicationGroup, 'items'> {
  const heading = headingAround(page, range.start, headedEnds(page));
  if (heading !== undefined) {
    const same = sameTitleBefore(page, heading).length;
    if (heading.kind === 'html')
      return plainGroup(`heading ${path} ${heading.title} ${same}`, plainTitle(heading.title));
    const { section } = heading;
    return {
      id: `section ${path} ${section.title} ${same}`,
      label: plainTitle(section.title),
      section: { path, ...section.heading, reach: section.range.end },
    };
  }
  const found = around(list);
  if (found === undefined && isListedPaper(page)) return plainGroup('collection', message('Files of their own'));
  if (found === undefined)
    return page.data === undefined
      ? plainGroup('section', message('Above all headings'))
      : plainGroup(`list ${path} ${list ?? ''}`, path);
  const { title, same, place } = found;
  if (place === undefined) return plainGroup(`heading ${found.path} ${title} ${same}`, plainTitle(title));
  return { id: `section ${place.path} ${title} ${same}`, label: plainTitle(title), section: place };
}

const otherType = message('Other works');

/** In the order of the view. */
const types: readonly Message[] = [
  message('Journal articles'),
  message('Conference papers'),
  message('Preprints'),
  message('Books and chapters'),
  message('Theses'),
  message('Patents'),
  otherType,
];

const typeRanks: Readonly<Record<string, number>> = {
  'article-journal': 0,
  'paper-conference': 1,
  article: 2,
  book: 3,
  chapter: 3,
  thesis: 4,
  patent: 5,
};

function typeOf(entry: Entry | undefined): number {
  if (entry === undefined) return types.length - 1;
  const item = entryItem(entry, new Set());
  if (item.type !== 'patent' && isPreprint(item)) return 2;
  return typeRanks[item.type] ?? types.length - 1;
}

function passes({ state }: PublicationItem, words: string, { text, states }: EntryFilter): boolean {
  if (states.length > 0 && !states.includes(state)) return false;
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => words.includes(word));
}
