import { acronym } from '../venues/acronym';
import type { CslType } from '../work';

/** Whether a name is letters alone and the name of an event: `AFRICON`, not `JHEP`. */
export function isEventName(name: string): boolean {
  return acronymOnly.test(name) && !journalLetters.has(name.toUpperCase());
}

const acronymOnly = new RegExp(`^${acronym}$`, 'u');

/** Journals that are called by letters alone: `JHEP 2029, 2029`. */
const journalLetters = new Set(
  (
    'APJ APJL APJS BMJ BJPS CACM EPJC EPL JACM JACS JAMA JAP JASA JCAP JCIM JCP JCTC JEP JFM JGR JHEP JINST JMAA JPCB JPCL MNRAS NEJM ' +
    'NJP PAMM PASJ PASP PNAS PRA PRAB PRB PRC PRD PRE PRL PRX QJE QJRMS RMP'
  ).split(' '),
);

/**
 * Whether a number behind a name is the year: in `CVPR 2029, pp. 1-9` and `Lakes 2029, 2029`. Some journals number their volumes so:
 * `Journal of Lakes 2029, 1-9`, `Lakes 2029 (2029): 1-9`.
 */
export function isYearOf(type: CslType | undefined, volume = '', printed?: string, page?: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(volume)) return false;
  if (type === 'paper-conference') return true;
  return printed === undefined ? type === undefined : printed === volume && page === undefined;
}

/**
 * Journals whose volumes are called by the year, as Crossref has them: all of Springer's EURASIP series, those of physics by IOP and SISSA, those of
 * cryptography, and by Hindawi.
 */
const volumesOfYears =
  /^(?:JHEP|JCAP|JSTAT|J\.? Stat\.? Mech|Journal of (?:High Energy Physics|Cosmology and Astroparticle Physics|Statistical Mechanics|Inequalities and Applications|Function Spaces)|EURASIP|Advances in Difference Equations|Boundary Value Problems|Fixed Point Theory|PoPETs|Proceedings (?:on|of the) Privacy Enhancing Tech|Proc\.? Priv\.? Enhancing Tech|IACR Trans|TCHES\b|ToSC\b|Mathematical Problems in Engineering|Abstract and Applied Analysis|Discrete Dynamics in Nature|Security and Communication Networks|Wireless Communications and Mobile Computing|Computational Intelligence and Neuroscience|BioMed Research International)/i;

/**
 * Whether a number before that of an issue is the year: `Journal of Lakes, 2029(3): 104-119`. A volume may be called so where the year stands beside it
 * once more, `Journal of Lakes 2029(2), 2029`; Chinese journals are cited by the year and its issue all the same. It is the volume
 * before an issue 1 and an article of seven digits, as Hindawi numbers all: `Journal of Lakes, 2029(1): 8871234`.
 * @param issue what the bracket behind it holds
 * @param page a number of an article, too
 */
export function isYearOfIssue(name: string, volume: string, issue: string, page = '', printed?: string): boolean {
  if (!/^(?:19|20)\d\d$/.test(volume) || volumesOfYears.test(name)) return false;
  if (isVolumeBehindYear(issue, page)) return true;
  if (issue === '1' && /^\d{7}$/.test(page)) return false;
  return printed === undefined || (printed === volume && /\p{Script=Han}/u.test(name));
}

/**
 * Whether the number in brackets behind a year is that of a volume: `Journal of Lakes, 2029(84): 104199`. Few journals have more than 24 issues a year, and
 * those with numbers for pages have no more than twelve; one that counts its pages beyond 100000 has none: `IEEE Access, 2029(7): 104119-104130`.
 */
export function isVolumeBehindYear(issue: string, page = ''): boolean {
  if (/^\d{6}\s?[-–—]/.test(page)) return /^\d{1,4}$/.test(issue);
  return /^\d{2,4}$/.test(issue) && Number(issue) > (/^e?\d{5,}$/i.test(page) ? 12 : 24);
}
