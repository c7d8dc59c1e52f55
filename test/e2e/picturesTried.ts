import type { FrameLocator } from 'playwright-core';
import { patienceMs } from '../workbench/patience';
import { answered } from './answered';

/**
 * Resolves when each picture of a page has come or was refused. It asks again and again, each time anew, and waits for no event:
 * a picture whose address is taken away meanwhile has none, and a document that is exchanged meanwhile never ends a wait within it.
 */
export async function picturesTried(page: FrameLocator): Promise<void> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const now = await answered('which pictures are on their way', page.locator('html').evaluate(addressesAsked)).catch(
      (error: unknown) => [String(error)],
    );
    if (now.length === 0) return;
    if (Date.now() > end) throw new Error(`Still on their way: ${now.join(', ')}`);
    await new Promise(next => setTimeout(next, 50));
  }
}

/** Runs in the page, so it uses nothing from outside. */
function addressesAsked(html: Element): readonly string[] {
  return [...html.ownerDocument.images]
    .filter(({ complete, loading }) => !complete && loading !== 'lazy')
    .map(({ src }) => src);
}
