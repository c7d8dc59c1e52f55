import { readReferences } from '../../page/characterReferences';
import { isCalledOtherwise } from '../../page/drafts/calledOtherwise';
import { withoutAuthorMarks, withoutPadding } from '../../page/names/authorMarks';
import { isDottedName } from '../../page/names/dottedNames';
import { beforeGoesOn, isGoesOn } from '../../page/names/goesOn';
import { isSmallNameWord } from '../../page/names/nameParticle';
import { isHan } from '../../text/isHan';
import { markingSource } from '../../syntax/htmlElements';
import { sameName } from './ownName';

/** Names separated by commas, `and`, `、`: several, or the owner alone. */
export function looksLikeNames(written: string, own: readonly string[]): boolean {
  const names = splitNames(written);
  return (
    names.every(looksLikeName) &&
    (names.length > 1 || (names.length === 1 && own.some(name => sameName(name, names[0] ?? ''))))
  );
}

/** Up to six words, each with a capital or a particle; two to four Chinese characters. */
export function looksLikeName(written: string): boolean {
  const name = withoutPadding(written);
  if (name.length > 40 || /\d|:/.test(name)) return false;
  if (isHan(name)) return /^\p{Script=Han}{2,4}$/u.test(name) || isDottedName(name);
  const words = name.split(/\s+/);
  return words.length <= 6 && words.every(word => /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word) || isSmallNameWord(word));
}

/** Whether a list begins with a family name and initials that have no stops, `Vesper O, Yan M. …`: then a stop ends the list. */
export function hasBareInitials(list: string): boolean {
  return /^[\p{L}'’ -]{2,40}\s\p{Lu}(?:\s?\p{Lu}){0,2}\s?(?:[,，;&]|and\s|$)/u.test(
    withoutMarks(list.slice(0, 100)).trim(),
  );
}

/** Whether a list begins with a family name, a comma and initials: `Vesper, O., & Yan, M.`; not with `Odile Vesper, M. Yan,`. */
function isInverted(list: string): boolean {
  const begin = withoutMarks(list.slice(0, 100)).trim();
  return (
    /^[\p{L}'’ -]{2,40},\s\p{Lu}\./u.test(begin) &&
    !/^[\p{L}'’-]+\s[\p{L}'’ -]{2,40},\s(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]+,/u.test(begin)
  );
}

/**
 * Where a list of names with which `text` begins ends: at a stop, a line break, a parenthesis. `undefined` where none of these is there. Behind a comma it
 * runs over the break where names alone stand behind that: `Odile Vesper, Mo Yan,<br>Per Olof Lindqvist<br>`.
 */
export function endOfNames(text: string): number | undefined {
  const end = hasBareInitials(text) ? endsBare : isInverted(text) ? endsInverted : endsFull;
  let found = end.exec(text)?.index;
  while (found !== undefined) {
    const lineBreak = /[,，、]\s{0,4}$/.test(text.slice(0, found)) ? wrap.exec(text.slice(found)) : null;
    if (lineBreak === null) return found;
    const from = found + lineBreak[0].length;
    const next = end.exec(text.slice(from))?.index;
    const line = text.slice(from, next === undefined ? text.length : from + next);
    const names = splitNames(line);
    if (names.length === 0 || !names.every(isPerson)) return found;
    if (next === undefined) return undefined;
    found = from + next;
  }
  return undefined;
}

/** A line break and the blanks around it. */
const wrap = /^(?:<br\s?\/?>)?\s{0,20}(?:\\{1,2}\r?\n)?\s{0,20}/;

/** `Per Olof Lindqvist`; not `Water`, `Lake Letters`. */
function isPerson(name: string): boolean {
  return looksLikeName(name) && (isHan(name) || /\S\s\S/.test(name)) && !isCalledOtherwise(name);
}

/** Behind two letters, as a single one is an initial, `等` is none, or a mark: `<sup>1</sup>.`, `[📧](mailto:…).`, `&dagger;.` */
const endsFull =
  /\r?\n|<br|(?<=(?:\p{L}{2}|[,，、\s]等)[*_`>]{0,3}|<\/\w{1,8}>|[);])[.。．](?=\s|\p{Script=Han})|\s[(（]|[。．]/u;
const endsBare = /\r?\n|<br|(?<=\p{L}(?:[*_`>]{0,3}|<\/\w{1,8}>))[.。．](?=\s)|\s[(（]|[。．]/u;
/** `Vesper, O., & Yan, M. In …`: the stop of the last initial is the last of the list, whatever follows. */
const endsInverted = /\r?\n|<br|(?<=\p{Lu}\.(?:[*_`>]{0,3}|<\/\w{1,8}>))\s(?!\p{Lu}\.|&|and\b)|\s[(（]|[。．]/u;

/** What parts names, in text whose blanks are single: also the blank before `et al.` */
const betweenNames = new RegExp(String.raw`(\s?[,，、;；]\s?(?:and\s|& ?|和)?|\s(?:and|&)\s|${beforeGoesOn}|和)`, 'iu');

/** The words of a written list between its commas, without marks around them and stops behind it. */
function splitNames(written: string): readonly string[] {
  return withoutMarks(written)
    .replace(/\s+/g, ' ')
    .split(betweenNames)
    .filter((_, at) => at % 2 === 0)
    .map(name => name.trim().replace(/(\p{L}{2})[.。]$/u, '$1'))
    .filter(name => !isOthers(name));
}

/** The names of a list, and what stands between each and the next. */
export interface NameList {
  readonly names: readonly string[];
  readonly joints: readonly string[];
  /** `et al.` is behind them, or an ellipsis. */
  readonly goesOn: boolean;
  /** The ellipsis behind them, where the last authors are named again: `Odile Vesper, ..., Mo Yan`. */
  readonly elision: Elision | undefined;
  /** Names of which the family name comes first, with a comma behind it. */
  readonly inverted: 'all' | 'first' | 'none';
}

/** What stands for the names in the middle of a list, how many are named behind it, and what is before the last of these. */
interface Elision {
  readonly mark: string;
  readonly after: number;
  readonly joint: string;
}

const ellipsis = /^(?:\.{2,3}|…)$/;

/** Takes a written list apart. `Vesper, O., & Yan, M.` holds two names, as does `Vesper, Odile, and Mo Yan`. */
export function namesOf(written: string, own: readonly string[]): NameList {
  const pieces = withoutMarks(written).replace(/\s+/g, ' ').trim().split(betweenNames);
  const words = pieces.filter((_, at) => at % 2 === 0).map(word => word.trim());
  const joints = pieces.filter((_, at) => at % 2 === 1);
  const end = words.findIndex(isOthers);
  const goesOn = end > 0;
  const list = goesOn ? { words: words.slice(0, end), joints: joints.slice(0, end - 1) } : { words, joints };
  const inverted = inversionOf(list.words, list.joints, own);
  const names: string[] = [];
  const between: string[] = [];
  for (let at = 0; at < list.words.length; at++) {
    if (at > 0) between.push(list.joints[at - 1] ?? '');
    const isPair = inverted === 'all' || (inverted === 'first' && at === 0);
    names.push(isPair ? `${list.words[at] ?? ''}, ${list.words[at + 1] ?? ''}` : (list.words[at] ?? ''));
    if (isPair) at++;
  }
  const mark = words[end] ?? '';
  const after = words.slice(end + 1).filter(word => !isOthers(word)).length;
  const isElided = goesOn && after > 0 && after === words.length - end - 1 && ellipsis.test(mark);
  const elision = isElided ? { mark, after, joint: joints.at(-1) ?? '' } : undefined;
  return { names, joints: between, goesOn, elision, inverted };
}

const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

function inversionOf(
  words: readonly string[],
  joints: readonly string[],
  own: readonly string[],
): NameList['inverted'] {
  const [first = '', second = ''] = words;
  if (words.length < 2 || isHan(first)) return 'none';
  const odd = words.filter((_, at) => at % 2 === 1);
  const isPaired = words.length % 2 === 0 && odd.every(word => initials.test(word));
  const bySemicolon = words.length % 2 === 0 && joints.every((joint, at) => /[;；]/.test(joint) === (at % 2 === 1));
  if (isPaired || (bySemicolon && words.length > 2) || arePairs(words, joints, own)) return 'all';
  const isSingle = !/\s/.test(first) && !/\s/.test(second) && !initials.test(first);
  const others = words.slice(2);
  return isSingle &&
    /^, ?$/.test(joints[0] ?? '') &&
    (others.length === 0
      ? own.some(name => sameName(name, `${second} ${first}`))
      : others.every(word => /\S\s\S/.test(word)))
    ? 'first'
    : 'none';
}

/**
 * `Lin, Mei, and Reed, Ann`: an `and` stands between pairs alone, or one of them is the owner of the page. Of `Lin, Reed, and Hale` each is a family name.
 */
function arePairs(words: readonly string[], joints: readonly string[], own: readonly string[]): boolean {
  const isPair = (_: string, at: number): boolean => at % 2 === 0;
  const families = words.filter(isPair);
  if (words.length < 4 || words.length % 2 === 1 || families.some(word => /^\p{Lu}\S*\s/u.test(word))) return false;
  if (!joints.filter(isPair).every(joint => /^, ?$/.test(joint))) return false;
  const isOwn = (word: string, at: number): boolean =>
    at % 2 === 1 && own.some(name => sameName(name, `${word} ${words[at - 1] ?? ''}`));
  return joints.some(joint => /\band\b|&/.test(joint)) || words.some(isOwn);
}

function isOthers(word: string): boolean {
  return isGoesOn(word) || /^(?:\.{0,3}|…)$/.test(word);
}

const raisedOrMark = new RegExp(String.raw`<sup>[^<>]{0,20}</sup>|</?(?:${markingSource}|a)(?:\s[^<>]{0,300})?>`, 'gi');

function withoutMarks(written: string): string {
  const plain = written
    .replace(/<br\s?\/?>/gi, ' ')
    .replace(/\[([^[\]]{1,60})\]\([^()]{0,300}\)/g, '$1')
    .replace(raisedOrMark, '');
  // the `;` of `&#42;` parts no names
  const read = readReferences(plain).map(({ text }) => text);
  return withoutPadding(withoutAuthorMarks(read.join('')));
}
