import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { layoutsOf } from '../site/layouts';
import { absoluteUrl } from './liquid/filters/urlFilters';
import { toText } from './liquid/rubyText';
import type { Hash } from './liquid/values';
import { isArray, isNil } from './liquid/values';
import { settingsOf } from './siteEngine';

/** An address that leads to another. */
export interface Redirect {
  /** Without `baseurl`, with a slash before it. */
  readonly from: string;
  readonly to: string;
}

/** The addresses that lead to a page by its `redirect_from`, as the plugin jekyll-redirect-from reads it. */
export function redirectsTo(site: SiteSnapshot, page: SitePage): readonly Redirect[] {
  return listed(page.data.redirect_from).map(address => ({ from: withSlash(address), to: target(site, page.url) }));
}

/** Where a page sends its readers by its `redirect_to`, when the site has that plugin. */
export function redirectOf(site: SiteSnapshot, page: SitePage): Redirect | undefined {
  const [to] = hasRedirects(site) ? listed(page.data.redirect_to) : [];
  return to === undefined ? undefined : { from: page.url, to: target(site, to) };
}

/** What the plugin writes into the front matter of a page that leads elsewhere. */
export function redirectData({ from, to }: Redirect): Hash {
  return { sitemap: false, layout: 'redirect', permalink: from, redirect: { from, to } };
}

/** Whether the site has the plugin. */
export function hasRedirects(site: SiteSnapshot): boolean {
  return settingsOf(site).plugins.includes('jekyll-redirect-from');
}

/** The page that the plugin makes in the place of one that sends its readers on; `undefined` where the site has a layout for that. */
export function redirectHtml(site: SiteSnapshot, { to }: Redirect): string | undefined {
  if (layoutsOf(site).has('redirect')) return undefined;
  return [
    '<!DOCTYPE html>',
    '<html lang="en-US">',
    '  <meta charset="utf-8">',
    '  <title>Redirecting&hellip;</title>',
    `  <link rel="canonical" href="${to}">`,
    `  <script>location="${to}"</script>`,
    `  <meta http-equiv="refresh" content="0; url=${to}">`,
    '  <meta name="robots" content="noindex">',
    '  <h1>Redirecting&hellip;</h1>',
    `  <a href="${to}">Click here if you are not redirected.</a>`,
    '</html>',
    '',
  ].join('\n');
}

function listed(value: unknown): readonly string[] {
  const items = isArray(value) ? value : [value];
  return items.filter(item => !isNil(item)).map(toText);
}

function target(site: SiteSnapshot, to: string): string {
  return /^https?:\/\//.test(to) ? to : absoluteUrl(to, settingsOf(site).values);
}

function withSlash(address: string): string {
  return address.startsWith('/') ? address : `/${address}`;
}
