import { tellsOfGrant } from '../../page/works/doubtfulWorks';
import { isFilledByLiquid } from '../../page/filledByLiquid';
import { labelStart } from '../../page/works/labelStart';
import type { Work } from '../../page/drafts/listedWork';
import { listsOf } from '../../page/lists';
import type { ListEntry, PageModel, PaperBox } from '../../page/pageModel';
import { firstLineOf } from '../../page/boxLine';
import { holdsPaper } from '../../page/paperBoxes';
import { mayListPapers, toldAbove } from '../../page/headings/headingsAbove';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { headedEnds } from '../../page/works/headedEnds';
import { paragraphWorks, worksOf } from '../../page/works/works';
import { titleOfWork } from '../../publications/notation/titleText';
import { rangesWithNotes } from '../../publications/entries/ownNotes';
import { isNamedAfterPapers } from '../../publications/entries/sectionForPapers';
import { remembered } from '../../remembered';
import { holdsOffset, isWithin, overlaps, slice } from '../../text/range';
import { indentAt, isBalanced, oneLine, wholeLines, within } from './blockLines';
import { dataBlocks } from './dataBlocks';
import type { Draft, EntryBlock } from './entryBlock';
import { htmlBlocks } from './htmlBlocks';
import { itemBounds } from './itemBounds';

/**
 * The publications of a page in the order of the text: paper boxes, items of lists and paragraphs that are works, and what is one in HTML
 * alone. In a list that is mostly of works, and in a section that is named after them, the other items count too: entries whose title or
 * authors cannot be read.
 */
export const entryBlocks = remembered((page: PageModel): readonly EntryBlock[] =>
  withKeys(page.data === undefined ? readBlocks(page) : dataBlocks(page)),
);

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
  const boxes = page.boxes.filter(
    box =>
      byStart.has(`box ${box.range.start}`) ||
      (!(entryWorks.touches(box.range) || isTemplate(page, box) || isGrant(page, box) || isOther(page, box)) &&
        holdsPaper(box, page)),
  );
  const boxRanges = createRangeIndex(outermost(boxes.map(({ range }) => range)));
  const items = listsOf(page).flatMap(list => {
    const outside = list.filter(({ range }) => !boxRanges.touches(range));
    const isWork = (entry: ListEntry): boolean => byStart.has(`entry ${entry.range.start}`);
    const count = outside.filter(isWork).length;
    const isOfWorks =
      count > 0 && (count * 2 > outside.length || isNamedAfterPapers(page, outside[0]?.range.start ?? 0));
    // `- 2024` with works below it is a heading
    return isOfWorks
      ? outside.filter(
          entry =>
            isWork(entry) ||
            !(entryWorks.touches(entry.range) || isFilledByLiquid(page.liquid, entry.content, entry.text)),
        )
      : outside.filter(isWork);
  });
  // what stands in the list below an entry is a part of it
  const whole = new Set(outermost(items.map(({ range }) => range)));
  const drafts = [
    ...boxes.map(box => boxBlock(page, box, byStart.get(`box ${box.range.start}`))),
    ...items
      .filter(({ range }) => whole.has(range))
      .map(entry => itemBlock(page, entry, byStart.get(`entry ${entry.range.start}`))),
    ...paragraphWorks(page).map(work => workBlock(page, 'paragraph', work)),
    ...works.filter(({ kind }) => kind === 'row').map(work => workBlock(page, 'row', work)),
  ];
  const taken = createRangeIndex(outermost(drafts.map(({ range }) => range)));
  const inHtml = htmlBlocks(page).filter(({ range }) => !taken.touches(range));
  const all = [...drafts, ...inHtml].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return withNotes(page, all);
}

/** With what stands beside each as its own. One where that cannot be told is not whole. */
function withNotes(page: PageModel, drafts: readonly Draft[]): readonly Draft[] {
  const own = rangesWithNotes(page, drafts);
  return drafts.map(draft => {
    const around = own.get(draft);
    if (around === undefined) return draft;
    if ('unclear' in around) return { ...draft, isWhole: false, hasUnclearNotes: true };
    const range = wholeLines(page, around, undefined);
    return {
      ...draft,
      range,
      core: draft.range,
      indent: indentAt(page.text, range.start),
      isWhole: draft.isWhole && isBalanced(page, range),
    };
  });
}

/** What looks like a box of a paper and is none, below a heading that says so: a school below `# Education`. */
function isOther(page: PageModel, { range }: PaperBox): boolean {
  return toldAbove(page, range) === 'others';
}

/** A box that shows a project with its number, below a heading that speaks of such. */
function isGrant(page: PageModel, { range }: PaperBox): boolean {
  const isShort = range.end - range.start < longestGrant;
  return isShort && !mayListPapers(page, range) && tellsOfGrant(slice(page.text, range));
}

/** In characters. */
const longestGrant = 4000;

/** The box that Liquid fills with one paper after the other: its title is `{{ paper.title }}`. */
function isTemplate(page: PageModel, box: PaperBox): boolean {
  const { textColumn, title, badge } = box;
  if (textColumn === undefined || title !== undefined || (badge?.text ?? '').trim() !== '') return false;
  const { start, end } = textColumn.range;
  return (
    page.liquid.filter(({ kind, range }) => kind === 'output' && range.start >= start && range.end <= end).length > 1
  );
}

function boxBlock(page: PageModel, box: PaperBox, work: Work | undefined): Draft {
  const own = wholeLines(page, box.range, undefined);
  const range = { start: labelStart(page, own.start), end: own.end };
  const holdsOther = page.boxes.some(other => other !== box && holdsOffset(box.range, other.range.start));
  const known = (work && titleOfWork(work)) ?? box.title?.text;
  const title = oneLine(known ?? (firstLineOf(page, box) || (box.badge?.text ?? '')));
  return {
    kind: 'box',
    range,
    indent: indentAt(page.text, range.start),
    depth: 0,
    html: undefined,
    work,
    title: title === '' ? '…' : title,
    selection: within(work?.title.range ?? box.title?.range ?? range, range),
    isWhole: box.element.end !== undefined && !holdsOther && isBalanced(page, range),
  };
}

function itemBlock(page: PageModel, entry: ListEntry, work: Work | undefined): Draft {
  const range = itemBounds(page, entry);
  const title = oneLine(work === undefined ? entry.text : titleOfWork(work));
  return {
    kind: 'item',
    range,
    indent: indentAt(page.text, range.start),
    depth: entry.depth,
    html: undefined,
    work,
    title: title === '' ? '…' : title,
    selection: within(work?.title.range ?? entry.content, range),
    isWhole: isBalanced(page, range),
  };
}

function workBlock(page: PageModel, kind: 'paragraph' | 'row', work: Work): Draft {
  const core = wholeLines(page, work.range, undefined);
  const end = headedEnds(page).get(work.range.start);
  const range =
    end === undefined ? core : wholeLines(page, { start: labelStart(page, work.range.start), end }, undefined);
  return {
    kind,
    range,
    core,
    indent: indentAt(page.text, range.start),
    depth: 0,
    html: undefined,
    work,
    title: oneLine(titleOfWork(work)),
    selection: within(work.title.range, range),
    isWhole: isBalanced(page, range),
  };
}

/** Entries that stand together: of one kind and indentation, in one element, with nothing between them but blanks and comments. */
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
  if (one.html?.name !== other.html?.name || one.html?.parent !== other.html?.parent) return false;
  const gap = { start: one.range.end, end: other.range.start };
  if (gap.start > gap.end || page.liquid.some(({ range }) => overlaps(range, gap))) return false;
  let left = slice(page.text, gap);
  for (const comment of [...page.comments].reverse()) {
    if (isWithin(comment, gap)) left = left.slice(0, comment.start - gap.start) + left.slice(comment.end - gap.start);
  }
  // lines of one paragraph, or an empty one between two
  if (one.kind === 'paragraph') left = left.replace(/<br\s?\/?>|\\\\|<p>\s{0,4}<\/p>/, '');
  return left.trim() === '';
}
