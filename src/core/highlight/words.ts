/** The words of a text as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** A pattern of alternatives from words without special characters, to be put into `RegExp`. */
export function anyOf(text: string): string {
  return text.split(' ').join('|');
}
