import { folded } from '../../text/foldedText';
import {
  chineseSyllables,
  isChineseFamilyOfTwo,
  isChineseSyllable,
  isSouthernFamily,
  isUnknownToPinyin,
  mayBeChineseFamily,
  mayBeChineseGiven,
  mayBeRareChineseFamily,
} from '../../page/names/chineseNames';

/**
 * The names of a list in the order of Chinese: `Lin Mei, Cai Zihao, Luo Furong`. Two of them have to tell it (`tellsOrder`), or one beside family names with
 * initials behind them, `Guo R, Lin Mei`, or beside another in three words, `Zhang Jian Guo, Li Xiao Ming`. No name may say the contrary: `Maokun Li`.
 * `undefined` for all other lists: of `Zhang Li, Wang Wei, Jia Lee` nobody can tell, unless one of them is the owner of the page, whom the site calls by the
 * same two words in the other order: beside `Mei Lin`, the list `Lin Mei, Zhang Wei` has the family names first. Names that are none of Chinese are
 * `undefined` in it.
 * @param ownNames what the owner of the site is called there
 */
export function inChineseOrder(
  names: readonly string[],
  ownNames: readonly string[] = [],
): readonly (FullName | undefined)[] | undefined {
  const frequent = names.map(name => fullName(name, mayBeChineseFamily));
  if (frequent.some(name => name !== undefined && isTurned(name, ownNames))) return frequent;
  if (names.some(hasFamilyBehind)) return undefined;
  const telling = names.filter(tellsOrder).length;
  if (telling > 1 || (telling === 1 && names.filter(fitsInThree).length > 1)) return names.map(namedAmongOthers);
  const told = frequent.map(name => (name !== undefined && !mayBeChineseFamily(name.given) ? name : undefined));
  return names.some(hasInitialBehind) && told.some(name => name !== undefined) ? told : undefined;
}

/** Whether a name is read with its family name first in a list in the order of Chinese: `Lin Mei`, but not `Reed Ann`. */
export function canBeInChineseOrder(family: string, given: string): boolean {
  return namedAmongOthers(`${family} ${given}`) !== undefined;
}

interface FullName {
  readonly family: string;
  readonly given: string;
}

/** `Lin Mei`, `Lin Mei Hua` with the family name first. `undefined` where the first word is none or the rest no given name of Chinese. */
function fullName(
  name: string,
  isFamily: (word: string) => boolean,
  isGiven: (word: string) => boolean = word => chineseSyllables(word) !== undefined,
): FullName | undefined {
  const [family = '', ...words] = name.split(' ');
  const given = words.join(' ');
  const isRead =
    words.length > 0 &&
    [family, ...words].every(word => /^\p{Lu}[\p{Ll}-]+(?:['’]?\p{Lu}\p{Ll}+|['’]\p{Ll}+)?$/u.test(word)) &&
    isFamily(family) &&
    isGiven(words.length === 2 ? words.join('-') : given);
  return isRead ? { family, given } : undefined;
}

/**
 * In a list in that order a family name stands first, whatever else its given name may be: `Wang Anqi`, `Lü Wei`, `Ouyang Wenlan`, `Lin Yu-Hsuan`; and one
 * syllable before a given name of two is a family name, whoever else is called so: `Xiang Xianbo`, `An Xianbo`.
 */
function namedAmongOthers(name: string): FullName | undefined {
  const isFamily = (word: string): boolean => mayBeRareChineseFamily(word) || isChineseFamilyOfTwo(word);
  const inTwo = fullName(name, isChineseSyllable);
  return (
    fullName(name, isFamily, word => mayBeChineseGiven(word) || isHyphenated(word)) ??
    (fitsInThree(name) ? fullName(name, isFamilyBeforeTwo, mayBeChineseGiven) : undefined) ??
    (inTwo !== undefined && isGivenOfTwo(inTwo.given) ? inTwo : undefined)
  );
}

/**
 * Whether a name tells that its family name stands first: a frequent one, and a given name of two syllables, as few family names have, `Zihao`, not `Lee` or
 * `Sima`, with a hyphen between capitals, `Yu-Hsuan`, or in two words of which the other is no family name: `Lin Mei Hua`. The frequent `Yu` may be a given name of Japanese: `Yu Wada`.
 */
function tellsOrder(name: string): boolean {
  const [family = '', ...words] = name.split(' ');
  const [given = '', last] = words;
  if (last !== undefined) return fitsInThree(name) && !isFamilyBeforeTwo(last) && !mayBeRareChineseFamily(last);
  const isJapanese = givenOfJapanese.test(family) && spokenInJapanese.test(given);
  return mayBeChineseFamily(family) && !isJapanese && (isGivenOfTwo(given) || isHyphenated(given));
}

/** `Zhang Jian Guo`, `Tan Wei Ming`; Guo may be the family name as well. */
function fitsInThree(name: string): boolean {
  const [family = '', ...given] = name.split(' ');
  return given.length === 2 && isFamilyBeforeTwo(family) && given.every(isChineseSyllable);
}

/** `Maokun Li`, `Chih-Hao Wang`, `Mei Hua Lin`; `Tina Wang` may stand beside others in any order. */
function hasFamilyBehind(name: string): boolean {
  const [given = '', second = '', third, ...more] = name.split(' ');
  if (more.length > 0) return false;
  if (third !== undefined)
    return [given, second].every(isChineseSyllable) && !isFamilyBeforeTwo(given) && isFamilyBeforeTwo(third);
  return (isGivenOfTwo(given) || isHyphenated(given)) && !englishGiven.test(given) && mayBeChineseFamily(second);
}

function isFamilyBeforeTwo(word: string): boolean {
  return mayBeChineseFamily(word) || isSouthernFamily(word);
}

/** `Yu-Hsuan`, `Chih-Hao`, `Hooi-Siang`: family names with a hyphen have longer parts, `Smith-Jones`. */
function isHyphenated(word: string): boolean {
  return (
    /^(?:(?:hs|ts|tz|[cs]h|[bpmfdtnlgkhjrscwyz])?[aeiouü]{1,3}(?:ng?|h|r)?(?:-|$)){2}$/i.test(word) &&
    /-\p{Lu}/u.test(word)
  );
}

/** Given names in English that look like two syllables of Chinese. */
const englishGiven =
  /^(?:dean|dina|gina|hana|helen|kate|lena|lina|lisa|luke|luna|maya|megan|mike|mina|nina|pete|sean|susan|tina)$/i;
/** Given names of Japanese that look like family names of Chinese, and family names that can be spoken there: `Wada`, `Kanda`, `Fuji`. */
const givenOfJapanese = /^(?:dai|jin|ren|yu)$/i;
const spokenInJapanese = /^(?:(?:[sc]h|ts|[kgsztdnhbpmyrwjf])?[aeiou]n?){2,4}$/i;

/** `Guo R`, `Guo R.J.` */
function hasInitialBehind(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+\s\p{Lu}(?:\.?|(?:\.-?\p{Lu}){1,2}\.)$/u.test(name);
}

/** Whether a name is that of the owner with its family name first. A given name that may be a family name tells nothing: `Zhang Wei`. */
function isTurned({ family, given }: FullName, ownNames: readonly string[]): boolean {
  if (mayBeChineseFamily(given)) return false;
  const own = ownNames.map(lettersOf);
  return own.includes(lettersOf(`${given} ${family}`)) && !own.includes(lettersOf(`${family} ${given}`));
}

/** `Xiao-Yong Lin` is `xiaoyong lin`. */
function lettersOf(name: string): string {
  return folded(name).replace(/-/g, '').trim();
}

function isGivenOfTwo(word: string): boolean {
  return (
    chineseSyllables(word) === 2 && !vowelsInTwo.test(word) && !isChineseFamilyOfTwo(word) && !isUnknownToPinyin(word)
  );
}

/** `Lee`, `Woo`, `Seo`, `Hoang`: one syllable of other spellings. */
const vowelsInTwo = /^[^aeiou]{1,2}(?:ee|oo|eo|oa)/i;
