/** How a list writes its numbers, by the name that HTML has for it; in figures without. */
export type Numbering = 'a' | 'A' | 'i' | 'I';

const romanDigits: readonly (readonly [string, number])[] = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
    ['xl', 40],
  ] as const),
  ...([
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const),
];

/** A number as a browser shows it before an item: `b` for 2, `aa` for 27, `iv` for 4; in figures what has no such form. */
export function listNumber(number: number, numbering: Numbering | undefined): string {
  if (numbering === undefined || number < 1 || (/i/i.test(numbering) && number > 3999)) return String(number);
  const written = /a/i.test(numbering) ? letters(number) : roman(number);
  return numbering === numbering.toUpperCase() ? written.toUpperCase() : written;
}

function letters(number: number): string {
  let written = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written;
  return written;
}

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [sign, value] of romanDigits) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}
