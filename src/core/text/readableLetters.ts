/** Those of Windows-1252 at U+0080–U+009F, in their order (https://encoding.spec.whatwg.org/#windows-1252); a blank where it has none. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const breaksOrTabs = /[\t-\r\u2028\u2029]+/g;
const unreadable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/**
 * A text of a record in one line, without signs that nobody sees. At U+0080–U+009F registries have the signs of Windows-1252, whose bytes were
 * once read as Latin-1 (`U+0093` for `“`); all others are dropped: YAML and XML that hold control characters, halves of surrogate pairs or
 * noncharacters cannot be read by anybody, and behind U+202E all runs backwards, also what a page has after it.
 */
export function readableLetters(text: string): string {
  return text.replace(breaksOrTabs, ' ').replace(unreadable, sign => {
    const letter = windowsLetters.charAt(sign.charCodeAt(0) - 0x80);
    return letter === ' ' ? '' : letter;
  });
}
