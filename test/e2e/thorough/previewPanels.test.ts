import assert from 'node:assert/strict';
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { copySite } from '../../workbench/siteCopy';
import { dialog, focusText, offersCommand, openFile, runCommand, webview } from '../../workbench/workbenchActions';
import { chooseInMenu } from '../homepageViewActions';
import { openHomepage, openPreview, previewedPage, type OpenHomepage } from '../homepage';
import { until } from '../until';

/** Another address once its escapes are undone. */
const encoded = 'https://elsewhere.example/o/maps%2Flake.png?sig=ab%2Bcd%3D&to=%26x';

/** The starter site with links of every kind at the end of its page. */
function siteOfLinks(): ReturnType<typeof copySite> {
  const copy = copySite();
  writeFileSync(path.join(copy.site, 'files/cv.pdf'), '%PDF-1.4\n');
  appendFileSync(
    path.join(copy.site, '_pages/about.md'),
    `
[Chinese papers](/zh/#publications), [my vitae](/files/cv.pdf), [elsewhere](https://elsewhere.example/here),
[nowhere](/nowhere/), [nothing](), [a map](${encoded})
`,
  );
  return copy;
}

describe('previews as panels', () => {
  let homepage: OpenHomepage;
  before(async () => {
    const copy = siteOfLinks();
    homepage = await openHomepage({ site: copy.site });
    copy.remove();
    await openPreview(homepage.page);
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const tabs = (): Locator => homepage.page.locator('.tab', { hasText: /Preview/ });
  const scrollTop = (): Promise<number> =>
    previewedPage(homepage.page)
      .locator('html')
      .evaluate(html => html.scrollTop);
  const language = (): Promise<string | null> => previewedPage(homepage.page).locator('html').getAttribute('lang');

  it('goes back to where a link was followed, and forward again', async () => {
    const { page } = homepage;
    const shown = previewedPage(page);
    await shown.getByRole('link', { name: 'Chinese papers' }).scrollIntoViewIfNeeded();
    const left = await scrollTop();
    assert.ok(left > 1000);
    await shown.getByRole('link', { name: 'Chinese papers' }).click();
    await shown.locator('html[lang="zh-CN"]').waitFor();
    const arrived = await scrollTop();
    assert.ok(arrived > 100, 'the other page is shown at the place that the link names');

    await runCommand(page, 'Academic Homepage: Preview: Back');
    await shown.locator('html[lang="en"]').waitFor();
    await until('back, the page is where it was left', async () => Math.abs((await scrollTop()) - left) < 2);
    await runCommand(page, 'Academic Homepage: Preview: Forward');
    await shown.locator('html[lang="zh-CN"]').waitFor();
    await until('forward, the other is where it was left', async () => Math.abs((await scrollTop()) - arrived) < 2);
    assert.equal(await offersCommand(page, 'Academic Homepage: Preview: Forward'), false, 'this is the end');
  });

  it('goes back and forward by keys and by the side buttons of the mouse, also within a page', async () => {
    const { page } = homepage;
    const shown = previewedPage(page);
    await shown.locator('h1').first().click();
    await page.keyboard.press('Alt+ArrowLeft');
    await shown.locator('html[lang="en"]').waitFor();
    await shown.locator('html').evaluate(html => html.scrollTo({ top: 0, behavior: 'instant' }));
    await shown.getByRole('link', { name: 'Publications' }).first().click();
    await until('the menu leads down the page', async () => (await scrollTop()) > 500);
    await sideButton(shown.locator('h1').first(), 3);
    await until('back is the top of the same page', async () => (await scrollTop()) === 0);
    await sideButton(shown.locator('h1').first(), 4);
    await until('forward is the place further down', async () => (await scrollTop()) > 500);
    await sideButton(shown.locator('h1').first(), 3);
    await until('back once more is the top again', async () => (await scrollTop()) === 0);
    assert.equal(await language(), 'en');
  });

  it('has buttons for it in the title bar', async () => {
    const { page } = homepage;
    const shown = previewedPage(page);
    await shown.getByRole('link', { name: '中文' }).first().click();
    await shown.locator('html[lang="zh-CN"]').waitFor();
    const button = (name: string): Locator => page.locator('.editor-actions').getByRole('button', { name }).last();
    await button('Preview: Back').click();
    await shown.locator('html[lang="en"]').waitFor();
    await button('Preview: Forward').click();
    await shown.locator('html[lang="zh-CN"]').waitFor();
    await button('Preview: Back').click();
    await shown.locator('html[lang="en"]').waitFor();
  });

  it('opens files of the site in the editor, beside the preview', async () => {
    const { page } = homepage;
    await previewedPage(page).getByRole('link', { name: 'my vitae' }).click();
    await page.locator('.tab', { hasText: 'cv.pdf' }).waitFor();
    assert.equal(await previewedPage(page).locator('html').isVisible(), true);
    await runCommand(page, 'View: Close Editor');
    await page.locator('.tab', { hasText: 'cv.pdf' }).waitFor({ state: 'detached' });
  });

  it('asks VS Code to open what lies elsewhere', async () => {
    const { page } = homepage;
    await previewedPage(page).getByRole('link', { name: 'elsewhere' }).click();
    await dialog(page).getByText('https://elsewhere.example/here').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });

  it('opens it letter for letter, as a visitor’s browser would', async () => {
    const { page } = homepage;
    const { context } = homepage.workbench;
    await context.route('https://elsewhere.example/**', route => route.fulfill({ body: 'a map' }));
    await previewedPage(page).getByRole('link', { name: 'a map' }).click();
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      dialog(page).getByRole('button', { name: 'Open', exact: true }).click(),
    ]);
    await tab.waitForURL(/elsewhere/);
    assert.equal(tab.url(), encoded);
    await tab.close();
    await context.unroute('https://elsewhere.example/**');
  });

  it('says in the status bar where a link of the site leads to nothing', async () => {
    const { page } = homepage;
    await previewedPage(page).getByRole('link', { name: 'nowhere' }).click();
    await page.locator('.statusbar-item', { hasText: 'no page or file “/nowhere/”' }).waitFor();
  });

  it('has one item in the status bar, which opens the problems', async () => {
    const { page } = homepage;
    const item = page.locator('.statusbar-item', { hasText: /^Homepage · \d+ problem/ });
    await item.waitFor();
    await item.click();
    await page.locator('.markers-panel').waitFor();
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  });

  it('is shown and left by the keys of VS Code’s own Markdown preview', async () => {
    const { page } = homepage;
    await focusText(await openFile(page, '_pages/about.md'));
    await page.keyboard.press('Control+K');
    await page.keyboard.press('V');
    await previewedPage(page).locator('html[lang="en"]').waitFor();
    assert.equal(await tabs().count(), 1, 'the preview that shows the page is used');
    const active = page.locator('.editor-group-container.active .tab.active');
    await previewedPage(page).locator('h1').first().click();
    await active.filter({ hasText: 'Preview' }).waitFor();
    await page.keyboard.press('Control+Shift+V');
    await active.filter({ hasText: /^about\.md/ }).waitFor();
  });

  it('is offered in the menu of a page in the explorer, and not in that of the readme', async () => {
    const { page } = homepage;
    const row = (name: string): Locator => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    const named = (name: string): Locator => page.locator('.monaco-menu').getByText(name, { exact: true });
    await page.keyboard.press('Control+Shift+E');
    await row('README.md').click({ button: 'right' });
    await page.locator('.monaco-menu').first().waitFor();
    assert.equal(await named('Open Homepage Preview').count(), 0);
    await page.keyboard.press('Escape');
    await row('about-zh.md').click({ button: 'right' });
    await page.locator('.monaco-menu').first().waitFor();
    assert.equal(await named('Open Preview').count(), 1, 'VS Code’s own, and no other of that name');
    // VS Code takes no click on a menu that has just opened
    await chooseInMenu(page, 'Open Homepage Preview');
    await previewedPage(page).locator('html[lang="zh-CN"]').waitFor();
  });

  it('keeps its page when it is locked, while another follows the editor', async () => {
    const { page } = homepage;
    await focusText(await openFile(page, '_pages/about.md'));
    await runCommand(page, 'Academic Homepage: Open Locked Preview to the Side');
    await page.locator('.tab', { hasText: '[Preview] about.md' }).waitFor();
    await focusText(await openFile(page, '_pages/about-zh.md'));
    await page.locator('.tab', { hasText: /^Preview about-zh\.md/ }).waitFor();
    assert.deepEqual((await tabs().allInnerTexts()).map(text => text.trim()).sort(), [
      'Preview about-zh.md',
      '[Preview] about.md',
    ]);
    await page.locator('.tab', { hasText: '[Preview] about.md' }).click();
    await previewIn(page, 'en');
    await page.locator('.editor-actions').getByRole('button', { name: 'Follow the Active Editor' }).last().click();
    await page.locator('.tab', { hasText: /^Preview about\.md/ }).waitFor();
    await page.locator('.editor-actions').getByRole('button', { name: 'Lock to This Page' }).last().click();
    await page.locator('.tab', { hasText: '[Preview] about.md' }).waitFor();
  });

  it('comes back after the window was loaded again: each page, lock and place', async () => {
    const { page } = homepage;
    const scrolled = async (): Promise<number> =>
      (await previewIn(page, 'en')).locator('html').evaluate(html => html.scrollTop);
    await (await previewIn(page, 'en')).locator('html').evaluate(html => {
      html.scrollTo({ top: 800, behavior: 'instant' });
    });
    await until('the page is scrolled', async () => (await scrolled()) === 800);
    await leaveWindow(page);
    // without the file to open, in place of which VS Code would restore nothing
    const address = new URL(page.url());
    address.searchParams.delete('payload');
    await page.goto(address.href);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.tab', { hasText: '[Preview] about.md' }).waitFor();
    await page.locator('.tab', { hasText: /^Preview about-zh\.md/ }).waitFor();
    await (await previewIn(page, 'en')).locator('.paper-box').first().waitFor();
    await until('the page is where it was', async () => Math.abs((await scrolled()) - 800) < 2);
    await page.locator('.tab', { hasText: /^Preview about-zh\.md/ }).click();
    await (await previewIn(page, 'zh-CN')).locator('.paper-box').first().waitFor();
    await focusText(await openFile(page, '_pages/404.md'));
    await page.locator('.tab', { hasText: /^Preview 404\.md/ }).waitFor();
    await page.locator('.tab', { hasText: '[Preview] about.md' }).waitFor();
  });

  it('says calmly that its page is gone, and shows it when it comes back', async () => {
    const { page, folder } = homepage;
    const file = path.join(folder, '_pages/about.md');
    await openFile(page, '_pages/about.md');
    await runCommand(page, 'View: Close Editor');
    await page.locator('.tab', { hasText: '[Preview] about.md' }).click();
    renameSync(file, `${file}.away`);
    const notices = async (): Promise<string> =>
      (await webview(page, 0).locator('#notice').innerText()) + (await webview(page, 1).locator('#notice').innerText());
    await until('it is said above the page', async () =>
      (await notices()).includes('“about.md” is not there any more. Close this preview'),
    );
    assert.equal(await (await previewIn(page, 'en')).locator('.paper-box').count(), 4, 'the page stays');
    renameSync(`${file}.away`, file);
    await until('nothing is said any more', async () => (await notices()) === '');
  });
});

/** Presses a side button of the mouse on an element, as the browser would tell of it. */
async function sideButton(element: Locator, button: 3 | 4): Promise<void> {
  await element.evaluate((node, number) => {
    for (const type of ['mousedown', 'mouseup', 'auxclick']) {
      const event = new MouseEvent(type, { button: number, bubbles: true, cancelable: true });
      if (node.dispatchEvent(event)) throw new Error(`“${type}” is left to the browser`);
    }
  }, button);
}

/** The page in this language in one of the previews that are seen. */
async function previewIn(page: Page, language: string): Promise<FrameLocator> {
  let found: FrameLocator | undefined;
  await until(`a page in “${language}” is shown`, async () => {
    const all = await page.locator('iframe.webview.ready:visible').count();
    for (let index = 0; index < all && found === undefined; index++) {
      const shown = webview(page, index).locator('iframe#page').contentFrame();
      if ((await shown.locator(`html[lang="${language}"]`).count()) > 0) found = shown;
    }
    return found !== undefined;
  });
  assert.ok(found);
  return found;
}

/** VS Code in a browser writes its state when the window loses the focus, since it may not when the page is left. */
async function leaveWindow(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.waitForTimeout(300);
}
