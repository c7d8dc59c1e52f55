import { walkElements } from '../syntax/htmlElements';
import { touchesOffset, type OffsetRange } from '../text/range';
import type { PageModel } from './pageModel';

/**
 * Whether what is written at `offset` is shown just as it is, or not at all: in code of Markdown, HTML or Liquid, in a tag, a comment, a script.
 */
export function isVerbatimAt(page: PageModel, offset: number): boolean {
  const isIn = ({ start, end }: OffsetRange): boolean => start < offset && offset < end;
  return (
    page.comments.some(isIn) ||
    page.tags.some(({ range }) => isIn(range)) ||
    isInElement(page, offset) ||
    isInLiquid(page, offset) ||
    isInCode(page, offset)
  );
}

const verbatimElements: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style', 'textarea']);

function isInElement({ elements }: PageModel, offset: number): boolean {
  return [...walkElements(elements)].some(
    ({ name, content, end }) => verbatimElements.has(name) && end !== undefined && touchesOffset(content, offset),
  );
}

function isInLiquid({ liquid }: PageModel, offset: number): boolean {
  let highlight = false;
  for (const region of liquid) {
    const { start, end } = region.range;
    if (region.kind === 'raw' || region.kind === 'comment') {
      if (touchesOffset(region.range, offset)) return true;
    } else if (start < offset && offset < end) return true;
    if (offset <= start) break;
    if (region.kind === 'tag' && region.name === 'highlight') highlight = true;
    if (region.kind === 'tag' && region.name === 'endhighlight') highlight = false;
  }
  return highlight;
}

/** Whether what is written at `offset` stands in a code span or a code block of Markdown. */
export function isInCode({ kramdown }: PageModel, offset: number): boolean {
  const waiting = [kramdown.root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (offset <= element.start || offset >= element.end) continue;
    if (/^code(?:block|span)$/.test(element.type)) return true;
    waiting.push(...element.children);
  }
  return false;
}
