import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { goTo } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, type OpenHomepage } from '../homepage';

let homepage: OpenHomepage;
let shown: FrameLocator;

function opens(settings: Readonly<Record<string, unknown>>): void {
  before(async () => {
    homepage = await openHomepage({ settings });
    shown = await openPreview(homepage.page);
    await shown.locator('.paper-box').first().waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));
}

const scrollTop = (): Promise<number> => shown.locator('html').evaluate(html => html.scrollTop);
/** Long enough for an answer of the editor, and for a smooth scroll. */
const rest = (): Promise<void> => homepage.page.waitForTimeout(1000);

describe('a preview that is not to scroll with the editor', () => {
  opens({ 'academicHomepage.preview.scrollSync': false });

  it('marks where the cursor is, and stays where it is', async () => {
    const { page, folder } = homepage;
    const text = readFileSync(path.join(folder, '_pages/about.md'), 'utf8').split('\n');
    await goTo(page, text.findIndex(line => line.startsWith('# Education')) + 1, 5);
    await shown.locator('[data-academic-homepage-cursor]', { hasText: 'Education' }).waitFor();
    await rest();
    assert.equal(await scrollTop(), 0);
  });

  it('leaves the editor where it is', async () => {
    const { page, editor } = homepage;
    const last = editor.locator('.view-line').last();
    const line = await last.innerText();
    await shown.locator('body').hover();
    await page.mouse.wheel(0, 700);
    await rest();
    assert.ok((await scrollTop()) > 500);
    assert.equal(await last.innerText(), line);
  });
});

describe('an editor that scrolls smoothly', () => {
  opens({ 'editor.smoothScrolling': true });

  it('goes where the page is, and does not take the page along on its way', async () => {
    const { page, editor } = homepage;
    await goTo(page, 1);
    await shown.locator('body').hover();
    const begins = editor.locator('.view-line', { hasText: 'permalink' });
    for (const [by, state] of [
      [900, 'detached'],
      [1500, 'detached'],
      [-20_000, 'visible'],
      [1200, 'detached'],
    ] as const) {
      const before = await scrollTop();
      await page.mouse.wheel(0, by);
      await begins.waitFor({ state });
      await rest();
      assert.equal(await scrollTop(), Math.max(0, before + by));
    }
  });
});
