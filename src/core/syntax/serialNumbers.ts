/** Ten or thirteen digits in groups, of which the last may be an `X`. Whether that checks the others is not asked: with a mistake too it is the number that a book has. */
const isbn = /(?<![\d-])(?:\d(?:--?|[ ‐-―])?){9,12}[\dX](?![\d-])/gi;
const issn = /(?<![\d-])\d{4}(?:--?|[‐-―])?\d{3}[\dX](?![\d-])/i;

/**
 * The ISBNs in what somebody wrote or registered, as they are spelled there, with a blank between them: `978-0-00-000000-2 (print)` is
 * `978-0-00-000000-2`. `undefined` where there is none.
 */
export function isbnsIn(written: string): string | undefined {
  const found = (written.match(isbn) ?? []).filter(number => /^(?:.{10}|.{13})$/.test(number.replace(/[^\dX]/gi, '')));
  return found.length === 0 ? undefined : found.join(' ');
}

/** The first ISSN likewise: that of `0028-3908 (Print) 0028-3908 (Linking)`. */
export function issnIn(written: string): string | undefined {
  return issn.exec(written)?.[0];
}

/** Whether something written holds an ISBN or an ISSN, or a number of their form. */
export function isSerialNumber(written: string): boolean {
  return issnIn(written) !== undefined || isbnsIn(written) !== undefined;
}
