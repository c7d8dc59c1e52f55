import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { goTo, openFile, runCommand } from '../../workbench/workbenchActions';
import { pane } from '../homepageViewActions';
import { openHomepage, openPreview, previewButton, previewedPage, type OpenHomepage } from '../homepage';

const years = Array.from({ length: 60 }, (_, at) => 2029 - at);

/** A page in HTML that is longer than the window, a paragraph a year. */
const archive = `---
title: "Field notes"
permalink: /notes/
---
<section>
  <h2 id="notes">{{ page.title }}</h2>
  {% for word in site.data.words %}<b class="word">{{ word }}</b> {% endfor %}

    <p class="indented">*Lakes* | and rivers</p>
${years.map(year => `  <p>\n    In ${year} the lakes were quiet.\n  </p>\n`).join('\n')}
  <p><a href="/notes/none.pdf">Index</a></p>
</section>
`;

describe('a page in HTML', () => {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage({
      file: '_pages/notes.html',
      files: { '_pages/notes.html': archive, '_data/words.yml': '- Reeds\n- Gulls\n' },
    });
    shown = await openPreview(homepage.page);
    await shown.locator('#notes', { hasText: 'Field notes' }).waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const marked = (text: string) => shown.locator('[data-academic-homepage-cursor]', { hasText: text });
  const cursorIsAt = (line: number, column: number): Promise<void> =>
    homepage.page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();

  it('is shown in its layout as Jekyll makes it, and nothing in it is taken for Markdown', async () => {
    assert.equal(await shown.locator('.indented').innerText(), '*Lakes* | and rivers');
    assert.deepEqual(await shown.locator('.word').allInnerTexts(), ['Reeds', 'Gulls']);
    await shown.locator('.author__avatar, .sidebar').first().waitFor();
  });

  it('is shown anew while it is typed', async () => {
    const { page } = homepage;
    await goTo(page, 11, 8);
    await page.keyboard.type('Early ');
    await shown.getByText('In Early 2029 the lakes').waitFor();
    for (let letter = 0; letter < 6; letter++) await page.keyboard.press('Backspace');
    await shown.getByText('Early').waitFor({ state: 'detached' });
  });

  it('marks the element of the cursor, and brings it into sight', async () => {
    const { page } = homepage;
    const line = archive.split('\n').findIndex(text => text.includes('In 1989')) + 1;
    await goTo(page, line, 8);
    await marked('In 1989').waitFor();
    const top = await marked('In 1989').evaluate(element => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 760, String(top));
  });

  it('scrolls together with its editor, both ways', async () => {
    const { page, editor } = homepage;
    await goTo(page, 1);
    const begins = editor.locator('.view-line', { hasText: 'permalink' });
    await begins.waitFor();
    await shown.locator('body').hover();
    await page.mouse.wheel(0, 1500);
    await begins.waitFor({ state: 'detached' });
    await page.mouse.wheel(0, -20_000);
    await begins.waitFor();
    await editor
      .locator('.view-line')
      .first()
      .hover({ position: { x: 5, y: 5 } });
    const scrollTop = (): Promise<number> => shown.locator('html').evaluate(html => html.scrollTop);
    // a busy browser loses a turn of the wheel
    for (let turn = 0; turn < 20 && (await scrollTop()) < 300; turn++) {
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(500);
    }
    assert.ok((await scrollTop()) >= 300, 'the page has not followed its editor');
  });

  it('leads with a click to the word, and from what Liquid fills in to its tag or its value', async () => {
    const { page } = homepage;
    await shown.locator('.indented').click({ modifiers: ['Control'], position: { x: 2, y: 8 } });
    await cursorIsAt(9, 25);
    await shown.locator('#notes').click({ modifiers: ['Control'], position: { x: 2, y: 8 } });
    await cursorIsAt(2, 9);
    await shown
      .locator('.word')
      .first()
      .click({ modifiers: ['Control'], position: { x: 2, y: 4 } });
    await page.locator('.tab.active', { hasText: 'words.yml' }).first().waitFor();
    await openFile(page, '_pages/notes.html');
  });

  it('has what is wrong in it underlined', async () => {
    const { page, editor } = homepage;
    await goTo(page, archive.split('\n').findIndex(text => text.includes('none.pdf')) + 1);
    await editor.locator('.squiggly-error').first().waitFor();
    await page.locator('#status\\.problems', { hasText: '1' }).waitFor();
  });

  it('has the button of the preview, which its layout has not; an edit of that is shown on the page all the same', async () => {
    const { page } = homepage;
    await openFile(page, '_pages/notes.html');
    await previewButton(page).waitFor();
    await openFile(page, '_includes/footer.html');
    await previewButton(page).waitFor({ state: 'detached' });
    await goTo(page, 1, 1);
    await page.keyboard.type('<i id="typed">Typed</i>');
    await previewedPage(page).locator('#typed').waitFor();
    await previewedPage(page).locator('#notes').waitFor();
  });
});

describe('a home page in HTML', () => {
  let site: string;
  let homepage: OpenHomepage;
  before(async () => {
    site = mkdtempSync(path.join(tmpdir(), 'ahh-'));
    cpSync('media/starter', site, { recursive: true });
    rmSync(path.join(site, '_pages'), { recursive: true });
    writeFileSync(path.join(site, 'index.html'), '---\nlayout: default\n---\n<h1 id="lakes">Lakes</h1>\n');
    homepage = await openHomepage({ site, file: 'index.html' });
  });
  after(async () => {
    await homepage.close();
    rmSync(site, { recursive: true });
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('has no sections in the Homepage view, which says why', async () => {
    const { page } = homepage;
    await runCommand(page, 'Homepage: Focus on Sections View');
    await pane(page, 'Sections')
      .locator('.message', { hasText: 'Sections and publications are listed of pages in Markdown' })
      .waitFor();
  });
});
