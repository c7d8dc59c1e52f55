import type { HtmlUnit } from '../../page/html/htmlUnit';
import type { Link, PageModel } from '../../page/pageModel';
import { readPaperAddress } from '../../page/paperAddress';
import { toldAbove } from '../../page/headings/headingsAbove';
import { workMarkLetters } from '../../page/workMark';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { plainAnchor } from './anchorTag';
import { authorStyleOf } from './authorStyle';
import { barRow } from './barRow';
import { badgeStyleOf, type BadgeStyle } from './badgeStyle';
import { linksIn, type Example } from './entryExamples';
import { commaOf, partsOf, stopBehindNames, withStopBehindNames, withVenueAtLeast, wordsOfTag } from './entryJoints';
import { entryLanguages, type EntryLanguage } from './entryLanguages';
import { entryModels, isBox, kindOf, type EntryModels, type LearnOptions } from './entryModels';
import type { EntryPart, EntryStyle, LanguageStyle, Mark, VenueKind, VenueStyle, WorkMarks } from './entryStyle';
import { templateStyle, unmarked } from './entryStyle';
import { entryText } from './entryText';
import { htmlParts } from './htmlParts';
import { writtenInHtml } from './htmlStyle';
import { unmatchedTags } from './htmlText';
import { boxLikeEntry, boxWithEol, learnBoxStyle } from './learnBoxStyle';
import { learnLinkStyle, titleAnchor } from './learnLinkStyle';
import type { Unit } from '../entries/pageUnits';
import { withoutOpeners } from './openingSlots';
import { withoutOwn } from './ownAttributes';
import { partWords } from './partWords';
import { formOfDoi } from './printedDoi';
import { isChineseTitle } from '../references/reference';
import { withoutSlots } from './toldAttributes';
import { unmatchedMarks } from './unmatchedMarks';
import { readVenue } from './venueStyle';
import { venueStylesOf, withYear, type PageVenue } from './venueStyles';
import { venueKindOfMark } from './workMark';

/**
 * How the publications around `offset` are written, learned from the nearest ones: in the same section first, then on
 * the rest of the page. What they do not show comes from the template's own style. A page without publications gives
 * that style, with the page's line ends.
 */
export function learnEntryStyle(page: PageModel, offset: number, options: LearnOptions = {}): EntryStyle {
  const models = entryModels(page, offset, options);
  const style = styleOf(page, models, options);
  const ofLanguage = (language: EntryLanguage): LanguageStyle | undefined => {
    if (entryLanguages(page) === undefined || models.model === undefined) return undefined;
    const own = entryModels(page, offset, { ...options, language });
    const isAlike =
      own.model !== undefined &&
      own.kind === models.kind &&
      kindOf(own.model.unit) === own.kind &&
      (own.model.html === undefined) === (style.markup === 'markdown');
    if (isAlike) return languageStyle(styleOf(page, own, options), style);
    // names of Chinese items and their venues, `[J]. 湖泊学报, 12(3)`, are no model for the lines of a box
    if (style.kind === 'box' && language === 'chinese') return undefined;
    // of entries of another kind only what holds for all: names and venues
    const isShown = models.examples.some(example => languageOf(page, example) === language);
    if (own.model === undefined || !isShown) return undefined;
    const { authors, venues, title } = styleOf(page, own, options);
    return {
      authors,
      venues,
      title: { ...style.title, workMarks: style.kind === 'box' ? undefined : title.workMarks },
    };
  };
  const chinese = ofLanguage('chinese');
  const foreign = ofLanguage('other') ?? foreignStyle(page, models, style);
  return { ...style, ...(chinese && { chinese }), ...(foreign && { foreign }) };
}

/** What the entries of one language have of their own: what they show in no way is as in all. */
function languageStyle(own: EntryStyle, all: EntryStyle): LanguageStyle {
  const { parts, tag, tail, title, authors, venues, year, doi, labelsBesideDoi } = own;
  return {
    parts,
    tail,
    title,
    venues,
    year,
    doi,
    tag: tag ?? all.tag,
    // of lists of names that are cut where those of all are too few may be in the one
    authors: { ...authors, most: authors.most ?? all.authors.most },
    ...(labelsBesideDoi === undefined ? {} : { labelsBesideDoi }),
  };
}

/** How works that are not in Chinese are written where the page has none: the marks of sentences are not Chinese. */
function foreignStyle(page: PageModel, { examples }: EntryModels, style: EntryStyle): LanguageStyle | undefined {
  const isOfOne = examples.length > 0 && examples.every(example => languageOf(page, example) === 'chinese');
  const { authors, venues, title, parts } = style;
  return isOfOne ? { authors, title, venues: withLatinStops(venues, parts) } : undefined;
}

function styleOf(page: PageModel, models: EntryModels, options: LearnOptions): EntryStyle {
  const eol = lineBreakOf(page.text);
  const own = options.ownNames ?? [];
  const { kind, model, alike, examples, listed, units } = models;
  const range = model !== undefined && kindOf(model.unit) === kind ? model.html : undefined;
  const markup = range === undefined ? 'markdown' : 'html';
  const like = model !== undefined && range !== undefined ? [model] : alike;
  const framed = learnBoxStyle(page, [...like.map(({ unit }) => unit), ...units].filter(isBox), eol, markup);
  const picturedIn = kind === 'html' ? range : kind === 'row' ? model?.unit.range : undefined;
  const box = picturedIn === undefined ? framed : boxLikeEntry(framed, page, picturedIn, alike);
  if (model === undefined) {
    const marker = kind === 'item' ? markerOf(page, listed) : '';
    return withEol({ ...templateStyle, kind, marker, box, parts: partsOfKind(kind) }, eol);
  }
  const isOfItem = isOfOtherKind(kind, model);
  const ordered = [model, ...examples.filter(example => example !== model)];
  const row = kind === 'row' ? barRow(page.text, model.unit.range, model.parts) : undefined;
  const whole = range === undefined ? row : htmlParts(page.text, range, model.parts);
  const learned =
    whole?.parts ?? (model.html === undefined && !isOfItem ? withDoi(page, model, ordered, kind) : undefined);
  const parts = learned === undefined ? partsOfKind(kind) : withStopBehindNames(page, learned, model, ordered);
  const withPrinted = parts.some(({ part }) => part === 'doi') ? ordered.filter(({ parts: { doi } }) => doi) : [];
  const doi = withPrinted[0]?.parts.doi;
  const opensPaper = doi !== undefined || (kind === 'box' && (box.head + box.tail).includes('{opens:'));
  // in HTML what can be left out is any button, `<a href="#abstract">`: only what leads to papers is missed
  const isLinkBeside = ({ href }: Link): boolean => range === undefined || readPaperAddress(href) !== undefined;
  const linkedAtNeed =
    !isTitleInLink(parts) && (opensPaper || ordered.some(({ unit }) => linksIn(page, unit.range).some(isLinkBeside)));
  const names = authorStyleOf(
    page,
    ordered,
    ordered.filter(({ unit }) => kindOf(unit) === kind),
    own,
  );
  const learnedOf = { authors: names, venues: venuesAround(page, models, model, ordered, parts) };
  return {
    kind,
    markup,
    words: range === undefined ? undefined : partWords(page, model.parts),
    eol,
    marker: kindOf(model.unit) === kind ? model.text.marker : kind === 'item' ? markerOf(page, listed) : '',
    box,
    parts,
    tag: tagStyle(page, ordered),
    tail: whole?.tail ?? (isOfItem ? '' : stopBehindNames(page, alike)),
    title: { ...titleStyle(page, kind, model, ordered), linkedAtNeed },
    ...(range === undefined ? learnedOf : writtenInHtml(learnedOf)),
    year: yearMark(page, model) ?? templateStyle.year,
    links: learnLinkStyle(page, ordered),
    doi: doi && formOfDoi(slice(page.text, doi)),
    labelsBesideDoi: learnLinkStyle(page, withPrinted).labels.map(({ label }) => label),
    ownNames: [...new Set(ordered.flatMap(({ parts }) => (parts.self === undefined ? [] : [parts.self.name])))],
  };
}

/** Whether an element around the title opens something: `<a class="card">` with all of the entry in it. */
function isTitleInLink(parts: readonly EntryPart[]): boolean {
  const ahead = parts.slice(0, parts.findIndex(({ part }) => part === 'title') + 1);
  return unmatchedTags(ahead.map(({ before }) => before).join('')).some(name => /^a$/i.test(name));
}

/** How titles are written, without whether they are links where one is needed. */
function titleStyle(
  page: PageModel,
  kind: EntryStyle['kind'],
  model: Example,
  examples: readonly Example[],
): Omit<EntryStyle['title'], 'linkedAtNeed'> {
  const isOfItem = isOfOtherKind(kind, model);
  const { linked, outer, inner, stop } = isOfItem ? templateStyle.title : model.parts.title;
  const own = slice(page.text, model.parts.title.range);
  const isPlain = model.html !== undefined && !linked;
  const marked = ({ open, close }: Mark): Mark => ({
    open: withoutSlots(withoutOpeners(page.text, withoutOwn(page.text, open, own))),
    close,
  });
  // behind `[C]//` stands the venue, which in a box has a line of its own
  const workMarks = workMarksOf(page, kind === 'box' ? examples.filter(({ unit }) => isBox(unit)) : examples);
  return {
    linked,
    outer: marked(outer),
    inner: marked(inner),
    stop,
    workMarks,
    anchor: isOfItem ? undefined : (titleAnchor(page, model) ?? (isPlain ? plainAnchor : undefined)),
  };
}

/** How venues are written: as in the entries whose works have appeared, where there are such. */
function venuesAround(
  page: PageModel,
  { kind, waiting }: EntryModels,
  model: Example,
  examples: readonly Example[],
  parts: readonly EntryPart[],
): EntryStyle['venues'] {
  const printed = examples.filter(example => !waiting.includes(example));
  const read = venueStyles(page, model, printed.length === 0 ? examples : printed, parts);
  // the stop of an item is that of its sentence, and in a box the venue has a line of its own
  return inMarkOfPart(isOfOtherKind(kind, model) ? withoutStops(read) : read, parts);
}

/** Without a mark that stands around the whole part already: `<span class="venue">` of an entry that has a note in it, beside one that has none. */
function inMarkOfPart(venues: EntryStyle['venues'], parts: readonly EntryPart[]): EntryStyle['venues'] {
  const before = parts.find(({ part }) => part === 'venue')?.before ?? '';
  return each(venues, style =>
    style.mark.open.startsWith('<') && before.endsWith(style.mark.open) ? { ...style, mark: unmarked } : style,
  );
}

/** What an item is made of, and in which order, is no model for a box. */
function isOfOtherKind(kind: EntryStyle['kind'], model: Example): boolean {
  return kind === 'box' && kindOf(model.unit) !== kind;
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

function languageOf(page: PageModel, { parts: { title } }: Example): EntryLanguage {
  return isChineseTitle(slice(page.text, title.range)) ? 'chinese' : 'other';
}

/** The parts of the model, and a DOI in plain text behind its venue where at least half of the entries have one. */
function withDoi(
  page: PageModel,
  model: Example,
  examples: readonly Example[],
  kind: EntryStyle['kind'],
): readonly EntryPart[] {
  const read = partsOf(page, model, examples, kind);
  const parts = kind === 'item' ? withVenueAtLeast(page, read, model, examples) : read;
  const having = examples.filter(example => example.html === undefined && example.parts.doi !== undefined);
  const [first] = having;
  if (first === undefined || model.parts.doi !== undefined || having.length * 2 < examples.length) return parts;
  const printed = partsOf(page, first, examples, kind).filter(({ part }) => part === 'doi');
  const at = 1 + parts.findIndex(({ part }) => part === 'venue');
  return at === 0 ? parts : [...parts.slice(0, at), ...printed, ...parts.slice(at)];
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
    const told = venueKindOfMark(workMark.text) ?? (readVenue(venue).kind === 'preprint' ? 'preprint' : 'journal');
    if (told !== 'journal' || workMarkLetters(workMark.text) === 'J') shown[told] ??= workMark.text;
  }
  return { shown, place: first.place };
}

function yearMark(page: PageModel, { parts }: Example): Mark | undefined {
  if (parts.year === undefined) return undefined;
  const written = page.text.slice(parts.year.start, parts.year.end);
  return { open: /^\D?/.exec(written)?.[0] ?? '', close: /(?:[)）\]][.。]|[^\da-z])?$/.exec(written)?.[0] ?? '' };
}

function venueStyles(
  page: PageModel,
  model: Example,
  examples: readonly Example[],
  parts: readonly EntryPart[],
): Readonly<Record<VenueKind, VenueStyle>> {
  const isDatedApart = parts.some(({ part }) => part === 'year');
  // under headings of years no entry has one
  const others = examples.filter(example => example.parts.venue !== undefined && !hasYearApart(page, example));
  const dated = others.filter(({ parts: { venue } }) => venue !== undefined && fullYear.test(slice(page.text, venue)));
  const isDatedWithin = !isDatedApart && dated.length * 2 > others.length;
  const read = examples.flatMap(example => {
    const { title, tag, doi } = example.parts;
    // what stands behind the title, as in boxes beside the list, is no form for `ISL 2029` before the names, nor that for what stands behind
    const isAhead = isLed(model);
    const venue = isAhead ? (isLed(example) ? example.parts.venue : tag) : example.parts.venue;
    if (venue === undefined || (model.parts.tag !== undefined && tag === undefined)) return [];
    const told = venueKindOfMark(title.workMark?.text ?? '');
    const whole = readVenue(slice(page.text, venue), told, commaOf(page, example.parts));
    const { kind, style } = whole;
    // of `1-9, doi:10.1145/1.2.` the stop is that of the venue where no DOI stands behind it, of `2029 (Oral).` where no note does
    const behind = doi === undefined ? noteBehind(page.text, venue.end) : slice(page.text, doi);
    const stop = style.stop === '' ? (/[.。]$/.exec(behind)?.[0] ?? '') : style.stop;
    return [
      {
        ...whole,
        isAlike: kindOf(example.unit) === kindOf(model.unit),
        // what a list of talks writes is no form for papers, nor what Markdown marks for what elements mark
        isModel:
          (model.html === undefined || example.html !== undefined) &&
          (!isOfOther(page, example) || isOfOther(page, model)),
        // `*Symposium on Lakes (**ISL**, **<font color="red">Oral</font>**), 2029*` up to its note tells no year
        isCut: unmatchedMarks(slice(page.text, venue)).includes('('),
        kind: workMarkLetters(title.workMark?.text ?? '') === 'J' && kind === 'conference' ? 'journal' : kind,
        // what has its year ahead is no model for one without: `Reed, A. 2024. Lakes under Ice. Lake Journal`
        style: isDatedWithin && hasYearApart(page, example) ? withYear({ ...style, stop }) : { ...style, stop },
      },
    ];
  });
  const models = read.some(({ isModel }) => isModel) ? read.filter(({ isModel }) => isModel) : read;
  const known = models.some(({ isCut }) => !isCut) ? models.filter(({ isCut }) => !isCut) : models;
  const named = known.filter(({ isYear }) => !isYear);
  const unread = kindOf(model.unit) === 'item' && read.length === 0 && parts.some(({ part }) => part === 'venue');
  // of venues that cannot be told apart the comma and the stop are seen
  const styles = venueStylesOf(unread ? [plainVenue(page, model)] : named.length === 0 ? known : named);
  const placed = parts[0]?.part === 'venue' ? each(styles, style => ({ ...style, isAhead: true })) : styles;
  if (!isDatedApart) return placed;
  return each(placed, style => ({ ...style, slots: style.slots.filter(({ part }) => part !== 'year') }));
}

/** A note in brackets right behind a venue, with its stop where it has one: ` (**Oral**, 5%).` */
function noteBehind(text: string, end: number): string {
  return /^ ?(?:\([^()\n]{1,200}\)|（[^（）\n]{1,200}）)[.。]?(?=\s|$)/.exec(text.slice(end, end + 240))?.[0] ?? '';
}

function each(
  { conference, journal, preprint }: EntryStyle['venues'],
  change: (style: VenueStyle) => VenueStyle,
): EntryStyle['venues'] {
  return { conference: change(conference), journal: change(journal), preprint: change(preprint) };
}

/** Whether an entry stands below a heading that speaks for something else than papers: `Presentations`. */
function isOfOther(page: PageModel, { unit }: Example): boolean {
  return toldAbove(page, unit.range) === 'others';
}

function plainVenue(page: PageModel, { text: { body }, parts }: Example): PageVenue {
  const stop = /[.。．]$/.exec(slice(page.text, body).trimEnd())?.[0] ?? '';
  return { ...readVenue(`2029${stop}`, undefined, commaOf(page, parts)), isAlike: true };
}

const fullYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether the year is no part of the venue: between authors and title, or behind the DOI. */
function hasYearApart({ text }: PageModel, { parts: { authors, title, year } }: Example): boolean {
  return year !== undefined || fullYear.test(text.slice(authors.end, title.range.start));
}

/** Whether the venue stands before the title and the authors. */
function isLed({ parts: { venue, title, authors } }: Example): boolean {
  return venue !== undefined && venue.start < Math.min(title.range.start, authors.start);
}

function withoutStops(venues: EntryStyle['venues']): EntryStyle['venues'] {
  return each(venues, style => ({ ...style, stop: '' }));
}

/**
 * As entries in English end, of which the page has none: `Lakes, 12(3): 1-9.` beside `湖泊学报, 12(3): 1-9。` Behind words or marks of Chinese,
 * which stay, its stop stays as well: `《Lakes》，2024年。`
 */
function withLatinStops(venues: EntryStyle['venues'], parts: readonly EntryPart[]): EntryStyle['venues'] {
  const joints = parts.map(({ before }) => before).join('');
  return each(venues, style => {
    const around = style.slots.map(({ before, after }) => before + after).join('');
    const isChinese = hanOrFullWidth.test(joints + style.lead + style.mark.open + around);
    return isChinese ? style : { ...style, stop: style.stop.replace(/[。．]/, '.') };
  });
}

/** Words of Chinese, its marks, and those in full width: `年`, `《`, `，` */
const hanOrFullWidth = /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u;

function withEol(style: EntryStyle, eol: string): EntryStyle {
  if (eol === '\n') return style;
  return { ...style, eol: '\r\n', box: boxWithEol(style.box, eol) };
}
