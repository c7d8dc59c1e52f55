import type { DataItem } from '../../page/works/dataItems';
import type { PageModel } from '../../page/pageModel';
import type { YamlMapping } from '../../syntax/yamlValue';
import { lineStart } from '../../text/lines';
import { slice } from '../../text/range';
import type { CslItem } from '../work';
import { valueLike, type ValueSource } from './dataValue';

/**
 * A publication as an item of a data file, with the keys, the quotes and the forms of its neighbours. Keys that only the author can fill (code,
 * pictures, notes) are left out, as are those of which nothing is registered. No line break behind the last line.
 * @param like the item whose keys are taken, in their order
 * @param items all of its list, the nearest first; what is learned of them is kept by this array
 */
export function dataEntry(
  page: PageModel,
  csl: CslItem,
  like: DataItem,
  items: readonly YamlMapping[],
  { own, asMarkdown }: Pick<ValueSource, 'own' | 'asMarkdown'>,
  eol: string,
): string {
  const indent = /^[ \t]*/.exec(slice(page.text, like.lines ?? like.item.range))?.[0] ?? '';
  const { start } = like.item.range;
  const inner = ' '.repeat(start - lineStart(page.text, start));
  const source: ValueSource = {
    page,
    csl,
    like: like.item,
    items,
    own,
    asMarkdown,
    inner,
    eol,
  };
  const lines = like.item.entries.flatMap(entry => {
    const value = valueLike(entry, source);
    return value === undefined ? [] : [`${entry.key}:${value}`];
  });
  const isDashAlone = like.lines !== undefined && like.lines.start < lineStart(page.text, start);
  const dash = isDashAlone
    ? `${indent}-${eol}${inner}`
    : `${indent}-${' '.repeat(Math.max(1, inner.length - indent.length - 1))}`;
  return lines.map((line, at) => (at === 0 ? dash : inner) + line).join(eol);
}
