import type { TextLine } from '../boxText';
import { isCountry, isTownLike } from '../venues/placeNames';
import { wordCount } from '../../text/wordCount';
import { isFull } from './doubtfulNames';
import {
  endsInFamilyWord,
  endsInInitialsWord,
  familyWordSource,
  initialsWordSource,
  isFamilyWordWithInitials,
} from './familyLikeWord';
import { goesOnAt } from './goesOn';
import type { NamePart } from './nameParts';

/** What stands around a part of a list of names. */
interface Around {
  readonly line: TextLine;
  readonly whole: NamePart;
  /** Those that have been read before it. */
  readonly names: readonly NamePart[];
  /** How many of `names` are longer than a word. */
  readonly full: number;
  readonly behind: readonly NamePart[];
  readonly isBare: boolean;
}

/**
 * The name with which a part of a list begins though its last word is none elsewhere: `Mary Best`, `Jinho In`, `Price IN`. It is one where the list shows
 * it: a name or a slanted venue is behind it, `and` is before it, `et al.` is behind it, or the line holds nothing else than names. Of `Ann Reed, Dordrecht Springer, 2029`
 * it is the publisher.
 */
export function calledLikeWord(around: Around): NamePart | undefined {
  const { whole } = around;
  const inverted = withInitialsBehind(around);
  if (inverted !== undefined) return { text: inverted, from: whole.from, to: whole.from + inverted.length };
  const [text = '', name = ''] = wordAtEnd.exec(whole.text) ?? [];
  if (text === '') return undefined;
  const rest = whole.text.slice(text.length);
  const isOne = endsInInitialsWord(name)
    ? (rest === '' || around.isBare) && isAmongInitials(around)
    : endsInFamilyWord(name) && isAmongNames(around, name, rest);
  return isOne ? { text, from: whole.from, to: whole.from + text.length } : undefined;
}

/** `Best M` among names with bare initials behind: `Reed A, Best M. Title`, `Best M, Reed A`; of `Reed A, In D. melanogaster` it is the title. */
function withInitialsBehind({ whole, names, behind, isBare }: Around): string | undefined {
  const [text = '', name = ''] =
    /^(\p{Lu}\p{Ll}{1,15}\s\p{Lu}{1,3})[*∗†‡§¶#✉^\d]{0,6}(?=[.。]\s["“]?[\p{Lu}\d]|[.。]?$)/u.exec(whole.text) ?? [];
  const isAmong = isBare || (names.length === 0 && initialsBehind.test(behind[0]?.text ?? ''));
  return isAmong && isFamilyWordWithInitials(name) ? text : undefined;
}

/** Up to a stop, a bracket or the end, with the marks of an author: `Mary Best*`, `Noah A. Springer`. */
const wordAtEnd = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{0,30}\.?){0,2}\s(?:${familyWordSource}|${initialsWordSource}))[*∗†‡§¶#✉^\d]{0,6}(?=[.。]|\s[(（]|$)`,
  'u',
);

function isAmongNames(around: Around, name: string, rest: string): boolean {
  const { line, whole, names, full, behind, isBare } = around;
  const isGiven = givenOnce.test(name);
  const isWhole = /^[.。]?$/.test(rest);
  if (isWhole && behind.length > 0) {
    const isFollowed = !isPlaceAhead(around) && isName(line, behind[0], isBare);
    // `Juan Pablo Best`, not `Mei Lin In *ISL*`
    if (isFollowed && (isGiven || full > 0 || isName(line, behind[1], isBare))) return true;
    if (isGiven && goesOnAt(line.text, whole.to) !== undefined) return true;
    // `Ann Reed, Mary Best, *Nature*`
    if (isGiven && full > 0 && full === names.length && isSlanted(line, behind[0])) return true;
  }
  if (!isGiven || full === 0 || full < names.length) return false;
  if (/(?:(?<!\p{L})and|&)\s$/u.test(line.text.slice(names[0]?.from ?? 0, whole.from))) return true;
  const at = whole.to - rest.length;
  if (isWhole && !/[\p{L}\d]/u.test(line.text.slice(at)))
    return !/\p{L}/u.test(line.text.slice(0, names[0]?.from ?? 0));
  return isBeforeMark(line, at, rest) || (!name.endsWith('Springer') && isBeforeTitle(rest));
}

/** `Mary`, `Noah A.` before the family name. */
const givenOnce = /^\S+(?:\s\p{Lu}\.?){0,2}\s\S+$/u;

/** `Mary Best. *Nature*`, `Mary Best. **Title**` */
function isBeforeMark({ links, strong, slanted }: TextLine, at: number, rest: string): boolean {
  return /^[.。]\s/.test(rest) && [...links, ...strong, ...slanted].some(({ from }) => from > at && from <= at + 3);
}

/** `Mary Best. Ferries between small islands` */
function isBeforeTitle(rest: string): boolean {
  const [, sentence = ''] = /^[.。]\s["“]?(\p{Lu}[^.。]{8,300})/u.exec(rest) ?? [];
  return wordCount(sentence) > 3;
}

function isSlanted({ slanted }: TextLine, part: NamePart | undefined): boolean {
  return part !== undefined && slanted.some(({ from, to }) => Math.abs(from - part.from) < 2 && to > from);
}

function isName(line: TextLine, part: NamePart | undefined, isBare: boolean): boolean {
  return part !== undefined && (isFull(line, part, isBare) || endsInFamilyWord(part.text));
}

/** `Lin M., Price IN, Reed A.`; in a list of full names between two of them: `Lin Mei, Price AT, Reed Ann`. */
function isAmongInitials(around: Around): boolean {
  const { line, names, full, behind, isBare } = around;
  const next = behind[0]?.text ?? '';
  if (isBare || initialsBehind.test(next) || initialsBehind.test(names[0]?.text ?? '')) return true;
  return full > 0 && isFull(line, behind[0], isBare) && !isPlaceAhead(around);
}

/** `Reed A`, `Reed A.`, and the end of a list: `Reed A. Title` */
const initialsBehind = /^\p{Lu}\p{Ll}{1,20}\s\p{Lu}{1,3}(?:\.|$)/u;

/** `New Orleans, USA`, `Cape Town, 2029`; in `San Zhang, Bo Day` and `San Zhang. *Nature*` persons go on. */
function isPlaceAhead({ line, behind: [next, other], isBare }: Around): boolean {
  if (next === undefined) return false;
  if (isCountry(next.text)) return true;
  return isTownLike(next.text) && !/\p{L}\.\s/u.test(next.text) && !isFull(line, other, isBare);
}
