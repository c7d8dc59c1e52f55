import { isGoesOn } from '../../page/names/goesOn';
import { isHan } from '../../text/isHan';
import { splitHanName } from '../personNames';

const han = /^\p{Script=Han}+$/u;
const stops = /(?:(?<!\s)\s+)?[;；、，]\s*/;

/**
 * Names in Chinese characters as BibTeX wants them: `欧阳文澜` and `欧阳 文澜` become `欧阳, 文澜`; a list with Chinese
 * stops (`林梅；欧阳文澜`, `林梅, 王小明`) becomes one with `and`. All other names stay as they are.
 */
export function normalizeHanNames(names: string): string {
  if (!isHan(names)) return names;
  return names
    .split(/(?<!\s)\s+and\s+/i)
    .flatMap(splitList)
    .map(name => {
      if (isGoesOn(name)) return 'others';
      const [family, given, ...more] = name.split(/[ \u3000]+/);
      if (family !== undefined && given !== undefined && more.length === 0 && han.test(family) && han.test(given))
        return `${family}, ${given}`;
      // longer ones are organisations
      const parts = name.length <= 4 ? splitHanName(name) : undefined;
      return parts === undefined ? name : `${parts.family}, ${parts.given}`;
    })
    .join(' and ');
}

function splitList(list: string): readonly string[] {
  const text = list.trim().replace(/(\p{Script=Han})\s?等[.。]?$/u, '$1;等');
  const parts = text.split(stops).filter(part => part !== '');
  if (parts.length > 1 && parts.every(part => /^\p{Script=Han}[\p{Script=Han}·\s]*$/u.test(part))) return parts;
  const commas = text.split(/(?:(?<!\s)\s+)?,\s*/);
  // `欧阳, 文澜` is one name, `林梅, 王小明` are two
  const several = commas.length > 2 || (commas.length === 2 && splitHanName(commas[0] ?? '') !== undefined);
  return several && commas.every(part => /^\p{Script=Han}{1,4}$/u.test(part) && (part.length > 1 || part === '等'))
    ? commas
    : [text];
}
