import { overlaid } from '../syntax/keyOrder';
import { baseName } from '../site/fileName';
import { htmlExtensions, outputExtensionOf } from '../site/addresses/permalink';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { isWritten } from '../site/settings/collectionSettings';
import type { SiteDocument } from './siteDocument';
import { documentOf } from './documentValues';
import { generatedPages, sourceMapValue } from './generatedPages';
import { pageMade } from './githubPages';
import { madeDocuments } from './madeDocuments';
import { compareText } from './liquid/comparison';
import { toText } from './liquid/rubyText';
import type { Semantics } from './liquid/semantics';
import type { RubyTime } from '../time/rubyTime';
import { timeIn } from '../time/timeZone';
import type { Hash } from './liquid/values';
import { asDrop, isHash, isNil } from './liquid/values';
import { pageValue } from './pageValues';
import { furtherPageValues, paginatorValue } from './pagination';
import { documentsAsked, pluginLayouts } from './questions';
import { readmeIndexes } from './readmeIndexes';
import type { ReadLog } from './readLog';
import { settingsOf } from './siteEngine';
import { pathInCollections } from '../site/settings/siteFolders';
import { asPage } from './valueSources';

/** Stands for what plugins add to a site and Jekyll makes after all its pages, such as a feed. */
export const afterAllPages: SitePage = { path: '', data: {}, url: '/', processed: true, markdown: false };

/** Makes the pages that Jekyll has made before the one that asks, and excerpts. */
export interface MadePages {
  /** After Liquid and Markdown. */
  readonly content: (page: SitePage) => string;
  /** With its layouts. */
  readonly output: (page: SitePage) => string;
  readonly excerpt: (page: SitePage) => string;
}

/**
 * How the pages of a site look while one of them is made: those that Jekyll makes before it have their HTML, those after
 * it still have their text. One view gives the same hash for the same page, and makes nothing before it is asked for.
 */
export class SiteView {
  private readonly views = new Map<SitePage, Hash>();
  private readonly collections = new Map<string, readonly SiteDocument[]>();

  /**
   * `now` in milliseconds since 1970; `own` gives the content of the page that is made, once there is one; `log` where to note what
   * a page says of others. `page` may be
   * `afterAllPages`; `listPage` above 1 says which page of a list of posts it is.
   */
  constructor(
    private readonly site: SiteSnapshot,
    private readonly page: SitePage,
    private readonly now: number,
    private readonly semantics: Semantics,
    private readonly made: MadePages,
    private readonly own: () => string | undefined,
    private readonly log: () => ReadLog,
    private readonly listPage = 1,
  ) {}

  /** The documents of a collection, in Jekyll's order. */
  documents(collection: string): readonly Hash[] {
    return this.documentsIn(collection).map(document => this.document(document));
  }

  private documentsIn(collection: string): readonly SiteDocument[] {
    const known = this.collections.get(collection);
    if (known !== undefined) return known;
    const documents = madeDocuments(this.site, collection, this.semantics, this.now);
    this.collections.set(collection, documents);
    return documents;
  }

  /**
   * The pages that are no documents, in the order in which Jekyll makes them: those by plugins stand behind the others, and
   * GitHub Pages' pages without front matter behind their redirects.
   */
  pages(): readonly Hash[] {
    return [...this.allPages(() => true), ...this.sourceMaps()];
  }

  /** Those of them that are HTML. */
  htmlPages(): readonly Hash[] {
    const { config } = this.site;
    const isHtml = ({ path, url, data }: SitePage): boolean =>
      url.endsWith('/') || htmlExtensions.includes(outputExtensionOf(config.values, path, data.permalink));
    return this.allPages(isHtml, true);
  }

  /** The site's posts, the newest first. */
  posts(): readonly Hash[] {
    return [...this.documents('posts')].reverse();
  }

  /** `paginator` of Liquid for the page that is made. */
  paginator(): Hash | null {
    return paginatorValue(this.site, this.page, this.semantics, () => this.posts(), this.listPage) ?? null;
  }

  private allPages(isWanted: (page: SitePage) => boolean, htmlOnly = false): readonly Hash[] {
    const { named, optional, indexes } = pagesInOrder(this.site, this.semantics);
    const views = (pages: readonly SitePage[]): readonly Hash[] =>
      pages.filter(isWanted).map(page => this.pageView(page));
    const redirects: Hash[] = [];
    const others: Hash[] = [];
    for (const page of generatedPages(this.site, this.semantics)) {
      if (page.kind === 'further pages')
        others.push(...furtherPageValues(this.site, this.semantics, () => this.posts()));
      else if (!htmlOnly || page.isHtml) (page.kind === 'redirect' ? redirects : others).push(page.value);
    }
    return [...views(named), ...redirects, ...views(optional), ...views(indexes), ...others];
  }

  /** Jekyll 4 adds the source map of a stylesheet to the pages at the moment at which it makes the stylesheet. */
  private sourceMaps(): readonly Hash[] {
    const { sass } = this.site.config.values;
    if (this.semantics !== 'jekyll-4' || (isHash(sass) && sass.sourcemap === 'never')) return [];
    return pagesInOrder(this.site, this.semantics)
      .named.filter(page => /\.s[ac]ss$/i.test(page.path) && this.isMadeBefore(page))
      .map(({ url }) => sourceMapValue(this.site, url));
  }

  /** `page` of Liquid for the page that is made. */
  ownValue(): Hash {
    const { site, page } = this;
    return page.collection === undefined ? pageValue(site, page) : this.document(documentOf(site, page));
  }

  /** The same while its excerpt, of the text `content`, is made. */
  ownExcerptValue(content: string): Hash {
    const value = this.ownValue();
    const path = `${pathInCollections(this.site, this.page.path)}/#excerpt`;
    const own = { id: `${toText(value.id)}#excerpt`, path, relative_path: path, excerpt: null, content };
    const shown = Object.defineProperties({}, Object.getOwnPropertyDescriptors(value));
    return asPage(Object.defineProperties(shown, Object.getOwnPropertyDescriptors(own)), this.page);
  }

  private pageView(page: SitePage): Hash {
    const value = pageValue(this.site, page);
    if (!this.isMadeBefore(page)) return value;
    return this.remembered(page, () => defined(overlaid({}, value), page, { content: () => this.made.content(page) }));
  }

  private document({ page, value }: SiteDocument): Hash {
    return this.remembered(page, () => {
      const before = this.isMadeBefore(page);
      const separator = toText(value.excerpt_separator ?? this.site.config.values.excerpt_separator);
      const hasExcerpt = isNil(page.data.excerpt) && separator !== '' && page.isHalfRead !== true;
      const shown = defined({ ...value }, page, {
        ...this.ofDocuments(page, value),
        ...(before ? { content: () => this.made.content(page), output: () => this.made.output(page) } : {}),
        ...(page === this.page ? { content: () => this.own() ?? value.content } : {}),
        ...(hasExcerpt ? { excerpt: () => this.made.excerpt(page) } : {}),
      });
      return this.withNeighbours(asDrop(shown, documentText(shown, page)), page);
    });
  }

  /** Jekyll 3 knows no name of a document; without a date it has the site's, in Jekyll 3 only if it is published. */
  private ofDocuments({ path, data, collection = '' }: SitePage, value: Hash): Readonly<Record<string, () => unknown>> {
    const isThree = this.semantics === 'github-pages';
    const hasDate = !isThree || isWritten(this.site, collection);
    return {
      ...(!isThree && isNil(data.name) ? { name: () => baseName(path) } : {}),
      ...(hasDate && value.date === undefined ? { date: () => this.time() } : {}),
    };
  }

  private time(): RubyTime {
    this.log().clock = true;
    return timeIn(settingsOf(this.site).timeZone, this.now);
  }

  /** `previous` is the older post. Whoever walks over all keys of a document does not go on to these, for they never end; JSON stops in time. */
  private withNeighbours(shown: Record<string, unknown>, page: SitePage): Hash {
    const neighbour = (offset: number) => (): Hash | null => {
      this.log().clock = true;
      this.log().ask(...documentsAsked);
      const documents = this.documentsIn(page.collection ?? '');
      const at = documents.findIndex(document => document.page === page);
      const found = at === -1 ? undefined : documents[at + offset];
      return found === undefined ? null : this.document(found);
    };
    Object.defineProperty(shown, 'previous', { get: neighbour(-1), configurable: true });
    return Object.defineProperty(shown, 'next', { get: neighbour(1), configurable: true });
  }

  private isMadeBefore(page: SitePage): boolean {
    const places = placesOf(this.site, this.semantics);
    const isLast = this.listPage > 1 || this.page === afterAllPages;
    return (places.get(page) ?? -1) < (isLast ? Infinity : (places.get(this.page) ?? -1));
  }

  private remembered(page: SitePage, make: () => Hash): Hash {
    const known = this.views.get(page);
    if (known !== undefined) return known;
    const view = make();
    this.views.set(page, view);
    return view;
  }
}

/** A document is printed as its HTML, and in the middle of a list or hash by its name. */
function documentText(shown: Hash, { path, collection = '' }: SitePage): Parameters<typeof asDrop>[1] {
  return {
    text: () => toText(isNil(shown.output) ? shown.content : shown.output),
    inspected: () => `#<Jekyll::Document ${path} collection=${collection}>`,
    neighbours: ['previous', 'next'],
  };
}

function defined(
  shown: Record<string, unknown>,
  page: SitePage,
  getters: Readonly<Record<string, () => unknown>>,
): Record<string, unknown> {
  for (const [name, make] of Object.entries(getters))
    Object.defineProperty(shown, name, { get: make, enumerable: true, configurable: true });
  return asPage(shown, page);
}

interface PagesInOrder {
  /** By file name. */
  readonly named: readonly SitePage[];
  /** Those that only GitHub Pages makes, by path. */
  readonly optional: readonly SitePage[];
  /** Those that it makes of READMEs, which are copied as well, by path. */
  readonly indexes: readonly SitePage[];
}

const inOrder = new WeakMap<SiteSnapshot['pages'], Map<string, PagesInOrder>>();

/** What the order of pages and what they say depends on beside themselves. */
function orderKey(site: SiteSnapshot, semantics: Semantics): string {
  return `${semantics} ${pluginLayouts(site)}`;
}

/** The pages of a site that are no documents, in the order in which Jekyll makes them. */
export function pagesInOrder(site: SiteSnapshot, semantics: Semantics): PagesInOrder {
  const known = inOrder.get(site.pages) ?? new Map<string, PagesInOrder>();
  const key = orderKey(site, semantics);
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = site.pages.flatMap(page => (page.collection === undefined ? page : (page.beside ?? [])));
  const made = (wanted: boolean): readonly SitePage[] =>
    read.filter(({ processed }) => processed === wanted).flatMap(page => pageMade(site, page, semantics) ?? []);
  const readmes = readmeIndexes(site.pages);
  const byPath = [...made(false)].sort((a, b) => compareText(a.path, b.path));
  const pages = {
    named: [...made(true)].sort(byName),
    optional: byPath.filter(({ path }) => !readmes.has(path)),
    indexes: byPath.filter(({ path }) => readmes.has(path)),
  };
  inOrder.set(site.pages, known.set(key, pages));
  return pages;
}

/** By name; of one name as Jekyll has read them, what lies in a folder before what lies beside it. */
function byName(a: SitePage, b: SitePage): number {
  return compareText(baseName(a.path), baseName(b.path)) || compareAsRead(a.path.split('/'), b.path.split('/'));
}

function compareAsRead(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, level) => name !== b[level]);
  return Number(at === a.length - 1) - Number(at === b.length - 1) || compareText(a[at] ?? '', b[at] ?? '');
}

const places = new WeakMap<SiteSnapshot['pages'], Map<string, ReadonlyMap<SitePage, number>>>();

/** When Jekyll makes each page: collection by collection, posts first, then the pages. */
function placesOf(site: SiteSnapshot, semantics: Semantics): ReadonlyMap<SitePage, number> {
  const known = places.get(site.pages) ?? new Map<string, ReadonlyMap<SitePage, number>>();
  const key = orderKey(site, semantics);
  const before = known.get(key);
  if (before !== undefined) return before;
  const documents = collectionNames(site).flatMap(name =>
    madeDocuments(site, name, semantics, Infinity).map(({ page }) => page),
  );
  const { named, optional, indexes } = pagesInOrder(site, semantics);
  const made = new Map([...documents, ...named, ...optional, ...indexes].map((page, at) => [page, at]));
  places.set(site.pages, known.set(key, made));
  return made;
}

/** The names of the site's collections, `posts` first. */
export function collectionNames(site: SiteSnapshot): readonly string[] {
  const { collections } = site.config.values;
  return isHash(collections) ? Object.keys(collections) : ['posts'];
}
