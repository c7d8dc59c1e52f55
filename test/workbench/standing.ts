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

/**
 * The tab stays, at a file of the server: a window that comes up in it finds VS Code's program read by the browser's process already, which saves
 * a third of the processor time of its start.
 */
async function putInOrder({ context, server }: Base): Promise<boolean> {
  const origin = `http://${server.authority}`;
  try {
    const [kept, ...others] = context.pages();
    if (kept === undefined) return false;
    // a window that leaves tells the server, which ends the extension host; whether something is unsaved is not asked
    for (const page of others) {
      await page.goto('about:blank', { timeout: 10_000 });
      await page.close();
    }
    await kept.goto(`${origin}/version`, { timeout: 10_000 });
    await kept.evaluate(() => sessionStorage.clear());
    await context.unrouteAll();
    const session = await context.newCDPSession(kept);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
    server.endExtensionHosts();
    return true;
  } catch {
    return false;
  }
}
