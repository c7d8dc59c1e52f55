import { isKnownAcronym } from './export/venueType';
import { isArxivPreprint, type CslItem } from './work';

const articles = /^(?:of|the|and|on|in|for|a|an|to|with|at|der|die|das|und|de|la|et)$/i;

/**
 * The short name of where a work appeared, for a badge: the acronym the registry or the name itself gives (`ISS '25`,
 * `… (ICIP)`) or everybody uses (TPAMI), the registered abbreviation, a short name as it is, else the initials of a long one, or
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
  const customary = customaryAcronym(full);
  if (customary !== undefined) return customary;
  if (full.length <= 24) return full;
  const short = item['container-title-short'];
  if (short !== undefined && short.length <= 24) return short;
  const initials = initialsOf(full.replace(/^Proceedings of (?:the )?/i, '').replace(society, ''));
  return isAcronym(initials) ? initials : `${full.slice(0, 23).trim()}…`;
}

/** Who publishes a journal is no part of its acronym; `ICIL` of `IEEE Conference on Invented Lakes` would be anybody's without. */
const society = /^(?:IEEE\/ACM|ACM\/IEEE|IEEE|ACM)\s(?!Conference\b)/;

/** `Pattern Anal. Mach. Intell.` → PAMI */
function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}]+/u)
    .filter(word => /^\p{Lu}/u.test(word) && !articles.test(word))
    .map(word => word.charAt(0))
    .join('');
}

/** What is longer reads like nothing. */
function isAcronym(initials: string): boolean {
  return initials.length >= 2 && initials.length <= 7;
}

/** Transactions of the IEEE that are not called by the initials of their subject, in full or abbreviated. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/^Affect(?:ive|\.) Comput/, 'TAFFC'],
  [/^Commun(?:ications|\.)?$/, 'TCOM'],
  [/^Comput(?:er|\.)[ -]Aided Des/, 'TCAD'],
  [/^Cybern(?:etics|\.)?$/, 'TCYB'],
  [/^Multim(?:edia|\.)?$/, 'TMM'],
  [/^Netw(?:orking|\.)?$/, 'TON'],
  [/^Robot(?:ics|\.)?$/, 'TRO'],
];

/** Of those of the ACM, which have the `on` in their acronyms, the ones that have not, by the initials of their subject. */
const withoutOn: Readonly<Record<string, string>> = {
  ...{ A: 'TALG', AAS: 'TAAS', ACO: 'TACO', ALRLIP: 'TALLIP', CPS: 'TCPS', ECS: 'TECS', HRI: 'THRI', IST: 'TIST' },
  ...{ KDD: 'TKDD', MCCA: 'TOMM', MIS: 'TMIS', PLS: 'TOPLAS', W: 'TWEB' },
};

/** The acronym under which a series is known that its name does not give: `TPAMI`, `TOG`, `JSAC`, `NeurIPS`. */
function customaryAcronym(name: string): string | undefined {
  if (/^Adv(?:ances|\.) (?:in )?Neural Inf(?:ormation|\.) Process(?:ing|\.) Syst/.test(name)) return 'NeurIPS';
  const [, publisher, subject = ''] =
    /^(IEEE\/ACM|ACM\/IEEE|IEEE|ACM) Trans(?:actions|\.)? (?:on )?(.{1,200})$/.exec(name) ?? [];
  if (publisher === undefined) {
    const initials = initialsOf(name.replace(society, ''));
    return name.startsWith('IEEE ') && isKnownAcronym(initials) ? initials : undefined;
  }
  const initials = initialsOf(subject);
  const acronym =
    publisher === 'ACM'
      ? (withoutOn[initials] ?? `TO${initials}`)
      : (subjects.find(([pattern]) => pattern.test(subject))?.[1] ?? `T${initials}`);
  return isAcronym(acronym) ? acronym : undefined;
}

/** The acronym under which the venue of a work is registered; `undefined` where the registry gives none. */
export function venueAcronym(item: CslItem): string | undefined {
  return (
    acronymIn(item['container-title-short']) ??
    acronymIn(item['event-title']) ??
    acronymIn(item['container-title']) ??
    // the ACM's series of a conference; others hold all kinds of books
    /^([A-Z][\w-]{1,11})\s?['’](?:\d\d){1,2}$/.exec(item['collection-title'] ?? '')?.[1]
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
