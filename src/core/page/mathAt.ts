import type { PageModel } from './pageModel';
import { lineStart } from '../text/lines';

/**
 * Whether what stands at `offset` is mathematics: between the dollar signs that MathJax looks for on a line, behind `\\(`, or
 * in what kramdown itself reads as mathematics (`$$` over several lines).
 */
export function isInMath({ kramdown, masked }: PageModel, offset: number): boolean {
  const line = masked.slice(lineStart(masked, offset), offset);
  const marks = line.replace(/\\\$/g, '').match(/\$\$?/g)?.length ?? 0;
  if (marks % 2 === 1 || line.lastIndexOf('\\\\(') > line.lastIndexOf('\\\\)')) return true;
  const waiting = [kramdown.root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (offset < element.start || offset >= element.end) continue;
    if (element.type === 'math') return true;
    waiting.push(...element.children);
  }
  return false;
}
