/**
 * Beginnings that make another thing of a word, if enough of it stands behind them: `unsupervised`, `decentralized`, not `input`. An `a` only
 * before words that are known: `nalysis` has lost its first letter.
 */
const denials = [
  /^(?:un|non|semi|anti)/,
  /^(?:de|in|im|dis)(?=.{5})/,
  /^a(?=(?:cyclic|period|symmetr|symptom|synchron|typical))/,
  /^(?:self|weakly)(?=supervis)/,
];

/** Of these each is another thing; `unbalanced` and `imbalanced` are one. */
const degree = /^(?:un|semi|self|weakly)(?=supervis)/;

/** Beginnings, or whole words, that are opposites of each other: `offline`, `without`, `intra-domain`. */
const pairs = [
  ['on', 'off'],
  ['with', 'without'],
  ['upper', 'lower'],
  ['inter', 'intra'],
  ['short', 'long'],
  ['single', 'multi'],
  ['homo', 'hetero'],
  ['indoor', 'outdoor'],
  ['male', 'female'],
] as const;

/** Whether two words, folded, are opposites: supervised and unsupervised, symmetric and asymmetric, online and offline. */
export function areOpposite(a: string, b: string): boolean {
  if (a === b) return false;
  return (
    denies(a, b) ||
    denies(b, a) ||
    (degree.test(a) && a.replace(degree, '') === b.replace(degree, '')) ||
    pairs.some(pair => isPair(pair, a, b) || isPair(pair, b, a))
  );
}

function denies(long: string, short: string): boolean {
  return long.endsWith(short) && denials.some(denial => long.replace(denial, '') === short);
}

function isPair([one, other]: readonly [string, string], a: string, b: string): boolean {
  return a.startsWith(one) && b.startsWith(other) && a.slice(one.length) === b.slice(other.length);
}

/**
 * A folded title with the words in one piece that are written in two: `semi-supervised`, `weakly supervised`. What is fully supervised is
 * supervised.
 */
export function withJoinedOpposites(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])fully[-\s](?=supervis)/gu, '')
    .replace(/(?<![\p{L}\p{N}])(?:(self|weakly|semi|non)[-\s]|(un|anti|de)-)(?=\p{L})/gu, '$1$2');
}

/** `image-to-text` and `text-to-image`; what goes there and back in both titles tells nothing. */
export function areReversed(a: string, b: string): boolean {
  const [one, two] = [directionsOf(a), directionsOf(b)];
  const [onlyOne, onlyTwo] = [one.filter(way => !two.includes(way)), two.filter(way => !one.includes(way))];
  return onlyOne.some(way => onlyTwo.includes(way.split('-to-').reverse().join('-to-')));
}

function directionsOf(text: string): readonly string[] {
  return text.match(/(?<!\p{L})\p{L}{1,30}-to-\p{L}{1,30}/gu) ?? [];
}
