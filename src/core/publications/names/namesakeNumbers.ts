/** The number by which DBLP parts namesakes (`Wei Wang 0001`); it has four digits, and nobody has a thousand namesakes. */
const number = String.raw`0\d{3}`;

/** Behind a name, whether that stands alone, in braces, ahead of a comma or in a list: `Wei Wang 0001`, `Wang 0001, Wei`. */
const behind = new RegExp(String.raw`(?<=\p{L}[.}]{0,2})\s\{?${number}\}?(?=\}{0,2}(?:\s?(?:[,;]|$)|\sand\s))`, 'gu');

/** Taken for the family name: `0001, Wei Wang`, or `0001` by itself. */
const ahead = new RegExp(String.raw`(?<=^|\sand\s|;\s?)\{?${number}\}?(?:,\s|$)`, 'g');

/** A name, or a list of them, without the numbers of namesakes, which readers of bibliographies take for a word of the name. */
export function withoutNamesakeNumbers(names: string): string {
  return names.replace(behind, '').replace(ahead, '');
}

/** Whether a name as DBLP has it ends with such a number. */
export function hasNamesakeNumber(name: string): boolean {
  return withoutNamesakeNumbers(name) !== name;
}
