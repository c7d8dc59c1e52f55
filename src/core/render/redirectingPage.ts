import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { textFrom, type MappedText } from '../text/mappedText';
import { placeOfKey } from './origins/pageLayers';
import { onlyFiles, pluginLayoutsAsked } from './questions';
import { redirectHtml, redirectOf } from './redirects';
import type { RenderedPage } from './renderedPage';

/**
 * What the plugin jekyll-redirect-from makes of a page that sends its readers on: of its own text nothing is left.
 * `undefined` for any other page, and where the site has a layout for redirects, which then renders it.
 */
export function redirectingPage(site: SiteSnapshot, page: SitePage): RenderedPage | undefined {
  const redirect = redirectOf(site, page);
  const html = redirect === undefined ? undefined : redirectHtml(site, redirect);
  if (html === undefined) return undefined;
  const sourceMap = (): MappedText =>
    textFrom(html, placeOfKey(site, page, 'redirect_to') ?? { path: page.path, start: 0, end: 0 });
  const questions = new Map([[pluginLayoutsAsked.name, pluginLayoutsAsked]]);
  const dependencies = { ...onlyFiles(page.path, site.config.path), questions };
  const content = page.markdown ? '\n' : '';
  return { html, markdown: '', content, url: page.url, problems: [], dependencies, sourceMap };
}
