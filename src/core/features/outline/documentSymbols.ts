import type { ListEntry, PageModel, PaperBox } from '../../page/pageModel';
import { firstLineOf } from '../../page/boxLine';
import { holdsPaper } from '../../page/paperBoxes';
import { paragraphWorks, worksOf } from '../../page/works/works';
import type { Message } from '../../text/message';
import { withoutWorkMark } from '../../publications/notation/titleText';
import { isWithin, type OffsetRange } from '../../text/range';
import { outlineHeadings, type OutlineHeading } from './outlineHeadings';
import type { OutlineItem } from './outlineItem';

/**
 * The outline of a page: sections nested by level, in each its papers and the outermost list items, by title.
 * @param counterparts of its sections on the page in the other language, by where their headings begin
 */
export function documentSymbols(
  page: PageModel,
  counterparts: ReadonlyMap<number, string | Message> = new Map(),
): readonly OutlineItem[] {
  const headings = outlineHeadings(page).map(heading => sectionItem(heading, counterparts.get(heading.range.start)));
  const starts = new Set(headings.map(({ range }) => range.start));
  // a paper in HTML whose title is a heading stands there as one
  const boxes = page.boxes.filter(box => holdsPaper(box, page));
  const entries = entryItems(page, boxes).filter(({ range }) => !starts.has(range.start));
  const drafts = [...headings, ...boxes.map(box => boxItem(page, box)), ...entries];
  return nest(drafts.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end));
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
  return outer?.item.kind === 'section' && isWithin(range, outer.range);
}

function sectionItem(
  { name, range, selection, known }: OutlineHeading,
  counterpart: string | Message | undefined,
): Draft {
  const item = { name: nameOf(name), detail: '', range, selection: within(selection, range) };
  return { range, item: { kind: 'section', known, ...item, ...(counterpart !== undefined && { counterpart }) } };
}

function boxItem(page: PageModel, box: PaperBox): Draft {
  const { badge, range, title } = box;
  const selection = within(title?.range ?? range, range);
  const name = nameOf(title?.text ?? (firstLineOf(page, box) || (badge?.text ?? '')));
  return { range, item: { kind: 'paper', known: false, name, detail: badge?.text ?? '', range, selection } };
}

function entryItems(page: PageModel, boxes: readonly PaperBox[]): readonly Draft[] {
  const works = worksOf(page);
  const titles = new Map(
    works.flatMap(({ kind, range, title }) => (kind === 'entry' ? [[range.start, title] as const] : [])),
  );
  const inRows = works.filter(({ kind }) => kind === 'html' || kind === 'row');
  const others = [...paragraphWorks(page), ...inRows]
    .filter(work => isOutside(work, boxes))
    .map(({ range, title }): Draft => {
      const item = {
        name: nameOf(withoutWorkMark(title.text)),
        detail: '',
        range,
        selection: within(title.range, range),
      };
      return { range, item: { kind: 'paper', known: false, ...item } };
    });
  const items = page.entries.flatMap((entry): readonly Draft[] => {
    const { range, content, text } = entry;
    const title = titles.get(range.start);
    if (!isOutside(entry, boxes) || (entry.depth > 0 && title === undefined)) return [];
    const selection = within(title?.range ?? content, range);
    const kind = title === undefined ? 'entry' : 'paper';
    const name = nameOf(title === undefined ? text : withoutWorkMark(title.text));
    return [{ range, item: { kind, known: false, name, detail: '', range, selection } }];
  });
  return [...items, ...others];
}

function isOutside({ range }: Pick<ListEntry, 'range'>, boxes: readonly PaperBox[]): boolean {
  return !boxes.some(box => isWithin(range, box.range));
}

const longest = 100;

/** One line, cut at a word where it is long. */
function nameOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '…';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}

function within(inner: OffsetRange, outer: OffsetRange): OffsetRange {
  const start = Math.min(Math.max(inner.start, outer.start), outer.end);
  return { start, end: Math.min(Math.max(inner.end, start), outer.end) };
}
