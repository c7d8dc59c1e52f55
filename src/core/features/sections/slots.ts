import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { holdsOffset, slice, type OffsetRange } from '../../text/range';

/**
 * The edits that put stretches of a text into another order: the place of the `n`-th gets the text of the one that `order` names
 * there. What stands between the places stays where it is.
 */
export function reorderEdits(
  text: string,
  places: readonly OffsetRange[],
  order: readonly number[],
): readonly TextEdit[] {
  const moved = singleMove(order);
  if (moved !== undefined) return moveEdits(text, places, moved.from, moved.to);
  return swapEdits(text, places, order);
}

/**
 * The same with a blank line behind each of them: a paragraph or a list that comes to stand right before a heading or an anchor could be
 * read as one with it.
 */
export function reorderApart(
  text: string,
  places: readonly OffsetRange[],
  order: readonly number[],
): readonly TextEdit[] {
  const tight = tightPlaces(text, places);
  if (tight.length === 0) return reorderEdits(text, places, order);
  const blank = lineBreakOf(text);
  return [
    ...swapEdits(text, places, order),
    ...tight.map(({ end }) => ({ range: { start: end, end }, newText: blank })),
  ];
}

/** Those with no blank line behind them, but for the end of the text. */
function tightPlaces(text: string, places: readonly OffsetRange[]): readonly OffsetRange[] {
  return places.filter(({ end }, at) => {
    const next = places[at + 1];
    const gap = next === undefined ? (/^\s*/.exec(text.slice(end))?.[0] ?? '') : text.slice(end, next.start);
    return end + gap.length < text.length && !/\n[ \t]*\r?\n/.test(gap);
  });
}

/**
 * Where an offset of a text stands once its places are in another order: it goes along with its place, or stays between them.
 * @param isApart whether they are put there by `reorderApart`
 */
export function reorderedOffset(
  text: string,
  places: readonly OffsetRange[],
  order: readonly number[],
  isApart: boolean,
): (offset: number) => number {
  const tight = isApart ? tightPlaces(text, places) : [];
  const blank = lineBreakOf(text).length;
  const moved = new Map<OffsetRange, number>();
  const behind = new Map<OffsetRange, number>();
  let at = places[0]?.start ?? 0;
  places.forEach((place, number) => {
    const from = places[order[number] ?? number] ?? place;
    moved.set(from, at - from.start);
    at += from.end - from.start + (tight.includes(place) ? blank : 0);
    behind.set(place, at - place.end);
    at += (places[number + 1]?.start ?? place.end) - place.end;
  });
  return offset => {
    const own = places.find(place => holdsOffset(place, offset));
    if (own !== undefined) return offset + (moved.get(own) ?? 0);
    const above = places.filter(({ end }) => end <= offset).at(-1);
    return offset + ((above && behind.get(above)) ?? 0);
  };
}

/** `[0, 2, 3, 1]` is the order after 1 was moved to 3. */
function singleMove(order: readonly number[]): { readonly from: number; readonly to: number } | undefined {
  const first = order.findIndex((from, at) => from !== at);
  if (first < 0) return undefined;
  const last = order.reduce((found, from, at) => (from === at ? found : at), first);
  const isForward = order.slice(first, last).every((from, at) => from === first + at + 1) && order[last] === first;
  if (isForward) return { from: first, to: last };
  const isBack = order.slice(first + 1, last + 1).every((from, at) => from === first + at) && order[first] === last;
  return isBack ? { from: last, to: first } : undefined;
}

/** Cut and paste where all gaps are alike, so that a difference shows one entry moved. */
function moveEdits(text: string, places: readonly OffsetRange[], from: number, to: number): readonly TextEdit[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  const gaps = places
    .slice(low, high)
    .map(({ end }, at) => slice(text, { start: end, end: places[low + at + 1]?.start ?? end }));
  const [own, target] = [places[from], places[to]];
  const [gap] = gaps;
  if (own === undefined || target === undefined || gap === undefined) return [];
  if (gaps.some(other => other !== gap)) {
    const order = places.map((_, at) => at);
    order.splice(to, 0, ...order.splice(from, 1));
    return swapEdits(text, places, order);
  }
  const written = slice(text, own);
  return from < to
    ? [{ range: { start: own.start, end: own.end + gap.length }, newText: '' }, insertion(target.end, gap + written)]
    : [insertion(target.start, written + gap), { range: { start: own.start - gap.length, end: own.end }, newText: '' }];
}

function swapEdits(text: string, places: readonly OffsetRange[], order: readonly number[]): readonly TextEdit[] {
  return places.flatMap((range, at) => {
    const from = places[order[at] ?? at];
    const newText = from === undefined ? slice(text, range) : slice(text, from);
    return newText === slice(text, range) ? [] : [{ range, newText }];
  });
}

/** `0 … count-1` with the one at `from` moved to `to`. */
export function movedOrder(count: number, from: number, to: number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  order.splice(to, 0, ...order.splice(from, 1));
  return order;
}
