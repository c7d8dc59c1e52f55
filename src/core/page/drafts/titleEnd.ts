import type { AuthorList } from '../names/authorNames';
import type { TextLine } from '../boxText';
import { readPatent } from './patents';
import { acronymWithYear, isReviewNext, isVenueNext } from './venueBehind';
import { isNamedJournal } from '../venues/namedJournals';
import { beginsPreprintServer } from '../venues/preprintServerNames';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { namesVenue } from '../venues/venueWords';
import { isCitedJournal, isVolumeJournal } from '../names/volumeJournal';
import { workMark } from '../workMark';

/**
 * Where a title that begins at `from` ends, in characters of its line: before the venue, which is slanted or has the words of one, before the
 * number of a patent, or, where it is a sentence, at its stop. `undefined` where none of these is there.
 */
export function endOfTitle(line: TextLine, from: number, bySentence: boolean): number | undefined {
  const marked = [...line.slanted, ...line.strong, ...line.code, ...line.links]
    .map(span => span.from)
    .filter(at => at > from);
  const limit = Math.min(line.text.length, ...marked);
  const rest = line.text.slice(from, limit);
  const kind = workMark().exec(rest);
  if (kind !== null) return from + kind.index;
  if (bySentence) {
    // `Do lakes remember? J. Lake Math. 34 (2029), 1–9`
    const whole = [...rest.matchAll(behindMark)].find(({ index }) =>
      isVolumeJournal(line.text.slice(from + index + 1)),
    );
    const stopped = /(?<=\p{L}{2})\.\s/u.exec(rest)?.index ?? rest.length;
    if (whole !== undefined && whole.index < stopped) return from + whole.index;
    const asked = behindQuestion.exec(rest);
    const dated = asked?.[1];
    if (asked !== null && dated !== undefined && (namesVenue(dated) || isVenueNext(dated))) {
      const end = from + rest.indexOf(dated, asked.index) + dated.length;
      if (!hasVenueBehind(line, end, limit)) return from + asked.index;
    }
    const stop = stopOfSentence.exec(rest);
    const isLast = stop !== null && isNothingBehind(line, from + stop.index);
    const bracket = isLast ? venueInBrackets.exec(rest.slice(0, stop.index)) : null;
    if (bracket !== null) return from + bracket.index;
    const inSentence = venueInSentence(line, from);
    if (inSentence !== undefined) return inSentence;
    // `Title, 2029, CN20290503.`: of a patent the sentence is over behind its number
    if (stop !== null && readPatent(rest.slice(0, stop.index))?.number === undefined) return from + stop.index;
  }
  const sentence = bySentence ? null : beforeDatedVenue.exec(rest);
  const comma = commaBeforeVenue(line, from, sentence === null ? rest : rest.slice(0, sentence.index), rest);
  if (comma !== undefined) return comma;
  if (sentence?.[1] !== undefined && namesVenue(sentence[1])) return from + sentence.index;
  const opens =
    line.slanted.some(span => span.from === limit) ||
    line.links.some(({ from: at, to }) => at === limit && isCitedJournal(line.text.slice(at, to)));
  return opens && /[,，.。:：?!？！…]\s*(?:(?:in|In)[:\s]\s*)?$/.test(rest) ? limit : undefined;
}

const stopOfSentence =
  /(?<=[\p{L}\d)）]{2}|[\p{L}\d?!]{2}["”])(?<!(?<!\p{L})(?:vs|cf|[Nn]o|approx))[.。](?=\s|\p{Script=Han}|$)/u;

/** The first comma of `words` that a venue is behind. `rest`: all that stands in the line from there on, up to a mark. */
function commaBeforeVenue(line: TextLine, from: number, words: string, rest: string): number | undefined {
  for (const comma of words.matchAll(/[,，;；]\s?/g)) {
    const next = comma.index + comma[0].length;
    // `Title, Lake Lett. B **790** (2029) 1–9` goes on behind its bold volume
    if (beginsVenue(rest.slice(next)) || isVolumeJournal(line.text.slice(from + next))) return from + comma.index;
  }
  return undefined;
}

/**
 * The comma behind a title in one sentence with its venue, the last of the line or before brackets: `Mei Lin, Ann Reed. What lakes remember, Journal of
 * Lakes, 2029. (Oral)`; `Reading lakes, IEEE and rivers, 2029. Journal of Lakes` has its venue behind the stop. A year alone, `in March, 2029`, is of the title.
 */
export function venueInSentence(line: TextLine, from: number): number | undefined {
  const marked = [...line.slanted, ...line.strong, ...line.code, ...line.links].filter(span => span.from > from);
  const rest = line.text.slice(from, Math.min(line.text.length, ...marked.map(span => span.from)));
  const stop = stopOfSentence.exec(rest);
  if (stop === null) return undefined;
  const words = rest.slice(0, stop.index);
  if (readPatent(words)?.number !== undefined) return undefined;
  const isLast = isNothingBehind(line, from + stop.index) || /^[.。]\s{0,2}[(（[【]/.test(rest.slice(stop.index));
  if (!isLast) return undefined;
  const { name, joint = '' } = venueLast.exec(words)?.groups ?? {};
  const isKnown = name !== undefined && (isKnownAcronym(name) || (/[,，(（]/.test(joint) && isNamedJournal(name)));
  const found = commaBeforeVenue(line, from, words, words) ?? Infinity;
  const comma = isKnown ? Math.min(found, from + words.search(venueLast)) : found;
  if (comma === Infinity || letterWords(line.text.slice(from, comma)) < 3) return undefined;
  return /^[,，]\s?(?:19|20)\d\d$/.test(words.slice(comma - from)) ? undefined : comma;
}

/** `, CVPR 2029`, `, Neurocomputing, 2029` */
const venueLast = /[,，]\s?(?:[Ii]n\s)?(?<name>\p{Lu}[^,，]{1,80}?)(?<joint>[,，]?\s?[(（]?)(?:19|20)\d\d[)）]?$/u;

/**
 * The same of a title behind names and a year, before the first stop or comma with a venue behind it: `2029. Title. Northern Water, Vol. 59, No. 3`,
 * `2029. Title, Lake Informatics 19 (9), 145`. Where the names end with a stop as well, a stop ends the title, unless none but that of the entry is
 * there.
 */
export function endOfDatedTitle(
  { text, slanted, strong, code, links }: TextLine,
  from: number,
  bySentence: boolean,
): number | undefined {
  const marks = [...slanted, ...strong, ...code, ...links].map(span => span.from).filter(at => at > from);
  const rest = text.slice(from, Math.min(text.length, ...marks));
  if (workMark().test(rest)) return undefined;
  const stop = sentenceStop.exec(rest);
  if (bySentence && stop !== null && /\p{L}/u.test(rest.slice(stop.index))) return undefined;
  for (const joint of rest.matchAll(joints)) {
    const isStop = !/^[,，]/.test(joint[0]);
    const behind = rest.slice(joint.index + joint[0].length);
    const isVenue = isStop
      ? isVenueOfSentence(behind)
      : isNumberedNext(behind) || beginsVenue(behind) || isCountedEvent(behind);
    // `. Lakeworks, Springer` ends the title where the sentence ends
    if (isVenue && letterWords(rest.slice(0, joint.index)) > 1)
      return !isStop && stop !== null && stop.index < joint.index ? undefined : from + joint.index;
  }
  return undefined;
}

/** Whether nothing but links is behind there: `Overview of the Lake Task (LST 2029). In *Proceedings …*` has its venue there, and the bracket is of the title. */
function isNothingBehind({ text, links }: TextLine, at: number): boolean {
  let from = at;
  for (const link of links.filter(({ to }) => to > at)) {
    if (/[\p{L}\d]/u.test(text.slice(from, link.from))) return false;
    from = link.to;
  }
  return !/[\p{L}\d]/u.test(text.slice(from));
}

/**
 * Whether an event in brackets is next that ends the sentence, with nothing but links behind it: `What Lakes Remember (ISL 2029). [PDF](…)`. Prizes, news
 * and services are written so as well.
 */
export function isEventLast(line: TextLine, at: number): boolean {
  const event = eventNext.exec(line.text.slice(at, at + 40));
  return event !== null && isNothingBehind(line, at + event[0].length);
}

const bracketedEvent = String.raw`\s?[(（](?=[^()（）\s]*\p{Lu}[^()（）\s]*\p{Lu})\p{Lu}[\p{L}\d-]{1,14}[\s,]{1,2}(?:19|20)\d\d[)）]`;
const eventNext = new RegExp(String.raw`^${bracketedEvent}(?=[.。])`, 'u');

/** `What Lakes Remember (ISL 2029).`: the bracket ends a title as a stop does. */
const venueInBrackets = new RegExp(String.raw`(?<=[\p{L}\d])${bracketedEvent}$`, 'u');

const sentenceStop = /(?<=[\p{L}\d)]{2})(?<!(?<!\p{L})(?:vs|cf|[Nn]o|approx))\.(?=\s|$)/u;
const joints = /(?<=[\p{L}\d)]{2})(?<!(?<!\p{L})(?:vs|cf|[Nn]o|approx))\.\s+|[,，]\s?/gu;

/** `Photographic Lakes & Rivers 92 (2), 109-122`, `Northern Water, Vol. 59, No. 3` */
function isNumberedNext(text: string): boolean {
  return numberedNext.test(text) || isVolumeJournal(text);
}

const numberedNext =
  /^(?:[Tt]he\s)?\p{Lu}[^\d.,;，。；]{2,100}(?:,?\s\d{1,4}\s?\(\d{1,3}(?:[-–]\d{1,3})?\)\s?[,:]\s?\w?\d|,\s(?:[Vv]ol|VOL)(?:ume|\.)?\s?:?\s?\d)/u;

/** `the 7th International Workshop on Lakes`: `the workshop` is nothing of the kind. */
function isCountedEvent(text: string): boolean {
  const [head] = text.split(/[,，;；]/, 1);
  return (
    /^(?:in\s)?the\s(?:\d{1,2}(?:st|nd|rd|th)\s\p{Lu}|(?:19|20)\d\d\s\p{Lu}|proceedings\sof\s)/iu.test(text) &&
    namesVenue(head ?? '')
  );
}

/** `Proceedings of …`, `The IEEE Workshop on Lakes`, `KDD 2029, …` */
function isVenueOfSentence(text: string): boolean {
  const [head = ''] = text.split(/[,，;；.]/, 1);
  return (
    isNumberedNext(text) ||
    isVenueNext(text) ||
    acronymWithYear().test(head) ||
    (/^\p{Lu}/u.test(head) && letterWords(head) > 1 && namesVenue(head))
  );
}

/** `. Northern Water Journal (NWJ), 2029` */
const beforeDatedVenue = /(?<=\p{L}{3})\.\s(\p{Lu}[^.。]{2,120})[,，]\s?(?:19|20)\d\d(?!\d)/u;

const behindMark = /(?<=\p{L}{3}[?!？！…])\s(?=\p{Lu})/gu;

/** `Do lakes remember? Journal of Lakes, 2029`: no stop stands behind the mark. */
const behindQuestion =
  /(?<=\p{L}{3}[?!？！…])\s(?=(?:[Ii]n\s)?(\p{Lu}[^.。?!]{2,120}?[,，]?\s\(?(?:19|20)\d\d(?!\d)))/u;

/**
 * Whether a sentence that ends with a year is one of the title, `Who Pays? Open Access in 2020. Journal of Lakes, 12(3)`, by a venue behind its
 * stop; the publisher behind a venue is none.
 */
function hasVenueBehind({ text, slanted }: TextLine, at: number, limit: number): boolean {
  const [, next] = /^[^.。]{0,20}[.。]\s+(\p{Lu}[^.。]{0,120}|$)/u.exec(text.slice(at, limit)) ?? [];
  if (next === undefined) return false;
  const marked = slanted.find(({ from }) => from === limit);
  if (next === '') return marked !== undefined && namesVenue(text.slice(marked.from, marked.to));
  return acronymWithYear().test(next) || isVenueNext(next) || (namesVenue(next) && letterWords(next) > 2);
}

/** `M. Lin`, `A.-K. Reed*` */
const byInitials = /^(?:\p{Lu}\.\s?-?){1,3}\p{L}[\p{L}'’-]+/u;

/**
 * Before the last words ahead of the year, which are the venue where all authors are named by their initials: `M. Lin, A. Reed, What lakes
 * remember, Northern Water, 2029`. Nothing but a reference is written so.
 */
export function endBeforeYear(line: TextLine, from: number, { names }: AuthorList): number | undefined {
  if (!names.every(({ text }) => byInitials.test(text))) return undefined;
  const marks = [...line.slanted, ...line.strong, ...line.code, ...line.links].filter(span => span.to > from);
  const words = line.text.slice(from, Math.min(line.text.length, ...marks.map(span => span.from)));
  // `Title[J]` says by itself where it ends
  const year = workMark().test(words) ? null : /[,，]\s?(?:19|20)\d\d(?!\d)/.exec(words);
  const before = words.slice(0, year?.index ?? 0);
  const joint = /(?:[,，]\s?|(?<!Proc|Conf|Trans|Symp|Int)(?<=\p{Ll}{3})\.\s)(?=\p{Lu}[^,，]{2,80}$)/u.exec(before);
  return joint !== null && letterWords(before.slice(0, joint.index)) >= 4 ? from + joint.index : undefined;
}

/** `Why lakes? A review of reviews. *Journal*`: a title of two sentences ends with the last before the venue. */
export function beforeSlanted({ text, slanted }: TextLine, from: number): number | undefined {
  const venue = slanted.find(span => span.from > from);
  const words = text.slice(from, venue?.from ?? from);
  const stop = /[.。?!？！…]\s+[Ii]n[:\s]/.test(words) ? null : /(?:[.。]|(?<=[?!？！…]))\s+$/.exec(words);
  return stop === null ? undefined : from + stop.index;
}

/** Of a reference without a venue: the end of the line, or what follows in links. */
export function endOfText({ text, links }: TextLine, from: number): number {
  return links.find(link => link.from > from)?.from ?? text.length;
}

/** `IEEE Transactions on Lakes, 2029`, `in Proceedings of …`, `2029, ZL202911182560.3`: up to the next comma. */
function beginsVenue(text: string): boolean {
  const head = /^[^,，;；]*/.exec(text)?.[0] ?? '';
  return (
    /^(?:19|20)\d\d(?!\d)/.test(head) ||
    isVenueNext(text) ||
    isReviewNext(text) ||
    // `arXiv`, `bioRxiv` begin small
    beginsPreprintServer(head.replace(/^in\s/, '')) ||
    (namesVenue(head) && !/^\p{Ll}/u.test(head.replace(/^in\s/, ''))) ||
    readPatent(head) !== undefined
  );
}

/** How many words with letters there are, two Chinese characters as one: of a date, `2028.09 - 2029.07`, none. */
export function letterWords(text: string): number {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.replace(/\p{Script=Han}/gu, ' ').match(/\p{L}[\p{L}\d’'-]*/gu)?.length ?? 0) + Math.floor(wide / 2);
}
