import type { VenueKind, VenueSlot, VenueStyle } from './entryStyle';
import { templateStyle } from './entryStyle';

/**
 * How venues of each kind are put, learned from `read`, those of a page, the nearest first. A kind that the page does not show is put as
 * one that it does, as far as that can be carried over: no `In `, no short names, volume and issue before the pages.
 */
export function venueStylesOf(
  read: readonly { readonly kind: VenueKind; readonly style: VenueStyle }[],
): Readonly<Record<VenueKind, VenueStyle>> {
  const of = (...kinds: readonly VenueKind[]): VenueStyle => {
    for (const kind of kinds) {
      const found = read.find(venue => venue.kind === kind);
      if (found !== undefined) return kind === kinds[0] ? found.style : borrowed(found.style, kinds[0]);
    }
    return templateStyle.venues.journal;
  };
  return {
    conference: of('conference', 'journal', 'preprint'),
    journal: of('journal', 'preprint', 'conference'),
    preprint: of('preprint', 'journal', 'conference'),
  };
}

function borrowed(style: VenueStyle, kind: VenueKind | undefined): VenueStyle {
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

/** `. 2023` behind the name is put so for proceedings only. */
function withComma(slot: VenueSlot, at: number): VenueSlot {
  return slot.part === 'year' && at > 0 ? { ...slot, before: slot.before.replace(/^[.。]/, ',') } : slot;
}

function numbered(part: 'volume' | 'issue', before: string): VenueSlot {
  return { part, before, after: '' };
}
