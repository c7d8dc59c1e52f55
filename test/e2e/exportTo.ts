import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patienceMs } from '../workbench/patience';
import { quickInput, runAskingCommand } from '../workbench/workbenchActions';

/** Chooses “Export Site…” and, in VS Code's own dialog, a folder. */
export async function exportTo(page: Page, target: string): Promise<void> {
  const input = await runAskingCommand(page, 'Academic Homepage: Export Site…');
  const button = quickInput(page).getByRole('button', { name: 'Export Here' });
  // drawn after the input: until then it is as invisible as once the folder is chosen
  await button.waitFor();
  // while it lists a folder it takes neither a name nor a click, and puts its own name back
  for (const end = Date.now() + patienceMs; Date.now() < end && (await button.isVisible());) {
    const isFilled = await input.fill(`${target}/`, { timeout: 3000 }).then(
      () => true,
      () => false,
    );
    await page.waitForTimeout(400);
    if (!isFilled || (await input.inputValue()) !== `${target}/`) continue;
    await button.click({ timeout: 3000 }).catch(() => undefined);
    await button.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => undefined);
  }
  assert.equal(await button.isVisible(), false);
}
