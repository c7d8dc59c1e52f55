import { isStopWord } from '../../text/functionWords';
import { rememberedTexts } from '../../remembered';
import { wordsOf } from '../../text/foldedText';

const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/**
 * Whether two titles are certainly those of different papers. Compares forgivingly, as the same paper is written in News and in
 * Publications: case, punctuation, sub-titles, a short name alone, a beginning, a word or two changed. Titles in different
 * scripts cannot be compared and count as alike.
 */
export function titlesDiffer(a: string, b: string): boolean {
  return differ(comparable(a), comparable(b));
}

/** A title as it is compared. */
interface Comparable {
  readonly words: readonly string[];
  readonly joined: string;
  readonly wide: boolean;
  readonly shortName: string | undefined;
  /** Words that are not common to all titles; of a wide title its pairs of characters. */
  readonly telling: ReadonlySet<string>;
  /** How many telling words, those that stand twice too. */
  readonly count: number;
}

/** Those compared last: each title of a page is compared with many, at each look at the page. */
const comparable = rememberedTexts(2000, (title): Comparable => {
  const words = wordsOf(title);
  const joined = words.join('');
  const wide = isWide(joined);
  const telling = words.filter(isTelling);
  return {
    words,
    joined,
    wide,
    shortName: shortName(title),
    telling: wide ? pairs(joined) : new Set(telling),
    count: telling.length,
  };
});

function differ(a: Comparable, b: Comparable): boolean {
  if (a.joined === '' || b.joined === '' || a.wide !== b.wide) return false;
  if (a.joined.includes(b.joined) || b.joined.includes(a.joined)) return false;
  if (hasWord(b, a.shortName) || hasWord(a, b.shortName)) return false;
  if (a.wide) return shared(a.telling, b.telling) < 0.5;
  // `Tides` and `Tidal waves`: too little to tell
  if (a.count < 2 || b.count < 2) return false;
  // works of one author share words; where each has a short name of its own, fewer others are enough
  const bothNamed = a.shortName !== undefined && b.shortName !== undefined;
  return shared(a.telling, b.telling) < (bothNamed ? 0.9 : 0.6);
}

/** Whether words are the title or a piece of it, such as its short name. */
export function isPartOfTitle(words: string, title: string): boolean {
  const joined = wordsOf(words).join('');
  return joined.length >= 3 && wordsOf(title).join('').includes(joined);
}

/** A shorter beginning, such as `Lakes`, may be that of several titles. In letters and digits; Chinese says more in each. */
const clearly = { wide: 8, other: 20 };

/**
 * Whether two titles are certainly the same: equal but for case, punctuation and accents, or one is the beginning of the other and
 * long enough to be no chance (a sub-title left out, a title cut off).
 */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  const [short, long] = one.joined.length <= other.joined.length ? [one, other] : [other, one];
  if (short.joined === '' || !long.joined.startsWith(short.joined)) return false;
  return short.joined === long.joined || short.joined.length >= (short.wide ? clearly.wide : clearly.other);
}

/** `SeaNet` of `SeaNet: Learning Tides`, found in the other title. */
function hasWord({ words }: Comparable, name: string | undefined): boolean {
  return name !== undefined && words.some((word, at) => word === name || word + (words[at + 1] ?? '') === name);
}

/** What stands before a colon, folded, where it is made like a name: `SeaNet`, `3DTide`, not `Tides`. */
function shortName(title: string): string | undefined {
  const head = /^([^:：]{2,24})[:：]/.exec(title)?.[1]?.trim() ?? '';
  if (head === '' || /\s\S+\s/.test(head) || !/\p{Lu}.*\p{Lu}|\d/u.test(head)) return undefined;
  return wordsOf(head).join('');
}

function isTelling(word: string): boolean {
  return word.length > 1 && !isStopWord(word) && word !== 'novel';
}

/** Part of the smaller set that the other one has too. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(item => b.has(item)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

function pairs(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.slice(1), (c, at) => text.charAt(at) + c));
}

function isWide(text: string): boolean {
  return (text.match(wide)?.length ?? 0) > text.length / 3;
}
