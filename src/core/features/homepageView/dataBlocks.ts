import type { Work } from '../../page/listedWork';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works';
import type { YamlMapping, YamlValue } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import type { Draft } from './entryBlock';
import { indentAt, oneLine, within } from './blockLines';

/** The publications of a data file, in order: items of its lists with the comments in them. What stands in `[{…}]` is shown and stays where it is. */
export function dataBlocks(page: PageModel): readonly Draft[] {
  const works = new Map(worksOf(page).map(work => [work.range.start, work]));
  const found: Draft[] = [];
  const walk = (value: YamlValue, keys: readonly string[]): void => {
    if (value.kind === 'mapping') {
      const work = works.get(value.range.start);
      if (work !== undefined) found.push(block(page, value, work, keys.join('.')));
      else for (const entry of value.entries) walk(entry.value, [...keys, entry.key]);
    }
    if (value.kind === 'sequence') for (const item of value.items) walk(item, keys);
  };
  if (page.data !== undefined && works.size > 0) walk(page.data, []);
  return found;
}

function block(page: PageModel, item: YamlMapping, work: Work, list: string): Draft {
  const lines = itemLines(page.text, item.range);
  const range = lines ?? item.range;
  return {
    kind: 'data',
    range,
    indent: indentAt(page.text, range.start),
    depth: 0,
    html: undefined,
    list,
    work,
    title: oneLine(work.title.text),
    selection: within(work.title.range, range),
    isWhole: lines !== undefined,
  };
}

/** From the beginning of the line with its dash to the last line that stands further in than that; `undefined` where it has none of its own. */
function itemLines(text: string, { start, end }: OffsetRange): OffsetRange | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
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
