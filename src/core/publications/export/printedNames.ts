import { withoutAuthorMarks } from '../../page/authorMarks';
import { isGroup } from '../../page/authorNames';
import { readName } from '../personNames';
import type { CslName } from '../work';

/**
 * A list of authors as it is printed: marks of footnotes and equal work go, names are taken apart by their form
 * (`Mei Lin`, `Lin M.`, `欧阳文澜`). `undefined` where a name stands in one word, as in `Cheng, Junlong`: then it cannot be told
 * where one name ends and the next begins.
 */
export function readPrintedNames(names: readonly string[]): readonly CslName[] | undefined {
  const read = names.map(readPrintedName);
  return read.length > 0 && read.every(name => name !== undefined) ? read : undefined;
}

function readPrintedName(printed: string): CslName | undefined {
  const plain = withoutAuthorMarks(printed)
    .replace(/[(（[][^()（）[\]]{0,60}[)）\]]/g, '')
    .replace(/(?<![\d\s,，])[\d\s,，]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (isGroup(plain)) return { literal: plain };
  const [, family, initials] =
    /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s((?:\p{Lu}\.?[\s-]?){1,4})$/u.exec(plain) ?? [];
  if (family !== undefined && initials !== undefined && !/^\p{Lu}\.?$/u.test(family))
    return { family, given: initials.trim() };
  const name = readName({ whole: plain, organisation: false })?.name;
  return name?.literal === undefined ? name : undefined;
}
