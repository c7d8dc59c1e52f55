import type { FrameLocator, Page } from 'playwright-core';
import { patienceMs } from '../workbench/patience';

interface Watching {
  soakKey?: number;
  soakChange?: number | undefined;
}

/** Notes when a key is pressed in the workbench; once for a workbench. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching = globalThis as Watching;
    if (watching.soakKey !== undefined) return;
    watching.soakKey = 0;
    addEventListener('keydown', () => (watching.soakKey = performance.timeOrigin + performance.now()), true);
  });
}

/** Presses a key and gives the milliseconds to the first change of the page in the preview; the clocks of all frames are the machine’s. */
export async function fromKeyToPage(page: Page, preview: FrameLocator, key: string): Promise<number> {
  const html = preview.locator('html').first();
  const changed = html.evaluateHandle(element => {
    const watching = globalThis as Watching;
    watching.soakChange = undefined;
    const frame = element.ownerDocument.querySelector<HTMLIFrameElement>('iframe#page');
    const observer = new MutationObserver(() => {
      watching.soakChange = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(frame?.contentDocument ?? element, { subtree: true, childList: true, characterData: true });
    return observer;
  });
  const observer = await changed;
  await page.keyboard.press(key);
  for (const end = Date.now() + patienceMs; ;) {
    const at = await html.evaluate(() => (globalThis as Watching).soakChange);
    const pressed = await page.evaluate(() => (globalThis as Watching).soakKey ?? 0);
    if (at !== undefined || Date.now() > end) {
      await observer.evaluate(one => {
        one.disconnect();
      });
      await observer.dispose();
      if (at === undefined) throw new Error('Nothing changed in the preview after a key.');
      return at - pressed;
    }
    await page.waitForTimeout(20);
  }
}

/** The same to the first change of the number of problems underlined in the editors. */
export async function fromKeyToProblem(page: Page, key: string): Promise<number> {
  const changed = await page.evaluateHandle(() => {
    const watching = globalThis as Watching;
    const count = (): number => document.querySelectorAll('.monaco-editor [class*="squiggly-"]').length;
    const before = count();
    watching.soakChange = undefined;
    const observer = new MutationObserver(() => {
      if (count() === before) return;
      watching.soakChange = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(document.body, { subtree: true, childList: true });
    return observer;
  });
  await page.keyboard.press(key);
  for (const end = Date.now() + patienceMs; ;) {
    const [at, pressed] = await page.evaluate(() => {
      const { soakChange, soakKey = 0 } = globalThis as Watching;
      return [soakChange, soakKey] as const;
    });
    if (at !== undefined || Date.now() > end) {
      await changed.evaluate(one => {
        one.disconnect();
      });
      await changed.dispose();
      if (at === undefined) throw new Error('No problem came or went after a key.');
      return at - pressed;
    }
    await page.waitForTimeout(20);
  }
}
