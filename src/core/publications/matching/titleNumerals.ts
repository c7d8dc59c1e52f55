/** `part ii` is part 2; `i` and `v` alone are names of quantities as often, and are the same on both sides then. */
const roman: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** 上篇, 第二部分: numbered parts in Chinese and Japanese. */
const counted = '零一二三四五六七八九十上中下';

/** What makes another thing of a word: supervised, unsupervised. */
const opposite = /^(?:un|non|semi|anti)$/;

/** What stands before the number of a part, and not without it. */
const part = /^(?:part|volume|vol|chapter|episode)$/;

/**
 * Whether two titles that are otherwise alike tell of two works by what they count or deny: “LakeNetV2” and “LakeNetV3”, “…, Part I” and
 * “…, Part II”, the challenges of two years, supervised and unsupervised learning. Authors give such titles to works that follow each
 * other. Where one of them has numbers and the other none, a subtitle or a year may have been left out: that tells nothing, but for the
 * number of a second work and those behind it, at the end of the title or of a name: “… II”, “LakeNetV2”.
 * @param a the words of a title, folded (`wordsOf`)
 */
export function tellsOfAnother(a: readonly string[], b: readonly string[]): boolean {
  return (
    differInNumbers(numeralsOf(a), numeralsOf(b)) ||
    differInCharacter(a, b) ||
    differInWords(a, b) ||
    isSequelOf(a, b) ||
    isSequelOf(b, a)
  );
}

function numeralsOf(words: readonly string[]): readonly string[] {
  return words.flatMap(word => {
    const at = roman.indexOf(word);
    return at === -1 ? (word.match(/\d+/g) ?? []) : [String(at + 1)];
  });
}

function differInNumbers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.some((numeral, at) => numeral !== b[at]);
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

/** `unsupervised` of `supervised`, `lakenetv2` of `lakenet`. */
function makesAnother(long: string, short: string): boolean {
  if (long.endsWith(short)) return opposite.test(long.slice(0, long.length - short.length));
  return long.startsWith(short) && /^(?:v\d|[2-9])$/.test(long.slice(short.length));
}

/** `tides ii`, `tides part 2` of `tides`. */
function isSequelOf(long: readonly string[], short: readonly string[]): boolean {
  const [first = '', second, ...more] = long.slice(short.length);
  if (first === '' || more.length > 0 || short.some((word, at) => word !== long[at])) return false;
  const [numeral] = second === undefined ? numeralsOf([first]) : part.test(first) ? numeralsOf([second]) : [];
  return numeral !== undefined && Number(numeral) > 1 && Number(numeral) < 20;
}
