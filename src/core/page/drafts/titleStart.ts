import { doiLeadSource } from '../../syntax/doi';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import { goesOnAt } from '../names/goesOn';
import type { TextLine } from '../boxText';
import { namesVenue, namesYear, undatedWords } from '../venues/venueWords';
import { nameLabelLength } from './nameLabel';
import { readSoleOfReference } from './soleOfReference';
import { behindTagAhead } from './tagAhead';
import { letterWords } from './titleEnd';
import { acronymWithYear } from './venueBehind';

/** Where the title of a reference begins, behind its names and what parts them. Offsets of the line. */
export interface TitleStart {
  readonly names: AuthorList;
  readonly from: number;
  /** What stands behind the names: `. `, `, `, ` (2029). `. */
  readonly joint: string;
  /** Whether the list says that it goes on: `et al.` */
  readonly goesOn: boolean;
  /** Whether a year, or what stands in its place, is ahead of the title. */
  readonly isDated: boolean;
  /** Whether it is so written that it can be nothing but a reference. */
  readonly isReference: boolean;
  /** Whether a stop parts the names from the title, which then ends with one, too. */
  readonly bySentence: boolean;
}

/** The names that a reference begins with, from the offset `from` of its line on; of one alone those forms that only references have. */
export function namesOfReference(line: TextLine, from: number): AuthorList | undefined {
  const start = { from, to: line.text.length };
  const list = readAuthorList(line, start);
  const names =
    (list && withoutTitle(withoutSingleWords(list))) ?? readSoleOfReference(line, from) ?? readSoleAuthor(line, start);
  return names?.names.length === 0 ? undefined : names;
}

/** Where the title begins behind `names`; `undefined` where nothing ends their list. */
export function startOfTitle(line: TextLine, names: AuthorList): TitleStart | undefined {
  const last = names.names.at(-1);
  if (last === undefined) return undefined;
  // `Lin, M., Reed, A., et al. Title`: what says that the list goes on has a stop of its own
  const more = goesOnAt(line.text, last.to);
  const behindNames = more ?? last.to;
  const behind = line.text.slice(behindNames, behindNames + 60);
  const joint =
    /^(?:[*∗†‡§¶#✉\s]|[(（][^()（）]{0,40}[)）])*(?:\.(?=[,，:：]|\.\s))?([.,:，。：])\s*/u.exec(behind) ??
    // the stop of an initial ends the list as well, `Lin, M., & Reed, A. Title`, and so does the year: `Lin M, Reed A (2029) Title`
    (/\p{Lu}[*∗†‡§¶#✉^\d]{0,8}\.$/u.test(last.text) ? /^\s+/.exec(behind) : null) ??
    beforeYear.exec(behind);
  if (joint === null) return undefined;
  const ahead = yearAhead.exec(line.text.slice(behindNames + joint[0].length));
  const from = behindNames + joint[0].length + (ahead?.[0].length ?? 0);
  const isDated = ahead !== null || namesYear(joint[0]) || inPlaceOfYear.test(joint[0]);
  const isOfYear = isYearOfNames(line, behindNames);
  // nothing but a reference is written so
  const isReference =
    isDated && (names.names.some(({ text }) => referenceName.test(text)) || isNumbered(line, behindNames) || isOfYear);
  // the year of `Mei Lin, Ann Reed 2029. Title, Journal` ends nothing
  const bySentence = isOfYear || /[.。]/.test(joint[1] ?? (/^\d/.test(ahead?.[0] ?? '') ? ',' : '.'));
  return { names, from, joint: joint[0], goesOn: more !== undefined, isDated, isReference, bySentence };
}

/** Before ` (2029) Title` and ` 2029. Title`, behind marks of the last name. */
const beforeYear =
  /^[*∗†‡§¶#✉]{0,4}\s{0,2}(?=(?:[(（](?:19|20)\d\d[a-z+]?[)）]|(?<=\s)(?:19|20)\d\d[a-z+]?\.)\s{1,2}["“]?[\p{Lu}\d\p{Script=Han}])/u;

/** `2029. `, `(2029, May). `, `(2029) `; what is still to come out is `(2029+). ` */
const yearAhead =
  /^(?:[(（](?:19|20)\d\d[a-z+]?[)）]\s{1,2}|[(（]?(?:19|20)\d\d[a-z+]?(?:,\s[^()]{1,24})?[)）]?[.,:，。：]\s+)/;

/** `Lin, M., & Reed, A. (2029). Title. Lakes`, `Lin M, Reed AK (2029) Title. Lakes` */
const referenceName = /,\s\p{Lu}\.$|\p{L}{2}\s\p{Lu}(?:[\s-]?\p{Lu}){0,2}$/u;

/**
 * Whether a year in brackets or between stops stands behind names, and numbers of a journal in what follows: `林梅, 王芦 (2029). 题名. 湖泊工程,
 * 43(1), 119–130.`, `林梅, 王芦. 2029. 题名. 湖泊工程, 43(1): 119–130.`
 */
function isNumbered({ text }: TextLine, at: number): boolean {
  const year =
    /^[*∗†‡§¶#✉\s]{0,6}(?:[.。]?\s?[(（](?:19|20)\d\d[a-z+]?[)）]|[.。]\s?(?:19|20)\d\d[a-z+]?(?=[.。]))/u.exec(
      text.slice(at, at + 20),
    )?.[0];
  return year !== undefined && journalNumbers.test(text.slice(at + year.length));
}

/**
 * Whether a year stands behind a comma behind Chinese names, and a stop behind it, with numbers of a journal in what follows: `林梅, 王芦, 2029. 题名.
 * 湖泊工程, 43(1): 119–130.`, as GB/T 7714 has it where works are cited by author and year.
 */
function isYearOfNames({ text }: TextLine, at: number): boolean {
  const year = /^[*∗†‡§¶#✉]{0,4}[,，]\s?(?:19|20)\d\d[a-z+]?(?=[.。])/u.exec(text.slice(at, at + 20))?.[0];
  return (
    year !== undefined &&
    /\p{Script=Han}[*∗†‡§¶#✉\d]{0,4}$/u.test(text.slice(0, at)) &&
    journalNumbers.test(text.slice(at + year.length))
  );
}

/** ` 43(1), 119–130`, ` 12(3):156`, ` (S1): 780–794`, ` (5), 88–95`, ` 254:105519`, or a DOI that ends the words */
const journalNumbers = new RegExp(
  String.raw`[\s,，](?:\d{1,4}\s?[(（][A-Z]?\d{1,4}(?:[-–]\d{1,3})?[)）]|[(（][A-Z]?\d{1,3}[)）]\s?(?:[:：]\s?\d|[,，]\s?\d{1,5}[-–]\d)|\d{1,4}[:：]\s?[a-z]?\d{3})` +
    String.raw`|\p{L}[.,，。]\s${doiLeadSource}10\.\d{4}`,
  'iu',
);

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

/** Behind what an entry may begin with: `[CCF-A] `, or code, `J-3`. */
export function behindTag(line: TextLine): number {
  return leadOf(line.text, behindTagAhead(line));
}

/** `[ISLD 2029] Mei Lin, Ann Reed. Title. [PDF]` */
export function isVenueTagged({ text }: TextLine): boolean {
  return venueTag(text) !== undefined;
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
