import { distance } from 'fastest-levenshtein';
import { cleanTitle } from '../notation/titleText';
import { rememberedTexts } from '../../remembered';
import { isEastAsian, wordsOf } from '../../text/foldedText';
import { shortestAbbreviation } from './abbreviatedTitle';
import { titleHalves } from './titleHalves';
import { tellsOfAnother } from './titleNumerals';
import { exchangeCharacters, exchangeWords } from './exchangedWords';
import { plusSignsOf, withDoublePlusInWords, withPlusInWords, type PlusSigns } from './plusSigns';
import { withoutColumn, withoutForm, withoutNote } from './titleNotes';

/** How alike two titles are, from 0 to 1; `undefined` where they are written in different scripts and cannot be compared. */
export type Similarity = number | undefined;

/** Nobody writes a longer title; beyond it the comparison would take its time. */
const longest = 600;

/** What titles have in common at most that count otherwise: they are of two works, however much else they share. */
const another = 0.7;

/** What `Poster: Lakes` and `Lakes` have in common at least, or `RL for Lakes` and `Reinforcement Learning for Lakes`. */
const form = 0.85;

/** What a title has in common at most with one that has it in another language beside. */
const sameHalf = 0.97;

/** What a title has in common at most with one that was cut off, or with one behind which more is written. */
const cutOff = 0.93;

/** What the words of one title have in common in another order at most: what it says may hang on that, as `from lakes to rivers`. */
const reordered = 0.94;

/**
 * What titles have in common at most one of which lacks a sign, or has another word: `NAD+` loses it by a slip, `TideNet+` follows `TideNet`;
 * a paper may be renamed by a word, and `Reading Rivers from Radar` is another one than `Reading Lakes from Radar`.
 */
const unlike = 0.89;

interface Title {
  readonly clean: string;
  readonly words: readonly string[];
  readonly joined: string;
  readonly eastAsian: boolean;
}

/** A title without its single signs, since `Ca2+` and `Tides+Lakes` are written in several ways; and with them in words where it has any. */
interface SignedTitle extends Title {
  readonly signed: (Title & { readonly signs: PlusSigns }) | undefined;
  /** Those of two languages of which it is made. */
  readonly halves: readonly Title[];
}

/**
 * Compares a title as it is printed with one as it is registered. Markup, entities, LaTeX, case, marks, punctuation and blanks do not
 * count (`of<i>X</i>Y` is `of X Y`). A subtitle that one of them leaves out, or an end that is cut off, costs little.
 */
export function titleSimilarity(printed: string, registered: string): Similarity {
  return similarityOf(titleOf(printed), titleOf(registered));
}

/** The best of several registered forms: with its subtitle, in the original language, translated. */
export function bestSimilarity(printed: string, registered: readonly string[]): Similarity {
  const title = titleOf(printed);
  let best: Similarity;
  for (const form of registered) {
    const similarity = similarityOf(title, titleOf(form));
    if (similarity !== undefined && similarity > (best ?? -1)) best = similarity;
  }
  return best;
}

function titleOf(text: string): SignedTitle {
  return readTitle(text.slice(0, longest));
}

/** The title of an entry is compared with those of all that registries tell, several times with each. */
const readTitle = rememberedTexts(2000, (text): SignedTitle => {
  const clean = withDoublePlusInWords(withoutNote(cleanTitle(text)));
  const signs = plusSignsOf(clean);
  const signed = signs === undefined ? undefined : { ...wordedTitle(withPlusInWords(clean)), signs };
  return { ...wordedTitle(clean), signed, halves: titleHalves(clean).map(wordedTitle) };
});

function wordedTitle(clean: string): Title {
  const words = wordsOf(clean);
  return { clean, words, joined: words.join(''), eastAsian: isEastAsian(clean) };
}

function similarityOf(a: SignedTitle, b: SignedTitle): Similarity {
  const whole = similarityOfSigned(a, b);
  // of two such titles each half counts
  if ((a.halves.length === 0) === (b.halves.length === 0)) return whole;
  const halves = [
    ...a.halves.map(half => similarityOfWords(half, b)),
    ...b.halves.map(half => similarityOfWords(a, half)),
  ];
  const best = Math.min(sameHalf, Math.max(...halves.map(similarity => similarity ?? 0)));
  // what stands in the other script may be anything
  return best > (whole ?? another) ? best : whole;
}

function similarityOfSigned(a: SignedTitle, b: SignedTitle): Similarity {
  const plain = similarityOfWords(a, b);
  if (plain === undefined || (a.signed === undefined && b.signed === undefined)) return plain;
  const similarity = Math.max(plain, similarityOfWords(a.signed ?? a, b.signed ?? b) ?? 0);
  return differInSigns(a, b) ? Math.min(similarity, unlike) : similarity;
}

/** A word has its sign in one of them and stands without it in the other: `NAD+` and `NAD`. */
function differInSigns(a: SignedTitle, b: SignedTitle): boolean {
  return lacksSign(a, b) || lacksSign(b, a);
}

function lacksSign({ words, signed }: SignedTitle, other: SignedTitle): boolean {
  const all = signed?.signs.all ?? [];
  return (other.signed?.signs.glued ?? []).some(word => words.includes(word) && !all.includes(word));
}

function similarityOfWords(a: Title, b: Title): Similarity {
  if (a.joined === '' || b.joined === '') return 0;
  if (a.joined === b.joined) return 1;
  if (a.eastAsian !== b.eastAsian) return undefined;
  // before the beginnings: “…, Part I” is one of “…, Part II”
  if (tellsOfAnother(a.clean, b.clean)) return Math.min(another, byLettersAndWords(a, b));
  if (isHeadOf(a, b) || isHeadOf(b, a)) return 0.97;
  const abbreviated = shortestAbbreviation(a, b);
  if (isBeginningOf(a, b) || isBeginningOf(b, a) || abbreviated > 2) return cutOff;
  const similarity = Math.max(byLettersAndWords(a, b), areForms(a, b) || abbreviated === 2 ? form : 0);
  const [bareA, bareB] = [withoutItsColumn(a), withoutItsColumn(b)];
  if ((bareA === a) === (bareB === b)) return similarity;
  return Math.max(similarity, Math.min(cutOff, similarityOfWords(bareA, bareB) ?? 0));
}

function withoutItsColumn(title: Title): Title {
  const bare = withoutColumn(title.clean);
  return bare === title.clean ? title : wordedTitle(bare);
}

function areForms(a: Title, b: Title): boolean {
  return withoutItsForm(a) === withoutItsForm(b);
}

function withoutItsForm({ clean, joined }: Title): string {
  const rest = withoutForm(clean);
  return rest === clean ? joined : wordsOf(rest).join('');
}

function byLettersAndWords(a: Title, b: Title): number {
  const byLetters = 1 - distance(a.joined, b.joined) / Math.max(a.joined.length, b.joined.length);
  const similarity = a.eastAsian ? byLetters : Math.max(byLetters, 0.97 * sharedWords(a.words, b.words));
  if (similarity > unlike && (a.eastAsian ? exchangeCharacters(a.joined, b.joined) : exchangeWords(a, b)))
    return unlike;
  return a.eastAsian || isInOrder(a, b) ? similarity : Math.min(similarity, reordered);
}

/** Whether a title is what stands before the colon of another, however short: `TideNet` of `TideNet: Reading Lakes`. */
export function isShortHead(printed: string, registered: string): boolean {
  return isHead(titleOf(printed), titleOf(registered)) && titleOf(printed).joined.length >= 3;
}

/** Whether one of two titles has a sign that the other lacks: `TideNet+` and `TideNet: Reading Lakes`. */
export function areSignedDifferently(printed: string, registered: string): boolean {
  return differInSigns(titleOf(printed), titleOf(registered));
}

/** `Tides` is the head of `Tides: A Survey`, when it is long enough to be a title. */
function isHeadOf(short: Title, long: Title): boolean {
  return isHead(short, long) && short.joined.length >= (short.eastAsian ? 6 : 12);
}

function isHead(short: Title, long: Title): boolean {
  const [head, rest] = split(long.clean);
  return rest !== '' && split(short.clean)[1] === '' && short.joined === head;
}

function split(clean: string): readonly [head: string, rest: string] {
  const at = /[:：]|\s[–—-]\s|[.。?？]\s/.exec(clean)?.index ?? clean.length;
  return [wordsOf(clean.slice(0, at)).join(''), clean.slice(at).replace(/[\s:：–—.。?？-]/g, '')];
}

/** A title that was cut off. */
function isBeginningOf(short: Title, long: Title): boolean {
  const { length } = short.joined;
  return (
    length >= (short.eastAsian ? 12 : 24) &&
    (short.eastAsian || short.words.length >= 4) &&
    length * 2 >= long.joined.length &&
    long.joined.startsWith(short.joined)
  );
}

/** Whether the words that two titles share stand in one order. */
function isInOrder(a: Title, b: Title): boolean {
  const [left, right] = [new Set(a.words), new Set(b.words)];
  const inB = a.words.filter(word => right.has(word));
  const inA = b.words.filter(word => left.has(word));
  return inB.length !== inA.length || inB.every((word, at) => word === inA[at]);
}

/** Dice's coefficient over words, each as often as it stands there. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (a.length + b.length);
}
