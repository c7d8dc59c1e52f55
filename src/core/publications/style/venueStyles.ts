import type { VenueKind, VenuePart, VenueSlot, VenueStyle } from './entryStyle';
import { withBracketsOfMost } from './bracketedAcronym';
import { templateStyle } from './entryStyle';
import { mostFrequent } from './mostFrequent';
import { leadsInChinese, leadsToAny, withoutLead } from './venueLead';
import type { ReadVenue } from './venueStyle';

/** A venue of a page. */
export interface PageVenue extends ReadVenue {
  /** Whether its entry is what the new one is to be, a box or an item. */
  readonly isAlike: boolean;
}

/**
 * How venues of each kind are put, learned from those of a page, the nearest first, and of a kind from those in entries that are what the new one
 * is to be. A kind that the page does not show is put as one that it does, as far as that can be carried over: no `In ` but that of all venues, for journals no other word than `Published in ` and `发表于 `, short names only of what is called by an acronym, volume and issue before the pages. The year is left
 * out where the page leaves it out of most: one that is in print may have none yet, and a preprint none of its venue.
 */
export function venueStylesOf(venues: readonly PageVenue[]): Readonly<Record<VenueKind, VenueStyle>> {
  const dash = mostFrequent(venues.filter(venue => venue.showsDash).map(({ style }) => style.dash));
  const isOfAnyPages = venues.some(venue => venue.showsDash && hasSinglePage(venue.style));
  const read = venues
    .map(venue => (venue.showsDash || isOfAnyPages ? venue : { ...venue, style: withPluralPages(venue.style) }))
    .map(venue => (venue.showsDash ? { ...venue, style: withSinglePages(venue.style) } : venue))
    .map(venue => (venue.showsDash || dash === undefined ? venue : { ...venue, style: { ...venue.style, dash } }))
    .map(venue => (venue.hasOneForm ? { ...venue, style: inFormOfOthers(venue, venues) } : venue))
    .map(venue => (isRatherConference(venue, venues) ? { ...venue, kind: 'conference' as const } : venue));
  const appeared = read.filter(venue => venue.kind !== 'preprint');
  const isTold = appeared.some(venue => venue.isAlike && isDated(venue));
  const modelsOf = (kind: VenueKind): readonly PageVenue[] =>
    asModels(
      read.filter(venue => venue.kind === kind),
      isTold,
    );
  const of = (kind: VenueKind, ...others: readonly VenueKind[]): VenueStyle => {
    const nearest = (wanted: VenueKind): ReadVenue | undefined => {
      const ofKind = modelsOf(wanted);
      const own = nearestOf(ofKind);
      return own && wanted === 'journal' ? fullest(own, ofKind) : own;
    };
    const own = nearest(kind);
    if (own !== undefined) {
      const like = appeared.find(venue => isDated(venue) && hasSameMark(venue.style, own.style))?.style;
      return isDatedElsewhere(own, modelsOf(kind), appeared) ? withYear(own.style, like) : own.style;
    }
    const lenders = forAppeared(
      kind,
      others.flatMap(other => nearest(other) ?? []),
    );
    const lender = (isMostlyDated(appeared) ? lenders.find(isDated) : undefined) ?? lenders[0];
    if (lender === undefined) return templateStyle.venues.journal;
    const isIn =
      kind === 'conference'
        ? appeared.every(({ style }) => hasIn(style) && !isChineseIn(style))
        : kind === 'journal' && appeared.every(({ style }) => leadsToAny(style.lead + style.mark.open));
    const style = borrowed(lender.style, kind, isIn);
    return kind === 'journal' && lender.kind === 'preprint' ? withNumbers(style, appeared) : style;
  };
  const closed = (kind: VenueKind, ...others: readonly VenueKind[]): VenueStyle =>
    withStopOfAlike(of(kind, ...others), read);
  const styles = {
    conference: closed('conference', 'journal', 'preprint'),
    journal: closed('journal', 'preprint', 'conference'),
    preprint: closed('preprint', 'journal', 'conference'),
  };
  return withBracketsOfMost(styles, read);
}

/**
 * With the stop, or none, that all venues have in entries that are what the new one is to be, wherever its form was learned: a list ends its entries, `*Lake
 * Journal*, 2029.`, and in a box nothing stands behind `*Symposium on Lakes*, 2028` but the end of the line.
 */
function withStopOfAlike(style: VenueStyle, venues: readonly PageVenue[]): VenueStyle {
  const [stop, ...more] = new Set(venues.filter(({ isAlike }) => isAlike).map(venue => venue.style.stop));
  return stop === undefined || more.length > 0 ? style : { ...style, stop };
}

/** `p. ` before pages, of one and in French of several: `p. 109`, `p. 11-22`; `page 109` */
const singlePage = /(?<![\p{L}.])(?:p\.|[Pp]age)(?=\s?$)/u;

function hasSinglePage({ slots }: VenueStyle): boolean {
  return slots.some(({ part, before }) => part === 'page' && singlePage.test(before));
}

/** With what stands before several pages, and before the number of an article, where `p. ` was read of one. */
function withPluralPages(style: VenueStyle): VenueStyle {
  const slots = style.slots.map(slot => {
    if (slot.part !== 'page' || !singlePage.test(slot.before)) return slot;
    const beforeSeveral = slot.before.replace(singlePage, word => (word === 'p.' ? 'pp.' : `${word}s`));
    const article = slot.before.trimEnd().replace(singlePage, '');
    return { ...slot, beforeSeveral, beforeOne: { page: slot.before, article } };
  });
  return { ...style, slots };
}

/**
 * `ISL 2029`, whose kind is a guess, beside `Journal of Lakes, 14(3)`: who writes journals in full has none by an acronym. And `ISL, 2029, pp. 1-9`: journals
 * that have pages have a volume.
 */
function isRatherConference(venue: PageVenue, venues: readonly PageVenue[]): boolean {
  if (!venue.isGuessed) return false;
  const isFullJournal = ({ isGuessed, kind, style }: PageVenue): boolean =>
    !isGuessed && kind === 'journal' && !style.short;
  return (has(venue, 'page') && !has(venue, 'volume')) || venues.some(isFullJournal);
}

const severalPages = /(?<![\p{L}.])(?:pp\.|[Pp]ages)(?=\s?$)/u;

/** With what stands before one page, and before the number of an article, where `pp. ` was read of several. */
function withSinglePages(style: VenueStyle): VenueStyle {
  const slots = style.slots.map(slot => {
    if (slot.part !== 'page' || !severalPages.test(slot.before)) return slot;
    const page = slot.before.replace(severalPages, word => (word === 'pp.' ? 'p.' : word.slice(0, -1)));
    const article = slot.before.trimEnd().replace(severalPages, '');
    return { ...slot, beforeOne: { page, article } };
  });
  return { ...style, slots };
}

/** `TPAMI, 8: 1-9` beside `IEEE Access, 8: 1-9` and `TIP, 9: 1-9`; beside `IEEE Access 2029` and `CVPR 2028` what is called by an acronym. */
function inFormOfOthers({ kind, style }: ReadVenue, venues: readonly PageVenue[]): VenueStyle {
  const others = venues
    .filter(venue => !venue.hasOneForm && venue.kind !== 'preprint')
    .sort((a, b) => Number(b.isAlike) - Number(a.isAlike));
  const alike = others.find(venue => venue.kind === kind);
  if (alike !== undefined) return { ...style, short: alike.style.short, arxiv: alike.style.arxiv };
  return others[0]?.style.short === true ? lent(style) : style;
}

/**
 * What a work that has appeared may be written as, the best first: as a preprint only behind all others where that has marks of its own,
 * `<span class="prep">arXiv 2029</span>` beside `<span class="conf">ISL 2028</span>`.
 */
function forAppeared(kind: VenueKind, lenders: readonly ReadVenue[]): readonly ReadVenue[] {
  if (kind === 'preprint') return lenders;
  const ofPreprints = lenders.filter(lender => lender.kind === 'preprint');
  const others = lenders.filter(lender => lender.kind !== 'preprint');
  const isApart = others.some(({ style }) => ofPreprints.some(preprint => !hasSameMark(preprint.style, style)));
  return isApart ? [...others, ...ofPreprints] : lenders;
}

function hasSameMark(a: VenueStyle, b: VenueStyle): boolean {
  return withoutLead(a.mark.open) === withoutLead(b.mark.open);
}

/**
 * Of venues of one kind those in entries that are what the new one is to be, without those that have no year where most have one. A few without
 * a year tell nothing of how a venue is put, but where others of theirs have one: `isTold`.
 */
function asModels(ofKind: readonly PageVenue[], isTold: boolean): readonly PageVenue[] {
  const alike = ofKind.filter(({ isAlike }) => isAlike);
  if (alike.length === 0 || alike.length === ofKind.length) return ofKind;
  const dated = alike.filter(isDated);
  if (dated.length > 0) return isMostlyDated(ofKind) ? dated : alike;
  return isTold || alike.length >= meant ? alike : ofKind;
}

/** The first; where most have a year, the first of those. */
function nearestOf(venues: readonly ReadVenue[]): ReadVenue | undefined {
  return (isMostlyDated(venues) ? venues.find(isDated) : undefined) ?? venues[0];
}

/**
 * One with all that the nearest has and the most of what that lacks, of several in the form of most: the nearest journal may number no issues, and
 * what was in print had no volume yet. A work that has none itself is written without. Where most have neither volume nor pages, that is meant.
 */
function fullest(own: ReadVenue, ofKind: readonly ReadVenue[]): ReadVenue {
  const numbered = ofKind.filter(venue => has(venue, 'volume'));
  if (!has(own, 'volume') && !has(own, 'page') && numbered.length * 2 < ofKind.length) return own;
  const fuller = numbered.filter(venue => extendsForm(venue.style, own.style));
  const times = (form: string): number => fuller.filter(venue => partsIn(venue) === form).length;
  const [most = own] = fuller.sort(
    (a, b) => b.style.slots.length - a.style.slots.length || times(partsIn(b)) - times(partsIn(a)),
  );
  if (most.style.slots.length > own.style.slots.length)
    return { ...most, style: { ...most.style, dash: own.style.dash } };
  return ofKind.some(venue => has(venue, 'issue')) ? { ...own, style: withIssue(own.style) } : own;
}

/** `, 2023, 12: 1-9` → `, 2023, 12(3): 1-9`, the form of GB/T 7714, which other venues of the page that have issues may not be in. */
function withIssue(style: VenueStyle): VenueStyle {
  const at = style.slots.findIndex(({ part }) => part === 'volume');
  const [year, volume, pages] = style.slots.slice(Math.max(0, at - 1));
  const isOfForm =
    year?.part === 'year' && volume?.after === '' && pages?.part === 'page' && /^[:：]/.test(pages.before);
  if (!isOfForm || has({ style }, 'issue')) return style;
  const issue = { ...numbered('issue', '('), after: ')' };
  return { ...style, slots: [...style.slots.slice(0, at + 1), issue, ...style.slots.slice(at + 1)] };
}

function partsIn({ style }: ReadVenue): string {
  return style.slots.map(({ part }) => part).join();
}

/** Whether a style has all parts of another in their order, within the same marks. */
function extendsForm(style: VenueStyle, other: VenueStyle): boolean {
  const wanted = other.slots.map(({ part }) => part);
  const order = style.slots.map(({ part }) => part).filter(part => wanted.includes(part));
  return style.mark.open === other.mark.open && style.short === other.short && order.join() === wanted.join();
}

/** So many of a kind without a year are meant so, whatever the others of the page have. */
const meant = 3;

/** A venue or two without a year, on a page where most have one: those may be in print. */
function isDatedElsewhere(own: ReadVenue, ofKind: readonly ReadVenue[], appeared: readonly ReadVenue[]): boolean {
  return own.kind !== 'preprint' && ofKind.length < meant && !ofKind.some(isDated) && isMostlyDated(appeared);
}

/** The style with a year where it has none: `*Name*, 2024`, `(Name 2024)`, `**(Name 2024)**`, and as in `like`, `**Name 2024**`, where that has one in the same marks. */
export function withYear(style: VenueStyle, like?: VenueStyle): VenueStyle {
  if (style.slots.some(({ part }) => part === 'year')) return style;
  const isInBrackets = /[(（[]$/.test(style.mark.open);
  const marked = like?.shortYear === style.shortYear ? like.slots.slice(1, like.marked) : [];
  const shown = marked[0]?.part === 'year' ? marked[0] : undefined;
  const isInside = isInBrackets || shown !== undefined;
  const year: VenueSlot = shown ?? { part: 'year', before: isInBrackets ? ' ' : ', ', after: '' };
  return {
    ...style,
    marked: style.marked + (isInside ? 1 : 0),
    slots: style.slots.flatMap(slot => (slot.part === 'name' ? [slot, year] : [slot])),
  };
}

function isDated(venue: ReadVenue): boolean {
  return has(venue, 'year');
}

function has({ style }: Pick<ReadVenue, 'style'>, wanted: VenuePart): boolean {
  return style.slots.some(({ part }) => part === wanted);
}

function isMostlyDated(venues: readonly ReadVenue[]): boolean {
  return venues.filter(isDated).length * 2 > venues.length;
}

/** @param isIn whether its `in ` stands before venues of every kind */
function borrowed(style: VenueStyle, kind: VenueKind, isIn: boolean): VenueStyle {
  const { shortYear } = style;
  const joint = jointOf(style);
  const named = style.short && kind !== 'preprint' ? lent(style) : style;
  return {
    ...(isIn ? named : withoutIn(named)),
    // `arXiv` is short itself
    short: style.short && kind === 'preprint',
    shortYear: shortYear && kind === 'preprint',
    slots:
      style.short && kind === 'preprint' && /['’]$/.test(joint)
        ? style.slots
        : (kind === 'journal' ? withVolume(style.slots) : style.slots).map(withComma),
  };
}

/** Without the word before the name: `In *Proceedings of …*`, `*In Proceedings of …*`, 发表于. */
export function withoutIn(style: VenueStyle): VenueStyle {
  return hasIn(style) ? { ...style, lead: '', mark: { ...style.mark, open: withoutLead(style.mark.open) } } : style;
}

function hasIn({ lead, mark: { open } }: VenueStyle): boolean {
  return lead !== '' || withoutLead(open) !== open;
}

/** Stands before venues in Chinese alone, of whatever kind. */
function isChineseIn({ lead, mark: { open } }: VenueStyle): boolean {
  return leadsInChinese(lead + open);
}

function lent(style: VenueStyle): VenueStyle {
  return { ...style, lent: { joint: jointOf(style), shortYear: style.shortYear } };
}

function jointOf({ slots }: VenueStyle): string {
  return slots.find(({ part }) => part === 'year')?.before ?? '';
}

/**
 * `, pp. 1-9` → ` 12, no. 3, pp. 1-9`, behind a year `, vol. 12, no. 3, pp. 1-9`; `, pages 1-9`, as BibTeX has it of proceedings, → `, 12(3):1-9`; `. 2023: 1-9`,
 * as GB/T 7714 has it of those, → `, 2023, 12(3): 1-9`
 */
function withVolume(slots: readonly VenueSlot[]): readonly VenueSlot[] {
  if (slots.some(({ part }) => part === 'volume')) return slots;
  return slots.flatMap((slot, at) => {
    if (slot.part !== 'page') return [slot];
    const isBehindYear = slots[at - 1]?.part === 'year';
    const inBrackets = [numbered('volume', ', '), { ...numbered('issue', '('), after: ')' }];
    if (pagesInWords.test(slot.before)) return [...inBrackets, { part: 'page', before: ':', after: slot.after }];
    if (/pp?\.?\s?$/.test(slot.before))
      return [numbered('volume', isBehindYear ? ', vol. ' : ' '), numbered('issue', ', no. '), slot];
    return isBehindYear ? [...inBrackets, slot] : [slot];
  });
}

/**
 * `CoRR abs/2401.00001 (2024)` beside `ISL 2025: 13-19` → `Journal of Lakes 12(3): 11-22 (2024)`, as DBLP has its records: where events have pages, journals
 * have as well.
 */
function withNumbers(style: VenueStyle, appeared: readonly ReadVenue[]): VenueStyle {
  const pages = appeared.flatMap(venue => venue.style.slots.filter(({ part }) => part === 'page'))[0];
  const [name, year, ...more] = style.slots;
  if (pages === undefined || name?.part !== 'name' || year?.part !== 'year' || more.length > 0) return style;
  if (!/^\s?[(（]$/.test(year.before) || style.marked > 1) return style;
  const issue = { ...numbered('issue', '('), after: ')' };
  return { ...style, slots: [name, numbered('volume', ' '), issue, pages, year] };
}

const pagesInWords = /[,，]\spages?\s$/i;

/** `. 2023` behind the name is put so for proceedings only, but `. (2023)` for all; and `'23` or nothing between behind an acronym. */
function withComma(slot: VenueSlot, at: number): VenueSlot {
  if (slot.part !== 'year' || at === 0) return slot;
  return { ...slot, before: /^['’]?$/.test(slot.before) ? ' ' : slot.before.replace(/^[.。](?!\s?[(（])/, ',') };
}

function numbered(part: 'volume' | 'issue', before: string): VenueSlot {
  return { part, before, after: '' };
}
