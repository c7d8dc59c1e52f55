import type { FrontMatter } from '../../syntax/frontMatter';
import { entryOf } from '../../schema/locate';
import type { OffsetRange } from '../../text/range';
import { firstLine } from '../terms/schemaFindings';

/** Where a page says its address: at the value of `permalink`, at the key where that is blank, else at the first line. */
export function permalinkPlace({ yaml }: FrontMatter, text: string): OffsetRange {
  const entry = entryOf(yaml.root, 'permalink');
  if (entry === undefined) return firstLine(text);
  const { range } = entry.value;
  return range.start === range.end ? entry.keyRange : range;
}
