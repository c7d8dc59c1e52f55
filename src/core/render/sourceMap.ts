import type { KramdownElement } from '../kramdown/tree';
import { escapeHtml } from './liquid/filters/textFilters';
import type { OutputSegment } from './liquid/output';

interface SourcePlace {
  readonly path: string;
  /** Offset in the file of that path, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * Where a place in a template's output came from: to the letter for text that was copied, the tag for what a tag
 * printed. `undefined` where nothing was printed.
 */
export function sourceAt(segments: readonly OutputSegment[], at: number): SourcePlace | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const segment = segments[low - 1];
  if (segment === undefined) return undefined;
  const offset = segment.copied ? Math.min(segment.start + at - segment.at, segment.end) : segment.start;
  return { path: segment.path, offset };
}

/**
 * The attribute that tells where a block element begins: ` data-source="120"` in the page's own file, and for one that
 * came out of another ` data-source="8" data-source-path="_pages/includes/intro.md"`.
 */
export function sourceAttribute(
  segments: readonly OutputSegment[],
  page: string,
): (element: KramdownElement) => string | undefined {
  return element => {
    const place = sourceAt(segments, element.start);
    if (place === undefined) return undefined;
    const own = ` data-source="${place.offset}"`;
    return place.path === page ? own : `${own} data-source-path="${escapeHtml(place.path)}"`;
  };
}
