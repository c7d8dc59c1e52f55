import { folded } from '../../text/foldedText';
import {
  chineseSyllables,
  isChineseFamilyOfTwo,
  mayBeChineseFamily,
  mayBeChineseGiven,
  mayBeRareChineseFamily,
} from '../../page/names/chineseNames';

/**
 * The names of a list in the order of Chinese: `Lin Mei, Cai Zihao, Luo Furong`. In two of them the first word is a frequent family name and the
 * other has two syllables, as few family names have: `Zihao`, not `Lee` or `Sima`; one is enough beside family names with initials behind them, `Guo R, Lin Mei`.
 * No name may say the contrary: `Maokun Li`. `undefined` for all other lists: of `Zhang Li, Wang Wei, Jia Lee` nobody can tell, unless one of them is the owner
 * of the page, whom the site calls by the same two words in the other order: beside `Mei Lin`, the list `Lin Mei, Zhang Wei` has the family names first.
 * Names that are none of Chinese are `undefined` in it.
 * @param ownNames what the owner of the site is called there
 */
export function inChineseOrder(
  names: readonly string[],
  ownNames: readonly string[] = [],
): readonly (FullName | undefined)[] | undefined {
  const frequent = names.map(name => fullName(name, mayBeChineseFamily));
  if (frequent.some(name => name !== undefined && isTurned(name, ownNames))) return frequent;
  if (names.some(hasFamilyBehind)) return undefined;
  if (frequent.filter(name => name !== undefined && isGivenOfTwo(name.given)).length >= 2)
    return names.map(name => namedAmongOthers(name) ?? namedInTwo(name));
  const told = frequent.map(name => (name !== undefined && !mayBeChineseFamily(name.given) ? name : undefined));
  return names.some(hasInitialBehind) && told.some(name => name !== undefined) ? told : undefined;
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

/** `Wang Anqi`, `Lü Wei`, `Ouyang Wenlan`: in a list in that order a family name stands first, whatever else its given name may be. */
function namedAmongOthers(name: string): FullName | undefined {
  return fullName(name, word => mayBeRareChineseFamily(word) || isChineseFamilyOfTwo(word), mayBeChineseGiven);
}

/** `Xiang Xianbo`, `An Xianbo`: among others in that order one syllable before a given name of two is a family name, whoever else is called so. */
function namedInTwo(name: string): FullName | undefined {
  const read = fullName(name, word => chineseSyllables(word) === 1 || /^(?:ai|an|ao|ou)$/i.test(word));
  return read !== undefined && isGivenOfTwo(read.given) ? read : undefined;
}

/** `Maokun Li` */
function hasFamilyBehind(name: string): boolean {
  const [given = '', family = '', ...more] = name.split(' ');
  return more.length === 0 && isGivenOfTwo(given) && mayBeChineseFamily(family);
}

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
    chineseSyllables(word) === 2 &&
    !vowelsInTwo.test(word) &&
    !isChineseFamilyOfTwo(word) &&
    !unknownToPinyin.test(word)
  );
}

/** `Lee`, `Woo`, `Seo`, `Hoang`: one syllable of other spellings. */
const vowelsInTwo = /^[^aeiou]{1,2}(?:ee|oo|eo|oa)/i;
/** `Sato`, `Kato`, `Hara`, `Cohen`: what looks like two syllables and is spelt as none of Mandarin is. */
const unknownToPinyin = /(?:(?<![csz])h|[cdgjklnqrstxyz])o(?!u|ng)|[bpfw]e(?!i|n)|[jqx][aeo]|ra(?!n|o)|[gkf]i|v/i;
