import type { SiteSnapshot } from '../site/siteSnapshot';
import { filtered, printed } from './filtered';
import type { RenderContext } from './liquid/rendering';
import { jekyllVersions } from './liquid/semantics';
import { toText } from './liquid/rubyText';
import type { Hash } from './liquid/values';
import { isArray, isHash, isNil } from './liquid/values';
import type { EndOfBuild } from './renderPage';

/** Posts in a feed without `feed.posts_limit`. */
const usualPosts = 10;

/** Where jekyll-feed writes the feed of the posts, from the root: `feed.path`, or `feed.xml`. */
export function feedPath({ config }: SiteSnapshot): string {
  const { feed } = config.values;
  const { path, collections } = isHash(feed) ? feed : {};
  const posts = isHash(collections) ? collections.posts : undefined;
  const own = isHash(posts) ? (posts.path ?? path) : path;
  return typeof own === 'string' && own !== '' ? own.replace(/^\/+/, '') : 'feed.xml';
}

/**
 * The feed of the newest posts in Atom, as jekyll-feed 0.17.0 writes it. Throws a LiquidError where a post cannot be made or
 * a date is none.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function feedXml(site: SiteSnapshot, end: EndOfBuild): string {
  const { site: value, context } = end;
  const { feed: settings } = value;
  const limit = isHash(settings) ? settings.posts_limit : undefined;
  const posts = hashes(value.posts).filter(({ draft }) => isTrue(value.show_drafts) || draft !== true);
  const address = printed(context, `/${feedPath(site)}`, 'absolute_url');
  const home = printed(context, '/', 'absolute_url');
  const title = filtered(context, value.title, ['default', value.name]);
  const hasSheet = site.files.has('feed.xslt.xml') || site.assets.has('feed.xslt.xml');
  const sheet = printed(context, '/feed.xslt.xml', 'absolute_url');
  const { lang } = value;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    hasSheet ? `<?xml-stylesheet type="text/xml" href="${sheet}"?>` : '',
    `<feed xmlns="http://www.w3.org/2005/Atom" ${isTrue(lang) ? `xml:lang="${toText(lang)}"` : ''}>`,
    `<generator uri="https://jekyllrb.com/" version="${jekyllVersions[context.host.semantics]}">Jekyll</generator>`,
    `<link href="${address}" rel="self" type="application/atom+xml" />`,
    `<link href="${home}" rel="alternate" type="text/html" ${isTrue(lang) ? `hreflang="${toText(lang)}" ` : ''}/>`,
    `<updated>${printed(context, value.time, 'date_to_xmlschema')}</updated>`,
    `<id>${printed(context, address, 'xml_escape')}</id>`,
    isTrue(title) ? `<title type="html">${printed(context, title, 'smartify', 'xml_escape')}</title>` : '',
    optional(context, 'subtitle', value.description),
    isTrue(value.author) ? person(context, value.author) : '',
    ...posts.slice(0, typeof limit === 'number' ? limit : usualPosts).map(post => entryOf(post, value, context)),
    '</feed>',
  ].join('');
}

function entryOf(post: Hash, site: Hash, context: RenderContext): string {
  const title = printed(context, post.title, 'smartify', 'strip_html', 'normalize_whitespace', 'xml_escape');
  const address = printed(context, post.url, 'absolute_url');
  const { feed: own } = post;
  const { feed: settings } = site;
  const excerptOnly = [own, settings].some(feed => isHash(feed) && isTrue(feed.excerpt_only));
  const content = (): string =>
    `<content type="html" xml:base="${printed(context, address, 'xml_escape')}">${cdata(printed(context, post.content, 'strip'))}</content>`;
  const summary = filtered(context, post.description, ['default', post.excerpt]);
  return [
    `<entry${isTrue(post.lang) ? ` xml:lang="${toText(post.lang)}"` : ''}>`,
    `<title type="html">${title}</title>`,
    `<link href="${address}" rel="alternate" type="text/html" title="${title}" />`,
    `<published>${printed(context, post.date, 'date_to_xmlschema')}</published>`,
    `<updated>${printed(context, post.last_modified_at, ['default', post.date], 'date_to_xmlschema')}</updated>`,
    `<id>${printed(context, post.id, 'absolute_url', 'xml_escape')}</id>`,
    excerptOnly ? '' : content(),
    person(context, authorOf(post, site, context)),
    ...labelsOf(post).map(label => `<category term="${printed(context, label, 'xml_escape')}" />`),
    isTrue(summary) && summary !== ''
      ? `<summary type="html">${cdata(printed(context, summary, 'strip_html', 'normalize_whitespace'))}</summary>`
      : '',
    pictureOf(post, context),
    '</entry>',
  ].join('');
}

/** Who wrote a post: its `author` or first of `authors`, else the site's; a name may stand for a person of `_data/authors.yml`. */
function authorOf(post: Hash, site: Hash, context: RenderContext): unknown {
  const [first] = isArray(post.authors) ? post.authors : [];
  const named = filtered(context, post.author, ['default', first], ['default', site.author]);
  const { data } = site;
  const people = isHash(data) ? data.authors : undefined;
  return (isHash(people) && typeof named === 'string' && Object.hasOwn(people, named) ? people[named] : null) ?? named;
}

/** An author: a name alone, or what is known of a person. */
function person(context: RenderContext, author: unknown): string {
  const { name, email, uri } = isHash(author) ? author : {};
  const shown = printed(context, name, ['default', author], ['default', ''], 'xml_escape');
  return `<author><name>${shown}</name>${optional(context, 'email', email)}${optional(context, 'uri', uri)}</author>`;
}

function labelsOf({ category, categories, tags }: Hash): readonly unknown[] {
  const own = isTrue(category) ? [category] : isArray(categories) ? categories : [];
  return [...own, ...(isArray(tags) ? tags : [])];
}

function pictureOf({ image }: Hash, context: RenderContext): string {
  const path = isHash(image) ? (image.path ?? image) : image;
  if (!isTrue(path)) return '';
  const address = toText(path).includes('://') ? path : filtered(context, path, 'absolute_url');
  const url = printed(context, address, 'xml_escape');
  const space = 'xmlns:media="http://search.yahoo.com/mrss/"';
  return `<media:thumbnail ${space} url="${url}" /><media:content medium="image" url="${url}" ${space} />`;
}

function optional(context: RenderContext, name: string, value: unknown): string {
  return isTrue(value) ? `<${name}>${printed(context, value, 'xml_escape')}</${name}>` : '';
}

function cdata(text: string): string {
  return `<![CDATA[${text}]]>`;
}

/** As `if` of Liquid takes it. */
function isTrue(value: unknown): boolean {
  return !isNil(value) && value !== false;
}

function hashes(list: unknown): readonly Hash[] {
  return isArray(list) ? list.filter(isHash) : [];
}
