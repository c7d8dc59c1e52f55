import { isEastAsian, wordsOf } from '../../text/foldedText';
import { titleHalves } from '../matching/titleHalves';

/** Titles that share fewer of the words of the shorter one are not alike enough to be compared letter by letter. */
const leastShared = 0.4;
/** In a list of thousands many titles share some words; the one that is meant shares most. */
const most = 12;

/** Finds those of many titles that may be like a given one, without comparing it with each. */
type TitleIndex<T> = (title: string) => readonly T[];

/** The likeliest come first, twelve at most: more than `titleSimilarity` finds alike. Titles in different scripts share no words. */
export function createTitleIndex<T>(items: readonly T[], titlesOf: (item: T) => readonly string[]): TitleIndex<T> {
  const holders = new Map<string, Set<number>>();
  const sizes = items.map((item, at) => {
    const all = titlesOf(item).flatMap(inEachLanguage).map(partsOf);
    for (const part of new Set(all.flat())) holders.set(part, (holders.get(part) ?? new Set()).add(at));
    return Math.min(...all.map(parts => parts.length));
  });
  return title => {
    const parts = new Set(inEachLanguage(title).flatMap(partsOf));
    const shared = new Map<number, number>();
    for (const part of parts) for (const at of holders.get(part) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared]
      .filter(([at, count]) => count >= leastShared * Math.min(parts.size, sizes[at] ?? 0))
      .sort(([a, shareA], [b, shareB]) => shareB - shareA || a - b)
      .slice(0, most)
      .flatMap(([at]) => items[at] ?? []);
  };
}

/** A title in two languages shares few parts with one in either of them. */
function inEachLanguage(title: string): readonly string[] {
  return [title, ...titleHalves(title)];
}

/** Words, the short ones only where there are no others; in a script without blanks pairs of characters. */
function partsOf(title: string): readonly string[] {
  const words = wordsOf(title);
  if (isEastAsian(title)) {
    const characters = Array.from(words.join(''));
    return [...new Set(characters.map((one, at) => one + (characters[at + 1] ?? '')))];
  }
  const long = words.filter(word => word.length > 3);
  return [...new Set(long.length > 0 ? long : words)];
}
