import { unpublishedWords } from '../../page/venueWords';
import { shortVenue } from '../venues/shortVenue';
import { jointOfYear } from './jointOfYear';
import { yearOf, type CslItem } from '../work';

/** How a badge tells the year: `CVPR 2020` in full behind a blank, `CCS'24` short behind `'`. */
interface BadgeYear {
  readonly before: string;
  readonly short: boolean;
}

/** What badges say. Without a year `TPAMI`, without the venue `2024`, without both nothing. */
export interface BadgeStyle {
  readonly venue: boolean;
  readonly year: BadgeYear | undefined;
}

/** The template's: `CVPR 2020`. */
export const templateBadge = { venue: true, year: { before: ' ', short: false } } as const satisfies BadgeStyle;

/**
 * How the badges of a page are written, learned from their texts, nearest first: with a year where at least half of them have a number, and that
 * as most of those have it. What says that a work has not appeared, `Preprint`, is no model. Where several are empty, and no other is there,
 * a new one is empty too.
 */
export function badgeStyleOf(texts: readonly string[]): BadgeStyle {
  if (texts.length > 1 && texts.every(text => text.trim() === '')) return { venue: false, year: undefined };
  const appeared = texts.map(text => text.trim()).filter(text => text !== '' && !hasNotAppeared.test(text));
  const dated = appeared.filter(text => /\d/.test(text));
  if (dated.length * 2 < appeared.length) return { venue: true, year: undefined };
  const forms = dated.flatMap(text => formOf(text) ?? []);
  const times = (form: BadgeForm): number => forms.filter(other => isSame(other, form)).length;
  const [most] = [...forms].sort((a, b) => times(b) - times(a));
  return most ?? templateBadge;
}

const hasNotAppeared = new RegExp(String.raw`${unpublishedWords}|\bin press\b`, 'i');

type BadgeForm = BadgeStyle & { readonly year: BadgeYear };

function isSame(a: BadgeForm, b: BadgeForm): boolean {
  return a.venue === b.venue && a.year.before === b.year.before && a.year.short === b.year.short;
}

/** The style of one badge with a year at its end; `undefined` for others: `CVPR 2024 Oral`. */
function formOf(text: string): BadgeForm | undefined {
  const [, venue = '', before = '', year = ''] = /^(.{0,60}?)(\s?['’]|\s|-|)((?:19|20)\d\d|\d\d)$/u.exec(text) ?? [];
  if (year === '' || (venue !== '' && !/\p{L}/u.test(venue))) return undefined;
  // two digits right behind a name, or alone, may be anything
  const short = year.length === 2;
  if (short && (venue === '' || before === '')) return undefined;
  return { venue: venue !== '', year: { before: venue === '' ? ' ' : before, short } };
}

/**
 * What the badge of a work says in this style; where that says something, a work without a registered venue has its year, without either `''`.
 */
export function badgeText(csl: CslItem, style: BadgeStyle): string {
  if (!style.venue && style.year === undefined) return '';
  const venue = style.venue ? shortVenue(csl) : undefined;
  const year = yearOf(csl);
  if (venue === undefined) return year === undefined ? '' : String(year);
  if (style.year === undefined || year === undefined) return venue;
  return venue + jointOfYear(style.year.before, venue) + (style.year.short ? String(year).slice(-2) : String(year));
}
