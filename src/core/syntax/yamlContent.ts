import type { OffsetRange } from '../text/range';
import type { YamlScalar } from './yamlValue';

/** Where the text of a scalar stands: without the quotes, or the line with the `|` or `>` of a block. */
export function contentOf({ range, source }: YamlScalar): OffsetRange {
  const { start, end } = range;
  const first = source.charAt(0);
  if (first === '"' || first === "'") {
    const isClosed = source.length > 1 && source.endsWith(first);
    return { start: start + 1, end: isClosed ? end - 1 : end };
  }
  const header = /^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0;
  return { start: start + header, end };
}
