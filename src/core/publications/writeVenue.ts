import type { VenueKind, VenueStyle } from './entryStyle';
import { escapeInline } from './escapeInline';
import { shortVenue } from './shortVenue';
import type { CslItem } from './work';
import { isArxivPreprint, yearOf } from './work';

/** Where and when a work appeared, as the entries around write it for works of its kind; `''` where nothing is registered. */
export function writeVenue(csl: CslItem, styles: Readonly<Record<VenueKind, VenueStyle>>): string {
  const kind = venueKind(csl);
  const style = styles[kind];
  const year = yearOf(csl);
  const name = venueName(csl, kind, style);
  if (name === '') return year === undefined || style.year === 'none' ? '' : `${year}${style.stop}`;
  const within = style.year === 'within' && year !== undefined ? `${style.joint}${year}` : '';
  const marked = style.lead + style.mark.open + escapeInline(name) + within + style.mark.close;
  const details = style.details ? writeDetails(csl, style, year) : '';
  const after =
    style.year === 'after' && year !== undefined
      ? `, ${year}`
      : style.year === 'parentheses' && year !== undefined && !details.includes(`(${year})`)
        ? ` (${year})`
        : '';
  const before = style.year === 'before' && year !== undefined ? `${year}. ` : '';
  const text = before + marked + details + after;
  return /[.。]$/.test(text) ? text : text + style.stop;
}

/** As what a work is written: entries of one kind are written alike. */
export function venueKind(csl: CslItem): VenueKind {
  if (csl.type === 'article' || csl.genre === 'preprint') return 'preprint';
  return csl.type === 'paper-conference' || csl.type === 'chapter' ? 'conference' : 'journal';
}

/** The name of where a work appeared, in full or short as `style` says; `''` where none is registered. */
export function venueName(csl: CslItem, kind: VenueKind, style: Pick<VenueStyle, 'short'>): string {
  if (style.short) return shortVenue(csl) ?? '';
  if (isArxivPreprint(csl)) return `arXiv preprint arXiv:${csl.archive_location ?? ''}`;
  return (
    csl['container-title'] ??
    (kind === 'conference' ? csl['event-title'] : undefined) ??
    csl.publisher ??
    ''
  ).replace(/ [-–—] [A-Z][\w-]{1,12} ['’]\d\d$/, '');
}

/** ` 12, no. 3 (2024): 163-179` next to a year in parentheses, `, pp. 163-179` elsewhere. */
function writeDetails(csl: CslItem, style: VenueStyle, year: number | undefined): string {
  const pages = escapeInline(csl.page ?? (isArxivPreprint(csl) ? undefined : csl.number) ?? '');
  const volume =
    csl.volume === undefined
      ? ''
      : ` ${escapeInline(csl.volume)}${csl.issue === undefined ? '' : `, no. ${escapeInline(csl.issue)}`}`;
  if (style.year === 'parentheses')
    return `${volume}${year === undefined ? '' : ` (${year})`}${pages === '' ? '' : `: ${pages}`}`;
  return `${volume}${pages === '' ? '' : `, pp. ${pages}`}`;
}
