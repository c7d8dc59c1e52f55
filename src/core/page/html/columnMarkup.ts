import type { Markup } from '../drafts/listedWork';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { blockNames } from '../pageText';

/**
 * What the text column of a box is written in. Without `markdown="1"` kramdown copies what is in an element
 * (https://kramdown.gettalong.org/syntax.html#html-blocks); it is taken for HTML where it begins with an element of its own and has a block,
 * `<a class="title">…</a><div>…</div>`, since Markdown there is an oversight.
 */
export function markupOf({ text }: Pick<PageModel, 'text'>, { start, content, children }: HtmlElement): Markup {
  if (start.attributes.some(({ name }) => name === 'markdown')) return 'markdown';
  const beginsWithTag = /^\s*<[a-z]/i.test(text.slice(content.start, content.end));
  return beginsWithTag && children.some(({ name }) => blockNames.has(name)) ? 'html' : 'markdown';
}
