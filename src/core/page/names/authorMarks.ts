/**
 * `$^\dagger$`, `$$^{*,1}$$`; `^{*,1}` where kramdown has read the dollar signs, and the `</sup>` that it leaves of `<sup>1*</sup>` when the
 * asterisk begins emphasis. Of `Mei Lin$, Ann Reed$` the dollar signs are marks themselves.
 */
const wholeMark = /\$\$?\s?(?:[\^_{\\*†‡\d][^$]{0,80}|\p{L})?\$\$?|\^\{[^{}]{0,80}\}|\^\\\w{1,20}|<\/sup>/gu;

/** What stands behind a name as a mark: `*`, `†`, `§`, `❁`, `+`, `⋆`, a picture; and what writes one: `^`, `\`, `_`, `~`. */
const symbols = /[*＊#†‡§¶^_`~{}\\$\p{So}\p{Sm}\p{Sk}\uFE0E\uFE0F]+/gu;

/** `1,2`, `†,*`: a comma right between two marks. */
const commaInMarks = /(?<=[\d*＊#†‡§¶^\p{So}\p{Sm}])[,，](?=[\d*＊#†‡§¶^\p{So}\p{Sm}]{1,12}(?:[\s,，、;；.。]|$))/gu;

/** `Ann Reed'22`: the year in which a student leaves the college. */
const classYear = /(?<=\p{L})['’‘](?:\d\d){1,2}(?![\p{L}\d])/gu;

/**
 * `王 波`, also with a wide blank: a Chinese name of two characters is set as wide as one of three. Behind a name alone, `王 等` and `林 和李湖`, stands
 * what says that the list goes on. `K. -L. Tsui`: IEEE Xplore has a blank before the hyphen.
 */
const padding =
  /(?<=(?<!\p{Script=Han})\p{Script=Han})\s{1,2}(?=(?![等和与及])\p{Script=Han}(?!\p{Script=Han}))|(?<=\p{Lu}\.)\s(?=-\p{Lu}\.)/gu;

/** A printed name, or a list of them, without the blanks inside Chinese names of two characters and before the hyphens of initials. */
export function withoutPadding(text: string): string {
  return text.replace(padding, '');
}

/** A name, or a list of them, without marks of footnotes, of equal work or of who answers letters, and without the year of a class. Numbers and parentheses stay. */
export function withoutAuthorMarks(text: string): string {
  return text.replace(wholeMark, '').replace(symbols, '').replace(classYear, '');
}

/** A list of names, as long as it is, with `^` for each character of longer marks and for commas between marks: no comma of a mark parts names. */
export function withMarksCovered(text: string): string {
  return text.replace(wholeMark, mark => '^'.repeat(mark.length)).replace(commaInMarks, '^');
}

/** `Ann Reed📧.`, `Ann Reed✉️`: behind a name, and before no word. */
const pictures = /(?<=[\p{L}\p{M}*∗†‡§¶#\d])(?:[📧📨📩🖂🖃]|✉\uFE0F){1,3}(?!\s?[\p{L}\d])/gu;

/** A line, as long as it is, with the mark that is read everywhere in the place of pictures which say the same of a name. */
export function withPlainMarks(text: string): string {
  return text.replace(pictures, mark => '✉'.repeat(mark.length));
}
