/**
 * A line for a terminal or a log, with the break at its end: `inOneLine`, and no command of GitHub Actions, which takes `::error::` at the
 * beginning of a line for one. The sign before it has no width (U+2060).
 */
export function oneLine(text: string): string {
  const shown = inOneLine(text);
  return `${/^\s*::/.test(shown) ? '\u2060' : ''}${shown}\n`;
}

/**
 * A text as a part of a line for a terminal or a log. Names of files and texts of pages are no part of how it is read: breaks become blanks,
 * other control characters their pictures (`␛`), those that turn the direction of what follows their number (`<U+202E>`), and `##[error]`, which
 * is a command of GitHub Actions anywhere, is broken by a sign without width (U+2060).
 */
export function inOneLine(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, c => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\u2421'))
    .replace(/\p{Bidi_Control}/gu, c => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
    .replaceAll('##[', '##\u2060[');
}
