import type { PageModel } from '../pageModel';

/**
 * Whether a text is a page in HTML. What has no front matter and is called so, such as `_includes/bio.html`, may be put into Markdown, which
 * makes it Markdown before anybody reads it.
 */
export function isHtmlPage(path: string, text: string): boolean {
  return isHtmlName(path) && /^---[ \t\r\f\v]*\n/.test(text);
}

/** Whether Jekyll makes HTML of a file as it is, by its name: what its pages are called so is theirs to show. */
export function isHtmlName(path: string): boolean {
  return /\.(?:x?html|htm)$/i.test(path);
}

/** Whether a page in HTML is all of what visitors get, `<html>` and its head included: no layout is missing around it. */
export function isWholeDocument({ markup, tags }: Pick<PageModel, 'markup' | 'tags'>): boolean {
  return markup === 'html' && tags.some(({ name }) => name === 'html');
}
