import { withoutAuthorMarks } from '../../page/authorMarks';
import { isGroup } from '../../page/authorNames';
import { readName } from '../personNames';
import type { CslName } from '../work';

/**
 * A list of authors as it is printed: marks of footnotes and equal work go, names are taken apart by their form
 * (`Mei Lin`, `Lin M.`, `欧阳文澜`). Of two words alone with names in full behind them, `Lin, Mei, Ann Reed, and Bo Hale`, the first is the family
 * name of the other, as in the style of the MLA; so it is in `Lin, Mei, et al.`, which is not `isComplete`. `undefined` where a name stands in one
 * word otherwise: then it cannot be told where one name ends and the next begins.
 */
export function readPrintedNames(names: readonly string[], isComplete: boolean): readonly CslName[] | undefined {
  const [family, given, ...others] = names;
  const isInverted =
    family !== undefined &&
    given !== undefined &&
    [family, given].every(isWord) &&
    (others.length > 0 ? others.every(name => /\S\s\S/.test(name)) : !isComplete);
  const read = (isInverted ? [`${family}, ${given}`, ...others] : names).map(readPrintedName);
  return read.length > 0 && read.every(name => name !== undefined) ? read : undefined;
}

function isWord(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+[*†‡#]{0,3}$/u.test(name) && !/\p{Script=Han}/u.test(name);
}

function readPrintedName(printed: string): CslName | undefined {
  const plain = withoutAuthorMarks(printed)
    .replace(/[(（[][^()（）[\]]{0,60}[)）\]]/g, '')
    .replace(/(?<![\d\s,，])[\d\s,，]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    // `Odile. Vesper`
    .replace(/(?<=^\p{Lu}\p{Ll}{3,15})\.(?=\s\p{Lu}\p{Ll})/u, '');
  if (isGroup(plain)) return { literal: plain };
  const [, family, initials] =
    /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s((?:\p{Lu}\.?[\s-]?){1,4})$/u.exec(plain) ?? [];
  // `Bill Reed III`
  const isGeneration = family?.includes(' ') === true && /^(?:II|III|IV)$/.test(initials ?? '');
  if (
    family !== undefined &&
    initials !== undefined &&
    !isGeneration &&
    !/^\p{Lu}\.?$/u.test(family) &&
    !inCapitals.test(plain)
  )
    return { family, given: initials.trim() };
  const name = readName({ whole: plain, organisation: false })?.name;
  return name?.literal === undefined ? name : undefined;
}

/** `BOHAI TANG`: initials make no word. */
const inCapitals = /^\p{Lu}+\s(?=\p{Lu}*[AEIOUY])\p{Lu}{3,}$/u;
