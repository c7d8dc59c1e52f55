/** What may stand around the number in the first cell of a row: `[2]`, `#2`, `**2**`, `<b>2</b>` (see `isNumber`). */
const opening = String.raw`(?:<(?:b|strong)>)?[[(#*]{0,2}`;
const closing = String.raw`[.)\]*]{0,2}(?:<\/(?:b|strong)>)?\s{0,40}`;

const number = new RegExp(
  String.raw`^([ \t]*(?:\[(?=\d{1,3}\]))?|[ \t]*\|[ \t]{0,40}${opening}(?=\d{1,3}${closing}\|)|` +
    String.raw`<tr(?:\s[^<>]{0,200})?>\s{0,40}<t[dh](?:\s[^<>]{0,200})?>\s{0,40}${opening})(\d{1,3})(?=[.)\]][ \t]|、|${closing}(?:<\/t[dh]>|\|))`,
  'i',
);

/** The number that an item of a list begins with, or a paragraph (`[11] Odile Vesper, …`, `11、魏思珀，…`), or a row of a table in its first cell; `undefined` where it begins with none. */
export function numberOf(item: string): number | undefined {
  const found = number.exec(item)?.[2];
  return found === undefined ? undefined : Number(found);
}

/**
 * New items of a numbered list with the numbers that go on from those above them, or lead to those below: behind `1.` and `2.` comes `3.`,
 * above `3.` and `2.` comes `4.`, between items that all have `1.` another `1.` (kramdown counts by itself). `above` and `below` are
 * the numbers around the place, in the order of the page; items with bullets stay as they are.
 */
export function numberEntries(
  entries: readonly string[],
  above: readonly number[],
  below: readonly number[],
): readonly string[] {
  const [last, next] = [above.at(-1), below[0]];
  if (last === undefined && next === undefined) return entries;
  const step = stepOf(above, below);
  const first = last === undefined ? (next ?? 1) - Math.min(0, step) * entries.length : last + step;
  return entries.map((entry, at) =>
    entry.replace(number, (_, indent: string) => indent + String(Math.max(0, first + at * step))),
  );
}

/** What `numberEntries` goes on from below a new heading, that it counts from 1 as below one like it, whose entries have `numbers`: `1.` and `2.`, `1.` and `1.`, or down to `1.` */
export function numbersFromOne([first, second]: readonly (number | undefined)[]): readonly number[] {
  if (first === undefined) return [];
  return second === undefined ? [1] : second < first ? [0, -1] : [1, 1 + second - first];
}

/** From one number to the next: 1, 0 or -1. A single item does not say; who counts goes up. */
function stepOf(above: readonly number[], below: readonly number[]): number {
  const around = [...above.slice(-2), ...below.slice(0, 2)];
  const [first, second] = above.length >= 2 ? above.slice(-2) : around;
  return first === undefined || second === undefined ? 1 : Math.sign(second - first);
}
