import type { DataItem } from '../../page/works/dataItems';
import type { YearGroup } from '../../page/works/yearGroups';
import type { PageModel } from '../../page/pageModel';
import type { YamlEntry } from '../../syntax/yamlValue';
import { lineStart } from '../../text/lines';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { venueKind } from '../style/writeVenue';
import { yearOf, type CslItem } from '../work';
import { isOfKind, type DataList } from './dataLists';
import { yearOrderOf, type YearOrder } from './yearOrder';

/** Where an item goes that begins the list of its year. */
export interface YearPlace {
  /** What it takes the place of: nothing, or what stands behind the colon of a year that is empty. */
  readonly range: OffsetRange;
  /** Before the item, and behind it. */
  readonly open: string;
  readonly close: string;
  /** The item that it is written like. */
  readonly like: DataItem;
  readonly order: YearOrder;
  /** Whether what comes with it is a year that the file has not. */
  readonly isNew: boolean;
}

/** The group of a year, that of `2029: []` too; else that of several years among which it is. */
export function groupOf({ groups }: DataList, year: number | undefined): YearGroup | undefined {
  if (year === undefined) return undefined;
  return (
    groups.find(group => !group.isOpen && group.year === year) ??
    groups.find(group => group.isOpen && group.first <= year && year <= group.year)
  );
}

/**
 * Where the first work of a year goes in a list that has groups of years: behind the key of its group, or in a new group like its neighbour,
 * where the order of the years has it. `undefined` where no group is written in lines of its own, or all are of several years.
 */
export function placeAmongYears(page: PageModel, list: DataList, csl: CslItem, eol: string): YearPlace | undefined {
  const year = yearOf(csl);
  const own = groupOf(list, year);
  const order = yearOrderOf(list.groups.map(group => group.year));
  const next = list.groups.find(group =>
    year === undefined ? false : order === 'ascending' ? group.year > year : group.year < year,
  );
  const last = list.groups.at(-1);
  const single = list.groups.filter(group => !group.isOpen);
  const filled = (own?.isOpen === true ? list.groups : single).filter(group => itemsIn(group, list).length > 0);
  const near = filled.find(group => group === (own ?? next)) ?? filled.at(-1);
  if (year === undefined || last === undefined || near === undefined) return undefined;
  const items = itemsIn(near, list);
  const like = items.find(item => isOfKind(item, venueKind(csl))) ?? items[0];
  const header = headerOf(page, near, single, year, eol);
  if (like === undefined || header === undefined) return undefined;
  const inner = innerLine(page, near, like, eol);
  if (own !== undefined) {
    const { range, comment } = behindColon(page, own);
    return { range, open: comment + eol + inner, close: '', like, order, isNew: false };
  }
  const gap = gapBetween(page, list, eol);
  const text = header + eol + inner;
  const at = next === undefined ? endOf(page, last, list) : startOf(page, next);
  const [open, close] = next === undefined ? [gap + text, ''] : [text, gap];
  return { range: { start: at, end: at }, open, close, like, order, isNew: true };
}

/** What stands behind the colon of a year that is empty, to the end of the line, and its comment, which stays there: `2029: [] # soon`. */
function behindColon(
  { text }: PageModel,
  { held }: YearGroup,
): { readonly range: OffsetRange; readonly comment: string } {
  const start = text.indexOf(':', held.keyRange.end) + 1;
  const value = Math.max(start, held.value.range.start);
  const end = Math.max(value, held.value.range.end);
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(end)) ?? [];
  const comment = `${text.slice(start, value).trimEnd()} ${rest.trim()}`.trimEnd();
  return { range: { start, end: end + rest.length }, comment };
}

function itemsIn({ held }: YearGroup, { items }: DataList): readonly DataItem[] {
  return items.filter(({ item }) => isWithin(item.range, held.value.range));
}

/** The lines of a group before its works, for another year: `2029:`, or `- year: 2029⏎  papers:`, whose dash may have a line of its own, with what else `groups` say of themselves. */
function headerOf(
  { text }: PageModel,
  group: YearGroup,
  groups: readonly YearGroup[],
  other: number,
  eol: string,
): string | undefined {
  const { range, dated, held, year } = group;
  const line = lineStart(text, range.start);
  const first = firstLine(text, group);
  const before = text.slice(line, range.start);
  if (first === undefined || !/^[ \t]*(?:-[ \t]+)?$/.test(before)) return undefined;
  const dash = first === line ? '' : `${/^[ \t]*-/.exec(text.slice(first))?.[0] ?? ''}${eol}`;
  const lead = dash + before;
  const renamed = (part: OffsetRange): string => slice(text, part).replaceAll(String(year), String(other));
  if (held === dated) return `${lead}${renamed(dated.keyRange)}:`;
  const indent = eol + ' '.repeat(before.length);
  const told = saidBeside(text, group, groups).map(({ keyRange, value }) =>
    renamed({ start: keyRange.start, end: value.range.end }),
  );
  return `${lead}${told.join(indent)}${indent}${slice(text, held.keyRange)}:`;
}

/** The line of the key that an item stands below within its year: `conferences:`. */
function innerLine({ text }: PageModel, { held: { value } }: YearGroup, { item }: DataItem, eol: string): string {
  if (value.kind !== 'mapping') return '';
  const entry = value.entries.find(inner => isWithin(item.range, inner.value.range));
  if (entry === undefined) return '';
  return `${slice(text, { start: lineStart(text, entry.keyRange.start), end: entry.keyRange.end })}:${eol}`;
}

/**
 * What an item says beside its list that one of another year says as well: its year, what is no more than that, `anchor: y2029`, and what all of two
 * years or more say alike but for their years, `label: Papers of 2029`. What each says of itself is not copied, nor an address of its year.
 */
function saidBeside(text: string, group: YearGroup, groups: readonly YearGroup[]): readonly YamlEntry[] {
  const said = ({ keyRange, value }: YamlEntry): string => slice(text, { start: keyRange.start, end: value.range.end });
  return entriesOf(group).filter(entry => {
    if (entry === group.dated) return true;
    if (entry === group.held || entry.value.kind !== 'scalar' || said(entry).includes('\n')) return false;
    const value = slice(text, entry.value.range);
    const isOfYear = value.includes(String(group.year));
    if (isOfYear && value.includes('/')) return false;
    const undated = (one: YamlEntry, year: number): string =>
      isOfYear ? said(one).replaceAll(String(year), '') : said(one);
    return groups.length === 1
      ? yearAlone.test(value)
      : groups.every(other =>
          entriesOf(other).some(
            one => one.key === entry.key && undated(one, other.year) === undated(entry, group.year),
          ),
        );
  });
}

/** `2029`, `y2029`, `"2029年"` */
const yearAlone = /^["']?\p{L}?(?:19|20)\d\d[\p{L}]?["']?$/u;

/** The entries of the item of a list that a group is. */
function entriesOf({ among, range }: YearGroup): readonly YamlEntry[] {
  const item = among.kind === 'sequence' ? among.items.find(one => one.range.start === range.start) : undefined;
  return item?.kind === 'mapping' ? item.entries : [];
}

/** Where the first line of a group begins: that of its key, or of its dash, which may stand above. `undefined` where no dash is found. */
function firstLine(text: string, { among, range }: YearGroup): number | undefined {
  const line = lineStart(text, range.start);
  const before = text.slice(line, range.start);
  if (among.kind === 'mapping' || before.trim() !== '') return line;
  for (let start = line; start > 0;) {
    const above = lineStart(text, start - 1);
    const words = text.slice(above, start).trim();
    if (dashAlone.test(words)) return above;
    if (words !== '' && !words.startsWith('#')) return undefined;
    start = above;
  }
  return undefined;
}

/** `-`, `- # this year`, `- &latest` */
const dashAlone = /^-(?:\s+[&!]\S{0,80})?(?:\s+#.*)?$/;

/** Above the lines of a comment that names the year. */
function startOf({ text }: PageModel, group: YearGroup): number {
  const { range, year } = group;
  let start = firstLine(text, group) ?? lineStart(text, range.start);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start).trim();
    if (!line.startsWith('#') || !line.includes(String(year))) break;
    start = above;
  }
  return start;
}

/** The end of the last line of a group. */
function endOf({ text }: PageModel, group: YearGroup, list: DataList): number {
  const end = group.range.start + text.slice(group.range.start, group.range.end).trimEnd().length;
  const behind = /^[^\r\n]*/.exec(text.slice(end))?.[0].trimEnd().length ?? 0;
  return Math.max(end + behind, ...itemsIn(group, list).map(({ lines }) => lines?.end ?? 0));
}

/** What stands between two years: a line break, or an empty line. */
function gapBetween(page: PageModel, list: DataList, eol: string): string {
  for (const [at, group] of list.groups.entries()) {
    const next = list.groups[at + 1];
    if (next === undefined) break;
    const gap = page.text.slice(endOf(page, group, list), startOf(page, next));
    if (gap.trim() === '' && gap.includes('\n')) return gap;
  }
  return eol;
}
