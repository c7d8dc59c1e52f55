/** `2` → `2nd`, `11` → `11th`. */
export function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** As the source of an expression, in small letters. */
export const unitOrdinalSource = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

const words = [...unitOrdinalSource.split('|'), 'tenth'];

/** Of `2`, `2nd`, `Second`, `2nd ed.` and `Second edition` the number; `undefined` for other words (`Rev. ed.`) and for a year. */
export function editionNumber(edition: string): number | undefined {
  const [, number, word] =
    /^(?:(\d{1,3})(?:st|nd|rd|th)?|([a-z]{5,7}))(?:\s(?:ed|edn|edition)\.?)?$/i.exec(edition.trim()) ?? [];
  if (number !== undefined) return Number(number);
  const at = words.indexOf(word?.toLowerCase() ?? '');
  return at < 0 ? undefined : at + 1;
}

/** `2nd ed.` for a number, other words as they are (`Rev. ed.`); a first edition is not told of. */
export function writtenEdition(edition: string | undefined): string | undefined {
  const number = edition === undefined ? undefined : editionNumber(edition);
  if (number === undefined) return edition;
  return number === 1 ? undefined : `${ordinal(number)} ed.`;
}
