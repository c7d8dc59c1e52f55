import { isMapping, type PlainMapping } from '../../syntax/plainMapping';
import { dateParts, datePlaces } from '../dateParts';
import { downcase } from '../../text/downcase';
import { extensionOf, folderOf, stemOf } from '../fileName';
import { permalinkSuffix } from '../settings/permalinkStyle';
import { isList, printed, stringOr } from '../plainValue';
import { momentOnSite, siteTime } from '../siteTime';
import { slugify } from './slug';

/**
 * The address of a page (no post, no document of a collection), as Jekyll's Page makes it: its `permalink`, else its
 * folder and name under the ending of the config's `permalink`. `path` from the root, `data` with defaults.
 *   `_pages/news.md` → `/_pages/news/` with `permalink: pretty`, `/_pages/news.html` with `date`
 */
export function pageUrl(config: PlainMapping, path: string, data: PlainMapping): string {
  const name = stemOf(path).replace(/(?<!\.)\.*$/, '');
  const folder = folderOf(path);
  const outputExtension = outputExtensionOf(config, path, data.permalink);
  const template = pageTemplate(config, name, outputExtension);
  const permalink = data.permalink;
  let url = typeof permalink === 'string' ? permalink : template;
  const places: readonly (readonly [string, string])[] = [
    [':path', folder === '' ? '' : `/${folder}`],
    [':basename', name],
    [':output_ext', outputExtension],
  ];
  for (const [place, value] of places) url = url.replaceAll(place, () => escapePath(value));
  return cleanUrl(url);
}

function pageTemplate(config: PlainMapping, name: string, outputExtension: string): string {
  if (!htmlExtensions.includes(outputExtension)) return '/:path/:basename:output_ext';
  return name === 'index' ? '/:path/' : `/:path/:basename${permalinkSuffix(config.permalink)}`;
}

/** What the address of a post or a document of a collection is made of. */
export interface DocumentPlace {
  /** `posts` or the collection's name. */
  readonly collection: string;
  /** From the collection's folder: `sub/talk.md`. */
  readonly path: string;
  /** From the root. */
  readonly file: string;
}

/**
 * The address of a post or a document of a collection, as Jekyll's Document and UrlDrop make it. Where it has parts of a
 * date and the document has none, they stay (`/:year/talk/`): `urlAt` knows them.
 */
export function documentUrl(config: PlainMapping, place: DocumentPlace, data: PlainMapping): string {
  return cleanUrl(filled(documentPermalink(config, place, data), documentPlaces(config, place, data)));
}

/** Whether the address has parts of a date that the document has not. */
export function isDatedLater(config: PlainMapping, place: DocumentPlace, data: PlainMapping): boolean {
  const places = placesIn(documentPermalink(config, place, data), new Set(datePlaces));
  return places.some(name => datePlaces.includes(name)) && siteTime(data.date, config.timezone) === undefined;
}

/** An address that is dated later, when the site is built at `now`, in milliseconds since 1970. */
export function urlAt(config: PlainMapping, url: string, now: number): string {
  const time = momentOnSite(now, config.timezone);
  return time === undefined ? url : filled(url, dateParts(time));
}

/** The first place in the permalink that Jekyll knows nothing to put into: `lang` of `/:lang/:title/`. */
export function unknownPlace(config: PlainMapping, place: DocumentPlace, data: PlainMapping): string | undefined {
  const known = new Set([...documentPlaces(config, place, data).keys(), ...datePlaces]);
  return placesIn(documentPermalink(config, place, data), known).find(name => !known.has(name));
}

/** Whether the document's slug is a part of its address. */
export function hasSlug(config: PlainMapping, place: DocumentPlace, data: PlainMapping): boolean {
  const names = ['title', 'slug'];
  return placesIn(documentPermalink(config, place, data), new Set(names)).some(name => names.includes(name));
}

/** The places of addresses that Jekyll 4 knows, and the 3.10 of GitHub Pages does not. */
const latePlaces = new Set('slugified_categories long_month w_year week w_day short_day long_day'.split(' '));

/** The first place in the permalink that the Jekyll of GitHub Pages knows nothing to put into, but Jekyll 4 does. */
export function latePlace(config: PlainMapping, place: DocumentPlace, data: PlainMapping): string | undefined {
  // an older Jekyll takes the name of the style for an address
  if (place.collection === 'posts' && config.permalink === 'weekdate' && typeof data.permalink !== 'string')
    return undefined;
  const known = new Set([...documentPlaces(config, place, data).keys(), ...datePlaces]);
  return placesIn(documentPermalink(config, place, data), known).find(name => latePlaces.has(name));
}

function documentPermalink(config: PlainMapping, { collection }: DocumentPlace, { permalink }: PlainMapping): string {
  return typeof permalink === 'string' ? permalink : documentTemplate(config, collection);
}

const places = /:([a-z_]+)/g;

function placesIn(template: string, known: ReadonlySet<string>): readonly string[] {
  return [...template.matchAll(places)].map(([, name = '']) => placeNamed(name, known));
}

/** `:month_:day` names `month`, not `month_` */
function placeNamed(name: string, known: { readonly has: (name: string) => boolean }): string {
  return known.has(name) ? name : name.replace(/_$/, '');
}

function filled(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(places, (whole, name: string) => {
    const key = placeNamed(name, values);
    const value = values.get(key);
    return value === undefined ? whole : escapePath(value) + name.slice(key.length);
  });
}

/** Where a file without front matter in a collection is published: Jekyll's StaticFile leaves dates in the template as they are. */
export function staticUrl(config: PlainMapping, { collection, path }: DocumentPlace): string {
  const extension = extensionOf(path);
  const places: readonly (readonly [string, string])[] = [
    [':collection', collection],
    [':path', `/${path.slice(0, path.length - extension.length).replace(/(?<!\.)\.*$/, '')}`],
    [':output_ext', ''],
    [':name', stemOf(path).replace(/(?<!\.)\.*$/, '')],
    [':title', ''],
  ];
  let url = documentTemplate(config, collection);
  for (const [place, value] of places) url = url.replaceAll(place, () => escapePath(value));
  return cleanUrl(url).replace(/\/$/, '') + extension;
}

function documentTemplate(config: PlainMapping, collection: string): string {
  const collections = config.collections;
  const own = isMapping(collections) ? collections[collection] : undefined;
  const permalink = isMapping(own) ? own.permalink : undefined;
  return typeof permalink === 'string' ? permalink : `/:collection/:path${permalinkSuffix(config.permalink)}`;
}

function documentPlaces(config: PlainMapping, place: DocumentPlace, data: PlainMapping): ReadonlyMap<string, string> {
  const stem = stemOf(place.path);
  const slug = typeof data.slug === 'string' ? data.slug : stem;
  const categories = isList(data.categories) ? data.categories.map(printed) : [];
  const time = siteTime(data.date, config.timezone);
  return new Map([
    ['collection', place.collection],
    ['path', `${folderOf(place.path) === '' ? '' : `/${folderOf(place.path)}`}/${stem}`.replace(/(?<!\.)\.*$/, '')],
    ['output_ext', outputExtensionOf(config, place.path, data.permalink)],
    ['name', slugify(stem, 'default')],
    ['title', slugify(slug, 'pretty', true)],
    ['slug', slugify(slug, 'default')],
    ['categories', [...new Set(categories.map(downcase))].join('/')],
    ['slugified_categories', [...new Set(categories.map(category => slugify(category, 'default')))].join('/')],
    ...(time ? dateParts(time) : []),
  ]);
}

/** Whether Jekyll takes the file for Markdown, by the config's `markdown_ext`. */
export function isMarkdown(config: PlainMapping, path: string): boolean {
  const extensions = stringOr(config.markdown_ext, '').toLowerCase().split(',');
  return extensionOf(path) !== '' && extensions.includes(extensionOf(path).slice(1).toLowerCase());
}

/** What Jekyll takes for a page in HTML. */
export const htmlExtensions: readonly string[] = ['.html', '.xhtml', '.htm'];

/** The ending of what Jekyll makes of a file: its permalink's, else what its converter makes. */
export function outputExtensionOf(config: PlainMapping, path: string, permalink: unknown): string {
  const wanted = typeof permalink === 'string' && !permalink.endsWith('/') ? extensionOf(permalink) : '';
  if (wanted !== '') return wanted;
  const extension = extensionOf(path);
  if (isMarkdown(config, path)) return '.html';
  if (/^\.s[ac]ss$/i.test(extension)) return '.css';
  return extension;
}

function cleanUrl(url: string): string {
  return `/${url}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');
}

/** Everything a path of an address may hold stays; the rest is percent-encoded in UTF-8. */
function escapePath(path: string): string {
  return encodeURI(path.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace('#', '%23');
}
