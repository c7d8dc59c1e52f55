import { chineseSyllables, mayBeChineseFamily } from '../../page/names/chineseNames';

/**
 * The names of a list in the order of Chinese: `Lin Mei, Cai Zihao, Luo Furong`. In each of them the first word is a frequent family name and the
 * other sounds Chinese; in two, or one of three or more, the other has two syllables, as no frequent family name has. `undefined`
 * for all other lists: of `Zhang Li, Wang Wei` nobody can tell.
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
  const sure = read.filter(({ given }) => chineseSyllables(given) === 2).length;
  return read.length === names.length && sure >= (names.length > 2 ? 1 : 2) ? read : undefined;
}
