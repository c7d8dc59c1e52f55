/**
 * The blanks that a text begins with where the first is none of Markdown's: U+00A0 of a word processor or of Option+Space, U+3000 of a Chinese
 * keyboard. Empty where it begins with a plain one, or with none.
 */
export function otherBlank(text: string): string {
  return /^[^\S \t\r\n][^\S\r\n]*/.exec(text)?.[0] ?? '';
}
