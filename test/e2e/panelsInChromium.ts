import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ToCompare } from '../../src/protocol/compare';
import type { ToIcons } from '../../src/protocol/favicon';
import type { ToShrink } from '../../src/protocol/shrinkPictures';
import { bundleOf, runWithoutVscode } from '../vscodeStub';
import { openPageInChromium } from './pageInChromium';

type Panel = 'compare' | 'shrinkPictures' | 'favicon';

/** The panels of the extension as pages of a real Chromium, without a workbench: with their styles and programs, in English or Chinese. */
export interface PanelsInChromium {
  /** Opens one that is so wide in the place of the one before, once it listens: a window for each would take longer than what is done in it. */
  open(panel: Panel, width: number, language?: 'en' | 'zh-cn', colours?: Colours): Promise<Page>;
  close(): Promise<void>;
}

type Colours = Pick<NonNullable<Parameters<Page['emulateMedia']>[0]>, 'forcedColors' | 'colorScheme'>;

const address = 'http://panel.test';
const root = process.cwd();

const shells = `
import { compareShell } from './src/extension/preview/compareShell';
import { pictureShell } from './src/extension/pictures/pictureShell';
import { shrinkBody } from './src/extension/pictures/shrinkBody';
import { faviconBody } from './src/extension/pictures/faviconBody';
import { l10n, speak } from 'vscode';
const webview = { cspSource: '${address}', asWebviewUri: file => '${address}/' + file };
const pictures = (name, title, body) => pictureShell(webview, undefined, { name, title: l10n.t(title), body: body(l10n.t(title)) });
export const write = (panel, bundle) => {
  speak(bundle);
  switch (panel) {
    case 'compare': return compareShell(webview, undefined, 'https', { published: 'https://lin-qiu-of-the-lakes.github.io/', local: 'about.md' });
    case 'shrinkPictures': return pictures('shrinkPictures', 'Shrink Pictures', shrinkBody);
    case 'favicon': return pictures('favicon', 'Make a Favicon', faviconBody);
  }
};
`;

/** What VS Code says around a panel's own style, in a dark theme. */
const theme = `
:root { --vscode-editor-background: #1f1f1f; --vscode-editor-foreground: #ccc; --vscode-foreground: #ccc; --vscode-descriptionForeground: #9d9d9d;
  --vscode-icon-foreground: #ccc; --vscode-button-background: #0078d4; --vscode-button-foreground: #fff; --vscode-focusBorder: #3994bcb3; }
body { color: var(--vscode-editor-foreground); font: 13px sans-serif; }
`;

/** Opens a page for the panels; `dist/` has to be built. */
export async function openPanelsInChromium(): Promise<PanelsInChromium> {
  const { write } = (await runWithoutVscode(shells)) as { readonly write: (panel: Panel, words: unknown) => string };
  const page = await openPageInChromium({ bypassCSP: true });
  let html = '';
  await page.route(`${address}/**`, (route, request) => {
    const file = new URL(request.url()).pathname;
    if (/^\/(?:dist|media)\//.test(file)) return route.fulfill({ path: path.join(root, file) });
    // the document of the panel, or what VS Code answers the frames in it
    const body = file === '/' ? html.replace('<head>', `<head><style>${theme}</style>`) : '';
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.addInitScript(() => {
    const sent: { readonly type: string }[] = [];
    const api = { postMessage: (message: { readonly type: string }) => void sent.push(message) };
    Object.assign(window, { sent, acquireVsCodeApi: () => api });
  });
  return {
    async open(panel, width, language = 'en', colours = {}) {
      html = write(panel, bundleOf(language));
      await page.setViewportSize({ width, height: 600 });
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', ...colours });
      await page.goto(`${address}/`);
      await page.waitForFunction(() =>
        (window as unknown as { readonly sent: readonly { readonly type: string }[] }).sent.some(
          ({ type }) => type === 'ready',
        ),
      );
      return page;
    },
    close: () => page.close(),
  };
}

/** Sends a panel what the extension would. */
export function send(page: Page, message: ToCompare | ToShrink | ToIcons): Promise<void> {
  return page.evaluate(sent => window.postMessage(sent, window.origin), message);
}

/** What lies to the right of a panel's edge, or of that of the part of it that is scrolled: nothing should. */
export function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('main')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ scrollWidth, clientWidth }) => `main is scrolled: ${scrollWidth} in ${clientWidth}`),
    ...[...document.querySelectorAll('body *')]
      .filter(element => {
        const { width, right } = element.getBoundingClientRect();
        return width > 0 && right > innerWidth + 1;
      })
      .map(
        element =>
          `${element.localName}#${element.id}.${element.className} ends at ${element.getBoundingClientRect().right}`,
      ),
  ]);
}
