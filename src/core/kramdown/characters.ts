/** Character classes as Ruby's regular expressions know them: `\s`, `\w` and `\d` are ASCII, POSIX classes are Unicode. */

export const tab = 9;
export const newlineCode = 10;
export const space = 32;

/** `\s` */
export function isSpace(code: number): boolean {
  return code === space || (code >= 9 && code <= 13);
}

/** `[ \t]` */
export function isBlank(code: number): boolean {
  return code === space || code === tab;
}

/** `\d` */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `[A-Za-z]` */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** `\w` */
export function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 95;
}

/** Of a key or the name of an attribute list or a footnote. */
export function isKeyCharacter(code: number): boolean {
  return isAsciiWord(code) || code === 45;
}

/** `[\w:-]`, what ids in attribute lists are made of */
export function isIdCharacter(code: number): boolean {
  return isAsciiWord(code) || code === 58 || code === 45;
}

/** `[[:alpha:]]` */
export function isAlpha(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiLetter(code) : /^\p{Alphabetic}/u.test(characterAt(text, at));
}

/** `[[:alnum:]]` */
export function isAlnum(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiLetter(code) || isDigit(code) : /^[\p{Alphabetic}\p{Nd}]/u.test(characterAt(text, at));
}

/** `\p{Word}`, to which belong Roman numerals (Ⅳ) and letters in circles (Ⓐ) */
export function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiWord(code) : /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u.test(characterAt(text, at));
}

/** What `\b` takes for a word: `\p{Word}`, and the other numbers of Latin-1 (² ³ ¹ ¼ ½ ¾), which Onigmo looks up in a table of its own. */
export function isWordAtBound(text: string, at: number): boolean {
  return isWord(text, at) || /^[²³¹¼½¾]/.test(text.charAt(at));
}

/** The index of the first code unit of the character before `at`; -1 at the beginning. */
export function characterBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? at - 2 : at - 1;
}

/** The index behind the line that contains `at`, its newline included. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** The first index from `at` whose character is no space or tab. */
export function skipBlanks(text: string, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The first index from `at` whose character is no white space. */
export function skipSpace(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The smallest index from `from` to `to` behind which there is only white space before `to`. */
export function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}

/** Ruby's `strip`: white space of ASCII and NUL at both ends. */
export function strip(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isStripped(text.charCodeAt(from))) from++;
  while (to > from && isStripped(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

function isStripped(code: number): boolean {
  return isSpace(code) || code === 0;
}

/** Behind up to three spaces at `at`. */
export function skipIndent(text: string, at: number): number {
  const limit = at + 3;
  while (at < limit && text.charCodeAt(at) === space) at++;
  return at;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
