/**
 * A search that remembers its last answer: `find(from)` is the offset of the next `needle` at or behind `from`, `-1`
 * where there is none. For scanners that go forward: a thousand `{%` without a `%}` cost one look through the text, not a
 * thousand.
 */
export function nextOf(text: string, needle: string): (from: number) => number {
  let searchedFrom = 0;
  let found = -2;
  return from => {
    const stale = found === -2 || from < searchedFrom || (found !== -1 && found < from);
    if (stale) {
      searchedFrom = from;
      found = text.indexOf(needle, from);
    }
    return found;
  };
}
