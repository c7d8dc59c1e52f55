import { awaitedWords, unpublishedWords } from '../../page/venues/venueWords';
import { shortVenue } from '../venues/shortVenue';
import { venueType } from '../venues/venueType';
import { jointOfYear } from './jointOfYear';
import { isArxivPreprint, yearOf, type CslItem } from '../work';

/** How a badge tells the year: `CVPR 2020` in full behind a blank, `CCS'24` short behind `'`. */
interface BadgeYear {
  readonly before: string;
  readonly short: boolean;
}

type BadgeKind = 'paper-conference' | 'article-journal';

/** What badges say. Without a year `TPAMI`, without the venue `2024`, without both nothing. */
export interface BadgeStyle {
  readonly venue: boolean;
  readonly year: BadgeYear | undefined;
  /** Of those without a year, how those of a kind tell it that mostly do: `CVPR 2020` beside `TPAMI`, `TKDE` and `TNNLS`. */
  readonly dated?: Readonly<Partial<Record<BadgeKind, BadgeYear>>>;
  /** What those of preprints say, where there are any: `ArXiv 2025`, `Preprint`. */
  readonly preprint?: { readonly words: string; readonly year: BadgeYear | undefined };
}

/** The template's: `CVPR 2020`. */
export const templateBadge = { venue: true, year: { before: ' ', short: false } } as const satisfies BadgeStyle;

/**
 * How the badges of a page are written, learned from their texts, nearest first: with a year where at least half of them have a number, or of those of
 * conferences, or of journals, and that as most of those have it. What says that a work has not appeared, `Preprint`, is a model for preprints alone, and there the nearest. Where
 * several are empty, and no other is there, a new one is empty too.
 */
export function badgeStyleOf(texts: readonly string[]): BadgeStyle {
  const [preprint] = texts.flatMap(text => preprintIn(text.trim()) ?? []);
  return { ...venueBadge(texts), ...(preprint !== undefined && { preprint }) };
}

/** `arXiv preprint`, `Preprint, 2025`, `ArXiv'25`; what else is said of a work under review is not known of another. */
function preprintIn(text: string): BadgeStyle['preprint'] {
  const [, words, before, year = ''] =
    /^(arxiv(?:\s(?:pre|e-?)print)?|preprint|corr|预印本)(?:(\s?['’]|,?\s|-|)((?:19|20)\d\d|(?<=['’])\d\d))?$/iu.exec(
      text,
    ) ?? [];
  if (words === undefined) return undefined;
  return { words, year: before === undefined ? undefined : { before, short: year.length === 2 } };
}

function venueBadge(texts: readonly string[]): BadgeStyle {
  if (texts.length > 1 && texts.every(text => text.trim() === '')) return { venue: false, year: undefined };
  const appeared = texts.map(text => text.trim()).filter(text => text !== '' && !hasNotAppeared.test(text));
  if (appeared.length === 0) return templateBadge;
  const form = mostlyDated(appeared);
  if (form !== undefined) return form;
  const datesOf = (kind: BadgeKind): Partial<Record<BadgeKind, BadgeYear>> => {
    const year = mostlyDated(appeared.filter(text => kindOf(text) === kind))?.year;
    return year === undefined ? {} : { [kind]: year };
  };
  return { venue: true, year: undefined, dated: { ...datesOf('paper-conference'), ...datesOf('article-journal') } };
}

/** What a badge speaks of by its words without the year. */
function kindOf(text: string): string | undefined {
  return venueType(text.replace(/[\s'’-]{0,3}\d{2,4}$/, ''));
}

/** The most frequent form of badges of which at least half have a number; `undefined` for others, and for none. */
function mostlyDated(texts: readonly string[]): BadgeStyle | undefined {
  const dated = texts.filter(text => /\d/.test(text));
  if (texts.length === 0 || dated.length * 2 < texts.length) return undefined;
  const forms = dated.flatMap(text => formOf(text) ?? []);
  const times = (form: BadgeForm): number => forms.filter(other => isSame(other, form)).length;
  const [most] = [...forms].sort((a, b) => times(b) - times(a));
  return most ?? templateBadge;
}

const hasNotAppeared = new RegExp(String.raw`${unpublishedWords}|(?<!\p{L})${awaitedWords}(?!\p{L})`, 'iu');

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
  if (style.preprint !== undefined && isArxivPreprint(csl))
    return withYear(style.preprint.words, style.preprint.year, csl);
  if (!style.venue && style.year === undefined) return '';
  const venue = style.venue ? shortVenue(csl) : undefined;
  if (venue === undefined) return String(yearOf(csl) ?? '');
  const kind: BadgeKind =
    csl.type === 'paper-conference' || csl.type === 'chapter' ? 'paper-conference' : 'article-journal';
  return withYear(venue, style.dated?.[kind] ?? style.year, csl);
}

function withYear(venue: string, style: BadgeYear | undefined, csl: CslItem): string {
  const year = yearOf(csl);
  if (style === undefined || year === undefined) return venue;
  return venue + jointOfYear(style.before, venue) + (style.short ? String(year).slice(-2) : String(year));
}
