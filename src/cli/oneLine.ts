/**
 * A line for a terminal or a log, with the break at its end. Names of files and texts of pages are no part of how it is read: breaks become
 * blanks, other control characters their pictures (`␛`), those that turn the direction of what follows their number (`<U+202E>`), and
 * nothing is a command of GitHub Actions, which takes `::error::` at the beginning of a line and `##[error]` anywhere for one. The sign
 * between has no width (U+2060).
 */
export function oneLine(text: string): string {
  const shown = text
    .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, c => (c < ' ' ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : '\u2421'))
    .replace(/\p{Bidi_Control}/gu, c => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
    .replaceAll('##[', '##\u2060[');
  return `${/^\s*::/.test(shown) ? '\u2060' : ''}${shown}\n`;
}
