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
