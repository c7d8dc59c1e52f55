import { lazy } from '../../lazy';
import type { Ports, Uri, Workspace } from '../../ports';
import { datedSite } from '../../render/datedSite';
import type { PublishedStyle } from '../../render/publishedStyles';
import { createRenderAgain, type RenderAgain } from '../../render/renderAgain';
import type { RenderedPage, RenderOptions } from '../../render/renderedPage';
import type { PageModel } from '../../page/pageModel';
import type { PageModels } from '../../page/pageModels';
import { partsEnded, type PartsEnded } from '../../page/halfTyped/partsEnded';
import { withFile } from '../../site/store/updateSite';
import { applyEdits, rangeBefore, type TextEdit } from '../../text/edit';
import { mapBefore } from '../../text/mapBefore';
import { slice, type OffsetRange } from '../../text/range';
import { markupOf } from '../../site/markupOf';
import { fileKind } from '../problems/diagnostics';
import { message } from '../../text/message';
import { frontMatterOf } from '../../site/fileFrontMatter';
import { fileMeant } from '../../site/addresses/publishedAddresses';
import { configuredBase } from '../../site/addresses/publishedSite';
import { plainAddress } from '../../site/sitePath';
import { ownAddresses, type OwnAddress } from './ownAddresses';
import { createPageSource, type PageSource } from './pageSource';
import {
  isMissing,
  lonePage,
  nameOf,
  noPage,
  renderedPageOf,
  placeProblem,
  stopProblems,
  type Place,
  type Placed,
  type PreviewProblem,
  type RulesFor,
} from '../placing';
import type { Semantics } from '../../render/liquid/semantics';
import type { ReadableSite } from '../readableSites';
import type { SiteStyles } from '../siteStyles';

/** A page as it was rendered, or why there is none. */
export type PreviewResult =
  | {
      readonly kind: 'page';
      /** The whole page as Jekyll would write it. */
      readonly html: string;
      /** Where it is published, without baseurl. */
      readonly url: string;
      /** `''` or `/repository`. */
      readonly baseUrl: string;
      readonly own: readonly OwnAddress[];
      /** The folder whose files the page's addresses name. */
      readonly resources: Uri;
      /** What Jekyll would warn of. */
      readonly problems: readonly PreviewProblem[];
      /** Its front matter cannot be read now, so that it has another address and no picture is found: not what its author is writing. */
      readonly isHalfRead: boolean;
      /**
       * Jekyll would build nothing of the site now, as the first of the problems tells: its settings and data are those that could be read
       * last.
       */
      readonly isStopped: boolean;
      /** What is shown as though it ended where its author writes: from its beginning to the last line that is taken for written, by offsets of their text. */
      readonly ended?: OffsetRange;
      readonly source: PageSource;
    }
  | {
      readonly kind: 'broken';
      readonly problems: readonly PreviewProblem[];
      /** There is no such file, neither on the disk nor in an editor. */
      readonly isMissing: boolean;
    };

interface PreviewStyles {
  /** In the place of a stylesheet that cannot be compiled now, the last that could. */
  readonly styles: readonly PublishedStyle[];
  readonly problems: readonly PreviewProblem[];
}

export interface Preview {
  /**
   * Renders the page a file makes: a page itself, or the page that includes a fragment. A page outside of any site
   * borrows layouts and styles of the starter site. `root` puts the file into that site instead of the nearest one.
   */
  renderPage(uri: Uri, root?: Uri): Promise<PreviewResult>;
  /**
   * Renders it for an author who writes at `offset` of the file: a box or another part that they have not come to the end of ends there. All that is
   * whole is rendered as it is.
   */
  renderWritten(uri: Uri, offset: number): Promise<PreviewResult>;
  /** The folder whose files the addresses of its page name, without rendering it; `undefined` where it lies in no site and there is no starter site. */
  resourcesOf(uri: Uri): Promise<Uri | undefined>;
  /** The CSS that the page's site makes of SCSS. Made anew only when something it was made of has changed. */
  renderStyles(uri: Uri): Promise<PreviewStyles>;
  /** The source of the page published at `url` (`/zh/`, without baseurl, with percent signs or without) in the site of `uri`. */
  pageAt(uri: Uri, url: string): Promise<Uri | undefined>;
  /** The file of the site of `uri` that is published at `path` as it is (`/files/cv.pdf`, decoded, without baseurl). */
  fileAt(uri: Uri, path: string): Promise<Uri | undefined>;
}

/** What is needed to render pages as they are written. */
export interface PreviewInput {
  /** The clock gives `site.time`. */
  readonly ports: Ports;
  /** Finds the site of a file. */
  readonly place: Place;
  /** Says by whose rules a file is rendered. */
  readonly rulesFor: RulesFor;
  readonly siteStyles: SiteStyles;
  /** Gives sites with the settings that could be read last. */
  readonly readable: ReadableSite;
  readonly pageModels: PageModels;
}

/** Makes the preview. */
export function createPreview({ ports, place, rulesFor, siteStyles, readable, pageModels }: PreviewInput): Preview {
  const renderAgain = createRenderAgain();
  let lastEnded: PageModel | undefined;
  const unmade = (uri: Uri, found: Placed | undefined, semantics: Semantics = 'github-pages'): PreviewResult => ({
    kind: 'broken',
    problems: [noPage(ports.workspace, uri, found, semantics, ports.clock.now())],
    isMissing: isMissing(found),
  });
  /** The site as it is shown. */
  const shown = async (found: Placed, uri: Uri): Promise<Placed> => {
    const { semantics } = await rulesFor(uri, found.site);
    return { ...found, site: readable(found.site, semantics, ports.clock.now()) };
  };
  /** @param ended what is rendered as though it ended, of the text that was found */
  const render = async (uri: Uri, found: Placed | undefined, ended?: PartsEnded): Promise<PreviewResult> => {
    if (found === undefined) return unmade(uri, found);
    const placed = await shown(found, uri);
    const rules = await rulesFor(uri, placed.site);
    const page = renderedPageOf(placed, rules.semantics);
    if (page === undefined) return unmade(uri, found, rules.semantics);
    const { site } = placed;
    const now = ports.clock.now();
    const options: RenderOptions = { now, environment: 'production', ...rules };
    const rendered =
      ended === undefined
        ? renderAgain(site, page, options)
        : renderEnded(renderAgain, placed, page, options, ended.edits);
    const warnings = rendered.problems.map(problem => placeProblem(ports.workspace, placed, problem));
    const unread = unreadFrontMatter(ports.workspace, placed, page);
    const stops = stopProblems(ports.workspace, found, rules.semantics, now);
    const problems = [
      ...inNoSite(ports.workspace, placed),
      ...stops,
      ...(unread === undefined ? [] : [unread]),
      ...(ended === undefined ? [] : [endedProblem(ports.workspace, placed, ended)]),
      ...warnings,
    ];
    if (rendered.html === '' && problems.length > 0) return { kind: 'broken', problems, isMissing: false };
    return {
      kind: 'page',
      html: rendered.html,
      url: rendered.url,
      baseUrl: configuredBase(site),
      own: ownAddresses(rendered.html, site, rules.repository),
      resources: site.root,
      problems,
      isHalfRead: unread !== undefined,
      isStopped: stops.length > 0,
      ...(ended === undefined ? {} : { ended: ended.range }),
      source: createPageSource(ports.workspace, placed, page, rendered),
    };
  };

  return {
    renderPage: async (uri, root) => render(uri, await place(uri, root)),
    async renderWritten(uri, offset) {
      const found = await place(uri);
      const file = found?.site.files.get(found.path);
      const isPage = found !== undefined && fileKind(found.site, found.path) !== 'other';
      const ended =
        file === undefined || !isPage
          ? undefined
          : partsEnded(pageModels(file, markupOf(found.site, file)), offset, lastEnded);
      lastEnded = ended?.read;
      const result = await render(uri, found, ended);
      return result.kind === 'page' || ended === undefined ? result : render(uri, found);
    },
    resourcesOf: async uri => (await place(uri))?.site.root,
    async renderStyles(uri) {
      const placed = await place(uri);
      if (placed === undefined) return { styles: [], problems: [] };
      const { styles, problems } = await siteStyles.of((await shown(placed, uri)).site);
      return { styles, problems: problems.map(problem => placeProblem(ports.workspace, placed, problem)) };
    },
    async pageAt(uri, url) {
      const found = await place(uri);
      const placed = found && (await shown(found, uri));
      const wanted = plainAddress(url);
      const pages = placed && datedSite(placed.site, ports.clock.now().getTime()).pages;
      const page = pages?.find(candidate => plainAddress(candidate.url) === wanted);
      if (placed === undefined || page === undefined) return undefined;
      return placed.lone !== undefined && page.path === lonePage
        ? placed.lone
        : ports.workspace.join(placed.site.root, page.path);
    },
    async fileAt(uri, path) {
      const found = await place(uri);
      const site = found && (await shown(found, uri)).site;
      const file = site && fileMeant(site, path.slice(1));
      return file && ports.workspace.join(site.root, file);
    },
  };
}

/** The page of a file that `edits` have given the ends it lacks; its places are those of the file without them. */
function renderEnded(
  renderAgain: RenderAgain,
  { site, path }: Placed,
  page: string,
  options: RenderOptions,
  edits: readonly TextEdit[],
): RenderedPage {
  const text = site.files.get(path)?.text ?? '';
  const rendered = renderAgain(withFile(site, path, applyEdits(text, edits)), page, options);
  return {
    ...rendered,
    problems: rendered.problems.map(problem =>
      problem.path === path ? { ...problem, ...rangeBefore(edits, problem) } : problem,
    ),
    sourceMap: lazy(() => mapBefore(rendered.sourceMap(), path, edits)),
  };
}

function endedProblem(workspace: Workspace, placed: Placed, { start }: PartsEnded): PreviewProblem {
  const { path, site } = placed;
  const told = message(
    '“{0}” has no end yet. The page is shown as though it ended where you write; visitors would see it differently.',
    slice(site.files.get(path)?.text ?? '', start),
  );
  return { ...placeProblem(workspace, placed, { path, message: '', ...start, kind: 'page' }), message: told };
}

/** Name, portrait and menu of an example must not pass for those of the page's author, as after a checkout of a branch without a site. */
function inNoSite(workspace: Workspace, { site, path, lone }: Placed): readonly PreviewProblem[] {
  if (lone === undefined) return [];
  const name = nameOf(workspace, lone);
  const told = message(
    '“{0}” is not in a site: no folder above it has a _config.yml. Name, picture and menu here are those of an example.',
    name,
  );
  return [
    { message: told, path: name, uri: lone, text: site.files.get(path)?.text ?? '', start: 0, isOfWholeFile: true },
  ];
}

/** A quote that is missing in the front matter, or the line of dashes that ends it. Jekyll goes on without any of its keys. */
function unreadFrontMatter(workspace: Workspace, placed: Placed, path: string): PreviewProblem | undefined {
  const file = placed.site.files.get(path);
  if (file === undefined) return undefined;
  const { state, yaml } = frontMatterOf(file);
  const [problem] = yaml.problems;
  // a page may begin with a line of dashes and mean it
  const isUnclosed = state === 'unclosed' && /^---[ \t\r]*\n[\w-]+[ \t]*:/.test(file.text);
  if (problem === undefined && !isUnclosed) return undefined;
  const start = problem?.start ?? 0;
  return {
    ...placeProblem(workspace, placed, { path, message: '', start, end: start, kind: 'page' }),
    message: message(
      'The front matter cannot be read from here on: Jekyll publishes the page without it, at another address.',
    ),
  };
}
