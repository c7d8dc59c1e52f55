import type { CslItem, Notice } from '../work';
import { yearOf } from '../work';

/** A work without the note of where it came from. */
export interface Described {
  readonly csl: CslItem;
  readonly otherTitles: readonly string[];
  /** Every year it is registered with: printed, online, posted; none twice. */
  readonly years: readonly number[];
  readonly notices: readonly Notice[];
}

/** `Title: Subtitle`, unless the title holds it already or ends with a mark of its own. */
export function withSubtitle(title: string, subtitle: string): string {
  if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  const colon = /\p{Script=Han}$/u.test(title) ? '：' : ': ';
  return /[:：?？!！]$/.test(title) ? `${title} ${subtitle}` : `${title}${colon}${subtitle}`;
}

/** What a reader should know is missing, whichever registry the item is from. */
export function lacking(csl: CslItem, recased: boolean): readonly Notice[] {
  const notices: Notice[] = [];
  if (csl.title === undefined) notices.push({ kind: 'lacks', what: 'title' });
  if (csl.author === undefined) notices.push({ kind: 'lacks', what: 'authors' });
  if (yearOf(csl) === undefined) notices.push({ kind: 'lacks', what: 'year' });
  if (csl.title?.includes('\ufffd')) notices.push({ kind: 'damaged-title' });
  if (recased) notices.push({ kind: 'recased-names' });
  return notices;
}
