import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { englishSite } from '../../core/features/secondPage/oneMenuSite';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { temporaryFolder, type TemporaryFolder } from '../../workbench/lifetime';
import { editorOf, editorText, openFile, quickInput, runAskingCommand } from '../../workbench/workbenchActions';
import { openHomepage, previewButton, previewedPage, type OpenHomepage } from '../homepage';
import { patienceMs } from '../../workbench/patience';
import { takePicture } from '../../workbench/takePicture';

const chinese = '_pages/about-zh.md';

describe('a page in another language', () => {
  let homepage: OpenHomepage;
  let empty: TemporaryFolder;

  before(async () => {
    empty = temporaryFolder('ahe-');
    homepage = await openHomepage({ site: empty.path, files: englishSite });
  });
  after(async () => {
    await homepage.close();
    empty.remove();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('is written by one command, previewed with its own menu, and taken back by one undo', async () => {
    const { page, editor, folder } = homepage;
    await previewButton(page).waitFor();
    const before = await editorText(page, editor);
    await runAskingCommand(page, 'Academic Homepage: Add Page in Another Language…');
    const input = quickInput(page).locator('input.input');
    await quickInput(page).getByText('Your name on the Chinese page').waitFor();
    assert.equal(await input.inputValue(), 'Wen Tao');
    await input.fill('温涛');
    await page.keyboard.press('Enter');

    const second = editorOf(page, chinese);
    await second.locator('.view-line', { hasText: '近期动态' }).waitFor();
    const preview = previewedPage(page);
    await preview.locator('h1', { hasText: '近期动态' }).waitFor();
    assert.deepEqual(await preview.locator('.visible-links a').allInnerTexts(), [
      ...['个人主页', '个人简介', '近期动态', '论文', 'Boats', 'CV', 'English'],
    ]);
    assert.equal(await preview.locator('.author__name').innerText(), '温涛');
    // the cursor stands behind the first mark: what is written goes before what is to be translated
    await page.locator('.statusbar-item', { hasText: /Ln 15, Col 13/ }).waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await preview.locator('.visible-links a', { hasText: 'English' }).click();
    await preview.locator('h1', { hasText: 'News' }).waitFor();
    assert.equal(await preview.locator('.visible-links a').last().innerText(), '中文');

    await openFile(page, '_pages/about.md');
    assert.match(await editorText(page, editor), /^translation: \/zh\.html$/m);
    await page.keyboard.press('Control+Z');
    await editor.locator('.view-line', { hasText: 'translation:' }).waitFor({ state: 'detached' });
    assert.equal(await editorText(page, editor), before);
    await gone(page, path.join(folder, chinese));
    await gone(page, path.join(folder, '_data/authors.yml'));
    const menu = await openFile(page, '_data/navigation.yml');
    assert.equal(await editorText(page, menu), readFileSync(path.join(folder, '_data/navigation.yml'), 'utf8'));
    assert.doesNotMatch(await editorText(page, menu), /main_zh/);
  });
});

/** Waits until a file is not there any more: the editor undoes its text first. */
async function gone(page: Page, file: string): Promise<void> {
  for (const end = Date.now() + patienceMs; existsSync(file);) {
    assert.ok(Date.now() < end, `${file} is still there`);
    await page.waitForFunction(() => new Promise(resolve => requestAnimationFrame(() => resolve(true))));
  }
}
