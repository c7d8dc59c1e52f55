import { eventKindSource } from '../../page/venues/eventKinds';
import { isConferenceAcronym, isJournalAcronym, isKnownAcronym } from '../../page/venues/venueAcronyms';
import { isNamedJournal } from '../../page/venues/namedJournals';
import type { CslType } from '../work';
import { isAbbreviatedJournal } from './abbreviatedJournal';
import { cutConference } from './cutConference';
import { knownSeries } from './knownSeries';
import { namesEvent } from './namesEvent';
import { isProceedingsJournal } from './proceedingsJournal';

/** `Findings Press`, `Journal Publishing`: who prints, and nothing that works are in; not `Proceedings of Lakes, Norrhavn Press`. */
const press = /^(?!Proc)(?:\p{Lu}[\p{L}&'’.-]{0,20}\s){1,3}(?:Press|Verlag|Publish(?:ers|ing))$/u;

/** Transactions, `IEEE TCOM`, and open journals, `IEEE OJCOM`; `IEEE TENCON` is a conference. */
const ofIeee = /^IEEE (?:T-?[A-Z]{2,6}|OJ-?[A-Z]{1,6})(?<!CON)$/;

const ofConference = new RegExp(String.raw`\b(?:proceedings|proc\.|${eventKindSource}|findings)|会议|大会|论文集`, 'i');

/** What a work is by the name of where it appeared; `undefined` where the name does not say. */
export function venueType(name: string): CslType | undefined {
  if (press.test(name)) return undefined;
  if (ofConference.test(name)) return isProceedingsJournal(name) ? 'article-journal' : 'paper-conference';
  if (
    /\b(?:journal|j\.|transactions|trans\.|(?:IEEE|ACM)\strans\b|letters|lett\.|magazine|annals|bulletin)|学报|期刊|杂志|通报|通讯/i.test(
      name,
    )
  )
    return 'article-journal';
  if (/\bannual meeting of/i.test(name) || isConferenceAcronym(name) || namesEvent(name) || isWorkshopAt(name))
    return 'paper-conference';
  if (isJournalAcronym(name) || isNamedJournal(name) || ofIeee.test(name)) return 'article-journal';
  // `Advances in Neural Information Processing Systems` says neither
  const series = knownSeries(name);
  if (series !== undefined && isConferenceAcronym(series)) return 'paper-conference';
  if (series !== undefined) return isJournalAcronym(series) ? 'article-journal' : undefined;
  const cut = cutConference(name);
  if (cut !== undefined) return cut === 'conference' ? 'paper-conference' : undefined;
  return isAbbreviatedJournal(name) ? 'article-journal' : undefined;
}

/** `LakeVis CVPR`: a workshop that is called by its own letters and those of its conference. */
function isWorkshopAt(name: string): boolean {
  const [, own, conference] = /^(\p{L}{2,12})\s(\p{L}{3,12})$/u.exec(name) ?? [];
  if (own === undefined || conference === undefined || !/\p{Lu}.*\p{Lu}/u.test(own)) return false;
  return isConferenceAcronym(conference) && !isKnownAcronym(own);
}
