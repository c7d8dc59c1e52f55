/** Compared at once where nothing differs: the host does that faster than a loop. */
const piece = 4096;

/**
 * How many UTF-16 code units two texts have in common at their beginnings and, of what is left, at their ends: what one
 * edit has left alone. `prefix + suffix` is never more than the shorter text.
 */
export function commonEnds(a: string, b: string): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix + piece <= most && a.slice(prefix, prefix + piece) === b.slice(prefix, prefix + piece)) prefix += piece;
  while (prefix < most && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  const rest = most - prefix;
  let suffix = 0;
  while (suffix + piece <= rest && endsAlike(a, b, suffix)) suffix += piece;
  while (suffix < rest && a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix)) suffix++;
  return { prefix, suffix };
}

function endsAlike(a: string, b: string, suffix: number): boolean {
  const endA = a.length - suffix;
  const endB = b.length - suffix;
  return a.slice(endA - piece, endA) === b.slice(endB - piece, endB);
}
