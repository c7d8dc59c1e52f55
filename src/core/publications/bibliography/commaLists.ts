import { nameKind } from '../../page/names/nameKind';
import { isHan } from '../../text/isHan';
import { latexToText } from '../notation/latexText';
import { degree } from '../names/ownName';
import { isGeneration } from '../names/personNames';
import { areVancouver } from './turnedNames';

/**
 * What the words between the commas of one name are, where a name has no such commas (BibTeX knows two, `Family, Jr., Given`): the names of a
 * list, each as BibTeX wants it (`Mei Lin, Ann Reed, Bo Day`; `Lin, M., Reed, A.`), or `whole`, words that no list can be made of and
 * that are kept as they stand. `undefined` for a name, and for Chinese alone.
 * @param words without blanks around them; of TeX, too
 * @param endsInComma behind the last of them is a comma, as in `Mei Lin, Ann Reed, and Bo Day`, where no name has its family name first
 */
export function readCommaList(words: readonly string[], endsInComma: boolean): readonly string[] | 'whole' | undefined {
  if (words.length === 2 && areVancouver(words)) return words;
  if (words.length < (endsInComma ? 1 : 3) || words.every(isHan)) return undefined;
  if (words.every(word => extended.test(word))) return undefined;
  const kinds = words.map(kindOf);
  const isOdd = (_: unknown, at: number): boolean => at % 2 === 1;
  const [families, given] = [kinds.filter((kind, at) => !isOdd(kind, at)), kinds.filter(isOdd)];
  if (words.length > 3 && families.length === given.length && arePairs(families, given))
    return given.map((_, at) => words.slice(2 * at, 2 * at + 2).join(', '));
  const person = readPerson(words, kinds);
  if (person !== undefined) return [person];
  const names: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = names.pop();
    if (before !== undefined) names.push(kinds[at] === 'generation' ? `${before} ${word}` : before);
    if (before === undefined || !/^(?:generation|degree)$/.test(kinds[at] ?? '')) names.push(word);
  }
  const left = kinds.filter(kind => kind !== 'generation' && kind !== 'degree');
  const isList = left.every((kind, at) => kind === 'full' || (at > 0 && words.length > 3 && kind === 'single'));
  if (isList && left.length > (endsInComma ? 0 : 2)) return names;
  return words.length > 3 ? 'whole' : undefined;
}

/** `family=Berg, given=Jan, prefix=van der`, the extended form of a name in BibLaTeX. */
const extended = /^[a-z-]{5,12}\s?=/i;

type Kind = 'full' | 'single' | 'initials' | 'generation' | 'degree' | 'none';

function kindOf(word: string): Kind {
  if (/^\{[^{}]*\}$/.test(word)) return 'full';
  const text = latexToText(word);
  if (isGeneration(text) && !/^[JS]R$/.test(text)) return 'generation';
  if (/^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text)) return 'initials';
  if (degree.test(text)) return 'degree';
  const kind = nameKind(text);
  return kind === 'han' ? 'full' : kind === 'skip' ? 'none' : kind;
}

/** `Day, Bo MD, PhD, FACS` without what stands behind the name, and `Day, B. A., Jr.` of that with an MD behind it; `undefined` where it is not one person. */
function readPerson(words: readonly string[], kinds: readonly Kind[]): string | undefined {
  const texts = words.map(latexToText);
  const isBehind = (text: string): boolean => isDegree(text) || /^\p{Lu}{3,5}$/u.test(text);
  let to = words.length;
  while (to > 0 && isBehind(texts[to - 1] ?? '')) to--;
  const behind = texts.slice(to);
  const name = words.slice(0, to).map((word, at) => (at === 0 ? word : word.replace(lastWord, dropDegree)));
  const [first, ...more] = kinds.slice(0, to);
  if (words.length < 4 || behind.length === 0) return undefined;
  if (more.length === 0) return first === 'full' && behind.some(isDegree) ? name.join(', ') : undefined;
  const given = more.filter(kind => kind !== 'generation');
  const isNamed = (first === 'single' || first === 'full') && given.length === 1 && more.length <= 2;
  // `Lin, M., FACS, MPH` may as well be a list
  const isSure = behind.some(isDegree) || given.some(kind => kind === 'single' || kind === 'full');
  return isNamed && isSure && !given.includes('degree') && !given.includes('none') ? name.join(', ') : undefined;
}

const lastWord = /\s(\S+)$/;

function dropDegree(written: string, word: string): string {
  return isDegree(word) ? '' : written;
}

function isDegree(text: string): boolean {
  return degree.test(text);
}

/** `Lin, M., Reed Day, A.` and `Lin, Mei, Reed, Ann Bo` */
function arePairs(families: readonly Kind[], given: readonly Kind[]): boolean {
  return given.every(kind => kind === 'initials')
    ? !families.some(kind => kind === 'initials' || kind === 'generation' || kind === 'degree')
    : families.every(kind => kind === 'single') && given.every(kind => /^(?:full|single|initials)$/.test(kind));
}
