import type { CslName } from './work';
import { displayName } from './work';

/**
 * The names in what a site says about its author: `明章强 (Zhangqiang Ming)` holds two. Comparison is by `isOwnName`.
 */
export function namesIn(author: string): readonly string[] {
  return author
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

/** `z ming` abbreviates `zhangqiang ming`: same last word, every other word an initial of its counterpart. */
function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  const family = short.at(-1) ?? '';
  if (family.length < 2 || family !== full.at(-1) || short.length < 2 || full.length < 2) return false;
  return short.slice(0, -1).every((word, at) => word.length === 1 && (full[at] ?? '').startsWith(word));
}

/** Folded words: no accents, marks or hyphens inside a word (`Xiao-Yong` is `xiaoyong`). */
function wordsOf(name: string): readonly string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return folded
    .replace(/[-‐’'`*†‡#^_]/g, '')
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '');
}
