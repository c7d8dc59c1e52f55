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

/** Whether a number before that of an issue is the year: `虚构学报, 2020(12): 111-114`. Chinese journals are cited by the year and its issue. */
export function isYearOfIssue(name: string, volume = '', printed = volume): boolean {
  return /^(?:19|20)\d\d$/.test(volume) && printed === volume && /\p{Script=Han}/u.test(name);
}
