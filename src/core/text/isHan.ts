/** Whether a text, as a name, has a Chinese character. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Whether a text, as a name, has a letter of Chinese, Japanese or Korean: its syllables are no initials. */
export function isHanKanaOrHangul(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}
