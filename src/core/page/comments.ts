import type { KramdownElement } from '../kramdown/tree';
import type { OffsetRange } from '../text/range';

/**
 * The HTML comments of a page, from `<!--` to behind `-->`, in order. `elements` are kramdown's comments: those made by its own extension
 * (`{::comment}`) and those that stand for Liquid in the `masked` text are left out.
 */
export function findComments(
  text: string,
  masked: string,
  elements: readonly KramdownElement[],
): readonly OffsetRange[] {
  const comments: OffsetRange[] = [];
  let done = 0;
  for (const element of elements) {
    if (!element.value.startsWith('<!--')) continue;
    const start = masked.indexOf('<!--', Math.max(element.start, done));
    const close = start === -1 ? -1 : masked.indexOf('-->', start + 4);
    if (close === -1 || start >= element.end || !text.startsWith('<!--', start)) continue;
    comments.push({ start, end: close + 3 });
    done = close + 3;
  }
  return comments;
}
