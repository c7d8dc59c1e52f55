import type { Page } from 'playwright-core';

/** Also of a workbench that is left unpainted: see `WorkbenchOptions`. */
const painted = '.monaco-workbench { opacity: 1 !important }';

/** Saves what a window of VS Code shows in `file`, a PNG. */
export async function takePicture(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file, style: painted });
}
