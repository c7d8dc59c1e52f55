/** `2` → `2nd`, `11` → `11th`. */
export function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** `2nd ed.` for a number, other words as they are (`Rev. ed.`); a first edition is not told of. */
export function writtenEdition(edition: string | undefined): string | undefined {
  if (edition === undefined || edition === '1') return undefined;
  return /^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition;
}
