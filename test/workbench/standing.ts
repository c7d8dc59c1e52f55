import type { Browser, BrowserContext } from 'playwright-core';
import type { TemporaryFolder } from './lifetime';
import type { Server } from './server';

/** What a window runs on: a server with its folders, and a browser. */
export interface Base {
  readonly folder: TemporaryFolder;
  readonly server: Server;
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** Each test file is a bundle of its own with its own modules: what they share is kept with the process. */
const shared = globalThis as typeof globalThis & { standingBases?: Map<string, Base> };
const standing = (shared.standingBases ??= new Map());

/** The base of this kind that no window runs on now, taken out of those that wait. */
export function takeStanding(kind: string): Base | undefined {
  const found = standing.get(kind);
  standing.delete(kind);
  return found;
}

/**
 * Closes the windows of a base and leaves it for the next window of its `kind`, which finds nothing of them but what the browser keeps of files that
 * never change. Where it cannot be put in order, or another of its kind waits already, it is closed.
 */
export async function leaveStanding(kind: string, base: Base): Promise<void> {
  if (!standing.has(kind) && (await putInOrder(base))) standing.set(kind, base);
  else await closeBase(base);
}

/** Closes the bases that wait. */
export async function closeStanding(): Promise<void> {
  const all = [...standing.values()];
  standing.clear();
  await Promise.all(all.map(closeBase));
}

export async function closeBase({ browser, server, folder }: Base): Promise<void> {
  await browser.close();
  await server.stop();
  folder.remove();
}

async function putInOrder({ context, server }: Base): Promise<boolean> {
  try {
    for (const page of context.pages()) {
      // a window that leaves tells the server, which ends the extension host; whether something is unsaved is not asked
      await page.goto('about:blank', { timeout: 10_000 });
    }
    await context.unrouteAll();
    const [page] = context.pages();
    if (page === undefined) return false;
    const session = await context.newCDPSession(page);
    const origin = `http://${server.authority}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    for (const each of context.pages()) await each.close();
    server.endExtensionHosts();
    return true;
  } catch {
    return false;
  }
}
