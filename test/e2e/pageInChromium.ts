import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../workbench/launchChromium';
import { patienceMs } from '../workbench/patience';

/** Each test file is a bundle of its own with its own modules: what they share is kept with the process. */
const shared = globalThis as typeof globalThis & { standingChromium?: Promise<Browser> };

if (typeof after === 'function')
  after(async () => {
    const browser = await shared.standingChromium;
    delete shared.standingChromium;
    await browser?.close();
  });

/**
 * An empty page, without a workbench, of the Chromium that all tests of this process have such pages in, each with cookies and caches of its own: to
 * start one takes longer than most of them. To close the page leaves nothing of it.
 */
export async function openPageInChromium(options: BrowserContextOptions = {}): Promise<Page> {
  let browser = await shared.standingChromium;
  // one that has crashed is of the test before
  if (browser?.isConnected() !== true) browser = await (shared.standingChromium = launchChromium());
  const page = await browser.newPage(options);
  page.setDefaultTimeout(patienceMs);
  return page;
}
