import type { Request } from 'playwright-core';

/**
 * Whether a request of the browser leaves the workbench: what belongs to it comes from its own server at `authority`, or is answered in the
 * browser by its service worker.
 */
export async function leavesWorkbench(request: Request, authority: string): Promise<boolean> {
  const url = new URL(request.url());
  if (!/^(?:https?|wss?):$/.test(url.protocol) || url.host === authority) return false;
  return (await request.response())?.fromServiceWorker() !== true;
}
