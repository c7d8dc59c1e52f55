import type { FrameLocator, Page } from 'playwright-core';
import { patienceMs } from './patience';

/** This long without a change counts as settled. */
const quietMs = 500;
/** After this a picture that still has not come, from a slow server perhaps, is not waited for. */
const picturesMs = 10_000;

/**
 * Resolves when the document in `frame`, with the frames inside it, shows something, its fonts and pictures have loaded or
 * failed, and neither its elements nor its text have changed for a while. Rejects when that does not happen in time.
 */
export async function pageSettled(frame: FrameLocator): Promise<void> {
  await frame
    .locator('body')
    .evaluate(waitUntilQuiet, { quietMs, timeoutMs: patienceMs, picturesMs }, { timeout: patienceMs });
}

/** The same for the workbench around it. */
export async function workbenchSettled(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').evaluate(waitUntilQuiet, { quietMs, timeoutMs: patienceMs, picturesMs });
}

/** Runs in the page, so it may use nothing from outside. */
async function waitUntilQuiet(
  element: HTMLElement | SVGElement,
  limits: { readonly quietMs: number; readonly timeoutMs: number; readonly picturesMs: number },
): Promise<void> {
  const documents = (inside: Document): readonly Document[] => [
    inside,
    ...[...inside.querySelectorAll('iframe')].flatMap(frame => {
      const within = frame.contentDocument;
      return within === null ? [] : documents(within);
    }),
  ];
  const started = Date.now();
  // attributes do not count: a blinking cursor never rests
  const look = (): string | undefined => {
    const all = documents(element.ownerDocument);
    const ready = all.every(one => one.readyState === 'complete' && one.fonts.status === 'loaded');
    const pictures = all.flatMap(one => [...one.images]).filter(image => image.loading !== 'lazy');
    const text = all.map(one => one.body.innerText).join('\n');
    const awaited = Date.now() < started + limits.picturesMs && pictures.some(image => !image.complete);
    if (!ready || text.trim() === '' || awaited) return undefined;
    return `${all.map(one => one.querySelectorAll('*').length).join(' ')} ${text}`;
  };
  let seen: string | undefined;
  let since = Date.now();
  while (seen === undefined || Date.now() - since < limits.quietMs) {
    if (Date.now() > started + limits.timeoutMs)
      throw new Error(seen === undefined ? 'The page stayed empty.' : 'The page kept changing.');
    await new Promise(done => setTimeout(done, 50));
    const now = look();
    if (now === seen) continue;
    seen = now;
    since = Date.now();
  }
}
