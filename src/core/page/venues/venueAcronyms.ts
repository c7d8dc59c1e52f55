import { lazy } from '../../lazy';
import { conferences, furtherConferences, furtherJournals, journals, otherSeries } from './venueSeries';

/** Acronyms that are words as well, and are written in capitals for that: `IEEE Micro` and `The Cluster` are others. */
const alsoWords = new Set('CANS CLUSTER CONCUR DATE FAST INTERACT MICRO MIDDLEWARE PACT RAID'.split(' '));

const ofConferences = lazy(() => keysOf([...Object.keys(conferences), ...furtherConferences]));
const ofJournals = lazy(() => keysOf([...Object.keys(journals), ...furtherJournals]));

function keysOf(acronyms: readonly string[]): ReadonlySet<string> {
  return new Set(acronyms.map(keyOf));
}

/** Whether a series of conferences is known under a name: `ICML`, `ACM MM`. */
export function isConferenceAcronym(name: string): boolean {
  const has = (form: string): boolean => ofConferences().has(form);
  // `CVPRW` are the workshops of CVPR, `LREC-COLING` was held by two
  return (
    formsOf(name).some(form => has(form) || (workshops.test(form) && name.endsWith('W') && has(form.slice(0, -1)))) ||
    (twoSeries.test(name) && name.split('-').every(one => has(keyOf(one))))
  );
}

/** Whether a name is that of a series in full, which its words may not tell: `Advances in Neural Information Processing Systems`. */
export function isNamedSeries(name: string): boolean {
  return seriesNames().has(name.toLowerCase());
}

const seriesNames = lazy(
  (): ReadonlySet<string> =>
    new Set(
      [conferences, journals, otherSeries].flatMap(one => Object.values(one).flat()).map(one => one.toLowerCase()),
    ),
);

const workshops = /^.{4,}W$/;
const twoSeries = /^[A-Z]{3,}-[A-Z]{3,}$/;

/** Whether a journal is known under a name: `TPAMI`, `IEEE RA-L`. */
export function isJournalAcronym(name: string): boolean {
  return transactions.test(name) || formsOf(name).some(form => ofJournals().has(form));
}

/** `T-MECH`, `IEEE T-ASE`: with a hyphen, transactions. */
const transactions = /^(?:IEEE(?:\/\p{Lu}{3,4})?\s)?T-\p{Lu}{2,6}$/u;

/** Whether a name is an acronym under which a series of conferences or a journal is known: `ICML`, `ACM MM`, `TPAMI`. */
export function isKnownAcronym(name: string): boolean {
  return isConferenceAcronym(name) || isJournalAcronym(name);
}

/** `IEEEIOTJ` and `IOTJ` of `IEEE IoT-J`: some have the society in their acronyms, `USENIX Security`. */
function formsOf(name: string): readonly string[] {
  const short = name.replace(/^(?:ACM|IEEE|ISPRS|USENIX|CVF|IEEE\/CVF|IEEE\/ACM|ACM\/IEEE)\s/, '');
  return (short === name ? [name] : [name, short]).map(keyOf).filter(key => !alsoWords.has(key) || isInCapitals(short));
}

function isInCapitals(written: string): boolean {
  return written === written.toUpperCase();
}

/** `RA-L` → `RAL` */
function keyOf(acronym: string): string {
  return acronym.replace(/[\s-]/g, '').toUpperCase();
}
