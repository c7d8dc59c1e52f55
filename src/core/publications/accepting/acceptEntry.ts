import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { namesYear, undatedWords } from '../../page/venues/venueWords';
import { editedPage } from '../../page/editedPage';
import { insertion, type TextEdit } from '../../text/edit';
import { slice, type OffsetRange } from '../../text/range';
import { shortMonthSource } from '../../time/calendarNames';
import { acronym } from '../venues/acronym';
import { templateBadge } from '../style/badgeStyle';
import { badgeOf } from '../completing/lackingBadge';
import { neighboursOf, type Neighbour } from '../beside/neighbours';
import { gapBehindTitle, venueGap } from '../beside/venueGap';
import { isPlainForm, writeForm } from '../style/venueForm';
import { changeEntry } from '../editing/entryChange';
import { editableEntryAt, type EditableEntry } from '../entries/editableEntry';
import type { EntryStyle } from '../style/entryStyle';
import { escapeHtmlText } from '../markup/escapeInline';
import { customaryName, shortVenue } from '../venues/shortVenue';
import { styleBesideEntry } from '../beside/styleBeside';
import { readVenue } from '../style/venueStyle';
import { entriesOf, entryOf, type Entry } from '../entries/entriesOf';
import type { CslItem } from '../work';
import { writeVenue } from '../style/writeVenue';
import { drawnEdits, drawnReview } from './drawnReview';
import { keptPreprint } from './keptPreprint';
import { movedEntry } from './movedEntry';
import { isUnderReview, saysUnderReview } from './reviewMark';
import { reviewPlace, type ReviewPlace } from './reviewPlace';
import { dateAheadEdit } from './dateAheadEdit';
import { finalStop, withFinalStop } from './sentenceEnds';
import { undatedPlace } from './undatedPlace';

/** Where a work is going to appear. */
export interface AcceptedAt {
  /** As its author calls it: `ICML`, `Journal of Lakes`. */
  readonly venue: string;
  readonly year: number;
}

/** The entry under review at an offset; `undefined` where there is none. */
export function entryUnderReview(page: PageModel, offset: number): EditableEntry | undefined {
  const entry = editableEntryAt(page, offset);
  if (entry?.work === undefined) return undefined;
  const { work } = entry;
  return isUnderReview(work) || drawnReview(page, work) !== undefined || awaitsYear(page, entry) ? entry : undefined;
}

/** Whether the place of its year says that a reference has not appeared, and its venue can be named. */
function awaitsYear(page: PageModel, entry: EditableEntry): boolean {
  const undated = entry.work && undatedPlace(entry.work);
  // no venue is called so
  return undated !== undefined && datedEdits(page, entry, undated, { venue: '~~', year: 2029 }, []).length > 0;
}

/**
 * The edits that make an accepted paper of the entry under review at an offset: venue and year in the form of the entries around in the place
 * of what says that it is under review, the badge of its box and a drawn one too, the number of a preprint as a link where nothing else of the entry
 * leads there, and the whole entry where the order of the page has it. Every other byte stays. None where nothing says so, or where the place of the venue is not certain.
 */
export function acceptEntry(
  page: PageModel,
  offset: number,
  accepted: AcceptedAt,
  ownNames: readonly string[],
): readonly TextEdit[] {
  const entry = entryUnderReview(page, offset);
  if (entry === undefined) return [];
  const csl = cslOf(entry, accepted);
  const drawn = entry.work && drawnReview(page, entry.work);
  const named = [
    ...venueEdits(page, entry, csl, accepted, ownNames),
    ...badgeEdits(page, entry, csl, ownNames),
    ...(drawn === undefined ? [] : drawnEdits(page, drawn, shortVenue(csl) ?? accepted.venue, accepted.year)),
  ];
  if (named.length === 0) return [];
  const { work } = entry;
  const style = (): EntryStyle => styleOf(page, entry, ownNames);
  const edits = [...named, ...(work === undefined ? [] : keptPreprint(page, { ...entry, work }, named, style))];
  const start = entry.range.start;
  const written = editedPage(page, edits);
  const moved = movedEntry(written, start, csl);
  if (moved === undefined) return edits;
  // of the text as it was: the entry has another length there
  const grown = written.text.length - page.text.length;
  const original = (at: number): number => (at <= start ? at : at - grown);
  return [
    { range: { start: original(moved.removed.start), end: original(moved.removed.end) }, newText: '' },
    insertion(original(moved.at), moved.newText),
  ];
}

function cslOf({ work }: EditableEntry, { venue, year }: AcceptedAt): CslItem {
  const { kind } = readVenue(`${venue}, ${year}`);
  return {
    id: work?.title.text ?? '',
    type: kind === 'conference' ? 'paper-conference' : 'article-journal',
    title: work?.title.text ?? '',
    'container-title': venue,
    issued: { 'date-parts': [[year]] },
  };
}

function venueEdits(
  page: PageModel,
  entry: EditableEntry,
  csl: CslItem,
  { venue, year }: AcceptedAt,
  ownNames: readonly string[],
): readonly TextEdit[] {
  const { work } = entry;
  if (work === undefined) return [];
  const whole = entryOf(work);
  const undated = undatedPlace(work);
  const inPlaceOfYear = undated === undefined ? [] : datedEdits(page, entry, undated, { venue, year }, ownNames);
  if (inPlaceOfYear.length > 0) return inPlaceOfYear;
  const review = reviewPlace(page, work);
  if (review === undefined) {
    // the badge alone says so
    const change = { kind: 'field', name: 'venue', value: `${venue}, ${year}` } as const;
    const names = entry.box?.badge !== undefined && !/(?:19|20)\d\d/.test(venueText(page, whole));
    return names ? changeEntry(page, entry.range.start, change, ownNames) : [];
  }
  const model = modelOf(page, whole, { venue, year });
  const name = model !== undefined && isCalledShort(page, model) ? (customaryName(csl) ?? venue) : venue;
  const { venues } = styleOf(page, entry, ownNames);
  const written = (hasYear: boolean): string =>
    model === undefined
      ? writeVenue(hasYear ? csl : { ...csl, issued: { 'date-parts': [] } }, venues, entry.markup)
      : writeForm(model.form, { name, ...(hasYear ? { year: String(year) } : {}) });
  if (undated !== undefined) {
    const behind = behindTitle(page, work, undated, model, written(false));
    if (behind !== undefined) return [{ range: undated, newText: String(year) }, behind];
  }
  return inPlaceOfReview(page, whole, review, { name, year, csl, model, written });
}

/** The entry whose venue is written as this one will be: one that appeared at a venue of its kind, where there is such. */
function modelOf(page: PageModel, entry: Entry, { venue, year }: AcceptedAt): Neighbour | undefined {
  const { kind: acceptedAs, style: form } = readVenue(`${venue}, ${year}`);
  const others = neighboursOf(page, entry).filter(
    // a patent has a number in the place of a venue
    ({ kind, form, entry: other }) => kind !== 'preprint' && other.work.patent === undefined && isPlainForm(form),
  );
  return (
    others.find(other => other.kind === acceptedAs && other.short === form.short) ??
    others.find(other => other.kind === acceptedAs) ??
    others[0]
  );
}

/** A venue that an entry is given, in the form of its neighbours. */
interface NewVenue {
  readonly name: string;
  readonly year: number;
  readonly csl: CslItem;
  readonly model: Neighbour | undefined;
  readonly written: (hasYear: boolean) => string;
}

/** The venue in the place of what says that the entry is under review; a year that stands apart gets a new one there. */
function inPlaceOfReview(
  page: PageModel,
  { work, yearPlaces }: Entry,
  { range, repeated }: ReviewPlace,
  { name, year, csl, model, written }: NewVenue,
): readonly TextEdit[] {
  // `Lin, M. (2026). Title. Under review.`: the year stands apart
  const apart = yearPlaces.filter(({ range: place }) =>
    [range, ...repeated].every(({ start, end }) => place.end <= start || place.start >= end),
  );
  const beside = [
    ...repeated.map((place): TextEdit => ({ range: place, newText: '' })),
    ...apart
      .filter(({ year: other }) => other !== year)
      .map(
        ({ range: place }): TextEdit =>
          dateAheadEdit(page.text, work, place, csl) ?? yearEdit(page.text, place, name, year),
      ),
  ];
  const isDated = apart.length > 0;
  const tag = tagAround(page.text, range) ?? leadingLabel(page.text, range, work.title.range);
  const venue = written(!isDated);
  if (venue === '') return [];
  if (tag !== undefined && (model === undefined || !venue.startsWith(tag.open))) {
    const label = labelText(slice(page.text, tag.content), name, isDated ? undefined : String(year));
    return [...beside, { range: tag.content, newText: label }];
  }
  const stop = finalStop(page.text, range);
  const text = unmarkedWithin(page.text, range, venue);
  const isLacking = !isDated && !text.includes(String(year).slice(2));
  const dated = isLacking ? `${withFinalStop(text, '')}, ${year}` : text;
  return [...beside, { range, newText: withFinalStop(dated, stop) }];
}

/** `Lin, M. (in press). Title. *Lakes*` → `Lin, M. (2029). Title. *Journal of Lakes*`; none where the venue has no place. */
function datedEdits(
  page: PageModel,
  { range }: EditableEntry,
  undated: OffsetRange,
  { venue, year }: AcceptedAt,
  ownNames: readonly string[],
): readonly TextEdit[] {
  const named = changeEntry(page, range.start, { kind: 'field', name: 'venue', value: venue }, ownNames);
  if (named.length === 0 && !slice(page.text, range).includes(venue)) return [];
  return [{ range: undated, newText: String(year) }, ...named];
}

/** `Lin, M. (submitted). Title.` → `Lin, M. (2029). Title. *Journal of Lakes*.`; none where words follow, or others have their venue in the brackets. */
function behindTitle(
  page: PageModel,
  work: Work,
  undated: OffsetRange,
  model: Neighbour | undefined,
  venue: string,
): TextEdit | undefined {
  if (venue === '' || work.title.range.start < undated.end || hasVenuesBeforeTitles(page)) return undefined;
  const { text } = page;
  const learned = model && venueGap(text, work, model);
  // a quotation mark is the other's own
  if (learned !== undefined && !/["”’」》]/.test(learned.joint))
    return insertion(learned.at, (learned.joint + venue).replace(/([.。])$/, learned.stop));
  const gap = gapBehindTitle(text, work);
  return gap && insertion(gap.at, gap.joint + withFinalStop(venue, gap.stop));
}

/** Whether an entry has its venue in the place of the year: `Mei Lin, Ada Reed (ICML 2029). "Title."`, `(Annals of Seas, 2029)`; not `(May 2029)`. */
function hasVenuesBeforeTitles(page: PageModel): boolean {
  return entriesOf(page).some(({ work: { authors, title } }) => {
    const end = authors.line.place({ from: 0, to: authors.names.at(-1)?.to ?? 0 }).end;
    const between = title.range.start - end < 200 ? page.text.slice(end, title.range.start) : '';
    const inside = /^[*_\s]{0,4}[(（]([^()（）]{0,120})[)）]/.exec(between)?.[1] ?? '';
    return namesYear(inside) && /\p{L}{2}/u.test(inside.replace(besideYear, ''));
  });
}

/** What stands beside a year in brackets and is no venue. */
const besideYear = new RegExp(String.raw`${undatedWords}|\b(?:${shortMonthSource}[a-z]{0,6}|eds?|online)\b`, 'gi');

/** `ICML`, `ACM TOG`; `IEEE Access` is a name in full. */
const shortName = new RegExp(String.raw`^(?:\p{L}{2,6}\s)?${acronym}$`, 'u');

/** Whether an entry calls its venue by an acronym, as one beside it does then. */
function isCalledShort({ text }: PageModel, { form }: Neighbour): boolean {
  const name = form.slots.find(({ part }) => part === 'name');
  return name !== undefined && shortName.test(slice(text, name.range));
}

/** Without marks of its own behind one that goes on: `*Under review. Code follows.*` */
function unmarkedWithin(text: string, { start, end }: OffsetRange, written: string): string {
  const isOpen =
    /(?<=^|[\s(（[])[*_]{1,3}$/.test(text.slice(Math.max(0, start - 4), start)) && !/[*_]/.test(text.charAt(end));
  return isOpen ? written.replace(/(?<!\\)[*_]/g, '') : written;
}

/** `2026` → `2027`, `'26` → `'27`; in `arXiv preprint 2026` with the words before it. */
function yearEdit(text: string, { start, end }: OffsetRange, venue: string, year: number): TextEdit {
  const review = /(?:\barxiv\s+)?\b(?:preprint|arxiv)[\s,]{1,3}$/i.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[0];
  const written = end - start === 2 ? String(year).slice(2) : String(year);
  if (review === undefined) return { range: { start, end }, newText: written };
  return {
    range: { start: start - review.length, end },
    newText: `${venue}${/[\s,]{1,3}$/.exec(review)?.[0] ?? ' '}${written}`,
  };
}

/** `ICML 2026`, or `ICML'26` where the label was written so. */
function labelText(before: string, venue: string, year: string | undefined): string {
  const mark = /['’](?=\d\d$)/.exec(before.trim())?.[0];
  const dated = year === undefined ? '' : mark === undefined ? ` ${year}` : `${mark}${year.slice(2)}`;
  return escapeHtmlText(venue) + dated;
}

interface TagAround {
  readonly open: string;
  readonly content: OffsetRange;
}

/** `<span class="venue">Preprint</span>`, inside the range or around it: the tag of a label, which its new words get too, with marks around. */
function tagAround(text: string, { start, end }: OffsetRange): TagAround | undefined {
  const whole =
    /^((?:[*_]{1,3})?<(span|abbr|font)\s[^<>]{0,400}>(?:[*_]{1,3})?)[^<>*_]*((?:[*_]{1,3})?<\/\2>(?:[*_]{1,3})?[.。]?)$/i.exec(
      text.slice(start, end),
    );
  if (whole !== null) {
    const [, open = '', , close = ''] = whole;
    return { open, content: { start: start + open.length, end: end - close.length } };
  }
  const open = /<(span|abbr|font)\s[^<>]{0,400}>$/i.exec(text.slice(Math.max(0, start - 420), start));
  if (open === null || !text.startsWith(`</${open[1] ?? ''}>`, end)) return undefined;
  return { open: open[0], content: { start, end } };
}

/** What stands in marks of its own before the title, where the venues of other entries stand behind theirs: `Under review` as code. */
function leadingLabel(text: string, range: OffsetRange, title: OffsetRange): TagAround | undefined {
  if (range.end > title.start) return undefined;
  const marks =
    /^([*_]{0,3}(?:`{1,2}|[[【(（])|[*_]{1,3})[^`*_[\]【】()（）]+((?:`{1,2}|[\]】)）])[*_]{0,3}|[*_]{1,3})$/.exec(
      slice(text, range),
    );
  if (marks === null) return undefined;
  const [, open = '', close = ''] = marks;
  return { open, content: { start: range.start + open.length, end: range.end - close.length } };
}

function venueText({ text }: PageModel, { yearPlaces }: ReturnType<typeof entryOf>): string {
  return yearPlaces.map(({ range }) => slice(text, range)).join(' ');
}

function badgeEdits(
  page: PageModel,
  entry: EditableEntry,
  csl: CslItem,
  ownNames: readonly string[],
): readonly TextEdit[] {
  const { box } = entry;
  if (box?.badge === undefined || !(saysUnderReview(box.badge.text) || isSentTo(page, entry, box.badge.text)))
    return [];
  const style = styleOf(page, entry, ownNames);
  const others = page.boxes.filter(other => other !== box && (other.badge?.text.trim() ?? '') !== '');
  const tellsYear = others.length === 0 || others.some(({ badge }) => /\d/.test(badge?.text ?? ''));
  const year = tellsYear ? (style.box.badge.year ?? templateBadge.year) : undefined;
  const text = badgeOf(csl, { ...style, box: { ...style.box, badge: { ...style.box.badge, year } } });
  return text === undefined ? [] : [{ range: box.badge.element.content, newText: escapeHtmlText(text) }];
}

/** Whether a badge names where a work was sent that its words call under review: `ICRA 2029`, or what those name. */
function isSentTo(page: PageModel, { work }: EditableEntry, badge: string): boolean {
  const review = work && reviewPlace(page, work);
  if (review === undefined || badge.trim() === '') return false;
  const isDated = /\p{L}/u.test(badge) && /(?:19|20|['’])\d\d/.test(badge);
  return isDated || slice(page.text, review.range).includes(badge.trim());
}

function styleOf(page: PageModel, entry: EditableEntry, ownNames: readonly string[]): EntryStyle {
  return styleBesideEntry(page, entry, { ownNames, itself: false });
}
