import type { Work } from '../../page/listedWork';
import { listsOf } from '../../page/lists';
import type { ListEntry, PageModel, PaperBox } from '../../page/pageModel';
import { createRangeIndex } from '../../page/rangeIndex';
import { worksOf } from '../../page/works';
import { isNamedAfterPapers } from '../../publications/placing/paperGroup';
import { slice, type OffsetRange } from '../../text/range';

/** A publication as it is moved: whole lines, with all that stands in them, read or not. */
export interface EntryBlock {
  readonly kind: 'box' | 'item';
  /** From the beginning of its first line to the end of its last, without the line break behind. */
  readonly range: OffsetRange;
  /** What stands before it in its first line: blanks. */
  readonly indent: string;
  /** How many list items lie around it. */
  readonly depth: number;
  /** `undefined` where title or authors cannot be read. */
  readonly work: Work | undefined;
  /** Never empty: its title, or the first words that a reader sees of it. */
  readonly title: string;
  /** Where the title stands, or the whole. */
  readonly selection: OffsetRange;
  /** Names it among the entries of its file, wherever it is moved to: its title with a number where others have the same. */
  readonly key: string;
  /** Whether it begins and ends like an entry: no element or Liquid block is left open in it, and no other entry stands in it. */
  readonly isWhole: boolean;
}

const known = new WeakMap<PageModel, readonly EntryBlock[]>();

/**
 * The publications of a page in the order of the text: paper boxes, and items of lists that are works. In a list that is mostly of works, and
 * in a section that is named after them, the other items count too: entries whose title or authors cannot be read.
 */
export function entryBlocks(page: PageModel): readonly EntryBlock[] {
  const before = known.get(page);
  if (before !== undefined) return before;
  const blocks = withKeys(readBlocks(page));
  known.set(page, blocks);
  return blocks;
}

type Draft = Omit<EntryBlock, 'key'>;

function withKeys(drafts: readonly Draft[]): readonly EntryBlock[] {
  const seen = new Map<string, number>();
  return drafts.map(draft => {
    const count = (seen.get(draft.title) ?? 0) + 1;
    seen.set(draft.title, count);
    return { ...draft, key: count === 1 ? draft.title : `${draft.title} (${count})` };
  });
}

function readBlocks(page: PageModel): readonly Draft[] {
  const works = worksOf(page);
  const byStart = new Map(works.map(work => [`${work.kind} ${work.range.start}`, work]));
  const entryWorks = createRangeIndex(
    outermost(works.filter(({ kind }) => kind === 'entry').map(({ range }) => range)),
  );
  const boxes = page.boxes.filter(({ range }) => byStart.has(`box ${range.start}`) || !entryWorks.touches(range));
  const boxRanges = createRangeIndex(outermost(boxes.map(({ range }) => range)));
  const items = listsOf(page).flatMap(list => {
    const outside = list.filter(({ range }) => !boxRanges.touches(range));
    const isWork = (entry: ListEntry): boolean => byStart.has(`entry ${entry.range.start}`);
    const count = outside.filter(isWork).length;
    const isOfWorks =
      count > 0 && (count * 2 > outside.length || isNamedAfterPapers(page, outside[0]?.range.start ?? 0));
    // `- 2024` with works below it is a heading
    return isOfWorks
      ? outside.filter(entry => isWork(entry) || !entryWorks.touches(entry.range))
      : outside.filter(isWork);
  });
  // what stands in the list below an entry is a part of it
  const whole = new Set(outermost(items.map(({ range }) => range)));
  const drafts = [
    ...boxes.map(box => boxBlock(page, box, byStart.get(`box ${box.range.start}`))),
    ...items
      .filter(({ range }) => whole.has(range))
      .map(entry => itemBlock(page, entry, byStart.get(`entry ${entry.range.start}`))),
  ];
  return drafts.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function boxBlock(page: PageModel, box: PaperBox, work: Work | undefined): Draft {
  const range = wholeLines(page, box.range, undefined);
  const holdsOther = page.boxes.some(
    other => other !== box && other.range.start >= box.range.start && other.range.start < box.range.end,
  );
  const title = oneLine(work?.title.text ?? box.title?.text ?? box.badge?.text ?? '');
  return {
    kind: 'box',
    range,
    indent: indentAt(page.text, range.start),
    depth: 0,
    work,
    title: title === '' ? '…' : title,
    selection: within(work?.title.range ?? box.title?.range ?? range, range),
    isWhole: box.element.end !== undefined && !holdsOther && isBalanced(page, range),
  };
}

function itemBlock(page: PageModel, entry: ListEntry, work: Work | undefined): Draft {
  const range = wholeLines(
    page,
    entry.range,
    entry.range.start - page.text.lastIndexOf('\n', entry.range.start - 1) - 1,
  );
  const title = oneLine(work?.title.text ?? entry.text);
  return {
    kind: 'item',
    range,
    indent: indentAt(page.text, range.start),
    depth: entry.depth,
    work,
    title: title === '' ? '…' : title,
    selection: within(work?.title.range ?? entry.content, range),
    isWhole: isBalanced(page, range),
  };
}

/** @param column of the bullet, for an item: what is indented below it and hidden from readers is still its own */
function wholeLines(page: PageModel, range: OffsetRange, column: number | undefined): OffsetRange {
  const { text } = page;
  let start = range.start;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start > 0 && text.charAt(start - 1) !== '\n') start = range.start;
  let end = range.end;
  while (end > range.start && /\s/.test(text.charAt(end - 1))) end--;
  for (;;) {
    const next = behindHidden(page, end, column);
    if (next === undefined) break;
    end = next;
  }
  // blanks at the end of its last line are its own: two of them are a line break
  while (/[ \t]/.test(text.charAt(end))) end++;
  return { start, end };
}

/** Behind a comment or Liquid that follows on the same line or, indented, below. */
function behindHidden(page: PageModel, end: number, column: number | undefined): number | undefined {
  const gap = /^(?:[ \t]*\r?\n)*[ \t]*/.exec(page.text.slice(end, end + 400))?.[0] ?? '';
  const isBelow = gap.includes('\n');
  const indent = gap.length - gap.lastIndexOf('\n') - 1;
  if (isBelow && (column === undefined || indent < column + 2)) return undefined;
  const at = end + gap.length;
  const region =
    page.comments.find(({ start }) => start === at) ?? page.liquid.find(({ range }) => range.start === at)?.range;
  return region?.end;
}

const blockTags: ReadonlySet<string> = new Set(
  'if unless for case capture tablerow comment raw highlight ifchanged'.split(' '),
);

/** Whether every block of Liquid that begins in the range ends in it, and no comment reaches over its ends. */
export function isBalanced(page: PageModel, { start, end }: OffsetRange): boolean {
  if (
    page.comments.some(
      comment => comment.start < end && comment.end > start && (comment.start < start || comment.end > end),
    )
  )
    return false;
  let open = 0;
  for (const region of page.liquid) {
    if (region.range.start < start || region.range.start >= end) continue;
    if (region.range.end > end) return false;
    if (region.kind !== 'tag') continue;
    if (blockTags.has(region.name)) open++;
    else if (region.name.startsWith('end') && --open < 0) return false;
  }
  return open === 0;
}

/** Entries that stand together: of one kind and indentation, with nothing between them but blanks and comments. */
export function runsOf(page: PageModel): readonly (readonly EntryBlock[])[] {
  const runs: EntryBlock[][] = [];
  for (const block of entryBlocks(page)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isBeside(page, last, block)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function isBeside(page: PageModel, one: EntryBlock, other: EntryBlock): boolean {
  if (one.kind !== other.kind || one.depth !== other.depth || one.indent !== other.indent) return false;
  const gap = { start: one.range.end, end: other.range.start };
  if (gap.start > gap.end || page.liquid.some(({ range }) => range.start < gap.end && range.end > gap.start))
    return false;
  let left = slice(page.text, gap);
  for (const comment of [...page.comments].reverse()) {
    if (comment.start >= gap.start && comment.end <= gap.end)
      left = left.slice(0, comment.start - gap.start) + left.slice(comment.end - gap.start);
  }
  return left.trim() === '';
}

function indentAt(text: string, start: number): string {
  return /^[ \t]*/.exec(text.slice(start, start + 40))?.[0] ?? '';
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

function within(inner: OffsetRange, outer: OffsetRange): OffsetRange {
  return inner.start >= outer.start && inner.end <= outer.end ? inner : outer;
}

function outermost(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  let end = -1;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(range => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}
