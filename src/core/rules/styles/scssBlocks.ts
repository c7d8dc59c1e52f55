import type { OffsetRange } from '../../text/range';

/** A bracket of a block; `line` is where its line begins with a letter, `indent` how far that is indented. */
interface Sign {
  readonly isOpen: boolean;
  readonly at: number;
  readonly line: number;
  readonly indent: number;
}

/** So many places are tried: in a stylesheet that is not indented at all each bracket would be one. */
const mostPlaces = 50;

/**
 * The line that opens the block whose `}` is missing. Of all the places where the indentation tells of one that is missing, it is the one
 * where a `}` leaves the fewest others: authors indent some blocks oddly and close them. `undefined` where all blocks are closed.
 */
export function unclosedBlock(masked: string): OffsetRange | undefined {
  const signs = signsOf(masked);
  const outermost = outermostOpen(signs);
  if (outermost === undefined) return undefined;
  const { places, misplaced, open } = read(signs, outermost);
  let best = { cost: misplaced, block: open.at(-1) };
  for (const { index, block } of places.slice(0, mostPlaces).reverse()) {
    const cost = read(signs, outermost, index).misplaced;
    if (cost <= best.cost) best = { cost, block };
  }
  return best.block && { start: best.block.line, end: best.block.at + 1 };
}

/** `#{$side}` is no block. */
function signsOf(masked: string): readonly Sign[] {
  const signs: Sign[] = [];
  let lineStart = 0;
  let line = -1;
  for (const { 0: sign, index: at } of masked.matchAll(/#\{[^{}]*\}|[\n{}]/g)) {
    if (sign === '\n') lineStart = at + 1;
    if (sign.length > 1 || sign === '\n') continue;
    if (line < lineStart) line = lineStart + masked.slice(lineStart, at + 1).search(/\S/);
    signs.push({ isOpen: sign === '{', at, line, indent: line - lineStart });
  }
  return signs;
}

/** The outermost block that is open at the end, as a place in `signs`: what stands above it is whole. */
function outermostOpen(signs: readonly Sign[]): number | undefined {
  const open: number[] = [];
  for (const [index, { isOpen }] of signs.entries()) {
    if (isOpen) open.push(index);
    else open.pop();
  }
  return open[0];
}

interface Reading {
  /** How many brackets stand where the indentation has none. */
  readonly misplaced: number;
  /** Where a `}` may be missing, in front of which sign, and of which block; none behind the first that can belong to no other. */
  readonly places: readonly { readonly index: number; readonly block: Sign }[];
  /** At the end. */
  readonly open: readonly Sign[];
}

/** Reads the signs from `from`, as if a `}` stood in front of the one at `closing`. */
function read(signs: readonly Sign[], from: number, closing?: number): Reading {
  const open: Sign[] = [];
  const places: { index: number; block: Sign }[] = [];
  let misplaced = 0;
  let isCertain = false;
  for (let index = from; index < signs.length; index++) {
    if (index === closing) open.pop();
    const sign = signs[index];
    const top = open.at(-1);
    if (sign === undefined) continue;
    const isOther = top !== undefined && top.line !== sign.line;
    // a bracket that begins its line belongs to what is indented as it is
    const isPlaced =
      !isOther || (sign.isOpen ? top.indent < sign.indent : sign.line < sign.at || top.indent === sign.indent);
    if (!isPlaced) {
      misplaced += 1;
      if (!isCertain && (sign.isOpen || top.indent > sign.indent)) places.push({ index, block: top });
      isCertain ||= sign.isOpen && open.length === 1;
    }
    if (sign.isOpen) open.push(sign);
    else if (open.pop() === undefined) misplaced += 1;
  }
  return { misplaced, places, open };
}
