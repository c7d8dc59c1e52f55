import { lazy } from '../../lazy';
import { readLiquid } from '../../syntax/liquid';
import { cutLiquid } from '../../syntax/cutLiquid';
import { assignmentOf } from '../../syntax/liquidAssignment';
import { blockTags, branchingTags, isParting } from '../../syntax/liquidTags';
import { slice, type OffsetRange } from '../../text/range';

/** A name that a template gives a value: `{% assign author = site.author %}`, `{% for link in site.data.navigation.main %}`. */
export interface AssignedName {
  readonly name: string;
  /** What it is made of, with its filters; `undefined` where that is no expression: `capture`. */
  readonly value: string | undefined;
  /** The path it stands for; `undefined` where the value is made by filters, a condition or `capture`. */
  readonly path: string | undefined;
  /** The name stands for each item of the list that `value` is. */
  readonly isItem: boolean;
  /** Where the tag names it. */
  readonly range: OffsetRange;
  /** The names that `value` itself can use. One tag is one object, whoever names it. */
  readonly earlier: () => readonly AssignedName[];
}

/**
 * The names that can have a value at `offset`, the nearest first. One is there several times where a later tag gives it a value only under
 * a condition: `{% if page.author %}{% assign author = … %}{% endif %}` does not hide what `author` was before. What a loop names ends
 * with it.
 */
export function assignedBefore(text: string, offset: number): readonly AssignedName[] {
  const { written, open } = assignmentsIn(text.slice(0, offset));
  return visible(written, written.length, open);
}

/** A branch of a block: each `else` begins another. */
interface Branch {
  readonly block: string;
}

interface Written {
  readonly assigned: AssignedName;
  /** The branches around the tag, the outermost first. */
  readonly around: readonly Branch[];
  /** Of a loop, what it repeats. */
  readonly loop: Branch | undefined;
}

function assignmentsIn(text: string): { readonly written: readonly Written[]; readonly open: readonly Branch[] } {
  const written: Written[] = [];
  let open: readonly Branch[] = [];
  for (const region of readLiquid(text)) {
    if (region.kind !== 'tag') continue;
    const { name: tag } = region;
    const markup = slice(text, region.markup);
    const assigned = assignmentOf(tag, markup);
    const branch = branchingTags.has(tag) ? { block: tag } : undefined;
    if (assigned !== undefined) {
      const { name, value, isItem } = assigned;
      const start = region.markup.start + markup.indexOf(name);
      const range = { start, end: start + name.length };
      const [count, around] = [written.length, open];
      const earlier = lazy(() => visible(written, count, around));
      written.push({
        assigned: { name, value, path: pathOf(value ?? ''), isItem, range, earlier },
        around,
        loop: isItem ? branch : undefined,
      });
    }
    if (branch !== undefined) open = [...open, branch];
    else if (isParting(tag)) open = nextBranch(open, tag);
    else if (tag.startsWith('end')) open = closed(open, tag.slice(3));
  }
  return { written, open };
}

function nextBranch(open: readonly Branch[], tag: string): readonly Branch[] {
  const at = open.map(({ block }) => blockTags.get(block)?.includes(tag) === true).lastIndexOf(true);
  const parted = open[at];
  return parted === undefined ? open : [...open.slice(0, at), { block: parted.block }];
}

function closed(open: readonly Branch[], block: string): readonly Branch[] {
  const at = open.map(branch => branch.block).lastIndexOf(block);
  return at < 0 ? open : open.slice(0, at);
}

/** Those of the first `count` tags that can count where the branches `open` are. */
function visible(written: readonly Written[], count: number, open: readonly Branch[]): readonly AssignedName[] {
  const hidden = new Set<string>();
  const found: AssignedName[] = [];
  for (let at = count - 1; at >= 0; at--) {
    const tag = written[at];
    if (tag === undefined || hidden.has(tag.assigned.name)) continue;
    if (tag.loop !== undefined && !open.includes(tag.loop)) continue;
    if (tag.around.every(branch => open.includes(branch))) hidden.add(tag.assigned.name);
    found.push(tag.assigned);
  }
  return found;
}

/** `page.author`, but of `page.author | default: x` nothing is known, unless it only puts a list in order. */
function pathOf(value: string): string | undefined {
  const [first = '', ...filters] = cutLiquid(value, /\|/g).map(piece => piece.trim());
  const keepsItems = filters.every(filter =>
    /^(?:sort|reverse|where|where_exp|uniq|compact|sort_natural)\b/.test(filter),
  );
  return keepsItems && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(first) ? first : undefined;
}
