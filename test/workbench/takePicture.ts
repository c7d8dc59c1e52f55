import type { Page } from 'playwright-core';

/** On the element of the document: the window is painted though it was opened without, see `WorkbenchOptions`. */
export const paintedMark = 'data-painted';

/** Saves what a window of VS Code shows in `file`, a PNG; also of one that is left unpainted. */
export async function takePicture(page: Page, file: string): Promise<void> {
  await page.evaluate(paint, paintedMark);
  await page.screenshot({ path: file });
  await page.evaluate(mark => document.documentElement.removeAttribute(mark), paintedMark);
}

/** Resolves when what was transparent has been drawn. */
async function paint(mark: string): Promise<void> {
  document.documentElement.setAttribute(mark, '');
  for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
}
