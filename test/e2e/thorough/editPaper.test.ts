import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  editorText,
  focusText,
  goTo,
  leaveQuickInput,
  openActions,
  openFile,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';
import { takePicture } from '../../workbench/takePicture';

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
- Jo Park, **Ada Reed**. "Listening to Slow Glaciers." *Under review*. [[PDF]](files/g.pdf)
`;
const chinese = `---
permalink: /zh/
title: ""
---

# 近期动态

- *2026年3月*：春季两场报告。

# 代表论文

- Mei Lin, **Ada Reed**. "Saving Memory in Flood Models." *Journal of Floods*, 2025. [[网页]](https://doi.org/10.5555/f)
- Jo Park, **Ada Reed**. "Listening to Slow Glaciers." *在审*. [[PDF]](files/g.pdf)
`;
const line = 14;

/** Waits for a question: the words above or below the place for the answer. */
async function asked(page: Page, text: string): Promise<void> {
  const widget = quickInput(page);
  await widget.getByText(text).or(widget.getByPlaceholder(text)).first().waitFor();
}

/** Waits for the question about this part of an entry, of which VS Code itself says what Enter does. */
async function askedFor(page: Page, part: string): Promise<void> {
  await quickInput(page).locator('.quick-input-title').getByText(part, { exact: true }).waitFor();
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

describe('editing a paper in the workbench', () => {
  let homepage: OpenHomepage;

  before(async () => {
    homepage = await openHomepage({ files: { '_pages/about.md': about, '_pages/about-zh.md': chinese } });
    await homepage.page
      .getByRole('button', { name: /Open Homepage Preview to the Side/ })
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
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-list.png`);
    await choose(page, 'Title');
    await askedFor(page, 'Title');
    await answer(page, 'What the Lake Said');
    await asked(page, 'What the Lake Said');
    await choose(page, 'Authors');
    await asked(page, 'Names, separated by commas');
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-authors.png`);
    await answer(page, 'Mei Lin, Jo Park, Ada Reed*, Rui Chen, and Bo Wang');
    await quickInput(page).getByText('Rui Chen').waitFor();
    await choose(page, 'Link…');
    await choose(page, 'Code');
    await asked(page, 'What it opens');
    await answer(page, 'www.example.org/code');
    await asked(page, 'Without “https://” browsers look for this on your own site.');
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-problem.png`);
    await answer(page, 'https://example.org/code');
    await quickInput(page).getByText('https://example.org/code').waitFor();
    await choose(page, 'Link of the title');
    await asked(page, 'What it opens');
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-title.png`);
    await answer(page, '10.5555/lake.9');
    await quickInput(page).getByText('https://doi.org/10.5555/lake.9').waitFor();
    await leaveQuickInput(page);

    const titled = about.replace('River Said', 'Lake Said');
    const named = titled.replace('**Ada Reed**\\*, and', '**Ada Reed**\\*, Rui Chen, and');
    const linked = named.replace('10.5555/r)', '10.5555/r) [[Code]](https://example.org/code)');
    const opened = linked.replace('"What the Lake Said."', '"[What the Lake Said](https://doi.org/10.5555/lake.9)."');
    assert.equal(await editorText(page, editor), opened);
    for (const before of [linked, named, titled, about]) {
      await page.keyboard.press('Control+Z');
      assert.equal(await editorText(page, editor), before);
    }
  });

  it('is among the refactorings of an entry, and goes back without writing', async () => {
    const { page, editor } = homepage;
    await goTo(page, line, 20);
    await openActions(page, 'Edit the parts of this paper', 'Control+Shift+R');
    const focused = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: 'Edit the parts' });
    for (let rows = 0; rows < 20 && !(await focused.isVisible()); rows++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await asked(page, 'What the River Said');
    await choose(page, 'Year');
    await askedFor(page, 'Year');
    await answer(page, 'soon');
    await asked(page, 'A year has four digits');
    await quickInput(page).getByRole('button', { name: 'Back' }).click();
    await asked(page, 'What the River Said');
    await leaveQuickInput(page);
    assert.equal(await editorText(page, editor), about);
  });

  it('makes an accepted paper of one under review in both languages, with its news, and one undo takes it back', async () => {
    const { page, editor } = homepage;
    await goTo(page, 15, 20);
    await runAskingCommand(page, 'Academic Homepage: Paper Accepted…');
    await asked(page, 'Where “Listening to Slow Glaciers” was accepted');
    await answer(page, 'Annals of Ice 2031');
    await asked(page, 'The year in which it appears');
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-year.png`);
    await page.keyboard.press('Enter');
    await asked(page, 'The line for the news of _pages/about.md');
    if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-news.png`);
    await page.keyboard.press('Enter');
    await asked(page, 'The line for the news of _pages/about-zh.md');
    await quickInput(page).getByText('Paper Accepted (4/4)').waitFor();
    await page.keyboard.press('Enter');
    await quickInput(page).waitFor({ state: 'hidden' });
    await editor.getByText('Listening to Slow Glaciers').first().waitFor();
    // the line may be wrapped there
    await editor.getByText('is accepted to').first().waitFor();
    const entry = '- Jo Park, **Ada Reed**. "Listening to Slow Glaciers." *Under review*. [[PDF]](files/g.pdf)\n';
    const accepted = entry.replace('*Under review*', '*Annals of Ice*, 2031');
    const now = (await editorText(page, editor)).replace(/\*\d{4}\.\d\d\*: &nbsp;🎉🎉 (?=“)/, '(date) ');
    const news = '- (date) “Listening to Slow Glaciers” is accepted to Annals of Ice 2031.\n';
    const expected = about
      .replace(entry, '')
      .replace('- Mei Lin, **Ada', `${accepted}- Mei Lin, **Ada`)
      .replace('- *2026.03*', `${news}- *2026.03*`);
    assert.equal(now, expected);
    const other = await openFile(page, '_pages/about-zh.md');
    const there = (await editorText(page, other)).replace(/\*\d{4}年\d{1,2}月\*：(?=论文)/, '(date) ');
    const otherEntry = '- Jo Park, **Ada Reed**. "Listening to Slow Glaciers." *在审*. [[PDF]](files/g.pdf)\n';
    assert.equal(
      there,
      chinese
        .replace(otherEntry, '')
        .replace('- Mei Lin', `${otherEntry.replace('*在审*', '*Annals of Ice*, 2031')}- Mei Lin`)
        .replace(
          '- *2026年3月*',
          '- (date) 论文“Listening to Slow Glaciers”被 Annals of Ice 2031 录用。\n- *2026年3月*',
        ),
    );
    const again = await openFile(page, '_pages/about.md');
    await focusText(again);
    await page.keyboard.press('Control+Z');
    assert.equal(await editorText(page, again), about);
  });

  it('writes a line of news with the date of today', async () => {
    const { page, editor } = homepage;
    await focusText(editor);
    await runAskingCommand(page, 'Academic Homepage: Add News…');
    await asked(page, 'What is new, in a sentence of Markdown');
    await answer(page, 'A third talk.');
    await asked(page, 'The line for the news of _pages/about-zh.md');
    await answer(page, '');
    await quickInput(page).waitFor({ state: 'hidden' });
    await editor.getByText('A third talk').first().waitFor();
    const { year, month } = await page.evaluate(() => ({
      year: new Date().getFullYear(),
      month: new Date().getMonth() + 1,
    }));
    const line = `- *${year}.${String(month).padStart(2, '0')}*: &nbsp;🎉🎉 A third talk.\n`;
    assert.equal(await editorText(page, editor), about.replace('- *2026.03*', `${line}- *2026.03*`));
    await page.keyboard.press('Control+Z');
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
