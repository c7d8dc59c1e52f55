import type { RenderContext } from '../rendering';
import { absoluteUrl } from '../filters/urlFilters';
import { escapeHtml } from '../filters/textFilters';
import { indexed } from '../itemProperty';
import { printing } from '../printedText';
import { toText } from '../rubyText';
import type { TagParser } from '../templateReader';
import { isHash, isNil } from '../values';

/** `{% seo %}` of jekyll-seo-tag: title, description and address of the page, for the head. */
export const seoTag: TagParser = tag => {
  const withTitle = !/title\s*=\s*false/.test(tag.markup);
  return printing(tag, context => seoMarkup(context, withTitle));
};

function seoMarkup(context: RenderContext, withTitle: boolean): string {
  const page = context.find('page');
  const { config } = context.host;
  const text = (value: unknown): string => escapeHtml(toText(value).replace(/\s+/g, ' ').trim());
  const siteTitle = text(config.title ?? config.name);
  const pageTitle = text(isHash(page) ? indexed(page, 'title') : null);
  const description = text((isHash(page) ? (page.description ?? page.excerpt) : null) ?? config.description);
  const title = pageTitle === '' || pageTitle === siteTitle ? siteTitle : `${pageTitle} | ${siteTitle}`;
  const lines = ['<!-- Begin Jekyll SEO tag v2.8.0 -->'];
  if (withTitle && title !== '') lines.push(`<title>${title}</title>`);
  lines.push('<meta name="generator" content="Jekyll v4.3.4" />');
  if (title !== '') lines.push(`<meta property="og:title" content="${pageTitle === '' ? siteTitle : pageTitle}" />`);
  if (description !== '')
    lines.push(
      `<meta name="description" content="${description}" />`,
      `<meta property="og:description" content="${description}" />`,
    );
  if (!isNil(config.url) && isHash(page)) {
    const address = escapeHtml(absoluteUrl(toText(page.url), config).replace(/\/index\.html$/, '/'));
    lines.push(`<link rel="canonical" href="${address}" />`, `<meta property="og:url" content="${address}" />`);
  }
  if (siteTitle !== '') lines.push(`<meta property="og:site_name" content="${siteTitle}" />`);
  lines.push('<meta property="og:type" content="website" />', '<!-- End Jekyll SEO tag -->');
  return lines.join('\n');
}
