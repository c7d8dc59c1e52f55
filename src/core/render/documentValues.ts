import { baseName } from '../site/fileName';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { compareText } from './liquid/comparison';
import { parseTime } from './liquid/parseTime';
import { localTime, timeIn } from './liquid/timeZone';
import { toRuby } from './liquid/toRuby';
import { toText } from './liquid/rubyText';
import type { Hash } from './liquid/values';
import { isHash, isNil, RubyDate, RubyTime } from './liquid/values';
import type { ParsedFile } from './siteEngine';
import { engineOf, parsedExcerpt, parsedPage } from './siteEngine';
import { asPage } from './valueSources';

/** A post or a document of a collection, as Liquid sees it. */
interface SiteDocument {
  readonly page: SitePage;
  readonly value: Hash;
  /** Milliseconds since 1970; without a date 0. */
  readonly date: number;
}

const known = new WeakMap<SiteSnapshot['pages'], Map<string, readonly SiteDocument[]>>();

/**
 * The documents of a collection (`posts`, or one of the configuration's): posts the newest first and without those of
 * the future, others by date and path. Files without front matter are no documents.
 */
export function documentsOf(site: SiteSnapshot, collection: string, now: number): readonly SiteDocument[] {
  const collections = known.get(site.pages) ?? new Map<string, readonly SiteDocument[]>();
  known.set(site.pages, collections);
  const documents = collections.get(collection) ?? orderedDocuments(site, collection);
  collections.set(collection, documents);
  if (collection !== 'posts') return documents;
  return site.config.values.future === true ? documents : documents.filter(({ date }) => date <= now);
}

function orderedDocuments(site: SiteSnapshot, collection: string): readonly SiteDocument[] {
  const documents = site.pages
    .filter(page => page.processed && page.collection === collection)
    .map(page => documentOf(site, page));
  const ascending = documents.sort((a, b) => a.date - b.date || compareText(a.page.path, b.page.path));
  return collection === 'posts' ? ascending.reverse() : ascending;
}

/** The documents before and after one of a collection: Jekyll's `previous` is the older one. */
export function neighboursOf(
  site: SiteSnapshot,
  page: SitePage,
  now: number,
): { readonly previous: SiteDocument | undefined; readonly next: SiteDocument | undefined } {
  const { collection = '' } = page;
  const documents = documentsOf(site, collection, now);
  const at = documents.findIndex(document => document.page === page);
  if (at < 0) return { previous: undefined, next: undefined };
  const [before, behind] = [documents[at - 1], documents[at + 1]];
  return collection === 'posts' ? { previous: behind, next: before } : { previous: before, next: behind };
}

const values = new WeakMap<SitePage, SiteDocument>();

/** One document. */
export function documentOf(site: SiteSnapshot, page: SitePage): SiteDocument {
  const before = values.get(page);
  if (before !== undefined) return before;
  const { timeZone } = engineOf(site);
  const data = toRuby(page.data, timeZone);
  const date = isHash(data) ? dateOf(data.date, timeZone) : undefined;
  const value = asPage(valueOf(site, page, isHash(data) ? data : {}, date), page);
  const document = { page, value, date: date?.epoch ?? 0 };
  values.set(page, document);
  return document;
}

/** Jekyll's DocumentDrop: the front matter, and what it knows of the file. */
function valueOf(site: SiteSnapshot, page: SitePage, data: Hash, date: RubyTime | undefined): Hash {
  const file = site.files.get(page.path);
  const body = file === undefined ? '' : parsedPage(file).body;
  return {
    draft: false,
    ...data,
    ...(date === undefined ? {} : { date }),
    name: data.name ?? baseName(page.path),
    path: page.path,
    relative_path: page.path,
    url: page.url,
    id: page.url.replace(/\.html$|\/$/, ''),
    collection: page.collection ?? null,
    content: body,
    output: null,
    excerpt: toText(data.excerpt),
    next: null,
    previous: null,
  };
}

function dateOf(value: unknown, timeZone: string): RubyTime | undefined {
  if (value instanceof RubyTime) return timeIn(timeZone, value.epoch);
  if (value instanceof RubyDate) return localTime(timeZone, value.year, value.month, value.day, 0);
  return typeof value === 'string' ? parseTime(value.toLowerCase(), timeZone, 0) : undefined;
}

/** Turns a document's text, or its beginning, into HTML, without layouts. */
export type RenderDocument = (page: SitePage, text: ParsedFile) => string;

/**
 * A document as other pages see it: `content` and `excerpt` are HTML, for Jekyll renders posts before pages. They are
 * made when a template asks for them. `content` takes the place of the document's own.
 */
export function renderedValue(
  site: SiteSnapshot,
  { page, value }: SiteDocument,
  render: RenderDocument,
  content?: () => string,
): Hash {
  const file = site.files.get(page.path);
  if (file === undefined) return value;
  const separator = toText(value.excerpt_separator ?? site.config.values.excerpt_separator);
  const shown = asPage<Record<string, unknown>>({ ...value }, page);
  define(shown, 'content', content ?? once(() => render(page, parsedPage(file))));
  if (isNil(page.data.excerpt))
    define(
      shown,
      'excerpt',
      once(() => render(page, parsedExcerpt(file, separator))),
    );
  return shown;
}

function define(target: Record<string, unknown>, name: string, get: () => string): void {
  Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
