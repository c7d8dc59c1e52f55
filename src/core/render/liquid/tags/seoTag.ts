import { dateFilters } from '../filters/dateFilters';
import { jsonOf } from '../filters/json';
import { absoluteUrl } from '../filters/urlFilters';
import { printing } from '../printedText';
import type { RenderContext } from '../rendering';
import { toText } from '../rubyText';
import type { SeoFacts } from '../seo/seoFacts';
import { seoFacts } from '../seo/seoFacts';
import type { TagParser } from '../templateReader';
import type { Hash } from '../values';
import { isHash, isNil, isTruthy } from '../values';

/** `{% seo %}` of jekyll-seo-tag 2.8: title, description and address of the page, for the head. */
export const seoTag: TagParser = tag => {
  const withTitle = !/title=false/i.test(tag.markup);
  return printing(tag, context => {
    const page = hashOf(context.find('page'));
    const site = hashOf(context.find('site'));
    const paginator = context.find('paginator');
    const facts = seoFacts(page, site, paginator, context);
    return [
      '<!-- Begin Jekyll SEO tag v2.8.0 -->',
      ...(withTitle && facts.title !== undefined ? [`<title>${facts.title}</title>`] : []),
      meta('name', 'generator', `Jekyll v${toText(hashOf(context.find('jekyll')).version)}`),
      ...openGraph(facts, page, site, context),
      ...neighbours(paginator, context),
      ...cards(facts, page, site),
      ...verifications(site),
      '<script type="application/ld+json">',
      `${jsonOf(linkedData(facts, page, context))}</script>`,
      '<!-- End Jekyll SEO tag -->\n',
    ].join('\n');
  });
};

function hashOf(value: unknown): Hash {
  return isHash(value) ? value : {};
}

function meta(kind: 'name' | 'property', name: string, content: unknown): string {
  return `<meta ${kind}="${name}" content="${toText(content)}" />`;
}

function metaIf(kind: 'name' | 'property', name: string, content: unknown): readonly string[] {
  return isTruthy(content) && content !== undefined ? [meta(kind, name, content)] : [];
}

function openGraph(facts: SeoFacts, page: Hash, site: Hash, context: RenderContext): readonly string[] {
  const { image } = facts;
  const published = (): string => meta('property', 'article:published_time', xmlDate(page.date, context));
  return [
    ...metaIf('property', 'og:title', facts.pageTitle),
    ...metaIf('name', 'author', facts.author?.name),
    meta('property', 'og:locale', facts.locale),
    ...metaIf('name', 'description', facts.description),
    ...metaIf('property', 'og:description', facts.description),
    ...(isTruthy(site.url)
      ? [`<link rel="canonical" href="${facts.canonicalUrl}" />`, meta('property', 'og:url', facts.canonicalUrl)]
      : []),
    ...metaIf('property', 'og:site_name', facts.siteTitle),
    ...(image === undefined
      ? []
      : [
          meta('property', 'og:image', image.url),
          ...['height', 'width', 'alt'].flatMap(name => metaIf('property', `og:image:${name}`, image.others[name])),
        ]),
    ...(isTruthy(page.date)
      ? [meta('property', 'og:type', 'article'), published()]
      : [meta('property', 'og:type', 'website')]),
  ];
}

function neighbours(paginator: unknown, { host }: RenderContext): readonly string[] {
  if (!isHash(paginator)) return [];
  const link = (rel: string, path: unknown): string =>
    `<link rel="${rel}" href="${absoluteUrl(toText(path), host.config)}" />`;
  return [
    ...(isTruthy(paginator.previous_page) ? [link('prev', paginator.previous_page_path)] : []),
    ...(isTruthy(paginator.next_page) ? [link('next', paginator.next_page_path)] : []),
  ];
}

/** Twitter's and Facebook's. */
function cards({ image, pageTitle, author }: SeoFacts, page: Hash, site: Hash): readonly string[] {
  const twitter = hashOf(site.twitter);
  const facebook = hashOf(site.facebook);
  const card = [hashOf(page.twitter).card, twitter.card].find(value => isTruthy(value) && value !== '');
  return [
    ...(image === undefined
      ? [meta('name', 'twitter:card', 'summary')]
      : [
          meta('name', 'twitter:card', card ?? 'summary_large_image'),
          meta('property', 'twitter:image', image.url),
          ...metaIf('name', 'twitter:image:alt', image.others.alt),
        ]),
    ...metaIf('property', 'twitter:title', pageTitle),
    ...(isTruthy(site.twitter)
      ? [
          meta('name', 'twitter:site', `@${toText(twitter.username).replaceAll('@', '')}`),
          ...(isNil(author?.twitter) ? [] : [meta('name', 'twitter:creator', `@${toText(author.twitter)}`)]),
        ]
      : []),
    ...metaIf('property', 'fb:admins', facebook.admins),
    ...metaIf('property', 'article:publisher', facebook.publisher),
    ...metaIf('property', 'fb:app_id', facebook.app_id),
  ];
}

const services: readonly (readonly [key: string, name: string])[] = [
  ['google', 'google-site-verification'],
  ['bing', 'msvalidate.01'],
  ['alexa', 'alexaVerifyID'],
  ['yandex', 'yandex-verification'],
  ['baidu', 'baidu-site-verification'],
  ['facebook', 'facebook-domain-verification'],
];

function verifications({ webmaster_verifications: given, google_site_verification: google }: Hash): readonly string[] {
  if (isTruthy(given)) return services.flatMap(([key, name]) => metaIf('name', name, hashOf(given)[key]));
  return metaIf('name', 'google-site-verification', google);
}

/** JSON-LD with its keys in the order of the alphabet, what is not known left out. */
function linkedData(facts: SeoFacts, page: Hash, context: RenderContext): Hash {
  const { author, image, logo } = facts;
  const seo = hashOf(page.seo);
  const modified = [seo.date_modified, page.last_modified_at, page.date].find(isTruthy);
  const isArticle = facts.type === 'BlogPosting' || facts.type === 'CreativeWork';
  const name = isNil(author?.name) ? undefined : author.name;
  const entries: readonly (readonly [string, unknown])[] = [
    ['@context', 'https://schema.org'],
    ['@type', facts.type],
    [
      'author',
      name === undefined
        ? undefined
        : present([
            ['@type', isTruthy(author?.type) ? author?.type : 'Person'],
            ['name', name],
            ['url', author?.url],
          ]),
    ],
    ['dateModified', modified === undefined ? undefined : xmlDate(modified, context)],
    ['datePublished', isTruthy(page.date) ? xmlDate(page.date, context) : undefined],
    ['description', facts.description],
    ['headline', facts.pageTitle],
    ['image', image === undefined ? undefined : pictureData(image)],
    ['mainEntityOfPage', isArticle ? { '@type': 'WebPage', '@id': facts.canonicalUrl } : undefined],
    ['name', facts.name],
    [
      'publisher',
      logo === undefined
        ? undefined
        : present([
            ['@type', 'Organization'],
            ['logo', { '@type': 'ImageObject', url: logo }],
            ['name', name],
          ]),
    ],
    ['sameAs', facts.links],
    ['url', facts.canonicalUrl],
  ];
  return present(entries);
}

function pictureData({ url, others }: NonNullable<SeoFacts['image']>): unknown {
  return Object.keys(others).length === 0 ? url : { ...others, url, '@type': 'imageObject' };
}

function present(entries: readonly (readonly [string, unknown])[]): Hash {
  return Object.fromEntries(entries.filter(([, value]) => !isNil(value)));
}

function xmlDate(date: unknown, context: RenderContext): string {
  return toText(dateFilters.get('date_to_xmlschema')?.apply(date, [], context));
}
