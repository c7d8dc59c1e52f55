import { isTableRow, type HtmlUnit } from '../../page/html/htmlUnit';
import { htmlUnitsOf } from '../../page/html/htmlUnits';
import type { PageModel } from '../../page/pageModel';
import { mayListPapers } from '../../page/headings/headingsAbove';
import { unpublishedWords } from '../../page/venues/venueWords';
import type { Markup } from '../../page/drafts/listedWork';
import { worksOf } from '../../page/works/works';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { itemsForPapers } from '../entries/sectionForPapers';
import { examplesOf, unitMarkup, type Example } from './entryExamples';
import { entryLanguages, type EntryLanguage } from './entryLanguages';
import type { EntryStyle } from './entryStyle';
import type { BoxUnit } from './learnBoxStyle';
import { nearestFirst, unitsOf, type Unit } from '../entries/pageUnits';

/** What is known of the entry that is to be written, besides its place. */
export interface LearnOptions {
  /** The owner's names, as `_config.yml` has them in `author.name`. */
  readonly ownNames?: readonly string[] | undefined;
  /** What the new entry is to be; otherwise what the nearest publication is. */
  readonly kind?: 'box' | 'item' | 'row' | undefined;
  /** What the first publication of a page is, as those of its site are; otherwise an item, as the picture of a box is in no folder yet. Asked only where the page does not tell. */
  readonly kindOfFirst?: (() => 'box' | undefined) | undefined;
  /** What its models are to be written in; otherwise what the nearest publication is. */
  readonly markup?: Markup | undefined;
  /** An entry that is no model: the one that is to be written like its neighbours. */
  readonly without?: OffsetRange | undefined;
  /** Whether what is to be written has appeared: then what is under review is a model only where there is no other. */
  readonly appeared?: boolean | undefined;
  /** Of which language its models are to be; otherwise of any. */
  readonly language?: EntryLanguage | undefined;
}

/** What a new entry is written like. */
export interface EntryModels {
  readonly kind: EntryStyle['kind'];
  /** The entry that it takes its order and marks from; `undefined` where the page has none that can be taken apart. */
  readonly model: Example | undefined;
  /** All entries that can be taken apart, the best models first. */
  readonly examples: readonly Example[];
  /** Those of them that are of its kind. */
  readonly alike: readonly Example[];
  /** Those of them that have not appeared, where it has and others tell how a venue is written. */
  readonly waiting: readonly Example[];
  /** The nearest unit that lists a work, whether it can be taken apart or not. */
  readonly listed: Unit | HtmlUnit | undefined;
  /** All units that it could stand beside, the nearest first. */
  readonly units: readonly (Unit | HtmlUnit)[];
}

/** The entries of a page that a new one at `offset` is written like: those of the same section first, then those of the rest of the page. */
export function entryModels(page: PageModel, offset: number, options: LearnOptions): EntryModels {
  const kind = options.kind ?? (isNearRow(page, offset, options) ? 'row' : undefined);
  if (kind !== 'row') return modelsAmong(page, offset, options);
  const rows = modelsAmong(page, offset, { ...options, kind });
  return rows.model === undefined ? modelsAmong(page, offset, { ...options, kind: 'item' }) : rows;
}

/** Whether the nearest entry is a row of a table in Markdown. */
function isNearRow(page: PageModel, offset: number, { markup }: LearnOptions): boolean {
  const units = unitsOf(page);
  if (markup === 'html' || !units.some(({ kind }) => kind === 'row')) return false;
  const [near] = nearestFirst(page, [...units, ...unitsInHtml(page)], offset);
  return near?.kind === 'row';
}

/** A row is a model for rows alone. */
function modelsAmong(page: PageModel, offset: number, options: LearnOptions): EntryModels {
  const { without, language } = options;
  const languageOf = language && entryLanguages(page);
  const written = unitsOf(page).filter(({ kind }) => (kind === 'row') === (options.kind === 'row'));
  // who asks for a box or an item has an entry in Markdown
  const all = options.kind === undefined ? [...written, ...unitsInHtml(page)] : written;
  const others = all.filter(
    unit =>
      (without === undefined || unit.range.end <= without.start || unit.range.start >= without.end) &&
      (options.markup === undefined || options.markup === unitMarkup(page, unit)) &&
      (languageOf === undefined || languageOf(unit) === language) &&
      !isOfOther(page, unit, offset),
  );
  const units = nearestFirst(page, others, offset);
  const whole = units.filter(unit => unit.kind !== 'html' || unit.isReached !== true);
  const found = examplesOf(page, whole, options.ownNames ?? [], offset);
  const waiting = options.appeared === true ? waitingAmong(page, found) : [];
  const examples = [...found.filter(example => !waiting.includes(example)), ...waiting];
  const [beside] = units;
  // whether its text can be taken apart or not; in other markup than the models there would be none for its tags
  const hasModel = found.length === 0 || found.some(({ html }) => html === undefined);
  const isPaper =
    beside !== undefined && (isBox(beside) || (hasModel && beside.kind !== 'html' && listsWork(page, beside)));
  const nearest = isPaper ? kindOf(beside) : found[0] && kindOf(found[0].unit);
  const [unread] = examples.length === 0 ? itemsForPapers(page, offset) : [];
  const listed = unread ?? units.find(unit => unit.kind === 'box' || listsWork(page, unit));
  // what is in HTML and cannot be taken apart is no model for what is written in Markdown
  const shown = (): EntryStyle['kind'] =>
    listed === undefined || listed.kind === 'html' ? kindOfFirst(page, options) : kindOf(listed);
  const kind = options.kind ?? nearest ?? shown();
  const alike = examples.filter(({ unit }) => kindOf(unit) === kind);
  const model = withVenue(alike) ?? alike[0] ?? examples[0];
  return { kind, model, examples, alike, waiting, listed, units };
}

/** On a page without publications: as its other boxes are, songs or projects, else as those of its site; otherwise an item, whose picture is not missing. */
function kindOfFirst(page: PageModel, options: LearnOptions): 'box' | 'item' {
  return page.boxes.length > 0 ? 'box' : (options.kindOfFirst?.() ?? 'item');
}

/** Those in HTML, of tables only the rows that are works: jobs and talks are tabulated as well. */
function unitsInHtml(page: PageModel): readonly HtmlUnit[] {
  const units = htmlUnitsOf(page);
  return units.some(isTableRow) ? units.filter(unit => !isTableRow(unit) || listsWork(page, unit)) : units;
}

/** Whether a unit that cannot be taken apart is a publication all the same. */
function listsWork(page: PageModel, { range }: Unit | HtmlUnit): boolean {
  return worksOf(page).some(work => work.patent === undefined && isWithin(work.range, range));
}

/** Whether a unit is a box of something else, a song or a project, which is no model for what comes to a section for papers. */
function isOfOther(page: PageModel, unit: Unit | HtmlUnit, offset: number): boolean {
  return (
    isBox(unit) &&
    mayListPapers(page, { start: offset, end: offset }) &&
    !mayListPapers(page, unit.range) &&
    !listsWork(page, unit)
  );
}

/**
 * The nearest that says where its work appeared, where most of the nearest do, or most of all: what is not accepted yet is no model for what is, nor are three
 * without a venue in the middle of a list that has them.
 */
function withVenue(examples: readonly Example[]): Example | undefined {
  const isTold = ({ parts }: Example): boolean => parts.venue !== undefined;
  const areMostTold = (some: readonly Example[]): boolean => some.filter(isTold).length * 2 >= some.length;
  return areMostTold(examples.slice(0, 5)) || areMostTold(examples) ? examples.find(isTold) : undefined;
}

/** Those that have not appeared, where another tells how a venue is written. */
function waitingAmong(page: PageModel, examples: readonly Example[]): readonly Example[] {
  const waiting = examples.filter(example => isWaiting(page, example));
  const isTold = ({ parts: { venue, tag } }: Example): boolean => venue !== undefined || tag !== undefined;
  return examples.some(example => isTold(example) && !waiting.includes(example)) ? waiting : [];
}

/** Whether an entry says in its venue or in a tag before its title that it has not appeared: `<span class="prep">ISL 2029 · in preparation</span>`, `` `Work in Progress` ``. */
function isWaiting(page: PageModel, { unit, parts: { title, venue } }: Example): boolean {
  const ahead = { start: unit.range.start, end: title.range.start };
  return [ahead, ...(venue === undefined ? [] : [venue])].some(range => isUnpublished.test(slice(page.text, range)));
}

const isUnpublished = new RegExp(unpublishedWords, 'iu');

/** What an entry in a unit is: a paragraph is written as an item without a bullet. */
export function kindOf({ kind }: Unit | HtmlUnit): EntryStyle['kind'] {
  return kind === 'paragraph' ? 'item' : kind;
}

/** Whether a unit is a paper box. */
export function isBox(unit: Unit | HtmlUnit): unit is BoxUnit {
  return unit.kind === 'box';
}
