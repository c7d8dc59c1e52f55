import { withoutAuthorMarks } from '../page/authorMarks';
import type { CslName } from './work';
import { displayName } from './work';

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

const degree = /^(?:ph\.? ?d|m\.? ?d|d\.? ?phil|m\.? ?sc|b\.? ?sc|m\.? ?eng|mba|dr|prof(?:essor)?|ieee)\.?$/i;

/** Whether an author of a work is one of `own`, in either order of family and given name, with initials or in full. */
export function isOwnName(name: CslName, own: readonly string[]): boolean {
  const words = wordsOf(displayName(name));
  return own.some(candidate => matches(words, wordsOf(candidate)));
}

/** Whether two written names are the same person's, as far as spelling can tell. */
export function sameName(a: string, b: string): boolean {
  return matches(wordsOf(a), wordsOf(b));
}

function matches(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.join('') === b.join('')) return true;
  for (let turn = 1; turn < b.length; turn++) {
    if (a.join('') === [...b.slice(turn), ...b.slice(0, turn)].join('')) return true;
  }
  return abbreviates(a, b) || abbreviates(b, a);
}

/** `z ming` and `ming z` abbreviate `zhangqiang ming`: same family name, every other word an initial; `lindqvist po` stands for `per olof lindqvist`. */
function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || full.length < 2) return false;
  const given = full.slice(0, -1);
  const agrees = (family: string, initials: readonly string[]): boolean =>
    family.length >= 2 &&
    family === full.at(-1) &&
    (initials.every((word, at) => word.length === 1 && (given[at] ?? '').startsWith(word)) ||
      (given.length > 1 && initials.join('') === given.map(word => word.charAt(0)).join('')) ||
      (given.length === 1 && initials.length === 1 && beginsSyllables(initials[0] ?? '', given[0] ?? '')));
  return agrees(short.at(-1) ?? '', short.slice(0, -1)) || agrees(short[0] ?? '', short.slice(1));
}

/** `mf` of `mengfan`: each letter begins a syllable, as Chinese given names are abbreviated. */
function beginsSyllables(letters: string, name: string): boolean {
  if (!/^[a-z]{2}$/.test(letters) || !name.startsWith(letters.charAt(0))) return false;
  return new RegExp(`^[^aeiou]{0,2}[aeiou]{1,3}(?:ng|n|r)?${letters.charAt(1)}[a-z]*[aeiou]`).test(name);
}

/** Folded words: no accents, marks or hyphens inside a word (`Xiao-Yong` is `xiaoyong`). */
function wordsOf(name: string): readonly string[] {
  const folded = withoutAuthorMarks(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return folded
    .replace(/[-‐’']/g, '')
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
}
