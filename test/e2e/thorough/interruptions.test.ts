import assert from 'node:assert/strict';
import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { workbenchAddress } from '../../workbench/workbench';
import { editorText, focusEnd, openFile, runCommand, shownFile } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewButton, previewedPage, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

const file = '_pages/about.md';

describe('an author who is interrupted', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage();
    await previewButton(homepage.page).waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const onDisk = (): string => readFileSync(path.join(homepage.folder, file), 'utf8');

  it('loses nothing when the extension host ends in the middle of an edit: the page is shown, checked and undone again', async () => {
    const { page, editor, workbench } = homepage;
    const original = await editorText(page, editor);
    await openPreview(page);
    await focusEnd(page, editor);
    await page.keyboard.type('\n\nWritten before. ');
    await previewedPage(page).getByText('Written before.').waitFor();
    workbench.server.endExtensionHosts();
    await page.keyboard.type('Written while nothing runs, with a [poster]().');
    // found by the extension that has started again
    await editor.locator('.squiggly-warning').first().waitFor();
    assert.equal(
      await editorText(page, editor),
      `${original}\n\nWritten before. Written while nothing runs, with a [poster]().`,
    );
    // the preview of the old one stands there dead, until the new one puts its own there
    await previewedPage(page).getByText('Written while nothing runs').waitFor();
    assert.equal(await page.locator('.tab', { hasText: 'Preview' }).count(), 1);
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await focusEnd(page, editor);
    await page.keyboard.type(' It follows again.');
    await previewedPage(page).getByText('It follows again.').waitFor();
    assert.equal(onDisk(), original);
    await runCommand(page, 'Academic Homepage: Fix All Problems');
    await editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await focusEnd(page, editor);
    for (let steps = 0; steps < 40 && (await editorText(page, editor)) !== original; steps++)
      await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, editor), original);
  });

  it('sees in a second window what the first has saved, and each keeps what it has not saved', async () => {
    const { page, editor, workbench, folder } = homepage;
    const other: Page = await workbench.context.newPage();
    await other.goto(workbenchAddress(workbench.server.authority, { workspace: folder, file: file }));
    const second = await shownFile(other, file);
    await previewButton(other).waitFor();
    await openPreview(other);

    await page.bringToFront();
    await focusEnd(page, editor);
    await page.keyboard.type('\n\nSaved by the first window.');
    await page.keyboard.press('Control+S');
    await other.bringToFront();
    await previewedPage(other).getByText('Saved by the first window.').waitFor();

    await focusEnd(other, second);
    await other.keyboard.type(' Not saved by the second.');
    await previewedPage(other).getByText('Not saved by the second.').waitFor();
    assert.match(onDisk(), /Saved by the first window\.\s*$/);
    assert.doesNotMatch(await editorText(page, editor), /Not saved by the second/);
    await other.close();
  });
});

describe('an author whose extension host ends', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage();
    await previewButton(homepage.page).waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('has the locked preview again, with its page, and no panel without life', async () => {
    const { page, workbench, folder } = homepage;
    const preview = page.locator('.tab', { hasText: 'Preview' });
    const shrinking = page.locator('.tab', { hasText: 'Shrink Pictures' });
    await runCommand(page, 'Academic Homepage: Open Locked Preview to the Side');
    await previewedPage(page).getByRole('heading', { name: 'Publications' }).waitFor();
    await openFile(page, '_pages/about-zh.md');
    await runCommand(page, 'Academic Homepage: Shrink Pictures…');
    await shrinking.waitFor();
    await openFile(page, '_pages/about-zh.md');
    workbench.server.endExtensionHosts();
    appendFileSync(path.join(folder, file), '\n\nWritten elsewhere.\n');
    // the dead one does not show that
    await previewedPage(page).getByText('Written elsewhere.').waitFor();
    assert.deepEqual(await preview.allInnerTexts(), ['[Preview] about.md']);
    assert.equal(await shrinking.count(), 0);
  });
});
