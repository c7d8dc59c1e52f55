import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../workbench/failurePicture';
import {
  editorOf,
  editorText,
  openFile,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../workbench/workbenchActions';
import { openHomepage, root, type OpenHomepage } from './homepage';

const about = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const menu = '_data/navigation.yml';

describe('the Homepage view', function () {
  this.timeout(120_000);
  let homepage: OpenHomepage;

  before(async () => {
    const config = readFileSync(path.join(root, 'media/starter/_config.yml'), 'utf8')
      .replace(/^ {2}dblp:.*\n/m, '')
      .replace(/^ {2}zhihu:.*$/m, '  zhihu: ""');
    // so tall that each view shows all its rows
    homepage = await openHomepage({ viewport: { width: 1400, height: 1500 }, files: { '_config.yml': config } });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('moves a section by keys, in both languages and in the menu, and one undo takes it back', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await focusView(page, 'Sections');
    await row(page, 'Sections', 'Recent News').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Alt+ArrowDown');
    await shownBefore(page, 'Sections', 'Research Interests', 'Recent News');
    const moved = await editorText(page, editor);
    assert.ok(moved.indexOf("id='research'") < moved.indexOf("id='news'"));
    assert.match(await textOf(page, chinese), /# 研究兴趣[^]*id='news'/);
    assert.match(await textOf(page, menu), /- title: "Research"\n {4}url: "#research"\n {2}- title: "News"/);
    await openFile(page, about);
    await undo(page);
    await shownBefore(page, 'Sections', 'Recent News', 'Research Interests');
    assert.equal(await editorText(page, editor), before);
    assert.match(await textOf(page, menu), /main:\n {2}- title: "News"/);
    await openFile(page, about);
  });

  it('renames, hides and shows a section by keys', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await focusView(page, 'Sections');
    await page.keyboard.press('End');
    await page.keyboard.press('F2');
    await answer(page, 'Duties');
    await answer(page, '学术任职');
    await row(page, 'Sections', /^Duties.*学术任职/).waitFor();
    await focusView(page, 'Sections');
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Hide Section');
    await row(page, 'Sections', /^Duties.*hidden/).waitFor();
    assert.match(
      await editorText(page, editor),
      /\{% comment %\}\n<span class='anchor' id='service'><\/span>\n\n# Duties/,
    );
    await row(page, 'Sections', /^Duties.*hidden/).hover();
    await row(page, 'Sections', /^Duties.*hidden/)
      .locator('.action-label[aria-label^="Show Hidden Section"]')
      .click();
    await row(page, 'Sections', /^Duties学术任职$/).waitFor();
    assert.equal(await editorText(page, editor), before.replace('# Academic Service', '# Duties'));
  });

  it('adds a section of a kind in both languages, and removes it again', async () => {
    const { page, editor } = homepage;
    await editorText(page, editor);
    await runAskingCommand(page, 'Academic Homepage: Add Section…');
    await quickInput(page).locator('input.input').fill('Teaching');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: '教学' }).waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Sections', /^Teaching教学$/).waitFor();
    assert.match(await editorText(page, editor), /<span class='anchor' id='teaching'><\/span>\n\n# Teaching\n$/);
    await focusView(page, 'Sections');
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'From both pages' }).waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Sections', /^Teaching/).waitFor({ state: 'detached' });
    assert.doesNotMatch(await editorText(page, editor), /teaching/);
    assert.doesNotMatch(await textOf(page, menu), /teaching/);
    await openFile(page, about);
  });

  it('moves publications by keys and by dragging, within a section and to another', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await focusView(page, 'Publications');
    await row(page, 'Publications', /^Tributary/).click();
    await page.keyboard.press('Alt+ArrowDown');
    await shownBefore(page, 'Publications', /^Tidal Fields/, /^Tributary/);
    await row(page, 'Publications', /^Where to Put/).dragTo(row(page, 'Publications', /^A Benchmark/));
    await shownBefore(page, 'Publications', /^A Benchmark/, /^Where to Put/);
    await row(page, 'Publications', /^Conservation by/).dragTo(row(page, 'Publications', /^Selected Publications/));
    await shownBefore(page, 'Publications', /^Conservation by/, /^Further papers/);
    const after = await editorText(page, editor);
    assert.deepEqual(linesOf(after), linesOf(before), 'no line is lost or changed');
    for (let step = 0; step < 3; step++) await undo(page);
    assert.equal(await editorText(page, editor), before);
  });

  it('groups, filters, sorts and duplicates publications', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await runAskingCommand(page, 'Academic Homepage: Group Publications…');
    await quickInput(page).locator('input.input').fill('By year');
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^2027/).waitFor();
    await runAskingCommand(page, 'Academic Homepage: Filter Publications…');
    await quickInput(page).locator('input.input').fill('radar');
    await quickInput(page).locator('.monaco-list-row', { hasText: 'All' }).waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^Tributary/).waitFor({ state: 'detached' });
    await row(page, 'Publications', /^Peat, Echo, Carbon/).waitFor();
    await runAskingCommand(page, 'Academic Homepage: Filter Publications…');
    await quickInput(page).locator('input.input').fill('');
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^Tributary/).waitFor();
    await runAskingCommand(page, 'Academic Homepage: Group Publications…');
    await quickInput(page).locator('input.input').fill('By section');
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^Further papers/).waitFor();
    await row(page, 'Publications', /^Peat, Echo, Carbon/).click({ button: 'right' });
    await chooseInMenu(page, 'Duplicate Publication');
    await rows(page, 'Publications', /^Peat, Echo, Carbon/)
      .nth(1)
      .waitFor();
    await undo(page);
    assert.equal(await editorText(page, editor), before);
    await row(page, 'Publications', /^Peat, Echo, Carbon/).click({ button: 'right' });
    await chooseInMenu(page, 'Edit Paper…');
    await quickInput(page).locator('.quick-input-title', { hasText: 'Edit Paper' }).waitFor();
    await quickInput(page)
      .getByRole('option', { name: /Peat, Echo, Carbon/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows the profile and the checks, adds a key, and mends what is safe in all files', async () => {
    const { page } = homepage;
    await focusView(page, 'Profile');
    await row(page, 'Profile', /^nameSuqiu Yan$/).waitFor();
    await runAskingCommand(page, 'Academic Homepage: Add to Profile…');
    await quickInput(page).locator('input.input').fill('dblp');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'dblp' }).waitFor();
    await page.keyboard.press('Enter');
    await quickInput(page).locator('.monaco-list-row').first().waitFor({ state: 'hidden' });
    await quickInput(page).locator('input.input').fill('https://dblp.org/pid/000/0001.html');
    await page.keyboard.press('Enter');
    await editorOf(page, '_config.yml').locator('.view-line', { hasText: 'pid/000/0001' }).waitFor();
    assert.match(
      await textOf(page, '_config.yml'),
      /^ {2}orcid: .*\r?\n {2}dblp: "https:\/\/dblp\.org\/pid\/000\/0001\.html"$/m,
    );
    await focusView(page, 'Checks');
    await row(page, 'Checks', /^_config\.yml/).waitFor();
    if (process.env.PICTURE !== undefined) await page.screenshot({ path: process.env.PICTURE });
    await runCommand(page, 'Academic Homepage: Fix All Problems of the Site');
    await row(page, 'Checks', /^_config\.yml/).waitFor({ state: 'detached' });
    assert.match(await textOf(page, '_config.yml'), /^ {2}zhihu: *$/m);
  });
});

type Name = 'Sections' | 'Publications' | 'Profile' | 'Checks';

/** Goes to a view by its command, as whoever has no mouse. */
async function focusView(page: Page, name: Name): Promise<void> {
  await runCommand(page, `Homepage: Focus on ${name} View`);
  await pane(page, name).locator('.monaco-list-row').first().waitFor();
  await pane(page, name).locator('.monaco-list:focus').waitFor();
}

function pane(page: Page, name: Name): Locator {
  return page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
}

/** A row of a view by its title, or by all that is written in it. */
function row(page: Page, name: Name, text: string | RegExp): Locator {
  return rows(page, name, text).first();
}

function rows(page: Page, name: Name, text: string | RegExp): Locator {
  return pane(page, name).locator('.monaco-list-row', { has: page.locator('.monaco-icon-label', { hasText: text }) });
}

/** Waits until one row is drawn above another. */
async function shownBefore(page: Page, name: Name, one: string | RegExp, other: string | RegExp): Promise<void> {
  const top = async (text: string | RegExp): Promise<number> => (await row(page, name, text).boundingBox())?.y ?? NaN;
  for (const end = Date.now() + 20_000; !((await top(one)) < (await top(other)));) {
    assert.ok(Date.now() < end, `${String(one)} did not come before ${String(other)}`);
    await page.waitForFunction(() => new Promise(resolve => requestAnimationFrame(() => resolve(true))));
  }
}

/** Takes an item of the context menu by the arrow keys. */
async function chooseInMenu(page: Page, label: string): Promise<void> {
  const items = page.locator('.context-view .action-item');
  await items.filter({ hasText: label }).waitFor();
  const focused = page.locator('.context-view .action-item.focused', { hasText: label });
  for (let left = await items.count(); left > 0 && !(await focused.isVisible()); left--)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await items.first().waitFor({ state: 'detached' });
}

async function answer(page: Page, text: string): Promise<void> {
  const input = quickInput(page).locator('input.input');
  await input.waitFor();
  const title = await quickInput(page).locator('.quick-input-title').innerText();
  await input.fill(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(shown => {
    const now = document.querySelector<HTMLElement>(
      '.quick-input-widget:not([style*="display: none"]) .quick-input-title',
    );
    return now?.innerText !== shown;
  }, title);
}

/** Takes back the last step; one that went through several files is taken back in all of them. */
async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+Z');
  const whole = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Undo in \d+ Files/ });
  await whole.click({ timeout: 1500 }).catch(() => undefined);
}

async function textOf(page: Page, file: string): Promise<string> {
  await openFile(page, file);
  return editorText(page, editorOf(page, file));
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .sort();
}
