import type { CslName } from '../work';
import { displayName, isOthers } from '../work';

const han = /\p{Script=Han}/u;

/** The initials of a given name: `Jean-Luc T.` → `J`, `-L`, `T`; `JR` → `J`, `R`. A hyphen stays before its letter. */
export function initialsOf(given: string): readonly string[] {
  return given
    .split(/[\s.]+/)
    .filter(part => part !== '')
    .flatMap(part => (/^\p{Lu}{2,3}$/u.test(part) ? Array.from(part) : part.split(/(?=[-‐])/)))
    .map(part => `${/^[-‐]/.test(part) ? '-' : ''}${/^[-‐]?(.)/u.exec(part)?.[1]?.toUpperCase() ?? ''}`)
    .filter(initial => initial !== '' && initial !== '-');
}

/** `J.-L. T.` */
export function dottedInitials(given: string): string {
  return initialsOf(given)
    .map(initial => `${initial}.`)
    .join(' ')
    .replace(/ -/g, '-');
}

/** A name that is printed as it is: an organisation's, or one in Chinese characters. */
export function wholeName(name: CslName): string | undefined {
  if (name.family === undefined || name.given === undefined) return displayName(name);
  return han.test(name.family) ? displayName(name) : undefined;
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
