import { chineseSyllables, isChineseFamily, mayBeChineseFamily } from '../../page/names/chineseNames';
import { isGoesOn } from '../../page/names/goesOn';
import { isCollective, isCompany } from '../names/collectiveNames';
import { latexToText } from '../notation/latexText';
import { degree } from '../names/ownName';
import { isGeneration, isRomanNumber } from '../names/personNames';
import { inOrdinaryCase } from '../names/shoutedNames';

/**
 * The names of one list, of which those that say by their capitals which word is the family name have it first, before a comma: all of a list in
 * Vancouver form (`Lin M`, `Reed AE Jr` → `Lin, M`, `Reed, AE, Jr`; https://www.ncbi.nlm.nih.gov/books/NBK7282), and those with the family
 * name in capitals (`LIN Mei`, `Ann DE LA RIVE` → `Lin, Mei`, `de la Rive, Ann`). All others stay as they are.
 * @param names of TeX, too; what is in braces is no name to be turned
 */
export function withFamilyFirst(names: readonly string[]): readonly string[] {
  const isPerson = (name: string): boolean =>
    !/^\{.*\}$/.test(name) && !isGoesOn(name) && !isCollective(latexToText(name));
  if (areVancouver(names.filter(isPerson))) return names.map(name => (isPerson(name) ? turnedInitials(name) : name));
  const isUsual = names.some(name => isPerson(name) && leadingFamily(name)?.isSure === true);
  return names.map(name => (isPerson(name) ? familyInCapitals(name, isUsual) : name));
}

/** Whether names are in Vancouver form, all of them, and one at least surely so; one alone may be that of Weinan E. */
export function areVancouver(names: readonly string[]): boolean {
  const read = names.map(readVancouver);
  const [first, ...more] = read;
  if (more.length === 0 && first !== undefined && /^[EOUX]$/.test(first.initials)) return false;
  return read.every(name => name !== undefined) && read.some(name => areSurelyInitials(name.initials));
}

interface VancouverName {
  readonly family: string;
  readonly initials: string;
  readonly suffix: string | undefined;
}

/** Of `van der Fox AE Jr` the parts: a family name with small letters in it, initials without stops, a generation. */
function readVancouver(name: string): VancouverName | undefined {
  const words = name.split(' ');
  const suffix = words.length > 2 && isGeneration(words.at(-1) ?? '') ? words.pop() : undefined;
  const initials = words.pop() ?? '';
  const family = words.join(' ');
  const areInitials = /^\p{Lu}(?:-?\p{Lu}){0,3}$/u.test(initials) && !degree.test(initials) && !isGeneration(initials);
  return areInitials && /\p{Ll}/u.test(family) && !family.includes(',') ? { family, initials, suffix } : undefined;
}

function turnedInitials(name: string): string {
  const { family, initials, suffix } = readVancouver(name) ?? {};
  return [family ?? name, initials, suffix].filter(part => part !== undefined).join(', ');
}

/** `M`, `AE`, `J-P`, `ABC`; `LI` and `FOX` may be a family name in capitals. */
function areSurelyInitials(letters: string): boolean {
  if (letters.length < 3) return !isChineseFamily(letters);
  return letters.includes('-') || (letters.length === 3 && !/[AEIOUY]/.test(letters));
}

interface LeadingFamily {
  readonly family: string;
  readonly given: string;
  /** What stands first can be no initials. */
  readonly isSure: boolean;
}

const shouted = String.raw`\p{Lu}(?:['’-]?\p{Lu}){1,29}`;
const spelled = String.raw`\p{Lu}[\p{L}.'’-]{0,29}`;
const ahead = new RegExp(`^(${shouted}(?: ${shouted}){0,3}) (${spelled}(?: ${spelled}){0,3})$`, 'u');
const behind = new RegExp(`^(${spelled}(?: ${spelled}){0,3}?) (${shouted}(?: ${shouted}){0,3})$`, 'u');

/** Of `LIN Mei` and `GARCÍA LÓPEZ Ana María` the parts; `AE Reed` has initials. */
function leadingFamily(name: string): LeadingFamily | undefined {
  const [, family = '', given = ''] = ahead.exec(name) ?? [];
  if (!/\p{Ll}/u.test(given)) return undefined;
  const isChinese = mayBeChineseFamily(family) && chineseSyllables(given) !== undefined;
  return { family, given, isSure: /\p{Lu}{4}/u.test(family) || (family.length > 2 && isChinese) };
}

/** `LI Mei` is turned where another of the list is surely written so: by itself it may be L. I. Mei. */
function familyInCapitals(name: string, isUsual: boolean): string {
  if (isCompany(name)) return name;
  const first = leadingFamily(name);
  if (first !== undefined && (first.isSure || (isUsual && canBeFamily(first)))) return written(first);
  const [, given = '', family = ''] = behind.exec(name) ?? [];
  const isFamily = /\p{Lu}{4}/u.test(family) || isChineseFamily(family) || mayBeChineseFamily(family);
  const isOther = degree.test(family) || isGeneration(family) || isRomanNumber(family);
  return isFamily && !isOther && /\p{Ll}/u.test(given) ? written({ family, given }) : name;
}

function canBeFamily({ family }: LeadingFamily): boolean {
  return family.length > 2 || mayBeChineseFamily(family) || /^[^AEIOUY][IOU]$/.test(family);
}

function written({ family, given }: { readonly family: string; readonly given: string }): string {
  return `${inOrdinaryCase({ family, given }, undefined).family}, ${given}`;
}
