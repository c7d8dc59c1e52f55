import { wordsOf } from '../../text/foldedText';

/** `NAD+`, `NAD(+)`, `TideNet^+^`; `⁺` is what markup becomes. */
const sign = String.raw`(?:\([+＋⁺]\)|\^[+＋⁺]\^?|[+＋⁺])`;

/** Of a word, not of a sum: behind three letters and before none. */
const gluedSign = new RegExp(String.raw`(?<=\p{L}{3})${sign}(?![\p{L}\p{N}+＋⁺])`, 'gu');
const anySign = new RegExp(String.raw`\s?${sign}|\splus(?![\p{L}\p{N}])`, 'iu');

const doubleSign = /(?<=[\p{L}\p{N}])\s?(?:\([+＋⁺]{2,3}\)|\^[+＋⁺]{2,3}\^?|[+＋⁺]{2,3})(?![\p{L}\p{N}+＋⁺])/gu;

/** The words, folded, behind which a title has a sign: glued to them, and in any way, be it as a sum or in a word (`Tides + Lakes`, `TideNet Plus`). */
export interface PlusSigns {
  readonly glued: readonly string[];
  readonly all: readonly string[];
}

/** The signs of a title; `undefined` where it has none. */
export function plusSignsOf(title: string): PlusSigns | undefined {
  return /[+＋⁺]|plus/i.test(title)
    ? { glued: wordsBefore(gluedSign, title), all: wordsBefore(anySign, title) }
    : undefined;
}

function wordsBefore(parting: RegExp, title: string): readonly string[] {
  return title
    .split(parting)
    .slice(0, -1)
    .flatMap(before => wordsOf(before).slice(-1));
}

/** `TideNet++` is not `TideNet`, and `C ++` and `Cpp` are `C++`. */
export function withDoublePlusInWords(title: string): string {
  return title
    .replace(doubleSign, signs => 'plus'.repeat(signs.replace(/[^+＋⁺]/g, '').length))
    .replace(/(?<![\p{L}\p{N}])cpp(?![\p{L}\p{N}])/giu, 'Cplusplus');
}

/** `TideNet+` as `TideNetplus`: it is called so. */
export function withPlusInWords(title: string): string {
  return title.replace(gluedSign, 'plus');
}
