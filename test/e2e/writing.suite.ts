import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  closeProblems,
  focusEnd,
  editorText,
  openFile,
  openProblems,
  runCommand,
  webview,
  focusText,
  goTo,
} from '../workbench/workbenchActions';
import { openPreview, previewedPage, type OpenHomepage } from './homepage';
import { until } from './until';

/** What `read` gives once it has given the same for as long as the preview takes to follow. */
async function settled(read: () => Promise<number>): Promise<number> {
  let last = await read();
  for (let same = 0; same < 10;) {
    await new Promise(resolve => setTimeout(resolve, 100));
    const next = await read();
    same = next === last ? same + 1 : 0;
    last = next;
  }
  return last;
}

/** @param opened the starter's page, in the editor alone */
export function writing(opened: () => OpenHomepage): void {
  let homepage: OpenHomepage;
  before(() => (homepage = opened()));

  it('begins with every character of the file', async () => {
    const text = await editorText(homepage.page, homepage.editor);
    assert.equal(text, readFileSync(path.join(homepage.folder, '_pages', 'about.md'), 'utf8'));
  });

  it('shows the page beside the text: menu, profile, papers, styles', async () => {
    const shown = await openPreview(homepage.page);
    await shown.getByRole('heading', { name: 'Selected Publications' }).waitFor();
    await shown.getByRole('link', { name: 'Publications' }).first().waitFor();
    assert.equal(await shown.locator('.paper-box').count(), 4);
    const picture = shown.locator('.paper-box img').first();
    await picture.scrollIntoViewIfNeeded();
    await until('its picture has come', () => picture.evaluate(image => (image as HTMLImageElement).naturalWidth > 0));
    const display = await shown
      .locator('.paper-box')
      .first()
      .evaluate(box => getComputedStyle(box).display);
    assert.notEqual(display, 'block', 'the site’s stylesheet is not in force');
  });

  it('follows what is typed, without a jump', async () => {
    const { page, editor } = homepage;
    const shown = previewedPage(page);
    const written = shown.locator('[data-academic-homepage-cursor]');
    const scroll = (): Promise<number> => shown.locator('html').evaluate(html => html.scrollTop);
    await focusText(editor);
    await goTo(page, 46);
    await page.keyboard.press('End');
    await written.filter({ hasText: 'An asterisk marks equal contribution' }).waitFor();
    const heading = await shown
      .locator('h1')
      .first()
      .evaluateHandle(element => element);
    const before = await settled(scroll);
    assert.ok(before > 300, `the page is too short to tell: ${before}`);
    const sentence = 'A sentence nobody had written before, which is long enough to wrap in the editor. ';
    await page.keyboard.type(` ${sentence}`);
    await shown.getByText('A sentence nobody had written before').waitFor();
    assert.equal(await settled(scroll), before);
    assert.ok(await heading.evaluate(node => node.isConnected), 'what did not change was made anew');
  });

  it('underlines a mistake and lists it', async () => {
    const { page, editor } = homepage;
    await focusEnd(page, editor);
    await page.keyboard.type('\n\nSee the [poster]() too.');
    await editor.locator('.squiggly-warning').first().waitFor();
    const rows = await openProblems(page);
    await rows.filter({ hasText: 'poster' }).first().waitFor();
    await closeProblems(page);
  });

  it('fixes what is safe to fix, and nothing else', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await runCommand(page, 'Academic Homepage: Fix All Problems');
    await page.locator('.statusbar-item', { hasText: 'Problems fixed: 1.' }).first().waitFor();
    await editor.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    assert.equal(await editorText(page, editor), before.replace('[poster]()', 'poster'));
  });

  it('expands “paper” + Tab to a paper box, which appears in the preview', async () => {
    const { page, editor } = homepage;
    const written = editor.getByText('paper-box-text').last();
    const indented = editor.locator('.view-line', { hasText: /^paper\s+$/ });
    const expands = async (): Promise<boolean> => {
      await focusEnd(page, editor);
      // a hundred words a minute: the key that makes Tab ours is on its way since the first letter
      await page.keyboard.type('\n\npaper', { delay: 120 });
      await page.keyboard.press('Tab');
      await written.or(indented).first().waitFor();
      return !(await indented.isVisible());
    };
    // a machine that stands still for a second leaves Tab to the editor, which indents: then once more
    for (let tries = 1; !(await expands()); tries++) {
      assert.ok(tries < 3, 'Tab indents');
      for (const key of ['Shift+Home', 'Backspace']) await page.keyboard.press(key);
    }
    const boxes = previewedPage(page).locator('.paper-box');
    await boxes.nth(4).waitFor();
    assert.equal(await boxes.count(), 5);
    // as the boxes above are, with the author's own name; the picture is called what the paper is
    await page.keyboard.type('Ice in Rivers');
    await boxes.nth(4).getByRole('link', { name: 'Ice in Rivers' }).waitFor();
    await boxes.nth(4).locator('strong', { hasText: 'Suqiu Yan' }).waitFor();
    await boxes.nth(4).locator('img[alt="Ice in Rivers"]').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
  });

  it('leaves Tab as it is on an empty line, also for who types on at once', async () => {
    const { page, editor } = homepage;
    await focusEnd(page, editor);
    await page.keyboard.type('\n\n');
    await page.keyboard.press('Tab');
    await page.keyboard.type('indented');
    await editor.locator('.view-line', { hasText: /^\s{2}indented$/ }).waitFor();
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
  });

  it('keeps the page while a tag is typed that would swallow the rest of it, until its author leaves it half typed', async () => {
    const { page, editor } = homepage;
    const boxes = previewedPage(page).locator('.paper-box');
    await focusText(editor);
    // the empty line above
    await goTo(page, 45);
    const box = await boxes.first().evaluateHandle(element => element);
    await page.keyboard.type('\n<div class="note">Lakes freeze.</div>', { delay: 120 });
    await previewedPage(page)
      .locator('.note', { hasText: /^Lakes freeze\.$/ })
      .waitFor();
    assert.ok(await box.evaluate(node => node.isConnected), 'the page was swallowed, and made anew');
    await page.keyboard.type('\n\n<div>');
    await page.keyboard.press('ArrowUp');
    const heading = previewedPage(page).getByRole('heading', { name: 'Education' });
    await heading.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type('</div>\n');
    await heading.waitFor();
  });

  it('keeps what stands below in its place while a part of several lines is typed, and shows what it makes of that when its author goes elsewhere', async () => {
    const { page, editor } = homepage;
    const shown = previewedPage(page);
    const heading = shown.getByRole('heading', { name: 'Recent News' });
    await focusText(editor);
    // the empty line above it
    await goTo(page, 24);
    const node = await heading.evaluateHandle(element => element);
    for (const line of ['<details>', '<summary>More</summary>', '', '<p>Lakes freeze.']) {
      await page.keyboard.type(`\n${line}`, { delay: 60 });
      await page.waitForTimeout(700);
      assert.ok(await node.evaluate(element => element.isConnected && element.closest('details') === null), line);
    }
    await shown.locator('details p', { hasText: /^Lakes freeze\.\s*$/ }).waitFor({ state: 'attached' });
    const bar = webview(page).locator('#problems');
    await bar.locator('.problem', { hasText: '<details>' }).waitFor();
    await goTo(page, 23);
    await heading.waitFor({ state: 'detached' });
    await goTo(page, 28);
    await page.keyboard.press('End');
    await page.keyboard.type('</p>\n</details>\n');
    await heading.waitFor();
    await bar.waitFor({ state: 'hidden' });
    await goTo(page, 25);
    for (let line = 25; line < 31; line++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await shown.locator('details').waitFor({ state: 'detached' });
  });

  it('keeps the page while the name of its layout is typed', async () => {
    const { page, editor } = homepage;
    await focusText(editor);
    await goTo(page, 2);
    const menu = await previewedPage(page)
      .locator('.masthead')
      .evaluateHandle(element => element);
    await page.keyboard.type('layout: default\n', { delay: 120 });
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Delete');
    assert.ok(await menu.evaluate(node => node.isConnected), 'the page was bare, and made anew');
  });

  it('keeps the last good page under the reason when the source is broken', async () => {
    const { page, editor } = homepage;
    const bar = webview(page).locator('#problems');
    await focusEnd(page, editor);
    await page.keyboard.type('\n\n{% nonsense %}');
    // while the tag has no end, that is what is wrong
    await bar.locator('.problem', { hasText: 'nonsense' }).first().waitFor();
    assert.equal(await previewedPage(page).locator('.paper-box').count(), 5);
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await bar.waitFor({ state: 'hidden' });
  });

  it('follows the unsaved text of the configuration', async () => {
    const { page } = homepage;
    const config = await openFile(page, '_config.yml');
    await focusText(config);
    await page.keyboard.press('Control+H');
    const find = page.locator('.find-widget.visible');
    await find.locator('textarea').first().fill('Yunmeng University');
    await find.locator('textarea').nth(1).fill('Yunmeng Academy');
    await page.keyboard.press('Control+Alt+Enter');
    await page.keyboard.press('Escape');
    await previewedPage(page)
      .locator('.author__bio, .profile_box, .author__content')
      .getByText('Yunmeng Academy')
      .first()
      .waitFor();
  });
}
