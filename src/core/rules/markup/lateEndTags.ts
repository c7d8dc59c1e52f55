import { blockElements } from '../../kramdown/htmlElements';
import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import type { HtmlTag } from '../../syntax/htmlTag';
import { walkElements, type NestedElements } from '../../syntax/htmlElements';
import { pathTo } from './treePath';

/** An end tag that kramdown prints as text, though its element is open where it stands. */
export interface LateEndTag {
  readonly tag: HtmlTag;
  readonly element: HtmlElement;
}

/**
 * End tags behind text of a `markdown="1"` block, where kramdown looks for them at the beginning of a line only: `**Mei Lin**</div>`.
 * Where a block within is not read as Markdown, another is what lacks.
 */
export function* lateEndTags({ kramdown }: PageModel, nested: NestedElements): Iterable<LateEndTag> {
  const shown = new Set(kramdown.warnings.flatMap(({ code, start }) => (code === 'stray-end-tag' ? [start] : [])));
  if (shown.size === 0) return;
  for (const element of walkElements(nested.elements)) {
    const { name, start, end: tag } = element;
    if (tag === undefined || !shown.has(tag.range.start) || !blockElements.has(name)) continue;
    const path = pathTo(tag.range.start, kramdown.root);
    const around = path.filter(({ type, details }) => type === 'html_element' && details?.block === true);
    const isRead = around.at(-1)?.details?.model === 'block';
    if (isRead && around.some(each => (each.details?.tagStart ?? each.start) === start.range.start))
      yield { tag, element };
  }
}
