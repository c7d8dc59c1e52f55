import type { DomNode } from './domTree';

export interface NodeDifference {
  /** The names of the elements around it, such as `html/body/p`. */
  readonly where: string;
  readonly jekyll: string;
  readonly ours: string;
}

export interface DomComparison {
  /** Nodes of Jekyll's page. */
  readonly nodes: number;
  /** How many of them stand in ours at the same place. */
  readonly equal: number;
  readonly differences: readonly NodeDifference[];
}

/** Compares two trees that one reader read. */
export function compareTrees(jekyll: DomNode, ours: DomNode): DomComparison {
  const differences: NodeDifference[] = [];
  const equal = align(jekyll, ours, '', differences);
  return { nodes: jekyll.size, equal, differences };
}

function align(a: DomNode, b: DomNode, where: string, differences: NodeDifference[]): number {
  if (a.id === b.id) return a.size;
  const isEqual = a.label === b.label;
  if (!isEqual) differences.push({ where, jekyll: shown(a), ours: shown(b) });
  const inside = a.name.startsWith('#') ? where : `${where}/${a.name}`;
  return (isEqual ? 1 : 0) + alignChildren(a.children, b.children, inside, differences);
}

/** Equal subtrees are matched first, then, in the gaps between them, nodes of one name. */
function alignChildren(
  a: readonly DomNode[],
  b: readonly DomNode[],
  where: string,
  differences: NodeDifference[],
): number {
  let equal = 0;
  let doneA = 0;
  let doneB = 0;
  const gap = (untilA: number, untilB: number): void => {
    const [left, right] = [a.slice(doneA, untilA), b.slice(doneB, untilB)];
    const pairs = common(left, right, (x, y) => x.name === y.name);
    const [pairedA, pairedB] = [new Set(pairs.map(([x]) => x)), new Set(pairs.map(([, y]) => y))];
    for (const [x, y] of pairs) equal += align(x, y, where, differences);
    for (const node of left)
      if (!pairedA.has(node)) differences.push({ where, jekyll: shown(node), ours: '(nothing)' });
    for (const node of right)
      if (!pairedB.has(node)) differences.push({ where, jekyll: '(nothing)', ours: shown(node) });
  };
  for (const [x, y] of common(a, b, (left, right) => left.id === right.id)) {
    gap(a.indexOf(x, doneA), b.indexOf(y, doneB));
    equal += x.size;
    doneA = a.indexOf(x, doneA) + 1;
    doneB = b.indexOf(y, doneB) + 1;
  }
  gap(a.length, b.length);
  return equal;
}

/** A longest common subsequence; of lists too long for that, what they begin and end with. */
function common(
  a: readonly DomNode[],
  b: readonly DomNode[],
  matches: (x: DomNode, y: DomNode) => boolean,
): readonly (readonly [DomNode, DomNode])[] {
  let start = 0;
  while (start < Math.min(a.length, b.length) && matches(a[start]!, b[start]!)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && matches(a.at(-1 - end)!, b.at(-1 - end)!)) end++;
  const pair = (at: number, to: number): readonly [DomNode, DomNode] => [a[at]!, b[to]!];
  const begin = Array.from({ length: start }, (_, at) => pair(at, at));
  const tail = Array.from({ length: end }, (_, at) => pair(a.length - end + at, b.length - end + at));
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end), matches);
  return [...begin, ...middle, ...tail];
}

function between(
  a: readonly DomNode[],
  b: readonly DomNode[],
  matches: (x: DomNode, y: DomNode) => boolean,
): readonly (readonly [DomNode, DomNode])[] {
  if (a.length * b.length > 4_000_000) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = matches(a[i]!, b[j]!) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [DomNode, DomNode])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (matches(a[i]!, b[j]!)) pairs.push([a[i++]!, b[j++]!]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function shown({ label, children }: DomNode): string {
  const inner = children.length === 0 ? '' : ` … ${children.length} inside`;
  return `${label.length > 160 ? `${label.slice(0, 160)}…` : label}${inner}`;
}
