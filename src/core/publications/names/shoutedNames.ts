import { chineseSyllables, isChineseFamily } from '../../page/names/chineseNames';
import { isNameParticle } from '../../page/names/nameParticle';

interface Person {
  readonly family: string;
  readonly given: string;
}

/** What the given names of a list are, in capitals: some of them words (`EVA` is one beside `ODILE` and `JP`), or all (`BO` is one beside `ODILE`). */
export type ShoutedList = 'some-words' | 'all-words' | undefined;

/** A name in capitals (`YANG, FANGNAN`) in ordinary case; initials stay, and what may be some in its list. */
export function inOrdinaryCase({ family, given }: Person, list: ShoutedList): Person {
  if (!isShouted(family)) return { family, given };
  // `FANGNAN` next to `YANG` is a name; `JP` and `J.-P.` are initials
  const isName = isShouted(given) && !given.includes('.') && (given.length > 3 || isShortName(family, given, list));
  return { family: lowerWords(family), given: isName ? lowerWords(given) : given };
}

/** What a list of given names is, of which none has initials with a stop and one or more are long words in capitals. */
export function shoutedList(given: readonly string[]): ShoutedList {
  if (!given.some(name => /^\p{Lu}{4}/u.test(name) && isShouted(name)) || given.some(name => name.includes('.')))
    return undefined;
  return given.every(name => /^\p{Lu}{4}/u.test(name) || spoken.test(name) || short.test(name))
    ? 'all-words'
    : 'some-words';
}

/** A word of three letters that can be spoken: `EVA`, not `AJB`. */
const spoken =
  /^(?:[^AEIOUY]{2}[AEIOUY]|[^AEIOUY][AEIOUY]{2}|[^AEIOUY][AEIOUY][LMNRST]|[AEIOUY]{2}[LMNRST]|[AEIOUY][LMNRST]{2}|[AEIOUY][^AEIOUY][AEIOUY])$/;

/** One of two letters that are hardly initials, since few names begin with `i`, `o` or `u`: `BO`, not `RA` or `JE`. */
const short = /^[^AEIOUY\P{Lu}][IOU]$/u;

/** Given names of two letters: no second one begins with `i`, `o` or `u`, as initials would have it, so `HE` is none; nor is `RO`. */
const chineseGiven = /^(?:[bpml]i|[dtnlgkhzcsrbpmf]u|[dtnjqxzcsry]i|[jqxyw]u|[bpmfw]o)$/i;

function isShortName(family: string, given: string, list: ShoutedList): boolean {
  if (given.length === 2)
    return (list === 'all-words' && short.test(given)) || (isChineseFamily(family) && chineseGiven.test(given));
  return (
    (list !== undefined && spoken.test(given)) || (chineseSyllables(family) === 1 && chineseSyllables(given) === 1)
  );
}

function isShouted(text: string): boolean {
  return /\p{Lu}\P{Ll}*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** `O'BRIEN-SMITH` → `O'Brien-Smith`, `MCDONALD` → `McDonald`, `VAN DER BERG` → `van der Berg`. */
function lowerWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{L}+/gu, word =>
      isNameParticle(word) && text.includes(' ') ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/\bMc(\p{Ll})(?=\p{Ll}{3})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
