import { folderOf } from '../site/fileName';
import { printed } from '../site/plainValue';
import { publishedPosts } from '../site/publishedPosts';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import type { SiteDocument } from './siteDocument';
import { compareText } from './liquid/comparison';
import { sorted } from './liquid/sorting';
import { parseTime } from '../time/parseTime';
import { localTime, timeIn } from '../time/timeZone';
import { toRuby } from './liquid/toRuby';
import { toText } from './liquid/rubyText';
import type { Hash } from './liquid/values';
import { isHash, RubyDate } from './liquid/values';
import { RubyTime } from '../time/rubyTime';
import { renderedText, settingsOf } from './siteEngine';
import { pathInCollections } from '../site/settings/siteFolders';
import { asPage } from './valueSources';

const known = new WeakMap<SiteSnapshot['pages'], Map<string, readonly SiteDocument[]>>();

/**
 * The documents of a collection (`posts`, or one of the configuration's) in the order of date and path. Posts of the future are left out
 * without `future`. Files without front matter are no documents.
 */
export function documentsOf(site: SiteSnapshot, collection: string, now: number): readonly SiteDocument[] {
  const collections = known.get(site.pages) ?? new Map<string, readonly SiteDocument[]>();
  known.set(site.pages, collections);
  const documents = collections.get(collection) ?? orderedDocuments(site, collection);
  collections.set(collection, documents);
  return collection === 'posts' ? publishedPosts(site.config.values, documents, now) : documents;
}

function orderedDocuments(site: SiteSnapshot, collection: string): readonly SiteDocument[] {
  const documents = site.pages
    .filter(page => page.processed && page.collection === collection)
    .map(page => documentOf(site, page));
  return sorted(documents, compareDocuments);
}

/** Jekyll's `Document#<=>`: a date counts against a date only. */
function compareDocuments(a: SiteDocument, b: SiteDocument): number {
  const byDate = a.date === undefined || b.date === undefined ? 0 : a.date - b.date;
  return byDate || compareText(a.page.path, b.page.path);
}

const values = new WeakMap<SitePage, SiteDocument>();

/** One document. */
export function documentOf(site: SiteSnapshot, page: SitePage): SiteDocument {
  const before = values.get(page);
  if (before !== undefined) return before;
  const { timeZone } = settingsOf(site);
  const data = toRuby(page.data);
  const date = isHash(data) ? dateOf(data.date, printed(page.data.date), timeZone) : undefined;
  const value = asPage(valueOf(site, page, isHash(data) ? data : {}, date), page);
  const document = { page, value, date: date?.epoch };
  values.set(page, document);
  return document;
}

/** Jekyll's DocumentDrop: the front matter, and what it knows of the file. */
function valueOf(site: SiteSnapshot, page: SitePage, data: Hash, date: RubyTime | undefined): Hash {
  const file = site.files.get(page.path);
  const body = file === undefined ? '' : renderedText(page, file).body;
  const path = pathInCollections(site, page.path);
  const folder = folderOf(page.url.replace(/\/$/, ''));
  return {
    draft: false,
    ...data,
    ...(date === undefined ? {} : { date }),
    path,
    relative_path: path,
    url: page.url,
    id: `${folder}/${toText(data.slug)}`,
    collection: page.collection ?? null,
    content: body,
    output: null,
    excerpt: toText(data.excerpt),
  };
}

/** `text` is what was written of a value that is no date yet. */
function dateOf(value: unknown, text: string, timeZone: string): RubyTime | undefined {
  if (value instanceof RubyTime) return timeIn(timeZone, value.epoch);
  if (value instanceof RubyDate) return localTime(timeZone, value.year, value.month, value.day, 0);
  const time = parseTime(text.toLowerCase(), timeZone, 0);
  return time === undefined ? undefined : timeIn(timeZone, time.epoch);
}
