import type { VenueKind, VenueSlot, VenueStyle } from './entryStyle';
import { templateStyle } from './entryStyle';

interface ReadVenue {
  readonly kind: VenueKind;
  readonly style: VenueStyle;
}

/**
 * How venues of each kind are put, learned from `read`, those of a page, the nearest first. A kind that the page does not show is put as
 * one that it does, as far as that can be carried over: no `In `, no short names, volume and issue before the pages. The year is left
 * out where the page leaves it out of most: one that is in print may have none yet, and a preprint none of its venue.
 */
export function venueStylesOf(read: readonly ReadVenue[]): Readonly<Record<VenueKind, VenueStyle>> {
  const appeared = read.filter(venue => venue.kind !== 'preprint');
  const of = (kind: VenueKind, ...others: readonly VenueKind[]): VenueStyle => {
    const nearest = (wanted: VenueKind): ReadVenue | undefined =>
      nearestOf(read.filter(venue => venue.kind === wanted));
    const own = nearest(kind);
    if (own !== undefined) return isDatedElsewhere(own, appeared) ? withYear(own.style) : own.style;
    const lenders = others.flatMap(other => nearest(other) ?? []);
    const lender = (isMostlyDated(appeared) ? lenders.find(isDated) : undefined) ?? lenders[0];
    return lender === undefined ? templateStyle.venues.journal : borrowed(lender.style, kind);
  };
  return {
    conference: of('conference', 'journal', 'preprint'),
    journal: of('journal', 'preprint', 'conference'),
    preprint: of('preprint', 'journal', 'conference'),
  };
}

/** The first; where most have a year, the first of those. */
function nearestOf(venues: readonly ReadVenue[]): ReadVenue | undefined {
  return (isMostlyDated(venues) ? venues.find(isDated) : undefined) ?? venues[0];
}

/** So many of a kind without a year are meant so, whatever the others of the page have. */
const MEANT = 3;

/** A venue or two without a year, on a page where most have one: those may be in print. */
function isDatedElsewhere(own: ReadVenue, appeared: readonly ReadVenue[]): boolean {
  const ofKind = appeared.filter(({ kind }) => kind === own.kind);
  return own.kind !== 'preprint' && ofKind.length < MEANT && !ofKind.some(isDated) && isMostlyDated(appeared);
}

/** `*Name*, 2024`, `(Name 2024)` */
function withYear(style: VenueStyle): VenueStyle {
  const isInside = /^[(（[]$/.test(style.mark.open);
  const year: VenueSlot = { part: 'year', before: isInside ? ' ' : ', ', after: '' };
  return {
    ...style,
    marked: style.marked + (isInside ? 1 : 0),
    slots: style.slots.flatMap(slot => (slot.part === 'name' ? [slot, year] : [slot])),
  };
}

function isDated({ style }: ReadVenue): boolean {
  return style.slots.some(({ part }) => part === 'year');
}

function isMostlyDated(venues: readonly ReadVenue[]): boolean {
  return venues.filter(isDated).length * 2 > venues.length;
}

function borrowed(style: VenueStyle, kind: VenueKind): VenueStyle {
  return {
    ...style,
    lead: '',
    mark: { ...style.mark, open: style.mark.open.replace(/(?:In:? |in |发表于|载于)$/, '') },
    // a conference's acronym has no counterpart for a journal; `arXiv` is one itself
    short: style.short && kind === 'preprint',
    shortYear: style.shortYear && kind === 'preprint',
    slots: (kind === 'journal' ? withVolume(style.slots) : style.slots).map(withComma),
  };
}

/** `, pp. 1-9` → ` 12, no. 3, pp. 1-9`; `. 2023: 1-9`, as GB/T 7714 has it of proceedings, → `, 2023, 12(3): 1-9` */
function withVolume(slots: readonly VenueSlot[]): readonly VenueSlot[] {
  if (slots.some(({ part }) => part === 'volume')) return slots;
  return slots.flatMap((slot, at) => {
    if (slot.part !== 'page') return [slot];
    return /pp?\.?\s?$/.test(slot.before)
      ? [numbered('volume', ' '), numbered('issue', ', no. '), slot]
      : slots[at - 1]?.part === 'year'
        ? [numbered('volume', ', '), { ...numbered('issue', '('), after: ')' }, slot]
        : [slot];
  });
}

/** `. 2023` behind the name is put so for proceedings only, and `'23` or nothing between behind an acronym. */
function withComma(slot: VenueSlot, at: number): VenueSlot {
  if (slot.part !== 'year' || at === 0) return slot;
  return { ...slot, before: /^['’]?$/.test(slot.before) ? ' ' : slot.before.replace(/^[.。]/, ',') };
}

function numbered(part: 'volume' | 'issue', before: string): VenueSlot {
  return { part, before, after: '' };
}
