import type { CDPSession, Frame, Page } from 'playwright-core';

/** What the renderer of the preview holds, after its garbage is collected. */
export interface Held {
  readonly heapKilobytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Looks at what the frame of the page in the preview holds. */
export async function openHeapOf(page: Page): Promise<() => Promise<Held>> {
  const frame = await frameOfPage(page);
  const session = await sessionOf(page, frame);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (name: string): number => metrics.find(metric => metric.name === name)?.value ?? Number.NaN;
    return {
      heapKilobytes: valueOf('JSHeapUsedSize') / 1024,
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
    };
  };
}

/** The document of the webview that holds the frame of the page: both are in one process. */
async function frameOfPage(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    if ((await frame.locator('iframe#page').count()) > 0) return frame;
  }
  throw new Error('No preview is open.');
}

/** A frame in the process of its parent has no session of its own: that of the next one above is asked. */
async function sessionOf(page: Page, frame: Frame): Promise<CDPSession> {
  for (let at: Frame | null = frame; at !== null; at = at.parentFrame()) {
    try {
      return await page.context().newCDPSession(at);
    } catch {
      continue;
    }
  }
  return page.context().newCDPSession(page);
}
