/** Words of speech, and of venues and publishers, that are family names as well. */
const family = /^(?:Best|In|My|No|On|Springer)$/;

/** What stands before such a word in speech: `Patent No`, `Sign In`, `Published In`, `Cham Springer`. */
const noGiven =
  /^(?:application|article|berlin|book|cham|chapter|grant|heidelberg|hands|item|log|manuscript|opt|patent|plug|publication|reference|registration|report|second|serial|sign|singapore|\p{L}+ed)$/iu;

/** `Mary`, `Kyoung-Woon`, `Noah` and `A.`; not `CVPR`. */
const given = /^(?:\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\p{Lu}\.?(?:-?\p{Lu}\.?)?)$/u;

/** Words that are also the initials of somebody: `Price IN`, `Reed AT`. */
const initials = /^(?:AN|AT|IN|MY|NO|OF|ON|OUR|PP|WE)$/;

/**
 * Whether the last word of a name, which is none elsewhere, is one there: a family name behind a given one, `Mary Best`, `Jinho In`,
 * `Noah A. Springer`, or initials in capitals behind a family name, `Price IN`.
 * @param words those of the name, from the first to the last
 */
export function isNameBehind(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const ahead = words.slice(0, -1);
  if (ahead.length === 0) return false;
  if (family.test(last)) return ahead.every(word => given.test(word) && !noGiven.test(word));
  return initials.test(last) && ahead.every(word => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word) && !noGiven.test(word));
}
