import { readFrontMatter } from '../syntax/frontMatter';
import { overlaid } from '../syntax/keyOrder';
import { isWritten } from './settings/collectionSettings';
import { isMapping, type PlainMapping } from '../syntax/plainMapping';
import { configPath } from './settings/configPath';
import { collectionPlace, documentData } from './documents';
import { isIncluded, isReadByJekyll } from './settings/entryFilter';
import { frontMatterOf } from './fileFrontMatter';
import { extensionOf, stemOf } from './fileName';
import { defaultsFor, nullDefaultsFor } from './settings/frontMatterDefaults';
import { addressStop, dateStop, emptyAddressStop, keysStop, urlStop } from './pageStop';
import { documentUrl, isDatedLater, isMarkdown, pageUrl, type DocumentPlace } from './addresses/permalink';
import { countsAsTrue, deepMerge } from './plainValue';
import type { PageStop, SiteConfig, SiteFile, SitePage } from './siteSnapshot';

/** What Jekyll makes of a file. It reads what is not published, too, and stops there. */
interface Reading {
  readonly page?: SitePage;
  /** What it would make and write of it but for `published: false`. */
  readonly heldBack?: SitePage;
  readonly stop?: PageStop | undefined;
}

interface Known extends Reading {
  readonly config: SiteConfig;
}

const known = new WeakMap<SiteFile, Known>();

/**
 * The page Jekyll makes of a file, `undefined` where it makes none: files in `_` folders that `include` does not name,
 * excluded and unpublished ones. A Markdown or HTML file without front matter is a page that is not `processed`, but none
 * in a collection. Posts of the future are pages: no clock decides here.
 * The same file object under the same config gives the same page object.
 */
export function pageOf(config: SiteConfig, file: SiteFile): SitePage | undefined {
  return knownOf(config, file).page;
}

/** The page Jekyll would make of a file but for `published: false` in its front matter, or in the defaults of a document; `undefined` of others. */
export function heldBackPageOf(config: SiteConfig, file: SiteFile): SitePage | undefined {
  return knownOf(config, file).heldBack;
}

/** What Jekyll stops at in a file, whether it would publish it or not. */
export function stopOf(config: SiteConfig, file: SiteFile): PageStop | undefined {
  return knownOf(config, file).stop;
}

function knownOf(config: SiteConfig, file: SiteFile): Known {
  const before = known.get(file);
  if (before?.config === config) return before;
  const made = { config, ...readFile(config, file) };
  known.set(file, made);
  return made;
}

function readFile(config: SiteConfig, file: SiteFile): Reading {
  if (file.path === configPath) return {};
  const place = collectionPlace(config, file.path);
  if (!place && !isReadByJekyll(config, file.path)) return {};
  const markdown = isMarkdown(config.values, file.path);
  // a post needs no front matter, its name says what it is
  if (place?.collection !== 'posts' && !startsWithDashes(file.text)) {
    const page = place ? undefined : copied(config, file, markdown);
    return page === undefined ? {} : { page };
  }
  if (!place && isUnread(file, markdown)) return unreadPage(config, file.path);
  const own = ownData(file);
  if (!place) return readPage(config, file, own);
  const document = readDocument(config, file, place, own);
  const beside = pageBeside(config, file, own);
  return document.page && beside ? { ...document, page: { ...document.page, beside } } : document;
}

/** Where `include` names the folder of posts or documents, Jekyll reads it among the folders of pages as well. */
function pageBeside(config: SiteConfig, file: SiteFile, own: PlainMapping): SitePage | undefined {
  return isReadByJekyll(config, file.path) && startsWithDashes(file.text)
    ? readPage(config, file, own).page
    : undefined;
}

/**
 * Whether Jekyll copies what stands in a page although its bytes are no UTF-8: it only logs that it cannot find the front matter (`read_yaml` in
 * https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/convertible.rb). kramdown, Sass and Liquid, which look into a text, stop at such bytes.
 */
function isUnread({ path, text, isNoUtf8 }: SiteFile, markdown: boolean): boolean {
  return isNoUtf8 === true && !markdown && !/\.s[ac]ss$/.test(path) && !/\{[{%]/.test(text);
}

function unreadPage(config: SiteConfig, path: string): Reading {
  const data = pageData(config, path, {});
  const url = pageUrl(config.values, path, data);
  return { page: { path, data, url, processed: true, markdown: false, isUnread: true } };
}

function readPage(config: SiteConfig, file: SiteFile, own: PlainMapping): Reading {
  const { path } = file;
  const early = keysStop(writtenData(file)) ?? emptyAddressStop(own);
  const isHeldBack = !isPublished(config, own);
  const data = pageData(config, path, own);
  const stop = isHeldBack ? early : (early ?? addressStop(own, data));
  const page = {
    path,
    data,
    url: pageUrl(config.values, path, data),
    processed: true,
    markdown: isMarkdown(config.values, path),
    ...(stop && { stop }),
  };
  return isHeldBack ? { heldBack: page, stop } : { page, stop };
}

function readDocument(config: SiteConfig, file: SiteFile, place: DocumentPlace, own: PlainMapping): Reading {
  const { path } = file;
  const { collection } = place;
  const defaults = defaultsFor(config.values, path, collection);
  const merged = deepMerge(defaults, own);
  const markdown = isMarkdown(config.values, path);
  const isHalfRead = collection !== 'posts' && isBroken(file);
  const date = isHalfRead ? undefined : dateStop(config.values, place, { own, defaults, merged });
  const isHeldBack = !isPublished(config, merged);
  if (isHalfRead) {
    if (isHeldBack) return { stop: date };
    const url = documentUrl(config.values, place, merged);
    return { page: { path, data: merged, url, processed: true, markdown, collection, isHalfRead } };
  }
  const data = documentData(config, place, merged, defaults.categories);
  const url = documentUrl(config.values, place, data);
  // what is not written is asked for no address
  const isOutput = isWritten({ config }, collection);
  const stop = date ?? (isOutput && !isHeldBack ? urlStop(config.values, place, own, data) : undefined);
  const page = {
    path,
    data,
    url,
    processed: true,
    markdown,
    collection,
    ...(isDatedLater(config.values, place, data) && { isDatedLater: true as const }),
    ...(stop && { stop }),
  };
  if (!isHeldBack) return { page, stop };
  return isOutput ? { heldBack: page, stop } : { stop };
}

function isPublished(config: SiteConfig, { published = true }: PlainMapping): boolean {
  return (published !== false && published !== null) || countsAsTrue(config.values.unpublished);
}

/** Jekyll's own test for a page. Front matter that is never closed passes it: the page is made, without any data. */
export function startsWithDashes(text: string): boolean {
  return /^---[ \t\r\f\v]*\n/.test(text);
}

function copied(config: SiteConfig, file: SiteFile, markdown: boolean): SitePage | undefined {
  if (!markdown && !['.html', '.xhtml', '.htm'].includes(extensionOf(file.path).toLowerCase())) return undefined;
  const page = { path: file.path, data: {}, url: `/${file.path}`, processed: false, markdown };
  const optional = markdown ? optionalPage(config, file) : undefined;
  if (optional !== undefined) return { ...page, optional };
  const index = markdown ? readmePage(config, file) : undefined;
  return index === undefined ? page : { ...page, index };
}

/** Texts about a repository rather than of its site, unless `include` names them. */
const aboutTheRepository =
  /^(?:readme|licen[sc]e|copying|code_of_conduct|contributing|issue_template|pull_request_template)$/i;

/** Whether Markdown of this name is no page, unless front matter makes it one. */
export function isAboutTheRepository(config: SiteConfig, path: string): boolean {
  return aboutTheRepository.test(stemOf(path)) && !isIncluded(config, path);
}

/**
 * What the plugin jekyll-optional-front-matter 0.3.2, which GitHub Pages always loads, makes of Markdown without front
 * matter (https://github.com/benbalter/jekyll-optional-front-matter). It also finds the front matter behind a byte order
 * mark that keeps Jekyll itself from seeing one.
 */
function optionalPage(config: SiteConfig, file: SiteFile): SitePage | undefined {
  const { path } = file;
  if (!makesOptionalPages(config, path)) return undefined;
  const data = pageData(config, path, ownData(file));
  return { path, data, url: pageUrl(config.values, path, data), processed: true, markdown: true };
}

/** Whether the settings of that plugin let it make a page of Markdown at a path. */
export function makesOptionalPages(config: SiteConfig, path: string): boolean {
  const { require_front_matter: required, optional_front_matter: settings } = config.values;
  const isOff = (required ?? false) !== false || (isMapping(settings) && settings.enabled === false);
  return !isOff && !isAboutTheRepository(config, path);
}

/**
 * What the plugin jekyll-readme-index 0.3.0, which GitHub Pages always loads, makes of a README: the index of its folder
 * (https://github.com/benbalter/jekyll-readme-index).
 */
function readmePage(config: SiteConfig, { path }: SiteFile): SitePage | undefined {
  const { readme_index: settings } = config.values;
  if (!/^readme$/i.test(stemOf(path)) || (isMapping(settings) && settings.enabled === false)) return undefined;
  const url = `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
  const data = { ...pageData(config, path, {}), permalink: url };
  return { path, data, url, processed: true, markdown: true };
}

function pageData(config: SiteConfig, path: string, own: PlainMapping): PlainMapping {
  const defaults = overlaid(defaultsFor(config.values, path, 'pages'), nullDefaultsFor(config.values, path, 'pages'));
  return overlaid(deepMerge(defaults, own), nullsOf(own));
}

/** Whether Jekyll logs that it cannot read the front matter of a document. */
function isBroken(file: SiteFile): boolean {
  return frontMatterOf(file).yaml.problems.length > 0 || keysStop(writtenData(file)) !== undefined;
}

/** Front matter with an error is dropped whole; Jekyll only logs it. A byte order mark hides it of pages, not of posts. */
function ownData(file: SiteFile): PlainMapping {
  const written = writtenData(file);
  return isMapping(written) ? written : {};
}

/** What the front matter of a file is, `undefined` where it has an error or there is none. */
function writtenData(file: SiteFile): unknown {
  const { yaml } = file.text.startsWith('\uFEFF') ? readFrontMatter(file.text.slice(1)) : frontMatterOf(file);
  return yaml.problems.length === 0 ? yaml.plain : undefined;
}

/** `layout: null` on a page hides the layout of the defaults, as `deepMerge` would not. */
function nullsOf(own: PlainMapping): PlainMapping {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value === null));
}
