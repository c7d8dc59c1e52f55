import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './launchChromium';
import { newestHost, type HostVersion } from './hostVersions';
import { installVsix, linkExtension } from './installExtension';
import { installHost } from './installHost';
import { temporaryFolder } from './lifetime';
import { patienceMs } from './patience';
import { writeProfile, type Profile } from './profile';
import { startServer, type Server } from './server';
import { closeBase, leaveStanding, takeStanding, type Base } from './standing';
import { paintedMark } from './takePicture';

/** What this server build says of itself in every run: files it does not have, extensions it does not look for. */
const hostNoise = new RegExp(
  [
    'serviceWorker\\.js',
    'bad HTTP response code \\(404\\) was received when fetching the script',
    'status of 404 .*/(_static|stable-|vsda)',
    'Ignoring fetching additional builtin',
    'No extension gallery service configured',
  ].join('|'),
);

/** Drawing without a graphics card takes its time by the pixel. */
const standardViewport = { width: 1200, height: 760 };

export interface WorkbenchOptions extends Profile {
  readonly version?: HostVersion;
  /**
   * The folder to open, in place: edits that are saved reach the disk; or the address of a `.code-workspace`. Without it the
   * window is empty.
   */
  readonly workspace?: string;
  /** A file of it to open at once, by its path in it. */
  readonly file?: string;
  /** Folders of extensions, each with its package.json, or .vsix files; they run as installed ones. */
  readonly extensions?: readonly string[];
  /** `false`: the folder opens in Restricted Mode until the test grants it trust. */
  readonly trusted?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * `false`: everything is laid out and answers, and nothing is painted, which takes a third of the processor's time; `takePicture` shows it all the
   * same.
   */
  readonly painted?: boolean;
  /** Environment of the server and the extension host. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Arguments of the Node that both run in. */
  readonly nodeArguments?: readonly string[];
  /** `true`: the server and the browser are those of an earlier window where one of the same kind has left them, and are left to a later one. */
  readonly standing?: boolean;
  /** What VS Code only has for tests: an extension under development and a test module that its extension host runs. */
  readonly development?: Development;
}

export interface Development {
  readonly extension: string;
  /** A module that exports `run()`. */
  readonly tests: string;
  /** Whether extensions whose manifests name API that VS Code only proposes may use it. */
  readonly proposedApi?: boolean;
}

export interface Workbench {
  readonly version: HostVersion;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: Server;
  /** Whatever the pages' consoles printed, errors of the extension host included. */
  readonly consoleLines: readonly string[];
  /** The exit code of `development.tests`; never settles without. */
  readonly testsEnded: Promise<number>;
  close(): Promise<void>;
}

/**
 * A real VS Code in a headless browser, with a new profile. Resolves when the workbench is drawn; `close()` removes all traces, but for what a
 * standing one leaves to the next.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const kind = kindOf(options);
  const left = kind === undefined ? undefined : takeStanding(kind);
  if (left !== undefined) {
    rmSync(path.join(profileFolder(left), 'User'), { recursive: true, force: true });
    writeProfile(profileFolder(left), options);
  }
  const base = left ?? (await startBase(options));
  const close = (): Promise<void> => (kind === undefined ? closeBase(base) : leaveStanding(kind, base));
  try {
    const opened = await openPage(base.context, options);
    await opened.page.goto(workbenchAddress(base.server.authority, options));
    await opened.page.locator('.monaco-workbench').waitFor({ timeout: patienceMs });
    return { version: options.version ?? newestHost, server: base.server, context: base.context, close, ...opened };
  } catch (error) {
    await closeBase(base);
    throw error;
  }
}

/** What windows that follow each other on one server and in one browser have in common; `undefined` for one that stands alone. */
function kindOf(options: WorkbenchOptions): string | undefined {
  const { standing, version, extensions, trusted, locale, environment, nodeArguments, development } = options;
  const alone = [environment, nodeArguments, development].some(option => option !== undefined);
  return standing !== true || alone ? undefined : JSON.stringify([version, extensions, trusted, locale]);
}

function profileFolder({ folder }: Pick<Base, 'folder'>): string {
  return path.join(folder.path, 'p', 'data');
}

async function startBase(options: WorkbenchOptions): Promise<Base> {
  const host = await installHost(options.version);
  const folder = temporaryFolder('ahw-');
  const dataFolder = path.join(folder.path, 'p');
  const extensionsFolder = path.join(folder.path, 'e');
  const temporary = path.join(folder.path, 't');
  for (const made of [extensionsFolder, temporary]) mkdirSync(made);
  writeProfile(profileFolder({ folder }), options);
  for (const extension of options.extensions ?? []) {
    if (!extension.endsWith('.vsix')) linkExtension(extension, extensionsFolder);
    else await installVsix(host, extension, { data: dataFolder, extensions: extensionsFolder });
  }
  const environment = { TMPDIR: temporary, XDG_RUNTIME_DIR: temporary };
  let server: Server | undefined;
  let browser: Browser | undefined;
  try {
    const args = serverArguments(options);
    server = await startServer({
      ...{ host, dataFolder, extensionsFolder, args },
      environment: { ...environment, ...options.environment },
      nodeArguments: options.nodeArguments ?? [],
    });
    browser = await launchChromium({ environment });
    const context = await browser.newContext({
      viewport: standardViewport,
      locale: options.locale ?? 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return { folder, server, browser, context };
  } catch (error) {
    await browser?.close();
    await server?.stop();
    folder.remove();
    throw error;
  }
}

/** The address of a workbench on `authority` with `options.workspace` open. */
export function workbenchAddress(
  authority: string,
  { workspace, file, development }: Pick<WorkbenchOptions, 'workspace' | 'file' | 'development'>,
): string {
  const query = new URLSearchParams(workspace === undefined ? { ew: 'true' } : workspaceQuery(workspace));
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload: (readonly [string, string])[] = [];
  if (development !== undefined) {
    const { extension, tests, proposedApi } = development;
    payload.push(['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(tests)]);
    if (proposedApi === true) payload.push(['enableProposedApi', '']);
  }
  if (workspace !== undefined && file !== undefined) payload.push(['openFile', remote(`${workspace}/${file}`)]);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query.toString()}`;
}

function workspaceQuery(workspace: string): Record<string, string> {
  return workspace.endsWith('.code-workspace') ? { workspace } : { folder: workspace };
}

/** The errors among a console's lines, each without its stack: the frames of VS Code's minified code say nothing. */
export function errorsIn(consoleLines: readonly string[]): readonly string[] {
  return consoleLines.filter(line => line.startsWith('[error]')).map(line => line.split('\n', 1)[0] ?? '');
}

/** The server's arguments that `options` ask for. */
export function serverArguments(
  options: Pick<WorkbenchOptions, 'trusted' | 'locale' | 'development'>,
): readonly string[] {
  return [
    ...(options.trusted === false ? [] : ['--disable-workspace-trust']),
    ...(options.locale === undefined ? [] : ['--locale', options.locale]),
    // newer versions run a test module for this flag only; it also hides notifications, so nothing else sets it
    ...(options.development === undefined ? [] : ['--enable-smoke-test-driver']),
  ];
}

/** Runs in each frame of the page before its own scripts. What is transparent has its place and takes the pointer, but the browser draws nothing of it. */
function leaveUnpainted(mark: string): void {
  if (window !== window.top) return;
  const style = new CSSStyleSheet();
  style.replaceSync(`:root:not([${mark}]) .monaco-workbench { opacity: 0 }`);
  document.adoptedStyleSheets = [style];
}

async function openPage(
  context: BrowserContext,
  options: WorkbenchOptions,
): Promise<Pick<Workbench, 'page' | 'consoleLines' | 'testsEnded'>> {
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  if (options.painted === false) await page.addInitScript(leaveUnpainted, paintedMark);
  if (options.viewport !== undefined) await page.setViewportSize(options.viewport);
  const consoleLines: string[] = [];
  page.on('console', message => {
    const line = `[${message.type()}] ${message.text()}`;
    if (!hostNoise.test(`${line} ${message.location().url}`)) consoleLines.push(line);
  });
  const testsEnded = new Promise<number>(resolve => {
    page.on('crash', () => resolve(70));
    // VS Code calls it with the exit code of a test run
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  return { page, consoleLines, testsEnded };
}
