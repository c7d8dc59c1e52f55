import assert from 'node:assert/strict';
import path from 'node:path';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { notifications, offersCommand, openFile, runAskingCommand, runCommand } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, root, type OpenHomepage } from '../homepage';

describe('a folder that holds a homepage of another template', () => {
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage({
      site: path.join(root, 'test/fixtures/sites/collections'),
      files: {
        '_talks/2023-05-20-fields.md': `---
title: "What Fields Say"
collection: talks
---

[Slides]() and [a film](www.ground.example/film)

![A field](/images/field.png)

`,
        'archive.html':
          '---\ntitle: Archive\n---\n<ul>\n<li>Mei Lin, Ann Reed. <b>Fields Below the Lakes</b>. <i>Journal of Lakes</i>, 2029.</li>\n</ul>\n',
        '_includes/note.html': '<p>Written with care.</p>\n',
      },
    });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('is recognised in silence: one item in the status bar, and nothing that pops up', async () => {
    const { page } = homepage;
    await page.locator('.statusbar-item', { hasText: /^Homepage$/ }).waitFor();
    assert.equal(await notifications(page).count(), 0);
    await runCommand(page, 'View: Close All Editors');
    await page.locator('.editor-group-watermark').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /^Homepage$/ }).waitFor();
  });

  it('is where the walkthrough begins: with the page, not with making a homepage', async () => {
    const { page } = homepage;
    const input = await runAskingCommand(page, 'Welcome: Open Walkthrough...');
    await input.fill('Your Academic Homepage');
    await page.keyboard.press('Enter');
    const steps = page.locator('.getting-started-step');
    await steps.filter({ hasText: 'Put it on the web' }).waitFor();
    const titles = await steps.locator('.step-title').allInnerTexts();
    assert.deepEqual(titles.slice(0, 2), ['See the page while you write', 'Say who you are']);
    await steps.filter({ hasText: 'Open Homepage Preview to the Side' }).and(page.locator('.expanded')).waitFor();
    await runCommand(page, 'View: Close All Editors');
  });

  it('has its problems counted, and those that can be fixed', async () => {
    const { page } = homepage;
    await openFile(page, '_talks/2023-05-20-fields.md');
    const item = page.locator('.statusbar-item', { hasText: /^Homepage · 3 problems, 2 with a quick fix$/ });
    await item.waitFor();
    assert.match((await item.getAttribute('aria-label')) ?? '', /the problems of the open files/);
    assert.equal(await notifications(page).count(), 0);
  });

  it('offers what is about it with no editor open, and with another of its files in front', async () => {
    const { page } = homepage;
    const offered = async (...titles: readonly string[]): Promise<void> => {
      for (const title of titles) assert.ok(await offersCommand(page, `Academic Homepage: ${title}`), title);
    };
    const anywhere = ['Check Whole Site', 'Check Before Publishing', 'Export Site…', 'Add Section…'];
    await openFile(page, '_data/navigation.yml');
    const ofPage = [
      'Open Homepage Preview to the Side',
      'Insert Paper…',
      'Import Publications…',
      'Verify Publications',
      'Add News…',
    ];
    await offered(...anywhere, ...ofPage);
    await runCommand(page, 'View: Close All Editors');
    await page.locator('.editor-group-watermark').first().waitFor();
    await offered(...anywhere, ...ofPage);
  });

  it('offers what can be done with an entry in the menu of its text, though the preview had the focus', async () => {
    const { page } = homepage;
    const item = page.locator('.context-view .action-label', { hasText: 'Edit Paper…' });
    for (const file of ['_pages/publications.md', 'archive.html']) {
      await openFile(page, file);
      const shown = await openPreview(page);
      await shown.locator('body').click();
      await page.locator('.editor-instance .view-line').first().click({ button: 'right' });
      await item.first().waitFor();
      await page.keyboard.press('Escape');
      await runCommand(page, 'View: Close All Editors');
    }
    await openFile(page, '_includes/note.html');
    await page.locator('.editor-instance .view-line').first().click({ button: 'right' });
    await page.locator('.context-view .action-label', { hasText: 'Copy' }).first().waitFor();
    assert.equal(await item.count(), 0);
    await page.keyboard.press('Escape');
    await runCommand(page, 'View: Close All Editors');
  });

  it('is shown with the documents of its collections', async () => {
    const { page } = homepage;
    await openFile(page, '_pages/publications.md');
    const shown = await openPreview(page);
    await shown.getByRole('link', { name: 'Roots at Forty Hertz' }).waitFor();
    assert.equal(await shown.locator('.archive__item').count(), 6);
  });
});
