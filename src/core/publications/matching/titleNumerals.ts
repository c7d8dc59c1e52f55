import { distance } from 'fastest-levenshtein';
import { folded } from '../../text/foldedText';
import { areOpposite, areReversed, withJoinedOpposites } from './oppositeWords';

/** `part ii` is part 2; `i` and `v` alone are names of quantities as often, and are the same on both sides then. */
const roman: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** 上篇, 第二部分: numbered parts in Chinese and Japanese. */
const counted = '零一二三四五六七八九十上中下';

/** What stands before the number of a part, and not without it. */
const part = /^(?:part|volume|vol|chapter|episode)$/;

/** What an ending adds to a number without making another of it: `1990s`, `2nd`. */
const inflection = /^(?:s|st|nd|rd|th)$/;

/** `CO2-driven`, `COVID-19-related`: a word of the sentence, not the name of a variant like `LakeLM2-VL`. */
const adjective = /(?:ed|en|ing|ic|al|ive|ent|ous|like|free)$/;

/**
 * Whether two titles that are otherwise alike tell of two works by what they count or deny: “LakeNetV2” and “LakeNetV3”, “LakeLM2” and
 * “LakeLM2.5” or “LakeLM2-VL”, “…, Part I” and “…, Part II”, vitamins C and D, the challenges of two years, supervised and unsupervised
 * or semi-supervised learning, image-to-text and text-to-image, LakeNet and LakeNet++. Authors give such titles to works that follow each other. Where one of them has numbers and the other none, a subtitle or a year
 * may have been left out: that tells nothing, but for the number of a second work and those behind it, at the end of the title or of a
 * name: “… II”, “LakeNetV2”.
 */
export function tellsOfAnother(a: string, b: string): boolean {
  const [one, two] = [countedTitle(a), countedTitle(b)];
  return (
    differInNumbers(numeralsOf(one.words), numeralsOf(two.words)) ||
    differInCharacter(one.words, two.words) ||
    differInWords(one.words, two.words) ||
    areReversed(one.text, two.text) ||
    isSequelOf(one.words, two.words) ||
    isSequelOf(two.words, one.words) ||
    differInVariant(one, two)
  );
}

/** A title, folded, with hyphens of one kind, and its words: `lakelm2.5` is one. */
interface CountedTitle {
  readonly text: string;
  readonly words: readonly string[];
}

function countedTitle(title: string): CountedTitle {
  const text = withJoinedOpposites(
    folded(title)
      .replace(/['’`]/g, '')
      .replace(/[‐‑‒–]/g, '-')
      // 1,000
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      // version 2.0 is version 2
      .replace(/(?<=\d)(?:\.0)+(?!\.?\d)/g, ''),
  );
  return { text, words: text.match(/[\p{L}\p{N}\p{M}]+(?:(?<=\d)\.(?=\d)[\p{L}\p{N}\p{M}]+)*/gu) ?? [] };
}

function numeralsOf(words: readonly string[]): readonly string[] {
  return words.flatMap(word => {
    const at = roman.indexOf(word);
    return at === -1 ? (word.match(/\d+(?:\.\d+)*/g) ?? []) : [String(at + 1)];
  });
}

function differInNumbers(a: readonly string[], b: readonly string[]): boolean {
  // a stop is easily lost: `n0.4` and `n04`
  const digits = (numeral: string | undefined): string | undefined => numeral?.replaceAll('.', '');
  return a.length === b.length && a.some((numeral, at) => digits(numeral) !== digits(b[at]));
}

/** One character differs, and both count. */
function differInCharacter(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [Array.from(a.join('')), Array.from(b.join(''))];
  if (one.length !== two.length) return false;
  const others = one.flatMap((character, at) => (character === two[at] ? [] : [[character, two[at] ?? ''] as const]));
  return others.length === 1 && others.every(pair => pair.every(character => counted.includes(character)));
}

function differInWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const others = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  return others.length > 0 && others.every(([one, two]) => makesAnother(one, two) || makesAnother(two, one));
}

/** `unsupervised` of `supervised`, `lakenetv2.5` and `lakenetplusplus` of `lakenet`, `4o` of `4`, C of D. */
function makesAnother(long: string, short: string): boolean {
  if (isOtherLetter(long, short) || areOpposite(long, short)) return true;
  return long.startsWith(short) && /^(?:(?:v\d|[2-9])(?:\.\d+)*|(?:plus){2,3})$/.test(long.slice(short.length));
}

/** A letter by itself, or behind the same number: `4o`, `lakelm2v`. A letter and a number are a name that may lose one by a slip: `m1r`. */
function isOtherLetter(a: string, b: string): boolean {
  if (a.length === 1 && b.length === 1) return /^(?:[a-z]{2}|[α-ω]{2})$/.test(a + b);
  const [one, two] = [lettered.exec(a), lettered.exec(b)];
  const isOne = one !== null && two !== null && one[1] === two[1] && one[2] !== two[2];
  return isOne && !inflection.test(one[2] ?? '') && !inflection.test(two[2] ?? '');
}

const lettered = /^(\p{L}{2}.*\d|\d+(?:\.\d+)*)([a-z]{0,4})$/u;

/** Up to where they differ they name one version, of which one of them, or each, says which variant it is: `lakelm2-vl`. */
function differInVariant(a: CountedTitle, b: CountedTitle): boolean {
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  const start = at === -1 ? a.words.length : at;
  const [one, two] = [variantAt(a, start), variantAt(b, start)];
  // more than a slip
  if (one !== undefined && two !== undefined) return 2 * distance(one, two) >= Math.max(one.length, two.length);
  return one === undefined
    ? two !== undefined && b.words[start + 1] === a.words[start]
    : a.words[start + 1] === b.words[start];
}

/** The word at `at` where it is joined to the version before it, which ends with a number: `lakelm2-vl`, `lake-4-turbo`. */
function variantAt({ text, words }: CountedTitle, at: number): string | undefined {
  const [name = '', version = '', variant] = [words[at - 2], words[at - 1], words[at]];
  if (variant === undefined || adjective.test(variant) || !text.includes(`${version}-${variant}`)) return undefined;
  const isVersion = /^\p{L}.*\d$/u.test(version) || (/^[\d.]+$/.test(version) && text.includes(`${name}-${version}`));
  return isVersion ? variant : undefined;
}

/** `tides ii`, `tides part 2` of `tides`. */
function isSequelOf(long: readonly string[], short: readonly string[]): boolean {
  const [first = '', second, ...more] = long.slice(short.length);
  if (first === '' || more.length > 0 || short.some((word, at) => word !== long[at])) return false;
  const [numeral] = second === undefined ? numeralsOf([first]) : part.test(first) ? numeralsOf([second]) : [];
  return numeral !== undefined && Number(numeral) > 1 && Number(numeral) < 20;
}
