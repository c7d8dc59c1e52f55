/** Whether two titles, as their words, differ only in abbreviations that one of them writes out: `llm` and `large language model`, `gans`. */
export function areAbbreviated(a: readonly string[], b: readonly string[]): boolean {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [one = '', two = ''] = [a[i], b[j]];
    if (one === two) [i, j] = [i + 1, j + 1];
    else {
      const [ofB, ofA] = [writtenOut(one, b, j), writtenOut(two, a, i)];
      if (ofB === 0 && ofA === 0) return false;
      [i, j] = ofB > 0 ? [i + 1, j + ofB] : [i + ofA, j + 1];
    }
  }
  return i === a.length && j === b.length;
}

/** How many words from `at` on an abbreviation has the first letters of: three for `gan` and `gans`; none where it is not theirs. */
function writtenOut(abbreviation: string, words: readonly string[], at: number): number {
  for (const letters of [abbreviation, abbreviation.replace(/s$/, '')]) {
    const initials = words.slice(at, at + letters.length).map(word => word.charAt(0));
    if (letters.length > 1 && letters.length < 7 && initials.join('') === letters) return letters.length;
  }
  return 0;
}
