import { acronym } from '../venues/acronym';
import { customaryName } from '../venues/shortVenue';
import { yearOf, type CslItem } from '../work';
import type { BracketedAcronym, EntryStyle, VenueKind, VenueStyle } from './entryStyle';
import { escapeText, type ReadAs } from '../markup/escapeInline';

const mark = String.raw`[*_]{1,2}|<(?:b|strong|i|em)>`;
const endOfMark = String.raw`[*_]{1,2}|<\/(?:b|strong|i|em)>`;
const named = String.raw`(?:(?:ACM|IEEE|USENIX)\s)?${acronym}(?:(?<year>\s?['’])\d\d)?`;
const bracket = String.raw`\s(?<around>${mark})?\((?<open>${mark})?${named}(?<close>${endOfMark})?\)(?<behind>${endOfMark})?`;
const atEnd = new RegExp(`${bracket}$`, 'u');
const atStart = new RegExp(`^${bracket}`, 'u');

/** How the acronym is put that a name has at its end, or behind the marks around it. `undefined` where it has none. */
export function readBracketed(name: string, behindMarks: string): BracketedAcronym | undefined {
  const inside = atEnd.exec(name.slice(-60));
  const found = inside ?? atStart.exec(behindMarks);
  if (found === null) return undefined;
  const { around = '', open = '', close = '', behind: end = '', year } = found.groups ?? {};
  return { around: { open: around, close: end }, mark: { open, close }, year, isOutside: inside === null };
}

/** A venue of a page, as far as it tells how names in full are put. */
interface NamedVenue {
  readonly kind: VenueKind;
  readonly style: VenueStyle;
  /** Whether its name is as short as an acronym, and the full one: `IEEE Access`. */
  readonly hasOneForm: boolean;
}

/**
 * Styles of venues with the acronym in brackets, or without, as most names in full of the kind have it on the page; those of a kind that it does not
 * show, as most of all.
 */
export function withBracketsOfMost(styles: EntryStyle['venues'], venues: readonly NamedVenue[]): EntryStyle['venues'] {
  const inFull = venues.filter(({ kind, style, hasOneForm }) => kind !== 'preprint' && !style.short && !hasOneForm);
  const of = (kind: VenueKind): VenueStyle => {
    const ofKind = inFull.filter(venue => venue.kind === kind);
    const shown = ofKind.length > 0 ? ofKind : inFull;
    const having = shown.flatMap(({ style }) => style.bracketed ?? []);
    const isMost = having.length * 2 > shown.length && !styles[kind].slots.some(slot => slot.acronym !== undefined);
    return { ...styles[kind], bracketed: isMost ? having[0] : undefined };
  };
  return {
    conference: of('conference'),
    journal: of('journal'),
    preprint: { ...styles.preprint, bracketed: undefined },
  };
}

/** ` (**ISL**)` for a name in full; `''` where the style has none, or nobody is known to call the venue by less than its name. */
export function writeBracketed(csl: CslItem, { bracketed, short }: VenueStyle, readAs: ReadAs): string {
  const name = bracketed === undefined || short ? undefined : customaryName(csl);
  if (bracketed === undefined || name === undefined) return '';
  const { around, mark, year } = bracketed;
  const dated = year === undefined ? '' : year + String(yearOf(csl) ?? '').slice(-2);
  return ` ${around.open}(${mark.open}${escapeText(name, readAs)}${dated}${mark.close})${around.close}`;
}
