import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { readManifest } from '../workbench/installExtension';
import { temporaryFolder } from '../workbench/lifetime';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench/workbench';
import { openFile, runCommand, webview } from '../workbench/workbenchActions';

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
  /** Texts of files, by their paths, that come in place of what the site has there. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where the extension runs: in the server's Node unless said, or in a web worker of the browser, as on vscode.dev. */
  readonly host?: ExtensionHost;
}

export const extensionHosts = ['node', 'web'] as const;
type ExtensionHost = (typeof extensionHosts)[number];

/** The workbench with the extension and a copy of a site, its `_pages/about.md` in the editor. */
export async function openHomepage(options: HomepageOptions = {}): Promise<OpenHomepage> {
  const copy = temporaryFolder('ahs-');
  cpSync(options.site ?? path.join(root, 'media/starter'), copy.path, { recursive: true });
  for (const [file, text] of Object.entries(options.files ?? {})) {
    mkdirSync(path.dirname(path.join(copy.path, file)), { recursive: true });
    writeFileSync(path.join(copy.path, file), text);
  }
  const { publisher, name } = readManifest(root);
  const settings = {
    ...(options.host === 'web' ? { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } } : {}),
    ...options.settings,
  };
  const workbench = await openWorkbench({ workspace: copy.path, extensions: [root], ...options, settings });
  const editor = await openFile(workbench.page, '_pages/about.md');
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

/** Opens the preview beside the editor and gives the page in it, once it stands. */
export async function openPreview(page: Page): Promise<FrameLocator> {
  await runCommand(page, 'Academic Homepage: Open Preview to the Side');
  const shown = previewedPage(page);
  await shown.locator('body *').first().waitFor();
  return shown;
}

/** The author's page inside the preview. */
export function previewedPage(page: Page): FrameLocator {
  return webview(page).locator('iframe#page').contentFrame();
}
