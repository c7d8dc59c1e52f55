import { distance } from 'fastest-levenshtein';
import { folded } from '../../text/foldedText';
import { isPrintedInCapitals, isSmallWord } from './titleWords';

/** A title as it is printed, and its words, folded. */
interface Title {
  readonly clean: string;
  readonly words: readonly string[];
}

/** Words of one title and those that stand for them in the other. */
type Exchange = readonly [of: readonly string[], by: readonly string[]];

/**
 * Whether two titles that are otherwise alike have another word at one place: `Reading Lakes from Radar` and `Reading Rivers from Radar`.
 * Authors give such titles to works of one series. A slip, another spelling, another form of the word (`network`, `networks`), an
 * abbreviation or a symbol, a number in words or as a Roman numeral, words that are joined or parted, small words (`for`, `in`) and words that only one of them has make no other word.
 */
export function exchangeWords(a: Title, b: Title): boolean {
  return exchangesOf(a.words, b.words).some(([of, by]) => {
    if (areAlike(of.join(''), by.join('')) || isAbbreviated(of, by) || isAbbreviated(by, of)) return false;
    if (isSymbolOf(of, by, b) || isSymbolOf(by, of, a)) return false;
    const [one, two] = [of.filter(word => tells(word, a)), by.filter(word => tells(word, b))];
    const [few, many] = one.length < two.length ? [one, two] : [two, one];
    return few.some(word => !many.some(other => areAlike(word, other)));
  });
}

/** The same of two titles in Chinese, Japanese or Korean: two characters and more stand where the other has others. */
export function exchangeCharacters(a: string, b: string): boolean {
  return exchangesOf(Array.from(a), Array.from(b)).some(([of, by]) => of.length > 1 && by.length > 1);
}

/** What stands between the words that two titles have in common, in their order, where it stands in both. */
function exchangesOf(a: readonly string[], b: readonly string[]): readonly Exchange[] {
  // of the words from `i` in one and `j` in the other on, how many are common
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found: Exchange[] = [];
  let [i, j, startA, startB] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const isCommon = i < a.length && j < b.length && a[i] === b[j];
    if (isCommon) {
      found.push([a.slice(startA, i), b.slice(startB, j)]);
      [i, j] = [i + 1, j + 1];
      [startA, startB] = [i, j];
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i++;
    else j++;
  }
  found.push([a.slice(startA), b.slice(startB)]);
  return found.filter(([of, by]) => of.length > 0 && by.length > 0);
}

/** A word that makes a difference to what a title tells. Two letters do where they are an abbreviation, `CT`; numbers are compared elsewhere. */
function tells(word: string, title: Title): boolean {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]{2}/u.test(word) || isSmallWord(word)) return false;
  return word.length > 2 || isPrintedInCapitals(word, title);
}

/**
 * One is a slip of the other (`fiber` and `fibre` too), another spelling or form: `imaging` of `image`, `indices` of `index`, `lives` of `life`. Where
 * that is doubtful they count as alike: of a paper that is told to be another one the reader loses more.
 */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const edits = distance(a, b);
  if (edits < 0.4 * long.length || sorted(a) === sorted(b) || areIrregular(a, b)) return true;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return (shared > 0 && edits <= 0.4 * long.length) || (shared >= 3 && shared >= 0.6 * short.length);
}

/** Of one meaning, and with few letters in common. */
const irregular: readonly (readonly string[])[] = [
  ...['one i', 'two ii', 'three iii', 'four iv', 'five v', 'six vi', 'seven vii', 'eight viii', 'nine ix', 'ten x'],
  ...['mouse mice', 'louse lice', 'foot feet', 'person people'],
].map(pair => pair.split(' '));

function areIrregular(a: string, b: string): boolean {
  return irregular.some(pair => pair.includes(a) && pair.includes(b));
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** `ar` of `augmented reality`. */
function isAbbreviated(of: readonly string[], by: readonly string[]): boolean {
  const initials = of.map(word => word.charAt(0)).join('');
  return of.length > 1 && by.length === 1 && by[0]?.replace(/s$/, '') === initials.replace(/s$/, '');
}

/**
 * Whether the one word of `by` is perhaps short for `of` in the title `whole`: `co2` of `carbon dioxide`, `eeg` of `electroencephalography`. It has
 * capitals behind its first letter, and its letters stand among those in their order.
 */
function isSymbolOf(of: readonly string[], by: readonly string[], whole: Title): boolean {
  const [symbol = '', more] = by;
  const letters = symbol.replace(/[^\p{L}]/gu, '');
  const long = of.join('');
  if (more !== undefined || letters.length < 2 || letters.length > 6 || !long.startsWith(letters.charAt(0)))
    return false;
  let at = 0;
  for (const letter of long) if (letter === letters[at]) at++;
  return at === letters.length && isPrintedAsSymbol(symbol, whole);
}

/** `miR`, `GaN` */
function isPrintedAsSymbol(word: string, { clean }: Title): boolean {
  const printed = clean.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return printed.some(form => /.\p{Lu}/u.test(form) && folded(form) === word);
}
