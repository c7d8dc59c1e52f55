import type { PageModel } from '../../page/pageModel';
import { walkElements } from '../../syntax/htmlElements';
import { overlaps, type OffsetRange } from '../../text/range';

/** What a reader unfolds by a line: all of its `<details>`, and the beginning of that, up to the end of the summary. */
export interface Fold {
  readonly range: OffsetRange;
  readonly head: OffsetRange;
}

/** The fold whose summary a line is, `<summary>2029</summary>`; `undefined` for any other line. */
export function foldOf({ elements }: Pick<PageModel, 'elements'>, line: OffsetRange): Fold | undefined {
  for (const { name, range, end, parent } of walkElements(elements)) {
    if (name !== 'summary' || end === undefined || !overlaps(range, line)) continue;
    if (parent?.name !== 'details' || parent.end === undefined) return undefined;
    return { range: parent.range, head: { start: parent.range.start, end: range.end } };
  }
  return undefined;
}
