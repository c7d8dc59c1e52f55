import type { TextLine } from '../boxText';

/**
 * Where the words of a line begin behind the code that leads it, in characters: behind a number (`` `J-3` ``), and behind a badge that no comma
 * parts from the first name: `` `Oral` Mei Lin, Ann Reed``. An author's own name may be in code, too: `` `Mei Lin`, Ann Reed``. 0 where none leads.
 */
export function behindCodeAhead({ text, code }: TextLine): number {
  let at = 0;
  for (const { from, to } of code) {
    if (text.slice(at, from).trim() !== '') break;
    const words = text.slice(from, to);
    const isBadge = /^\s+[\p{Lu}\p{Script=Han}]/u.test(text.slice(to, to + 9)) && !/^\p{Script=Han}{2,4}$/u.test(words);
    if (!/\d/.test(words) && !isBadge) break;
    at = to;
  }
  return at;
}
