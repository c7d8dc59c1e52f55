import type { Locator, Page } from 'playwright-core';
import type { DriverMethods, Summary } from '../host/driverMethods';
import { webview } from './workbenchActions';
import { patienceMs } from './patience';
import { takePicture } from './takePicture';

export interface DriverState {
  summary: Summary | undefined;
  /** When a line of the report came last, in milliseconds since 1970. */
  heard: number;
}

/** The driver's methods for a run: `page()` gives the workbench once it is open, `undefined` on the desktop. */
export function driverOf(state: DriverState, page: () => Promise<Page | undefined>): DriverMethods {
  const seen = async (): Promise<Page> => {
    const found = await page();
    if (found === undefined) throw new Error('There is no page to look at.');
    return found;
  };
  const inWebview = async (selector: string): Promise<Locator> => webview(await seen()).locator(selector);
  const inPreview = async (selector: string): Promise<Locator> =>
    webview(await seen())
      .locator('iframe#page')
      .contentFrame()
      .locator(selector)
      .first();
  return {
    log: line => {
      state.heard = Date.now();
      console.log(line);
    },
    summary: counts => {
      state.summary = counts;
    },
    hasPage: async () => (await page()) !== undefined,
    webviewText: async selector => (await inWebview(selector)).first().innerText({ timeout: patienceMs }),
    webviewHtml: async selector => (await inWebview(selector)).first().innerHTML({ timeout: patienceMs }),
    webviewCount: async selector => (await inWebview(selector)).count(),
    webviewClick: async selector => (await inWebview(selector)).first().click({ timeout: patienceMs }),
    previewAttribute: async (selector, name) =>
      (await (await inPreview(selector)).getAttribute(name, { timeout: patienceMs })) ?? '',
    previewDraws: async selector => {
      const picture = await inPreview(selector);
      // asked anew each time: the page may put another picture into its place
      for (const end = Date.now() + patienceMs; ; await new Promise(next => setTimeout(next, 100))) {
        const isDrawn = await picture.evaluate(hasPicture, undefined, { timeout: patienceMs });
        if (isDrawn || Date.now() > end) return isDrawn;
      }
    },
    notifications: async () =>
      (await seen()).locator('.notifications-center .notification-list-item-message').allInnerTexts(),
    clickTrust: async () =>
      (await seen()).locator('.workspace-trust-editor .trusted .monaco-button').first().click({ timeout: patienceMs }),
    press: async key => (await seen()).keyboard.press(key),
    type: async text => (await seen()).keyboard.type(text),
    screenshot: async file => {
      await takePicture(await seen(), file);
    },
  };
}

function hasPicture(element: Element): boolean {
  return (element as HTMLImageElement).naturalWidth > 0;
}
