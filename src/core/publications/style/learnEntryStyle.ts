import type { HtmlUnit } from '../../page/html/htmlUnit';
import { htmlUnitsOf } from '../../page/html/htmlUnits';
import type { Markup } from '../../page/works/listedWork';
import type { PageModel } from '../../page/pageModel';
import { mayListPapers } from '../../page/paperHeadings';
import { reviewWords } from '../../page/venueWords';
import { worksOf } from '../../page/works/works';
import { lineBreakOf } from '../../text/lineBreak';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { authorStyleOf } from './authorStyle';
import { badgeStyleOf, type BadgeStyle } from './badgeStyle';
import { examplesOf, linksIn, unitMarkup, type Example } from './entryExamples';
import { partsOf, stopBehindNames, wordsOfTag } from './entryJoints';
import type { EntryPart, EntryStyle, Mark, VenueKind, VenueStyle, WorkMarks } from './entryStyle';
import { templateStyle } from './entryStyle';
import { entryText } from './entryText';
import { htmlParts } from './htmlParts';
import { writtenInHtml } from './htmlStyle';
import { boxLikeHtml, boxWithEol, learnBoxStyle, type BoxUnit } from './learnBoxStyle';
import { learnLinkStyle, titleAnchor } from './learnLinkStyle';
import type { Unit } from './pageUnits';
import { nearestFirst, unitsOf } from './pageUnits';
import { itemsForPapers } from '../placing/paperGroup';
import { isChineseTitle } from '../references/reference';
import { readVenue } from './venueStyle';
import { venueStylesOf } from './venueStyles';
import { kindOfMark } from './workMark';

interface LearnOptions {
  /** The owner's names, as `_config.yml` has them in `author.name`. */
  readonly ownNames?: readonly string[] | undefined;
  /** What the new entry is to be; otherwise what the nearest publication is. */
  readonly kind?: 'box' | 'item' | undefined;
  /** What its models are to be written in; otherwise what the nearest publication is. */
  readonly markup?: Markup | undefined;
  /** An entry that is no model: the one that is to be written like its neighbours. */
  readonly without?: OffsetRange | undefined;
  /** Whether what is to be written has appeared: then what is under review is a model only where there is no other. */
  readonly appeared?: boolean | undefined;
}

/**
 * How the publications around `offset` are written, learned from the nearest ones: in the same section first, then on
 * the rest of the page. What they do not show comes from the template's own style. A page without publications gives
 * that style, with the page's line ends.
 */
export function learnEntryStyle(page: PageModel, offset: number, options: LearnOptions = {}): EntryStyle {
  const eol = lineBreakOf(page.text);
  const own = options.ownNames ?? [];
  const { without } = options;
  // who asks for a box or an item has an entry in Markdown
  const all = options.kind === undefined ? [...unitsOf(page), ...htmlUnitsOf(page)] : unitsOf(page);
  const others = all.filter(
    unit =>
      (without === undefined || unit.range.end <= without.start || unit.range.start >= without.end) &&
      (options.markup === undefined || options.markup === unitMarkup(page, unit)) &&
      !isOfOther(page, unit, offset),
  );
  const units = nearestFirst(page, others, offset);
  const found = examplesOf(page, units, own, offset);
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
  const kind = options.kind ?? nearest ?? (listed === undefined ? 'box' : kindOf(listed));
  const alike = examples.filter(({ unit }) => kindOf(unit) === kind);
  const model = withVenue(alike) ?? alike[0] ?? examples[0];
  const range = model !== undefined && kindOf(model.unit) === kind ? model.html : undefined;
  const markup = range === undefined ? 'markdown' : 'html';
  const like = model !== undefined && range !== undefined ? [model] : alike;
  const framed = learnBoxStyle(page, [...like.map(({ unit }) => unit), ...units].filter(isBox), eol, markup);
  const box = kind === 'html' && range !== undefined ? boxLikeHtml(framed, page, range, alike) : framed;
  if (model === undefined)
    return withEol(
      {
        ...templateStyle,
        kind,
        marker: kind === 'item' ? markerOf(page, listed) : '',
        box,
        parts: partsOfKind(kind),
      },
      eol,
    );
  // what an item is made of, and in which order, is no model for a box
  const isOfItem = kind === 'box' && kindOf(model.unit) !== kind;
  const title = isOfItem ? templateStyle.title : model.parts.title;
  const ordered = [model, ...examples.filter(example => example !== model)];
  const html = range && htmlParts(page.text, range, model.parts);
  const parts =
    html?.parts ?? (model.html === undefined && !isOfItem ? partsOf(page, model, ordered, kind) : partsOfKind(kind));
  const written = (alike: readonly Example[]): Pick<EntryStyle, 'authors' | 'venues'> => {
    const printed = alike.filter(example => !waiting.includes(example));
    const venues = venueStyles(page, model, printed.length === 0 ? alike : printed, parts);
    const style = {
      authors: authorStyleOf(
        page,
        alike,
        alike.filter(({ unit }) => kindOf(unit) === kind),
        own,
      ),
      venues,
    };
    return html === undefined ? style : writtenInHtml(style);
  };
  const foreign = ordered.filter(example => !isInChinese(page, example));
  return {
    kind,
    markup,
    eol,
    marker: kindOf(model.unit) === kind ? model.text.marker : kind === 'item' ? markerOf(page, listed) : '',
    box,
    parts,
    tag: tagStyle(page, ordered),
    tail: html?.tail ?? (isOfItem ? '' : stopBehindNames(page, alike)),
    title: {
      linked: title.linked,
      linkedAtNeed: html === undefined && ordered.some(({ unit }) => linksIn(page, unit.range).length > 0),
      outer: title.outer,
      inner: title.inner,
      stop: title.stop,
      workMarks: workMarksOf(page, ordered),
      anchor: isOfItem ? undefined : titleAnchor(page, model),
    },
    ...written(ordered),
    foreign: foreign.length === 0 || foreign.length === ordered.length ? undefined : written(foreign),
    year: yearMark(page, model) ?? templateStyle.year,
    links: learnLinkStyle(page, ordered),
    ownNames: [...new Set(ordered.flatMap(({ parts }) => (parts.self === undefined ? [] : [parts.self.name])))],
  };
}

/** How the short venues before the entries are put; `undefined` where there are none. */
function tagStyle({ text }: PageModel, examples: readonly Example[]): BadgeStyle | undefined {
  const tags = examples.flatMap(({ parts: { tag } }) => (tag === undefined ? [] : [wordsOfTag(slice(text, tag))]));
  return tags.length === 0 ? undefined : badgeStyleOf(tags);
}

/** What an item begins with that goes beside one: in a numbered list a bullet would begin another. */
function markerOf(page: PageModel, beside: Unit | HtmlUnit | undefined): string {
  return beside === undefined || beside.kind === 'html' || beside.kind === 'box'
    ? '- '
    : entryText(page, beside).marker;
}

/** Whether a unit that cannot be taken apart is a publication all the same. */
function listsWork(page: PageModel, { range }: Unit | HtmlUnit): boolean {
  return worksOf(page).some(work => work.patent === undefined && isWithin(work.range, range));
}

/** Whether a unit is a box of something else, a song or a project, which is no model for what comes to a section for papers. */
function isOfOther(page: PageModel, unit: Unit | HtmlUnit, offset: number): boolean {
  const { sections } = page;
  return (
    isBox(unit) &&
    mayListPapers(sections, { start: offset, end: offset }) &&
    !mayListPapers(sections, unit.range) &&
    !listsWork(page, unit)
  );
}

/** The nearest that says where its work appeared, where most of the nearest do: what is not accepted yet is no model for what is. */
function withVenue(examples: readonly Example[]): Example | undefined {
  const near = examples.slice(0, 5);
  const told = near.filter(({ parts }) => parts.venue !== undefined);
  return told.length * 2 >= near.length ? told[0] : undefined;
}

/** Those that have not appeared, where another tells how a venue is written. */
function waitingAmong(page: PageModel, examples: readonly Example[]): readonly Example[] {
  const waiting = examples.filter(example => isWaiting(page, example));
  return examples.some(example => example.parts.venue !== undefined && !waiting.includes(example)) ? waiting : [];
}

/** Whether an entry says in its venue or in a tag before its title that it has not appeared: `<span class="prep">ISL 2029 · in preparation</span>`. */
function isWaiting(page: PageModel, { unit, parts: { title, venue } }: Example): boolean {
  const ahead = { start: unit.range.start, end: title.range.start };
  return [ahead, ...(venue === undefined ? [] : [venue])].some(range => inReview.test(slice(page.text, range)));
}

const inReview = new RegExp(reviewWords, 'iu');

/** A paragraph is written as an item without a bullet. */
function kindOf({ kind }: Unit | HtmlUnit): EntryStyle['kind'] {
  return kind === 'paragraph' ? 'item' : kind;
}

function isBox(unit: Unit | HtmlUnit): unit is BoxUnit {
  return unit.kind === 'box';
}

function isInChinese(page: PageModel, { parts: { title } }: Example): boolean {
  return isChineseTitle(slice(page.text, title.range));
}

const itemParts: readonly EntryPart[] = [
  { part: 'title', before: '' },
  { part: 'authors', before: ', ' },
  { part: 'venue', before: ', ' },
  { part: 'links', before: ' ' },
];

function partsOfKind(kind: EntryStyle['kind']): readonly EntryPart[] {
  return kind === 'item' ? itemParts : templateStyle.parts;
}

/** None where fewer than half of the entries have one: what came from elsewhere is no style. */
function workMarksOf(page: PageModel, examples: readonly Example[]): WorkMarks | undefined {
  const marked = examples.flatMap(({ parts }) => parts.title.workMark ?? []);
  const [first] = marked;
  if (first === undefined || marked.length * 2 < examples.length) return undefined;
  const shown: Partial<Record<VenueKind, string>> = {};
  for (const { parts } of examples) {
    const { workMark } = parts.title;
    const venue = parts.venue && page.text.slice(parts.venue.start, parts.venue.end);
    if (workMark === undefined || venue === undefined) continue;
    const told = kindOfMark(workMark.text) ?? (readVenue(venue).kind === 'preprint' ? 'preprint' : 'journal');
    if (told !== 'journal' || workMark.text.includes('[J')) shown[told] ??= workMark.text;
  }
  return { shown, place: first.place };
}

function yearMark(page: PageModel, { parts }: Example): Mark | undefined {
  if (parts.year === undefined) return undefined;
  const written = page.text.slice(parts.year.start, parts.year.end);
  return { open: /^\D?/.exec(written)?.[0] ?? '', close: /[^\da-z]?$/.exec(written)?.[0] ?? '' };
}

function venueStyles(
  page: PageModel,
  model: Example,
  examples: readonly Example[],
  parts: readonly EntryPart[],
): Readonly<Record<VenueKind, VenueStyle>> {
  const read = examples.flatMap(example => {
    const { title, tag } = example.parts;
    // what stands behind the title, as in boxes beside the list, is no form for `ISL 2029` before the names, nor that for what stands behind
    const isAhead = isLed(model);
    const venue = isAhead ? (isLed(example) ? example.parts.venue : tag) : example.parts.venue;
    if (venue === undefined || (model.parts.tag !== undefined && tag === undefined)) return [];
    const { kind, style } = readVenue(page.text.slice(venue.start, venue.end), kindOfMark(title.workMark?.text ?? ''));
    return [{ kind: title.workMark?.text.includes('[J]') && kind === 'conference' ? 'journal' : kind, style }];
  });
  const styles = venueStylesOf(read);
  if (!parts.some(({ part }) => part === 'year')) return styles;
  const yearless = (style: VenueStyle): VenueStyle => ({
    ...style,
    slots: style.slots.filter(({ part }) => part !== 'year'),
  });
  return {
    conference: yearless(styles.conference),
    journal: yearless(styles.journal),
    preprint: yearless(styles.preprint),
  };
}

/** Whether the venue stands before the title and the authors. */
function isLed({ parts: { venue, title, authors } }: Example): boolean {
  return venue !== undefined && venue.start < Math.min(title.range.start, authors.start);
}

function withEol(style: EntryStyle, eol: string): EntryStyle {
  if (eol === '\n') return style;
  return { ...style, eol: '\r\n', box: boxWithEol(style.box, eol) };
}
