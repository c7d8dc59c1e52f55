import type { Markup } from './listedWork';
import type { HtmlElement, PageModel } from './pageModel';

/**
 * What the text column of a box is written in. Without `markdown="1"` kramdown copies what is in an element
 * (https://kramdown.gettalong.org/syntax.html#html-blocks); it is taken for HTML where it begins with an element of its own, since Markdown there
 * is an oversight.
 */
export function markupOf({ text }: Pick<PageModel, 'text'>, { start, content }: HtmlElement): Markup {
  if (start.attributes.some(({ name }) => name === 'markdown')) return 'markdown';
  return /^\s*<(?:h[1-6]|p|div|ul|ol|section|article)\b/i.test(text.slice(content.start, content.end))
    ? 'html'
    : 'markdown';
}
