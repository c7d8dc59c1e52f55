import type { SiteSnapshot } from '../site/siteSnapshot';
import { printed } from './filtered';
import type { Hash } from './liquid/values';
import { isArray, isHash, isNil } from './liquid/values';
import type { EndOfBuild } from './renderPage';

/** Files of no page that a search engine may list. */
const listedEndings: ReadonlySet<string> = new Set(['.htm', '.html', '.xhtml', '.pdf']);

const rootTag =
  '<urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd" ' +
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';

/**
 * `sitemap.xml` as jekyll-sitemap 1.4.0 writes it: documents of collections, pages, then files in HTML and PDF, but for
 * those with `sitemap: false` and the page of a 404. Throws a LiquidError for a date that is none: Jekyll's build stops there.
 */
export function sitemapXml(site: SiteSnapshot, { site: value, context }: EndOfBuild): string {
  const entry = (address: unknown, changed: unknown): string => {
    const location = printed(context, address, ['replace', '/index.html', '/'], 'absolute_url', 'xml_escape');
    const time = isNil(changed) ? '' : `<lastmod>${printed(context, changed, 'date_to_xmlschema')}</lastmod>\n`;
    return `<url>\n<loc>${location}</loc>\n${time}</url>\n`;
  };
  const documents = hashes(value.collections).flatMap(({ output, docs }) => (output === false ? [] : hashes(docs)));
  const entries = [
    ...documents.filter(isListed).map(({ url, last_modified_at: changed, date }) => entry(url, changed ?? date)),
    ...hashes(value.html_pages)
      .filter(page => isListed(page) && page.url !== '/404.html')
      .map(({ url, last_modified_at: changed }) => entry(url, changed)),
    ...hashes(value.static_files)
      .filter(file => isListed(file) && file.name !== '404.html' && listedEndings.has(String(file.extname)))
      .map(({ path, modified_time: changed }) => entry(path, changed)),
  ];
  const sheet = printed(context, '/sitemap.xsl', 'absolute_url');
  const hasSheet = site.files.has('sitemap.xsl') || site.assets.has('sitemap.xsl');
  const style = hasSheet ? `<?xml-stylesheet type="text/xsl" href="${sheet}"?>\n` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n${style}${rootTag}\n${entries.join('')}</urlset>\n`;
}

/** `robots.txt` of the same plugin, which tells where the sitemap is. */
export function robotsTxt({ context }: EndOfBuild): string {
  return `Sitemap: ${printed(context, 'sitemap.xml', 'absolute_url')}\n`;
}

function isListed({ sitemap }: Hash): boolean {
  return sitemap !== false;
}

function hashes(list: unknown): readonly Hash[] {
  return isArray(list) ? list.filter(isHash) : [];
}
