import type { Page } from 'playwright-core';
import { runCommand, webview } from '../workbench/workbenchActions';
import type { Latencies } from './keystrokes';

interface Observed {
  enterTime?: number;
}

/**
 * Milliseconds from Enter in the palette to the first paint of the page in the preview that `command` opens, each time in a new panel; its extension
 * has rendered the page before. The clocks of the frames are the machine's.
 */
export async function measureFirstPaints(page: Page, command: string, count: number): Promise<Latencies> {
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
    // what waits hidden for problems comes first in ours
    await webview(page).locator('body *:visible').first().waitFor();
    // ours has the page in a frame of its own
    const inner = webview(page).locator('iframe#page');
    const frame = (await inner.count()) > 0 ? inner.contentFrame() : webview(page);
    await frame.locator('body *').first().waitFor();
    const painted = await frame.locator('html').evaluate(async () => {
      for (;;) {
        const [first] = performance.getEntriesByName('first-contentful-paint');
        if (first !== undefined) return performance.timeOrigin + first.startTime;
        await new Promise(next => setTimeout(next, 10));
      }
    });
    // the first panel warms up
    if (at > 0) times.push(painted - pressed);
    await page.waitForTimeout(700);
    await page.locator('.tab', { hasText: 'Preview' }).click({ button: 'middle' });
    await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
  }
  return times;
}
