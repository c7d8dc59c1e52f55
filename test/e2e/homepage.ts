import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { isSecondCircle } from '../secondCircle';
import { temporaryFolder } from '../workbench/lifetime';
import { extensionId, testedExtension } from '../workbench/testedExtension';
import { patienceMs } from '../workbench/patience';
import { closeStanding } from '../workbench/standing';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench/workbench';
import { shownFile, webview } from '../workbench/workbenchActions';

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
}

export const extensionHosts = ['node', 'web'] as const;
type ExtensionHost = (typeof extensionHosts)[number];

/** In a suite the windows follow each other on one server; other programs open one. */
const inSuite = typeof after === 'function';
if (inSuite) after(closeStanding);

/** The workbench with the extension and a copy of a site, a file of it in the editor: `_pages/about.md` unless another is named. */
export async function openHomepage(options: HomepageOptions = {}): Promise<OpenHomepage> {
  const copy = temporaryFolder('ahs-');
  cpSync(options.site ?? path.join(root, 'media/starter'), copy.path, { recursive: true });
  for (const [file, text] of Object.entries(options.files ?? {})) {
    mkdirSync(path.dirname(path.join(copy.path, file)), { recursive: true });
    writeFileSync(path.join(copy.path, file), text);
  }
  const settings = {
    ...(options.host === 'web' ? { 'remote.extensionKind': { [extensionId()]: ['web'] } } : {}),
    ...options.settings,
  };
  const file = options.file ?? '_pages/about.md';
  const workbench = await openWorkbench({
    workspace: copy.path,
    extensions: [testedExtension],
    standing: inSuite,
    // what the first circle asks of a window stands in its document; the second also paints it, as for an author
    painted: !inSuite || isSecondCircle(),
    ...options,
    file,
    settings,
  });
  const editor = await shownFile(workbench.page, file);
  return {
    workbench,
    page: workbench.page,
    editor,
    folder: copy.path,
    async close() {
      await workbench.close();
      copy.remove();
    },
  };
}

/** The button of the preview in the title bar of a page, which is there once the extension has looked at the page. */
export function previewButton(page: Page): Locator {
  // VS Code's own for Markdown beside it is “Open Preview to the Side”
  return page.locator('.editor-actions .action-label[aria-label^="Open Homepage Preview to the Side"]');
}

/**
 * Opens the preview beside the editor by the button in its title bar, and gives the page in it, once it stands. On a busy machine VS Code may draw its
 * title bar anew between the press of the button and its release: nobody hears of such a click, and a person clicks again.
 */
export async function openPreview(page: Page): Promise<FrameLocator> {
  const frame = page.locator('iframe.webview').first();
  for (let patience = 5000, end = Date.now() + patienceMs; ; patience *= 2) {
    await previewButton(page).click();
    const isOpen = await frame.waitFor({ state: 'attached', timeout: patience }).then(
      () => true,
      () => false,
    );
    if (isOpen) break;
    assert.ok(Date.now() < end, 'The button opens no preview.');
  }
  const shown = previewedPage(page);
  await shown.locator('body *').first().waitFor();
  return shown;
}

/** The author's page inside the preview. */
export function previewedPage(page: Page): FrameLocator {
  return webview(page).locator('iframe#page').contentFrame();
}
