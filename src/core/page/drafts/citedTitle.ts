import { withoutFiller } from '../../syntax/masks';
import type { OffsetRange } from '../../text/range';
import { anyFormSource } from '../buttonWords';
import type { AuthorList, Confidence } from '../names/authorNames';
import { hasMark, readAuthorList, readSoleAuthor } from '../names/authorNames';
import type { Span, TextLine } from '../boxText';
import { isPressNext } from '../names/pressAhead';
import { standing } from '../names/nameKind';
import { readDblpForm } from './dblpForm';
import { oneWordBeforeSlanted } from './oneWord';
import { readPatent, withoutPatentNumber } from './patents';
import {
  isPresentation,
  paperPrizeSource,
  presentation,
  presentationInWords,
  withoutPresentation,
} from '../presentation';
import {
  beforeSlanted,
  endBeforeYear,
  endOfDatedTitle,
  endOfText,
  endOfTitle,
  isEventLast,
  letterWords,
  venueInSentence,
} from './titleEnd';
import { nameLabelLength } from './nameLabel';
import { behindTag, isVenueTagged, namesOfReference, startOfTitle, type TitleStart } from './titleStart';
import { isOfOtherBehindNames, mayBeOtherBehindNames } from './otherThanWork';
import { isOrganisation, isPlaceOfPerson, isPostOrPrize } from './postWords';
import { plainVenueBehind } from './plainVenueBehind';
import { isVenueNext, saysWhere } from './venueBehind';
import { isVolumeJournal } from '../names/volumeJournal';
import { workMark } from '../workMark';
import { isNamedJournal } from '../venues/namedJournals';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { endsInSubject, namesKind, namesOther, namesVenue, namesYear } from '../venues/venueWords';

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
    const readOf = (one: TextLine): Found | undefined =>
      slantedAhead(one) ?? workBehindNames(one, lines[at + 1], opensPaper) ?? patentAhead(one);
    const read = readOf(line) ?? readBesideNote(line, readOf);
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

/** What is read without what is said of the work behind its year: `In ISL, 2029. **Oral**`, `ISL 2029 (Best Paper Award)`. */
function readBesideNote(line: TextLine, readOf: (line: TextLine) => Found | undefined): Found | undefined {
  const note = noteBehindYear.exec(line.text);
  if (note === null) return undefined;
  const { length } = note[0];
  const end = note.index + length;
  // title and names stand ahead of the note, so their places are the same without it
  const besides = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap(({ from, to }) =>
      to <= note.index ? [{ from, to }] : from >= end ? [{ from: from - length, to: to - length }] : [],
    );
  const found = readOf({
    ...line,
    text: line.text.slice(0, note.index) + line.text.slice(end),
    links: besides(line.links),
    strong: besides(line.strong),
    slanted: besides(line.slanted),
    code: besides(line.code),
  });
  return found && { ...found, authors: { ...found.authors, line } };
}

/** Links may stand between the two: `ISL 2029. [PDF] **Oral**`. */
const noteBehindYear = new RegExp(
  String.raw`(?<=(?<!\d)(?:19|20)\d\d[)）]?[.。]?(?:\s{0,2}\[[^[\]]{2,20}\]){0,4})[,，;]?\s{0,2}(?:${presentation}|[(（[]?(?:${presentationInWords}|oral|spotlight|highlight|${paperPrizeSource})[)）\]]?)(?=[.。!]?\s{0,2}(?:$|\[|(?:${anyFormSource})(?!\p{L})))`,
  'iu',
);

/** `[ISLD 2029] [Mei Lin](…), Ann Reed. “Title”.`, and `Mei Lin, “Title, *Lakes*, 2029`, where the author forgot the other mark. */
function withoutQuotes(text: string, { from, to }: Span): Span {
  const inset = /^“[^“”]*”$/u.test(text.slice(from, to)) ? 1 : 0;
  const isAlone = /^["“][^"“”]*$/u.test(text.slice(from));
  return { from: isAlone ? from + 1 : from + inset, to: to - inset };
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
  const names = namesOfReference(line, tagged);
  if (names === undefined) return undefined;
  const start = startOfTitle(line, names);
  if (start === undefined) return eatenTitle(line, names);
  const { from, isReference } = start;
  const mark = [...line.strong, ...line.slanted].find(span => span.from >= from && span.from <= from + 1);
  const short = /[.。]/.test(start.joint) ? shortTitle(line, from, mark) : undefined;
  if (short !== undefined)
    return { ...withoutJoints(line.text, short), confidence: 'certain', authors: names, isReference: true };
  const word = isReference ? oneWordBeforeSlanted(line, from) : undefined;
  if (word !== undefined) return { ...word, confidence: 'certain', authors: names, isMarked: true };
  return mark === undefined ? titleToVenue(line, start) : markedTitle(line, below, start, mark);
}

/** `Mei Lin, Ann Reed. *Title*, Journal, 2029`: what says where or when the work appeared may stand in the next line. */
function markedTitle(
  line: TextLine,
  below: TextLine | undefined,
  { names, isDated }: TitleStart,
  mark: Span,
): Found | undefined {
  // `Mei Lin and Ann Reed, *Cubic lakes*, J. Lake Math. **34** (2029), no. 4, 937–1009`
  const isBeforeVolume = isVolumeJournal(line.text.slice(mark.to).replace(/^[,.]?\s/, ''));
  if (letterWords(line.text.slice(mark.from, mark.to)) < (isBeforeVolume ? 2 : 3)) return eatenTitle(line, names);
  const title = withoutJoints(line.text, mark);
  if (namesVenue(line.text.slice(title.from, title.to))) return eatenTitle(line, names);
  const endsLine = /^[\s.,:;，。；：]*$/.test(line.text.slice(title.to));
  const isOfSeveral = names.names.length > 1 && letterWords(line.text.slice(title.from, title.to)) >= 4;
  const found: Found = { ...title, confidence: 'certain', authors: names, isReference: isBeforeVolume };
  if (isVenueTagged(line) || saysWhere(line, title.to, isDated)) return found;
  if (endsLine && below !== undefined && saysWhere(below, 0, isDated)) return found;
  const venue = isOfSeveral ? plainVenueBehind(line, title.to, hasMark(names)) : undefined;
  return venue === undefined || venue === 'unknown' ? undefined : { ...found, needsHeading: venue === 'likely' };
}

/** `Mei Lin, Ann Reed. Title. *Journal*, 2029`: a title that nothing marks ends where the venue begins, or with its sentence. */
function titleToVenue(line: TextLine, start: TitleStart): Found | undefined {
  const { names, from, isDated, isReference, bySentence } = start;
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
  const isOneSentence = bySentence && end === venueInSentence(line, from);
  // names by their initials are those of a reference: `M. Lin, A. Reed. What lakes remember of rivers, Journal of Lakes, 2029`
  const needsHeading = !isMarked && (isEvent || (isOneSentence && end !== venueStart)) && !isReference;
  const confidence = bySentence || isMarked ? 'certain' : 'likely';
  // `Mei Lin, et al. Title. Sent again to **Lakes**, 2029`: who writes so lists a work
  const isShortened =
    start.goesOn &&
    /^[\p{Lu}\p{Script=Han}]/u.test(line.text.slice(title.from)) &&
    namesYear(rest) &&
    !namesOther(rest);
  if (
    isMarked ||
    isReference ||
    isShortened ||
    (areBySemicolons(names) && namesYear(rest)) ||
    end === venueStart ||
    (isVenueTagged(line) && bySentence) ||
    saysWhere(line, title.to, isDated)
  )
    return { ...title, confidence, authors: names, isReference, isMarked, needsHeading };
  // `Mei Lin, Ann Reed. What lakes remember of rivers. Neurocomputing, 2029.`
  const isOfSeveral = names.names.length > 1 && letterWords(line.text.slice(title.from, title.to)) >= 4;
  if (!bySentence || !isOfSeveral || areNamesBehindTitle(line, names, title)) return undefined;
  const venue = plainVenueBehind(line, title.to, hasMark(names));
  return (venue !== undefined && venue !== 'unknown') || isVenueSlantedNext(line, title.to)
    ? { ...title, confidence, authors: names, needsHeading: true }
    : undefined;
}

/** Whether what is read as names has one of a word, and what is read as a title is names: `Deep Lakes and Rivers. Mei Lin, Ann Reed. Northern Water, 2029`. */
function areNamesBehindTitle(line: TextLine, { names }: AuthorList, title: Span): boolean {
  return names.some(({ text }) => /^\p{L}+$/u.test(text)) && readAuthorList(line, title) !== undefined;
}

/** Whether a slanted venue is right behind a title, of which its name tells: `. *Journal of Lakes*.`, `. In *CVPR*`, as below the heading of a year. */
function isVenueSlantedNext({ text, slanted }: TextLine, at: number): boolean {
  const next = slanted.find(({ from }) => from > at && /^[.。?!]\s+(?:[Ii]n:?\s)?$/.test(text.slice(at, from)));
  const name = next && text.slice(next.from, next.to).replace(/[.,，。]$/, '');
  return name !== undefined && !namesOther(name) && (namesVenue(name) || isKnownAcronym(name) || isNamedJournal(name));
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
