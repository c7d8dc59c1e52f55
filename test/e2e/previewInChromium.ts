import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { openPageInChromium } from './pageInChromium';

/** A page of a real Chromium, without a workbench, in which modules of the webview can be called. */
export interface PreviewInChromium {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens one with what `entry` (a path from the repository's root) exports as `window.preview`, and empty frames of these ids. */
export async function openPreviewInChromium(entry: string, frames: readonly string[]): Promise<PreviewInChromium> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(entry)],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'preview', logLevel: 'silent' },
  });
  const page = await openPageInChromium();
  await page.setContent(`<!DOCTYPE html>${frames.map(id => `<iframe id="${id}"></iframe>`).join('')}`);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return { page, close: () => page.close() };
}
