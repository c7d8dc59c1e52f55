import type { Span, TextLine } from '../boxText';
import { withoutNext, withoutVenue } from './nameEnd';
import { nameKind, withoutMarks } from './nameKind';
import type { NamePart } from './nameParts';
import { isNamedJournal } from '../venues/namedJournals';
import { beginsPreprintServer } from '../venues/preprintServerNames';
import { isKnownAcronym } from '../venues/venueAcronyms';
import { startsWithRank } from '../venues/venueRankings';
import { awaitedWords, endsInSubject, holdsSubject, namesKindOrPublisher, namesVenue } from '../venues/venueWords';

/**
 * `Ann Reed, *Lakes*, 2029` and `Ann Reed, *Lakes, Rivers and Deltas*`; of `Ann Reed, *Mei Lin*` the owner's name is slanted.
 * @param names those that stand before it
 */
export function isSlantedVenue(line: TextLine, part: NamePart, kind: string, names: readonly NamePart[]): boolean {
  const [first] = names;
  if (first === undefined) return false;
  const slanted = line.slanted.find(({ from, to }) => from <= part.from && to > part.from);
  if (slanted === undefined || slanted.from <= first.from) return false;
  // `林梅，*湖泊学报*`
  if (kind === 'single' || slanted.to > part.to + 1 || (kind === 'han' && namesVenue(part.text))) return true;
  const behind = line.text.slice(slanted.to);
  // `Ann Reed, *Lake Mechanics* 12(3), 2029`
  if (volumeBehind.test(behind) || pagesBehind.test(behind)) return true;
  const [dated] = standsBehind.exec(behind) ?? [];
  if (dated === undefined) return false;
  if (isKnownBeforeYear(line, part.text, first, slanted.to)) return true;
  // `**Mei Lin**, *Northern Water*, 2029`: the owner is marked otherwise
  if (line.strong.some(({ from, to }) => from >= first.from - 1 && to < slanted.from)) return true;
  if (isBehindList(line, slanted, names)) return true;
  // `Bo Day, *Mei Lin*, to appear`: with no venue yet, the last author is slanted
  if (!/\d/.test(dated) && !isCalledLikeJournal(part, names)) return false;
  // `Ann Reed, *Mei Lin* (2029)` is a reference as well
  return !/[(（]/.test(dated) && isOnlySlanted(line, slanted, first, slanted.to + dated.length);
}

/** The volume of a journal with more than its number, which no name has behind it: ` 12(3)`, `, vol. 12`, ` 12: 1-9`, ` 945, A3`; ` 1, 2` may be footnotes. */
const volumeBehind =
  /^[,，.]?\s?(?:[Vv]ol(?:ume|\.)\s?\d|\d{1,4}\s?(?:[(（]\d{1,4}(?:[-–]\d{1,3})?[)）](?:\s?[:：,，.]|\s*$)|[:：]\s?[A-Z]?\d)|\d{2,4}[,，]\s(?:[A-Z]\d|\d{2,8}|pp?\.))/u;

/** Pages or the number of an article and the year, as chapters and papers without volumes have them: `, 105–120, 2029`, `: 3-9 (2029)`, `, pp. 3–9, 2029`, `, 110045, 2029`. */
const pagesBehind =
  /^[,，:：]?\s?(?:(?:(?:pp?\.|pp|[Pp]ages)\s?)?[A-Z]?\d{1,6}\s?[-–—]{1,2}\s?[A-Z]?\d{1,6}|[eE]?\d{5,7})[,，.]?\s?[(（]?(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:19|20)\d\d(?!\d)/u;

/** The year, or what has become of the work: `, 2029`, ` (2029)`, `, in press`; of `, to appear in Lakes` the journal is another. */
const standsBehind = new RegExp(
  String.raw`^[,，.]?\s?[(（]?(?:(?:19|20)\d\d(?!\d)|${awaitedWords}(?!\p{L}|\s(?:at|by|in|to)\s))`,
  'iu',
);

/**
 * `Nature Communications (2029)`, `Lake Hydrology (2029) 12:4521`: a name that persons do not have, and the year in brackets behind it. Where the list
 * begins its line and a title is behind the year, a person may be called like a subject: `Mei Lin, Dela Data (2029). Title of a paper`.
 * @param first where the list begins
 * @param at where the name ends in the line
 */
function isKnownBeforeYear({ text }: TextLine, name: string, first: Span, at: number): boolean {
  const [year] = yearInBrackets.exec(text.slice(at, at + 10)) ?? [];
  if (year === undefined) return false;
  if (isNamedJournal(name)) return true;
  if (!namesVenue(name) && !endsInSubject(name)) return false;
  const behind = text.slice(at + year.length);
  return /^[,，]?\s?\d/.test(behind) || runOn.test(text.slice(0, first.from)) || !runOn.test(behind);
}

const yearInBrackets = /^\s?[(（](?:19|20)\d\d[)）]/;

/** `Lake Mechanics`, `Acta Lacustra`, and `Inland Waters` behind names with initials: what nobody of these authors would be called. */
function isCalledLikeJournal({ text }: NamePart, names: readonly NamePart[]): boolean {
  if (isNamedJournal(text) || namesVenue(text) || endsInSubject(text) || text.startsWith('Acta ')) return true;
  return !initial.test(text) && names.every(name => initial.test(name.text));
}

/** `Ann Reed, **Tides & Shores 2029**`: what is set apart for itself and ends in a year is a venue, whatever parts it. */
export function beginsDatedMark({ text, strong, slanted, code, links }: TextLine, { from }: Span): boolean {
  return [...strong, ...slanted, ...code, ...links].some(
    span => Math.abs(span.from - from) < 2 && span.to > from && endsInYear.test(text.slice(span.from, span.to)),
  );
}

const endsInYear = /[\s,，(（'’](?:19|20)\d\d[\s)）.。]{0,3}$/;

/** `Ann Reed and Bo Day, *Northern Water*, 2029`: the list has ended. */
function isBehindList({ text }: TextLine, slanted: Span, names: readonly NamePart[]): boolean {
  const [last, other] = [names.at(-1), names.at(-2)];
  if (last === undefined || other === undefined) return false;
  const isJoined = (from: number, to: number): boolean => /\sand\s|&|和/.test(text.slice(from, to));
  return isJoined(other.to, last.from) && !isJoined(last.to, slanted.from);
}

/**
 * `Title, Ann Reed, Mei Lin, *Northern Water*, 2029`; before a title, a venue or a journal that is slanted too, and where it is bold, it is the
 * last author's name.
 */
function isOnlySlanted(line: TextLine, slanted: Span, first: NamePart, end: number): boolean {
  const { text, slanted: all } = line;
  if (line.strong.some(({ from, to }) => from < slanted.to && to > slanted.from) || hasVenueAt(line, end)) return false;
  if (/(?:\sand\s|&)\s?$|和$/.test(text.slice(first.from, slanted.from))) return false;
  if (all.some(({ from }) => (from >= first.from - 1 && from < slanted.from) || from >= slanted.to)) return false;
  return runOn.test(text.slice(0, first.from)) || !runOn.test(text.slice(end));
}

/** Whether the words behind a year name a venue: `, CVPR`, `. IEEE Conference on Lakes (ICL)`; in a link they are a label, `[arXiv](…)`. */
function hasVenueAt({ text, links }: TextLine, end: number): boolean {
  const [whole = '', said = ''] = /^[.,，。:：]?\s{0,2}([^,，;；()（）[\]]{2,160})/u.exec(text.slice(end)) ?? [];
  const from = end + whole.length - said.length;
  if (said === '' || links.some(link => link.from <= from && link.to > from)) return false;
  const name = said.replace(/[.。\s]{1,3}$|\s['’]?\d{2,4}[.。]?$/u, '');
  if (isKnownAcronym(name) || (shortName.test(name) && !isNote(name))) return true;
  return namesVenue(name) && !namesKindOrPublisher(name) && !/^(?:pp?|vol)\./i.test(name);
}

/** `ISL`, `ACM TOL` */
const shortName = /^(?:(?:IEEE|ACM)\s)?\p{Lu}[\p{L}-]{0,9}\p{Lu}$/u;

/** What is told of a journal, or linked, in capitals: `CCF-A`, `PDF`. */
const label = /^(?:DOI|PDF|HTML|URL|BIB|ISSN|IEEE|ACM|MDPI)(?!\p{L})/u;

function isNote(words: string): boolean {
  return startsWithRank(words) || label.test(words);
}

/** What no number, tag or label is. */
const runOn = /\p{L}{2}\s\p{L}|\p{Script=Han}{4}/u;

/**
 * Whether a journal begins there that nothing marks: `Ann Reed, Pattern Recognition, 2029`, `Ann Reed, Robotics and Autonomous Systems (RAS
 * 2029)`. What comes with its year, volume or pages right behind it; before a stop, a title or the end of the line it may be a person:
 * `Mei Lin, Dela Data. Title`.
 */
export function isJournal(line: TextLine, parts: readonly NamePart[], at: number, isBare: boolean): boolean {
  const from = parts[at]?.from ?? 0;
  if (isSpelled(line.text.slice(from, Math.min(parts.at(-1)?.to ?? from, from + longestSpelled)))) return true;
  if (beginsPreprintServer(line.text.slice(from, from + longestSpelled))) return true;
  if (numberedJournal(line, parts, at, isBare) === 'sure') return true;
  if (isDatedJournal(line, parts, at, isBare)) return true;
  // most parts are names, and what follows takes its time
  if (!holdsSubject(line.text.slice(from, (parts[at + 1] ?? parts[at])?.to))) return false;
  const named = (part: NamePart | undefined): NamePart | undefined =>
    part && withoutNext(line, withoutVenue(part), isBare);
  const [first, second] = [named(parts[at]), named(parts[at + 1])];
  const isOfJournal = (part: NamePart | undefined, next: NamePart | undefined): boolean =>
    isSubject(part) || (isSubject(next) && isHalf(line, part, next));
  if (!isOfJournal(first, second)) return false;
  const names = parts.slice(at).map(part => named(part) ?? part);
  const end = names.findIndex(({ text }) => nameKind(text) === 'none');
  const whole = names.slice(0, end === -1 ? names.length : end).filter(({ text }) => nameKind(text) !== 'skip');
  const last = whole.at(-1);
  if (last === undefined || !isSubject(last)) return false;
  // the stop of `Mei Lin, Dela Data. 2029. Title` is a part of the last name
  const behind = line.text.slice(last.to - (/[.。]$/.test(last.text) ? 1 : 0));
  // `Pattern Recognition 12 (2029): 104394`, where `Dela Data 2` has a footnote
  const isNumbered = /\s\d{1,4}$/.test(last.text) && /^\s\((?:19|20)\d\d\)[:：,，]/.test(behind);
  const isPublished =
    isNumbered || issue.test(behind) || (at > 1 && isHalf(line, first, second) && /^(?:[,，]|\s*$)/.test(behind));
  return (
    isPublished &&
    whole.every((name, index) => isOfJournal(name, whole[index + 1]) || !/^(?:full|han)$/.test(nameKind(name.text)))
  );
}

/** A journal before its year in brackets, of a part that is one name with it: `Ann Reed, Automatica (2029) 12:4521`. */
function isDatedJournal(line: TextLine, parts: readonly NamePart[], at: number, isBare: boolean): boolean {
  const [first, part] = [parts[0], parts[at]];
  if (first === undefined || part === undefined || at === 0 || !yearWithin.test(part.text)) return false;
  // `Ann Reed. Lake Research (2029)` is a name and more
  const { text } = withoutNext(line, part, isBare);
  const name = text.split(yearWithin, 1)[0] ?? text;
  return isKnownBeforeYear(line, withoutMarks(name), first, part.from + name.length);
}

const yearWithin = /\s?[(（](?:19|20)\d\d[)）]/;

/** Behind the name of a journal: `, 2029`, ` (LMSE 2029)`, ` (LMSE), March 2029`, `, vol. 3`, `, 12(3):1-9`, `, pp. 1-9`. */
const issue =
  /^(?:\s\(\p{Lu}[\p{L}-]{1,11}\))?(?:\s\(\p{Lu}[\p{L}-]{1,11}[\s'’]{0,2}(?:(?:19|20)\d\d|\d\d)(?!\d)|[,，]?\s{0,2}(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:(?:19|20)\d\d(?!\d)|(?:[Vv]ol(?:ume)?|[Nn]o|[Ii]ssue|pp?|[Pp]ages)[.\s]\s?\d|\d{1,4}\s?[(:,，.;]))/u;

/**
 * Whether a part that could be a name comes before the volume and the pages of a journal, which tell what it is, or is a known journal before
 * its year: `Ann Reed, Harbours, 2029, 14: 1-9`. Behind `and` it is the last author. Words that a person may be called by are in `doubt`:
 * `Ann Reed, Northern Water, 14: 1-9`, where the entry has no name of the journal, may be written `Ann Reed, Bo Day, 14: 1-9`.
 */
export function numberedJournal(
  line: TextLine,
  parts: readonly NamePart[],
  at: number,
  isBare: boolean,
): 'sure' | 'doubt' | undefined {
  const [before, part] = [parts[at - 1], parts[at]];
  const { text } = line;
  if (before === undefined || part === undefined || !/^[,，]\s{0,2}$/.test(text.slice(before.to, part.from)))
    return undefined;
  const behind = text.slice(part.to, part.to + longestSpelled);
  // most parts are names, and a digit is rare behind one
  if (!/^[,，]?\s{0,2}(?:\d|[Vv]ol)/.test(behind)) return undefined;
  // `Ann Reed. Title` is a name and more
  const kind = nameKind(part.text);
  if (kind === 'none' || withoutNext(line, part, isBare).to < part.to) return undefined;
  const name = withoutMarks(part.text);
  if (!/^\p{Lu}/u.test(name)) return undefined;
  if (isNamedJournal(name)) return issue.test(behind) ? 'sure' : undefined;
  if (!numbers.test(behind)) return undefined;
  if (kind === 'single' || holdsSubject(name) || namesVenue(name)) return 'sure';
  if (/^(?!J\.)\p{Lu}\.|[*∗†‡#✉]/u.test(part.text) || namesVenueBehind(line, part.to)) return undefined;
  // `Lake Hydrol.`, or `M. Lin, A. Reed, Northern Water`
  const isOfOtherForm = !initial.test(name) && parts.slice(0, at).every(other => initial.test(other.text));
  return /\p{Ll}{2}[.。]$/u.test(part.text) || isOfOtherForm ? 'sure' : 'doubt';
}

/** `M. Lin`, `Lin M` */
const initial = /(?<!\p{L})\p{Lu}(?!\p{L})/u;

/** Whether what is behind the numbers names the venue, so that nothing before them does: `12(3): 1-9, Journal of Lakes`, `12(3): 1-9. ISL 2029`. */
function namesVenueBehind({ text }: TextLine, at: number): boolean {
  return text
    .slice(at)
    .split(/[,，;；()（）[\]。"“”]|(?<=\p{L}{3}|\d)\.\s/u)
    .map(words => words.replace(/^\s?[Ii]n\s|[.\s]{1,3}$/g, '').trim())
    .some(
      words =>
        isKnownAcronym(words) ||
        (shortWithYear.test(words) && !isNote(words)) ||
        (/\p{L}\s\p{L}/u.test(words) && namesVenue(words) && !namesKindOrPublisher(words)),
    );
}

/** `ISL 2029` */
const shortWithYear = /^(?:(?:IEEE|ACM)\s)?\p{Lu}[\p{L}-]{0,9}\p{Lu}[\s'’]{0,2}(?:(?:19|20)\d\d|\d\d)$/u;

const year = String.raw`(?:19|20)\d\d`;
const pages = String.raw`(?:pp?\.\s?)?\w?\d{1,9}`;
/** Not the hours of a session, `14:30-15:30`. */
const volume = String.raw`(?!\d{1,2}[:：]\d\d\s?[-–—~]\s?\d{1,2}[:：]\d\d)(?:[Vv]ol(?:ume|\.)\s?)?\d{1,4}(?:\s?[(（]\d{1,3}(?:[-–]\d{1,3})?[)）]\s?[:：,，]|\s?[:：]|,\s(?:no\.|[Nn]umber|[Ii]ssue)\s?\d{1,3},)\s?${pages}`;

/** `, 2029, 14: 1-9`, `, 14(2): 1-9`, `, vol. 14, no. 2, pp. 1-9`, ` 14 (2029) 1-9`; more than a year. */
const numbers = new RegExp(
  String.raw`^(?:[,，]\s?(?:${year}[,，;]\s?)?${volume}|\s\d{1,4}\s\(${year}\)[:：,，]?\s?${pages})`,
  'u',
);

function isSubject(part: NamePart | undefined): boolean {
  return part !== undefined && endsInSubject(withoutMarks(part.text)) && nameKind(part.text) !== 'none';
}

/** `Complex & Intelligent Systems`, `Computer Speech and Language` */
function isHalf({ text }: TextLine, half: NamePart | undefined, other: NamePart | undefined): boolean {
  if (half === undefined || other === undefined) return false;
  const isOneWord = [half, other].some(part => !/\s/.test(withoutMarks(part.text)));
  return isOneWord && /^\s(?:and|&)\s$/.test(text.slice(half.to, other.from));
}

/** In characters: a name, its acronym and the year. */
const longestSpelled = 140;

/** `Northern Shores and Harbours (NSH 2029)` */
function isSpelled(text: string): boolean {
  if (!text.includes('(')) return false;
  const [, words = '', short = ''] = /^([\p{L}\s,&-]{5,120})\s\((\p{Lu}{3,9})[\s'’]{0,2}\d\d/u.exec(text) ?? [];
  return short !== '' && short === (words.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
}
