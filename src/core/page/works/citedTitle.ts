import { withoutFiller } from '../../syntax/masks';
import type { OffsetRange } from '../../text/range';
import type { AuthorList, Confidence } from '../names/authorNames';
import { hasMark, readAuthorList, readSoleAuthor } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import { behindTagAhead } from './tagAhead';
import { isPressNext } from '../names/pressAhead';
import { goesOnAt } from '../names/goesOn';
import { standing } from '../names/nameKind';
import { readDblpForm } from './dblpForm';
import { oneWordBeforeSlanted } from './oneWord';
import { readPatent, withoutPatentNumber } from './patents';
import { isPresentation, withoutPresentation } from '../html/presentation';
import {
  beforeSlanted,
  endBeforeYear,
  endOfDatedTitle,
  endOfText,
  endOfTitle,
  isEventLast,
  letterWords,
} from './titleEnd';
import { nameLabelLength } from './nameLabel';
import { isOfOtherBehindNames, mayBeOtherBehindNames } from './otherThanWork';
import { isOrganisation, isPlaceOfPerson, isPostOrPrize } from './postWords';
import { plainVenueBehind } from './plainVenueBehind';
import { acronymWithYear, isVenueNext, saysWhere } from './venueBehind';
import { isVolumeJournal } from '../volumeJournal';
import { readSoleOfReference } from './soleOfReference';
import { workMark } from './workMark';
import { endsInSubject, namesKind, namesOther, namesVenue, namesYear, undatedWords } from '../venueWords';

/** A title that stands where references have theirs. `range` in offsets of the page. */
export interface CitedTitle {
  readonly text: string;
  readonly range: OffsetRange;
  readonly confidence: Confidence;
  readonly authors: AuthorList;
  /** As in `Work`. */
  readonly needsHeading: boolean;
}

/**
 * The title of an entry that is written like a reference: behind its authors, up to the venue (`Mei Lin, Ann Reed. Title. *Journal*, 2029`,
 * `Mei Lin, Ann Reed, Title, Journal of Lakes, 2029`), or slanted before them. What follows must say where or when it appeared, so that
 * no talk, prize or job is taken for a work. `undefined` where that is not clear.
 * @param opensPaper whether a link of the entry opens a paper
 */
export function findCitedTitle(lines: readonly TextLine[], opensPaper: () => boolean): CitedTitle | undefined {
  for (const [at, line] of lines.slice(0, 2).entries()) {
    if (line.text.includes('=') && legend.test(line.text)) continue;
    const read = slantedAhead(line) ?? workBehindNames(line, lines[at + 1], opensPaper) ?? patentAhead(line);
    if (read === undefined) continue;
    const found = { ...read, ...withoutQuotes(line.text, read) };
    const text = withoutPatentNumber(line.text.slice(found.from, found.to));
    if (withoutFiller(text) !== text || !isTitle(text, found)) continue;
    return {
      text: withoutPresentation(text.replace(/\s+/g, ' ')),
      range: line.place({ from: found.from, to: found.from + text.length }),
      confidence: found.confidence,
      authors: found.authors,
      needsHeading: found.needsHeading ?? false,
    };
  }
  return undefined;
}

/** `[ISLD 2029] [Mei Lin](…), Ann Reed. “Title”.` */
function withoutQuotes(text: string, { from, to }: Span): Span {
  const inset = /^“[^“”]*”$/u.test(text.slice(from, to)) ? 1 : 0;
  return { from: from + inset, to: to - inset };
}

/** `Note: C=CONFERENCE, J=JOURNAL, P=PATENT`: what the labels of a list mean. `If P=NP then NP=coNP` and names before it are none. */
const legend =
  /^[^\p{L}\d=]{0,6}(?:\p{L}{2,12}\s?[:：]\s{0,2})?\p{Lu}{1,4}\s?=\s?\p{L}[^=,，;；、|/]{0,40}[,，;；、|/]\s{0,2}\p{Lu}{1,4}\s?=\s?\p{L}/u;

type Found = Span & {
  readonly confidence: Confidence;
  readonly authors: AuthorList;
  /** Where year and names leave no doubt, `Lin, M., & Reed, A. (2029). Title. Lakes`, or the stops around a title of two words. */
  readonly isReference?: boolean;
  /** Whether the kind of the work stands behind it: `[J]`. */
  readonly isMarked?: boolean;
  readonly needsHeading?: boolean;
};

/** In characters; a tag before the title is not longer. */
const longestTag = 100;

/** `CVPR *Title*, Mei Lin, Ann Reed` */
function slantedAhead(line: TextLine): Found | undefined {
  const span = line.slanted.find(({ from, to }) => letterWords(line.text.slice(from, to)) >= 4);
  if (span === undefined || span.from > longestTag || namesVenue(line.text.slice(span.from, span.to))) return undefined;
  // `*2029.05*: Northern Forum, Lakeside. *What lakes remember*. Mei Lin, Ann Reed` is a talk
  if (/\d{4}[./-]\d/.test(line.text.slice(0, span.from))) return undefined;
  if (endsWithNames(line, span.from)) return undefined;
  const joint = /^\s?[.,;:，。；：]?\s{0,3}/.exec(line.text.slice(span.to))?.[0].length ?? 0;
  const rest = { from: span.to + joint, to: line.text.length };
  const names = readAuthorList(line, rest) ?? soleBeforePress(line, rest);
  return names && { ...withoutJoints(line.text, span), confidence: 'certain', authors: names };
}

/** `*What Lakes Remember*, Mei Lin, Higher Education Press, Norrhavn, 2029`: with its press a book is told by one name as well. */
function soleBeforePress(line: TextLine, span: Span): AuthorList | undefined {
  const sole = readSoleAuthor(line, span);
  const behind = line.text.slice(sole?.names[0]?.to ?? line.text.length);
  return isPressNext(behind.replace(/^[*†‡#\s]{0,4}[.,，]\s+/, '')) && !namesOther(behind) ? sole : undefined;
}

/** Whether names stand before a slanted piece, which is a venue then; a tag (`CVPR (oral) `) ends without a stop. */
function endsWithNames(line: TextLine, to: number): boolean {
  const before = { from: behindTag(line), to };
  if (/[)）]\s*$/.test(line.text.slice(0, to))) return false;
  const alone = /[.,:，。：]\s*$/.test(line.text.slice(0, to)) ? readSoleAuthor(line, before) : undefined;
  return (readAuthorList(line, before) ?? alone) !== undefined;
}

/** `*2029.05*: A way to weigh rivers. **Mei Lin**, Ann Reed. CN 000000001 B`: of patents only. */
function patentAhead(line: TextLine): Found | undefined {
  if (readPatent(line.text) === undefined) return undefined;
  const tag =
    /^(?:[\d.\s-]{4,20}[:：,，]|(?:中国|国家)?(?:发明专利|实用新型专利?|外观设计专利?|\p{L}{4,9} [Pp]atent)(?:[（(][^（）()]{1,12}[)）])?(?:\s?[:：,，–—-])?)\s*/u.exec(
      line.text.slice(0, 60),
    );
  const from = tag?.[0].length ?? 0;
  if (nameLabelLength(line.text, from) > 0) return undefined;
  const slanted = line.slanted.find(span => span.from === from)?.to ?? from;
  const joint = /[。；;，]\s*|[.,]\s+/.exec(line.text.slice(slanted, from + 300));
  if (joint === null) return undefined;
  const to = slanted + joint.index;
  const rest = { from: to + joint[0].length, to: line.text.length };
  const names = readAuthorList(line, rest) ?? readSoleAuthor(line, rest);
  return names && { from, to, confidence: 'likely', authors: names };
}

function workBehindNames(line: TextLine, below: TextLine | undefined, opensPaper: () => boolean): Found | undefined {
  const found = behindNames(line, below);
  if (found === undefined || isOfOtherBehindNames(line.text, found, opensPaper)) return undefined;
  return mayBeOtherBehindNames(line.text, found) ? { ...found, needsHeading: true } : found;
}

/** `Mei Lin, Ann Reed. Title. …`, `Mei Lin, Ann Reed, Title, *Journal*, 2029`; behind a title that marks set apart also in the next line. */
function behindNames(line: TextLine, below: TextLine | undefined): Found | undefined {
  const tagged = behindTag(line);
  const ofDblp = readDblpForm(line, tagged);
  if (ofDblp !== undefined && !namesOther(line.text.slice(ofDblp.to))) return { ...ofDblp, confidence: 'certain' };
  const start = { from: tagged, to: line.text.length };
  const list = readAuthorList(line, start);
  const names =
    (list && withoutTitle(withoutSingleWords(list))) ??
    readSoleOfReference(line, tagged) ??
    readSoleAuthor(line, start);
  const last = names?.names.at(-1);
  if (names === undefined || last === undefined) return undefined;
  // `Lin, M., Reed, A., et al. Title`: what says that the list goes on has a stop of its own
  const more = goesOnAt(line.text, last.to);
  const behindNames = more ?? last.to;
  const behind = line.text.slice(behindNames, behindNames + 60);
  const joint =
    /^(?:[*∗†‡§¶#✉\s]|[(（][^()（）]{0,40}[)）])*(?:\.(?=[,，:：]|\.\s))?([.,:，。：])\s*/u.exec(behind) ??
    // the stop of an initial ends the list as well, `Lin, M., & Reed, A. Title`, and so does the year: `Lin M, Reed A (2029) Title`
    (/\p{Lu}[*∗†‡§¶#✉^\d]{0,8}\.$/u.test(last.text) ? /^\s+/.exec(behind) : beforeYear.exec(behind));
  if (joint === null) return eatenTitle(line, names);
  const ahead = yearAhead.exec(line.text.slice(behindNames + joint[0].length));
  const from = behindNames + joint[0].length + (ahead?.[0].length ?? 0);
  // `[ISLD 2029] Mei Lin, Ann Reed. Title. [PDF]`
  const isTagged = venueTag(line.text) !== undefined;
  const isDated = ahead !== null || namesYear(joint[0]) || inPlaceOfYear.test(joint[0]);
  // nothing but a reference is written so
  const isReference =
    isDated &&
    (names.names.some(({ text }) => referenceName.test(text)) ||
      isNumbered(line, behindNames) ||
      isYearOfNames(line, behindNames));
  const mark = [...line.strong, ...line.slanted].find(span => span.from >= from && span.from <= from + 1);
  const short = /[.。]/.test(joint[0]) ? shortTitle(line, from, mark) : undefined;
  if (short !== undefined)
    return { ...withoutJoints(line.text, short), confidence: 'certain', authors: names, isReference: true };
  const word = isReference ? oneWordBeforeSlanted(line, from) : undefined;
  if (word !== undefined) return { ...word, confidence: 'certain', authors: names, isMarked: true };
  // `Mei Lin and Ann Reed, *Cubic lakes*, J. Lake Math. **34** (2029), no. 4, 937–1009`
  const isBeforeVolume = mark !== undefined && isVolumeJournal(line.text.slice(mark.to).replace(/^[,.]?\s/, ''));
  if (mark !== undefined && letterWords(line.text.slice(mark.from, mark.to)) >= (isBeforeVolume ? 2 : 3)) {
    const title = withoutJoints(line.text, mark);
    if (namesVenue(line.text.slice(title.from, title.to))) return eatenTitle(line, names);
    const endsLine = /^[\s.,:;，。；：]*$/.test(line.text.slice(title.to));
    const isOfSeveral = names.names.length > 1 && letterWords(line.text.slice(title.from, title.to)) >= 4;
    const found: Found = { ...title, confidence: 'certain', authors: names, isReference: isBeforeVolume };
    if (isTagged || saysWhere(line, title.to, isDated)) return found;
    if (endsLine && below !== undefined && saysWhere(below, 0, isDated)) return found;
    const venue = isOfSeveral ? plainVenueBehind(line, title.to, hasMark(names)) : undefined;
    return venue === undefined || venue === 'unknown' ? undefined : { ...found, needsHeading: venue === 'likely' };
  }
  if (mark !== undefined) return eatenTitle(line, names);
  // the year of `Mei Lin, Ann Reed 2029. Title, Journal` ends nothing
  const bySentence =
    isYearOfNames(line, behindNames) || /[.。]/.test(joint[1] ?? (/^\d/.test(ahead?.[0] ?? '') ? ',' : '.'));
  const beforeVenue = endBeforeYear(line, from, names);
  const datedEnd = isDated ? endOfDatedTitle(line, from, bySentence) : undefined;
  const venueStart = datedEnd !== undefined && datedEnd < (beforeVenue ?? Infinity) ? datedEnd : beforeVenue;
  const end =
    (isReference ? beforeSlanted(line, from) : undefined) ??
    venueStart ??
    endOfTitle(line, from, bySentence) ??
    (isReference ? endOfText(line, from) : undefined);
  if (end === undefined) return undefined;
  const title = withoutJoints(line.text, { from, to: end });
  const rest = line.text.slice(end);
  const isMarked = workMark().exec(rest)?.index === 0;
  const isEvent = isEventLast(line, title.to);
  if (isEvent && isPostOrPrize(line.text.slice(title.from, title.to))) return undefined;
  const needsHeading = !isMarked && isEvent && !isReference;
  const confidence = bySentence || isMarked ? 'certain' : 'likely';
  // `Mei Lin, et al. Title. Sent again to **Lakes**, 2029`: who writes so lists a work
  const isShortened =
    more !== undefined &&
    /^[\p{Lu}\p{Script=Han}]/u.test(line.text.slice(title.from)) &&
    namesYear(rest) &&
    !namesOther(rest);
  return isMarked ||
    isReference ||
    isShortened ||
    (areBySemicolons(names) && namesYear(rest)) ||
    end === venueStart ||
    (isTagged && bySentence) ||
    saysWhere(line, title.to, isDated)
    ? { ...title, confidence, authors: names, isReference, isMarked, needsHeading }
    : undefined;
}

/** `Lin, M.; Reed, A.`, as the journals of ACS and MDPI are cited: nothing but a reference is written so. */
function areBySemicolons({ line, names: [one, two] }: AuthorList): boolean {
  if (one === undefined || two === undefined) return false;
  return (
    [one, two].every(({ text }) => /,\s(?:\p{Lu}\.[\s-]?){1,3}$/u.test(text)) &&
    /[;；]/.test(line.text.slice(one.to, two.from))
  );
}

/**
 * A title of two words behind the stop that ends the names, with a stop of its own before the venue: `**Still Waters.** *ISL*, 2029`, or plain
 * before a venue that is known by its form: `Still Waters. *ISL*, 2029`. A name of two words has neither.
 */
function shortTitle(line: TextLine, from: number, mark: Span | undefined): Span | undefined {
  const plain = /^\p{Lu}[\p{L}\d-]+\s[\p{L}\d-]{2,}(?=[.。?!]\s)/u.exec(line.text.slice(from, from + 60))?.[0];
  const span = mark ?? (plain === undefined ? undefined : { from, to: from + plain.length });
  if (span === undefined) return undefined;
  const text = line.text.slice(span.from, span.to).replace(/[.。]\s?$/, '');
  const [joint = ''] = /^[.。?!]?\s{0,2}/.exec(line.text.slice(span.to)) ?? [];
  const hasStop = /[.。?!]\s?$/.test(line.text.slice(span.from, span.to)) || /[.。?!]/.test(joint);
  const at = span.to + joint.length;
  if (!hasStop || letterWords(text) !== 2 || !mayBeShortTitle(text)) return undefined;
  const slanted = line.slanted.find(venue => venue.from >= at && venue.from <= at + 1);
  const isKnown =
    isVenueNext(line.text.slice(at)) || (slanted !== undefined && namesVenue(line.text.slice(at, slanted.to)));
  return (isKnown || (mark !== undefined && slanted !== undefined)) && namesYear(line.text.slice(at))
    ? span
    : undefined;
}

/** Not `Norrhavn Labs`, `Teaching Assistant`, `Lake University`, `Under review`, `Oral Presentation`. */
function mayBeShortTitle(text: string): boolean {
  const isOfPerson = isOrganisation(text) || isPlaceOfPerson(text, '') || isPostOrPrize(text);
  const isOfVenue = namesVenue(text) || endsInSubject(text) || namesKind(text);
  return !(isOfPerson || isOfVenue || standing().test(text) || isPresentation(text));
}

/** Before ` (2029) Title` and ` 2029. Title`, behind marks of the last name. */
const beforeYear =
  /^[*∗†‡§¶#✉]{0,4}\s{0,2}(?=(?:[(（](?:19|20)\d\d[a-z]?[)）]|(?<=\s)(?:19|20)\d\d[a-z]?\.)\s{1,2}["“]?[\p{Lu}\d\p{Script=Han}])/u;

/** `2029. `, `(2029, May). `, `(2029) ` */
const yearAhead =
  /^(?:[(（](?:19|20)\d\d[a-z]?[)）]\s{1,2}|[(（]?(?:19|20)\d\d[a-z]?(?:,\s[^()]{1,24})?[)）]?[.,:，。：]\s+)/;

/** `Lin, M., & Reed, A. (2029). Title. Lakes`, `Lin M, Reed AK (2029) Title. Lakes` */
const referenceName = /,\s\p{Lu}\.$|\p{L}{2}\s\p{Lu}(?:[\s-]?\p{Lu}){0,2}$/u;

/**
 * Whether a year in brackets or between stops stands behind names, and numbers of a journal in what follows: `林梅, 王芦 (2029). 题名. 湖泊工程,
 * 43(1), 119–130.`, `林梅, 王芦. 2029. 题名. 湖泊工程, 43(1): 119–130.`
 */
function isNumbered({ text }: TextLine, at: number): boolean {
  const year =
    /^[*∗†‡§¶#✉\s]{0,6}(?:[.。]?\s?[(（](?:19|20)\d\d[a-z]?[)）]|[.。]\s?(?:19|20)\d\d[a-z]?(?=[.。]))/u.exec(
      text.slice(at, at + 20),
    )?.[0];
  return year !== undefined && journalNumbers.test(text.slice(at + year.length));
}

/**
 * Whether a year stands behind a comma behind Chinese names, and a stop behind it, with numbers of a journal in what follows: `林梅, 王芦, 2029. 题名.
 * 湖泊工程, 43(1): 119–130.`, as GB/T 7714 has it where works are cited by author and year.
 */
function isYearOfNames({ text }: TextLine, at: number): boolean {
  const year = /^[*∗†‡§¶#✉]{0,4}[,，]\s?(?:19|20)\d\d[a-z]?(?=[.。])/u.exec(text.slice(at, at + 20))?.[0];
  return (
    year !== undefined &&
    /\p{Script=Han}[*∗†‡§¶#✉\d]{0,4}$/u.test(text.slice(0, at)) &&
    journalNumbers.test(text.slice(at + year.length))
  );
}

/** ` 43(1), 119–130`, ` 12(3):156`, ` (S1): 780–794`, ` (5), 88–95`, ` 254:105519`, or a DOI that ends the words */
const journalNumbers =
  /[\s,，](?:\d{1,4}\s?[(（][A-Z]?\d{1,4}(?:[-–]\d{1,3})?[)）]|[(（][A-Z]?\d{1,3}[)）]\s?(?:[:：]\s?\d|[,，]\s?\d{1,5}[-–]\d)|\d{1,4}[:：]\s?[a-z]?\d{3})|\p{L}[.,，。]\s(?:doi\s?[:：]\s?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4}/iu;

/** `(in press).`, `(n.d.).` */
const inPlaceOfYear = new RegExp(String.raw`^[*∗†‡§¶#✉\s]*[(（]${undatedWords}[)）]`, 'iu');

/** `Mei Lin, Ann Reed, Pricing, Routing, and Counting of Boats`: no names, where the names before them are of several words. */
function withoutSingleWords(list: AuthorList): AuthorList {
  const { names, confidence } = list;
  if (confidence === 'certain') return list;
  let end = names.length;
  while (end > 2 && !/\s/.test(names[end - 1]?.text ?? '') && /^\p{L}\p{Ll}{3,}$/u.test(names[end - 1]?.text ?? ''))
    end--;
  const kept = names.slice(0, end);
  return kept.every(({ text }) => /\s/.test(text)) ? { ...list, names: kept } : list;
}

/**
 * Without what is no name at the end: a slanted venue behind a title, `Ann Reed, Tidal Attention for Lakes, *Northern Water*`, and the beginning of
 * a title with `and` in it, `Ann Reed, Joint Counting and Mapping: A Framework`.
 */
function withoutTitle(list: AuthorList): AuthorList {
  const { line, names, confidence } = list;
  const [title, last] = names.slice(-2);
  if (title === undefined || last === undefined || names.length < 3) return list;
  const isVenue = line.slanted.some(({ from, to }) => from <= last.from && to >= last.to);
  const goesOn = confidence === 'likely' && /^\s(?:and|&)\s/.test(line.text.slice(last.to));
  const isBegun = goesOn && letterWords(last.text) >= 2 && !/\p{Lu}\.|[*†‡#]/u.test(last.text);
  return (isVenue && letterWords(title.text) >= 4) || isBegun ? { ...list, names: names.slice(0, -1) } : list;
}

/** `Mei Lin, Ann Reed, Tidal Attention Networks, *Journal*, 2029`: the last of the names is none. */
function eatenTitle(line: TextLine, authors: AuthorList): Found | undefined {
  const { names } = authors;
  const last = names.at(-1);
  if (last === undefined || names.length < 3 || letterWords(last.text) < 4 || /\p{Lu}\./u.test(last.text))
    return undefined;
  return saysWhere(line, last.to)
    ? { from: last.from, to: last.to, confidence: 'likely', authors: { ...authors, names: names.slice(0, -1) } }
    : undefined;
}

/** Behind what an entry may begin with: `[CCF-A] `, or code, `J-3`. */
function behindTag(line: TextLine): number {
  return leadOf(line.text, behindTagAhead(line));
}

/** The tag in brackets that an entry begins with, where it names a venue: `[ISLD 2029]`, `[ISLD Workshop on Boats]`, `【湖泊学报】`. */
function venueTag(text: string): string | undefined {
  const [whole, latin, inner = latin ?? ''] =
    /^\s{0,4}(?:\[([^[\]]{2,60})\]|【([^【】]{2,60})】)\s*/.exec(text.slice(0, 80)) ?? [];
  return acronymWithYear().test(inner) || namesVenue(inner) ? whole : undefined;
}

/** Behind a tag and a label: `[CCF-A] `, `【CCF-A】`, `1. `, `Inventors: `; behind `【注意】` stands a note. */
function leadOf(text: string, from: number): number {
  if (from === 0) {
    const tag = venueTag(text);
    if (tag !== undefined) return tag.length;
  }
  const at =
    from +
    (/^(?:\s|\[[\p{L}\d][\p{L}\d\s-]{0,11}\]|【(?!注意|提示|说明|声明|喜报|通知|公告|招[生聘]|新闻|重要)[\p{L}\d][\p{L}\d\s-]{0,11}】|[•·*])*/u.exec(
      text.slice(from, from + 60),
    )?.[0].length ?? 0);
  return at + nameLabelLength(text, at);
}

function withoutJoints(text: string, span: Span): Span {
  let { from, to } = span;
  for (;;) {
    const before = to;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    while (to > from && /[\s.,:;，。；：]/.test(text.charAt(to - 1))) to--;
    if (/[.,，。]\s+[Ii]n$/.test(text.slice(from, to))) to -= 2;
    if (to === before) return { from, to };
  }
}

function isTitle(text: string, { isReference = false, isMarked = false }: Found): boolean {
  if (text.length > 300 || /https?:|[[\]|]/.test(text) || volumeAhead.test(text)) return false;
  const fewest = isMarked ? 1 : isReference ? 2 : 3;
  return letterWords(text) >= fewest && (isReference || !/\p{L}{3}[.。]\s/u.test(text));
}

/** `19 (6): 531-549` behind `Lake Intelligence Research, 2029, `, which reads like an author: numbers of a volume. */
const volumeAhead = /^\d{1,4}\s?[(（]\d/;
