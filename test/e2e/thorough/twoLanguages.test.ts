import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  editorOf,
  editorText,
  goTo,
  openFile,
  quickInput,
  runCommand,
  openActions,
} from '../../workbench/workbenchActions';
import { openHomepage, root, type OpenHomepage } from '../homepage';
import { answer, chooseInMenu, focusView, linesOf, row, shownBefore, textOf, undo } from '../homepageViewActions';
import { takePicture } from '../../workbench/takePicture';

const about = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const menu = '_data/navigation.yml';

/** The Chinese page lacks a publication and the talks. */
const shorter = readFileSync(path.join(root, 'media/starter', chinese), 'utf8')
  .replace(/- \[A Benchmark[^\n]*\n/, '')
  .replace(/<span class='anchor' id='talks'>[^]*?(?=<span class='anchor' id='education')/, '');

describe('a homepage in two languages', () => {
  let homepage: OpenHomepage;

  before(async () => {
    const navigation = readFileSync(path.join(root, 'media/starter', menu), 'utf8');
    homepage = await openHomepage({
      viewport: { width: 1400, height: 1500 },
      files: { [chinese]: shorter, [menu]: navigation.replace('  - title: "报告"\n    url: "#talks"\n', '') },
      ...(process.env.THEME === undefined ? {} : { settings: { 'workbench.colorTheme': process.env.THEME } }),
    });
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  it('tells in the outline what each section is called on the other page, and which one that lacks', async () => {
    const { page } = homepage;
    await runCommand(page, 'Explorer: Focus on Outline View');
    // the files folded away, so that all of the outline is in sight
    await page
      .locator('.pane', { has: page.locator('.explorer-folders-view') })
      .locator('.pane-header')
      .first()
      .click();
    const outline = page.locator('.outline-pane');
    const section = (name: string): Locator =>
      outline.locator('.monaco-list-row', { has: page.locator('.label-name', { hasText: name }) });
    await section('Recent News').filter({ hasText: '近期动态' }).waitFor();
    await section('Invited Talks').filter({ hasText: 'not on the Chinese page' }).waitFor();
    if (process.env.PICTURES !== undefined) await takePicture(page, `${process.env.PICTURES}/outline.png`);
  });

  it('adds a publication to the other page by a quick fix, by keys alone', async () => {
    const { page, editor } = homepage;
    await openFile(page, about);
    const above = (await editorText(page, editor)).split('A Benchmark of')[0] ?? '';
    await goTo(page, above.split('\n').length, 6);
    await openActions(page, `Add it to the other page (${chinese})`);
    const fixes = page.locator('.action-widget').first();
    if (process.env.PICTURES !== undefined) await takePicture(page, `${process.env.PICTURES}/fix.png`);
    await page.keyboard.press('Enter');
    await fixes.waitFor({ state: 'hidden' });
    assert.match(
      await textOf(page, chinese),
      /\*\*ISSI 2027\*\*\n- \[A Benchmark of One Thousand Gauges\]\([^)]*\)，Ruolan Gu，\*\*颜溯秋\*\*，Mateo Quirindal，\*\*CLES 2024\*\*\n/,
    );
    await undo(page);
    assert.equal(await textOf(page, chinese), shorter);
    await openFile(page, about);
    await editor.waitFor();
  });

  it('adds a publication and a section to the other page from the menus of the Homepage view', async () => {
    const { page } = homepage;
    await focusView(page, 'Publications');
    await row(page, 'Publications', /^A Benchmark/).click({ button: 'right' });
    await chooseInMenu(page, 'Add to the Other Page');
    await editorOf(page, chinese).waitFor();
    assert.match(await editorText(page, editorOf(page, chinese)), /A Benchmark of One Thousand Gauges/);
    await openFile(page, about);
    await row(page, 'Sections', /^Invited Talks.*not on the Chinese page/).click({ button: 'right' });
    if (process.env.PICTURES !== undefined) await takePicture(page, `${process.env.PICTURES}/menu.png`);
    await chooseInMenu(page, 'Add to the Other Page');
    await editorOf(page, chinese).locator('.view-line', { hasText: '学术报告' }).waitFor();
    assert.match(
      await textOf(page, chinese),
      /<span class='anchor' id='talks'><\/span>\n\n# 学术报告\n\n<!-- 待翻译 -->\n\n- /,
    );
    assert.match(
      await textOf(page, menu),
      /"荣誉"\n.*\n {2}- title: "学术报告"\n {4}url: "#talks"\n {2}- title: "教育"/,
    );
    await openFile(page, about);
    await row(page, 'Sections', /^Invited Talks学术报告$/).waitFor();
  });

  it('drags a section to another place on both pages and in both menus, and one undo takes it back', async () => {
    const { page } = homepage;
    const before = await texts(page);
    await row(page, 'Sections', /^Academic Service/).dragTo(row(page, 'Sections', /^Research Interests/));
    await shownBefore(page, 'Sections', /^Academic Service/, /^Research Interests/);
    const after = await texts(page);
    assert.match(after[about], /id='service'[^]*id='research'/);
    assert.match(after[chinese], /id='service'[^]*id='research'/);
    assert.match(after[menu], /#service[^]*#research[^]*main_zh[^]*#service[^]*#research/);
    for (const file of [about, chinese, menu] as const) assert.deepEqual(linesOf(after[file]), linesOf(before[file]));
    await undo(page);
    assert.deepEqual(await texts(page), before);
  });

  it('renames, hides, shows and removes a section on both pages, each taken back by one undo', async () => {
    const { page, editor } = homepage;
    const before = await texts(page);
    const isBack = async (title: RegExp): Promise<void> => {
      await row(page, 'Sections', title).waitFor();
      assert.equal(await editorText(page, editor), before[about]);
    };
    await focusView(page, 'Sections');
    await row(page, 'Sections', /^Work Experience/).click();
    await page.keyboard.press('F2');
    await answer(page, 'Positions');
    await answer(page, '任职');
    await row(page, 'Sections', /^Positions任职$/).waitFor();
    await undo(page);
    await isBack(/^Work Experience工作经历$/);

    await row(page, 'Sections', /^Work Experience/).click({ button: 'right' });
    await chooseInMenu(page, 'Hide Section');
    await row(page, 'Sections', /^Work Experience.*hidden/).waitFor();
    const hidden = await texts(page);
    for (const file of [about, chinese] as const)
      assert.match(hidden[file], /\{% comment %\}\n<span class='anchor' id='experience'>/);
    assert.equal(hidden[menu].match(/^ {2}# - title/gm)?.length, 2);
    await row(page, 'Sections', /^Work Experience.*hidden/).click({ button: 'right' });
    await chooseInMenu(page, 'Show Hidden Section');
    await isBack(/^Work Experience工作经历$/);
    await undo(page);
    await row(page, 'Sections', /^Work Experience.*hidden/).waitFor();
    await undo(page);
    await isBack(/^Work Experience工作经历$/);

    await row(page, 'Sections', /^Work Experience/).click();
    await page.keyboard.press('Delete');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'From both pages' }).waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Sections', /^Work Experience/).waitFor({ state: 'detached' });
    for (const text of Object.values(await texts(page))) assert.doesNotMatch(text, /experience/);
    await undo(page);
    await isBack(/^Work Experience工作经历$/);
    assert.deepEqual(await texts(page), before, 'both pages and the menu are what they were');
  });
});

/** Of both pages and the menu; the first page is in the editor afterwards. */
async function texts(page: Page): Promise<Readonly<Record<typeof about | typeof chinese | typeof menu, string>>> {
  const found = { [chinese]: await textOf(page, chinese), [menu]: await textOf(page, menu) };
  return { ...found, [about]: await textOf(page, about) };
}
