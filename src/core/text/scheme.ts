/**
 * Whether an address begins with a scheme: `https://a.example/`, `mailto:mei@a.example`, `git+ssh:`.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.1
 */
export function hasScheme(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(address);
}

/** Whether an address says by itself where it leads, wherever it is written: with a scheme, or `//cdn.example/a.js`. */
export function isWholeAddress(address: string): boolean {
  return address.startsWith('//') || hasScheme(address);
}

/**
 * Whether an address that somebody else wrote leads to the web, or to a place of the site: with `https:`, `http:` or `ftp:`, or without a scheme.
 * Not with any other, also where a browser alone sees it: it reads past breaks, `java\nscript:`, and references of HTML, `javascript&colon;`.
 */
export function leadsToWeb(address: string): boolean {
  const read = address.replace(/[\s\p{Cc}]/gu, '');
  // EndNote's `<Go to ISI>://WOS:1` is none by the letter
  const scheme = /^([^/?#:]*):\/\//.exec(read)?.[1] ?? /^([a-z\d+.-]*)(?::|&(?:#|\w{1,31};))/i.exec(read)?.[1];
  return scheme === undefined || /^(?:https?|ftp)$/i.test(scheme) || hostWithPort.test(read);
}

/** `lakes.example:8080/b`: a dot before the colon, and digits alone behind it, as no scheme that a browser runs has them. */
const hostWithPort = /^[a-z\d-]+(?:\.[a-z\d-]+)+:\d{1,5}(?:[/?#]|$)/i;
