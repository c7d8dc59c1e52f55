import type { SiteSnapshot } from '../site/siteSnapshot';

/** HTML of Markdown by the site's engine. */
export function renderMarkdown(_site: SiteSnapshot, text: string): { readonly html: string } {
  return { html: text };
}

/** Typographic quotes and dashes. */
export function smartify(_site: SiteSnapshot, text: string): string {
  return text;
}
