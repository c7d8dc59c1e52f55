import { isHtmlName } from '../../page/html/htmlPage';
import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel } from '../../page/pageModel';
import type { PageModels } from '../../page/pageModels';
import { isListedPaper } from '../../page/data/dataFile';
import { worksOf } from '../../page/works/works';
import type { Uri } from '../../ports';
import { namesIn } from '../../publications/names/ownName';
import { authorIdentifiers } from '../../site/authorIdentifiers';
import { ownNames } from '../../site/ownNames';
import { isHome } from '../../site/homeFirst';
import { isAmongPosts } from '../../rules/frontMatter/misnamedPost';
import { isOfPapers, paperModel } from '../../rules/papers/paperFiles';
import { markupOf } from '../../site/markupOf';
import { isShownList, listFilesOf } from '../../site/store/listFiles';
import { includersOf, piecesOf } from '../../site/pieces';
import { includedName, includedPath } from '../../site/references/includeTags';
import { keysReadAsMarkdown } from '../../site/references/keysReadAsMarkdown';
import { publishedPage, publishedPages } from '../../site/publishedPages';
import type { SiteFile, SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { fileKind, isOnPages } from '../problems/diagnostics';
import type { ImportTarget } from './importTarget';
import { listsPaperFiles, newestFirst, paperCollectionOf, type PaperCollection } from './paperCollection';
import { languageOfPage, toldLanguage } from '../languageOfPage';
import { readSite } from '../siteReading';
import { pageOf } from '../placing';

/** A page with its pieces, the page first. */
export interface PublicationPage extends Omit<ImportTarget, 'template'> {
  /** One or more, but for a data file. `name`: how what is remembered of the file is called, by whichever URI it is asked for. */
  readonly files: readonly (ImportTarget['files'][number] & { readonly path: string; readonly name: string })[];
  /** The data files that the page lists publications from; of such a file itself that alone, and no `files`. */
  readonly lists: PublicationPage['files'];
  /**
   * The papers that are files of their own and stand on the page: those that it lists, or all where it is the home page of a site that has no others; of such a file
   * itself that alone. As `listedPaper` has them, the newest first.
   */
  readonly papers: () => PublicationPage['files'];
  readonly site: SiteSnapshot | undefined;
  /** The root of its site, or its own URI. */
  readonly place: Uri;
  /** The other pages of its site, and pieces of pages. */
  readonly others: () => readonly { readonly uri: Uri; readonly path: string; readonly page: PageModel }[];
}

/**
 * Makes what reads a page with its pieces for all that deals with its publications.
 * @param find the file at a URI and its site; `undefined` for a file that is none of our business
 * @param nameIn how a file is called in what is remembered of it
 */
export function createPublicationPages(
  find: (uri: Uri) => Promise<{ readonly site: SiteSnapshot | undefined; readonly file: SiteFile } | undefined>,
  nameIn: (site: SiteSnapshot | undefined, path: string, uri: Uri) => string,
  pageModels: PageModels,
): (uri: Uri) => Promise<PublicationPage | undefined> {
  return async uri => {
    const placed = await find(uri);
    if (placed === undefined) return undefined;
    const { site, file } = placed;
    const isList = site !== undefined && isShownList(site, file.path);
    if (!isList && fileKind(site, file.path) === 'other') return undefined;
    const pieces = site === undefined ? [] : piecesOf(site, file).filter(one => fileKind(site, one.path) !== 'other');
    const read = (one: SiteFile): PublicationPage['files'][number] => {
      const name = nameIn(site, one.path, uri);
      return { path: one.path, name, uri: one === file ? uri : name, page: pageModels(one, markupOf(site, one)) };
    };
    const files = isList ? [] : [file, ...pieces].map(read);
    const lists = (isList ? [file] : site === undefined ? [] : listFilesOf(site, file)).map(read);
    const included: PublicationPage['included'] = (tag, text) => {
      const name = includedName(tag, text);
      const path = site === undefined || name === undefined ? undefined : includedPath(site, tag.name, name, file.path);
      return files.find(one => one.path === path);
    };
    const filesBeside = (): readonly SiteFile[] =>
      site === undefined
        ? []
        : [...site.files.values()].filter(({ path }) => isOnPages(site, path) && files.every(one => one.path !== path));
    const others = (): readonly { uri: Uri; path: string; page: PageModel }[] =>
      filesBeside().map(one => ({
        uri: nameIn(site, one.path, uri),
        path: one.path,
        page: pageModels(one, markupOf(site, one)),
      }));
    const sitePages = (): readonly Uri[] =>
      site === undefined ? [] : pagesInLanguage(site, file.path, pageModels).map(path => nameIn(site, path, uri));
    const includers = (): readonly Uri[] =>
      site === undefined ? [] : includersOf(site, file.path).map(path => nameIn(site, path, uri));
    const papersOfSite = (): PaperCollection | undefined =>
      site && paperCollectionOf(site, file, one => pageModels(one, markupOf(site, one)));
    const collection: PublicationPage['collection'] = () => {
      const found = papersOfSite();
      return found && { ...found, files: found.files.map(read) };
    };
    const papers = (): PublicationPage['files'] => {
      const itself = papersIn(site, files.slice(0, 1));
      if (site === undefined || itself.length > 0) return itself;
      // most sites have none, and to know what a page lists all of it is read
      if (!site.pages.some(one => isOfPapers(one.collection))) return [];
      const isListed = listsPaperFiles(site, file) || isHomeWithoutPapers(site, file, [...files, ...lists]);
      return isListed ? papersIn(site, newestFirst((papersOfSite()?.files ?? []).map(read))) : [];
    };
    const asMarkdown: PublicationPage['asMarkdown'] = owner =>
      site === undefined ? new Set() : keysReadAsMarkdown(site, owner);
    const names = ownNames(site).flatMap(namesIn);
    const owner = { identifiers: authorIdentifiers(site), ownNames: names };
    const isWithBoxes = (one: SiteFile): boolean =>
      // a site has hundreds of files and few with boxes; to know the rest no model is needed
      one.text.includes('paper-box') && pageModels(one, markupOf(site, one)).boxes.length > 0;
    const kindOfFirst = (): 'box' | undefined =>
      filesBeside().some(one => !isAmongPosts(one.path) && isWithBoxes(one)) ? 'box' : undefined;
    const language = (): PageLanguage | undefined => site && languageShown(site, file.path, pageModels);
    return {
      files,
      included,
      lists,
      papers,
      others,
      collection,
      language,
      kindOfFirst,
      includers,
      sitePages,
      asMarkdown,
      site,
      place: site?.root ?? uri,
      ...owner,
    };
  };
}

/** Those of files that are papers, read as such. */
function papersIn(site: SiteSnapshot | undefined, files: PublicationPage['files']): PublicationPage['files'] {
  return files
    .map(one => ({ ...one, page: paperModel(site, one.path, one.page) }))
    .filter(({ page }) => isListedPaper(page));
}

function isHomeWithoutPapers(site: SiteSnapshot, { path }: SiteFile, files: PublicationPage['files']): boolean {
  const shown = publishedPage(site, path);
  return shown !== undefined && isHome(shown) && files.every(({ page }) => worksOf(page).length === 0);
}

/** The files in which the publications of a page stand: its own, the data files that it lists, and papers that are files. */
export function filesOfPapers({ files, lists, papers }: PublicationPage): PublicationPage['files'] {
  const collected = papers();
  const isItself = collected.some(({ path }) => path === files[0]?.path);
  return isItself ? collected : [...files, ...lists, ...collected];
}

function languageShown(site: SiteSnapshot, path: string, pageModels: PageModels): PageLanguage | undefined {
  const shownOn = pageOf(site, path);
  const page = shownOn === undefined ? undefined : publishedPage(site, shownOn);
  return page && toldLanguage(readSite(site, pageModels, undefined), page);
}

/** The paths of the other pages that are written in the language of the one at `path`. */
function pagesInLanguage(site: SiteSnapshot, path: string, pageModels: PageModels): readonly string[] {
  const { pageModel } = readSite(site, pageModels, undefined);
  const languageOf = (page: SitePage): PageLanguage => languageOfPage({ site, pageModel }, page);
  const own = publishedPage(site, path);
  if (own === undefined) return [];
  return (
    publishedPages(site)
      // what is neither may be a feed or a script with front matter
      .filter(page => page !== own && (page.markdown || isHtmlName(page.path)) && languageOf(page) === languageOf(own))
      .map(page => page.path)
  );
}
