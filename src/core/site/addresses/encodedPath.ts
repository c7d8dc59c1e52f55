/** A text with signs of it as percent signs. `signs` is global, and finds one sign at a time. */
export function withPercentSigns(text: string, signs: RegExp): string {
  return text.replace(signs, sign =>
    // which `encodeURIComponent` leaves
    /['()]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
  );
}

/** The signs of a path that would begin a query or a fragment in an address, or stand for another letter. */
export const partingSigns = /[#%?]/g;

/** A path as an address, whatever stands around it: what would end one in HTML, Markdown, YAML or Liquid, or part it, as percent signs. */
export function encodedPath(path: string): string {
  return withPercentSigns(path, /[\s()<>"'%#?\\{}|&`]/g);
}

/** The same in ASCII alone, and without what no address holds: `[`, `]`, `^`. */
export function asciiPath(path: string): string {
  return withPercentSigns(encodedPath(path).replace(/\p{Surrogate}/gu, '\uFFFD'), /[^\x20-\x7e]|[[\]^]/gu);
}

/** The percent signs of an address read; the address itself where they stand for nothing. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A path with those letters as percent signs that `begun` writes so: `my%20photo.png` and `my%20ph` for `my photo.png`. */
export function encodedAs(path: string, begun: string): string {
  return [...begun.matchAll(/(?:%[\da-f]{2})+/gi)].reduce(
    (text, [signs]) => text.replaceAll(decoded(signs), signs),
    path,
  );
}
