import { outputPath, plainPath, redirectPath } from '../site/addresses/outputPath';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { isWritten } from '../site/settings/collectionSettings';
import { datedSite } from './datedSite';
import { feedPath } from './feed';
import { generatedPages } from './generatedPages';
import { madeDocuments } from './madeDocuments';
import { toText } from './liquid/rubyText';
import type { Semantics } from './liquid/semantics';
import { isHash, type Hash } from './liquid/values';
import { furtherPages } from './pagination';
import { redirectList } from './redirectList';
import type { Redirect } from './redirects';
import { collectionNames, pagesInOrder } from './siteView';
import { staticFiles } from './staticFiles';

/** What a file of the published site is made of. */
export type SiteOutput =
  /** A page, post, document or stylesheet; `number` above 1 where it is a further page of a list of posts. */
  | { readonly kind: 'page'; readonly page: SitePage; readonly number: number }
  | { readonly kind: 'redirect'; readonly redirect: Redirect }
  /** The list of all redirects, for programs. */
  | { readonly kind: 'redirects'; readonly redirects: readonly Redirect[] }
  | { readonly kind: 'sitemap' | 'robots' | 'feed' }
  /** A file that is copied as it is, by its path from the site's root. */
  | { readonly kind: 'copy'; readonly source: string };

/**
 * The files of the published site by their paths from its root (`zh/index.html`), as Jekyll writes them, and what each is
 * made of; nothing is made here. Where two are written to one path, the later one counts, as in Jekyll: pages, then files that
 * are copied, then documents. Not here: source maps of stylesheets (Jekyll 4 writes them, GitHub Pages does not), what themes
 * of gems bring along, and the feeds of single categories, tags and collections. `now` decides which posts are out already.
 */
export function siteOutputs(written: SiteSnapshot, semantics: Semantics, now: Date): ReadonlyMap<string, SiteOutput> {
  const site = datedSite(written, now.getTime());
  const outputs = new Map<string, SiteOutput>();
  const add = (path: string, output: SiteOutput): void => {
    if (isWritable(path)) outputs.set(path, output);
  };
  const published = collectionNames(site).filter(name => isWritten(site, name));
  const documents = published.flatMap(name =>
    madeDocuments(site, name, semantics, now.getTime()).map(({ page }) => page),
  );
  const { named, optional, indexes } = pagesInOrder(site, semantics);
  for (const page of named)
    add(
      outputPath(site, page),
      isCopied(page) ? { kind: 'copy', source: page.path } : { kind: 'page', page, number: 1 },
    );
  const redirects = redirectList(site, [...documents, ...named]);
  for (const redirect of redirects.from) add(redirectPath(redirect.from), { kind: 'redirect', redirect });
  for (const page of [...optional, ...indexes]) add(outputPath(site, page), { kind: 'page', page, number: 1 });
  for (const [path, output] of pluginFiles(site, semantics, redirects.all)) add(path, output);
  for (const [path, output] of furtherFiles(site, semantics, now)) add(path, output);
  for (const { url, source } of copiedFiles(site, semantics, new Set(published)))
    add(plainPath(url), { kind: 'copy', source });
  for (const page of documents) add(outputPath(site, page), { kind: 'page', page, number: 1 });
  return outputs;
}

/** A page of which Jekyll changes no byte: its text would not have them any more. */
function isCopied({ isUnread, data: { layout } }: SitePage): boolean {
  return isUnread === true && (layout === undefined || layout === null || layout === 'none');
}

function pluginFiles(
  site: SiteSnapshot,
  semantics: Semantics,
  redirects: readonly Redirect[],
): readonly (readonly [path: string, output: SiteOutput])[] {
  const outputs: Readonly<Record<string, readonly [string, SiteOutput]>> = {
    'redirects.json': ['redirects.json', { kind: 'redirects', redirects }],
    'sitemap.xml': ['sitemap.xml', { kind: 'sitemap' }],
    'robots.txt': ['robots.txt', { kind: 'robots' }],
    'feed.xml': [feedPath(site), { kind: 'feed' }],
  };
  return generatedPages(site, semantics).flatMap(generated => {
    const output = generated.kind === 'further pages' ? undefined : outputs[toText(generated.value.path)];
    return output === undefined ? [] : [output];
  });
}

function furtherFiles(
  site: SiteSnapshot,
  semantics: Semantics,
  now: Date,
): readonly (readonly [path: string, output: SiteOutput])[] {
  const posts = (): readonly Hash[] => madeDocuments(site, 'posts', semantics, now.getTime()).map(({ value }) => value);
  const further = furtherPages(site, semantics, posts);
  if (further === undefined) return [];
  const { template: page, urls } = further;
  return urls.map((url, at) => [outputPath(site, { ...page, url }), { kind: 'page', page, number: at + 2 }]);
}

/**
 * Files without front matter. Those that GitHub Pages makes pages of are copied beside them, unless its plugin is told otherwise (`cleanup?` in
 * https://github.com/benbalter/jekyll-optional-front-matter/blob/v0.3.2/lib/jekyll-optional-front-matter/generator.rb).
 */
function copiedFiles(
  site: SiteSnapshot,
  semantics: Semantics,
  published: ReadonlySet<string>,
): readonly { readonly url: string; readonly source: string }[] {
  const { optional, indexes } = pagesInOrder(site, semantics);
  const { optional_front_matter: ofPages, readme_index: ofReadmes } = site.config.values;
  const moved = [...(removesOriginals(ofPages) ? optional : []), ...(removesOriginals(ofReadmes) ? indexes : [])];
  const gone = new Set(moved.map(({ path }) => path));
  return staticFiles(site)
    .filter(({ collection, path }) => (collection === undefined || published.has(collection)) && !gone.has(path))
    .map(({ url, path }) => ({ url, source: path }));
}

function removesOriginals(settings: unknown): boolean {
  return isHash(settings) && settings.remove_originals === true;
}

/** Backslashes would be folders on some machines, and a NUL ends a name on others: such a file is not written at all. */
function isWritable(path: string): boolean {
  return path !== '' && !/[\\\0]/.test(path);
}
