import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { editorOf, editorText, openFile, quickInput, runCommand } from '../workbench/workbenchActions';
import { patienceMs } from '../workbench/patience';

/** The views of the side bar's “Homepage”. */
export type ViewName = 'Sections' | 'Publications' | 'Profile' | 'Checks';

/** Goes to a view by its command, as whoever has no mouse. */
export async function focusView(page: Page, name: ViewName): Promise<void> {
  await runCommand(page, `Homepage: Focus on ${name} View`);
  await pane(page, name).locator('.monaco-list-row').first().waitFor();
  await pane(page, name).locator('.monaco-list:focus').waitFor();
}

/** A view of the side bar with its title. */
export function pane(page: Page, name: ViewName): Locator {
  return page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
}

/** A row of a view by its title, or by all that is written in it. */
export function row(page: Page, name: ViewName, text: string | RegExp): Locator {
  return rows(page, name, text).first();
}

/** All rows of a view with a title, or with what is written in them. */
export function rows(page: Page, name: ViewName, text: string | RegExp): Locator {
  return pane(page, name).locator('.monaco-list-row', { has: page.locator('.monaco-icon-label', { hasText: text }) });
}

/** Moves the pointer to the text of an editor: what is told of the row that it rests on covers the next ones. */
export async function leaveRows(page: Page, editor: Locator): Promise<void> {
  await editor.hover({ position: { x: 150, y: 40 } });
  await page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
}

/** Waits until one row is drawn above another. */
export async function shownBefore(
  page: Page,
  name: ViewName,
  one: string | RegExp,
  other: string | RegExp,
): Promise<void> {
  const top = async (text: string | RegExp): Promise<number> => (await row(page, name, text).boundingBox())?.y ?? NaN;
  for (const end = Date.now() + patienceMs; !((await top(one)) < (await top(other)));) {
    assert.ok(Date.now() < end, `${String(one)} did not come before ${String(other)}`);
    await page.waitForFunction(() => new Promise(resolve => requestAnimationFrame(() => resolve(true))));
  }
}

/** Takes an item of the context menu by the arrow keys. */
export async function chooseInMenu(page: Page, label: string): Promise<void> {
  const items = page.locator('.context-view .action-item');
  await items.filter({ hasText: label }).waitFor();
  const focused = page.locator('.context-view .action-item.focused', { hasText: label });
  for (let left = await items.count(); left > 0 && !(await focused.isVisible()); left--)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await items.first().waitFor({ state: 'detached' });
}

/** Answers a question of one line, and waits for the next or the end. */
export async function answer(page: Page, text: string): Promise<void> {
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

/** Takes back the last step; one that went through several files is taken back in all of them, also where VS Code asks for that late. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+Z');
  const whole = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Undo in \d+ Files/ });
  const answered = whole.click({ timeout: patienceMs }).catch(() => undefined);
  // nothing tells that no question comes
  await Promise.race([answered, new Promise(resolve => setTimeout(resolve, 1500))]);
}

/** The text of a file as the editor has it, which it is opened in. */
export async function textOf(page: Page, file: string): Promise<string> {
  await openFile(page, file);
  return editorText(page, editorOf(page, file));
}

/** The lines of a text but the blank ones, sorted: the same where nothing was lost. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .sort();
}
