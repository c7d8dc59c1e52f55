import type { Cv } from './features/cv/cv';
import { createPageCv } from './features/cv/pageCv';
import { createBuiltSites, type BuiltSites } from './features/builtSites';
import { createBeforePublishing, type BeforePublishing } from './features/publishing/beforePublishing';
import { createCitations, type Citations } from './features/citationData/citations';
import { checksView, type ChecksGrouping, type ChecksView } from './features/homepageView/checksView';
import type { CheckProgress } from './features/problems/check';
import { createEditorFeatures, type EditorFeatures } from './editorFeatures';
import { createEarlierVerification } from './features/publications/earlierVerification';
import { createFoundFiles, type FoundFiles } from './features/foundFiles';
import { createHomepageView, type HomepageView } from './features/homepageView/homepageView';
import { createViewedSites } from './features/homepageView/viewedSite';
import { createMarkdownPreview, type MarkdownPreview } from './features/preview/markdownPreview';
import { createNavigation, type Navigation } from './features/navigation/navigation';
import { readSite, type ReadingOf, type SiteReading } from './features/siteReading';
import { createFavicons, type Favicons } from './features/favicons';
import { createShrinking, type Shrinking } from './features/shrinking/shrinking';
import { createPlacing, type Place, type RulesFor } from './features/placing';
import { createPictures, type Pictures } from './features/pictures/pictures';
import { createPreview, type Preview } from './features/preview/preview';
import { createProblems, type Problems } from './features/problems/problems';
import { createChecking, type Checking } from './features/problems/checking';
import { createReadableSites } from './features/readableSites';
import { createPublicationPages } from './features/publications/publicationPage';
import { createPublications, type Publications } from './features/publications/publications';
import { createPublishedPages, type PublishedPages } from './features/preview/publishedPage';
import { createStages, type Stages } from './features/preview/renderStage';
import { createOpenSites, type Documents, type OpenSites } from './features/openSites';
import { createSiteFiles, type SiteFiles } from './features/siteFiles';
import { createSiteLiquid } from './features/siteLiquid';
import { createSiteStyles, type SiteStyles } from './features/siteStyles';
import { createPageModels, type PageModels } from './page/pageModels';
import type { Ports, Uri } from './ports';
import {
  createPublicationDesk,
  type PublicationDesk,
  type RegistrySettings,
} from './publications/desk/publicationDesk';
import { readEntryTemplate, type ReadTemplate } from './publications/template/entryTemplate';
import { VerificationMemory } from './publications/verify/verificationMemory';
import type { Semantics } from './render/liquid/semantics';
import type { Severity } from './rules/rule';
import { isHomepage } from './site/homepage';
import type { SiteSnapshot } from './site/siteSnapshot';

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
    Documents,
    SiteFiles,
    Checking,
    RenderedPages,
    Navigation,
    Publications,
    Pictures,
    BeforePublishing,
    HomepageView,
    Shrinking,
    Favicons,
    EditorFeatures {
  /** What `check` finds in a site, as the view of it shows that: by file or by rule. */
  checksView(root: Uri, grouping: ChecksGrouping, progress?: CheckProgress): Promise<ChecksView | undefined>;
  /** What a page tells of its author, for a CV; `undefined` of a file that is no page. Asks nobody. */
  cv(uri: Uri): Promise<Cv | undefined>;
}

/** What is made by rendering pages. */
interface RenderedPages extends Preview, Stages, MarkdownPreview, BuiltSites, PublishedPages, Citations {}

/** What the parts of the service share. */
interface Sources {
  readonly ports: Ports;
  readonly sites: OpenSites;
  readonly files: FoundFiles;
  readonly pageModels: PageModels;
  readonly desk: PublicationDesk;
  readonly memory: VerificationMemory;
  /** Who builds the site of a file. */
  readonly builderFor: (uri: Uri) => Semantics;
  readonly rulesFor: RulesFor;
  readonly siteStyles: SiteStyles;
  readonly place: Place;
  /** How a file is called in what is remembered of it, by whichever URI it was asked for. */
  readonly nameIn: (site: SiteSnapshot | undefined, path: string, uri: Uri) => string;
  readonly readingIn: (site: SiteSnapshot) => SiteReading;
  readonly readingOf: ReadingOf;
}

/**
 * Makes the language service. `settings` is asked each time one matters, so a change needs no telling; for rules with
 * the file they look at, since the folders of a workspace may have settings of their own.
 */
export function createLanguageService(ports: Ports, settings: (uri?: Uri) => ServiceSettings): LanguageService {
  const sources = createSources(ports, settings);
  const { sites, files, pageModels, desk, memory, builderFor, nameIn, readingIn, readingOf } = sources;
  const { store, notify } = sites;
  const { find, findNamed } = files;
  const problems = problemsFrom(sources, uri => settings(uri).rules);
  const siteFiles = createSiteFiles(ports, store, builderFor);
  const rendered = renderedFrom(sources);

  const readTemplate = (uri?: Uri): ReadTemplate | undefined => {
    const written = settings(uri).entryTemplate;
    return written === undefined ? undefined : readEntryTemplate(written);
  };
  const pageOf = createPublicationPages(
    uri => (settings(uri).readsAnySite === true ? findNamed : find)(uri),
    nameIn,
    pageModels,
  );
  const publications = createPublications({
    desk,
    memory,
    readTemplate,
    notify,
    pageOf,
    clock: ports.clock,
    leftUnread: uri => siteFiles.leftUnread(uri),
  });
  const recallVerification = createEarlierVerification({ desk, memory, pageOf, notify });

  return Object.freeze<LanguageService>({
    ...sites.documents,
    ...siteFiles,
    ...createChecking({ ports, store, files, problems, recallVerification }),
    ...rendered,
    ...createNavigation(ports, readingOf),
    ...publications,
    ...createPictures(ports, readingOf),
    ...createBeforePublishing({
      siteAt: async root => (await store.locate(ports.workspace.join(root, '_config.yml')))?.site,
      uriIn: (site, path) => ports.workspace.join(site.root, path),
      pageModels,
      verify: (uri, options) => publications.verifyPublications(uri, options),
      check: problems.check,
      checkOther: problems.checkOther,
    }),
    ...createHomepageView(createViewedSites({ readingOf, nameIn, problems, memory, pageModels })),
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
      citationsFor: uri => rendered.citationData(uri),
    }),
    async checksView(root, grouping, progress) {
      const checked = await problems.check(root, progress);
      return checked && checksView(checked, grouping);
    },
    cv: createPageCv({ desk, find, publicationPage: pageOf, publishedPage: uri => rendered.publishedPage(uri) }),
  });
}

function createSources(ports: Ports, settings: (uri?: Uri) => ServiceSettings): Sources {
  const builderFor = (uri: Uri): Semantics => settings(uri).builder ?? 'github-pages';
  const sites = createOpenSites(ports, builderFor);
  const { store, facts } = sites;
  const remoteOf = (site: SiteSnapshot): string | undefined => facts.of(site).remoteRepository;
  const rulesFor: RulesFor = async (uri, site) => {
    await facts.readRemote(site);
    const repository = remoteOf(site);
    return { semantics: builderFor(uri), ...(repository === undefined ? {} : { repository }) };
  };
  const files = createFoundFiles(ports.workspace, store, facts);
  const pageModels = createPageModels();
  const readingIn = (site: SiteSnapshot): SiteReading => readSite(site, pageModels, remoteOf(site));
  return {
    ports,
    sites,
    files,
    pageModels,
    desk: createPublicationDesk(ports, () => settings()),
    memory: new VerificationMemory(),
    builderFor,
    rulesFor,
    siteStyles: createSiteStyles(ports, rulesFor),
    place: createPlacing(ports, store),
    nameIn: (site, path, uri) => (site === undefined ? uri : ports.workspace.join(site.root, path)),
    readingIn,
    async readingOf(uri) {
      const located = await files.locate(uri);
      if (located === undefined || !isHomepage(located.site)) return undefined;
      return { reading: readingIn(located.site), path: located.path };
    },
  };
}

function problemsFrom(sources: Sources, severities: (uri: Uri) => ServiceSettings['rules']): Problems {
  const { ports, sites, files, pageModels, memory, builderFor, siteStyles, nameIn } = sources;
  const { store, facts, revision, encodingOf } = sites;
  return createProblems({
    ports,
    facts,
    siteStyles,
    siteLiquid: createSiteLiquid(ports.clock, sources.rulesFor),
    memory,
    pageModels,
    nameIn,
    find: files.find,
    fileAt: files.fileAt,
    builderFor,
    severities,
    encodingOf,
    locate: uri => store.locate(uri),
    documentText: uri => store.documentText(uri),
    revision,
  });
}

function renderedFrom({ ports, sites, place, rulesFor, siteStyles, pageModels }: Sources): RenderedPages {
  const { store, notify } = sites;
  const readable = createReadableSites();
  const preview = createPreview({ ports, place, rulesFor, siteStyles, readable, pageModels });
  return {
    ...preview,
    ...createStages(ports, place, rulesFor),
    ...createMarkdownPreview(ports, store),
    ...createBuiltSites({ ports, place, rulesFor, readable, isOpen: uri => store.documentText(uri) !== undefined }),
    ...createPublishedPages(ports, place, rulesFor),
    ...createCitations({
      ports,
      place,
      rulesFor,
      pageModels,
      renderPage: uri => preview.renderPage(uri),
      changed: notify,
    }),
  };
}
