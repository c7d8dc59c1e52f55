import type { YamlMapping } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { visitMappings } from '../data/dataMappings';
import type { Work } from '../drafts/listedWork';
import type { PageModel } from '../pageModel';
import { worksOf } from './works';
import { lineStart } from '../../text/lines';

/** A publication as a data file lists it. */
export interface DataItem {
  readonly item: YamlMapping;
  readonly work: Work;
  /** The keys that lead to its list, `conferences` of `site.data.papers.conferences`; may be empty. */
  readonly list: string;
  /** From the beginning of the line with its dash to the last line that stands further in; `undefined` where it has none of its own: `[{…}]`. */
  readonly lines: OffsetRange | undefined;
}

/** The publications of a data file with the lists in which they stand, in order. */
export function dataItemsOf(page: PageModel): readonly DataItem[] {
  const works = new Map(worksOf(page).map(work => [work.range.start, work]));
  const found: DataItem[] = [];
  visitMappings(page.data, (item, keys) => {
    const work = works.get(item.range.start);
    if (work === undefined) return true;
    found.push({ item, work, list: keys.join('.'), lines: itemLines(page.text, item.range) });
    return false;
  });
  return found;
}

/** The lines of an item that stands at a range: see `DataItem.lines`. */
function itemLines(text: string, { start, end }: OffsetRange): OffsetRange | undefined {
  const from = lineStart(text, start);
  const dash = /^([ \t]*)-[ \t]+$/.exec(text.slice(from, start))?.[1]?.length;
  if (dash === undefined) return undefined;
  let to = end;
  while (to > start && /\s/.test(text.charAt(to - 1))) to--;
  for (let at = to; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd).replace(/\r$/, '');
    const isFirst = at === to;
    if (!isFirst && line.trim() !== '' && line.length - line.trimStart().length <= dash) break;
    if (isFirst || line.trim() !== '') to = at + line.length;
    at = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return { start: from, end: to };
}
