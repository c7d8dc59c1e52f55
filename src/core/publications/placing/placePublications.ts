import { addTo } from '../../grouped';
import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel, Section } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { lazy } from '../../lazy';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import type { Described } from '../records/described';
import { numberEntries, numberOf, numbersFromOne } from '../entries/entryNumbers';
import type { EntryStyle } from '../style/entryStyle';
import { formatEntry } from '../writing/formatEntry';
import { learnEntryStyle } from '../style/learnEntryStyle';
import { newPictureNames } from '../writing/pictureNames';
import type { EntryTemplate } from '../template/entryTemplate';
import { headedEnds } from '../../page/works/headedEnds';
import { ownRanges } from '../entries/ownNotes';
import { unitsOf, type Unit } from '../entries/pageUnits';
import { placeEntries, placeEntry } from './placeEntry';
import { yearOf, type CslItem } from '../work';
import { hasAppeared } from '../style/writeVenue';
import { listAround } from './listAround';
import { partOfKind } from './boldHeadings';
import { firstAmongYears } from './firstAmongYears';
import { listedYears } from './listedYears';
import { belowOwnRow, belowYearRow, fitsAmongYearRows, type NewHeading } from './belowYearRow';
import { headingForPapers, sectionForPapers } from './headingForPapers';
import { groupInForm } from './paperForm';
import { groupFor, groupsBelow } from './groupFor';
import { sectionOfLanguage } from './groupLanguage';
import { sectionOfKind } from './sectionOfKind';
import { groupsForPapers, isOfKind, paperGroups, type PaperGroup, type PaperUnit } from '../entries/paperGroup';
import { isNamedAfterPapers, itemsForPapers } from '../entries/sectionForPapers';
import { writeAmongPatents } from './amongPatents';
import { patentGroup, type PatentGroup } from '../entries/patentGroup';
import { headingsWithWrappers } from './itemsOfYears';
import { headingOf, holdsOnlyRule, type YearHeading } from './yearHeadings';
import { wrappedYear } from './yearWrappers';
import { aboveAnchors } from './aboveAnchors';
import { yearOrderOf, type YearOrder } from './yearOrder';

interface PlacingOptions {
  /** The names of the page's owner. */
  readonly ownNames: readonly string[];
  /** How entries are written instead of like their neighbours. */
  readonly template?: EntryTemplate | undefined;
  /** What the first publication of the page is, as those of its site are; otherwise an item. */
  readonly kindOfFirst?: (() => 'box' | undefined) | undefined;
  /** The page with its pieces, where it has some. */
  readonly whole?: readonly PageModel[];
  /** That of the page; a section for papers is named in it. */
  readonly language?: PageLanguage | undefined;
}

/** Where entries go, and in which order they follow each other there. */
interface Place {
  readonly offset: number;
  readonly group: PaperGroup | undefined;
  readonly order: YearOrder;
  readonly heading: NewHeading | undefined;
  /** Whether they go above a table that they cannot stand in. */
  readonly asBox: boolean;
  /** The blocks that open a section for them: none where they have one. */
  readonly opening: readonly string[];
  /** The patents that they stand among, where they are such, and the paper that one is written like which cannot be written like these. */
  readonly patents: { readonly group: PatentGroup; readonly paper: PaperUnit | undefined } | undefined;
  readonly publications: PicturedWork[];
}

interface PicturedWork {
  readonly publication: Described;
  readonly pictureName: string | undefined;
}

/**
 * The insertions that write publications into the section of a page where its papers are, each in the style of its neighbours and where
 * the order of the page puts it: by year, newest or oldest first, or under the heading of its year, which is written where it is
 * missing. In a list without order they stand at the top, newest first. Works without a year come last. Where a page has sections but
 * none for papers, that is new at its end. Nothing else is touched; the edits do not overlap and are meant to be one step. None for a page in
 * HTML where one would be in Markdown, as nothing there shows how it is written in tags.
 */
export function placePublications(
  page: PageModel,
  publications: readonly Described[],
  options: PlacingOptions,
): readonly TextEdit[] {
  const groups = groupsForPapers(page);
  const patents = lazy(() => patentGroup(page));
  const models = new Map<PaperGroup, boolean>();
  const isModel = (group: PaperGroup): boolean => {
    const found = models.get(group) ?? canBeModel(page, group);
    models.set(group, found);
    return found;
  };
  const headings = new Map<readonly PaperUnit[], readonly YearHeading[]>();
  const headingsAbove = ({ papers }: PaperGroup): readonly YearHeading[] => {
    const found = headings.get(papers) ?? headingsWithWrappers(page, papers);
    headings.set(papers, found);
    return found;
  };
  const opening = lazy(() =>
    // a patent alone is none of the publications that such a heading would tell of
    sectionForPapers(page) === undefined && publications.some(({ csl }) => csl.type !== 'patent')
      ? headingForPapers(options.whole ?? [page], options.language, options.ownNames)
      : [],
  );
  const places = new Map<string, Place>();
  const sorted = newestFirst(publications);
  const pictureNames = newPictureNames(
    page,
    sorted.map(({ csl }) => csl),
  );
  for (const [at, publication] of sorted.entries()) {
    const year = yearOf(publication.csl);
    const ofPatents = publication.csl.type === 'patent' ? patents() : undefined;
    const suited = groupFor(groups, page, publication.csl);
    const { csl } = publication;
    const waiting =
      ofPatents === undefined ? (sectionOfKind(page, suited, csl) ?? sectionOfLanguage(page, suited, csl)) : undefined;
    const ofPapers = waiting === undefined ? suited : undefined;
    const found = ofPatents ?? (ofPapers && partOfKind(page, ofPapers, publication.csl));
    const group = found && isModel(found) ? groupInForm(page, found, year) : undefined;
    const inGroup = placeOf(page, group, group === undefined ? [] : headingsAbove(group), year, waiting);
    const asBox = group !== undefined && !fitsAmongYearRows(page, group.papers, headingsAbove(group), inGroup.heading);
    const place = asBox ? placeOf(page, undefined, [], year) : inGroup;
    const key = `${place.offset} ${place.heading?.year ?? ''}`;
    const known = places.get(key) ?? {
      ...place,
      opening: found === undefined ? opening() : [],
      asBox,
      patents: ofPatents && { group: ofPatents, paper: ofPapers?.papers[0] },
      publications: [],
    };
    places.set(key, known);
    known.publications.push({ publication, pictureName: pictureNames[at] });
  }
  const texts = new Map<number, TextEdit[]>();
  for (const place of [...places.values()].sort(inOrder)) {
    const edit = write(page, place, options);
    if (edit === undefined) return [];
    addTo(texts, edit.range.start, edit);
  }
  return [...texts].map(([offset, edits]) => insertion(offset, edits.map(({ newText }) => newText).join('')));
}

/** Where an entry stood before. */
export interface FormerPlace {
  /** The title of its section, where it goes to one of that title again that is not for works of another kind. */
  readonly topic: string | undefined;
  /** The titles of the sections around that, the outermost first: of several places the one below most of them. */
  readonly around: readonly string[];
}

interface PlacedEntry extends TextEdit {
  /** Whether a heading comes with it. */
  readonly isHeaded: boolean;
}

/**
 * The insertion that puts an entry that is written already where the order of the page has it, among papers of its kind; `undefined` where the
 * page has none.
 */
export function placeWritten(
  page: PageModel,
  csl: CslItem,
  entry: string,
  kind: Unit['kind'],
  former: FormerPlace = { topic: undefined, around: [] },
): PlacedEntry | undefined {
  const groups = paperGroups(page).filter(({ papers }) => (papers[0]?.unit.kind === 'box') === (kind === 'box'));
  const { topic, around } = former;
  const ofTopic = groups.filter(
    group => topic !== undefined && group.section?.title === topic && isOfKind(page, group, csl) !== false,
  );
  const whole = groupsBelow(page, ofTopic, around)[0] ?? groupFor(groups, page, csl, around);
  if (whole === undefined) return undefined;
  const group = partOfKind(page, whole, csl);
  const headings = headingsWithWrappers(page, group.papers);
  const { offset, heading } = placeOf(page, group, headings, yearOf(csl));
  if (!fitsAmongYearRows(page, group.papers, headings, heading)) return undefined;
  const eol = lineBreakOf(page.text);
  return heading === undefined
    ? { ...placeEntry(page, offset, entry), isHeaded: false }
    : { ...withHeading(page, offset, heading, [entry], group.papers, eol), isHeaded: heading.isWritten !== true };
}

/** Whether works can be written like those of a group: in HTML whose parts nobody can tell a paper box would stand in the middle of a list. */
function canBeModel(page: PageModel, group: PaperGroup): boolean {
  const [first] = group.papers;
  if (first?.unit.kind === 'row') return learnEntryStyle(page, first.unit.range.start, { kind: 'row' }).kind === 'row';
  if (first?.unit.kind !== 'html') return true;
  const { start } = first.unit.range;
  // what the section is named after tells that they go there in whatever form
  return isNamedAfterPapers(page, start) || learnEntryStyle(page, start).markup === 'html';
}

function newestFirst(publications: readonly Described[]): readonly Described[] {
  return [...publications].sort((a, b) => (yearOf(b.csl) ?? 0) - (yearOf(a.csl) ?? 0));
}

/** New headings at one place stand in the order of the others, behind the papers of the heading that waited above them. */
function inOrder(a: Place, b: Place): number {
  const yearAt = ({ heading, publications: [first] }: Place): number =>
    heading?.year ?? (first && yearOf(first.publication.csl)) ?? 0;
  const years = yearAt(a) - yearAt(b);
  return a.offset - b.offset || (a.order === 'ascending' ? years : -years);
}

function placeOf(
  page: PageModel,
  group: PaperGroup | undefined,
  headings: readonly YearHeading[],
  year: number | undefined,
  waiting?: Section,
): Omit<Place, 'publications' | 'patents' | 'opening' | 'asBox'> {
  const last = group?.papers.at(-1);
  if (group === undefined || last === undefined) {
    const forPapers = waiting ?? sectionForPapers(page);
    const amongYears = forPapers && firstAmongYears(page, forPapers, year);
    if (amongYears !== undefined) return { ...amongYears, group };
    const offset = waiting === undefined ? placeOfFirst(page) : placeBelow(page, waiting);
    return { offset, group, order: 'descending', heading: undefined };
  }
  if (headings.length > 0) return underHeading(page, group, last, headings, year);
  return { ...amongPapers(group.papers, last, year), group, heading: undefined };
}

function placeOfFirst(page: PageModel): number {
  const below = sectionForPapers(page)?.heading.end ?? page.text.length;
  return itemsForPapers(page, below)[0]?.range.start ?? below;
}

/** Ahead of what a section holds, whether it can be read or not, or below its heading and the line that is drawn there. */
function placeBelow(page: PageModel, { heading, range }: Section): number {
  const first = unitsOf(page).find(unit => unit.range.start >= heading.end && unit.range.end <= range.end);
  const rule = /^\s{0,8}(?:-{3,}|\*{3,}|_{3,})[ \t]*(?=\r?\n|$)/.exec(page.text.slice(heading.end, range.end));
  return first?.range.start ?? heading.end + (rule?.[0].length ?? 0);
}

function amongPapers(
  papers: readonly PaperUnit[],
  last: PaperUnit,
  year: number | undefined,
): Pick<Place, 'offset' | 'order'> {
  const years = listedYears(papers);
  const order = yearOrderOf(years.flatMap(listed => listed ?? []));
  const top = papers[0]?.unit.range.start ?? 0;
  const end = last.unit.range.end;
  if (order === 'none' || years.every(listed => listed === undefined)) return { offset: top, order };
  if (year === undefined) return { offset: end, order };
  const notNewer = papers.flatMap((_, at) => ((years[at] ?? Infinity) <= year ? [at] : []));
  const offset =
    order === 'descending'
      ? (papers[notNewer[0] ?? papers.length]?.unit.range.start ?? end)
      : (papers[notNewer.at(-1) ?? -1]?.unit.range.end ?? top);
  return { offset, order };
}

function underHeading(
  page: PageModel,
  group: PaperGroup,
  last: PaperUnit,
  headings: readonly YearHeading[],
  year: number | undefined,
): Omit<Place, 'publications' | 'patents' | 'opening' | 'asBox'> {
  const order = yearOrderOf(headings.map(heading => heading.year));
  const own = headings.filter(heading => heading.year === year && !heading.isOpen);
  const [filled] = own.flatMap(({ papers }) => papers.slice(0, 1));
  // what waits empty shows no blank lines around papers
  const dated = headings.filter(({ isOpen, papers }) => !isOpen && papers.length > 0);
  const [first] = dated;
  const inRows = year === undefined ? undefined : belowOwnRow(own, dated, year);
  if (inRows !== undefined) return { ...inRows, group, order };
  const beside = filled?.unit.range.start ?? own[0]?.range.end;
  if (beside !== undefined) return { offset: beside, group, order, heading: undefined };
  const open =
    year === undefined
      ? undefined
      : headings.find(({ isOpen, first, year: last }) => isOpen && first <= year && year <= last);
  const lowest = open?.papers.at(-1);
  if (open !== undefined && lowest !== undefined) {
    return { ...amongPapers(open.papers, lowest, year), group, heading: undefined };
  }
  const list = listAround(page, last, lineBreakOf(page.text));
  const { start, end: lastEnd } = last.unit.range;
  const behind = Math.max(ownRanges(page).get(start)?.end ?? lastEnd, headedEnds(page).get(start) ?? lastEnd);
  const blank = /^[ \t]*(?=\r|\n|$)/.exec(page.text.slice(behind))?.[0].length ?? 0;
  const lowestHeading = headings.at(-1);
  const end =
    lowestHeading?.row !== undefined
      ? (lowestHeading.foldEnd ?? lowestHeading.row.lastEnd)
      : lowestHeading?.papers.length === 0
        ? lowestHeading.range.end
        : (lowestHeading?.foldEnd ?? list?.end ?? behind + blank);
  if (year === undefined) return { offset: behind + blank, group, order, heading: undefined };
  if (first === undefined) return { ...amongPapers(group.papers, last, year), group, heading: undefined };
  const next =
    order === 'none'
      ? first
      : headings.find(heading => (order === 'ascending' ? heading.year > year : heading.year < year));
  return next === undefined
    ? { offset: end, group, order, heading: { like: dated.at(-1) ?? first, year, below: true } }
    : {
        offset: aboveAnchors(page, next.range.start),
        group,
        order,
        heading: { like: dated.includes(next) ? next : (dated.at(-1) ?? first), year, below: false },
      };
}

function write(
  page: PageModel,
  place: Place,
  { ownNames, template, kindOfFirst }: PlacingOptions,
): TextEdit | undefined {
  const { offset, group, order, heading, opening, asBox, patents, publications } = place;
  const first = group?.papers[0]?.unit.kind;
  const told = first === 'paragraph' ? 'item' : first === 'html' ? undefined : first;
  const kind = asBox ? 'box' : told;
  const beside = (patents?.paper ?? heading?.like.papers[0])?.unit.range.start ?? offset;
  const styleFor = (appeared: boolean): EntryStyle =>
    learnEntryStyle(page, beside, { ownNames, kind, kindOfFirst, appeared });
  const ordered = order === 'ascending' ? [...publications].reverse() : publications;
  const [waiting, printed] = [styleFor(false), styleFor(true)];
  const entries = ordered.flatMap(({ publication, pictureName }) => {
    const style = hasAppeared(publication.csl) ? printed : waiting;
    const asPatent =
      template === undefined
        ? patents && writeAmongPatents(page, patents.group, offset, publication.csl, style, ownNames)
        : undefined;
    if (asPatent !== undefined) return asPatent;
    const isReadThere = page.markup === 'markdown' || style.markup === 'html';
    return isReadThere ? formatEntry(publication, style, { ownNames, template, pictureName }) : [];
  });
  if (entries.length < ordered.length) return undefined;
  const between = placeEntries(page, offset, entries);
  if (opening.length > 0) return openedBy(page, opening, between, printed.eol);
  return heading === undefined
    ? between
    : withHeading(page, offset, heading, entries, group?.papers ?? [], printed.eol);
}

/** Entries that stand below a new heading: each of its blocks with an empty line above. */
function openedBy({ text }: PageModel, blocks: readonly string[], { range, newText }: TextEdit, eol: string): TextEdit {
  const above = text.slice(0, range.start);
  const breaks = above.slice(above.trimEnd().length).match(/\n/g)?.length ?? 0;
  const gap = eol.repeat(Math.max(0, 2 - breaks));
  return insertion(range.start, gap + [...blocks, newText.trimStart()].join(eol.repeat(2)));
}

/** A heading and its papers, with the blank lines that the heading it is like has around it. `papers` are all that stand there. */
function withHeading(
  page: PageModel,
  offset: number,
  heading: NewHeading,
  entries: readonly string[],
  papers: readonly PaperUnit[],
  eol: string,
): TextEdit {
  const { like, year } = heading;
  if (like.row !== undefined) return belowYearRow(page, offset, heading, entries, papers, eol);
  const wrapped = wrappedYear(page, offset, heading, entries, eol);
  if (wrapped !== undefined) return wrapped;
  const first = like.papers[0]?.unit.range.start ?? like.range.end;
  const below = page.text.slice(like.range.end, first);
  const inner = holdsOnlyRule(below) ? below : eol.repeat(breaksIn(below, 2));
  const outer = Math.max(
    2,
    breaksIn(/(?<![ \t\r\n])[ \t\r\n]*$/.exec(page.text.slice(0, like.range.start))?.[0] ?? '', 2),
  );
  const [one, two] = like.papers;
  const apart = one === undefined || two === undefined ? '' : page.text.slice(one.unit.range.end, two.unit.range.start);
  const gap = breaksIn(apart, one?.unit.kind === 'item' ? 1 : 2);
  const list = one && listAround(page, one, eol);
  const written = numberEntries(
    entries,
    [],
    numbersFromOne(like.papers.map(({ unit }) => numberOf(slice(page.text, unit.range)))),
  ).join(eol.repeat(list === undefined ? gap : 1));
  const text =
    headingOf(page, like, year) +
    inner +
    (list === undefined ? written : list.open + written + list.close) +
    closingOf(page, like, list?.end, eol);
  return insertion(offset, heading.below ? eol.repeat(outer) + text : text + eol.repeat(outer));
}

/** What closes the papers below a summary: `⏎⏎</div>⏎</details>`. */
function closingOf({ text }: PageModel, like: YearHeading, listEnd: number | undefined, eol: string): string {
  const last = like.papers.at(-1);
  if (like.foldEnd === undefined || last === undefined) return '';
  const closing = text.slice(listEnd ?? last.unit.range.end, like.foldEnd);
  return /^(?:\s|<\/[a-z]{1,12}>)*$/i.test(closing) ? closing : `${eol.repeat(2)}</details>`;
}

/** The line breaks of a gap that holds nothing else, `otherwise` where it does or has none. */
function breaksIn(gap: string, otherwise: number): number {
  const found = gap.match(/\r?\n/g)?.length ?? 0;
  return gap.trim() === '' && found > 0 ? Math.min(found, 6) : otherwise;
}
