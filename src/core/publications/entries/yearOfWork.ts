import type { Work } from '../../page/drafts/listedWork';
import { arxivIdOfDoi, arxivYear } from '../../syntax/arxivId';
import { firstYear } from '../../text/year';
import { venueOf } from '../printed/workVenue';
import type { Entry } from './entriesOf';

/**
 * The latest of the years of an entry's text and of its badge (`CVPR 2016`, `CVPR'16`); `undefined` where it gives none. A year by which the text
 * names only an event, `2029. In Proceedings of the Lake Symposium (ILS'30)`, is none of the work where the entry says when that appeared.
 */
export function yearOfWork(work: Work, printed: readonly number[]): number | undefined {
  const { badge } = work;
  const appeared = venueOf(work)?.year;
  const isInFull = (year: number): boolean => work.lines.some(({ text }) => text.includes(String(year)));
  const years = appeared === undefined ? printed : [appeared, ...printed.filter(isInFull)];
  const short = /['’](\d\d)\b/.exec(badge ?? '')?.[1];
  const full = firstYear(badge ?? '') ?? (short === undefined ? undefined : `20${short}`);
  const all = [...years, ...(full === undefined ? [] : [Number(full)])];
  return all.length === 0 ? undefined : Math.max(...all);
}

/** The year of a badge that shields.io draws: `https://img.shields.io/badge/ISL-2029-blue`. */
export function drawnYear(written: string): number | undefined {
  const year = /img\.shields\.io\/badge\/[^\s"'()]{0,60}?(?<!\d)((?:19|20)\d\d)(?=[-_?])/.exec(written)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The year at the head of a work, `【2029】 林梅`, `2029 Journal of Lakes …`; none where the title begins with it. */
export function yearAtHead({ lines: [first], titleSpan }: Work): number | undefined {
  const [head = '', year] = /^\s{0,3}[[(（【]?((?:19|20)\d\d)(?!\d)/.exec(first?.text ?? '') ?? [];
  const isOfTitle = titleSpan.line === first && titleSpan.from < head.length;
  return year === undefined || isOfTitle ? undefined : Number(year);
}

/** The year in which arXiv had the work of an entry, the latest of several; `undefined` where it has no identifier of arXiv. */
export function submissionYear({ identifiers }: Entry): number | undefined {
  const years = identifiers.flatMap(({ doi }) => arxivYear(arxivIdOfDoi(doi) ?? '') ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}
