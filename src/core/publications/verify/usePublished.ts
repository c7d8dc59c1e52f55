import type { Link, PageModel } from '../../page/pageModel';
import { awaitedWords } from '../../page/venues/venueWords';
import { type Fix } from '../../rules/rule';
import { message } from '../../text/message';
import type { TextEdit } from '../../text/edit';
import { isWithin, overlaps, slice, type OffsetRange } from '../../text/range';
import { reviewSentence, reviewStretches, saysOnlyUnderReview } from '../accepting/reviewMark';
import { finalStop, withFinalStop } from '../accepting/sentenceEnds';
import { badgeOf } from '../completing/lackingBadge';
import { lackingVenue } from '../completing/lackingVenue';
import { neighboursOf, type Neighbour } from '../beside/neighbours';
import { registeredVenue } from '../completing/registeredVenue';
import { isPlainForm, venueForm, writeForm, type VenueForm } from '../style/venueForm';
import { saysNoVenue, venueWordsOf } from '../printed/venueWords';
import type { EntryStyle } from '../style/entryStyle';
import { escapeHtml, escapeHtmlText, escapeTarget } from '../markup/escapeInline';
import { pageAddress } from '../style/linkTargets';
import { styleBesideWork } from '../beside/styleBeside';
import { roleOf } from '../style/linkStyle';
import { isPreprintDoi } from '../../page/venues/preprintDois';
import { outerRange } from '../style/outerRange';
import { unmatchedMarks } from '../style/unmatchedMarks';
import { readVenue } from '../style/venueStyle';
import { lastWorkMark, workMarkOf } from '../style/workMark';
import type { Publication } from '../work';
import { venueKind, writeVenue } from '../style/writeVenue';
import type { Entry } from '../entries/entriesOf';
import { drawIdentifier } from '../editing/entryFixes';
import { namesPreprint } from '../entries/printedPreprint';

/**
 * Names the published version in the entry of a preprint: venue and year in the form of its neighbours, the badge, and the links but
 * those to a PDF file, which stays free to read. None where the place of the venue is not certain. Not safe: an author should have looked.
 */
export function usePublished(
  page: PageModel,
  entry: Entry,
  published: Publication,
  ownNames: readonly string[],
): readonly Fix[] {
  if (entry.work.kind === 'data') return [];
  const style = styleBesideWork(page, entry.work, { ownNames, itself: false });
  const neighbours = neighboursOf(page, entry);
  const venue = saysNoVenue(entry.work)
    ? lackingVenue(page, entry, published, neighbours, style).map(({ edit }) => edit)
    : rewrittenVenue(page, entry, published, neighbours, style);
  const badge = rewrittenBadge(page, entry, published, style);
  const { DOI } = published.csl;
  if (venue.length + badge.length === 0 || DOI === undefined) return [];
  const mark = rewrittenMark(page, entry, published, style, venue);
  const links = rewrittenLinks(page, entry, published, style).filter(
    ({ range }) => !venue.some(edit => overlaps(edit.range, range)),
  );
  const edits = [...mark, ...venue, ...badge, ...links];
  return [{ kind: 'use-published', title: message('Name the published version, {0}', DOI), edits, safe: false }];
}

function rewrittenVenue(
  page: PageModel,
  { work }: Entry,
  { csl }: Publication,
  neighbours: readonly Neighbour[],
  style: EntryStyle,
): readonly TextEdit[] {
  const place = placeOfVenue(page, work);
  if (place === undefined) return [];
  const { range, form: own } = place;
  const written = slice(page.text, range);
  const stop = finalStop(page.text, range);
  const unmatched = unmatchedMarks(written).join();
  const models = neighbours.filter(({ kind, form }) => kind === venueKind(csl) && isPlainForm(form));
  const isOwnDated = own !== undefined && isPlainForm(own) && own.slots.some(({ part }) => part === 'year');
  const candidates = [
    ...models.map(({ form, short }) => writeForm(form, registeredVenue(csl, short))),
    ...(isOwnDated ? [writeForm(own, registeredVenue(csl, readVenue(written).style.short))] : []),
    writeVenue(csl, style.venues, work.markup),
  ];
  const elements = elementsOf(written);
  // the year of one may stand in a bracket or an element of its own, that of another not
  const text = candidates.find(
    one =>
      one !== '' &&
      unmatchedMarks(one).join() === unmatched &&
      (elements.length === 0 || elementsOf(one).join() === elements.join()),
  );
  return text === undefined ? [] : [{ range, newText: withFinalStop(text, stop) }];
}

/**
 * The mark of GB/T 7714 between a title and the venue that is rewritten: `[EB/OL]. ` → `[J]. ` before a journal, `[C]//` before proceedings, which stand right
 * behind it where it is no part of the title.
 */
function rewrittenMark(
  { text }: PageModel,
  { work }: Entry,
  { csl }: Publication,
  { title }: EntryStyle,
  [venue]: readonly TextEdit[],
): readonly TextEdit[] {
  // `[Title[J]](…)`: the mark may be within the title's link
  const from = work.title.range.start;
  if (venue === undefined || venue.range.start <= from) return [];
  const between = text.slice(from, venue.range.start);
  const own = lastWorkMark(between);
  if (own === undefined) return [];
  const isInside = own.text.endsWith('//');
  const isBehind = isInside || /^[.。．]?\s?$/.test(between.slice(own.start + own.text.length));
  const shown = title.workMarks?.shown ?? { preprint: own.text };
  const mark = workMarkOf(csl, { shown, place: isBehind ? 'behind' : 'inside' });
  const start = from + own.start;
  if (mark.endsWith('//') && isBehind) return [{ range: { start, end: venue.range.start }, newText: mark }];
  const newText = mark.replace(/\/\/$/, '') + (isInside ? '. ' : '');
  return [{ range: { start, end: start + own.text.length }, newText }];
}

/** The elements of a venue that are no mere marks: `<span class="venue">`. */
function elementsOf(written: string): readonly string[] {
  return written.match(/<(?:span|abbr|font)(?:\s[^<>]{0,200})?>/gi) ?? [];
}

/** Where an entry names its preprint: the venue with its form, where it is online, or the words that say that it has not appeared, `Under review`. */
function placeOfVenue(
  page: PageModel,
  work: Entry['work'],
): { readonly range: OffsetRange; readonly form: VenueForm | undefined } | undefined {
  const awaited = onlyAwaited(page, work);
  if (awaited !== undefined) return { range: awaited, form: undefined };
  const words = venueWordsOf(work);
  if (words !== undefined) {
    const form = venueForm(page.text, words, work.markup);
    return words.goesOn ? undefined : { range: form.range, form };
  }
  const source = sourceOnline(page, work);
  if (source !== undefined) return { range: source, form: undefined };
  const range = reviewSentence(page, work);
  const saysIt = range !== undefined && saysOnlyUnderReview(visible(slice(page.text, range)));
  return saysIt ? { range, form: undefined } : undefined;
}

/** `To appear, 2024`, `*In press*`: what stands in the place of a venue and says that the work is awaited, and no more than that and its year. */
function onlyAwaited({ text: source }: PageModel, work: Entry['work']): OffsetRange | undefined {
  for (const { line, from, text } of reviewStretches(work)) {
    const label = line.links.find(link => link.from >= from)?.from ?? line.text.length;
    const [whole, lead = '', words = ''] = awaitedAlone.exec(text.slice(0, label - from)) ?? [];
    if (whole === undefined) continue;
    const start = from + lead.length;
    return outerRange(source, line.place({ from: start, to: start + words.length }), work);
  }
  return undefined;
}

const awaitedAlone = new RegExp(
  String.raw`^([\s.,:;，。"”’'»》)）]{0,6})(${awaitedWords}(?:[,，]?\s{0,2}(?:19|20)\d\d)?)[\s.,，。([|]{0,6}$`,
  'iu',
);

/** `(2024-01-03)[2024-05-06]. https://arxiv.org/abs/2401.00007.` behind the mark of what is online, in full as GB/T 7714-2015 has it. */
function sourceOnline({ text }: PageModel, { range, title }: Entry['work']): OffsetRange | undefined {
  const found = ofSource.exec(text.slice(title.range.end, range.end));
  if (found === null) return undefined;
  const end = title.range.end + found.index + found[0].length;
  return { start: end - (found[1] ?? '').length, end };
}

const day = String.raw`\d{4}(?:-\d{1,2}){0,2}`;
const ofSource = new RegExp(
  String.raw`[[［]EB\/OL[\]］][.。．]\s?((?:[(（]${day}[)）])?\s?[[［]${day}[\]］][.。．]\s?<?https?:\/\/[^\s<>()[\]]{4,200}(?<![.,。])>?[.。．]?)\s*$`,
);

/** Without tags and the marks of Markdown. */
function visible(written: string): string {
  return written.replace(/<[^<>]{1,200}>|[*_`]/g, ' ');
}

function rewrittenBadge(
  page: PageModel,
  { work }: Entry,
  { csl }: Publication,
  style: EntryStyle,
): readonly TextEdit[] {
  const box = page.boxes.find(({ range }) => isWithin(work.range, range));
  const text = badgeOf(csl, style);
  if (box?.badge === undefined || text === undefined || !namesPreprint(box.badge.text)) return [];
  return [{ range: box.badge.element.content, newText: escapeHtml(text) }];
}

function rewrittenLinks(
  { text }: PageModel,
  entry: Entry,
  published: Publication,
  style: EntryStyle,
): readonly TextEdit[] {
  const address = escapeTarget(pageAddress(published.csl));
  const edits = entry.identifiers
    // a DOI of a publisher that the entry of a preprint gives as that of its paper is that of another one
    .filter(({ doi, title }) => isPreprintDoi(doi) || title === entry.printed.title)
    .flatMap(({ links }) => links)
    .filter(link => !isOfPreprint(text, link) && slice(text, link.hrefRange) === link.href)
    .map(({ kind, hrefRange }) => ({ range: hrefRange, newText: kind === 'html' ? escapeHtmlText(address) : address }));
  if (edits.length > 0) return edits;
  if (!style.links.labels.some(({ role }) => role === 'page')) return [];
  return drawIdentifier(entry, published, { text, style, ownNames: style.ownNames }).flatMap(fix => fix.edits);
}

/** A link that says what it opens, in words or by its picture: a file, the page on arXiv. */
function isOfPreprint(text: string, { text: label, textRange }: Link): boolean {
  return /^(?:pdf|arxiv)$/.test(roleOf(label.trim() === '' ? slice(text, textRange) : label));
}
