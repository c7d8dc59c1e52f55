import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../workbench/lifetime';
import { extensionId, testedExtension } from '../workbench/testedExtension';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench/workbench';
import { shownFile, webview } from '../workbench/workbenchActions';
import { areRegistriesAlone, settingsOfSwitch } from './registriesSwitch';
import { closeAll, giveBack, leftInOrder, reload, renew, type Standing } from './standingWorkbenches';

export const root = process.cwd();

export interface OpenHomepage {
  readonly workbench: Workbench;
  readonly page: Page;
  readonly editor: Locator;
  readonly folder: string;
  close(): Promise<void>;
}

interface HomepageOptions extends WorkbenchOptions {
  /** The folder of the site; the starter site without one. */
  readonly site?: string;
  /** Contents of files, by their paths, that come in place of what the site has there. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Where the extension runs: in the server's Node unless said, or in a web worker of the browser, as on vscode.dev. */
  readonly host?: ExtensionHost;
  /** `true`: a window of its own even where one that another test has left would do. */
  readonly own?: boolean;
}

export const extensionHosts = ['node', 'web'] as const;
type ExtensionHost = (typeof extensionHosts)[number];

const FIRST = '_pages/about.md';

after(closeAll);

/**
 * The workbench with the extension and a copy of a site, its `_pages/about.md` in the editor. A window takes ten seconds to open,
 * so where nothing speaks against it the test gets the one that another has left in order, with an extension host of its own.
 */
export async function openHomepage(options: HomepageOptions = {}): Promise<OpenHomepage> {
  const kind = kindOf(options);
  const own = options.settings ?? {};
  const settings = {
    ...(options.host === 'web' ? { 'remote.extensionKind': { [extensionId()]: ['web'] } } : {}),
    ...(kind === undefined ? own : await settingsOfSwitch(own)),
  };
  const left = kind === undefined ? undefined : leftInOrder(kind);
  const folder = left?.folder ?? temporaryFolder('ahs-');
  fill(folder.path, options);
  if (left !== undefined) await (options.host === 'web' ? reload : renew)(left, FIRST);
  const standing: Standing = left ?? {
    folder,
    workbench: await openWorkbench({
      ...{ workspace: folder.path, file: FIRST, extensions: [testedExtension] },
      ...options,
      settings,
    }),
  };
  const { page } = standing.workbench;
  return {
    ...{ workbench: standing.workbench, page, folder: folder.path },
    editor: await shownFile(page, FIRST),
    close: () => giveBack(standing, kind),
  };
}

/** What windows must have in common to be used one after the other; `undefined` for one that is opened for one use. */
function kindOf(options: HomepageOptions): string | undefined {
  const { host = 'node', locale = 'en', settings = {}, ...others } = options;
  const shareable = Object.keys(others).every(name => name === 'site' || name === 'files');
  return shareable && areRegistriesAlone(settings) ? `${host} ${locale}` : undefined;
}

/** Makes the folder hold the site with these files and nothing else. */
function fill(folder: string, { site, files }: HomepageOptions): void {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true });
  cpSync(site ?? path.join(root, 'media/starter'), folder, { recursive: true });
  for (const [file, text] of Object.entries(files ?? {})) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}
/** The button of the preview in the title bar of a page, which is there once the extension has looked at the page. */
export function previewButton(page: Page): Locator {
  // VS Code's own for Markdown beside it, of the same name, has an icon of VS Code's
  return page.locator('.editor-actions .action-label[aria-label^="Open Preview to the Side"]:not(.codicon)');
}

/** Opens the preview beside the editor by the button in its title bar, and gives the page in it, once it stands. */
export async function openPreview(page: Page): Promise<FrameLocator> {
  await previewButton(page).click();
  const shown = previewedPage(page);
  await shown.locator('body *').first().waitFor();
  return shown;
}

/** The author's page inside the preview. */
export function previewedPage(page: Page): FrameLocator {
  return webview(page).locator('iframe#page').contentFrame();
}
