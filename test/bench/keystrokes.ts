import type { FrameLocator, Page } from 'playwright-core';

/** Milliseconds from pressing a key to the first change of what is observed, for each key. */
export type Latencies = readonly number[];

const pauseBetweenKeysMs = 120;
const giveUpMs = 3_000;

interface Observed {
  keystrokeMutations?: number[];
  keystrokeTimes?: number[];
}

/**
 * Starts noting when the document inside `webview` changes: its own, or that of the frame `#page` in it. The clocks of
 * both frames are the machine's, so times can be compared with those of the workbench.
 */
export async function observeChanges(webview: FrameLocator): Promise<() => Promise<readonly number[]>> {
  const html = webview.locator('html').first();
  await html.evaluate(element => {
    const frame = element.ownerDocument.querySelector<HTMLIFrameElement>('iframe#page');
    const times: number[] = ((globalThis as Observed).keystrokeMutations = []);
    new MutationObserver(() => times.push(performance.timeOrigin + performance.now())).observe(
      frame?.contentDocument ?? element,
      {
        ...{ subtree: true, childList: true, characterData: true },
      },
    );
  });
  return () => html.evaluate(() => (globalThis as Observed).keystrokeMutations ?? []);
}

/** Starts noting when another number of problems than before is underlined in the editors of the workbench. */
export async function observeProblems(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const times: number[] = ((globalThis as Observed).keystrokeMutations = []);
    const count = (): number => document.querySelectorAll('.monaco-editor [class*="squiggly-"]').length;
    let before = count();
    new MutationObserver(() => {
      const now = count();
      if (now !== before) times.push(performance.timeOrigin + performance.now());
      before = now;
    }).observe(document.body, { subtree: true, childList: true });
  });
  return () => page.evaluate(() => (globalThis as Observed).keystrokeMutations ?? []);
}

/**
 * Types `count` letters (or what `keys` says, over and over) at the cursor and measures each, one after the other: the next
 * key waits for the change.
 */
export async function measureKeystrokes(
  page: Page,
  changes: () => Promise<readonly number[]>,
  count: number,
  keys: readonly string[] = ['x'],
): Promise<Latencies> {
  await page.evaluate(() => {
    const times: number[] = ((globalThis as Observed).keystrokeTimes = []);
    addEventListener('keydown', () => times.push(performance.timeOrigin + performance.now()), true);
  });
  const latencies: number[] = [];
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(keys[at % keys.length] ?? 'x');
    const pressed = await page.evaluate(() => (globalThis as Observed).keystrokeTimes?.at(-1) ?? 0);
    const changed = await firstAfter(changes, pressed);
    latencies.push(changed - pressed);
    await page.waitForTimeout(pauseBetweenKeysMs);
  }
  return latencies;
}

async function firstAfter(changes: () => Promise<readonly number[]>, time: number): Promise<number> {
  const end = Date.now() + giveUpMs;
  for (;;) {
    const found = (await changes()).find(change => change >= time);
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('Nothing changed after a key.');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** The value below which `share` (0 to 1) of the sorted values lie. */
export function quantile(values: Latencies, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
