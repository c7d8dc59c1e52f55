import type { Request } from 'playwright-core';

/** The end of the hosts at which VS Code has files of a webview: none of them is asked, unless its service worker fails. */
const resources = '.vscode-resource.vscode-cdn.net';
/** What Chromium says of a request whose frame is no more. One that has gone out and failed has other words. */
const givenUp = 'net::ERR_ABORTED';

/**
 * Whether a request of the browser leaves the workbench: what belongs to it comes from its own server at `authority`, or is answered in the
 * browser by its service worker, which may not have come to it before the frame was closed that asked.
 */
export async function leavesWorkbench(request: Request, authority: string): Promise<boolean> {
  const url = new URL(request.url());
  if (!/^(?:https?|wss?):$/.test(url.protocol) || url.host === authority) return false;
  if ((await request.response())?.fromServiceWorker() === true) return false;
  return !(url.host.endsWith(resources) && request.failure()?.errorText === givenUp);
}
