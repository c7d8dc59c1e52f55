import { withoutAuthorMarks } from '../page/authorMarks';
import type { CslName } from './work';
import { displayName } from './work';

/**
 * The names in what a site says about its author: `明章强 (Zhangqiang Ming)` and `Mo Yan<br>颜墨` hold two. Comparison is by `isOwnName`.
 */
export function namesIn(author: string): readonly string[] {
  return author
    .replace(/<[^<>]{0,80}>/g, '|')
    .split(/[()（）/|、,，]/)
    .map(name => name.trim())
    .filter(name => name.length > 1);
}

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
      (given.length > 1 && initials.join('') === given.map(word => word.charAt(0)).join('')));
  return agrees(short.at(-1) ?? '', short.slice(0, -1)) || agrees(short[0] ?? '', short.slice(1));
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
