import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer } from '../../registries/server';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  dialog,
  editorOf,
  editorText,
  focusEnd,
  goTo,
  notified,
  openFile,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../../workbench/workbenchActions';
import { openHomepage, previewedPage, root, type OpenHomepage } from '../homepage';
import {
  answer,
  chooseInMenu,
  focusView,
  linesOf,
  pane,
  row,
  rows,
  shownBefore,
  textOf,
  undo,
  type ViewName,
} from '../homepageViewActions';
import { patienceMs } from '../../workbench/patience';
import { takePicture } from '../../workbench/takePicture';

const about = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const menu = '_data/navigation.yml';
const registered = [
  {
    doi: '10.5555/cles.2026.0117',
    title: 'Tributary: Learning River Networks from a Handful of Gauges',
    authors: 'Jiapei Shang; Suqiu Yan; Ruolan Gu; Mateo Quirindal',
    year: 2026,
  },
  { doi: '10.5555/tri.2022.10.115', title: 'Whales of the Southern Sea', authors: 'Jo Park', year: 1999 },
];

describe('the Homepage view', () => {
  let homepage: OpenHomepage;
  let registries: RegistriesServer;

  before(async () => {
    registries = await startRegistries(registryOf(registered));
    const config = readFileSync(path.join(root, 'media/starter/_config.yml'), 'utf8')
      .replace(/^ {2}dblp:.*\n/m, '')
      .replace(/^ {2}zhihu:.*$/m, '  zhihu: ""');
    // so tall that each view shows all its rows
    homepage = await openHomepage({
      viewport: { width: 1400, height: 1500 },
      files: { '_config.yml': config },
      settings: Object.fromEntries(
        ['crossref', 'datacite', 'doi'].map(name => [
          `academicHomepage.registries.${name}`,
          `${registries.base}/${name}`,
        ]),
      ),
    });
  });
  after(async () => {
    await homepage.close();
    await registries.close();
  });
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
    assert.match(await editorText(page, editor), /[^>]\n\n# Teaching\n$/);
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

  it('does nothing by keys where no row has the focus, wherever the cursor stands', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await goTo(page, before.split('\n').findIndex(line => line.includes('Tidal Fields')) + 1);
    for (const [view, said] of [
      ['Publications', 'Put the cursor into a publication, or select one in the Homepage view.'],
      ['Sections', 'Put the cursor into a section of your homepage, or select one in the Homepage view.'],
    ] as const) {
      await focusView(page, view);
      // also where an earlier test has gone to one
      await page.keyboard.press('Escape');
      await pane(page, view).locator('.monaco-list-row.focused').waitFor({ state: 'detached' });
      await page.keyboard.press('Delete');
      await notified(page, said);
    }
    assert.equal(await editorText(page, editor), before);
  });

  it('goes on by keys from the row beside a removed one', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await goToRow(page, 'Publications', /^Tidal Fields/);
    await page.keyboard.press('Delete');
    await focusedRow(page, 'Publications', /^Honest Floods/).waitFor();
    await page.keyboard.press('Delete');
    await focusedRow(page, 'Publications', /^What Lies Under/).waitFor();
    // the last of its section
    await page.keyboard.press('Delete');
    await focusedRow(page, 'Publications', /^Tributary/).waitFor();
    for (let step = 0; step < 3; step++) await undo(page);
    await row(page, 'Publications', /^What Lies Under/).waitFor();
    await goToRow(page, 'Sections', /^Invited Talks/);
    await page.keyboard.press('Delete');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'From both pages' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await focusedRow(page, 'Sections', /^Education/).waitFor();
    await undo(page);
    await row(page, 'Sections', /^Invited Talks/).waitFor();
    assert.equal(await editorText(page, editor), before);
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

  it('keeps the publication that is moved by keys in sight of the editor', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    // two entries are higher than half the editor
    await page.setViewportSize({ width: 1400, height: 800 });
    await focusView(page, 'Publications');
    const moved = page.locator('.editor-instance .view-line', { hasText: 'Tributary: Learning' });
    await moved.waitFor({ state: 'detached' });
    await row(page, 'Publications', /^Tributary/).click();
    await moved.waitFor();
    for (const passed of [/^Tidal Fields/, /^Honest Floods/]) {
      await page.keyboard.press('Alt+ArrowDown');
      await shownBefore(page, 'Publications', passed, /^Tributary/);
    }
    await moved.waitFor();
    await page.setViewportSize({ width: 1400, height: 1500 });
    for (let step = 0; step < 2; step++) await undo(page);
    assert.equal(await editorText(page, editor), before);
  });

  it('groups, filters, sorts and duplicates publications', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await groupPublications(page, 'By year');
    await row(page, 'Publications', /^2027/).waitFor();
    await runAskingCommand(page, 'Academic Homepage: Filter Publications…');
    await quickInput(page).locator('input.input').fill('radar');
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Verified' }).waitFor();
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^Tributary/).waitFor({ state: 'detached' });
    await row(page, 'Publications', /^Peat, Echo, Carbon/).waitFor();
    await runCommand(page, 'Academic Homepage: Clear Filter of Publications');
    await row(page, 'Publications', /^Tributary/).waitFor();
    await groupPublications(page, 'By section');
    await row(page, 'Publications', /^Further papers/).waitFor();
    await row(page, 'Publications', /^Peat, Echo, Carbon/).click({ button: 'right' });
    await chooseInMenu(page, 'Duplicate Publication');
    await rows(page, 'Publications', /^Peat, Echo, Carbon/)
      .nth(1)
      .waitFor();
    await undo(page);
    assert.equal(await editorText(page, editor), before);
    // a menu on a row that goes does nothing
    await rows(page, 'Publications', /^Peat, Echo, Carbon/)
      .nth(1)
      .waitFor({ state: 'detached' });
    await row(page, 'Publications', /^Peat, Echo, Carbon/).click({ button: 'right' });
    await chooseInMenu(page, 'Remove Publication');
    await row(page, 'Publications', /^Peat, Echo, Carbon/).waitFor({ state: 'detached' });
    assert.equal((await editorText(page, editor)).includes('Peat, Echo, Carbon'), false);
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

  it('goes with Enter into the text that a row stands for, and shows it with Space from where the keys go on', async () => {
    const { page } = homepage;
    for (const [view, title, file] of [
      ['Sections', /^Research Interests/, about],
      ['Profile', /^avatar/, '_config.yml'],
    ] as const) {
      await goToRow(page, view, title);
      await page.keyboard.press('Space');
      await editorOf(page, file).waitFor();
      await focusedRow(page, view, title).waitFor();
      await page.keyboard.press('Enter');
      await editorOf(page, file).locator(':focus').waitFor({ state: 'attached' });
    }
    // a group stands nowhere: it folds
    await goToRow(page, 'Publications', /^Further papers/);
    await page.keyboard.press('Enter');
    const folded = pane(page, 'Publications').locator('.monaco-list:focus .focused[aria-expanded="false"]');
    await folded.waitFor();
    await page.keyboard.press('Enter');
    await folded.waitFor({ state: 'detached' });
    await focusedRow(page, 'Publications', /^Further papers/).waitFor();
    await openFile(page, about);
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
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
    await runCommand(page, 'Academic Homepage: Fix All Problems of the Site');
    await row(page, 'Checks', /^_config\.yml/).waitFor({ state: 'detached' });
    assert.match(await textOf(page, '_config.yml'), /^ {2}zhihu: *$/m);
  });

  it('orders publications by keys alone: to another section, by year, one place down', async () => {
    const { page, editor } = homepage;
    await openFile(page, about);
    const before = await editorText(page, editor);
    await goToRow(page, 'Publications', /^Graph Routing/);
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Move Publication to Section…');
    await quickInput(page).locator('input.input').fill('Selected');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'Selected Publications' }).waitFor();
    await page.keyboard.press('Enter');
    await shownBefore(page, 'Publications', /^Graph Routing/, /^Further papers/);
    await undo(page);
    await shownBefore(page, 'Publications', /^Further papers/, /^Graph Routing/);
    await goToRow(page, 'Publications', /^A Benchmark/);
    await page.keyboard.press('Alt+ArrowDown');
    await shownBefore(page, 'Publications', /^Peat, Echo/, /^A Benchmark/);
    assert.notEqual(await editorText(page, editor), before);
    await goToRow(page, 'Publications', /^Further papers/);
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Sort Publications by Year');
    await shownBefore(page, 'Publications', /^A Benchmark/, /^Peat, Echo/);
    assert.equal(await editorText(page, editor), before);
  });

  it('groups by type, duplicates, and filters by what verifying has found, by keys alone', async () => {
    const { page, editor } = homepage;
    const before = await editorText(page, editor);
    await goToRow(page, 'Publications', /^Where to Put/);
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Duplicate Publication');
    await rows(page, 'Publications', /^Where to Put/)
      .nth(1)
      .waitFor();
    await undo(page);
    await rows(page, 'Publications', /^Where to Put/)
      .nth(1)
      .waitFor({ state: 'detached' });
    assert.equal(await editorText(page, editor), before);
    await runCommand(page, 'Academic Homepage: Verify Publications');
    await page.locator('.statusbar-item', { hasText: 'publications compared with their records' }).waitFor();
    for (const [state, shown, gone] of [
      ['Verified', /^Tributary/, /^Peat, Echo/],
      ['Not checked', /^A method for correcting/, /^Tributary/],
      ['Something is wrong', /^Peat, Echo/, /^Tributary/],
    ] as const) {
      await filterByState(page, state);
      await row(page, 'Publications', gone).waitFor({ state: 'detached' });
      await row(page, 'Publications', shown).waitFor();
    }
    // words that are added to it change nothing of that
    await runAskingCommand(page, 'Academic Homepage: Filter Publications…');
    await quickInput(page).locator('input.input').fill('correcting');
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^Peat, Echo/).waitFor({ state: 'detached' });
    await runAskingCommand(page, 'Academic Homepage: Filter Publications…');
    await quickInput(page).locator('input.input').fill('');
    await page.keyboard.press('Enter');
    await row(page, 'Publications', /^Peat, Echo/).waitFor();
    await row(page, 'Publications', /^Tributary/).waitFor({ state: 'detached' });
    await filterByState(page);
    await row(page, 'Publications', /^Tributary/).waitFor();
    await groupPublications(page, 'By type');
    await shownBefore(page, 'Publications', /^Journal articles/, /^Conference papers/);
    await shownBefore(page, 'Publications', /^Tributary/, /^Patents/);
    await groupPublications(page, 'By section');
    await row(page, 'Publications', /^Further papers/).waitFor();
  });

  it('opens the record of a publication, and shows it in the preview, by keys alone', async () => {
    const { page } = homepage;
    await goToRow(page, 'Publications', /^Tidal Fields/);
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Open Record of Publication');
    await dialog(page).getByText('https://doi.org/10.5555/jio.2025.3.041').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await goToRow(page, 'Publications', /^Conservation by/);
    await page.keyboard.press('Shift+F10');
    await chooseInMenu(page, 'Show Publication in Preview');
    const shown = previewedPage(page).getByText('Conservation by Construction').first();
    await shown.waitFor();
    await scrolledTo(shown);
    await editorOf(page, about).locator('.view-line', { hasText: 'Conservation by Construction' }).waitFor();
    await openFile(page, about);
    await runCommand(page, 'View: Close Editors in Other Groups');
  });

  it('leads to where a publication stands now, though its row is drawn as it was', async () => {
    const { page } = homepage;
    const editor = await openFile(page, about);
    const lines = (await editorText(page, editor)).split('\n');
    const line = lines.findIndex(text => text.startsWith('- [Conservation by Construction]')) + 1;
    await goTo(page, lines.indexOf("<span class='anchor' id='about-me'></span>") + 1);
    for (let added = 0; added < 3; added++) await page.keyboard.press('Enter');
    const there = page.locator('#status\\.editor\\.selection', { hasText: new RegExp(`^Ln ${line + 3}, `) });
    for (let left = 20; left > 0 && !(await there.isVisible()); left--) {
      await row(page, 'Publications', /^Conservation by/).click();
      await there.waitFor({ timeout: 500 }).catch(() => undefined);
    }
    assert.ok(line > 0 && (await there.isVisible()));
    await focusEnd(page, editor);
    await page.keyboard.press('Control+Z');
  });

  it('leads on from a page without publications, by keys alone', async () => {
    const { page } = homepage;
    const editor = await openFile(page, about);
    await focusEnd(page, editor);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('---\npermalink: /\ntitle: ""\n---\n\n# News\n');
    await runCommand(page, 'Homepage: Focus on Publications View');
    const welcome = pane(page, 'Publications').locator('.welcome-view-content');
    await welcome.getByText('No publications were found on this page.').waitFor();
    await welcome.getByRole('button', { name: 'Insert Paper…' }).waitFor();
    await welcome.getByRole('button', { name: 'Import Publications…' }).press('Enter');
    await quickInput(page).locator('.quick-input-title', { hasText: 'Import Publications' }).waitFor();
    await page.keyboard.press('Escape');
    await focusEnd(page, editor);
    await runCommand(page, 'File: Revert File');
    await row(page, 'Publications', /^Tributary/).waitFor();
    await welcome.waitFor({ state: 'hidden' });
  });
});

const mostRows = 60;

/** Goes to a row of a view by the arrow keys, from its first. */
async function goToRow(page: Page, name: ViewName, text: RegExp): Promise<void> {
  await focusView(page, name);
  await page.keyboard.press('Home');
  const focused = focusedRow(page, name, text);
  // a list draws the rows in sight only
  for (let left = mostRows; left > 0; left--) {
    if (await focused.isVisible()) return;
    await page.keyboard.press('ArrowDown');
  }
  await focused.waitFor();
}

/** The row of a view that has the focus, by its text. */
function focusedRow(page: Page, name: ViewName, text: RegExp): Locator {
  return pane(page, name).locator('.monaco-list:focus .monaco-list-row.focused', {
    has: page.locator('.monaco-icon-label', { hasText: text }),
  });
}

/** Chooses with the keyboard which publications are shown: those in a state, and all without one. */
async function filterByState(page: Page, state?: string): Promise<void> {
  await runAskingCommand(page, 'Academic Homepage: Filter Publications…');
  const choices = quickInput(page).locator('.monaco-list-row');
  await choices.first().waitFor();
  for (const choice of await choices.all()) {
    await page.keyboard.press('ArrowDown');
    await choice.and(page.locator('.focused')).waitFor();
    const isWanted = (await choice.textContent())?.includes(state ?? '') === true && state !== undefined;
    if ((await choice.getByRole('checkbox').isChecked()) !== isWanted) await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
}

async function groupPublications(page: Page, grouping: string): Promise<void> {
  await runAskingCommand(page, 'Academic Homepage: Group Publications…');
  await quickInput(page).locator('input.input').fill(grouping);
  await quickInput(page).locator('.monaco-list-row.focused', { hasText: grouping }).waitFor();
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
}

/** Waits until an element is in sight in its frame. */
async function scrolledTo(element: Locator): Promise<void> {
  const isInSight = (): Promise<boolean> =>
    element.evaluate(node => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  for (const end = Date.now() + patienceMs; !(await isInSight());)
    assert.ok(Date.now() < end, 'It was not scrolled to.');
}
