import type { DirectoryEntry, Ports, StarterSite, Uri, Workspace } from '../ports';
import { hostsOf } from '../render/fragments';
import { pageMade } from '../render/githubPages';
import type { Semantics } from '../render/liquid/semantics';
import type { RenderOptions, RenderProblem } from '../render/renderedPage';
import { stopFindings } from '../rules/frontMatter/pageStops';
import { liquidErrorFindings } from '../rules/liquid/liquidErrors';
import { type Finding } from '../rules/rule';
import { siteStops } from '../rules/siteStops';
import { message, type Message } from '../text/message';
import { styleErrorFindings } from '../rules/styles/styleErrors';
import { encodingFindings } from '../rules/wrong-encoding';
import { startsWithDashes } from '../site/pages';
import { publishedPage } from '../site/publishedPages';
import { loadSite } from '../site/store/loadSite';
import { mostTextLength } from '../site/store/siteFolder';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { hasForeignTheme } from '../site/themeLayouts';
import { decodeText } from '../site/store/decodedFile';
import type { Located, SiteStore } from '../site/store/siteStore';
import { requireWhole } from '../site/store/unread';
import { withFile } from '../site/store/updateSite';
import { toldLeftOf } from './toldLeft';
import { renderProblemMessage } from './renderProblemMessage';

/** A file in the site it is rendered with. */
export interface Placed extends Located {
  /** The file is the page of `lone` and lies in no site: its place in the starter site is not where it is. */
  readonly lone?: Uri;
}

/** Finds the site of a file; `undefined` where there is no such file. `root` puts it into that site instead of the nearest one. */
export type Place = (uri: Uri, root?: Uri) => Promise<Placed | undefined>;

/** By whose rules a file of a site is rendered, and where that site is pushed to. */
export type RulesFor = (uri: Uri, site: SiteSnapshot) => Promise<RenderRules>;

type RenderRules = Pick<RenderOptions, 'semantics' | 'repository'>;

/** Another for all rules by which something else may come out. */
export function nameOfRules({ semantics, repository = '' }: RenderRules): string {
  return `${semantics} ${repository}`;
}

/** Where a page without a site is put in the starter site: over its own home page. */
export const lonePage = '_pages/about.md';

/** Places files in the sites of `store`; those that lie in none in the starter site of `ports`, if there is one. */
export function createPlacing(ports: Ports, store: SiteStore): Place {
  let starter: Promise<SiteSnapshot> | undefined;
  return async (uri, root) => {
    const located = await store.locate(uri, root);
    if (located !== undefined || ports.starterSite === undefined) return located;
    const open = store.documentText(uri);
    const bytes = open === undefined ? await ports.workspace.read(uri) : undefined;
    if (open === undefined && bytes === undefined) return undefined;
    starter ??= loadStarter(ports.workspace, ports.starterSite).catch((error: unknown) => {
      starter = undefined;
      throw error;
    });
    return {
      site: withFile(await starter, lonePage, open ?? decodeText(bytes ?? new Uint8Array())),
      path: lonePage,
      lone: uri,
    };
  };
}

async function loadStarter(workspace: Workspace, starter: StarterSite): Promise<SiteSnapshot> {
  const site = await loadSite(listing(workspace, starter), starter.root);
  requireWhole(site);
  return site;
}

/** `workspace`, with the folders of the starter site as its list of files has them. */
function listing(workspace: Workspace, { root, files }: StarterSite): Workspace {
  const folders = new Map<Uri, Map<string, DirectoryEntry>>();
  for (const path of files) {
    const names = path.split('/');
    for (const [at, name] of names.entries()) {
      const folder = workspace.join(root, names.slice(0, at).join('/'));
      const entries = folders.get(folder) ?? new Map<string, DirectoryEntry>();
      folders.set(folder, entries.set(name, { name, kind: at < names.length - 1 ? 'directory' : 'file' }));
    }
  }
  return { ...workspace, list: uri => Promise.resolve([...(folders.get(uri)?.values() ?? [])]) };
}

/** The page that a file is, or the nearest that shows it: the home page where that does. */
export function pageOf(site: SiteSnapshot, path: string): string | undefined {
  return publishedPage(site, path) === undefined ? hostsOf(site, path)[0] : path;
}

/** The same where a site is rendered by the rules of `semantics`, whatever the text is about. */
export function renderedPageOf({ site, path, lone }: Placed, semantics: Semantics): string | undefined {
  const file = site.pages.find(page => page.path === path);
  if (file?.processed === true) return path;
  const shown = hostsOf(site, path)[0];
  const isShownAlone = shown === undefined && lone === undefined && file !== undefined;
  return isShownAlone && pageMade(site, file, semantics) !== undefined ? path : shown;
}

/** Why a page, or a part of it, cannot be shown: with its place in a file of the site. */
export interface PreviewProblem {
  readonly message: Message;
  readonly path: string;
  readonly uri: Uri;
  /** The file's text, to count lines in. */
  readonly text: string;
  /** Offset in `text`, in UTF-16 code units. */
  readonly start: number;
  /** It is of the file as a whole, which its message names: `start` is no place where something is to be mended. */
  readonly isOfWholeFile?: true;
  /** What is missing comes with the theme of the site, which is no part of its folder. */
  readonly isOfTheme?: true;
}

/** What keeps the Jekyll of `semantics` from building anything of the site at `now`, each with its place; not of the starter site, which a page without a site borrows. */
export function stopProblems(
  workspace: Workspace,
  { site, lone }: Placed,
  semantics: Semantics,
  now: Date,
): readonly PreviewProblem[] {
  if (lone !== undefined) return [];
  return siteStops(site, semantics, now).map(({ path, finding }) => ({
    message: finding.message,
    path,
    uri: workspace.join(site.root, path),
    text: site.files.get(path)?.text ?? '',
    start: finding.range.start,
  }));
}

/** A problem of rendering with the file it stands in. */
export function placeProblem(workspace: Workspace, placed: Placed, problem: RenderProblem): PreviewProblem {
  const { site, path, lone } = placed;
  const isLone = lone !== undefined && problem.path === path;
  const text = site.files.get(problem.path)?.text ?? '';
  const told = lone === undefined ? toldInFile(site, text, problem) : undefined;
  const shown = isLone ? nameOf(workspace, lone) : problem.path;
  return {
    message: told?.message ?? renderProblemMessage(site, problem, shown) ?? tell(problem),
    path: shown,
    uri: isLone ? lone : workspace.join(site.root, problem.path),
    text,
    start: told?.range.start ?? problem.start,
    ...(isOfTheme(site, problem) && { isOfTheme: true }),
  };
}

function isOfTheme(site: SiteSnapshot, { kind }: RenderProblem): boolean {
  return kind === 'theme' || (kind === 'layout' && hasForeignTheme(site));
}

/** The problem as the editor tells it in the file, where it does. */
function toldInFile(site: SiteSnapshot, text: string, problem: RenderProblem): Finding | undefined {
  const { kind } = problem;
  if (kind === 'document') return stopFindings(site, problem.path)[0] ?? encodingFinding(site, problem.path);
  if (kind === 'style') return styleErrorFindings({ text, site, styleErrors: [problem] })[0];
  if (kind === 'liquid' || kind === 'include')
    return liquidErrorFindings({ path: problem.path, text, site, liquidErrors: [problem] })[0];
  return undefined;
}

function encodingFinding(site: SiteSnapshot, path: string): Finding | undefined {
  const file = site.files.get(path);
  return file?.isNoUtf8 === true ? [...encodingFindings({ ...file, site })][0] : undefined;
}

/** Whether a file that was to be placed is not there at all. */
export function isMissing(placed: Placed | undefined): boolean {
  return placed === undefined || !(placed.site.files.has(placed.path) || placed.site.assets.has(placed.path));
}

/**
 * Why there is nothing to render: the file is not there (`placed` is `undefined`), the Jekyll of `semantics` can read nothing of the site, or makes no page of it.
 */
export function noPage(
  workspace: Workspace,
  uri: Uri,
  placed: Placed | undefined,
  semantics: Semantics,
  now: Date,
): PreviewProblem {
  const name = nameOf(workspace, uri);
  const left = placed && toldLeftOf(placed.site, placed.path);
  if (placed === undefined || (left === undefined && isMissing(placed)))
    return { message: message('The file cannot be read.'), path: name, uri, text: '', start: 0 };
  const [stop] = stopProblems(workspace, placed, semantics, now);
  if (stop !== undefined) return stop;
  const { site, path, lone } = placed;
  const shown = lone === undefined ? path : name;
  const isLarge = (site.assets.get(path)?.size ?? 0) > mostTextLength;
  const text = site.files.get(path)?.text ?? '';
  const why = isLarge ? tooLarge : startsWithDashes(text) ? leftOut : noFrontMatter;
  const told = left === undefined || isLarge ? why(shown) : left;
  return { message: told, path: shown, uri, text, start: 0, isOfWholeFile: true };
}

function tooLarge(name: string): Message {
  return message('“{0}” is too large for a preview: more than 4 MB. Jekyll will still publish it.', name);
}

function noFrontMatter(name: string): Message {
  return message(
    '“{0}” is not published as a page: it does not begin with front matter (a line of three dashes), and no page includes it.',
    name,
  );
}

/** It begins with front matter, so that is not why: of a home page `homeMissing` tells the very reason. */
function leftOut(name: string): Message {
  return message(
    '“{0}” is not published as a page: “published: false” keeps it off the site, or Jekyll skips it because of its name or place, or by “include” and “exclude” of _config.yml.',
    name,
  );
}

/** The last part of a URI as an author knows it: `about.md`, or `Untitled-1` of `untitled:Untitled-1`. */
export function nameOf(workspace: Workspace, uri: Uri): string {
  const folder = workspace.parent(uri);
  return (folder === undefined ? undefined : workspace.relative(folder, uri)) ?? uri.slice(uri.indexOf(':') + 1);
}

/** Sentences of Liquid are shown as they are: they are what Jekyll itself would print. */
function tell(problem: RenderProblem): Message {
  return { text: problem.message.replace(/\{(?=\d+\})/g, '{ '), values: [] };
}
