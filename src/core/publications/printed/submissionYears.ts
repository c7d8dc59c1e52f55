import { eventKindSource } from '../../page/venues/eventKinds';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import { preprintWords } from '../../page/venues/preprintServerNames';
import { awaitedWords, reviewWords } from '../../page/venues/venueWords';
import { isSubmission } from './printedVenue';

/**
 * The years that words about where a work was sent name with a venue alone: 2027 of `Submitted to CSCW 2027`, `AAAI 2027 (Under Review)`. It
 * may never appear there. Of `Submitted to Journal of Lakes, 2027`, `CVPR 2027, 2027` and `Norrhavn University 2027, under review` the year is
 * that of the manuscript.
 */
export function submissionYears(written: string): readonly number[] {
  if (!isSubmission(written)) return [];
  const parts = clausesOf(written);
  const found = parts.flatMap((clause, at) =>
    [...clause.matchAll(year)].map(({ 0: whole, 1: short = '', index }) => ({
      year: Number(`20${short}`),
      isSent:
        tellsOfSending(parts, at) &&
        !isSentElsewhere(clause, clause.slice(index + whole.length)) &&
        standsWithVenue(clause.slice(0, index), clause.slice(index + whole.length), whole),
    })),
  );
  const others = new Set(found.filter(({ isSent }) => !isSent).map(one => one.year));
  return found.flatMap(one => (one.isSent && !others.has(one.year) ? [one.year] : []));
}

/** `2027`, `'27` */
const year = /(?:(?<![\d./:-])20|(?<=\p{L})\s?['’])(\d\d)(?![\d/-]|\.\d)/gu;

function clausesOf(written: string): readonly string[] {
  return written.split(/[,，;；]|(?<=[\d)])\.\s/);
}

/**
 * `ISL 2029 (under review)`, and of `ISL 2029, under review` what stands before; not `ISL 2029 accepted, under review`: what is under review
 * then is a longer version.
 */
function tellsOfSending(clauses: readonly string[], at: number): boolean {
  const [own = '', next = ''] = clauses.slice(at);
  if (awaited.test(own)) return false;
  return sending.test(own) || sendingOnly.test(next) || (at === 1 && sendingOnly.test(clauses[0] ?? ''));
}

/** `ISL 2029 Workshop on Lakes (under review at ISLD)`; a workshop was held in its year, whatever became of its paper. */
function isSentElsewhere(clause: string, behind: string): boolean {
  return sentTo.test(behind) || (/\bWorkshop\b/.test(clause) && !sending.test(clause.slice(0, -behind.length)));
}

function standsWithVenue(ahead: string, behind: string, written: string): boolean {
  const [, both = '', last = ''] = /((?:[A-Z]{2,6}\s)?(\p{Lu}[\p{L}&-]{1,30}))\s?$/u.exec(ahead) ?? [];
  if (last !== '' && !preprint.test(last) && (isKnownAcronym(last) || isKnownAcronym(both) || event.test(ahead)))
    return true;
  return written.startsWith('20') && /^\s\p{Lu}/u.test(behind) && event.test(behind);
}

const sending = new RegExp(reviewWords, 'iu');
const sendingOnly = new RegExp(String.raw`^[\s.。(（]*(?:currently\s)?(?:${reviewWords})[\s)）.。]*$`, 'iu');
const sentTo = new RegExp(String.raw`(?:${reviewWords})\s(?:at|to|by|in|for|with)\s\p{Lu}`, 'iu');
const awaited = new RegExp(awaitedWords, 'iu');
const preprint = new RegExp(preprintWords, 'iu');
const event = new RegExp(String.raw`(?<!\p{L})(?:${eventKindSource}|Proceedings|Proc\.)(?!\p{L})`, 'u');
