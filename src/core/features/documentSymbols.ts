import type { ListEntry, PageModel, PaperBox, Section } from '../page/pageModel';
import type { OffsetRange } from '../text/range';

/** A line of the outline. */
export interface OutlineItem {
  readonly kind: 'section' | 'paper' | 'entry';
  /** Never empty. */
  readonly name: string;
  /** The badge of a paper; otherwise empty. */
  readonly detail: string;
  readonly range: OffsetRange;
  /** What a click selects; inside `range`. */
  readonly selection: OffsetRange;
  readonly children: readonly OutlineItem[];
}

/** The outline of a page: sections nested by level, in each its paper boxes and the outermost list items, by title. */
export function documentSymbols(page: PageModel): readonly OutlineItem[] {
  const leaves = [...page.boxes.map(paper), ...page.entries.filter(entry => isOutermost(entry, page)).map(entryItem)];
  const open = [...page.sections.map(section), ...leaves].sort(
    (a, b) => a.range.start - b.range.start || b.range.end - a.range.end,
  );
  return nest(open);
}

interface Draft {
  readonly item: Omit<OutlineItem, 'children'>;
  readonly range: OffsetRange;
}

interface Open extends Draft {
  readonly children: OutlineItem[];
}

/** Each item becomes a child of the nearest one before it that holds it. */
function nest(drafts: readonly Draft[]): readonly OutlineItem[] {
  const top: OutlineItem[] = [];
  const stack: Open[] = [];
  for (const draft of drafts) {
    while (stack.length > 0 && !holds(stack.at(-1), draft)) stack.pop();
    const children: OutlineItem[] = [];
    (stack.at(-1)?.children ?? top).push({ ...draft.item, children });
    stack.push({ ...draft, children });
  }
  return top;
}

function holds(outer: Draft | undefined, { range }: Draft): boolean {
  return outer?.item.kind === 'section' && range.start >= outer.range.start && range.end <= outer.range.end;
}

function section({ title, titleRange, range }: Section): Draft {
  return {
    range,
    item: { kind: 'section', name: nameOf(title), detail: '', range, selection: within(titleRange, range) },
  };
}

function paper({ badge, range, title }: PaperBox): Draft {
  const selection = within(title?.range ?? range, range);
  return {
    range,
    item: {
      kind: 'paper',
      name: nameOf(title?.text ?? badge?.text ?? ''),
      detail: badge?.text ?? '',
      range,
      selection,
    },
  };
}

function entryItem({ content, range, text }: ListEntry): Draft {
  return { range, item: { kind: 'entry', name: nameOf(text), detail: '', range, selection: within(content, range) } };
}

function isOutermost({ depth, range }: ListEntry, { boxes }: PageModel): boolean {
  return depth === 0 && !boxes.some(box => box.range.start <= range.start && range.end <= box.range.end);
}

const LONGEST = 100;

/** One line, cut at a word where it is long. */
function nameOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '…';
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}

function within(inner: OffsetRange, outer: OffsetRange): OffsetRange {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.min(Math.max(inner.end, start), outer.end) };
}
