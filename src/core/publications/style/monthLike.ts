import { monthNames, monthsOfLanguages } from '../../time/calendarNames';

/**
 * The name of a month (1-12) in the language of another, in full or cut and in capitals as that is, with its stop where the name is cut: `June` beside
 * `December`, `Jun.` beside `Sept.`, `SEP` beside `MAY`, `septembre` beside `mai`. In English `May` counts as cut. `undefined` beside what is no month's name.
 */
export function monthLike(written: string, month: number): string | undefined {
  const like = written.replace(/^(S(?:ep|EP))[tT](?=\.?$)/, '$1');
  const word = like.replace(/\.$/, '');
  for (const isAsWritten of [true, false])
    for (const { whole, cut } of monthsOfLanguages) {
      const isAmong = (names: readonly string[]): boolean =>
        names.some(name => (isAsWritten ? name === word : name.toLowerCase() === word.toLowerCase()));
      const isWhole = isAmong(whole);
      if (!isWhole && !isAmong(cut)) continue;
      const isCut = !isWhole || (whole === monthNames && isAmong(cut));
      const full = whole[month - 1] ?? '';
      const name = isCut ? (cut[month - 1] ?? full) : full;
      return inCaseOf(word, name) + (name === full ? '' : like.slice(word.length));
    }
  return undefined;
}

function inCaseOf(like: string, name: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(like) ? name.charAt(0).toUpperCase() + name.slice(1) : name.toLowerCase();
}
