import { compoundHanFamily } from '../../page/names/hanFamilies';
import { isNameParticle } from '../../page/names/nameParticle';
import { isCollective } from './collectiveNames';
import { decodeRepeatedly } from '../notation/entities';
import { latexToText } from '../notation/latexText';
import { withoutNamesakeNumbers } from './namesakeNumbers';
import { degree } from './ownName';
import { inOrdinaryCase, type ShoutedList } from './shoutedNames';
import { isNobody } from '../records/unavailable';
import type { CslName } from '../work';
import { cslName } from '../work';

/** A name as a registry gives it: any part may be missing. */
interface RegisteredName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
  /** The whole name: an organisation's, or `Family, Given`. */
  readonly whole?: string | undefined;
  readonly organisation: boolean;
  /** What the given names of the list are in which it stands. */
  readonly list?: ShoutedList;
}

interface ReadName {
  readonly name: CslName;
  readonly recased: boolean;
}

const han = /^\p{Script=Han}{2,6}$/u;

/** `John Smith Jr.`, `Smith, John, III`; `Senior` and `Ii` are family names, `Lin, JR` has initials. */
const generation = /(?:,\s?|\s)([JS]r\.?|II|III|IV)$/;

/**
 * A registered name as CSL-JSON has it. Entities and LaTeX are decoded, footnote marks and DBLP's numbers of namesakes
 * dropped; names in capitals (`YANG, FangNan`) get ordinary case; a name given in one piece is split where its form says how. Family and given
 * name registered the wrong way round cannot be told from right ones and stay. `undefined` for an empty name.
 */
export function readName(name: RegisteredName): ReadName | undefined {
  const family = clean(name.family);
  // `Pedro.`: some publishers end every given name with a stop
  const given = clean(name.given).replace(/(\p{Ll}{3})\.$/u, '$1');
  const whole = clean(name.whole);
  const suffix = generationIn(clean(name.suffix));
  if (family !== '' && given !== '') {
    const person = withGeneration(family, given, suffix);
    return recase(person, person.suffix, name.list);
  }
  const single = family !== '' ? family : given !== '' ? given : whole;
  if (single === '') return undefined;
  if (name.organisation || (family !== '' && given === '') || isCollective(single))
    return { name: { literal: single }, recased: false };
  const parts = split(single);
  return parts === undefined
    ? { name: { literal: single }, recased: false }
    : recase(parts, parts.suffix === '' ? suffix : parts.suffix, name.list);
}

/** Of `Jr., M.D.` the generation. Publishers register degrees and offices as suffixes, too, which are no part of a name; `''` where nothing else is there. */
function generationIn(suffix: string): string {
  return suffix.split(/[,;]\s*/).find(word => registeredGeneration.test(word)) ?? '';
}

/** `Jr.`, `III`, `3rd`, `Filho`; in any letters, as registered. */
const registeredGeneration = /^(?:[js]r\.?|junior|senior|júnior|filho|neto|i{1,3}|iv|vi{0,3}|[1-9](?:st|nd|rd|th))$/i;

/** Whether a word that stands between commas is a generation, `Jr.`, `III` or PubMed's `3rd`. */
export function isGeneration(word: string): boolean {
  return /^(?:jr|sr|junior|senior|ii|iii|iv|2nd|3rd|4th)\.?$/i.test(word);
}

/** Whether a word in capitals is a number behind a name, `II`, `XIV`, and no family name, as `XI` and `V` may be. */
export function isRomanNumber(word: string): boolean {
  return /^(?:I{2,3}|IV|VI{1,3}|XI{2,3}|XIV|XVI{0,3})$/.test(word);
}

interface SplitName {
  readonly family: string;
  readonly given: string;
}

interface Person extends SplitName {
  readonly suffix: string;
}

/**
 * A name with its generation by itself, where that was taken for the family name (`III, Hal Vesper`), or for the end of it (`Vesper III, Hal`)
 * or of the given name (`Vesper, Hal, Jr.`). `IV` beside capitals may be the family name Iv, and
 * `Young II` a given name.
 */
export function withGeneration(family: string, given: string, suffix = ''): Person {
  if (suffix !== '') return { family, given, suffix };
  const isFamily = family === 'IV' && !/\p{Ll}/u.test(given);
  const standsFirst = !isFamily && generation.exec(` ${family}`)?.[1] === family;
  const whole = standsFirst && given.includes(' ') ? splitPerson(given) : undefined;
  // `Hal V.` has no family name of its own
  if (whole !== undefined && !whole.family.endsWith('.')) return { ...whole, suffix: family };
  const [inFamily, behindGiven] = [generation.exec(family), generation.exec(given)];
  const inGiven = behindGiven?.[0] === ' II' ? null : behindGiven;
  return {
    family: family.slice(0, inFamily?.index),
    given: inFamily === null ? given.slice(0, inGiven?.index) : given,
    suffix: inFamily?.[1] ?? inGiven?.[1] ?? '',
  };
}

/** `Doe, Jane`, `Jane van Doe Jr.` and `欧阳明` in their parts; `undefined` where there is only one. */
function split(single: string): Person | undefined {
  const person = withoutDegrees(single);
  const [behind = '', suffix = ''] = generation.exec(person) ?? [];
  const name = person.slice(0, person.length - behind.length);
  // `Smith, Jr.` names nobody
  const parts = behind !== '' && !name.includes(' ') ? undefined : splitPerson(name);
  return parts && { ...parts, suffix };
}

/** `Mei Lin, Ph.D.` is Mei Lin. Behind a family name alone, and of capitals alone (`García Doe, M. D.`), are initials. */
function withoutDegrees(single: string): string {
  const [name = '', ...behind] = single.split(/,\s?/);
  const canBeInitials = behind.length === 1 && /^(?:\p{Lu}\.?\s?){2,3}$/u.test(behind[0] ?? '');
  const [first = '', ...others] = name.split(' ');
  const isWhole = others.length > 0 && !isNameParticle(first.toLowerCase());
  return isWhole && !canBeInitials && behind.every(word => degree.test(word)) ? name : single;
}

function splitPerson(single: string): SplitName | undefined {
  const comma = single.split(/(?:(?<!\s)\s+)?[,，]\s*/);
  if (comma.length === 2 && comma[0] && comma[1]) return { family: comma[0], given: comma[1] };
  const chinese = splitHanName(single);
  if (chinese !== undefined) return chinese;
  // `林 梅` and `山田 太郎`: in these characters the family name comes first
  const [, hanFamily, hanGiven] = /^(\p{Script=Han}{1,4}) (\p{Script=Han}{1,4})$/u.exec(single) ?? [];
  if (hanFamily !== undefined && hanGiven !== undefined) return { family: hanFamily, given: hanGiven };
  const words = single.split(' ');
  if (comma.length !== 1 || words.length < 2 || words.length > 5) return undefined;
  let first = words.length - 1;
  while (first > 1 && isNameParticle(words[first - 1]?.toLowerCase() ?? '')) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** `欧阳文澜` in family and given name; `undefined` for what is no name of two to six Chinese characters, a family name alone, or a group's. */
export function splitHanName(name: string): SplitName | undefined {
  if (!han.test(name) || isCollective(name)) return undefined;
  const length = compoundHanFamily.test(name) ? 2 : 1;
  if (length === name.length) return undefined;
  return { family: name.slice(0, length), given: name.slice(length) };
}

function clean(text: string | undefined): string {
  const plain = latexToText(decodeRepeatedly(text ?? '').replace(/<[^<>]{0,100}>/g, '')).normalize('NFC');
  const line = plain
    .replace(/[*†‡§¶#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;]\s*/, '')
    .replace(/(?:(?<!\s)\s+)?[,;]$/, '');
  return isNobody(line) ? '' : withoutNamesakeNumbers(line);
}

function recase(person: SplitName, suffix: string, list: ShoutedList): ReadName {
  const { family, given } = inOrdinaryCase(person, list);
  return {
    name: cslName({ family, given, suffix }),
    recased: family !== person.family || given !== person.given,
  };
}
