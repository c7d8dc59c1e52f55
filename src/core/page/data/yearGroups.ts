import { remembered } from '../../remembered';
import type { YamlEntry, YamlMapping, YamlSequence, YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import type { PageModel } from '../pageModel';
import { createRangeIndex, outermost } from '../rangeIndex';
import { worksOf } from '../works/works';
import { fieldOf, textOf } from './dataFields';

/**
 * A part of a data file that holds the works of one year: `2029:` with a list below it, `- 2029:` with one, or an item `- year: 2029` with a list
 * beside that.
 */
export interface YearGroup {
  readonly year: number;
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
    const groups = value.kind === 'sequence' ? datedItems(value, holdsWorks) : datedKeys(value);
    if (groups.some(group => holdsWorks(group.held))) {
      found.push(...groups.filter(group => holdsWorks(group.held) || isEmpty(group.held.value)));
    }
    const parts = value.kind === 'sequence' ? value.items : value.entries.map(entry => entry.value);
    for (const part of parts) walk(groups.find(({ range }) => range.start === part.range.start)?.held.value ?? part);
  };
  if (page.data !== undefined) walk(page.data);
  return found.sort((a, b) => a.range.start - b.range.start);
});

/** `2029`, `2029年` */
const yearAlone = /^(?:19|20)\d\d(?:\s?年)?$/;

function yearIn(written: string): number {
  return Number(written.slice(0, 4));
}

function datedKeys(among: YamlMapping): readonly YearGroup[] {
  return among.entries.flatMap(entry => {
    if (!yearAlone.test(entry.key)) return [];
    const range = { start: entry.keyRange.start, end: entry.value.range.end };
    return [{ year: yearIn(entry.key), among, range, dated: entry, held: entry }];
  });
}

function datedItems(among: YamlSequence, holdsWorks: (entry: YamlEntry) => boolean): readonly YearGroup[] {
  const items = among.items.filter((item): item is YamlMapping => item.kind === 'mapping');
  const key = items.flatMap(({ entries }) => entries.filter(holdsWorks))[0]?.key;
  return items.flatMap(item => {
    const [only, other] = item.entries;
    if (only !== undefined && other === undefined && yearAlone.test(only.key))
      return [{ year: yearIn(only.key), among, range: item.range, dated: only, held: only }];
    const dated = fieldOf(item, 'year');
    const held = item.entries.find(entry => entry.key === key);
    if (dated?.value.kind !== 'scalar' || held === undefined) return [];
    const year = textOf(dated.value);
    return yearAlone.test(year) ? [{ year: yearIn(year), among, range: item.range, dated, held }] : [];
  });
}

/** `2029:` and `2029: []` */
function isEmpty(value: YamlValue): boolean {
  return value.kind === 'scalar' ? value.value === null : value.kind === 'sequence' && value.items.length === 0;
}
