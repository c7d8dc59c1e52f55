import { remembered } from '../../remembered';
import type { YamlEntry, YamlMapping, YamlSequence, YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { headingYears, singleYear } from '../headings/headingYears';
import type { PageModel } from '../pageModel';
import { createRangeIndex, outermost } from '../rangeIndex';
import { worksOf } from './works';
import { fieldOf, textOf } from '../data/dataFields';

/**
 * A part of a data file that holds the works of one year: `2029:` with a list below it, `- 2029:` with one, or an item `- year: 2029` with a list
 * beside that; or of several, `2020–2025:` and `- year: Before 2020`.
 */
export interface YearGroup {
  /** Of several the last that it can have: of `Before 2024` 2023, of `Since 2024` none, `Infinity`. */
  readonly year: number;
  /** The first that it can have: of `Before 2024` none, `-Infinity`. */
  readonly first: number;
  /** Whether it is of several. */
  readonly isOpen: boolean;
  /** The mapping or the list in which it stands beside those of other years. */
  readonly among: YamlMapping | YamlSequence;
  /** From its key, or behind its dash, to the end of its value. */
  readonly range: OffsetRange;
  /** The entry that says the year, as its key or as its value. */
  readonly dated: YamlEntry;
  /** The entry whose value holds the works: the same one, or `papers` beside `year`. */
  readonly held: YamlEntry;
}

/** The groups of years of a data file that lists publications, in order: those that hold works, and those beside them that are still empty. */
export const yearGroupsOf = remembered((page: PageModel): readonly YearGroup[] => {
  const works = outermost(worksOf(page).map(({ range }) => range));
  const starts = new Set(works.map(({ start }) => start));
  const index = createRangeIndex(works);
  const holdsWorks = ({ value: { range } }: YamlEntry): boolean =>
    (works[index.firstFrom(range.start)]?.start ?? Infinity) < range.end;
  const found: YearGroup[] = [];
  const seen = new Set<unknown>();
  const walk = (value: YamlValue): void => {
    if (value.kind === 'scalar' || (value.kind === 'mapping' && starts.has(value.range.start))) return;
    const held = value.kind === 'sequence' ? value.items : value.entries;
    if (seen.has(held) || !index.touches(value.range)) return;
    seen.add(held);
    const groups = ofYears(value.kind === 'sequence' ? datedItems(value, holdsWorks) : datedKeys(value));
    if (groups.some(group => holdsWorks(group.held))) {
      found.push(...groups.filter(group => holdsWorks(group.held) || isEmpty(group.held.value)));
    }
    const parts = value.kind === 'sequence' ? value.items : value.entries.map(entry => entry.value);
    for (const part of parts) walk(groups.find(({ range }) => range.start === part.range.start)?.held.value ?? part);
  };
  if (page.data !== undefined) walk(page.data);
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** `2009-12` and `2009/10`, which a heading would say of two years. */
const monthAlone = /^\d{4}[-/]\d\d$/;

function yearsIn(written: string): Pick<YearGroup, 'year' | 'first' | 'isOpen'> | undefined {
  const year = singleYear(written);
  if (year !== undefined) return { year, first: year, isOpen: false };
  const years = monthAlone.test(written) ? undefined : headingYears(written);
  return years && { year: years.last, first: years.first, isOpen: true };
}

/** `Earlier` has what is older than the years before it, and is no group of years by itself. */
function ofYears(groups: readonly YearGroup[]): readonly YearGroup[] {
  return groups.flatMap((group, at) => {
    const above = groups[at - 1];
    const before = above === undefined ? Infinity : above.first === -Infinity ? above.year : above.first - 1;
    const year = group.first === -Infinity ? Math.min(group.year, before) : group.year;
    return group.first === -Infinity && year === Infinity ? [] : [{ ...group, year }];
  });
}

function datedKeys(among: YamlMapping): readonly YearGroup[] {
  return among.entries.flatMap(entry => {
    const years = yearsIn(entry.key);
    const range = { start: entry.keyRange.start, end: entry.value.range.end };
    return years === undefined ? [] : [{ ...years, among, range, dated: entry, held: entry }];
  });
}

function datedItems(among: YamlSequence, holdsWorks: (entry: YamlEntry) => boolean): readonly YearGroup[] {
  const items = among.items.filter((item): item is YamlMapping => item.kind === 'mapping');
  const key = items.flatMap(({ entries }) => entries.filter(holdsWorks))[0]?.key;
  return items.flatMap(item => {
    const [only, other] = item.entries;
    const told = only === undefined || other !== undefined ? undefined : yearsIn(only.key);
    if (only !== undefined && told !== undefined)
      return [{ ...told, among, range: item.range, dated: only, held: only }];
    const dated = fieldOf(item, 'year');
    const held = item.entries.find(entry => entry.key === key);
    if (dated?.value.kind !== 'scalar' || held === undefined) return [];
    const years = yearsIn(textOf(dated.value));
    return years === undefined ? [] : [{ ...years, among, range: item.range, dated, held }];
  });
}

/** `2029:` and `2029: []` */
function isEmpty(value: YamlValue): boolean {
  return value.kind === 'scalar' ? value.value === null : value.kind === 'sequence' && value.items.length === 0;
}
