import type { TemporaryFolder } from '../workbench/lifetime';
import { workbenchAddress, type Workbench } from '../workbench/workbench';
import { dialog, notifications, openFile, runCommand } from '../workbench/workbenchActions';

/** A window on a folder whose files are replaced for each use. */
export interface Standing {
  readonly workbench: Workbench;
  readonly folder: TemporaryFolder;
}

/** Each test file is a bundle of its own with its own modules: what they share is kept with the process. */
const shared = globalThis as typeof globalThis & { standingWorkbenches?: Map<string, Standing> };
const standing = (shared.standingWorkbenches ??= new Map());

/** The window of this kind that nobody uses now, taken out of those that wait. */
export function leftInOrder(kind: string): Standing | undefined {
  const found = standing.get(kind);
  standing.delete(kind);
  return found;
}

/**
 * Makes a window like a new one: with `file` of its changed folder in the editor, and with an extension host that has seen nothing of what was
 * there before.
 */
export async function renew({ workbench }: Standing, file: string): Promise<void> {
  const { page, server } = workbench;
  await openFile(page, file);
  const alive = page.locator('[id="academic-homepage.academic-homepage.academicHomepage.problems"]');
  await alive.waitFor();
  server.endExtensionHosts();
  await alive.waitFor({ state: 'detached' });
  // VS Code starts another by itself twice in five minutes, and asks from then on
  const again = page.getByRole('button', { name: 'Restart Remote Extension Host' });
  await alive.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await alive.waitFor();
  workbench.forgetConsole();
}

/** The same for a window whose extension host is a worker of the browser, which nobody can end: everything is loaded anew. */
export async function reload({ workbench, folder }: Standing, file: string): Promise<void> {
  const { page, context, server } = workbench;
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: `http://${server.authority}`, storageTypes: 'all' });
  await session.detach();
  workbench.forgetConsole();
  await page.goto(workbenchAddress(server.authority, { workspace: folder.path, file }));
}

/** Leaves a window for the next test of its `kind`, or closes it: where it has none, or cannot be put in order. */
export async function giveBack(used: Standing, kind: string | undefined): Promise<void> {
  const kept = kind !== undefined && !standing.has(kind) && (await putInOrder(used.workbench));
  if (kept) standing.set(kind, used);
  else await close(used);
}

/** Closes the windows that wait. */
export async function closeAll(): Promise<void> {
  const all = [...standing.values()];
  standing.clear();
  await Promise.all(all.map(close));
}

async function close({ workbench, folder }: Standing): Promise<void> {
  await workbench.close();
  folder.remove();
}

/** Closes whatever a test has left open, without saving. `false` where that cannot be done: the next test gets another window. */
async function putInOrder({ page, context, settingsHaveChanged }: Workbench): Promise<boolean> {
  try {
    if (settingsHaveChanged()) return false;
    for (const other of context.pages()) if (other !== page) await other.close();
    await context.unrouteAll();
    await page.mouse.move(0, 0);
    for (let layers = 0; layers < 3; layers++) await page.keyboard.press('Escape');
    if (await dialog(page).isVisible()) return false;
    await runCommand(page, 'View: Close All Editor Groups');
    const tabs = page.locator('.tab');
    const unsaved = dialog(page).getByRole('button', { name: "Don't Save" });
    for (const end = Date.now() + 10_000; (await tabs.count()) > 0 && Date.now() < end;) {
      if (await unsaved.isVisible()) await unsaved.click();
      else await page.waitForTimeout(50);
    }
    if (await page.locator('.part.panel').isVisible()) await runCommand(page, 'View: Hide Panel');
    await runCommand(page, 'View: Show Explorer');
    await runCommand(page, 'Notifications: Clear All Notifications');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    return (await tabs.count()) === 0 && (await notifications(page).count()) === 0;
  } catch {
    return false;
  }
}
