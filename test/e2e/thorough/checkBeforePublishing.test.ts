import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { copySite } from '../../workbench/siteCopy';
import { editorOf, quickInput, runAskingCommand, runCommand } from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';

const check = 'Academic Homepage: Check Before Publishing';
const who = { GIT_AUTHOR_NAME: 'Suqiu Yan', GIT_AUTHOR_EMAIL: 'suqiu@yunmeng.example' };

function git(folder: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    ...who,
    GIT_COMMITTER_NAME: who.GIT_AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: who.GIT_AUTHOR_EMAIL,
  };
  const options = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...options, ...args], { cwd: folder, env, encoding: 'utf8' });
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** The starter site as its author has committed it, with a link that leads nowhere, and what was written since. */
function committedSite(): ReturnType<typeof copySite> & { readonly about: string } {
  const copy = copySite();
  const about = path.join(copy.site, '_pages/about.md');
  appendFileSync(about, '\nAn [old slip]().\n');
  git(copy.site, 'init', '--quiet');
  commit(copy.site, 'A homepage');
  return { ...copy, about };
}

describe('the check before publishing in the workbench', () => {
  let homepage: OpenHomepage;
  before(async () => {
    const copy = committedSite();
    appendFileSync(copy.about, '\n# Workshops\n\nA [new slip]().\n');
    homepage = await openHomepage({ site: copy.site, settings: { 'git.enabled': true } });
    copy.remove();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const report = (page: Page): Locator => quickInput(page).locator('.quick-input-list');
  const open = async (title: string): Promise<void> => {
    const { page } = homepage;
    await page.keyboard.press('Escape');
    await runAskingCommand(page, check);
    await quickInput(page).locator('.quick-input-title', { hasText: title }).waitFor();
  };

  it('shows first what is wrong with what changed, and leads there', async () => {
    const { page } = homepage;
    await open('Before publishing: 1 problem in what you changed');
    const rows = await report(page).getByRole('option').allInnerTexts();
    assert.match(rows[0] ?? '', /new slip/);
    assert.ok(!rows.some(row => row.includes('old slip')));
    assert.ok(rows.some(row => row.includes('Problems that were there already: 1')));
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: '(12 selected)' }).waitFor();
    await editorOf(page, 'about.md').getByText('new slip').waitFor();
  });

  it('proposes the message of the commit, shows it among many files and commits nothing', async () => {
    const { page, folder } = homepage;
    // the file in the editor, to which the list of changes moves, is the last of them
    const drafts = path.join(folder, '_drafts');
    mkdirSync(drafts);
    for (let count = 10; count < 60; count += 1) writeFileSync(path.join(drafts, `${count}.txt`), 'A line.\n');
    await open('Before publishing: 1 problem in what you changed');
    await report(page)
      .getByRole('option', { name: /Update Workshops/ })
      .waitFor();
    await page.keyboard.type('commit message');
    await report(page).getByRole('option').first().getByText('Update Workshops').waitFor();
    await page.keyboard.press('Enter');
    const message = page.locator('.scm-view .scm-editor', { hasText: 'Update Workshops' });
    await message.locator('.monaco-editor.focused').waitFor();
    await page
      .locator('.scm-view')
      .getByRole('treeitem', { name: /10\.txt/ })
      .waitFor();
    rmSync(drafts, { recursive: true });
    assert.equal(git(folder, 'log', '--format=%s'), 'A homepage\n');
  });

  it('says what is not saved, and looks again once it is', async () => {
    const { page, editor, folder } = homepage;
    await editor.click({ position: { x: 150, y: 40 } });
    await page.keyboard.press('Control+End');
    await page.keyboard.type('A third [slip]().');
    await page.locator('.tab.dirty').waitFor();
    await open('Before publishing: 2 problems in what you changed');
    const unsaved = report(page).getByRole('option', { name: /Not saved yet: about\.md/ });
    await unsaved.waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await unsaved.waitFor({ state: 'detached' });
    await quickInput(page).locator('.quick-input-title', { hasText: '2 problems' }).waitFor();
    assert.match(git(folder, 'diff'), /A third \[slip\]\(\)/);
    await page.keyboard.press('Escape');
  });

  it('is one click away in the status bar once nothing is wrong, which has a tick when all is committed', async () => {
    const { page, folder, editor } = homepage;
    const item = page.locator('.statusbar-item', { hasText: /Homepage/ });
    await item.filter({ hasText: 'Homepage · 3 problems, 3 with a quick fix' }).waitFor();
    await runCommand(page, 'Academic Homepage: Fix All Problems');
    await item.filter({ hasText: 'Homepage · 1 file not committed' }).waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await item.click();
    await quickInput(page)
      .locator('.quick-input-title', { hasText: 'nothing is wrong with what you changed' })
      .waitFor();
    await page.keyboard.press('Escape');
    commit(folder, 'Mended');
    await editor.click({ position: { x: 150, y: 40 } });
    await runCommand(page, 'Git: Refresh');
    await item.locator('.codicon-check').waitFor();
  });
});
