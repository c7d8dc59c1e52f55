import type { Cv } from './features/cv/cv';
import { createPageCv } from './features/cv/pageCv';
import { createBuiltSites, type BuiltSites } from './features/builtSites';
import { createBeforePublishing, type BeforePublishing } from './features/publishing/beforePublishing';
import { createCitations, type Citations } from './features/citationData/citations';
import { checksView, type ChecksGrouping, type ChecksView } from './features/homepageView/checksView';
import type { CheckedFile, CheckProgress, PlacedPage } from './features/problems/check';
import { fileKind } from './features/problems/diagnostics';
import { createEditorFeatures, type EditorFeatures } from './editorFeatures';
import { createEarlierVerification } from './features/publications/earlierVerification';
import { fixSite } from './features/problems/fixSite';
import { createFoundFiles } from './features/foundFiles';
import { createHomepageView, type HomepageView } from './features/homepageView/homepageView';
import { createViewedSites } from './features/homepageView/viewedSite';
import { leadingOut } from './features/leadingOut';
import { createMarkdownPreview, type MarkdownPreview } from './features/preview/markdownPreview';
import { createNavigation, type Navigation } from './features/navigation/navigation';
import { readSite, type ReadingOf, type SiteReading } from './features/siteReading';
import { createFavicons, type Favicons } from './features/favicons';
import { createShrinking, type Shrinking } from './features/shrinking/shrinking';
import { createPlacing, type RulesFor } from './features/placing';
import { createPictures, type Pictures } from './features/pictures/pictures';
import { createPreview, type Preview } from './features/preview/preview';
import type { FileProblems } from './features/problems/lastProblems';
import { createProblems } from './features/problems/problems';
import { toldUnchecked } from './features/problems/unchecked';
import { createReadableSites } from './features/readableSites';
import { createPublicationPages } from './features/publications/publicationPage';
import { createPublications, type Publications } from './features/publications/publications';
import { createPublishedPages, type PublishedPages } from './features/preview/publishedPage';
import { createStages, type Stages } from './features/preview/renderStage';
import type { SiteChange } from './features/siteChange';
import { createFactsOfSites } from './features/siteFacts';
import { createSiteLiquid } from './features/siteLiquid';
import { createSiteStyles } from './features/siteStyles';
import { createPageModels } from './page/pageModels';
import type { Cancellation, Ports, Uri } from './ports';
import { createPublicationDesk, type RegistrySettings } from './publications/desk/publicationDesk';
import { readEntryTemplate, type ReadTemplate } from './publications/template/entryTemplate';
import { VerificationMemory } from './publications/verify/verificationMemory';
import type { Semantics } from './render/liquid/semantics';
import type { Severity } from './rules/rule';
import { siteStops } from './rules/siteStops';
import { configPath } from './site/settings/configPath';
import { toldLeft, toldLeftOf } from './features/toldLeft';
import type { Message } from './text/message';
import { isHomepage } from './site/homepage';
import { looksLikeHomepage } from './site/looksLikeHomepage';
import { underGithubPages } from './site/settings/githubPagesConfig';
import { underJekyll4 } from './site/settings/buildsItself';
import type { SiteSnapshot } from './site/siteSnapshot';
import { SiteStore } from './site/store/siteStore';
import { isMarkdown } from './site/addresses/permalink';
import { leftUnread } from './site/store/unread';
import { SiteNotRead } from './site/store/siteNotRead';

/** The author's settings, asked for anew whenever they matter. */
export interface ServiceSettings extends RegistrySettings {
  /** Severity of single rules. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Who builds the site: GitHub Pages unless set. */
  readonly builder?: Semantics | undefined;
  /** Whether publications are read wherever a page lies, as its author named it; those of homepages alone unless set. */
  readonly readsAnySite?: boolean | undefined;
  /** How new entries are written; like their neighbours where none is set or where it cannot be used. */
  readonly entryTemplate?: string | undefined;
}

/**
 * Everything the core offers, over the sites of a workspace. Documents and files are named by URI; offsets are of the
 * text as it is when the promise settles, in UTF-16 code units. Nothing rejects because of what an author wrote.
 */
export interface LanguageService
  extends
    Preview,
    Stages,
    MarkdownPreview,
    Navigation,
    Publications,
    Pictures,
    Citations,
    BuiltSites,
    PublishedPages,
    BeforePublishing,
    HomepageView,
    Shrinking,
    Favicons,
    EditorFeatures {
  /**
   * An open document's text, from now on in the place of its file: call it at opening and at each change. `encoding` says how the
   * editor writes it, where that is not UTF-8 without a byte order mark; a mark is no part of the text.
   */
  setDocument(uri: Uri, text: string, encoding?: string): void;
  /** The document was closed: what is on disk counts again. */
  closeDocument(uri: Uri): Promise<void>;
  /** A file or folder on disk was written, made or removed. */
  fileChanged(uri: Uri): Promise<void>;
  /** A folder of which nothing was told for a while: what is known of the sites in it, or of it as a part of a site, is read again. */
  readAnew(folder: Uri): Promise<void>;
  /**
   * Calls `listener` with the root of a site after each change of it, and with the URI of an open document that lies in
   * no site after each change of its text. Returns what ends that.
   */
  onDidChangeSite(listener: (root: Uri) => void): () => void;

  /** Whether the file is a page of an academic homepage, or a piece of one. */
  isHomepagePage(uri: Uri): Promise<boolean>;
  /** The problems of one file of a homepage; none of any other file. Others are let in between; `undefined` when it was cancelled. */
  diagnostics(uri: Uri): Promise<FileProblems>;
  diagnostics(uri: Uri, cancellation: Cancellation): Promise<FileProblems | undefined>;
  /**
   * The problems of a file, or of all files of a site given by its folder, which takes its time and lets others in between;
   * `undefined` where there is neither, or when it was cancelled.
   */
  check(uri: Uri, progress?: CheckProgress): Promise<readonly CheckedFile[] | undefined>;
  /** What `check` finds in a site, as the view of it shows that: by file or by rule. */
  checksView(root: Uri, grouping: ChecksGrouping, progress?: CheckProgress): Promise<ChecksView | undefined>;
  /** The pages of a site given by its folder, in the order of their paths; of a file that alone; `undefined` where there is neither. */
  pagesAt(uri: Uri): Promise<readonly PlacedPage[] | undefined>;
  /**
   * What was left unread since a bound was met, as sentences: of a site given by its folder, or of a file that alone. Nothing else is told
   * of it: to be said wherever all would seem to be well.
   */
  leftUnread(uri: Uri): Promise<readonly Message[]>;
  /** Why no rule has looked at a file that was named; `undefined` of one that rules look at, and of a folder. */
  leftUnchecked(uri: Uri): Promise<Message | undefined>;
  /** The root of the site that holds a file, where it is a homepage. */
  siteOf(uri: Uri): Promise<Uri | undefined>;
  /** Whether a folder that has a `_config.yml` is a homepage, by a few of its names and that file: nothing else is read. Rejects where that could not be asked. */
  looksLikeHomepage(folder: Uri): Promise<boolean>;
  /**
   * Where Jekyll stops before it makes any page of a site given by its folder: its settings, and files of its data. Nothing where it does not, or where
   * there is no homepage. No other file is looked at.
   */
  stoppedFiles(root: Uri): Promise<readonly Uri[]>;
  /** All fixes that are safe, of all files of the site that holds a file, as one change; refused where nothing is to be fixed. */
  fixSite(uri: Uri): Promise<SiteChange>;
  /** What a page tells of its author, for a CV; `undefined` of a file that is no page. Asks nobody. */
  cv(uri: Uri): Promise<Cv | undefined>;
  /** The URI of a file of the site that holds `uri`, once that site has been read; `undefined` for a path that its host reads as leading out of it. */
  resolve(uri: Uri, path: string): Uri | undefined;
  /** Of files that are to come into the site that holds `uri`, the first that lies elsewhere, or that a link on the way there may lead out of it. */
  leadingOut(uri: Uri, files: readonly Uri[]): Promise<Uri | undefined>;
  /** The text of a file of the site that holds `uri`, as it is now. */
  textOf(uri: Uri, path: string): string | undefined;
}

/**
 * Makes the language service. `settings` is asked each time one matters, so a change needs no telling; for rules with
 * the file they look at, since the folders of a workspace may have settings of their own.
 */
export function createLanguageService(ports: Ports, settings: (uri?: Uri) => ServiceSettings): LanguageService {
  const listeners = new Set<(root: Uri) => void>();
  /** Counts what may have changed the problems of any file. */
  let revision = 0;
  const notify = (root: Uri): void => {
    revision += 1;
    for (const listener of listeners) listener(root);
  };
  const builderFor = (uri: Uri): Semantics => settings(uri).builder ?? 'github-pages';
  const store = new SiteStore(
    ports.workspace,
    notify,
    (site, uri) => (builderFor(uri) === 'github-pages' ? underGithubPages : underJekyll4)(site),
    ports.endsWithAnswer === true ? undefined : ports,
  );
  /** Of open documents that are not written in UTF-8. */
  const encodings = new Map<Uri, string>();
  const pageModels = createPageModels();
  const memory = new VerificationMemory();
  const desk = createPublicationDesk(ports, () => settings());
  const place = createPlacing(ports, store);

  const facts = createFactsOfSites(ports, notify);
  const readRemote = (site: SiteSnapshot | undefined): Promise<void> => facts.readRemote(site);
  const remoteOf = (site: SiteSnapshot | undefined): string | undefined => facts.of(site).remoteRepository;

  const rulesFor: RulesFor = async (uri, site) => {
    await readRemote(site);
    const repository = remoteOf(site);
    return { semantics: builderFor(uri), ...(repository === undefined ? {} : { repository }) };
  };

  const siteStyles = createSiteStyles(ports, rulesFor);
  const siteLiquid = createSiteLiquid(ports.clock, rulesFor);

  /** How a file is called in what is remembered of it, by whichever URI it was asked for. */
  const nameIn = (site: SiteSnapshot | undefined, path: string, uri: Uri): string =>
    site === undefined ? uri : ports.workspace.join(site.root, path);

  const { locate, find, findNamed, fileAt } = createFoundFiles(ports.workspace, store, facts);

  const problems = createProblems({
    ports,
    facts,
    siteStyles,
    siteLiquid,
    memory,
    pageModels,
    nameIn,
    find,
    fileAt,
    builderFor,
    severities: uri => settings(uri).rules,
    encodingOf: uri => encodings.get(uri),
    locate: uri => store.locate(uri),
    documentText: uri => store.documentText(uri),
    revision: () => revision,
  });

  const readingIn = (site: SiteSnapshot): SiteReading => readSite(site, pageModels, remoteOf(site));
  const readingOf: ReadingOf = async uri => {
    const located = await locate(uri);
    if (located === undefined || !isHomepage(located.site)) return undefined;
    return { reading: readingIn(located.site), path: located.path };
  };
  const navigation = createNavigation(ports, readingOf);

  const viewedSite = createViewedSites({ readingOf, nameIn, problems, memory, pageModels });

  const readTemplate = (uri?: Uri): ReadTemplate | undefined => {
    const written = settings(uri).entryTemplate;
    return written === undefined ? undefined : readEntryTemplate(written);
  };
  const publicationPage = createPublicationPages(
    uri => (settings(uri).readsAnySite === true ? findNamed : find)(uri),
    nameIn,
    pageModels,
  );
  const leftAt: LanguageService['leftUnread'] = async uri => {
    const isFolder = (await ports.workspace.stat(uri))?.kind === 'directory';
    const located = await store.locate(isFolder ? ports.workspace.join(uri, configPath) : uri);
    if (located === undefined) return [];
    const own = isFolder ? undefined : toldLeftOf(located.site, located.path);
    return isFolder ? toldLeft(located.site) : own === undefined ? [] : [own];
  };
  const isPageLeftUnread = async (uri: Uri): Promise<boolean> => {
    const located = await store.locate(uri);
    if (located === undefined || !isHomepage(located.site)) return false;
    const { site, path } = located;
    return isMarkdown(site.config.values, path) && leftUnread(site).has(path);
  };
  const publications = createPublications({
    desk,
    memory,
    readTemplate,
    notify,
    pageOf: publicationPage,
    clock: ports.clock,
    leftUnread: leftAt,
  });
  const recallVerification = createEarlierVerification({ desk, memory, pageOf: publicationPage, notify });

  const readable = createReadableSites();
  const preview = createPreview({ ports, place, rulesFor, siteStyles, readable, pageModels });
  const publishedPages = createPublishedPages(ports, place, rulesFor);
  const citations = createCitations({
    ports,
    place,
    rulesFor,
    pageModels,
    renderPage: uri => preview.renderPage(uri),
    changed: notify,
  });

  function diagnostics(uri: Uri): Promise<FileProblems>;
  function diagnostics(uri: Uri, cancellation?: Cancellation): Promise<FileProblems | undefined>;
  function diagnostics(uri: Uri, cancellation?: Cancellation): Promise<FileProblems | undefined> {
    recallVerification(uri).catch((error: unknown) => {
      if (!(error instanceof SiteNotRead))
        ports.logger.log('warning', `What was verified in ${uri} could not be read: ${String(error)}`);
    });
    return problems.find(uri, cancellation);
  }

  return Object.freeze<LanguageService>({
    ...publications,
    ...createPictures(ports, readingOf),
    ...preview,
    ...citations,
    ...createStages(ports, place, rulesFor),
    ...createBuiltSites({
      ports,
      place,
      rulesFor,
      readable,
      isOpen: uri => store.documentText(uri) !== undefined,
    }),
    ...publishedPages,
    ...createBeforePublishing({
      siteAt: async root => (await store.locate(ports.workspace.join(root, '_config.yml')))?.site,
      uriIn: (site, path) => ports.workspace.join(site.root, path),
      pageModels,
      verify: (uri, options) => publications.verifyPublications(uri, options),
      check: problems.check,
      checkOther: problems.checkOther,
    }),
    ...createMarkdownPreview(ports, store),
    ...navigation,
    ...createHomepageView(viewedSite),
    ...createShrinking(ports, readingOf),
    ...createFavicons(readingOf),
    ...createEditorFeatures(ports, {
      find,
      readingIn,
      readingOf,
      pageModels,
      builderFor,
      problemsOf: uri => problems.find(uri),
      problemsWith: problems.findWith,
      recordOf: doi => desk.known(doi),
      citationsFor: uri => citations.citationData(uri),
    }),
    setDocument(uri, text, encoding) {
      const isOtherEncoding = encodings.get(uri) !== encoding && store.documentText(uri) === text;
      if (encoding === undefined) encodings.delete(uri);
      else encodings.set(uri, encoding);
      store.setDocument(uri, text);
      if (isOtherEncoding) notify(store.loadedSiteOf(uri)?.root ?? uri);
    },
    closeDocument(uri) {
      encodings.delete(uri);
      return store.closeDocument(uri);
    },
    async fileChanged(uri) {
      await Promise.all([store.fileChanged(uri), facts.fileChanged(uri)]);
    },
    async readAnew(folder) {
      await Promise.all([store.readAnew(folder), facts.fileChanged(folder)]);
    },
    onDidChangeSite(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async isHomepagePage(uri) {
      const found = await find(uri);
      return found === undefined ? isPageLeftUnread(uri) : fileKind(found.site, found.file.path) !== 'other';
    },
    diagnostics,
    check: problems.check,
    async checksView(root, grouping, progress) {
      const files = await problems.check(root, progress);
      return files && checksView(files, grouping);
    },
    pagesAt: problems.pagesAt,
    leftUnread: leftAt,
    async leftUnchecked(uri) {
      if ((await ports.workspace.stat(uri))?.kind !== 'file') return undefined;
      const { site, file } = await fileAt(uri);
      return toldUnchecked(site, file);
    },
    async siteOf(uri) {
      const located = await store.locate(uri);
      return located !== undefined && isHomepage(located.site) ? located.site.root : undefined;
    },
    looksLikeHomepage: folder => looksLikeHomepage(ports.workspace, folder),
    async stoppedFiles(root) {
      const uri = ports.workspace.join(root, configPath);
      const site = (await store.locate(uri))?.site;
      if (site === undefined || !isHomepage(site)) return [];
      return siteStops(site, builderFor(uri), ports.clock.now()).map(({ path }) =>
        ports.workspace.join(site.root, path),
      );
    },
    fixSite: uri => fixSite(uri, store, problems),
    cv: createPageCv({
      desk,
      find,
      publicationPage,
      publishedPage: uri => publishedPages.publishedPage(uri),
    }),
    resolve(uri, path) {
      const site = store.loadedSiteOf(uri);
      if (site === undefined) return undefined;
      const file = ports.workspace.join(site.root, path);
      // a name with `\` is folders on Windows
      return ports.workspace.relative(site.root, file) === undefined ? undefined : file;
    },
    async leadingOut(uri, files) {
      const site = store.loadedSiteOf(uri);
      return site && leadingOut(ports.workspace, site.root, files);
    },
    textOf: (uri, path) => store.loadedSiteOf(uri)?.files.get(path)?.text,
  });
}
