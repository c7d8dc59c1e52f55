import { isNameParticle } from '../page/names/nameParticle';

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

const initial = '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)';
const final =
  '(?:a|o|e|i|u|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iu|iao|in|ing|ian|iang|iong|ua|uo|ui|un|uan|ue|uai|uang)';

/** A Chinese family name, or a given one. */
const syllable = new RegExp(`^${initial}${final}$`, 'i');

/** Chinese family names that are hardly others, as `LONG` and `LANG` are. */
const chinese =
  /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|zhu|hu|guo|gao|luo|zheng|liang|xie|deng|feng|cao|peng|zeng|xiao|tian|dong|yuan|cai|jiang|yu|cheng|wei|lu|yao|shen|yan|zhong|lei|qin|qian|qiu|xia|xiong|meng|hou|zou|jia|shi|shao|wan|duan|lai|kong|cui|tao|fu|zhan|hao|zhai|ni|qi|pang|yin|chang|jin|jiao)$/i;

/** Others that many bear. */
const alsoOthers = /^(?:bai|dai|du|fan|fang|gu|han|he|lin|ma|pan|ren|su|sun|song|tan|tang|ye|zhuang)$/i;

/** How many syllables of Chinese a word has, up to three, with or without hyphens: `Mei` one, `Xiao-Ming` and `Haibo` two. `undefined` for others. */
export function chineseSyllables(word: string): 1 | 2 | 3 | undefined {
  return ([1, 2, 3] as const).find(count => words[count].test(word));
}

const words = {
  1: syllable,
  2: new RegExp(`^${initial}${final}-?${initial}?${final}$`, 'i'),
  3: new RegExp(`^${initial}${final}-?${initial}?${final}-?${initial}${final}$`, 'i'),
};

/** Whether capitals are a Chinese family name and hardly initials: `LIU`, `WU`; few names begin with `i`, `o` or `u`, but `HE` and `MA` may be both. */
export function isChineseFamily(capitals: string): boolean {
  return chinese.test(capitals) && (capitals.length > 2 || /[IOU]$/i.test(capitals));
}

/** Whether a word is a Chinese family name that many bear, whatever else it may be: `Chen`, `Lin`, `He`. */
export function mayBeChineseFamily(word: string): boolean {
  return chinese.test(word) || alsoOthers.test(word);
}

/** Given names of two letters: no second one begins with `i`, `o` or `u`, as initials would have it, so `HE` is none; nor is `RO`. */
const chineseGiven = /^(?:[bpml]i|[dtnlgkhzcsrbpmf]u|[dtnjqxzcsry]i|[jqxyw]u|[bpmfw]o)$/i;

function isShortName(family: string, given: string, list: ShoutedList): boolean {
  if (given.length === 2)
    return (list === 'all-words' && short.test(given)) || (chinese.test(family) && chineseGiven.test(given));
  return (list !== undefined && spoken.test(given)) || (syllable.test(family) && syllable.test(given));
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
