import { isPrintedInCapitals } from './titleWords';

/** A title as it is printed, and its words, folded. */
interface Title {
  readonly clean: string;
  readonly words: readonly string[];
}

/**
 * Whether two titles differ only in abbreviations that one of them writes out, `LLM` and `Large Language Model`, `GANs`: the letters of the
 * shortest of these, since two letters (`AR`) may be those of anything. Zero where they differ in more, or in nothing.
 */
export function shortestAbbreviation(a: Title, b: Title): number {
  let shortest = 0;
  let [i, j] = [0, 0];
  while (i < a.words.length && j < b.words.length) {
    const [one = '', two = ''] = [a.words[i], b.words[j]];
    if (one === two) [i, j] = [i + 1, j + 1];
    else {
      const ofB = writtenOut(one, a, b.words, j);
      const ofA = ofB > 0 ? 0 : writtenOut(two, b, a.words, i);
      if (ofB === 0 && ofA === 0) return 0;
      shortest = Math.min(shortest === 0 ? Infinity : shortest, ofB + ofA);
      [i, j] = ofB > 0 ? [i + 1, j + ofB] : [i + ofA, j + 1];
    }
  }
  return i === a.words.length && j === b.words.length ? shortest : 0;
}

/** How many words from `at` on an abbreviation of `title` has the first letters of: three for `gan` and `gans`; none where it is not theirs. */
function writtenOut(abbreviation: string, title: Title, words: readonly string[], at: number): number {
  for (const letters of [abbreviation, abbreviation.replace(/s$/, '')]) {
    const initials = words.slice(at, at + letters.length).map(word => word.charAt(0));
    const isTheirs = letters.length > 1 && letters.length < 7 && initials.join('') === letters;
    if (isTheirs && isPrintedInCapitals(abbreviation, title)) return letters.length;
  }
  return 0;
}
