import { parsePage } from '../../../../src/core/page/parsePage';
import type { PageModel } from '../../../../src/core/page/pageModel';
import { worksOf } from '../../../../src/core/page/works/works';

/** The title of a paper that many of the tests write in other ways. */
export const lakes = 'Lakes that remember their rivers';

/** The publications in the body of a page, one line each: title / authors / addresses. */
export function read(body: string): readonly string[] {
  return worksIn(parsePage(`---\npermalink: /\n---\n\n${body}\n`));
}

/** The same of a page that is read already. */
export function worksIn(page: PageModel): readonly string[] {
  return worksOf(page).map(
    ({ title, authors, links }) =>
      `${title.text} / ${authors.names.map(name => name.text).join(', ')} / ${links.map(link => link.href).join(' ')}`,
  );
}

/** A box of the template with `text` in Markdown and, where it has one, the badge beside it. */
export function box(text: string, badge?: string): string {
  const image = badge === undefined ? '' : `<div class='paper-box-image'><div class="badge">${badge}</div></div>\n`;
  return `<div class='paper-box'>${image}<div class='paper-box-text' markdown="1">\n\n${text}\n</div></div>`;
}
