import type { Locator, Page } from 'playwright-core';
import type { DriverMethods, Summary } from '../host/driverMethods';
import { webview } from './workbenchActions';

const timeout = 30_000;

export interface DriverState {
  summary: Summary | undefined;
}

/** The driver's methods for a run: `page()` gives the workbench once it is open, `undefined` on the desktop. */
export function driverOf(state: DriverState, page: () => Promise<Page | undefined>): DriverMethods {
  const seen = async (): Promise<Page> => {
    const found = await page();
    if (found === undefined) throw new Error('There is no page to look at.');
    return found;
  };
  const inWebview = async (selector: string): Promise<Locator> => webview(await seen()).locator(selector);
  return {
    log: line => console.log(line),
    summary: counts => {
      state.summary = counts;
    },
    hasPage: async () => (await page()) !== undefined,
    webviewText: async selector => (await inWebview(selector)).first().innerText({ timeout }),
    webviewHtml: async selector => (await inWebview(selector)).first().innerHTML({ timeout }),
    webviewCount: async selector => (await inWebview(selector)).count(),
    webviewClick: async selector => (await inWebview(selector)).first().click({ timeout }),
    press: async key => (await seen()).keyboard.press(key),
    type: async text => (await seen()).keyboard.type(text),
    screenshot: async file => {
      await (await seen()).screenshot({ path: file });
    },
  };
}
