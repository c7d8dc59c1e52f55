import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { focusEnd, focusedEditor, goTo, openFile, runCommand, webview, focusText } from '../workbench/workbenchActions';
import { openPreview, previewedPage, type OpenHomepage } from './homepage';
import { until } from './until';
import { patienceMs } from '../workbench/patience';

/** @param opened the starter's page, in the editor alone */
export function previewOfStarter(opened: () => OpenHomepage): void {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = opened();
    await openPreview(homepage.page);
  });

  /** Waits until the tab of the preview is called so. */
  const isTitled = (name: string): Promise<void> =>
    homepage.page.locator('.tab', { hasText: 'Preview' }).filter({ hasText: name }).first().waitFor();

  it('stands in a locked group from the start, so that no file is opened over it, however soon', async () => {
    assert.equal(await homepage.page.locator('.editor-group-container.locked .tab', { hasText: 'Preview' }).count(), 1);
    assert.equal(await homepage.page.locator('.editor-group-container.locked').count(), 1);
  });

  it('scrolls to a place of the page when its menu item is clicked', async () => {
    const shown = previewedPage(homepage.page);
    await shown.locator('html').evaluate(html => html.scrollTo(0, 0));
    await shown.getByRole('link', { name: 'Patents' }).first().click();
    await scrolled(homepage.page);
  });

  it('follows no link that is clicked with the right button', async () => {
    const shown = previewedPage(homepage.page);
    await shown.locator('html').evaluate(html => html.scrollTo(0, 0));
    await shown.getByRole('link', { name: '中文' }).first().click({ button: 'right' });
    // the menu comes when the workbench has been told of the click: Escape before that leaves it over the page
    const menu = homepage.page.locator('.context-view .action-item').first();
    await menu.waitFor();
    await homepage.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await shown.getByRole('link', { name: 'Patents' }).first().click();
    await scrolled(homepage.page);
    assert.equal(await shown.locator('html').getAttribute('lang'), 'en');
  });

  it('follows a link to another page of the site', async () => {
    const shown = previewedPage(homepage.page);
    await shown.getByRole('link', { name: '中文' }).first().click();
    await shown.getByRole('heading', { name: '近况' }).or(shown.locator('html[lang^="zh"] h1')).first().waitFor();
    assert.equal(await shown.locator('html').getAttribute('lang'), 'zh-CN');
    await isTitled('about-zh.md');
    assert.equal(await shown.locator('html').evaluate(html => html.scrollTop), 0, 'another page begins at its top');
  });

  it('goes with the author to another page', async () => {
    const { page } = homepage;
    // The focus is still in the preview: a file that is opened now must not take its place.
    await openFile(page, '_pages/404.md');
    await openFile(page, '_pages/about.md');
    await previewedPage(page).locator('html[lang="en"] .paper-box').first().waitFor();
    await isTitled('Preview about.md');
  });

  it('shows nothing of the page before under the name of one that cannot be made, and that one when it is mended', async () => {
    const { page, folder } = homepage;
    const talks = path.join(folder, '_pages/talks.md');
    const head = '---\ntitle: Talks\npermalink: /talks/\n---\n';
    writeFileSync(talks, `${head}{% if %}`);
    await openFile(page, '_pages/talks.md');
    await webview(page).locator('#problems .problem', { hasText: 'talks.md' }).waitFor();
    await isTitled('Preview talks.md');
    assert.equal(await previewedPage(page).locator('.paper-box').count(), 0);
    writeFileSync(talks, `${head}The oaks of our street.`);
    await previewedPage(page).getByText('The oaks of our street.').waitFor();
    await openFile(page, '_pages/about.md');
    await previewedPage(page).locator('html[lang="en"] .paper-box').first().waitFor();
    rmSync(talks);
  });

  it('says of a page that is too large that it is, in the place of the page before', async () => {
    const { page, folder } = homepage;
    const picture = `![Poster](data:image/png;base64,${'A'.repeat(4_000_000)})`;
    writeFileSync(path.join(folder, '_pages/poster.md'), `---\npermalink: /poster/\n---\n\n# Poster\n\n${picture}\n`);
    await openFile(page, '_pages/poster.md');
    const told = '“_pages/poster.md” is too large for a preview: more than 4 MB.';
    await webview(page).locator('#problems .problem').filter({ hasText: told }).waitFor();
    await isTitled('Preview poster.md');
    assert.equal(await webview(page).locator('.paper-box').count(), 0);
    await openFile(page, '_pages/about.md');
    await previewedPage(page).locator('.paper-box').first().waitFor();
    rmSync(path.join(folder, '_pages/poster.md'));
  });

  it('shows a picture that comes after the page has named it, and one that is written anew', async () => {
    const { page, editor, folder } = homepage;
    const file = path.join(folder, 'images/later on.svg');
    await focusEnd(page, editor);
    await page.keyboard.type('\n\n![Later on](images/later%20on.svg)\n');
    const picture = previewedPage(page).locator('img[alt="Later on"]');
    await picture.waitFor({ state: 'attached' });
    for (const width of [2, 3]) {
      writeFileSync(file, `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="2"/>`);
      const has = (image: Element): number => (image as HTMLImageElement).naturalWidth;
      for (const end = Date.now() + patienceMs; Date.now() < end && (await picture.evaluate(has)) !== width;)
        await page.waitForTimeout(50);
      assert.equal(await picture.evaluate(has), width, (await picture.getAttribute('src')) ?? 'no address');
    }
    // the preview follows an undo later than the next one is typed, which would take back what was done before
    await focusText(editor);
    await runCommand(page, 'File: Revert File');
    await picture.waitFor({ state: 'detached' });
    rmSync(file);
  });

  it('keeps its looks while a stylesheet is being broken, and says where it breaks', async () => {
    const { page } = homepage;
    const sheet = await openFile(page, '_sass/_variables.scss');
    await focusEnd(page, sheet);
    await page.keyboard.type('\n$half-typed: ');
    const bar = webview(page).locator('#problems');
    await bar.locator('.problem', { hasText: '_sass/_variables.scss' }).waitFor();
    const display = await previewedPage(page)
      .locator('.paper-box')
      .first()
      .evaluate(box => getComputedStyle(box).display);
    assert.notEqual(display, 'block');
    await page.keyboard.type('0;');
    await bar.waitFor({ state: 'hidden' });
  });

  it('keeps the page while a key of its front matter is half typed, and says so', async () => {
    const { page } = homepage;
    await focusText(await openFile(page, '_pages/about.md'));
    await goTo(page, 3);
    await page.keyboard.press('End');
    const shown = previewedPage(page);
    const picture = shown.locator('.paper-box img').first();
    await picture.scrollIntoViewIfNeeded();
    const width = (): Promise<number> => picture.evaluate(img => (img as HTMLImageElement).naturalWidth);
    await until('its pictures have come', async () => (await width()) > 0);
    const bar = webview(page).locator('#problems');
    // title: ""x
    await page.keyboard.type('x');
    await bar.locator('.problem', { hasText: '_pages/about.md:3' }).waitFor();
    assert.ok((await width()) > 0, 'its pictures are there');
    assert.equal(await shown.getByRole('link', { name: 'Patents' }).first().getAttribute('href'), '#patents');
    await page.keyboard.press('Backspace');
    await bar.waitFor({ state: 'hidden' });
  });

  it('says nothing of a key before its author rests', async () => {
    const { page } = homepage;
    await focusText(await openFile(page, '_pages/about.md'));
    await goTo(page, 3);
    await page.keyboard.press('End');
    const bar = webview(page).locator('#problems');
    // a machine that stands still for a second between two keys makes a rest of it: then once more
    let comings = 1;
    for (let tries = 0; tries < 3 && comings > 0; tries += 1) {
      await bar.evaluate(element => {
        element.dataset.comings = '0';
        new MutationObserver(() => (element.dataset.comings = String(Number(element.dataset.comings) + 1))).observe(
          element,
          { attributeFilter: ['hidden'] },
        );
      });
      // no YAML before its colon
      await page.keyboard.type('\nmood: good', { delay: 60 });
      await page.waitForTimeout(1500);
      comings = Number(await bar.getAttribute('data-comings'));
      for (const key of ['Shift+Home', 'Backspace', 'Backspace']) await page.keyboard.press(key);
      await bar.waitFor({ state: 'hidden' });
    }
    assert.equal(comings, 0);
  });

  it('leads from a problem to its place', async () => {
    const { page } = homepage;
    const about = await openFile(page, '_pages/about.md');
    await focusEnd(page, about);
    await page.keyboard.type('\n\n{% nonsense %}');
    await goTo(page, 1);
    await webview(page).locator('#problems .problem').click();
    await page.locator('#status\\.editor\\.selection', { hasText: /Ln 1[67]\d, Col 1$/ }).waitFor();
    // the place is shown before the keyboard is there
    await focusedEditor(page).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await webview(page).locator('#problems').waitFor({ state: 'hidden' });
  });

  it('stays where it is while the author looks at the configuration', async () => {
    const { page } = homepage;
    await openFile(page, '_config.yml');
    await isTitled('Preview about.md');
    assert.equal(await previewedPage(page).locator('.paper-box').count(), 4);
  });
}

/** Waits until the page in the preview has been scrolled down. */
async function scrolled(page: Page): Promise<void> {
  const html = previewedPage(page).locator('html');
  const end = Date.now() + patienceMs;
  for (;;) {
    if ((await html.evaluate(element => element.scrollTop)) > 500) return;
    assert.ok(Date.now() < end, 'the page was not scrolled');
    await page.waitForTimeout(20);
  }
}
