import { chineseSyllables, mayBeChineseFamily } from '../../page/names/chineseNames';

/**
 * The names of a list in the order of Chinese: `Lin Mei, Cai Zihao, Luo Furong`. In each of them the first word is a frequent family name and the
 * other sounds Chinese; in two of them the other has two syllables, as few family names have: `Zihao`, not `Lee` or `Sima`. `undefined`
 * for all other lists: of `Zhang Li, Wang Wei, Jia Lee` nobody can tell.
 */
export function inChineseOrder(
  names: readonly string[],
): readonly { readonly family: string; readonly given: string }[] | undefined {
  const read = names.flatMap(name => {
    const [family = '', given = '', ...more] = name.split(' ');
    const isRead =
      more.length === 0 &&
      [family, given].every(word => /^\p{Lu}[\p{Ll}-]+(?:\p{Lu}\p{Ll}+)?$/u.test(word)) &&
      mayBeChineseFamily(family) &&
      chineseSyllables(given) !== undefined;
    return isRead ? [{ family, given }] : [];
  });
  const sure = read.filter(({ given }) => isGivenOfTwo(given)).length;
  return read.length === names.length && sure >= 2 ? read : undefined;
}

function isGivenOfTwo(word: string): boolean {
  return chineseSyllables(word) === 2 && !vowelsInTwo.test(word) && !familyOfTwo.test(word);
}

/** `Lee`, `Woo`, `Seo`, `Hoang`: one syllable of other spellings. */
const vowelsInTwo = /^[^aeiou]{1,2}(?:ee|oo|eo|oa)/i;
const familyOfTwo =
  /^(?:ouyang|shangguan|sima|situ|zhuge|huangfu|murong|linghu|dongfang|xiahou|gongsun|yuwen|nangong|duanmu)$/i;
