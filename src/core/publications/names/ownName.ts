import { withoutAuthorMarks } from '../../page/names/authorMarks';
import { folded } from '../../text/foldedText';
import type { CslName } from '../work';
import { displayName } from '../work';

/**
 * The names in what a site says about its author: `明章强 (Zhangqiang Ming)`, `Mo Yan<br>颜墨` and `MoYan颜墨` hold two, `Mo (Max) Yan` is called
 * `Mo Yan` and `Max Yan`. A degree is none. Comparison is by `isOwnName`.
 */
export function namesIn(author: string): readonly string[] {
  const plain = author.replace(/<[^<>]{0,80}>/g, '|').replace(/\s+/g, ' ');
  const nick =
    /^([\p{Script=Latin}.' -]{1,40}?) ?[(（"“]([\p{Script=Latin}.'-]{2,20})[)）"”] ?([\p{Script=Latin}.' -]{2,40})(.*)$/u.exec(
      plain,
    );
  if (nick !== null) {
    const [, given = '', called = '', family = '', rest = ''] = nick;
    return [`${given.trim()} ${family.trim()}`, `${called} ${family.trim()}`, ...namesIn(rest)];
  }
  const parts = plain
    .split(/[()（）/|、,，]|(?<=\p{Script=Latin}) ?(?=\p{Script=Han})|(?<=\p{Script=Han}) ?(?=\p{Script=Latin})/u)
    .map(name => name.trim())
    .filter(name => name.length > 1 && !degree.test(name));
  // `Yan, Mo`
  const [family, given, ...more] = parts;
  const isOne =
    more.length === 0 && [family, given].every(part => part !== undefined && /^[\p{Script=Latin}'-]+$/u.test(part));
  return isOne ? [`${given ?? ''} ${family ?? ''}`] : parts;
}

/** A degree or a title of office, as it stands behind a name. */
export const degree = /^(?:ph\.? ?d|m\.? ?d|d\.? ?phil|m\.? ?sc|b\.? ?sc|m\.? ?eng|mba|dr|prof(?:essor)?|ieee)\.?$/i;

/** Whether an author of a work is one of `own`, in either order of family and given name, with initials or in full. */
export function isOwnName(name: CslName, own: readonly string[]): boolean {
  const words = wordsOf(displayName(name));
  return own.some(candidate => matches(words, wordsOf(candidate)));
}

/**
 * Whether one of the authors of a work is one of `own`: where one is called so in full, `Mei Lin`, no other is who could be (`M. Lin`).
 * @param names all authors of the work
 */
export function ownAmong(names: readonly CslName[], own: readonly string[]): (name: CslName) => boolean {
  const full = names.filter(name => own.some(candidate => inFull(wordsOf(displayName(name)), wordsOf(candidate))));
  return full.length > 0 ? name => full.includes(name) : name => isOwnName(name, own);
}

/** Whether two written names are the same person's, as far as spelling can tell. */
export function sameName(a: string, b: string): boolean {
  return matches(wordsOf(a), wordsOf(b));
}

/** A word of a name, folded; hyphens stay in it (`xiao-yong`). */
interface NameWord {
  readonly text: string;
  /** `M`, and capitals alone: `MF`, `M.-F.` A name is never written so: `Ma` abbreviates nothing. */
  readonly isInitials: boolean;
}

function matches(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return inFull(a, b) || abbreviates(a, b) || abbreviates(b, a);
}

/** Whether two names have the same letters, in either order of family and given name. */
function inFull(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const letters = lettersOf(a);
  return b.some((_, turn) => letters !== '' && letters === lettersOf([...b.slice(turn), ...b.slice(0, turn)]));
}

/**
 * `z ming` and `ming z` abbreviate `zhangqiang ming`, `j van der berg` does `jan van der berg`: the same family name of one or more words, all
 * others initials.
 */
function abbreviates(short: readonly NameWord[], full: readonly NameWord[]): boolean {
  for (let at = 1; at < full.length; at++) {
    const given = full.slice(0, at);
    const family = lettersOf(full.slice(at));
    for (let count = 1; family.length >= 2 && count < short.length; count++) {
      const isFirst = lettersOf(short.slice(count)) === family && abbreviate(short.slice(0, count), given);
      if (isFirst || (lettersOf(short.slice(0, -count)) === family && abbreviate(short.slice(-count), given)))
        return true;
    }
  }
  return false;
}

/** Whether initials are those of a given name, which may have more: `p` or `po` of `per olof`, `kh` of `karl-heinz`, `mf` of `mengfan`. */
function abbreviate(initials: readonly NameWord[], given: readonly NameWord[]): boolean {
  if (!initials.every(({ isInitials }) => isInitials)) return false;
  const letters = lettersOf(initials);
  const parts = given.flatMap(({ text }) => text.split('-'));
  const [name = ''] = parts;
  if (parts.length === 1 && initials.length === 1 && beginsSyllables(letters, name)) return true;
  if (parts.length > 1 && letters === parts.map(part => part.charAt(0)).join('')) return true;
  const begins = (words: readonly string[]): boolean =>
    initials.every(({ text }, at) => text.length === 1 && (words[at] ?? '').startsWith(text));
  return begins(parts) || begins(given.map(({ text }) => text));
}

/** `mf` of `mengfan`: each letter begins a syllable, as Chinese given names are abbreviated. */
function beginsSyllables(letters: string, name: string): boolean {
  if (!/^[a-z]{2}$/.test(letters) || !name.startsWith(letters.charAt(0))) return false;
  return new RegExp(`^[^aeiou]{0,2}[aeiou]{1,3}(?:ng|n|r)?${letters.charAt(1)}[a-z]*[aeiou]`).test(name);
}

/** Without hyphens: `Xiao-Yong` is `Xiaoyong`. */
function lettersOf(words: readonly NameWord[]): string {
  return words
    .map(({ text }) => text)
    .join('')
    .replace(/-/g, '');
}

function wordsOf(name: string): readonly NameWord[] {
  const plain = withoutAuthorMarks(name)
    .normalize('NFKC')
    .replace(/['’]/g, '')
    .replace(/‐/g, '-')
    // `X.-M.` and `X. -M.` are initials of one name
    .replace(/\.\s?(?=-\p{L})/gu, '');
  const words = plain.match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
  return words.map(word => ({ text: folded(word), isInitials: /^(?:\p{L}|(?:\p{Lu}-?){2,4})$/u.test(word) }));
}
