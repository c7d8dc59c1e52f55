import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { focusEnd, focusedEditor, goTo, openFile, runCommand } from '../workbench/workbenchActions';
import { openPreview, previewedPage, type OpenHomepage } from './homepage';
import { patienceMs } from '../workbench/patience';

/** @param opened the starter's page, in the editor alone */
export function previewAndSource(opened: () => OpenHomepage): void {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = opened();
    shown = await openPreview(homepage.page);
    await shown.locator('.paper-box').first().waitFor();
  });

  /** Deletes the word `Typed ` again, up to its last letter: one that is deleted later brings the page back to the cursor. */
  async function takeBack(): Promise<void> {
    const { page } = homepage;
    for (let letter = 0; letter < 6; letter++) await page.keyboard.press('Backspace');
    await page.locator('.statusbar-item', { hasText: /^Ln \d+, Col 20$/ }).waitFor();
    await shown.getByText('Typed ').waitFor({ state: 'detached' });
  }

  /** Clicks the beginning of a word of an element. */
  async function clickWord(element: Locator, word: string, modifiers: ('Control' | 'Meta')[]): Promise<void> {
    await element.scrollIntoViewIfNeeded();
    const box = await element.evaluate((node, word) => {
      const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        const at = text.nodeValue?.indexOf(word) ?? -1;
        if (at < 0) continue;
        const range = node.ownerDocument.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        const around = node.getBoundingClientRect();
        return { x: left - around.left + width / 4, y: top - around.top + height / 2 };
      }
      throw new Error(`“${word}” is not there.`);
    }, word);
    await element.click({ position: box, modifiers });
  }

  /** Waits until the cursor stands at the first letter of `word` in a file. */
  async function cursorIsAt(file: string, word: string): Promise<void> {
    const text = readFileSync(path.join(homepage.folder, file), 'utf8');
    const before = text.slice(0, text.indexOf(word)).split('\n');
    const place = `Ln ${before.length}, Col ${(before.at(-1)?.length ?? 0) + 1}`;
    await homepage.page.locator('#status\\.editor\\.selection', { hasText: place }).waitFor({ timeout: patienceMs });
    await homepage.page
      .locator('.tab.active', { hasText: path.posix.basename(file) })
      .first()
      .waitFor();
  }

  it('lead from a word of the page to the word in its text', async () => {
    await clickWord(shown.locator('.page__content'), 'Spring School', ['Control']);
    await cursorIsAt('_pages/about.md', 'Spring School');
  });

  it('lead from the words of a link to its text, and follow no link meanwhile', async () => {
    await clickWord(shown.getByRole('link', { name: 'open river benchmark' }), 'river', ['Control']);
    await cursorIsAt('_pages/about.md', 'river benchmark');
  });

  it('lead with a double click too', async () => {
    await shown.getByText('Subsurface imaging').dblclick({ position: { x: 3, y: 8 } });
    await cursorIsAt('_pages/about.md', 'Subsurface imaging');
  });

  it('lead from the side bar to the key of the configuration', async () => {
    await clickWord(shown.locator('.author__bio, .sidebar').first(), 'Associate Professor', ['Control']);
    await cursorIsAt('_config.yml', 'Associate Professor');
  });

  it('lead from the menu to its entry', async () => {
    await clickWord(shown.getByRole('link', { name: 'Research', exact: true }).first(), 'Research', ['Control']);
    await cursorIsAt('_data/navigation.yml', 'Research');
  });

  it('leave the keyboard with the editor, whatever is clicked for its text', async () => {
    const { page } = homepage;
    const hasKeyboard = (): Promise<boolean> =>
      previewedPage(page)
        .locator('html')
        .evaluate(html => html.ownerDocument.hasFocus());
    const words = shown.getByText('Subsurface imaging');
    await words.click();
    assert.equal(await hasKeyboard(), true);
    await openFile(page, '_pages/about.md');
    await words.hover();
    await page.keyboard.down('Control');
    await page.mouse.down();
    assert.equal(await hasKeyboard(), false);
    await page.mouse.up();
    await page.keyboard.up('Control');
  });

  it('lead from a picture to its tag', async () => {
    await shown
      .locator('.paper-box-image img')
      .first()
      .click({ modifiers: ['Control'] });
    await cursorIsAt('_pages/about.md', "<img src='images/tributary.svg'");
  });

  it('mark the element of the cursor, and bring it into sight', async () => {
    const { page } = homepage;
    await openFile(page, '_pages/about.md');
    const text = readFileSync(path.join(homepage.folder, '_pages/about.md'), 'utf8').split('\n');
    const line = text.findIndex(one => one.startsWith('# Education'));
    assert.ok(line > 0);
    await goTo(page, line + 1, 5);
    const marked = shown.locator('[data-academic-homepage-cursor]');
    await marked.filter({ hasText: 'Education' }).waitFor();
    assert.equal(await marked.count(), 1);
    assert.ok(await marked.evaluate(element => element.getBoundingClientRect().top < innerHeight));
    await goTo(page, text.findIndex(one => one.includes('Spring School')) + 1, 20);
    await marked.filter({ hasText: 'Spring School' }).waitFor();
    assert.equal(await marked.count(), 1);
  });

  it('keep the mark while the author types in it', async () => {
    const { page } = homepage;
    await page.keyboard.type('Typed ');
    await shown.locator('li[data-academic-homepage-cursor]', { hasText: 'Typed ' }).waitFor();
    await takeBack();
  });

  it('scroll together: where the editor is, the page is', async () => {
    const { page } = homepage;
    await goTo(page, 1);
    await homepage.editor.hover();
    const shownTop = (): Promise<number> =>
      previewedPage(page)
        .locator('html')
        .evaluate(html => html.scrollTop);
    const comesTo = async (isThere: (top: number) => boolean): Promise<void> => {
      let top = await shownTop();
      for (const end = Date.now() + patienceMs; !isThere(top) && Date.now() < end; top = await shownTop())
        await page.waitForTimeout(50);
      assert.ok(isThere(top), `the page stayed at ${top}`);
    };
    await comesTo(top => top < 100);
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, 500);
    await comesTo(top => top > 300);
  });

  /** Turns the wheel over the page; a busy browser loses a turn of it, and then it is turned again. */
  async function scrollPage(where: 'to its top' | 'to its end'): Promise<void> {
    const html = shown.locator('html');
    const isThere = (): Promise<boolean> =>
      html.evaluate(
        (one, isTop) => (isTop ? one.scrollTop : one.scrollHeight - one.scrollTop - innerHeight) < 2,
        where === 'to its top',
      );
    for (let turn = 0; turn < 5 && !(await isThere()); turn++) {
      await homepage.page.mouse.wheel(0, where === 'to its top' ? -20_000 : 20_000);
      await homepage.page.waitForTimeout(500);
    }
    assert.ok(await isThere(), `the page does not scroll ${where}`);
  }

  it('scroll together also when the author has just typed, and looks elsewhere before the page has marked that', async () => {
    const { page } = homepage;
    const text = readFileSync(path.join(homepage.folder, '_pages/about.md'), 'utf8').split('\n');
    await goTo(page, text.findIndex(one => one.includes('Spring School')) + 1, 20);
    await shown.locator('li[data-academic-homepage-cursor]', { hasText: 'Spring School' }).waitFor();
    await page.keyboard.type('Typed ');
    const line = homepage.editor.locator('.view-line', { hasText: 'Typed' });
    await line.first().waitFor();
    // scrolls the editor, and leaves the cursor where it is
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Alt+PageDown');
    await line.first().waitFor({ state: 'detached' });
    await shown.getByText('Typed ').waitFor();
    // longer than the longest pause of who types
    await page.waitForTimeout(2500);
    const item = await shown.getByText('Typed ').boundingBox();
    assert.ok(item !== null && item.y < 0, `the page went back to the cursor: ${JSON.stringify(item)}`);
    await takeBack();
  });

  /** Gives how far the page has been scrolled down from where it is now, at most, also if it has come back since. */
  async function watchedScroll(): Promise<() => Promise<number>> {
    const html = shown.locator('html');
    await html.evaluate(one => {
      const from = one.scrollTop;
      const watched = Object.assign(globalThis, { farthest: 0 });
      addEventListener('scroll', () => (watched.farthest = Math.max(watched.farthest, one.scrollTop - from)));
    });
    return () => html.evaluate(() => (globalThis as typeof globalThis & { farthest: number }).farthest);
  }

  it('scroll together also when the author has just typed, and scrolls the page before it has marked that', async () => {
    const { page } = homepage;
    const text = readFileSync(path.join(homepage.folder, '_pages/about.md'), 'utf8').split('\n');
    await goTo(page, text.findIndex(one => one.includes('Spring School')) + 1, 20);
    await shown.locator('li[data-academic-homepage-cursor]', { hasText: 'Spring School' }).waitFor();
    await page.keyboard.type('Typed ');
    await shown.getByText('Typed ').waitFor();
    await shown.locator('body').hover();
    const farthest = await watchedScroll();
    // a busy browser loses a turn of the wheel; where the page has moved once, it is not turned again
    for (let turn = 0; turn < 3 && (await farthest()) === 0; turn++) {
      await page.mouse.wheel(0, 20_000);
      await page.waitForTimeout(500);
    }
    // longer than the longest pause of who types
    await page.waitForTimeout(2500);
    const end = await shown.locator('html').evaluate(html => html.scrollHeight - html.scrollTop - innerHeight);
    assert.ok(end < 2, `the page went back to the cursor: its end is ${end} pixels away`);
    await homepage.editor.locator('.view-line', { hasText: '# Academic Service' }).waitFor();
    await takeBack();
  });

  it('scroll together: where the page is, the editor is', async () => {
    await shown.locator('body').hover();
    const begins = homepage.editor.locator('.view-line', { hasText: 'permalink' });
    await scrollPage('to its top');
    await begins.waitFor();
    await scrollPage('to its end');
    await begins.waitFor({ state: 'detached' });
    // also where a bar that stays in sight, like the menu, is written in the text
    await homepage.editor.locator('.view-line', { hasText: '# Academic Service' }).waitFor();
  });

  it('stay where they were while the author looked at another page', async () => {
    const { page } = homepage;
    const text = readFileSync(path.join(homepage.folder, '_pages/about.md'), 'utf8').split('\n');
    const marked = shown.locator('html[lang="en"] [data-academic-homepage-cursor]', { hasText: 'Education' });
    await openFile(page, '_pages/about.md');
    await goTo(page, text.findIndex(one => one.startsWith('# Education')) + 1, 5);
    await marked.waitFor();
    await openFile(page, '_pages/about-zh.md');
    await shown.locator('html[lang^="zh"] .paper-box').first().waitFor();
    await openFile(page, '_pages/about.md');
    // comes after all that is scrolled when a page begins
    await marked.waitFor();
    assert.ok((await shown.locator('html').evaluate(html => html.scrollTop)) > 300);
    await homepage.editor.locator('.view-line', { hasText: '# Education' }).waitFor();
  });

  for (const [where, open] of [
    ['beside the text', () => openPreview(homepage.page)],
    [
      'in the place of the text',
      async () => {
        await homepage.page.keyboard.press('Control+Shift+V');
        return previewedPage(homepage.page);
      },
    ],
  ] as const)
    it(`begin at the same place when the preview is opened ${where}, also with the cursor in what is not seen`, async () => {
      const { page, editor } = homepage;
      await focusEnd(page, editor);
      await runCommand(page, 'View: Close Editors in Other Groups');
      await page.locator('iframe.webview').waitFor({ state: 'detached' });
      await focusedEditor(page).waitFor();
      // below the last word of the text
      await page.keyboard.type('\n\n\n\n');
      await editor.locator('.view-line', { hasText: 'permalink' }).waitFor({ state: 'detached' });
      shown = await open();
      await shown.locator('.paper-box').first().waitFor({ state: 'attached' });
      assert.ok((await shown.locator('html').evaluate(html => html.scrollTop)) > 300);
    });
}
