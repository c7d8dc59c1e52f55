import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { answerNotification, editorText, openFile, quickInput } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewButton, previewedPage, root, type OpenHomepage } from '../homepage';
import { until } from '../until';
import { answer, chooseInMenu, focusView, leaveRows, row, textOf } from '../homepageViewActions';
import { takePicture } from '../../workbench/takePicture';

const about = '_pages/about.md';

/** What stands in the menu that is open. */
async function itemsOf(page: Page): Promise<readonly string[]> {
  const items = page.locator('.context-view .action-item .action-label:not(.separator)');
  await items.first().waitFor();
  return (await items.allInnerTexts()).map(text => text.trim()).filter(text => text !== '');
}

/** An action at the end of a row that the pointer is on. */
async function inlineAction(of: Locator, name: string): Promise<Locator> {
  await of.hover();
  return of.locator(`.action-label[aria-label^="${name}"]`);
}

describe('the menus of the right button', () => {
  let homepage: OpenHomepage;
  before(async () => {
    const config = readFileSync(path.join(root, 'media/starter/_config.yml'), 'utf8')
      .replace(/^ {2}zhihu:.*$/m, '  zhihu: ""')
      .replace(/^ {2}avatar:.*$/m, '  avatar: "https://pictures.example/me.png"')
      .replace(/^url:.*$/m, 'url: https://suqiu.example');
    homepage = await openHomepage({ viewport: { width: 1400, height: 1500 }, files: { '_config.yml': config } });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));
  afterEach(() => homepage.page.keyboard.press('Escape'));

  it('have on a row of the profile what can be done with its value', async () => {
    const { page } = homepage;
    await previewButton(page).waitFor();
    await focusView(page, 'Profile');
    const avatar = row(page, 'Profile', /^avatar/);
    assert.equal(await (await inlineAction(avatar, 'Open Link')).count(), 1);
    await avatar.click({ button: 'right' });
    assert.deepEqual(await itemsOf(page), ['Edit Value…', 'Go to Source', 'Open Link', 'Copy Value']);
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-profile.png`);
    await page.keyboard.press('Escape');
    await leaveRows(page, homepage.editor);
    await row(page, 'Profile', /^location/).click({ button: 'right' });
    assert.deepEqual(await itemsOf(page), ['Edit Value…', 'Go to Source', 'Copy Value']);
    await chooseInMenu(page, 'Edit Value…');
    await answer(page, 'Lakeside: East');
    await row(page, 'Profile', /^locationLakeside: East/).waitFor();
    assert.match(await textOf(page, '_config.yml'), /^ {2}location: "Lakeside: East"$/m);
  });

  it('have on a row of the checks what mends it and what explains it', async () => {
    const { page } = homepage;
    await focusView(page, 'Checks');
    const zhihu = row(page, 'Checks', /zhihu/);
    await zhihu.click({ button: 'right' });
    assert.deepEqual(await itemsOf(page), [
      'Go to Source',
      'Quick Fix…',
      'Explain This Rule',
      'Turn This Rule Off',
      'Copy Message',
    ]);
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-checks.png`);
    await page.keyboard.press('Escape');
    await (await inlineAction(zhihu, 'Quick Fix')).click();
    await quickInput(page).locator('.monaco-list-row.focused').waitFor();
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-fix.png`);
    await page.keyboard.press('Enter');
    await zhihu.waitFor({ state: 'detached' });
    assert.match(await textOf(page, '_config.yml'), /^ {2}zhihu: *$/m);
  });

  it('turn a rule off in the settings of the workspace, and on again', async () => {
    const { page } = homepage;
    await openFile(page, '_config.yml');
    await page.keyboard.press('Control+Z');
    await focusView(page, 'Checks');
    const zhihu = row(page, 'Checks', /zhihu/);
    await zhihu.click({ button: 'right' });
    await chooseInMenu(page, 'Turn This Rule Off');
    await zhihu.waitFor({ state: 'detached' });
    await answerNotification(page, /is off in the settings of this workspace/, 'Undo');
    await zhihu.waitFor();
  });

  it('have in the preview what is about the place of the pointer, and lead to where that is written', async () => {
    const { page } = homepage;
    const editor = await openFile(page, about);
    const text = await editorText(page, editor);
    const shown = await openPreview(page);
    await shown.getByRole('heading', { name: 'Education' }).click({ button: 'right' });
    const items = await itemsOf(page);
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-preview.png`);
    for (const item of ['Go to Source', 'Copy Link to Heading', 'Open in Browser', 'Compare with Published'])
      assert.ok(items.includes(item), `${item} is not in ${items.join(', ')}`);
    assert.deepEqual(
      items.filter(item => item.endsWith('Source')),
      ['Go to Source'],
    );
    for (const item of ['Copy', 'Copy Link Address', 'Cut', 'Paste']) assert.ok(!items.includes(item), item);
    await chooseInMenu(page, 'Go to Source');
    const line = text.split('\n').findIndex(one => /^#.*Education/.test(one)) + 1;
    await page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`^Ln ${line}, `) }).waitFor();
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await shown.getByRole('heading', { name: 'Education' }).click({ button: 'right' });
    await chooseInMenu(page, 'Copy Link to Heading');
    await until('the heading is copied', async () => (await copied()) === 'https://suqiu.example/#education');
    await shown.getByText('School of Computing').first().click({ button: 'right' });
    assert.ok((await itemsOf(page)).includes('Copy Link Address'));
    await chooseInMenu(page, 'Copy Link Address');
    await until('the link is copied', async () => (await copied()) === 'https://computing.yunmeng.example/');
    assert.equal(await previewedPage(page).locator('[data-vscode-context]').count(), 0, 'the page is untouched');
  });
});
