import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusText, goTo, notifications, openProblems, runCommand, webview } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, root, type OpenHomepage } from '../homepage';

const slips = `
# Slips

[A link to nowhere]()

<p style="color: #999; background-color: #ccc">Pale words on grey ground.</p>

<div style="width: 200px"><img src="images/tributary.svg" alt="Too wide" style="width: 320px; max-width: none"></div>

<div class='paper-box'><div class='paper-box-image'></div><div class='paper-box-text' markdown="1">

**A paper without its picture**

Suqiu Yan, Ruolan Gu

</div></div>
`;

const about = readFileSync(path.join(root, 'media/starter/_pages/about.md'), 'utf8');
const lineOfLink = (about + slips).split('\n').findIndex(line => line.startsWith('[A link to nowhere]')) + 1;

describe('what is wrong, in the preview', () => {
  let homepage: OpenHomepage;
  let shown: FrameLocator;
  before(async () => {
    homepage = await openHomepage({ files: { '_pages/about.md': about + slips } });
    shown = await openPreview(homepage.page);
    await shown.getByText('Pale words').waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('is not marked before it is asked for', async () => {
    assert.equal(await shown.locator('[data-academic-homepage-problem]').count(), 0);
  });

  it('is marked on demand, says what it is under the pointer, and changes nothing of the layout', async () => {
    const { page } = homepage;
    const height = await shown.locator('html').evaluate(html => html.scrollHeight);
    await runCommand(page, 'Academic Homepage: Toggle Problem Marks in the Preview');
    const link = shown.getByText('A link to nowhere');
    await shown.locator('a[data-academic-homepage-problem]', { hasText: 'A link to nowhere' }).waitFor();
    await link.hover();
    await webview(page).getByRole('tooltip').waitFor();
    assert.match(await webview(page).getByRole('tooltip').innerText(), /A link to nowhere/);
    assert.equal(await shown.locator('html').evaluate(html => html.scrollHeight), height);
    assert.equal(await notifications(page).count(), 0);
  });

  it('takes its message away when the pointer leaves the preview, and by Escape', async () => {
    const { page, editor } = homepage;
    const link = shown.getByText('A link to nowhere');
    const message = webview(page).getByRole('tooltip');
    const leave = async (): Promise<void> => {
      const box = await editor.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100, { steps: 5 });
    };
    await link.hover();
    await message.waitFor();
    await leave();
    await message.waitFor({ state: 'detached' });
    await shown.getByText('Pale words').click();
    await link.hover();
    await message.waitFor();
    await page.keyboard.press('Escape');
    await message.waitFor({ state: 'detached' });
    await leave();
  });

  it('keeps its message under the resting pointer while more is found', async () => {
    const { page, editor } = homepage;
    const link = shown.locator('a', { hasText: 'A link to nowhere' });
    const message = webview(page).getByRole('tooltip');
    await focusText(editor);
    await goTo(page, lineOfLink);
    await page.keyboard.press('End');
    await shown.locator('[data-academic-homepage-cursor]', { hasText: 'A link to nowhere' }).waitFor();
    await link.hover();
    await message.waitFor();
    await page.keyboard.type(' and [another]()');
    await shown.locator('a[data-academic-homepage-problem]', { hasText: 'another' }).waitFor();
    assert.match((await message.allInnerTexts()).join(), /A link to nowhere/);
  });

  it('that only a browser sees is told in the editor', async () => {
    const problems = await openProblems(homepage.page);
    for (const text of [
      'This text is hard to read',
      'beyond the edge of its column',
      'This column of the paper box is empty',
    ])
      await problems.filter({ hasText: text }).first().waitFor();
    await homepage.page.keyboard.press('Control+Shift+M');
  });

  it('is marked no more when it is not wanted', async () => {
    await runCommand(homepage.page, 'Academic Homepage: Toggle Problem Marks in the Preview');
    await previewedPage(homepage.page)
      .locator('[data-academic-homepage-problem]')
      .first()
      .waitFor({ state: 'detached' });
  });
});
