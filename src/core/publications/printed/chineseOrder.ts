import { folded } from '../../text/foldedText';
import { chineseSyllables, mayBeChineseFamily } from '../../page/names/chineseNames';

/**
 * The names of a list in the order of Chinese: `Lin Mei, Cai Zihao, Luo Furong`. In each of them the first word is a frequent family name and the
 * other sounds Chinese; in two of them the other has two syllables, as few family names have: `Zihao`, not `Lee` or `Sima`. `undefined`
 * for all other lists: of `Zhang Li, Wang Wei, Jia Lee` nobody can tell, unless one of them is the owner of the page, whom the site calls by the
 * same two words in the other order: beside `Mei Lin`, the list `Lin Mei, Zhang Wei` has the family names first. Names that are none of Chinese are `undefined` in it.
 * @param ownNames what the owner of the site is called there
 */
export function inChineseOrder(
  names: readonly string[],
  ownNames: readonly string[] = [],
): readonly (FullName | undefined)[] | undefined {
  const read = names.map(name => {
    const [family = '', given = '', ...more] = name.split(' ');
    const isRead =
      more.length === 0 &&
      [family, given].every(word => /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word)) &&
      mayBeChineseFamily(family) &&
      chineseSyllables(given) !== undefined;
    return isRead ? { family, given } : undefined;
  });
  if (read.some(name => name !== undefined && isTurned(name, ownNames))) return read;
  const sure = read.filter(name => name !== undefined && isGivenOfTwo(name.given)).length;
  return sure >= 2 && !read.includes(undefined) ? read : undefined;
}

interface FullName {
  readonly family: string;
  readonly given: string;
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
  return chineseSyllables(word) === 2 && !vowelsInTwo.test(word) && !familyOfTwo.test(word);
}

/** `Lee`, `Woo`, `Seo`, `Hoang`: one syllable of other spellings. */
const vowelsInTwo = /^[^aeiou]{1,2}(?:ee|oo|eo|oa)/i;
const familyOfTwo =
  /^(?:ouyang|shangguan|sima|situ|zhuge|huangfu|murong|linghu|dongfang|xiahou|gongsun|yuwen|nangong|duanmu)$/i;
