import { listsOf } from '../page/lists';
import { worksOf } from '../page/works/works';
import { ownNames } from '../site/ownNames';
import { authorCommas } from './facts/authorCommas';
import { unlikeDates } from './facts/unlikeDates';
import { eventYears } from './facts/eventYears';
import type { FactCheck } from './facts/factInput';
import { impossibleDates } from './facts/impossibleDates';
import { ordinals } from './facts/ordinals';
import { otherCentury } from './facts/otherCentury';
import { patentNumbers } from './facts/patentNumbers';
import { repeatedEntries } from './facts/repeatedEntries';
import { type Rule } from './rule';
import { message } from '../text/message';

const checks: readonly FactCheck[] = [
  authorCommas,
  unlikeDates,
  eventYears,
  impossibleDates,
  ordinals,
  otherCentury,
  patentNumbers,
  repeatedEntries,
];

/** Slips that contradict the page itself. Readers of an application see them first, the author last. */
export const factConsistency: Rule = {
  id: 'fact-consistency',
  group: 'facts',
  severity: 'info',
  summary: message('Slips that contradict the page itself: ordinals, years, names, numbers, repeated items'),
  scope: 'page',
  reads: 'piece',
  knowsOwner: true,
  *check({ path, page, site }) {
    const input = { path, page, works: worksOf(page), lists: listsOf(page), ownNames: ownNames(site) };
    for (const check of checks) yield* check(input);
  },
};
