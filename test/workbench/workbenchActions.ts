import assert from 'node:assert/strict';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { patienceMs } from './patience';

/** What a person does in the workbench, done through the keyboard and seen in the DOM. */

/** Runs a command from the palette by its title as shown there: `Academic Homepage: Open Homepage Preview to the Side`. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await chooseCommand(page, title);
  await quickInput(page).waitFor({ state: 'hidden', timeout: patienceMs });
}

/** The same for a command that goes on to ask something in the same place: gives its input. */
export async function runAskingCommand(page: Page, title: string): Promise<Locator> {
  const input = quickInput(page).locator('input.input[placeholder]:not([placeholder^="Type the name of a command"])');
  for (const end = Date.now() + patienceMs; ;) {
    await chooseCommand(page, title);
    await input.waitFor({ timeout: patienceMs });
    // the palette gives the focus back to a webview it was opened over, and that may come late and close the question
    await page.waitForTimeout(150);
    if (await quickInput(page).locator('input.input:not([inert] *)').isVisible()) return input;
    assert.ok(Date.now() < end, `“${title}” was asked and went away.`);
  }
}

async function chooseCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`, title);
}

/** Whether the palette offers a command with exactly this title now. */
export async function offersCommand(page: Page, title: string): Promise<boolean> {
  await openQuickInput(page, 'F1', `>${title}`);
  await rows(page).first().waitFor({ timeout: patienceMs });
  const offered = (await rowsNamed(page, title).count()) > 0;
  await leaveQuickInput(page);
  return offered;
}

/** Opens a file of the workspace by its path in it (`_pages/about.md`), and gives its editor. */
export async function openFile(page: Page, file: string): Promise<Locator> {
  await pick(page, 'Control+P', file, file.slice(file.lastIndexOf('/') + 1));
  const editor = await shownFile(page, file);
  // one that was in sight before has its text already, and the keyboard a moment later
  await focusedEditor(page, file).waitFor({ timeout: patienceMs });
  return editor;
}

/** Waits until the editor that shows `file` has its text. */
export async function shownFile(page: Page, file: string): Promise<Locator> {
  const editor = editorOf(page, file);
  await editor.locator('.view-line').first().waitFor({ timeout: patienceMs });
  return editor;
}

/** The editor that shows `file` (a path, or the end of one). */
export function editorOf(page: Page, file: string): Locator {
  return page.locator(`.editor-instance .monaco-editor${shows(file)}`).first();
}

/** The editor that has the keyboard, if it shows `file`. */
export function focusedEditor(page: Page, file = ''): Locator {
  return page.locator(`.editor-instance .monaco-editor.focused${file === '' ? '' : shows(file)}`).first();
}

function shows(file: string): string {
  return `[data-uri$="${encodeURI(file).replaceAll('"', '%22')}"]`;
}

/** Puts the cursor into `editor` at the end of its text. */
export async function focusEnd(page: Page, editor: Locator): Promise<void> {
  await focusText(editor);
  await page.keyboard.press('Control+End');
}

/** Clicks into the text where it is in view: the element that holds the lines is as tall as the whole file. */
export async function focusText(editor: Locator): Promise<void> {
  await editor.click({ position: { x: 150, y: 40 } });
}

/** Puts the cursor at a place, both 1-based as in the status bar. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await openQuickInput(page, 'Control+G', `:${line}:${column}`);
  // Enter does nothing before the place is in the list, and a second one may be typed into the text
  await rows(page)
    .filter({ hasText: new RegExp(`\\b${line}\\b`) })
    .first()
    .waitFor({ timeout: patienceMs });
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden', timeout: patienceMs });
  // the keyboard comes back to the text a little later
  await focusedEditor(page).waitFor({ timeout: patienceMs });
}

/**
 * The whole text of `editor`, also of lines it does not show now: through the clipboard. The selection is lost, the cursor
 * is at the end afterwards.
 */
export async function editorText(page: Page, editor: Locator): Promise<string> {
  const nothingYet = 'nothing copied yet';
  for (const end = Date.now() + patienceMs; ;) {
    await focusText(editor);
    await page.evaluate(text => navigator.clipboard.writeText(text), nothingYet);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await page.waitForFunction(async text => (await navigator.clipboard.readText()) !== text, nothingYet);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    // a command that has written something shows it a moment later: its selection may have come between the two keys;
    // “(10 selected)” in any language
    const selected = new RegExp(`\\(\\D*${Array.from(text).length}\\D*\\)`);
    const all = page.locator('#status\\.editor\\.selection', { hasText: selected });
    const isWhole = await all.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isWhole) {
      await page.keyboard.press('Control+End');
      return text;
    }
    assert.ok(Date.now() < end, 'Its text does not stay selected.');
  }
}

/**
 * Asks for what can be done at the cursor, by `keys`, and gives the action that holds `text`. It is asked for again: VS Code drops a question
 * that the editor was not ready for, and answers one that came before the problem with what there was.
 */
export async function openActions(page: Page, text: string | RegExp, keys = 'Control+.'): Promise<Locator> {
  const action = page.locator('.action-widget .monaco-list-row.action', { hasText: text }).first();
  for (let asked = 0; asked < 4 && !(await action.isVisible()); asked++) {
    if (await page.locator('.action-widget').first().isVisible()) await page.keyboard.press('Escape');
    await page.keyboard.press(keys);
    await action.waitFor({ timeout: 6000 }).catch(() => undefined);
  }
  await action.waitFor({ timeout: patienceMs });
  return action;
}

/** The document inside the `index`-th visible webview: what the extension wrote. */
export function webview(page: Page, index = 0): FrameLocator {
  const outer = page.locator('iframe.webview.ready:visible').nth(index).contentFrame();
  return outer.locator('iframe#active-frame').contentFrame();
}

/** Shows the Problems view; its rows are files and problems. */
export async function openProblems(page: Page): Promise<Locator> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  await panel.waitFor({ timeout: patienceMs });
  return panel.locator('.monaco-list-row');
}

/** Closes the Problems view: the key that opens it closes it where it has the keyboard, and only gives it that elsewhere. */
export async function closeProblems(page: Page): Promise<void> {
  const panel = page.locator('.markers-panel');
  for (let patience = 2000, end = Date.now() + patienceMs; ; patience *= 2) {
    await page.keyboard.press('Control+Shift+M');
    const isClosed = await panel.waitFor({ state: 'hidden', timeout: patience }).then(
      () => true,
      () => false,
    );
    if (isClosed) return;
    assert.ok(Date.now() < end, 'The Problems view stays.');
  }
}

/** The texts of notifications shown as toasts. */
export function notifications(page: Page): Locator {
  return page.locator('.notification-toast .notification-list-item-message');
}

/**
 * Waits for a notification and takes all of them away. VS Code shows no more than three toasts in 800 ms; what comes then is in the
 * notification centre alone, where it is looked for too.
 */
export async function notified(page: Page, text: string | RegExp): Promise<void> {
  const toast = notifications(page).filter({ hasText: text }).first();
  const isShown = await toast.waitFor({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isShown) await toldInCentre(page, text);
  // one that is still on its way to where it stands is not among all of them
  for (const end = Date.now() + patienceMs; ;) {
    await runCommand(page, 'Notifications: Clear All Notifications');
    const isGone = await toast.waitFor({ state: 'detached', timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isGone) return;
    assert.ok(Date.now() < end, `“${String(text)}” stays, though all notifications were cleared.`);
  }
}

/** Presses a button of a notification in the notification centre: a toast hides itself after a while, the centre once it is empty. */
export async function answerNotification(page: Page, text: string | RegExp, button: string): Promise<void> {
  const told = await toldInCentre(page, text);
  await told.getByRole('button', { name: button }).click();
}

/** Waits for a notification in the notification centre, which is opened. */
async function toldInCentre(page: Page, text: string | RegExp): Promise<Locator> {
  await runCommand(page, 'Notifications: Show Notifications');
  const item = page.locator('.notifications-center .notification-list-item');
  const message = page.locator('.notification-list-item-message', { hasText: text });
  const told = item.filter({ has: message }).first();
  // the list draws what is in sight only, and extensions of VS Code may have more to say
  for (let rows = 0; rows < 20 && !(await told.isVisible()); rows++) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(50);
  }
  await told.waitFor();
  return told;
}

/** The modal dialog, with its buttons as `.dialog-buttons .monaco-button`. */
export function dialog(page: Page): Locator {
  return page.locator('.monaco-dialog-box');
}

/** Asks for completions at the cursor; the rows of the list carry their text in `aria-label`. */
export async function openSuggestions(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Space');
  const list = page.locator('.suggest-widget.visible .monaco-list-row');
  await list.first().waitFor({ timeout: patienceMs });
  return list;
}

/** The input that the palette, quick open, and an extension's own questions share. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible');
}

function rows(page: Page): Locator {
  return page.locator('.quick-input-list .monaco-list-row');
}

/** The label of a row that is this and nothing more: what was typed is marked in longer ones as well. */
function labelled(page: Page, label: string): Locator {
  const whole = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
  return page.locator('.label-name', { hasText: new RegExp(`^\\s*${whole}\\s*$`) });
}

function rowsNamed(page: Page, label: string): Locator {
  return rows(page).filter({ has: labelled(page, label) });
}

/** Goes away from what is asked by Escape, again where the question has not got the keyboard yet. */
export async function leaveQuickInput(page: Page): Promise<void> {
  for (const end = Date.now() + patienceMs; ;) {
    await page.keyboard.press('Escape');
    const isGone = await quickInput(page)
      .waitFor({ state: 'hidden', timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    if (isGone) return;
    assert.ok(Date.now() < end, 'What is asked stays, though Escape was pressed.');
  }
}

async function openQuickInput(page: Page, key: string, text: string): Promise<void> {
  const input = quickInput(page).locator('input.input');
  // one that is about to close takes no text, and a frame that is being loaded anew takes keys with it
  for (let patience = 2500, end = Date.now() + patienceMs; ; patience *= 2) {
    await page.keyboard.press(key);
    try {
      await input.waitFor({ timeout: patience });
      await input.fill(text, { timeout: 3000 });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/**
 * Takes the row with this label, by Enter as soon as it is the chosen one: a click could meet another row, since the list
 * is sorted anew while results come in. The list is made when the text changes, so what an extension adds later appears
 * only after asking again.
 */
async function pick(page: Page, key: string, text: string, label: string): Promise<void> {
  const chosen = page.locator('.quick-input-list .monaco-list-row.focused').filter({ has: labelled(page, label) });
  const end = Date.now() + patienceMs;
  // longer each time: a list that has not come yet must not be asked for over and over
  for (let patience = 600; ; patience = Math.min(patience * 1.7, 3000)) {
    await openQuickInput(page, key, text);
    const first = await chosen.waitFor({ timeout: patience }).then(
      () => true,
      () => false,
    );
    if (first || (await moveTo(page, label, chosen))) {
      await page.keyboard.press('Enter');
      return;
    }
    const offered = await rows(page).allInnerTexts();
    await leaveQuickInput(page);
    if (Date.now() > end) throw new Error(`“${label}” was not offered, but: ${offered.join(' | ')}`);
  }
}

/** Goes down the list to a row that is offered, but not first. */
async function moveTo(page: Page, label: string, chosen: Locator): Promise<boolean> {
  const offered = await rows(page).count();
  if ((await rowsNamed(page, label).count()) === 0) return false;
  for (let row = 0; row < offered && !(await chosen.isVisible()); row++) await page.keyboard.press('ArrowDown');
  return chosen.isVisible();
}
