import { isDottedName } from '../../page/names/dottedNames';
import { hanFamilies } from '../../page/names/hanFamilies';
import { isGoesOn } from '../../page/names/goesOn';
import { isHan } from '../../text/isHan';
import { splitHanName } from '../names/personNames';

const han = /^\p{Script=Han}+$/u;
const stops = /(?:(?<!\s)\s+)?[;；、，]\s*/;

const japaneseFamily = /^.{1,2}[田山川村本木井野藤橋原島崎沢澤谷口林辺部中上下内根岡倉森坂浜塚浦瀬屋津]$|々/u;
const japaneseGiven = /^.[子夫男彦助介輔雄]$|郎$|之[介助]$/u;

/**
 * Names in Chinese characters as BibTeX wants them: `欧阳文澜` and `欧阳 文澜` become `欧阳, 文澜`; a list with Chinese
 * stops (`林梅；欧阳文澜`, `林梅, 王小明`) becomes one with `and`. All other names stay as they are.
 * @param areFamilyFirst in all of the list a comma parts family and given name
 */
export function normalizeHanNames(names: string, areFamilyFirst?: boolean): string {
  if (!isHan(names)) return names;
  const elements = names.split(/(?<!\s)\s+and\s+/i);
  const familyFirst = areFamilyFirst ?? haveFamilyFirst(elements);
  const isList = elements.filter(element => !isGoesOn(element)).length > 1;
  return elements
    .flatMap(element => splitList(element, familyFirst, isList))
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

/** Whether names are written one way, `山田, 太郎` and `王, 小明`, of which at least one is surely family and given name. */
export function haveFamilyFirst(elements: readonly string[]): boolean {
  const names = elements.filter(element => !isGoesOn(element));
  return (
    names.length > 1 &&
    names.every(name => /^\s*\{|^[^,，]+[,，][^,，]+$/.test(name)) &&
    names.some(name => {
      const pair = pairOf(name.trim());
      return pair !== undefined && !isGoesOn(pair.given) && (hasJapaneseFamily(pair) || !areTwo(pair));
    })
  );
}

interface Pair {
  readonly family: string;
  readonly given: string;
}

/** The two words in Chinese characters that a comma parts. */
function pairOf(text: string): Pair | undefined {
  const [, family, given] = /^(\p{Script=Han}{1,4})\s?[,，]\s?(\p{Script=Han}{1,4})$/u.exec(text) ?? [];
  return family === undefined || given === undefined ? undefined : { family, given };
}

function splitList(list: string, areFamilyFirst: boolean, isOneOfMany: boolean): readonly string[] {
  const text = list.trim().replace(/(\p{Script=Han})\s?等[.。]?$/u, '$1;等');
  const pair = pairOf(text);
  const canBeName = areFamilyFirst || isOneOfMany || !text.includes('，');
  if (pair !== undefined && canBeName && !isGoesOn(pair.given) && (areFamilyFirst || !areTwo(pair)))
    return [`${pair.family}, ${pair.given}`];
  const parts = text.split(stops).filter(part => part !== '');
  if (parts.length > 1 && parts.every(part => isDottedName(part) || /^\p{Script=Han}[\p{Script=Han}·\s]*$/u.test(part)))
    return parts;
  const commas = text.split(/(?:(?<!\s)\s+)?,\s*/);
  return commas.length > 1 &&
    commas.every(
      part => isDottedName(part) || (/^\p{Script=Han}{1,4}$/u.test(part) && (part.length > 1 || part === '等')),
    )
    ? commas
    : [text];
}

/** `山田, 太郎` is one name, `林梅, 王小明` are two. */
function areTwo({ family, given }: Pair): boolean {
  const isAlone = [family, given].some(part => part.length < 2) || isCompound(family);
  return !isAlone && !isJapanese({ family, given }) && (isWhole(family) || isWhole(given));
}

/** `欧阳` */
function isCompound(name: string): boolean {
  return name.length === 2 && splitHanName(name) === undefined;
}

/** `長谷川`, `高橋`; of three letters behind a family name of Chinese, `李建中` is a whole name. */
function hasJapaneseFamily({ family }: Pair): boolean {
  return japaneseFamily.test(family) && (family.length === 2 || !isWhole(family));
}

function isJapanese(pair: Pair): boolean {
  const { family, given } = pair;
  return hasJapaneseFamily(pair) && (japaneseGiven.test(given) || (given.length === 2 && !isWhole(family)));
}

/** Whether a name in Chinese characters begins with a family name of Chinese and goes on. */
function isWhole(name: string): boolean {
  const family = splitHanName(name)?.family;
  return family !== undefined && (family.length > 1 || (name.length <= 3 && hanFamilies.has(family)));
}
