/**
 * The same text in memory of its own. JavaScript engines let a slice hold on to the whole text it was cut from: a page
 * kept in pieces of its earlier states would keep all of those states.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
