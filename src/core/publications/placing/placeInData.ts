import { dataItemsOf, type DataItem } from '../../page/data/dataItems';
import type { PageModel } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import type { Described } from '../registries/described';
import { entryOf } from '../verify/entriesOf';
import { yearOf, type CslItem } from '../work';
import { venueKind } from '../style/writeVenue';
import { dataEntry, kindOfVenue } from './dataEntry';
import { yearOfWork } from './paperGroup';
import { yearOrderOf } from './yearOrder';

/**
 * The insertions that write publications into a data file: into the list whose items are of their kind, where its order by year has them, with
 * the keys and forms of the items there. None where it has no list of publications to be like.
 */
export function placeInData(
  page: PageModel,
  publications: readonly Described[],
  ownNames: readonly string[],
): readonly TextEdit[] {
  const lists = listsOf(page);
  const texts = new Map<number, string>();
  const eol = lineBreakOf(page.text);
  for (const { csl } of [...publications].sort((a, b) => (yearOf(b.csl) ?? 0) - (yearOf(a.csl) ?? 0))) {
    const list = listFor(lists, csl);
    const place = list && placeIn(list, yearOf(csl));
    if (list === undefined || place === undefined) continue;
    const nearest = [...new Set([place.item, ...list, ...lists.flat()])];
    const entry = dataEntry(page, csl, place.item, nearest, ownNames, eol);
    const gap = gapIn(page.text, list) ?? eol;
    const { start, end } = place.item.lines ?? place.item.item.range;
    const at = place.kind === 'before' ? start : end;
    const before = texts.get(at) ?? '';
    texts.set(at, before + (place.kind === 'before' ? entry + gap : gap + entry));
  }
  return [...texts].sort(([a], [b]) => a - b).map(([at, newText]) => insertion(at, newText));
}

type List = readonly DataItem[];

/** The lists of a file that are written in lines, each with its items. */
function listsOf(page: PageModel): readonly List[] {
  const lists = new Map<string, DataItem[]>();
  for (const item of dataItemsOf(page)) {
    if (item.lines !== undefined) lists.set(item.list, [...(lists.get(item.list) ?? []), item]);
  }
  return [...lists.values()];
}

/** The list with the largest share of works of this kind, by their venues; the first where no list has any. */
function listFor(lists: readonly List[], csl: CslItem): List | undefined {
  const kind = venueKind(csl);
  const share = (list: List): number =>
    list.filter(({ work }) => {
      const venue = work.lines[2]?.text ?? work.badge ?? '';
      return kindOfVenue(venue) === kind;
    }).length / list.length;
  return [...lists].sort((a, b) => share(b) - share(a))[0];
}

function yearOfItem({ work }: DataItem): number | undefined {
  return yearOfWork(work, entryOf(work).printed.years);
}

interface Place {
  readonly kind: 'before' | 'after';
  readonly item: DataItem;
}

/** Before the first that is older, in a list that is ordered by year; else on top. */
function placeIn(list: List, year: number | undefined): Place | undefined {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const years = list.flatMap(item => yearOfItem(item) ?? []);
  const order = yearOrderOf(years);
  if (year === undefined || order === 'none' || years.length === 0) return { kind: 'before', item: first };
  const next = list.find(item => {
    const own = yearOfItem(item);
    return own !== undefined && (order === 'descending' ? own <= year : own >= year);
  });
  return next === undefined ? { kind: 'after', item: last } : { kind: 'before', item: next };
}

/** What stands between two items: a line break, or an empty line. */
function gapIn(text: string, list: List): string | undefined {
  for (const [at, { lines }] of list.entries()) {
    const next = list[at + 1]?.lines;
    if (lines === undefined || next === undefined) continue;
    const gap = text.slice(lines.end, next.start);
    if (gap.trim() === '' && gap.includes('\n')) return gap;
  }
  return undefined;
}
