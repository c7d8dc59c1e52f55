import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import {
  editorOf,
  focusEnd,
  focusText,
  goTo,
  notified,
  openActions,
  openFile,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../workbench/workbenchActions';
import { openPreview, previewedPage, type OpenHomepage } from '../e2e/homepage';
import { exportTo } from '../e2e/exportTo';
import { answer, focusView, row, shownBefore, undo } from '../e2e/homepageViewActions';
import { temporaryFolder } from '../workbench/lifetime';
import { patienceMs } from '../workbench/patience';
import { webview } from '../workbench/workbenchActions';
import { fromKeyToPage, fromKeyToProblem, watchKeys } from './latency';

/** What one round of use was felt as, in milliseconds. */
export interface Felt {
  readonly keyToPage: number[];
  readonly keyToProblem: number[];
}

export interface Step {
  readonly name: string;
  readonly run: (homepage: OpenHomepage, felt: Felt) => Promise<void>;
}

const about = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const menu = '_data/navigation.yml';
const entry =
  '@inproceedings{f, title={Saving Memory in Flood Models}, author={Lin, Mei and Wang, Bo}, booktitle={Proceedings of the Lakes}, year={2025}, doi={10.5555/lakes.2}}';

/**
 * What an author does in an hour and asks nobody on the network for. Each step begins with the page in the editor and its
 * preview beside it, and leaves the site as it was.
 */
export const ordinaryUse: readonly Step[] = [
  { name: 'types with the preview open', run: typeSentence },
  { name: 'makes a mistake and mends it by a quick fix', run: mendMistake },
  { name: 'pastes an entry and takes it back', run: pasteEntry },
  { name: 'undoes and redoes', run: undoAndRedo },
  { name: 'hovers over a key and completes an anchor', run: hoverAndComplete },
  { name: 'renames an anchor', run: renameAnchor },
  { name: 'goes through the outline', run: goThroughOutline },
  { name: 'moves and renames sections in the Homepage view', run: moveSections },
  { name: 'looks at publications, profile and checks', run: lookAtViews },
  { name: 'changes the configuration', run: changeConfiguration },
  { name: 'changes files on the disk', run: changeFiles },
  { name: 'goes to the other page and back', run: switchPages },
  { name: 'exports the publications', run: exportPublications },
  { name: 'makes a CV', run: makeCv },
  { name: 'exports the site', run: exportSite },
  { name: 'checks the site', run: checkSite },
  { name: 'turns the look of the preview', run: changeLook },
  { name: 'opens the settings', run: openSettings },
  { name: 'begins a new homepage and leaves it', run: beginHomepage },
  { name: 'closes the preview and opens it again', run: reopenPreview },
];

/** Brings the site back to what it was, whatever a step that broke has left. */
export async function startOver({ page, folder }: OpenHomepage, files: ReadonlyMap<string, string>): Promise<void> {
  for (let at = 0; at < 4; at++) await page.keyboard.press('Escape');
  for (const [file, text] of files) {
    await openFile(page, file);
    await runCommand(page, 'File: Revert File');
    if (readFileSync(path.join(folder, file), 'utf8') !== text) writeFileSync(path.join(folder, file), text);
  }
  await openFile(page, about);
}

/** The files that the steps change, as they are now. */
export function filesOfUse({ folder }: OpenHomepage): ReadonlyMap<string, string> {
  const files = [chinese, menu, '_config.yml', about];
  return new Map(files.map(file => [file, readFileSync(path.join(folder, file), 'utf8')]));
}

/** Opens the preview and is ready for the first step. */
export async function beginUse({ page }: OpenHomepage): Promise<void> {
  await openPreview(page);
  await watchKeys(page);
}

async function shownAbout({ page }: OpenHomepage): Promise<Locator> {
  const editor = editorOf(page, about);
  // most steps end where the next begins, and to look for a file asks the whole site
  if (!(await editor.isVisible())) await openFile(page, about);
  await focusText(editor);
  return editor;
}

/** Makes the page what it is on the disk. */
async function revert({ page }: OpenHomepage): Promise<void> {
  await runCommand(page, 'File: Revert File');
  await page.locator('.tab.dirty', { hasText: 'about.md' }).waitFor({ state: 'detached' });
}

async function typeSentence(homepage: OpenHomepage, felt: Felt): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  await goTo(page, 46);
  await page.keyboard.press('End');
  for (const letter of 'Typed by hand') {
    felt.keyToPage.push(await fromKeyToPage(page, webview(page), letter === ' ' ? '-' : letter));
    await page.waitForTimeout(60);
  }
  for (let at = 0; at < 13; at++) felt.keyToPage.push(await fromKeyToPage(page, webview(page), 'Backspace'));
  await revert(homepage);
}

async function mendMistake(homepage: OpenHomepage, felt: Felt): Promise<void> {
  const { page } = homepage;
  const editor = await shownAbout(homepage);
  await focusEnd(page, editor);
  await page.keyboard.type('\n\nSee the [poster](');
  felt.keyToProblem.push(await fromKeyToProblem(page, ')'));
  const problem = editor.locator('.squiggly-warning').first();
  await problem.waitFor();
  await page.keyboard.press('ArrowLeft');
  await openActions(page, /./);
  const fixes = page.locator('.action-widget').first();
  await page.keyboard.press('Enter');
  await fixes.waitFor({ state: 'hidden' });
  await problem.waitFor({ state: 'detached' });
  await revert(homepage);
}

async function pasteEntry(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  await goTo(page, 47);
  await page.evaluate(async given => navigator.clipboard.writeText(given), entry);
  await page.keyboard.press('Control+V');
  await previewedPage(page).getByText('Saving Memory in Flood Models').first().waitFor();
  await page.keyboard.press('Control+Z');
  await previewedPage(page).getByText('Saving Memory in Flood Models').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await revert(homepage);
}

async function undoAndRedo(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  const editor = await shownAbout(homepage);
  await focusEnd(page, editor);
  const typed = previewedPage(page).getByText('Back and forth').first();
  await page.keyboard.type('\n\nBack and forth');
  await typed.waitFor();
  for (let at = 0; at < 3; at++) {
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+Shift+Z');
    await page.keyboard.press('Control+Shift+Z');
    await typed.waitFor();
  }
  await revert(homepage);
}

async function hoverAndComplete(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  const editor = await shownAbout(homepage);
  await goTo(page, 5, 4);
  await runCommand(page, 'Show or Focus Hover');
  await page.locator('.monaco-hover:visible').first().waitFor();
  await page.keyboard.press('Escape');
  await focusEnd(page, editor);
  await page.keyboard.type('\n\nSee [there](#');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await revert(homepage);
}

async function renameAnchor(homepage: OpenHomepage): Promise<void> {
  const { page, folder } = homepage;
  await shownAbout(homepage);
  const untilOnDisk = async (anchor: string): Promise<void> => {
    const named = { [about]: `id='${anchor}'`, [chinese]: `id='${anchor}'`, [menu]: `#${anchor}"` };
    const old = (): readonly string[] =>
      Object.entries(named).flatMap(([file, name]) =>
        readFileSync(path.join(folder, file), 'utf8').includes(name) ? [] : [file],
      );
    for (const end = Date.now() + patienceMs; old().length > 0 && Date.now() < end;) await page.waitForTimeout(100);
    if (old().length > 0) throw new Error(`On the disk there is no “${anchor}” in ${old().join(', ')}.`);
    await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
  };
  // <span class='anchor' id='news'></span>
  await goTo(page, 23, 27);
  await page.keyboard.press('F2');
  const input = page.locator('.rename-box input');
  await input.waitFor();
  await input.fill('latest');
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await editorOf(page, about).locator('.view-line', { hasText: "id='latest'" }).waitFor();
  // VS Code saves what a rename has changed by itself. A file that is taken back while that is going on counts as saved
  // and has the new name on the disk; no author is that fast
  await untilOnDisk('latest');
  await page.waitForTimeout(1000);
  await undo(page);
  await editorOf(page, about).locator('.view-line', { hasText: "id='news'" }).waitFor();
  await runCommand(page, 'File: Save All Files');
  await untilOnDisk('news');
}

async function goThroughOutline({ page }: OpenHomepage): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.first().waitFor();
  for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

async function moveSections(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  await focusView(page, 'Sections');
  await row(page, 'Sections', 'Recent News').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowDown');
  await shownBefore(page, 'Sections', 'Research Interests', 'Recent News');
  await shownAbout(homepage);
  await undo(page);
  await shownBefore(page, 'Sections', 'Recent News', 'Research Interests');
  await row(page, 'Sections', /^Recent News/).click();
  await page.keyboard.press('F2');
  await answer(page, 'Latest News');
  await answer(page, '最新');
  await row(page, 'Sections', /^Latest News/).waitFor();
  await shownAbout(homepage);
  await undo(page);
  await row(page, 'Sections', /^Recent News/).waitFor();
}

async function lookAtViews(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  for (const [name, file] of [
    ['Publications', about],
    ['Profile', '_config.yml'],
  ] as const) {
    await focusView(page, name);
    for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // what comes to be shown takes the place of what is shown now, also while that is clicked
    await editorOf(page, file).waitFor();
    await page.waitForTimeout(200);
  }
  await shownAbout(homepage);
}

async function changeConfiguration({ page }: OpenHomepage): Promise<void> {
  const config = await openFile(page, '_config.yml');
  await focusText(config);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const find = page.locator('.find-widget.visible textarea').first();
  await find.fill('Yunmeng University');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.type('Yunmeng Academy');
  const shown = previewedPage(page).getByText('Yunmeng Academy').first();
  await shown.waitFor({ state: 'attached' });
  await runCommand(page, 'File: Revert File');
  await shown.waitFor({ state: 'detached' });
  await openFile(page, about);
}

async function changeFiles(homepage: OpenHomepage): Promise<void> {
  const { page, folder } = homepage;
  await shownAbout(homepage);
  const file = path.join(folder, menu);
  const before = readFileSync(file, 'utf8');
  const link = previewedPage(page).getByRole('link', { name: 'Gazette' }).first();
  writeFileSync(file, before.replace('title: "News"', 'title: "Gazette"'));
  await link.waitFor({ state: 'attached' });
  const created = path.join(folder, '_pages/visitors.md');
  writeFileSync(created, '---\npermalink: /visitors/\n---\n\n# Visitors\n\nSee [home](/) and [nobody]().\n');
  writeFileSync(path.join(folder, 'images/visitors.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await page.waitForTimeout(500);
  writeFileSync(file, before);
  rmSync(created);
  rmSync(path.join(folder, 'images/visitors.svg'));
  await link.waitFor({ state: 'detached' });
}

async function switchPages(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  const chineseEditor = await openFile(page, chinese);
  const shown = previewedPage(page);
  await shown.getByText('近期动态').first().waitFor();
  await focusText(chineseEditor);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n写');
  // a tab that is closed lets go of its document
  await runCommand(page, 'View: Revert and Close Editor');
  // and takes a key with it that comes before it has gone
  await page.locator('.tab[data-resource-name="about-zh.md"]').waitFor({ state: 'detached' });
  await shownAbout(homepage);
  await shown.getByText('Recent News').first().waitFor();
}

async function exportPublications(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  await runAskingCommand(page, 'Academic Homepage: Export Publications…');
  await quickInput(page).locator('.monaco-list-row', { hasText: 'APA 7' }).click();
  await page.locator('.tab', { hasText: 'Untitled' }).or(page.locator('.tab.dirty')).first().waitFor();
  await runCommand(page, 'View: Revert and Close Editor');
  await shownAbout(homepage);
}

async function makeCv(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  await runAskingCommand(page, 'Academic Homepage: Export CV…');
  await quickInput(page).locator('.quick-input-title', { hasText: '1/2' }).waitFor();
  await page.keyboard.type('Plain text');
  await page.keyboard.press('Enter');
  await quickInput(page).locator('.quick-input-title', { hasText: '2/2' }).waitFor();
  await page.keyboard.press('Enter');
  const text = page.locator('.monaco-editor[data-uri^="untitled:"] .view-line');
  await text.filter({ hasText: 'Associate Professor, Yunmeng University' }).waitFor();
  await runCommand(page, 'View: Revert and Close Editor');
  await shownAbout(homepage);
}

async function exportSite(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await shownAbout(homepage);
  const target = temporaryFolder('ahx-');
  try {
    await exportTo(page, target.path);
    await notified(page, /files were written to/);
  } finally {
    target.remove();
  }
  await shownAbout(homepage);
}

async function checkSite(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await runCommand(page, 'Academic Homepage: Check Whole Site');
  await page.waitForTimeout(1500);
  await runCommand(page, 'Notifications: Clear All Notifications');
  await shownAbout(homepage);
}

async function changeLook(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await runCommand(page, 'Academic Homepage: Preview: Zoom In');
  await runCommand(page, 'Academic Homepage: Preview: Zoom Out');
  await shownAbout(homepage);
}

async function openSettings(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await runCommand(page, 'Preferences: Open Settings (UI)');
  const search = page.locator('.settings-editor .suggest-input-container');
  await search.waitFor();
  await page.keyboard.type('@ext:academic-homepage.academic-homepage ');
  const settings = page.locator('.settings-editor');
  await settings.locator('.setting-item').first().waitFor();
  // newer versions show them in a dialog
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  if (await settings.isVisible()) await runCommand(page, 'View: Close Editor');
  await settings.waitFor({ state: 'hidden' });
  await shownAbout(homepage);
}

async function beginHomepage(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await runAskingCommand(page, 'Academic Homepage: New Homepage…');
  await page.keyboard.press('Escape');
  await quickInput(page).waitFor({ state: 'hidden' });
  await shownAbout(homepage);
}

async function reopenPreview(homepage: OpenHomepage): Promise<void> {
  const { page } = homepage;
  await page.locator('.tab', { hasText: 'Preview' }).first().click({ button: 'middle' });
  await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  await shownAbout(homepage);
  await openPreview(page);
  await shownAbout(homepage);
}
