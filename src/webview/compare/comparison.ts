import { compareBlocks, differencesOf, type BlockPair } from './blockDifference';
import type { DifferenceBar } from './differenceBar';
import { differencePlaces, firstPlace, followDifference } from './differencePlaces';
import type { Gutter, GutterSign } from './gutter';
import { wordsOf, type PageBlock, type PageWord } from './pageBlocks';
import { rangeOf, type MarkedBlock, type PageMarks } from './pageMarks';
import { toldDifference, type ToldSide } from './toldDifference';
import { scrollTogether, type CommonPlace } from './scrolledTogether';

/** A page with what is around it. */
export interface ComparedSide {
  readonly frame: Document;
  readonly marks: PageMarks;
  readonly gutter: Gutter;
}

/** Two pages beside each other, with their differences marked. */
export interface Comparison {
  /**
   * The blocks of the two pages that stand in the frames; of a page that is as it was, the same array as before. The difference that was gone
   * to stays so as long as it is there; where it is gone, the next is the first one from its place on.
   * @param isAskedFor the author has asked for the published one, and hears what it differs in also where that is as much as before
   */
  update(left: readonly PageBlock[], right: readonly PageBlock[], isAskedFor: boolean): void;
  /** Brings the next difference, or the one before, into sight. */
  go(by: -1 | 1): void;
  /** Brings that difference into sight. */
  choose(difference: number): void;
}

/** Differences begin so far below the upper edge, in parts of the height. */
const shownAt = 0.2;

/** Marks the differences of the pages in two frames, scrolls these together, and tells the bar of them; nothing is marked before the first `update`. */
export function createComparison(left: ComparedSide, right: ComparedSide, bar: DifferenceBar): Comparison {
  let blocks: { readonly left: readonly PageBlock[]; readonly right: readonly PageBlock[] } = { left: [], right: [] };
  let pairs: readonly BlockPair[] = [];
  let differences: readonly (readonly BlockPair[])[] = [];
  let current: number | undefined;
  /** Where the difference is, or was, that was gone to last. */
  let place = firstPlace;
  /** The number of the first difference from there on. */
  let ahead = 0;
  let known: { readonly size: string; readonly places: readonly CommonPlace[] } | undefined;
  const views = [left, right].map(({ frame }) => frame.defaultView);
  const [leftView, rightView] = views;

  const sizes = (): string =>
    [left, right]
      .map(({ frame }) => `${frame.documentElement.scrollHeight} ${frame.documentElement.clientWidth}`)
      .join();
  /** Pictures that have come, another width, an edit: all of them change the size. */
  const places = (): readonly CommonPlace[] => {
    const size = sizes();
    if (known?.size === size) return known.places;
    const found = pairs.flatMap(pair => {
      if (pair.kind !== 'same' && pair.kind !== 'changed') return [];
      const [a, b] = [blocks.left[pair.left], blocks.right[pair.right]];
      return a === undefined || b === undefined ? [] : [{ left: placeOf(a, left).top, right: placeOf(b, right).top }];
    });
    known = { size, places: [{ left: 0, right: 0 }, ...found] };
    return known.places;
  };
  const showSigns = (): void => {
    for (const name of ['left', 'right'] as const) {
      const side = name === 'left' ? left : right;
      const signs = differences.flatMap((pairsOfOne, difference): readonly GutterSign[] =>
        pairsOfOne.flatMap(pair => {
          const number = numberIn(pair, name);
          const block = number === undefined ? undefined : blocks[name][number];
          return block === undefined || pair.kind === 'same'
            ? []
            : [{ kind: pair.kind, difference, ...placeOf(block, side) }];
        }),
      );
      side.gutter.show(signs, current);
    }
  };
  const choose = (difference: number): void => {
    const pairsOfOne = differences[difference];
    if (pairsOfOne === undefined) return;
    current = difference;
    place = differencePlaces(pairs)[difference] ?? place;
    bar.show(differences.length, current, toldDifference(pairsOfOne.map(pair => toldSides(pair, blocks))));
    showSigns();
    // the side that has something of it leads, the other follows
    const mine = pairsOfOne.map(pair => numberIn(pair, 'right')).find(number => number !== undefined);
    const theirs = pairsOfOne.map(pair => numberIn(pair, 'left')).find(number => number !== undefined);
    const block = mine === undefined ? blocks.left[theirs ?? 0] : blocks.right[mine];
    const side = mine === undefined ? left : right;
    const view = side.frame.defaultView;
    if (block === undefined || view === null) return;
    view.scrollTo({ top: placeOf(block, side).top - view.innerHeight * shownAt, behavior: 'instant' });
  };

  if (leftView && rightView) scrollTogether(leftView, rightView, places);
  const growth = new ResizeObserver(() => showSigns());
  for (const side of [left, right]) {
    const view = side.frame.defaultView;
    growth.observe(side.frame.documentElement);
    view?.addEventListener('scroll', () => side.gutter.scrollTo(view.scrollY), { passive: true });
    // a picture that has come, deep inside
    side.frame.addEventListener('load', () => showSigns(), true);
  }

  return {
    update(leftBlocks, rightBlocks, isAskedFor) {
      const unchanged = leftBlocks === blocks.left ? 'left' : 'right';
      blocks = { left: leftBlocks, right: rightBlocks };
      pairs = compareBlocks(leftBlocks, rightBlocks);
      differences = differencesOf(pairs);
      known = undefined;
      const followed = followDifference(pairs, place, unchanged);
      ({ ahead, place } = followed);
      if (current !== undefined) ({ current } = followed);
      bar.show(differences.length, current, isAskedFor ? 'published' : undefined);
      const marked = differences.flat().map(pair => markedOf(pair, blocks));
      left.marks.set(marked.flatMap(({ left: mark }) => mark ?? []));
      right.marks.set(marked.flatMap(({ right: mark }) => mark ?? []));
      showSigns();
    },
    go(by) {
      const { length } = differences;
      if (length === 0) return;
      const next = current === undefined ? (by === 1 ? ahead : ahead - 1) : current + by;
      choose((next + length) % length);
    },
    choose,
  };
}

function numberIn(pair: BlockPair, side: 'left' | 'right'): number | undefined {
  if (side === 'left') return pair.kind === 'added' ? undefined : pair.left;
  return pair.kind === 'removed' ? undefined : pair.right;
}

function markedOf(
  pair: BlockPair,
  blocks: { readonly left: readonly PageBlock[]; readonly right: readonly PageBlock[] },
): { readonly left?: MarkedBlock; readonly right?: MarkedBlock } {
  const a = blocks.left[numberIn(pair, 'left') ?? -1];
  const b = blocks.right[numberIn(pair, 'right') ?? -1];
  if (a === undefined || b === undefined)
    return {
      ...(a && { left: { block: a, kind: 'own', words: [] } }),
      ...(b && { right: { block: b, kind: 'own', words: [] } }),
    };
  const [leftWords, rightWords] = [wordsOf(a), wordsOf(b)];
  const gone: PageWord[] = [];
  const come: PageWord[] = [];
  for (const word of compareBlocks(leftWords, rightWords)) {
    const [l, r] = [numberIn(word, 'left'), numberIn(word, 'right')];
    if (word.kind === 'same') continue;
    if (l !== undefined) gone.push(...leftWords.slice(l, l + 1));
    if (r !== undefined) come.push(...rightWords.slice(r, r + 1));
  }
  return {
    left: { block: a, kind: 'changed', words: gone },
    right: { block: b, kind: 'changed', words: come },
  };
}

function toldSides(
  pair: BlockPair,
  blocks: Parameters<typeof markedOf>[1],
): { readonly left: ToldSide | undefined; readonly right: ToldSide | undefined } {
  const { left, right } = markedOf(pair, blocks);
  const told = (mark: MarkedBlock | undefined): ToldSide | undefined =>
    mark && { ...mark.block, words: mark.words.map(({ text }) => text) };
  return { left: told(left), right: told(right) };
}

/** How far down in its page a block stands. */
function placeOf(block: PageBlock, { frame }: ComparedSide): { readonly top: number; readonly height: number } {
  const { top, height } = rangeOf(block).getBoundingClientRect();
  return { top: top + (frame.defaultView?.scrollY ?? 0), height };
}
