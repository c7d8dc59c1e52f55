import { hasScheme } from '../../../text/scheme';
import { absoluteUrl } from '../filters/urlFilters';
import { strip } from '../filters/textFilters';
import { escapeOnce } from '../filters/textFilters';
import { stripHtml } from '../filters/stripHtml';
import { uriEscape } from '../filters/jekyllTextFilters';
import type { RenderContext } from '../rendering';
import { toText } from '../rubyText';
import type { Hash } from '../values';
import { isArray, isHash, isNil, isTruthy, numberOf, isNumeric } from '../values';

/** A picture as the page gives it, with its whole address. */
export interface SeoImage {
  readonly url: string;
  /** What the page says of it beside its path, in its order. */
  readonly others: Hash;
}

interface SeoAuthor {
  readonly name: unknown;
  readonly twitter: unknown;
  readonly url: unknown;
  readonly type: unknown;
}

/** What jekyll-seo-tag tells of a page (https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md). */
export interface SeoFacts {
  readonly siteTitle: string | undefined;
  readonly pageTitle: string | undefined;
  readonly title: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly author: SeoAuthor | undefined;
  readonly locale: string;
  readonly canonicalUrl: string;
  readonly image: SeoImage | undefined;
  readonly type: string;
  readonly links: unknown;
  readonly logo: string | undefined;
  readonly isHome: boolean;
}

/** Reads them off `page` and `site`. */
export function seoFacts(page: Hash, site: Hash, paginator: unknown, context: RenderContext): SeoFacts {
  const shown = (value: unknown): string | undefined => shownText(value, context);
  const siteTitle = shown(firstOf(site.title, site.name));
  const siteDescription = shown(site.description);
  const tagline = shown(site.tagline) ?? siteDescription;
  const pageTitle = shown(page.title) ?? siteTitle;
  const isHome = /^\/(?:about\/)?(?:index\.html?)?$/.test(toText(page.url));
  const seo = isHash(page.seo) ? page.seo : {};
  const social = isHash(site.social) ? site.social : {};
  return {
    siteTitle,
    pageTitle,
    title: titleOf(siteTitle, pageTitle, siteDescription && tagline, pageNumber(paginator, site)),
    name: isTruthy(seo.name) ? shown(seo.name) : isHome ? (shown(social.name) ?? siteTitle) : undefined,
    description: shown(firstOf(page.description, page.excerpt)) ?? siteDescription,
    author: authorOf(page, site),
    locale: toText(firstOf(page.locale, page.lang, site.locale, site.lang, 'en_US')).replaceAll('-', '_'),
    canonicalUrl: canonicalUrlOf(page, context),
    image: imageOf(page, context),
    type: toText(firstOf(seo.type, isHome ? 'WebSite' : isTruthy(page.date) ? 'BlogPosting' : 'WebPage')),
    links: isTruthy(seo.links) ? seo.links : isHome ? social.links : null,
    logo: isTruthy(site.logo) ? fileUrl(toText(site.logo), context) : undefined,
    isHome,
  };
}

function firstOf(...values: readonly unknown[]): unknown {
  return values.find(isTruthy) ?? null;
}

/** Markdown as plain text on one line, for an attribute. */
function shownText(value: unknown, { host }: RenderContext): string | undefined {
  if (!isTruthy(value)) return undefined;
  const plain = strip(stripHtml(host.markdownify(toText(value))).replace(/[\t-\r ]+/g, ' '));
  return plain === '' ? undefined : escapeOnce(plain);
}

function titleOf(
  siteTitle: string | undefined,
  pageTitle: string | undefined,
  tagline: string | undefined,
  number: string,
): string | undefined {
  const title =
    siteTitle !== undefined && pageTitle !== siteTitle
      ? `${pageTitle ?? ''} | ${siteTitle}`
      : siteTitle !== undefined && tagline !== undefined
        ? `${siteTitle} | ${tagline}`
        : pageTitle;
  return title === undefined ? undefined : number + title;
}

function pageNumber(paginator: unknown, site: Hash): string {
  if (!isHash(paginator) || !isNumeric(paginator.page) || numberOf(paginator.page) < 2) return '';
  const message = toText(firstOf(site.seo_paginator_message, 'Page %<current>s of %<total>s for '));
  const [current, total] = [toText(paginator.page), toText(paginator.total_pages)];
  return message.replace(/%(?:<(current|total)>s|\{(current|total)\})/g, (_, a?: string, b?: string) =>
    (a ?? b) === 'current' ? current : total,
  );
}

/** The author of the page, or the first of its authors, or the site's; a name may stand for an entry in `site.data.authors`. */
function authorOf(page: Hash, site: Hash): SeoAuthor | undefined {
  const authors = isArray(page.authors) ? page.authors[0] : null;
  const given = [page.author, authors, site.author].find(value => toText(value) !== '');
  if (isNil(given)) return undefined;
  if (isHash(given)) return authorFrom(given);
  if (typeof given !== 'string') return undefined;
  const name = given;
  const known = isHash(site.data) && isHash(site.data.authors) ? site.data.authors[name] : undefined;
  return authorFrom(isHash(known) ? { name, twitter: name, ...known } : { name, twitter: name });
}

function authorFrom(hash: Hash): SeoAuthor {
  const twitter = firstOf(hash.twitter, hash.name);
  return {
    name: hash.name,
    twitter: isTruthy(twitter) ? toText(twitter).replaceAll('@', '') : null,
    url: hash.url,
    type: hash.type,
  };
}

function canonicalUrlOf(page: Hash, { host }: RenderContext): string {
  if (isTruthy(page.canonical_url) && page.canonical_url !== '') return toText(page.canonical_url);
  return absoluteUrl(toText(page.url), host.config).replace(/\/index\.html$/m, '/');
}

/** `image: /a.png`, or a mapping with `path`, `facebook` or `twitter`. */
function imageOf(page: Hash, context: RenderContext): SeoImage | undefined {
  const { image } = page;
  const path = isHash(image) ? firstOf(image.path, image.facebook, image.twitter) : image;
  if (typeof path !== 'string') return undefined;
  const entries = isHash(image) ? Object.entries(image).filter(([key]) => key !== 'path') : [];
  return { url: fileUrl(path, context), others: Object.fromEntries(entries) };
}

function fileUrl(path: string, { host }: RenderContext): string {
  return uriEscape(hasScheme(path) ? path : absoluteUrl(path, host.config));
}
