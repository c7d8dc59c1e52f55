import { eventKindSource } from '../../page/venues/eventKinds';
import { isConferenceAcronym, isJournalAcronym } from '../../page/venues/venueAcronyms';
import { knownSeries } from './knownSeries';

const proceedings = String.raw`^(?:the )?proc(?:eedings|\.)\s`;

/** `Proceedings of the ACM on Web Conference` is none of the ACM’s journals. */
const event = new RegExp(
  String.raw`\b(?:${eventKindSource}|conf|symp|meeting|findings|(?:19|20)\d\d|\d{1,3}(?:st|nd|rd|th))(?!\p{L})|会议|大会|论文集`,
  'iu',
);

/** Journals of societies, in full and abbreviated. */
const ofSocieties = new RegExp(
  proceedings +
    String.raw`(?:of )?(?:the )?(?:IEEE$|ACM on |VLDB\b|Combust(?:ion|\.) Inst|Inst(?:itution of|\. (?:Mech|Civ|Electr)\.)|R(?:oyal|oy\.|\.) Soc` +
    String.raw`|(?:[\p{L}.]{1,12} ){1,2}(?:Acad(?:emy|\.)|Math(?:ematical|\.) Soc)|on Privacy Enhancing Tech)`,
  'iu',
);

/** `J. Phys.: Conf. Ser.`, `Journal of Physics: Conference Series`, `IOP Conference Series: Earth …`: journals with volumes that hold proceedings. */
const conferenceSeries = /^(?:j(?:ournal|\.)\s.{2,60}|IOP\s)(?<=[\s:])conf(?:erence|\.)?\sser(?:ies|\.)?(?!\p{L})/iu;

const callsItselfSo = /(?<!\p{L})proc(?:eedings|\.)/iu;

/** Whether a name is that of a journal that calls itself proceedings: `Proceedings of the IEEE`, `Proc. Natl. Acad. Sci.`, or a series of conferences: `J. Phys.: Conf. Ser.` */
export function isProceedingsJournal(name: string): boolean {
  if (conferenceSeries.test(name)) return true;
  if (event.test(name)) return false;
  if (ofSocieties.test(name)) return true;
  const series = callsItselfSo.test(name) ? knownSeries(name) : undefined;
  return series !== undefined && isJournalAcronym(series);
}

const beginsSo = new RegExp(proceedings, 'i');

/**
 * Whether no more than the word `Proceedings` says that a name is that of a conference, which journals may have, too: `Proceedings of the
 * Lake Society`. With the number of an issue, or below a heading of journals, it is one.
 */
export function mayBeProceedingsJournal(name: string): boolean {
  if (!beginsSo.test(name) || event.test(name) || knownSeries(name) !== undefined) return false;
  // `Proceedings of ISL`: a journal is called in full
  return !name.split(/[^\p{L}\d&-]+/u).some(word => /\p{Lu}.*\p{Lu}/u.test(word) || isConferenceAcronym(word));
}
