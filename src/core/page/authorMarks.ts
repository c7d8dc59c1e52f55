/** `$^\dagger$`, `$$^{*,1}$$` */
const mathematics = /\$\$?[^$]{0,40}\$\$?/g;

/** What stands behind a name as a mark: `*`, `†`, `§`, `❁`, `+`, `⋆`, a picture; and what writes one: `^`, `\`, `_`, `~`. */
const symbols = /[*＊#†‡§¶^_`~{}\\$\p{So}\p{Sm}\p{Sk}\uFE0E\uFE0F]+/gu;

/** A name, or a list of them, without marks of footnotes, of equal work or of who answers letters. Numbers and parentheses stay. */
export function withoutAuthorMarks(text: string): string {
  return text.replace(mathematics, '').replace(symbols, '');
}
