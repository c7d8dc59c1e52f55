import { baseName } from '../site/fileName';
import { isReadByJekyll } from '../site/entryFilter';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { compareText } from './liquid/comparison';
import { toRuby } from './liquid/toRuby';
import { timeIn } from './liquid/timeZone';
import type { Hash, RubyTime } from './liquid/values';
import { isArray, isHash } from './liquid/values';
import { githubValue } from './githubValue';
import { pageValue, staticFileValue } from './pageValues';
import type { RenderDocument } from './documentValues';
import { documentsOf, renderedValue } from './documentValues';
import type { ReadLog } from './readLog';
import { engineOf } from './siteEngine';

/** Whoever asks for parts of a site. */
interface SiteAsker {
  /** Where to note what is read now. */
  readonly log: () => ReadLog;
  readonly renderDocument: RenderDocument;
}

/**
 * `site` of Liquid: the configuration, and what Jekyll adds to it. Each part is made when a template first asks for it;
 * the log of `asker` is told the files behind a part whenever one does. `now` in milliseconds since 1970. `page` is the one that is made.
 */
export function siteValue(site: SiteSnapshot, page: SitePage, now: number, asker: SiteAsker): Hash {
  const { log } = asker;
  const documents = (collection: string): readonly Hash[] => documentValues(site, collection, now, asker);
  const { values, timeZone, plugins } = engineOf(site);
  // asked for late: the first clock of a zone takes as long as the rest of a page
  const time = (): RubyTime => timeIn(timeZone, now);
  const parts: Readonly<Record<string, () => unknown>> = {
    data: () => dataValue(site.data, timeZone),
    time,
    pages: () => processed(site).map(page => pageValue(site, page)),
    html_pages: () =>
      processed(site)
        .filter(page => page.markdown || /(?:\/|\.html?|\.xhtml)$/.test(page.url))
        .map(page => pageValue(site, page)),
    static_files: () => staticPaths(site).map(path => staticFileValue(path, time())),
    documents: () => collectionNames(values).flatMap(name => documents(name)),
    collections: () =>
      collectionNames(values).map(label => ({
        label,
        docs: documents(label),
        output: label === 'posts',
      })),
    categories: () => grouped(documents('posts'), 'categories'),
    tags: () => grouped(documents('posts'), 'tags'),
    related_posts: () => (page.collection === 'posts' ? related(page, documents('posts')) : null),
    config: () => null,
    ...Object.fromEntries(collectionNames(values).map(name => [name, () => documents(name)])),
    ...(plugins.some(plugin => plugin === 'jekyll-github-metadata' || plugin === 'github-pages')
      ? { github: () => githubValue(values) }
      : {}),
  };
  const value: Record<string, unknown> = { ...values };
  const notes: Readonly<Record<string, () => void>> = {
    data: () => noteFiles(log(), dataPaths(site)),
    time: () => (log().clock = true),
    github: () => undefined,
    config: () => undefined,
  };
  const noteList = (): void => {
    log().everything = true;
    noteFiles(
      log(),
      site.pages.map(({ path }) => path),
    );
  };
  for (const [name, make] of Object.entries(parts))
    Object.defineProperty(value, name, {
      get: noting(notes[name] ?? noteList, make),
      enumerable: true,
      configurable: true,
    });
  return value;
}

function noteFiles({ files }: ReadLog, paths: readonly string[]): void {
  for (const path of paths) files.add(path);
}

/** A part that is made once, and noted as read whenever it is asked for. */
function noting(note: () => void, make: () => unknown): () => unknown {
  let made: { readonly value: unknown } | undefined;
  return () => {
    note();
    return (made ??= { value: make() }).value;
  };
}

const dataValues = new WeakMap<SiteSnapshot['data'], { readonly timeZone: string; readonly value: unknown }>();

/** `site.data`; the same object for as long as no data file changes. */
function dataValue(data: SiteSnapshot['data'], timeZone: string): unknown {
  const known = dataValues.get(data);
  if (known?.timeZone === timeZone) return known.value;
  const value = toRuby(data, timeZone);
  dataValues.set(data, { timeZone, value });
  return value;
}

const processedPages = new WeakMap<SiteSnapshot['pages'], SiteSnapshot['pages']>();

/** Jekyll's pages in its order: by file name. */
function processed(site: SiteSnapshot): SiteSnapshot['pages'] {
  const known = processedPages.get(site.pages);
  if (known !== undefined) return known;
  const pages = site.pages
    .filter(page => page.processed && page.collection === undefined)
    .sort((a, b) => compareText(baseName(a.path), baseName(b.path)));
  processedPages.set(site.pages, pages);
  return pages;
}

function dataPaths(site: SiteSnapshot): readonly string[] {
  const folder = typeof site.config.values.data_dir === 'string' ? site.config.values.data_dir : '_data';
  return [...site.files.keys()].filter(path => path.startsWith(`${folder}/`));
}

/** What Jekyll copies: pictures and the like, and texts without front matter. */
export function staticPaths(site: SiteSnapshot): readonly string[] {
  const pages = new Set(site.pages.filter(page => page.processed).map(page => page.path));
  return [...site.assets.keys(), ...site.files.keys()]
    .filter(path => !pages.has(path) && isReadByJekyll(site.config, path))
    .sort(compareText);
}

function documentValues(site: SiteSnapshot, collection: string, now: number, asker: SiteAsker): readonly Hash[] {
  const documents = documentsOf(site, collection, now);
  return documents.map(document => renderedValue(site, document, asker.renderDocument));
}

/** Jekyll's `RelatedPosts#most_recent_posts`: the newest ten but this one, out of the newest eleven. */
function related(page: SitePage, posts: readonly Hash[]): readonly Hash[] {
  if (posts.length < 2) return [];
  return posts
    .slice(0, 11)
    .filter(post => post.path !== page.path)
    .slice(0, 10);
}

function collectionNames(values: Hash): readonly string[] {
  return isHash(values.collections) ? Object.keys(values.collections) : ['posts'];
}

/** Jekyll's `post_attr_hash`: the names in the order in which the oldest posts bring them, of each the newest post first. */
function grouped(posts: readonly Hash[], key: string): Hash {
  const groups = new Map<string, Hash[]>();
  for (const post of [...posts].reverse()) {
    const names = post[key];
    for (const name of isArray(names) ? names : [])
      groups.set(String(name), [post, ...(groups.get(String(name)) ?? [])]);
  }
  return Object.fromEntries(groups);
}
