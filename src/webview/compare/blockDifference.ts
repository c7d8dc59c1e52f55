/** A piece of a page that is compared as one: a heading, a paragraph, an item, a row, a picture. */
export interface ComparedBlock {
  /** The name of its element: `h2`, `li`. */
  readonly name: string;
  /** White space made even. */
  readonly text: string;
  /** What it links to and shows, in one form whether a page writes addresses with or without its host. */
  readonly targets: readonly string[];
}

/** How a block of one page stands to one of the other; numbers of blocks. */
export type BlockPair =
  | { readonly kind: 'same' | 'changed'; readonly left: number; readonly right: number }
  | { readonly kind: 'removed'; readonly left: number }
  | { readonly kind: 'added'; readonly right: number };

/** Blocks with less in common are no changed ones, but others. */
const alike = 0.4;
/** So many comparisons of words take a tenth of a second. */
const mostComparisons = 1_000_000;

/**
 * Pairs the blocks of two pages in their order. Equal blocks that each page has once hold the rest in place (as in the patience
 * difference of Bram Cohen); between them those with most words in common are paired as changed.
 */
export function compareBlocks(left: readonly ComparedBlock[], right: readonly ComparedBlock[]): readonly BlockPair[] {
  const known = new Map<string, Signed>();
  const signed = (block: ComparedBlock): Signed => {
    const key = JSON.stringify([block.name, block.text, block.targets]);
    const ready = known.get(key) ?? { ...block, key, words: wordsOf(block.text) };
    known.set(key, ready);
    return ready;
  };
  const pairs: BlockPair[] = [];
  const pages = { left: left.map(signed), right: right.map(signed) };
  pairBetween(pages, { left: 0, right: 0 }, { left: left.length, right: right.length }, pairs);
  return pairs;
}

/** Runs of pairs that are not the same: each is one difference to a reader. */
export function differencesOf(pairs: readonly BlockPair[]): readonly (readonly BlockPair[])[] {
  const found: BlockPair[][] = [];
  let isOpen = false;
  for (const pair of pairs) {
    if (pair.kind !== 'same') {
      if (isOpen) found.at(-1)?.push(pair);
      else found.push([pair]);
    }
    isOpen = pair.kind !== 'same';
  }
  return found;
}

interface Signed extends ComparedBlock {
  readonly key: string;
  readonly words: ReadonlyMap<string, number>;
}

interface Pages {
  readonly left: readonly Signed[];
  readonly right: readonly Signed[];
}

interface Place {
  readonly left: number;
  readonly right: number;
}

function pairBetween({ left, right }: Pages, from: Place, to: Place, pairs: BlockPair[]): void {
  const isSame = (l: number, r: number): boolean => left[l]?.key === right[r]?.key;
  let start = from;
  let end = to;
  while (start.left < end.left && start.right < end.right && isSame(start.left, start.right)) {
    pairs.push({ kind: 'same', ...start });
    start = { left: start.left + 1, right: start.right + 1 };
  }
  while (end.left > start.left && end.right > start.right && isSame(end.left - 1, end.right - 1))
    end = { left: end.left - 1, right: end.right - 1 };
  const anchors = anchorsBetween({ left, right }, start, end);
  if (anchors.length === 0) pairAlike({ left, right }, start, end, pairs);
  else {
    let before = start;
    for (const anchor of [...anchors, end]) {
      // behind the first, each stretch begins with an anchor, which is the same on both sides
      pairBetween({ left, right }, before, anchor, pairs);
      before = anchor;
    }
  }
  for (let at = 0; at < to.left - end.left; at++)
    pairs.push({ kind: 'same', left: end.left + at, right: end.right + at });
}

/** Equal blocks that stand once on each side of a stretch, as many as stand in the same order. */
function anchorsBetween({ left, right }: Pages, from: Place, to: Place): readonly Place[] {
  const once = (blocks: readonly Signed[], start: number, end: number): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    const twice = new Set<string>();
    for (let at = start; at < end; at++) {
      const key = blocks[at]?.key ?? '';
      if (places.has(key)) twice.add(key);
      places.set(key, at);
    }
    for (const key of twice) places.delete(key);
    return places;
  };
  const inRight = once(right, from.right, to.right);
  const both: Place[] = [];
  for (const [key, at] of once(left, from.left, to.left)) {
    const found = inRight.get(key);
    if (found !== undefined) both.push({ left: at, right: found });
  }
  return longestRising(both.sort((a, b) => a.left - b.left));
}

/** The longest part in which `right` rises too. */
function longestRising(places: readonly Place[]): readonly Place[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, { right }] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0]?.right ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const found: Place[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const place = places[at];
    if (place !== undefined) found.push(place);
  }
  return found.reverse();
}

/** Pairs blocks in order so that what they have in common is most, all pairs taken together. */
function pairAlike({ left, right }: Pages, from: Place, to: Place, pairs: BlockPair[]): void {
  const rows = to.left - from.left;
  const columns = to.right - from.right;
  const paired: Place[] = [];
  if (rows > 0 && columns > 0 && rows * columns <= mostComparisons) {
    const likeness = (row: number, column: number): number => {
      const [a, b] = [left[from.left + row], right[from.right + column]];
      return a === undefined || b === undefined ? 0 : likenessOf(a, b);
    };
    paired.push(...bestPairs(rows, columns, likeness));
  }
  let done = { left: 0, right: 0 };
  for (const { left: row, right: column } of [...paired, { left: rows, right: columns }]) {
    for (let at = done.left; at < row; at++) pairs.push({ kind: 'removed', left: from.left + at });
    for (let at = done.right; at < column; at++) pairs.push({ kind: 'added', right: from.right + at });
    if (row === rows) break;
    const place = { left: from.left + row, right: from.right + column };
    pairs.push({ kind: left[place.left]?.key === right[place.right]?.key ? 'same' : 'changed', ...place });
    done = { left: row + 1, right: column + 1 };
  }
}

function bestPairs(rows: number, columns: number, likeness: (row: number, column: number) => number): readonly Place[] {
  const width = columns + 1;
  const single = new Float32Array(rows * columns);
  const best = new Float32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const value = likeness(row, column);
      single[row * columns + column] = value;
      const skipped = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0);
      const taken = value < alike ? 0 : value + (best[(row + 1) * width + column + 1] ?? 0);
      best[row * width + column] = Math.max(skipped, taken);
    }
  }
  const found: Place[] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const value = single[row * columns + column] ?? 0;
    const here = best[row * width + column] ?? 0;
    if (here === (best[(row + 1) * width + column] ?? 0)) row++;
    else if (here === (best[row * width + column + 1] ?? 0)) column++;
    else {
      if (value >= alike) found.push({ left: row, right: column });
      row++;
      column++;
    }
  }
  return found;
}

/** From 0 to 1: the part of their words that two blocks of the same kind have in common; equal ones count double. */
function likenessOf(a: Signed, b: Signed): number {
  if (kindOf(a.name) !== kindOf(b.name)) return 0;
  if (a.key === b.key) return 2;
  // a picture in the place of another
  if (a.text === '' && b.text === '') return 0.5;
  let both = 0;
  let all = 0;
  for (const [word, count] of a.words) {
    both += Math.min(count, b.words.get(word) ?? 0);
    all += count;
  }
  for (const count of b.words.values()) all += count;
  return all === 0 ? 0 : (2 * both) / all;
}

function kindOf(name: string): string {
  return /^h[1-6]$/.test(name) ? 'heading' : name;
}

/** Words, and each character of a script that has no spaces. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
