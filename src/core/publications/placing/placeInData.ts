import type { DataItem } from '../../page/works/dataItems';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { YamlMapping } from '../../syntax/yamlValue';
import type { TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import type { OffsetRange } from '../../text/range';
import type { Described } from '../records/described';
import { entryOf } from '../entries/entriesOf';
import { yearOf, type CslItem } from '../work';
import { dataEntry } from './dataEntry';
import { dataListsOf, listFor, listsIn, type DataList } from './dataLists';
import { yearOfWork } from '../entries/yearOfWork';
import { groupOf, placeAmongYears, type YearPlace } from './placeAmongYears';
import { yearOrderOf } from './yearOrder';

/**
 * The edits that write publications into a data file: into the list whose items are of their kind, where its order by year has them, with
 * the keys and forms of the items there. Where it has a list for each year, into that of theirs, which is new where it is missing. None where it
 * has no list of publications to be like. Nothing is taken out but what says that
 * a year is empty: `[]`, `~`, `null`.
 * @param asMarkdown the keys of items that the site reads as Markdown, too
 */
export function placeInData(
  page: PageModel,
  publications: readonly Described[],
  ownNames: readonly string[],
  asMarkdown: ReadonlySet<string>,
): readonly TextEdit[] {
  const lists = dataListsOf(page);
  const all = lists.flatMap(({ items }) => items);
  const written = new Map<string, Writing>();
  // what is learned of them is learned once for all works that go beside one item
  const nearestTo = remembered((list: DataList) =>
    remembered((like: DataItem): readonly YamlMapping[] =>
      [...new Set([like, ...list.items, ...all])].map(({ item }) => item),
    ),
  );
  const eol = lineBreakOf(page.text);
  for (const { csl } of [...publications].sort((a, b) => (yearOf(b.csl) ?? 0) - (yearOf(a.csl) ?? 0))) {
    const list = listFor(lists, csl);
    const place = list && placeFor(page, list, csl, eol);
    if (list === undefined || place === undefined) continue;
    const entry = dataEntry(page, csl, place.like, nearestTo(list)(place.like), { own: ownNames, asMarkdown }, eol);
    const key = `${place.range.start} ${place.open}`;
    const entries = written.get(key)?.entries ?? [];
    // they come newest first
    written.set(key, { place, entries: place.order === 'ascending' ? [entry, ...entries] : [...entries, entry] });
  }
  return editsOf([...written.values()], gapIn(page.text, all) ?? eol);
}

interface Place extends YearPlace {
  /** Between two new items there. */
  readonly gap: string | undefined;
}

interface Writing {
  readonly place: Place;
  readonly entries: readonly string[];
}

function editsOf(written: readonly Writing[], otherwise: string): readonly TextEdit[] {
  const upwards = [...written].reverse();
  // what goes into the years that are there stands before new ones
  const sorted = [...written]
    .sort((a, b) => {
      const order = a.place.order === 'ascending' ? upwards : written;
      return Number(a.place.isNew) - Number(b.place.isNew) || order.indexOf(a) - order.indexOf(b);
    })
    .sort((a, b) => a.place.range.start - b.place.range.start);
  const edits: TextEdit[] = [];
  for (const { place, entries } of sorted) {
    const newText = place.open + entries.join(place.gap ?? otherwise) + place.close;
    const last = edits.at(-1);
    if (last?.range.start === place.range.start) edits[edits.length - 1] = { ...last, newText: last.newText + newText };
    else edits.push({ range: place.range, newText });
  }
  return edits;
}

function placeFor(page: PageModel, list: DataList, csl: CslItem, eol: string): Place | undefined {
  const group = groupOf(list, yearOf(csl));
  const inGroup = group && listFor(listsIn(group, list), csl);
  if (inGroup !== undefined) return placeIn(page, inGroup.items, yearOf(csl), eol);
  const ofYear = list.groups.length === 0 ? undefined : placeAmongYears(page, list, csl, eol);
  return ofYear === undefined
    ? placeIn(page, list.items, yearOf(csl), eol)
    : { ...ofYear, gap: gapIn(page.text, list.items) };
}

const yearOfItem = remembered(({ work }: DataItem): number | undefined =>
  yearOfWork(work, entryOf(work).printed.years),
);

/** Before the first that is older, in a list that is ordered by year; else on top. */
function placeIn(
  { text }: PageModel,
  items: readonly DataItem[],
  year: number | undefined,
  eol: string,
): Place | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const years = items.flatMap(item => yearOfItem(item) ?? []);
  const order = yearOrderOf(years);
  const gap = gapIn(text, items) ?? eol;
  const range = (at: number): OffsetRange => ({ start: at, end: at });
  const before = (like: DataItem): Place => {
    const { start } = like.lines ?? like.item.range;
    return { range: range(start), open: '', close: gap, like, order, gap, isNew: false };
  };
  if (year === undefined || order === 'none' || years.length === 0) return before(first);
  const next = items.find(item => {
    const own = yearOfItem(item);
    return own !== undefined && (order === 'descending' ? own <= year : own >= year);
  });
  if (next !== undefined) return before(next);
  const { end } = last.lines ?? last.item.range;
  return { range: range(end), open: gap, close: '', like: last, order, gap, isNew: false };
}

/** What stands between two items: a line break, or an empty line. */
function gapIn(text: string, items: readonly DataItem[]): string | undefined {
  for (const [at, { lines }] of items.entries()) {
    const next = items[at + 1]?.lines;
    if (lines === undefined || next === undefined) continue;
    const gap = text.slice(lines.end, next.start);
    if (gap.trim() === '' && gap.includes('\n')) return gap;
  }
  return undefined;
}
