import { withoutAuthorMarks, withoutPadding } from '../../page/names/authorMarks';
import { isDottedName } from '../../page/names/dottedNames';
import { isNameParticle } from '../../page/names/nameParticle';
import { isHan } from '../../text/isHan';
import { isCollective } from '../names/collectiveNames';
import { readName } from '../names/personNames';
import { inChineseOrder } from './chineseOrder';
import {
  chineseSyllables,
  isChineseFamily,
  isUnknownToPinyin,
  mayBeChineseFamily,
} from '../../page/names/chineseNames';
import type { CslName } from '../work';

/**
 * A list of authors as it is printed: marks of footnotes and equal work go, names are taken apart by their form
 * (`Mei Lin`, `Lin M.`, `欧阳文澜`). Of two words alone with names in full behind them, `Lin, Mei, Ann Reed, and Bo Hale`, the first is the family
 * name of the other, as in the style of the MLA; so it is in `Lin, Mei, et al.`, which is not `isComplete`. Capitals set family names apart where all
 * names have them: `Wei ZHANG, Ming LI`, `ZHANG Wei, LI Ming`, and short ones behind given names where no other has initials: `Ada Rose SECK`; a list can be in the order of Chinese (see `inChineseOrder`). `阿依古丽·买买提` stays whole. `undefined` where a name stands in one word otherwise: then it cannot be told where
 * one name ends and the next begins; and where short capitals may be family names as well as initials: `Tan DUC, Ada BUI`.
 * @param ownNames what the owner of the site is called there
 */
export function readPrintedNames(
  names: readonly string[],
  isComplete: boolean,
  ownNames: readonly string[] = [],
): readonly CslName[] | undefined {
  const [family, given, ...others] = names;
  const isInverted =
    family !== undefined &&
    given !== undefined &&
    [family, given].every(isWord) &&
    (others.length > 0 ? others.every(name => /\S\s\S/.test(name)) : !isComplete);
  const plain = withoutLastStop((isInverted ? [`${family}, ${given}`, ...others] : names).map(plainName));
  const inOrder = inChineseOrder(plain, ownNames);
  const short = shortFamilies(plain);
  if (short === 'doubtful') return undefined;
  const capitals = short === 'told' ? undefined : withCapitals(plain);
  const read = plain.map((name, at) => {
    const full = inOrder?.[at];
    if (full !== undefined) return readName({ ...full, organisation: false })?.name;
    const ofCapitals = short === 'told' ? shortFamily(name) : (capitals?.[at] ?? readShortCapitals(name, plain));
    return ofCapitals ?? readPlainName(name);
  });
  return read.length > 0 && read.every(name => name !== undefined) ? read : undefined;
}

/** `Lin M, Reed A.`: where initials have no stops of their own, that of the last ends the list. */
function withoutLastStop(names: readonly string[]): readonly string[] {
  const areBare = names.length > 1 && names.slice(0, -1).every(name => /\p{L}\s\p{Lu}{1,3}$/u.test(name));
  return areBare
    ? [...names.slice(0, -1), ...names.slice(-1).map(name => name.replace(/(?<=\s\p{Lu}{1,3})\.$/u, ''))]
    : names;
}

function isWord(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+[*†‡#]{0,3}$/u.test(name) && !isHan(name);
}

function plainName(printed: string): string {
  return (
    withoutPadding(withoutAuthorMarks(printed))
      .replace(/[(（[][^()（）[\]]{0,60}[)）\]]/g, '')
      .replace(/(?<![\d\s,，])[\d\s,，]+$/u, '')
      // `Lin, M<sup>1</sup>.`
      .replace(/(?<=\p{Lu})\d[\d,，]{0,5}(?=\.$)/u, '')
      .replace(/\s+/g, ' ')
      .trim()
      // `Odile. Vesper`
      .replace(/(?<=^\p{Lu}\p{Ll}{3,15})\.(?=\s\p{Lu}\p{Ll})/u, '')
  );
}

function readPlainName(plain: string): CslName | undefined {
  if (isCollective(plain) || isDottedName(plain)) return { literal: plain };
  const [, particles = '', family, initials] =
    /^((?:\p{Ll}{2,4}\s){0,3})(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s(?!(?:II|III|IV)$)((?:\p{Lu}\.?[\s-]?){1,4})$/u.exec(
      plain,
    ) ?? [];
  const areParticles = particles.trim() === '' || particles.trim().split(' ').every(isNameParticle);
  if (
    family !== undefined &&
    initials !== undefined &&
    areParticles &&
    !/^\p{Lu}\.?$/u.test(family) &&
    !inCapitals.test(plain)
  )
    // `LIN M`, as GB/T 7714 prints names
    return readName({ family: particles + family, given: initials.trim(), organisation: false })?.name;
  const name = readName({ whole: plain, organisation: false })?.name;
  return name?.literal === undefined ? name : undefined;
}

/**
 * The names where in each the words in capitals at the same end are the family name. Short ones alone could be initials: `Smith JAE, Reed AK`.
 */
function withCapitals(names: readonly string[]): readonly CslName[] | undefined {
  const parts = names.map(capitalFamily);
  const [first] = parts;
  const areAlike = parts.every(part => part !== undefined && part.isFirst === first?.isFirst);
  if (!areAlike || !parts.some(part => part !== undefined && /\p{Lu}{4}/u.test(part.family))) return undefined;
  return parts.flatMap(part => (part && readName({ ...part, organisation: false })?.name) ?? []);
}

/**
 * What the two or three capitals of names are, where none has initials: `told` where they are family names of Chinese (`Mei LIU, Bo WU`,
 * `Xiaoming HE`), `doubtful` where they may be some or can be spoken in three names or more, and may be initials.
 */
function shortFamilies(names: readonly string[]): 'told' | 'doubtful' | undefined {
  const short = names.flatMap(name => capitalFamily(name) ?? []);
  const [first] = short;
  const areShort = short.every(({ family, isFirst }) => /^\p{Lu}{2,3}$/u.test(family) && isFirst === first?.isFirst);
  if (!areShort || first === undefined || names.some(hasFewCapitals)) return undefined;
  const syllables = short.map(({ given }) => chineseSyllables(given));
  const areChinese = syllables.every(count => count !== undefined);
  // `JP Reed, MA Park, LE Hale`
  if (!areChinese && names.some(hasInitialsAhead)) return undefined;
  if (short.every(({ family }) => isSyllableOfChinese(family) || isChineseFamily(family))) {
    const sure = short.filter(
      ({ family, given }, at) => (syllables[at] ?? 1) > 1 || (isChineseFamily(family) && !mayBeInitials(family, given)),
    ).length;
    const isAlone = names.length === 1 && syllables[0] === undefined;
    if (sure * 2 >= short.length && !isAlone) return 'told';
    if (areChinese) return 'doubtful';
  }
  const areSpoken = short.every(({ family, isFirst }) => !isFirst && spoken.test(family.normalize('NFD')));
  return areSpoken && short.length > 2 && short.length === names.length ? 'doubtful' : undefined;
}

function isSyllableOfChinese(word: string): boolean {
  return chineseSyllables(word) === 1 && !isUnknownToPinyin(word);
}

/** `Zhang LI`, `Lin YU`: what stands before two letters may be the family name. Names of Chinese have no three initials. */
function mayBeInitials(family: string, given: string): boolean {
  return family.length === 2 && mayBeChineseFamily(given);
}

/** `DUC`, `BUI` */
const spoken = /^[^AEIOUY\P{Lu}]\p{M}?[AEIOUY]\p{M}{0,2}\p{Lu}$/u;

function shortFamily(name: string): CslName | undefined {
  const parts = capitalFamily(name);
  return parts && readName({ ...parts, organisation: false })?.name;
}

/** What may be initials behind a name: `JAE` of `Smith JAE`, `M.` of `Lin M.`. */
const capitalsBehind = /\s((?:\p{Lu}\.?[\s-]?){1,4})$/u;

/** `Smith J`, `Lin M.`: who writes initials in one name, writes them in all. */
function hasFewCapitals(name: string): boolean {
  const initials = capitalsBehind.exec(name)?.[1]?.trim();
  return initials !== undefined && !isFamilyInCapitals(initials);
}

/** `B Hale`, `JP Reed`: what nobody can speak is no family name. */
function hasInitialsAhead(name: string): boolean {
  const [, ahead = ''] = /^(\p{Lu}{1,3})\s\p{Lu}\p{Ll}/u.exec(name) ?? [];
  return ahead !== '' && !isFamilyInCapitals(ahead);
}

/**
 * A name that ends in three or four capitals that are no initials: behind two given names where none of the list has initials, `Ada Rose
 * SECK, Mia Niang`, and behind one where another is spelled out and all capitals are four, or where another's family name is told by its capitals, `Mia SECK, DIOUF Bo`; that may stand first as well, and alone: `CHEN Xilin`.
 */
function readShortCapitals(name: string, names: readonly string[]): CslName | undefined {
  const told = names.map(capitalFamily).filter(other => /\p{Lu}{5}/u.test(other?.family ?? ''));
  const own = capitalFamily(name);
  if (
    own !== undefined &&
    (own.isFirst
      ? told.some(other => other?.isFirst) || isAloneAhead(own)
      : told.length > 0 && (own.family.length > 4 || isSyllable(own.family)))
  )
    return readName({ ...own, organisation: false })?.name;
  const [, given = '', family = ''] = /^((?:\p{Lu}[\p{L}'’-]*\p{Ll}\s){1,3})(\p{Lu}{3,4})$/u.exec(name) ?? [];
  const others = names.filter(other => other !== name);
  const isSpelled = isSpelledOut(name, family, others);
  if (!isSyllable(family) || !(isSpelled || /\s\S/.test(given.trim()))) return undefined;
  if (isSpelled) return readName({ family, given: given.trim(), organisation: false })?.name;
  if (others.some(hasInitials) || (told.length === 0 && others.some(other => /\s\p{Lu}{3,4}$/u.test(other))))
    return undefined;
  return readName({ family, given: given.trim(), organisation: false })?.name;
}

/**
 * Whether four capitals are no initials since no other name has any, others have four as well, and one is spelled out: `Mia NDAW, Ada Rose SECK,
 * Bo Niang`. One of them stands behind two given names: all may be groups otherwise, `Meta FAIR, Team NASA`.
 */
function isSpelledOut(name: string, family: string, others: readonly string[]): boolean {
  if (![name, ...others].some(one => /^(?:\p{Lu}[\p{L}'’-]*\p{Ll}\s){2,3}\p{Lu}{4}$/u.test(one))) return false;
  if (family.length !== 4 || !others.some(other => /^(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+$/u.test(other)))
    return false;
  const ends = others.flatMap(other => capitalsBehind.exec(other)?.[1] ?? []);
  return ends.length > 0 && ends.every(capitals => capitals.length === 4 && isSyllable(capitals));
}

/**
 * `CHEN Xilin` where nobody else of the list is written so. Four capitals in other languages may as well be the given name of who owns the
 * page: `JOHN Smith`.
 */
function isAloneAhead({ family, given }: { readonly family: string; readonly given: string }): boolean {
  if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s\p{Lu}[\p{L}'’-]*\p{Ll})?$/u.test(given)) return false;
  return mayBeChineseFamily(family) && family.length > 2 && chineseSyllables(given) !== undefined;
}

/** `Smith JAE`, `García López AB`; what several words stand before can be a family name, too. */
function hasInitials(name: string): boolean {
  const [, before = '', initials = ''] = /^(\S+(?:\s\S+){0,2})\s((?:\p{Lu}\.?[\s-]?){1,4})$/u.exec(name) ?? [];
  return initials !== '' && !(before.includes(' ') && isSyllable(initials));
}

/** `SECK` and `REED`, but not `JMA`: initials seldom have a vowel between consonants. */
function isSyllable(word: string): boolean {
  return (
    isFamilyInCapitals(word) && /[^AEIOUY][AEIOUY]{1,3}[^AEIOUY]/.test(word.normalize('NFD').replace(/\p{M}/gu, ''))
  );
}

function capitalFamily(
  name: string,
): { readonly family: string; readonly given: string; readonly isFirst: boolean } | undefined {
  const words = name.split(' ');
  const count = words.filter(isFamilyInCapitals).length;
  const isFirst = words.slice(0, count).every(isFamilyInCapitals);
  if (count === 0 || !(isFirst || words.slice(-count).every(isFamilyInCapitals)) || isCollective(name))
    return undefined;
  const family = isFirst ? words.slice(0, count) : words.slice(-count);
  const given = (isFirst ? words.slice(count) : words.slice(0, -count)).join(' ');
  // `NORTHCO B. Lin`: a whole name is no given one
  const isWhole = /(?:^|\s)\p{Lu}\.\s?\p{Lu}\p{Ll}+$/u.test(given);
  return /\p{Ll}/u.test(given) && !isWhole ? { family: family.join(' '), given, isFirst } : undefined;
}

/** Initials seldom have a vowel among them. */
function isFamilyInCapitals(word: string): boolean {
  const isWord = /^(?:LV|NG)$/.test(word) || /[AEIOUY]/.test(word.normalize('NFD'));
  return isWord && /^(?!(?:III?|IV)$)\p{Lu}['’]?[\p{Lu}-]*\p{Lu}$/u.test(word);
}

/** `BOHAI TANG`: initials make no word. */
const inCapitals = /^\p{Lu}+\s(?=\p{Lu}*[AEIOUY])\p{Lu}{3,}$/u;
