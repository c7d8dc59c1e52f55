import { baseName } from '../site/fileName';
import { defaultsFor } from '../site/settings/frontMatterDefaults';
import { pageUrl } from '../site/addresses/permalink';
import { deepMerge } from '../site/plainValue';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isWritten } from '../site/settings/collectionSettings';
import type { Semantics } from './liquid/semantics';
import { toRuby } from './liquid/toRuby';
import type { Hash } from './liquid/values';
import { isHash } from './liquid/values';
import { directoryOf } from './pageValues';
import type { Question } from './questions';
import type { Redirect } from './redirects';
import { hasRedirects, redirectData, redirectsTo } from './redirects';
import { engineOf, settingsOf } from './siteEngine';
import { staticFiles } from './staticFiles';

interface GeneratedPage {
  /** Of jekyll-redirect-from, or of another plugin. */
  readonly kind: 'redirect' | 'other';
  readonly value: Hash;
  readonly isHtml: boolean;
}

/** Where the further pages of the list of posts stand: they depend on the posts of the moment. */
interface FurtherPages {
  readonly kind: 'further pages';
}

const redirectsFile = 'redirects.json';
const feedFile = 'feed.xml';
const sitemapFiles = ['sitemap.xml', 'robots.txt'];

const known = new WeakMap<SiteSnapshot, Partial<Record<Semantics, readonly (GeneratedPage | FurtherPages)[]>>>();

/**
 * What plugins add to `site.pages`: a page for each `redirect_from`, `redirects.json`, the sitemap, the feed, in the order
 * in which the site names the plugins. Nobody edits them, but loops over all pages of a site walk over them too. Their
 * text is not made, and is empty here.
 */
export function generatedPages(site: SiteSnapshot, semantics: Semantics): readonly (GeneratedPage | FurtherPages)[] {
  const before = known.get(site) ?? {};
  const pages = before[semantics] ?? makePages(site, semantics);
  known.set(site, { ...before, [semantics]: pages });
  return pages;
}

/** Which files there are that stand in the place of pages of plugins: their addresses, with blanks between. */
export const filesInPlaceAsked: Question = {
  name: 'files in the place of pages',
  answer: site =>
    [
      ...[redirectsFile, feedFile].filter(name => site.files.has(name)),
      ...(settingsOf(site).plugins.includes('jekyll-sitemap') ? sitemapFiles : []).filter(name => isCopied(site, name)),
    ].join(' '),
};

function makePages(site: SiteSnapshot, semantics: Semantics): readonly (GeneratedPage | FurtherPages)[] {
  const { plugins } = engineOf(site, semantics);
  return [...redirectPages(site), ...plugins.flatMap(plugin => pagesOfPlugin(site, plugin))];
}

function redirectPages(site: SiteSnapshot): readonly GeneratedPage[] {
  if (!hasRedirects(site)) return [];
  const written = site.pages.filter(
    ({ processed, collection }) => processed && (collection === undefined || isWritten(site, collection)),
  );
  const documents = written.filter(({ collection }) => collection !== undefined);
  const pages = written.filter(({ collection }) => collection === undefined);
  const redirects = [...documents, ...pages]
    .flatMap(page => redirectsTo(site, page))
    .map(redirect => redirectPage(site, redirect));
  const settings = site.config.values.redirect_from;
  const hasJson = !(isHash(settings) && settings.json === false) && !site.files.has(redirectsFile);
  return hasJson ? [...redirects, pageNamed(site, redirectsFile)] : redirects;
}

function redirectPage(site: SiteSnapshot, redirect: Redirect): GeneratedPage {
  return { value: valueOf(site, 'redirect.html', redirectData(redirect)), isHtml: true, kind: 'redirect' };
}

function pagesOfPlugin(site: SiteSnapshot, plugin: string): readonly (GeneratedPage | FurtherPages)[] {
  if (plugin === 'jekyll-paginate') return [{ kind: 'further pages' }];
  if (plugin === 'jekyll-sitemap')
    return sitemapFiles.filter(name => !hasAddress(site, name)).map(name => pageNamed(site, name));
  if (plugin === 'jekyll-feed' && !site.files.has(feedFile))
    return [pageNamed(site, feedFile, { name: '/feed.xml', sitemap: false })];
  return [];
}

function hasAddress(site: SiteSnapshot, name: string): boolean {
  return site.pages.some(page => page.processed && page.url === `/${name}`) || isCopied(site, name);
}

function isCopied(site: SiteSnapshot, name: string): boolean {
  return staticFiles(site).some(file => file.url === `/${name}`);
}

function pageNamed(site: SiteSnapshot, path: string, own: Hash = {}): GeneratedPage {
  return {
    value: { ...valueOf(site, path, { layout: null }), ...own },
    isHtml: false,
    kind: path === redirectsFile ? 'redirect' : 'other',
  };
}

/** The source map of the stylesheet at an address, as it stands in `site.pages`. */
export function sourceMapValue(site: SiteSnapshot, url: string): Hash {
  const path = `${url.slice(1)}.map`;
  return { ...valueOf(site, path, { layout: null }), name: baseName(path) };
}

function valueOf(site: SiteSnapshot, path: string, own: Hash): Hash {
  const config = site.config.values;
  const data = toRuby(deepMerge(defaultsFor(config, path, 'pages'), own));
  const url = pageUrl(config, path, own);
  const known = { content: '', dir: directoryOf(url), excerpt: null, name: path, path, url };
  return { ...(isHash(data) ? data : {}), ...known };
}
