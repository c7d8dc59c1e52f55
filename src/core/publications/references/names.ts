import { isHanKanaOrHangul } from '../../text/isHan';
import type { CslName } from '../work';
import { displayName, isOthers } from '../work';

const han = /\p{Script=Han}/u;

/** `Xiaoyong (Brian)`, `Mei "May"`: a name that somebody is called by. */
const calledBy = /\([^()]{0,40}\)|（[^（）]{0,40}）|"[^"]{0,40}"|“[^“”]{0,40}”/g;

/**
 * The initials of a given name: `Jean-Luc T.` → `J`, `-L`, `T`; `JR` → `J`, `R`; `‘Abd` → `A`. A hyphen stays before its letter; a name that
 * somebody is called by has none.
 */
export function initialsOf(given: string): readonly string[] {
  return given
    .replace(calledBy, ' ')
    .split(/[\s.]+/)
    .flatMap(part => (/^\p{Lu}{2,3}$/u.test(part) ? Array.from(part) : part.split(/(?=[-‐‑])/)))
    .flatMap(part => {
      const letter = /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u.exec(part)?.[0];
      return letter === undefined ? [] : [`${/^[-‐‑]/.test(part) ? '-' : ''}${letter.toUpperCase()}`];
    });
}

/** `J.-L. T.` */
export function dottedInitials(given: string): string {
  return initialsOf(given)
    .map(initial => `${initial}.`)
    .join(' ')
    .replace(/ -/g, '-');
}

/** A name that is printed as it is: an organisation's, or one in Chinese characters, kana or hangul, whose syllables are no initials. */
export function wholeName(name: CslName): string | undefined {
  if (name.family === undefined || name.given === undefined) return displayName(name);
  return isHanKanaOrHangul(name.family) ? displayName(name) : undefined;
}

/** The names of a list, and whether it goes on where they end. */
export function listedNames(names: readonly CslName[] | undefined): {
  readonly names: readonly CslName[];
  readonly more: boolean;
} {
  const listed = (names ?? []).filter(name => !isOthers(name));
  return { names: listed, more: listed.length < (names ?? []).length };
}

/** Whether the names are to be listed as in Chinese. */
export function areChinese(names: readonly CslName[]): boolean {
  return names.length > 0 && names.every(({ family, literal }) => han.test(family ?? literal ?? ''));
}
