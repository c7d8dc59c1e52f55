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
  /** From the beginning of the line with its dash, which may stand above its keys, to the last line that stands further in; `undefined` where it has no dash of its own: `[{…}]`. */
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
  const from = dashLine(text, start);
  if (from === undefined) return undefined;
  const dash = /^[ \t]*/.exec(text.slice(from, start))?.[0].length ?? 0;
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

/**
 * Where the line begins whose dash the keys at an offset belong to: their own, or one above them that has the dash alone, with the name of an
 * anchor or with a comment: `- &lakes # the first`. `undefined` where no dash is theirs.
 */
function dashLine(text: string, start: number): number | undefined {
  let at = lineStart(text, start);
  if (dashBefore.test(text.slice(at, start))) return at;
  if (text.slice(at, start).trim() !== '') return undefined;
  while (at > 0) {
    at = lineStart(text, at - 1);
    const line = text.slice(at, text.indexOf('\n', at)).trimEnd();
    if (loneDash.test(line)) return at;
    if (!blankOrComment.test(line)) return undefined;
  }
  return undefined;
}

const dashBefore = /^[ \t]*-[ \t]+(?:&[^\s,[\]{}]+[ \t]+)?$/;
const loneDash = /^[ \t]*-(?:[ \t]+&[^\s,[\]{}]+)?(?:[ \t]+#.*)?$/;
const blankOrComment = /^[ \t]*(?:#.*)?$/;
