import { walkElements } from '../syntax/htmlElements';
import { touchesOffset, type OffsetRange } from '../text/range';
import type { PageModel } from './pageModel';

/**
 * Whether what is written at `offset` is shown just as it is, or not at all: in code of Markdown, HTML or Liquid, in a tag, a comment, a script.
 */
export function isVerbatimAt(page: PageModel, offset: number): boolean {
  return page.comments.some(({ start, end }) => start < offset && offset < end) || isNoCommentAt(page, offset);
}

/** Whether a `<!--` that `offset` stands in begins no comment: in code of Markdown, HTML or Liquid, in a tag, a script. */
export function isNoCommentAt(page: PageModel, offset: number): boolean {
  const isIn = ({ start, end }: OffsetRange): boolean => start < offset && offset < end;
  return (
    page.tags.some(({ range }) => isIn(range)) ||
    isInElement(page, offset) ||
    isVerbatimInLiquid(page, offset) ||
    isInCode(page, offset)
  );
}

const verbatimElements: ReadonlySet<string> = new Set(['code', 'pre', 'script', 'style', 'textarea']);

function isInElement({ elements }: PageModel, offset: number): boolean {
  return [...walkElements(elements)].some(
    ({ name, content, end }) => verbatimElements.has(name) && end !== undefined && touchesOffset(content, offset),
  );
}

/** Whether `offset` stands in raw text, a comment, a tag or highlighted code of Liquid. */
export function isVerbatimInLiquid(page: PageModel, offset: number): boolean {
  for (const { kind, range } of page.liquid) {
    if (
      kind === 'raw' || kind === 'comment' ? touchesOffset(range, offset) : range.start < offset && offset < range.end
    )
      return true;
    if (offset <= range.start) break;
  }
  return isInHighlight(page, offset);
}

/** Whether `offset` stands between `{% highlight %}` and its end, or behind one without an end. */
function isInHighlight({ liquid }: PageModel, offset: number): boolean {
  let isOpen = false;
  for (const region of liquid) {
    if (offset <= region.range.start) break;
    if (region.kind === 'tag') isOpen = region.name === 'highlight' || (isOpen && region.name !== 'endhighlight');
  }
  return isOpen;
}

/** Whether what is written at `offset` stands in a code span or a code block of Markdown. */
export function isInCode(page: PageModel, offset: number): boolean {
  return isInside(page, offset, /^code(?:block|span)$/);
}

/** Whether tags and links that are written at `offset` are none: in code of Markdown or Liquid, and in a formula. */
export function isCodeOrFormula(page: PageModel, offset: number): boolean {
  return isInside(page, offset, /^(?:code(?:block|span)|math)$/) || isInHighlight(page, offset);
}

function isInside({ kramdown }: PageModel, offset: number, types: RegExp): boolean {
  const waiting = [kramdown.root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (offset <= element.start || offset >= element.end) continue;
    if (types.test(element.type)) return true;
    waiting.push(...element.children);
  }
  return false;
}
