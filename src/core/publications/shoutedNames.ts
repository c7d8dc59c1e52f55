import { isNameParticle } from '../page/names/nameParticle';

interface Person {
  readonly family: string;
  readonly given: string;
}

/** A name in capitals (`YANG, FANGNAN`) in ordinary case; initials stay. `amongWords` where others of its list have their given names in full. */
export function inOrdinaryCase({ family, given }: Person, amongWords: boolean): Person {
  if (!isShouted(family)) return { family, given };
  // `FANGNAN` next to `YANG` is a name; `JP` and `J.-P.` are initials
  const isName =
    isShouted(given) && !given.includes('.') && (given.length > 3 || isShortName(family, given, amongWords));
  return { family: lowerWords(family), given: isName ? lowerWords(given) : given };
}

/** Whether among the given names of a list there are words in capitals, and no initials with a stop: `BO`, `ODILE`. */
export function areShoutedWords(given: readonly string[]): boolean {
  return given.some(name => /^\p{Lu}{4}/u.test(name) && isShouted(name)) && !given.some(name => name.includes('.'));
}

/** A word of two or three letters that can be spoken, `BO` and `EVA`, not `AJ`. */
const spoken = /^(?:[^AEIOUY]{1,2}[AEIOUY]{1,2}|[^AEIOUY]?[AEIOUY]{1,2}[LMNRST]{1,2}|[AEIOUY][^AEIOUY][AEIOUY])$/;

const initial = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)';
const final =
  '(?:a|o|e|i|u|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iu|iao|in|ing|ian|iang|iong|ua|uo|ui|un|uan|ue|uai|uang)';

/** A Chinese family name. */
const syllable = new RegExp(`^${initial}${final}$`, 'i');

/** … and a given name that is one syllable: no second name begins with `i`, `o` or `u`, as initials would have it; `HE` can be two. */
const givenSyllable = new RegExp(`^(?:${initial}[iou]|(?=.{3}$)${initial}${final})$`, 'i');

function isShortName(family: string, given: string, amongWords: boolean): boolean {
  return (amongWords && spoken.test(given)) || (syllable.test(family) && givenSyllable.test(given));
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
