import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { pictureOfFailure } from '../workbench/failurePicture';
import { editorText, focusText, goTo, quickInput, runAskingCommand, runCommand } from '../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from './homepage';

const about = `---
permalink: /
title: ""
---

# 🔥 News

- *2026.03*: &nbsp;🎉🎉 Two talks in spring.
- *2025.11*: &nbsp;🎉🎉 A visit to the lakes.

# Publications

- Mei Lin, **Ada Reed**. "Saving Memory in Flood Models." *Journal of Floods*, 2025. [[Paper]](https://doi.org/10.5555/f) [[Code]](https://example.org/c)
- Mei Lin, Jo Park, **Ada Reed**\\*, and Bo Wang. "What the River Said." *Journal of Rivers*, 2022. [[Paper]](https://doi.org/10.5555/r)
`;
const line = 14;

/** Waits for a question: the words above or below the place for the answer. */
async function asked(page: Page, text: string): Promise<void> {
  const widget = quickInput(page);
  await widget.getByText(text).or(widget.getByPlaceholder(text)).first().waitFor();
}

/** Answers a question with a text in the place of the one that stands there. */
async function answer(page: Page, text: string): Promise<void> {
  await quickInput(page).locator('input.input').fill(text);
  await page.keyboard.press('Enter');
}

/** Chooses a row of a list by what is typed into its filter. */
async function choose(page: Page, row: string): Promise<void> {
  await quickInput(page).locator('input.input').fill(row);
  await quickInput(page).locator('.monaco-list-row.focused', { hasText: row }).waitFor();
  await page.keyboard.press('Enter');
}

describe('editing a paper in the workbench', function () {
  this.timeout(90_000);
  let homepage: OpenHomepage;

  before(async () => {
    homepage = await openHomepage({ files: { '_pages/about.md': about } });
    await homepage.page
      .getByRole('button', { name: /Open Preview to the Side/ })
      .first()
      .waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('writes several parts one after the other by the keyboard alone, each a step of its own to undo', async () => {
    const { page, editor } = homepage;
    await goTo(page, line, 20);
    await runAskingCommand(page, 'Academic Homepage: Edit Paper…');
    await asked(page, 'What the River Said');
    if (process.env.PICTURE !== undefined) await page.screenshot({ path: `${process.env.PICTURE}-list.png` });
    await choose(page, 'Title');
    await asked(page, 'Enter writes it into the page');
    await answer(page, 'What the Lake Said');
    await asked(page, 'What the Lake Said');
    await choose(page, 'Authors');
    await asked(page, 'Names with commas between');
    if (process.env.PICTURE !== undefined) await page.screenshot({ path: `${process.env.PICTURE}-authors.png` });
    await answer(page, 'Mei Lin, Jo Park, Ada Reed*, Rui Chen, and Bo Wang');
    await quickInput(page).getByText('Rui Chen').waitFor();
    await choose(page, 'Link…');
    await choose(page, 'Code');
    await asked(page, 'What it opens');
    await answer(page, 'www.example.org/code');
    await asked(page, 'Without “https://” browsers look for this on your own site.');
    if (process.env.PICTURE !== undefined) await page.screenshot({ path: `${process.env.PICTURE}-problem.png` });
    await answer(page, 'https://example.org/code');
    await quickInput(page).getByText('https://example.org/code').waitFor();
    await page.keyboard.press('Escape');
    await quickInput(page).waitFor({ state: 'hidden' });

    const titled = about.replace('River Said', 'Lake Said');
    const named = titled.replace('**Ada Reed**\\*, and', '**Ada Reed**\\*, Rui Chen, and');
    const linked = named.replace('10.5555/r)', '10.5555/r) [[Code]](https://example.org/code)');
    assert.equal(await editorText(page, editor), linked);
    for (const before of [named, titled, about]) {
      await page.keyboard.press('Control+Z');
      assert.equal(await editorText(page, editor), before);
    }
  });

  it('is among the refactorings of an entry, and goes back without writing', async () => {
    const { page, editor } = homepage;
    await goTo(page, line, 20);
    const menu = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Edit the parts of this paper' });
    // VS Code drops a question that the editor was not ready for
    for (let tries = 0; tries < 5 && !(await menu.isVisible()); tries++) {
      await page.keyboard.press('Control+Shift+R');
      await menu.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
    const focused = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: 'Edit the parts' });
    for (let rows = 0; rows < 20 && !(await focused.isVisible()); rows++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await asked(page, 'What the River Said');
    await choose(page, 'Year');
    await asked(page, 'Enter writes it into the page');
    await answer(page, 'soon');
    await asked(page, 'A year has four digits');
    await quickInput(page).getByRole('button', { name: 'Back' }).click();
    await asked(page, 'What the River Said');
    await page.keyboard.press('Escape');
    await quickInput(page).waitFor({ state: 'hidden' });
    assert.equal(await editorText(page, editor), about);
  });

  it('says where there is nothing to edit', async () => {
    const { page } = homepage;
    await goTo(page, 8, 5);
    await runCommand(page, 'Academic Homepage: Edit Paper…');
    await page.locator('.notifications-toasts').getByText('There is no publication here').waitFor();
    await focusText(homepage.editor);
  });
});
