import type { FrameLocator, Page } from 'playwright-core';
import { runCommand, webview } from '../workbench/workbenchActions';
import type { Latencies } from './keystrokes';

interface Observed {
  enterTime?: number;
}

/**
 * Milliseconds from Enter in the palette to the first paint of the page in the preview that `command` opens, each time in a new panel; its extension
 * has rendered the page before. The clocks of the frames are the machine's.
 * @param framed whether it has the page in a frame of its own
 */
export async function measureFirstPaints(
  page: Page,
  command: string,
  framed: boolean,
  count: number,
): Promise<Latencies> {
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Enter') (globalThis as Observed).enterTime = performance.timeOrigin + performance.now();
      },
      true,
    );
  });
  const times: number[] = [];
  for (let at = 0; at < count + 1; at++) {
    await runCommand(page, command);
    const pressed = await page.evaluate(() => (globalThis as Observed).enterTime ?? Number.NaN);
    const frame = framed ? webview(page).locator('iframe#page').contentFrame() : webview(page);
    await frame.locator('body *:visible').first().waitFor();
    const painted = await firstPaintIn(page, frame);
    // the first panel warms up
    if (at > 0) times.push(painted - pressed);
    await page.waitForTimeout(700);
    await page.locator('.tab', { hasText: 'Preview' }).click({ button: 'middle' });
    await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
  }
  return times;
}

/** Asked for from outside: where the page may run no scripts, no timer of its own would come back. */
async function firstPaintIn(page: Page, frame: FrameLocator): Promise<number> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const painted = await frame.locator('html').evaluate(() => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      return first && performance.timeOrigin + first.startTime;
    });
    if (painted !== undefined) return painted;
    await page.waitForTimeout(20);
  }
  throw new Error('Nothing was painted.');
}
