import type { PageLanguage } from '../../page/pageLanguage';
import { isHtmlName } from '../../page/html/htmlPage';
import { pageAsTyped } from '../../page/halfTyped/pageAsTyped';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { assembledPage, type AssembledPage } from '../../site/store/assembledPage';
import { addressInAnyLanguage, tellsLanguage } from '../../site/addresses/languageAddress';
import { listFilesOf } from '../../site/store/listFiles';
import { publishedPage, publishedPages } from '../../site/publishedPages';
import { piecesOf } from '../../site/pieces';
import { translationOf } from '../../site/translation';
import { isHome } from '../../site/homeFirst';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { isListedPaper, listedPaper } from '../../page/data/dataFile';
import { newestFirst, paperCollectionOf } from '../publications/paperCollection';
import type { EntryFile } from '../entries/entryFile';
import { languageOfPage } from '../languageOfPage';
import { homeOf } from '../../site/homeOf';
import type { SiteReading } from '../siteReading';
import { pageOf } from '../placing';
import { sectionsOf } from './htmlSections';
import { hiddenSections } from './hiddenSections';

/** A page of the site, as the Homepage view shows it. */
export interface ViewedPage {
  readonly page: SitePage;
  readonly whole: AssembledPage;
  readonly language: PageLanguage;
}

/**
 * The page that the view shows for a file: the one that the file is, or that shows it; the home page where that is a notice (404.md) or
 * has neither sections nor publications, or the file is none. `undefined` where the site has no page.
 */
export function viewedPage(reading: SiteReading, path: string): ViewedPage | undefined {
  const own = pageOf(reading.site, path);
  const found = own === undefined ? undefined : readPage(reading, own);
  if (found !== undefined && !isNotice(found.page) && isFilled(reading, found)) return found;
  const [home] = homeOf(reading.site);
  return home === undefined ? found : readPage(reading, home.path);
}

/** What GitHub Pages shows in the place of pages that are not there. */
function isNotice({ url }: SitePage): boolean {
  return /^\/404(?:\.html|\/)?$/.test(url);
}

/** Sections that are hidden count, as they can be shown again, and publications that the page lists from files. */
function isFilled(reading: SiteReading, viewed: ViewedPage): boolean {
  const { model } = viewed.whole;
  return (
    sectionsOf(model).length > 0 ||
    hiddenSections(reading.site, viewed.page.path, model).length > 0 ||
    worksOf(model).length > 0 ||
    entryFiles(reading, viewed).some(({ page }) => isListedPaper(page) || worksOf(page).length > 0)
  );
}

function readPage(reading: SiteReading, path: string): ViewedPage | undefined {
  const { site, pageModel } = reading;
  const page = publishedPage(site, path);
  if (page === undefined || !(page.markdown || isHtmlName(path))) return undefined;
  const assembled = assembledPage(site, path, pageModel);
  const whole = assembled && asTyped(assembled);
  return whole && { page, whole, language: languageOfPage(reading, page) };
}

const asTyped = remembered((whole: AssembledPage): AssembledPage => {
  const model = pageAsTyped(whole.model);
  return model === whole.model ? whole : { ...whole, model };
});

/**
 * The same page in the other language: the one that `translation` in its front matter names or that names it so; else the one with the
 * same address but for its language (`/research/` and `/zh/research/`); of the home page also the only one whose address says its language.
 */
export function otherLanguage(reading: SiteReading, { page, language }: ViewedPage): ViewedPage | undefined {
  const other = otherOf(reading.site, page);
  const read = other && readPage(reading, other.path);
  return read === undefined || read.language === language ? undefined : read;
}

function otherOf(site: SiteSnapshot, page: SitePage): SitePage | undefined {
  const pages = publishedPages(site).filter(({ markdown }) => markdown);
  return translationOf(site, page) ?? byAddress(pages, page);
}

/**
 * What the list of pages alone, without reading any, tells of the page in the other language that a file has: two equal answers stand for
 * the same pages under the same addresses and languages. `'none'`: there is none whatever the pages say; `undefined` where the view has no
 * page to show for the file.
 */
export function otherAsListed(site: SiteSnapshot, path: string): string | undefined {
  const own = pageOf(site, path);
  // what is in the file decides which of the two the view shows
  const found = own === undefined ? undefined : publishedPage(site, own);
  const shown = [...(found === undefined ? [] : [found]), ...homeOf(site)].filter(({ markdown }) => markdown);
  if (shown.length === 0) return undefined;
  const pairs = shown.map(page => [page, otherOf(site, page)]);
  if (pairs.every(([, other]) => other === undefined)) return 'none';
  return JSON.stringify(pairs.map(pair => pair.map(page => page && [page.path, page.url, page.data.lang])));
}

/** Whether the page that a file is, or the home page for another file, is in HTML, as its name tells. */
export function isInHtml(site: SiteSnapshot, path: string): boolean {
  const shown = pageOf(site, path) ?? homeOf(site)[0]?.path;
  return shown !== undefined && isHtmlName(shown);
}

function byAddress(pages: readonly SitePage[], page: SitePage): SitePage | undefined {
  const home = pages.find(({ url }) => url === '/');
  if (page === home) return ofHome(pages);
  const isMarked = tellsLanguage(page.url);
  const plain = addressInAnyLanguage(page.url);
  const own = pages.filter(
    ({ url }) => tellsLanguage(url) !== isMarked && url !== '/' && addressInAnyLanguage(url) === plain,
  );
  if (own.length === 1) return own[0];
  return home !== undefined && isMarked && ofHome(pages) === page ? home : undefined;
}

function ofHome(pages: readonly SitePage[]): SitePage | undefined {
  const marked = pages.filter(({ url }) => tellsLanguage(url));
  const own = marked.filter(({ url }) => addressInAnyLanguage(url) === '/');
  const found = own.length > 0 ? own : marked;
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The files in which the publications of a page stand: its own, its pieces, and the data files and files of a collection that they list. A home page without any
 * of its own has those of the collection, too.
 */
export function entryFiles({ site, pageModel }: SiteReading, { page }: ViewedPage): readonly EntryFile[] {
  const file = site.files.get(page.path);
  if (file === undefined) return [];
  const read = (one: SiteFile): EntryFile | undefined => {
    const model = pageModel(one.path);
    return model && { path: one.path, page: model };
  };
  const own = [file, ...piecesOf(site, file), ...listFilesOf(site, file)]
    .flatMap(one => read(one) ?? [])
    .map(one => ({ ...one, page: pageAsTyped(one.page) }));
  const collection = paperCollectionOf(site, file, ({ path }) => pageModel(path));
  if (collection === undefined || collection.holdsPage || own.some(one => worksOf(one.page).length > 0)) return own;
  if (!collection.isListedHere && !(isHome(page) && collection.own > 0)) return own;
  const papers = newestFirst(collection.files.flatMap(one => read(one) ?? []));
  return [...own, ...papers.map(({ path, page: model }) => ({ path, page: listedPaper(model) }))];
}
