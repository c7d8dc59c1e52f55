import { companionDone } from './companion/awaitReport';
import { pageSettled, workbenchSettled } from './settled';
import { errorsIn, openWorkbench, type WorkbenchOptions } from './workbench';
import { webview } from './workbenchActions';

const timeoutMs = 60_000;

/**
 * Saves a picture of the workbench in `file`: the companion, one of `options.extensions`, opens the page and its preview,
 * and the picture is taken when both stand still. Rejects with the reason when the preview does not come; then the
 * picture shows what was there.
 */
export async function takeScreenshot(file: string, companion: string, options: WorkbenchOptions): Promise<void> {
  const workbench = await openWorkbench(options);
  const { page, consoleLines } = workbench;
  try {
    await companionDone(companion, timeoutMs);
    await webview(page).locator('body').waitFor({ timeout: timeoutMs });
    await pageSettled(webview(page));
    await workbenchSettled(page);
  } catch (error) {
    console.error(errorsIn(consoleLines).join('\n'));
    throw error;
  } finally {
    await page.screenshot({ path: file });
    await workbench.close();
  }
}
