import { articleSource, foreignSmallSource, prepositionSource } from '../../text/functionWords';
import { namedEvent } from './eventPlace';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import { knownSeries } from './knownSeries';
import { leadless } from './seriesName';
import { isArxivPreprint, type CslItem } from '../work';

const joint = new RegExp(`^(?:${articleSource}|${prepositionSource}|and|or|its|${foreignSmallSource}|das)$`, 'i');

/** In letters: what is longer is no badge. */
const longest = 24;

/**
 * The short name of where a work appeared, for a badge, which has no room for more: what `labelOfVenue` gives, else the beginning of what the venue is
 * about, `the Foundations…`. Without the year.
 * `undefined` where no venue is registered.
 */
export function shortVenue(item: CslItem): string | undefined {
  const label = labelOfVenue(item);
  const full = fullName(item);
  if (label !== undefined || full === undefined) return label;
  return `${beginningOf(subjectOf(nameToShorten(full, item)))}…`;
}

/** The whole words that a badge has room for, without `of` or `the` at their end; of one word that is longer its beginning, as of a name in Chinese. */
function beginningOf(name: string): string {
  const room = name.slice(0, longest - 1);
  const words = room.split(/\s+/).slice(0, /^\s/.test(name.slice(longest - 1)) ? undefined : -1);
  while (joint.test(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? room.trim() : words.join(' ').replace(/[,:;–-]$/, '');
}

/**
 * What `shortVenueName` gives, else the initials of a venue that is called by them, or what it is about, as a label beside its name in full can say it.
 * `undefined` where no venue is registered, or all of these are longer than a badge.
 */
export function labelOfVenue(item: CslItem): string | undefined {
  const full = fullName(item);
  return shortVenueName(item) ?? (full === undefined ? undefined : shortened(nameToShorten(full, item), item.type));
}

/**
 * The short name of where a work appeared as a sentence can print it: the acronym the registry or the name itself gives (`ISS '25`,
 * `… (ICIP)`) or everybody uses (TPAMI, CVPR), the registered abbreviation, or a short name as it is; of a thesis the degree. Without the year.
 * `undefined` where no venue is registered, or nobody is known to call it by less than its name: its initials are not what others know it by, HIC is
 * the International Conference on Hydroinformatics.
 */
export function shortVenueName(item: CslItem): string | undefined {
  if (isArxivPreprint(item)) return 'arXiv';
  if (item.type === 'thesis' && item.genre !== undefined && item.genre.length <= longest) return item.genre;
  const full = fullName(item);
  const customary = customaryName(item);
  if (customary !== undefined || full === undefined) return customary;
  const name = nameToShorten(full, item);
  if (name.length <= longest) return name;
  const short = item['container-title-short'];
  return short !== undefined && short.length <= longest ? short : undefined;
}

/** Of a conference without its place and year: `ISL 2029 Forum` */
function nameToShorten(full: string, { type }: CslItem): string {
  return type === 'article-journal' ? full : namedEvent(full).name.replace(/\s(?:19|20)\d\d(?=\s|$)/, '');
}

function fullName(item: CslItem): string | undefined {
  return item['container-title'] ?? item['event-title'] ?? item.publisher;
}

/** What everybody calls the venue of a work by: `ICLR`, `EMNLP Findings`, `TPAMI`, `IJCV`; `undefined` where nobody is known to. */
export function customaryName(item: CslItem): string | undefined {
  const full = fullName(item);
  const known = full === undefined ? undefined : (trackOf(full) ?? knownSeries(full));
  // `ACM MM`, `EMNLP Findings`: no other is called by the rest alone
  if (known?.includes(' ')) return known;
  return venueAcronym(item) ?? known ?? (full === undefined ? undefined : (customaryAcronym(full) ?? holderOf(full)));
}

/**
 * AAAI of `Proceedings of the 40th AAAI Conference`: who holds it is its name where it has no other. Two letters are a country or a subject, `UK
 * Conference`, and some hold or print many.
 */
function holderOf(name: string): string | undefined {
  return /(?:^|\s)((?!(?:IEEE|ACM|IFIP|USENIX|SPIE|IFAC|SIAM|ASME|AIP|IOP|IET|OSA|USA)\s)[A-Z]{3,10})\s(?:Conference|Symposium)(?:,?\s(?:19|20)\d\d)?$/.exec(
    name,
  )?.[1];
}

/**
 * `Findings of the …: ISL 2029`, `ISL 2029 Workshop on Lakes`, `… (ISL) Workshops`, `…, ISL 2029 - Workshops`, `…, ISL Workshops 2029` and, of a
 * series that is known, `Conference on … Workshops`, `Companion Proceedings of …`, and `… Workshops (ISL Wkshps)`: what appeared there is not in
 * the proceedings of ISL.
 */
function trackOf(name: string): string | undefined {
  const findings = /^Findings of (?:the )?[^:]{0,60}?[:\s]\s?([A-Z]{3,8}(?:-[A-Z]{3,8})?)(?:\s(?:19|20)\d\d|$)/.exec(
    name,
  )?.[1];
  if (findings !== undefined) return `${findings.replace(/-IJCNLP$/, '')} Findings`;
  const companion = knownSeries(/^Companion (?:Proceedings )?of (.{1,300})$/i.exec(name)?.[1] ?? '');
  if (companion !== undefined) return `${companion} Companion`;
  const workshop =
    /\(([A-Z][\w-]{1,11})\s(?:WKSHPS|Wkshps|Workshops)\)/.exec(name)?.[1] ??
    /(?:^|[\s(])((?!IEEE|ACM|IFIP)[A-Z][A-Za-z]{0,8}[A-Z][A-Za-z]{0,8})(?:(?:\s?['’]?(?:\d\d){1,2}\)?|\))(?:\s-)?\sWorkshops?(?![\w-])|\sWorkshops?\s(?:19|20)\d\d)/.exec(
      name,
    )?.[1] ??
    knownSeries(/^(.{1,300}?)\sworkshops$/i.exec(name)?.[1] ?? '');
  return workshop === undefined ? undefined : `${workshop} Workshop`;
}

/**
 * `International Conference on Invented Lakes` → ICIL, `12th IEEE Conference on Invented Lakes` → Invented Lakes, `Proceedings of the 12th IEEE
 * Conference` → IEEE Conference; `undefined` where what it is about is long as well.
 */
function shortened(full: string, type: CslItem['type']): string | undefined {
  const name = nameAlone(full);
  const initials = initialsOf(name);
  const isKnown = isKnownAcronym(initials);
  if (type === 'article-journal' || calledByInitials.test(name)) {
    if (isKnown || /^\p{Lu}{3,5}$/u.test(initials)) return initials;
  }
  // `Networked Systems Design and Implementation`; three letters are those of too many books
  if (type === 'paper-conference' && isKnown && initials.length > 3) return initials;
  const subject = subjectOf(full);
  return subject.length <= longest ? subject : undefined;
}

/** `Conference on Invented Lakes` → Invented Lakes */
function subjectOf(full: string): string {
  return nameAlone(full).replace(/^(?:\p{L}{3,13}\s)?(?:Conference|Symposium|Workshop|Meeting) (?:on|of|for) /iu, '');
}

/** Without `Proceedings of the 12th` and who holds it. */
function nameAlone(full: string): string {
  const [last = full, before = ''] = [...leadless(namedEvent(full).name)].reverse();
  // of a single word who holds it is a part
  return !last.includes(' ') && /[A-Z]{3}/.test(before) ? before : last;
}

/** `Conference on Lakes` is CL to nobody, and books are not called by initials at all. */
const calledByInitials =
  /^(?:(?:International|European|Asian|World|Chinese) (?:\p{L}{3,12} )?(?:Conference|Symposium|Workshop|Congress)|(?:International )?(?:Journal|J\.)|Trans(?:actions|\.))\s/iu;

/** `Pattern Anal. Mach. Intell.` → PAMI, `Conference on 3D Lakes` → C3L, which is no acronym of letters */
function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}\d]+/u)
    .filter(word => /^\d{0,4}\p{L}/u.test(word) && !joint.test(word))
    .map(word => word.charAt(0).toUpperCase())
    .join('');
}

/** What is longer reads like nothing. */
function isAcronym(initials: string): boolean {
  return initials.length >= 2 && initials.length <= 7;
}

/** Transactions of the IEEE that are not called by the initials of their subject, in full or abbreviated. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/^Affect(?:ive|\.) Comput/i, 'TAFFC'],
  [/^Circuits (?:and )?Syst(?:ems|\.) II\b/i, 'TCAS-II'],
  [/^Circuits (?:and )?Syst(?:ems|\.) I\b/i, 'TCAS-I'],
  [/^Commun(?:ications|\.)?$/i, 'TCOM'],
  [/^Comput(?:er|\.)[ -]Aided Des/i, 'TCAD'],
  [/^Cybern(?:etics|\.)?$/i, 'TCYB'],
  [/^Evol(?:utionary|\.) Comput/i, 'TEVC'],
  [/^Multim(?:edia|\.)?$/i, 'TMM'],
  [/^Netw(?:orking|\.)?$/i, 'TON'],
  [/^Robot(?:ics|\.)?$/i, 'TRO'],
  [/^Very Large Scale Integr/i, 'TVLSI'],
];

/** Of those of the ACM, which have the `on` in their acronyms, the ones that have not, by the initials of their subject. */
const withoutOn: Readonly<Record<string, string>> = {
  A: 'TALG',
  AAS: 'TAAS',
  ACO: 'TACO',
  ALRLIP: 'TALLIP',
  CPS: 'TCPS',
  ECS: 'TECS',
  HRI: 'THRI',
  IST: 'TIST',
  KDD: 'TKDD',
  MCCA: 'TOMM',
  MIS: 'TMIS',
  PLS: 'TOPLAS',
  W: 'TWEB',
};

/** The acronym under which a journal is known that its name does not give: `TPAMI`, `TOG`, `JSAC`. */
function customaryAcronym(name: string): string | undefined {
  const [, publisher, subject = ''] =
    /^(IEEE\/ACM|ACM\/IEEE|IEEE|ACM) Trans(?:actions|\.)? (?:on )?(.{1,200})$/i.exec(name) ?? [];
  if (publisher === undefined) {
    const initials = initialsOf(name.replace(/^IEEE /, ''));
    const isCalled = name.startsWith('IEEE ') || calledByInitials.test(name);
    return isCalled && isKnownAcronym(initials) ? initials : undefined;
  }
  const initials = initialsOf(subject);
  const acronym =
    publisher.toUpperCase() === 'ACM'
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
 * `ISS '25` → ISS, `… (ISL-24)` → ISL, `NeurIPS 2024: 38th …` → NeurIPS, `… Image Processing (ICIP)` → ICIP, `… (3DV)` → 3DV, `… (USENIX ATC 24)` → USENIX ATC,
 * `… - DISCS '15` → DISCS, `ISL24: …`, `IEEE ISL 2024 - …` → ISL, `Computer Vision – ECCV 2024` → ECCV, `… Systems, CISIS 2014` → CISIS,
 * `…, ISL-24` → ISL, `Proceedings of the 2026 CHI Conference on …` → CHI
 */
function acronymIn(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const found =
    // VLSI is what a journal is about
    /\((?!VLSI\))(\d?[A-Z][A-Za-z]{0,8}[A-Z][\w-]{0,9}?)(?:[\s-]?['’]?(?:\d\d){1,2})?\)/.exec(name) ??
    /\(((?:ACM|IEEE|USENIX)\s[A-Z][\w&-]{1,12})(?:\s['’]?(?:\d\d){1,2})?\)/.exec(name) ??
    /(?:^|[-–—:]\s)([A-Z][\w-]{1,11})\s?['’](?:\d{2}){1,2}\b/.exec(name) ??
    /^([A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]{0,4})(?:\s(?:19|20)\d\d)?(?=:|$)/.exec(name) ??
    /^(?:(?:IEEE|ACM)\s)?((?!IEEE|ACM|IFIP)[A-Z]{2,10})\s?(?:\d\d){1,2}(?=\s?[-–—]|:)/.exec(name) ??
    /(?:^|[,.:–—-]\s|[–—])((?!IEEE|ACM|IFIP)\d?[A-Z][A-Za-z-]{0,8}[A-Z][A-Za-z\d]{0,6})\s(?:19|20)\d\d\b/.exec(name) ??
    /,\s([A-Z]{3,8})-\d\d$/.exec(name) ??
    /(?:^|\s)((?!IEEE|ACM|IFIP|USENIX|SIG)[A-Z]{2,8})\s(?:Conference|Symposium)\s(?:on|for)\s/.exec(name);
  return found?.[1];
}
