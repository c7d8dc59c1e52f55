import { isArxivPreprint, type CslItem } from './work';

const articles = /^(?:of|the|and|on|in|for|a|an|to|with|at|der|die|das|und|de|la|et)$/i;

/**
 * The short name of where a work appeared, for a badge: the acronym the registry or the name itself gives (`ISS '25`,
 * `… (ICIP)`), the registered abbreviation, a short name as it is, else the initials of a long one, or
 * its beginning; of a thesis the degree. Without the year.
 * `undefined` where no venue is registered.
 */
export function shortVenue(item: CslItem): string | undefined {
  if (isArxivPreprint(item)) return 'arXiv';
  if (item.type === 'thesis' && item.genre !== undefined && item.genre.length <= 24) return item.genre;
  const full = item['container-title'] ?? item['event-title'] ?? item.publisher;
  const acronym = venueAcronym(item);
  if (acronym !== undefined) return acronym;
  if (full === undefined) return undefined;
  if (full.length <= 24) return full;
  const short = item['container-title-short'];
  if (short !== undefined && short.length <= 24) return short;
  const words = full.replace(/^Proceedings of (?:the )?/i, '').split(/[^\p{L}]+/u);
  const initials = words.filter(word => /^\p{Lu}/u.test(word) && !articles.test(word)).map(word => word.charAt(0));
  return initials.length >= 2 && initials.length <= mostInitials ? initials.join('') : `${full.slice(0, 23).trim()}…`;
}

/** What is longer reads like nothing. */
const mostInitials = 7;

/** The acronym under which the venue of a work is registered; `undefined` where the registry gives none. */
export function venueAcronym(item: CslItem): string | undefined {
  return (
    acronymIn(item['container-title-short']) ?? acronymIn(item['event-title']) ?? acronymIn(item['container-title'])
  );
}

/**
 * `ISS '25` → ISS, `NeurIPS 2024: 38th …` → NeurIPS, `… Image Processing (ICIP)` → ICIP, `… - DISCS '15` → DISCS, `Computer Vision – ECCV 2024`
 * → ECCV, `… Systems, CISIS 2014` → CISIS, `Proceedings of the 2026 CHI Conference on …` → CHI
 */
function acronymIn(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const found =
    /\(([A-Z][A-Za-z]{0,2}[A-Z][\w-]{0,9})(?:\s?['’]?\d{2,4})?\)/.exec(name) ??
    /(?:^|[-–—:]\s)([A-Z][\w-]{1,11})\s?['’](?:\d{2}){1,2}\b/.exec(name) ??
    /^([A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]{0,4})(?:\s(?:19|20)\d\d)?(?=:|$)/.exec(name) ??
    /(?:^|[,.:–—-]\s|[–—])((?!IEEE|ACM|IFIP)[A-Z][A-Za-z-]{0,8}[A-Z][A-Za-z\d]{0,6})\s(?:19|20)\d\d\b/.exec(name) ??
    /(?:^|\s)((?!IEEE|ACM|IFIP|AAAI\/ACM)[A-Z]{2,8})\s(?:Conference|Symposium)\s(?:on|for)\s/.exec(name);
  return found?.[1];
}
