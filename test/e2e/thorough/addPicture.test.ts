import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { temporaryFolder } from '../../workbench/lifetime';
import {
  dialog,
  editorText,
  focusText,
  goTo,
  leaveQuickInput,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../../workbench/workbenchActions';
import { dropFiles } from '../dropFiles';
import { extensionHosts, openHomepage, previewButton, type OpenHomepage } from '../homepage';
import { until } from '../until';
import { takePicture } from '../../workbench/takePicture';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const about = `---
permalink: /
title: ""
---

# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CVPR 2024</div><img src='images/deep.png' alt="Deep rivers" width="80%"></div></div>
<div class='paper-box-text' markdown="1">

[Deep Rivers for Cold Lakes](https://doi.org/10.5555/d)

**Ada Reed**, Mei Lin, Bo Wang

</div>
</div>

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICCV 2025</div></div></div>
<div class='paper-box-text' markdown="1">

[FastLoom: Weaving at the Speed of Light](https://doi.org/10.5555/f)

**Ada Reed**, Jo Park

</div>
</div>

Some words.
`;
const lineOf = (words: string): number => about.slice(0, about.indexOf(words)).split('\n').length;
const woven = about.replace(
  '<div class="badge">ICCV 2025</div>',
  `<div class="badge">ICCV 2025</div><img src='images/fastloom-2025.png' alt="FastLoom: Weaving at the Speed of Light" width="80%">`,
);

/** Puts a picture into the clipboard, as a program that cuts it out of the screen does, and pastes it. */
async function pastePicture(page: Page): Promise<void> {
  await page.evaluate(async bytes => {
    const blob = new Blob([Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0))], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  }, png.toString('base64'));
  await page.keyboard.press('Control+V');
}

/** Drops one file onto the words of a line. */
function dropFile(target: Locator, name: string, type: string, content: Buffer = png): Promise<void> {
  return dropFiles(target, { name, type, content });
}

/** A program on the PATH that says it is pdftoppm, and draws the same picture of each PDF. */
function standInRenderer(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'drawn.png'), png);
  const program = path.join(folder, 'pdftoppm');
  writeFileSync(program, `#!/bin/sh\nexec cp "${folder}/drawn.png" page.png\n`);
  chmodSync(program, 0o755);
  return folder;
}

/** A row of the view of publications. */
function publication(page: Page, title: string): Locator {
  const pane = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Publications"]') });
  return pane.locator('.monaco-list-row', { hasText: title }).first();
}

/** Drops a file on a row, again where the list was drawn anew meanwhile. */
async function dropOnRow(
  row: Locator,
  [name, type, content = png]: readonly [string, string, Buffer?],
  done: Locator,
): Promise<void> {
  for (let tries = 0; tries < 5 && !(await done.isVisible()); tries++) {
    await dropFile(row, name, type, content);
    await done.waitFor({ timeout: 6000 }).catch(() => undefined);
  }
  await done.waitFor();
}

async function choose(page: Page, row: string): Promise<void> {
  await quickInput(page).locator('input.input').fill(row);
  await quickInput(page).locator('.monaco-list-row.focused', { hasText: row }).waitFor();
  await page.keyboard.press('Enter');
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURE !== undefined) await takePicture(page, `${process.env.PICTURE}-${name}.png`);
}

for (const host of extensionHosts)
  describe(`adding pictures in the workbench, the extension in ${host === 'web' ? 'the browser' : 'Node'}`, () => {
    const programs = temporaryFolder('ahs-programs-');
    let homepage: OpenHomepage;

    before(async () => {
      homepage = await openHomepage({
        host,
        // what the shell of the person would set is left out
        environment: {
          VSCODE_CLI: '1',
          PATH: `${standInRenderer(programs.path)}${path.delimiter}${process.env.PATH ?? ''}`,
        },
        files: {
          '_pages/about.md': about,
          'images/deep.png': png,
          'images/sketch-retired.png': Buffer.alloc(3000, png),
        },
      });
      await previewButton(homepage.page).waitFor();
      await homepage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    after(async () => {
      await homepage.close();
      programs.remove();
    });
    afterEach(pictureOfFailure(() => homepage.workbench));

    /** Takes everything back that was written into the page. */
    async function undone(): Promise<void> {
      const { page, editor } = homepage;
      await focusText(editor);
      for (let step = 0; step < 10 && (await editorText(page, editor)) !== about; step++)
        await page.keyboard.press('Control+Z');
      assert.equal(await editorText(page, editor), about);
    }
    const file = (name: string): string => path.join(homepage.folder, name);
    const lineWith = (text: string): Locator => homepage.editor.locator('.view-line', { hasText: text }).first();
    const shownLine = (text: string): Promise<void> => lineWith(text).waitFor();

    it('makes a pasted picture that of the paper at the cursor, and one undo takes page and file back', async () => {
      const { page, editor } = homepage;
      await goTo(page, lineOf('Ada Reed**, Jo'), 5);
      await pastePicture(page);
      await shownLine('fastloom-2025.png');
      await picture(page, `paste-${host}`);
      assert.equal(await editorText(page, editor), woven);
      // browsers write what is in the clipboard anew
      assert.deepEqual(readFileSync(file('images/fastloom-2025.png')).subarray(0, 8), png.subarray(0, 8));
      await page.keyboard.press('Control+Z');
      await editor.locator('.view-line', { hasText: 'fastloom-2025.png' }).waitFor({ state: 'detached' });
      assert.equal(await editorText(page, editor), about);
      await until('the picture is gone', () => !existsSync(file('images/fastloom-2025.png')));
    });

    it('keeps the name of a dropped file that says something, and can put it between the words instead', async () => {
      const { page, editor } = homepage;
      await dropFile(editor.locator('.view-line', { hasText: 'Jo' }), 'Loom Teaser.png', 'image/png');
      await shownLine('loom-teaser.png');
      assert.equal(await editorText(page, editor), woven.replace('fastloom-2025', 'loom-teaser'));
      assert.deepEqual(readFileSync(file('images/loom-teaser.png')), png);
      await undone();
      await dropFile(editor.locator('.view-line', { hasText: 'Jo' }), 'Loom Teaser.png', 'image/png');
      await shownLine('loom-teaser.png');
      await page.locator('.post-edit-widget').first().click();
      await page.locator('.action-widget .monaco-list-row').first().waitFor();
      await picture(page, `choices-${host}`);
      await page.locator('.action-widget .monaco-list-row', { hasText: 'Insert Picture Here' }).click();
      await shownLine('![');
      assert.match(
        await editorText(page, editor),
        /^\*\*Ada.*!\[FastLoom: Weaving at the Speed of Light\]\(images\/loom-teaser(?:-2)?\.png\).*$/m,
      );
      await undone();
    });

    it('puts several dropped files between the words, one behind the other', async () => {
      const { page, editor } = homepage;
      const words = editor.locator('.view-line', { hasText: 'Some words' });
      await dropFiles(
        words,
        { name: 'North Shore.png', type: 'image/png', content: png },
        { name: 'South Shore.png', type: 'image/png', content: png },
      );
      await shownLine('south-shore');
      const written = await editorText(page, editor);
      assert.match(written, /!\[[^\]]*\]\(images\/north-shore\.png\)\s!\[[^\]]*\]\(images\/south-shore\.png\)/);
      assert.deepEqual(readFileSync(file('images/south-shore.png')), png);
      await undone();
    });

    it('makes a picture that is dropped on a row of the view that of the publication', async () => {
      const { page, editor } = homepage;
      await runCommand(page, 'Homepage: Focus on Publications View');
      await publication(page, 'FastLoom').waitFor();
      await dropOnRow(publication(page, 'FastLoom'), ['image.png', 'image/png'], lineWith('fastloom-2025.png'));
      assert.equal(await editorText(page, editor), woven);
      await undone();
    });

    it('draws the first page of a PDF, or says where that can be done', async () => {
      const { page, editor } = homepage;
      const pdf = ['paper.pdf', 'application/pdf', Buffer.from('%PDF-1.4')] as const;
      if (host === 'web') {
        const told = page.locator('.notification-toast', { hasText: 'VS Code in a browser cannot draw' });
        await dropOnRow(publication(page, 'FastLoom'), pdf, told);
        await picture(page, 'pdf-web');
        return;
      }
      await dropOnRow(publication(page, 'FastLoom'), pdf, lineWith('fastloom-2025.png'));
      assert.equal(await editorText(page, editor), woven);
      assert.deepEqual(readFileSync(file('images/fastloom-2025.png')), png);
      await undone();
    });

    if (host === 'web') return;

    it('asks for one of the pictures of the site by keys', async () => {
      const { page, editor } = homepage;
      await goTo(page, lineOf('Ada Reed**, Jo'), 5);
      await runAskingCommand(page, 'Academic Homepage: Add Picture…');
      await quickInput(page).locator('.monaco-list-row', { hasText: 'deep.png' }).waitFor();
      await picture(page, 'ask');
      await choose(page, 'sketch-retired.png');
      await shownLine('images/sketch-retired.png');
      assert.equal(await editorText(page, editor), woven.replace('fastloom-2025', 'sketch-retired'));
      await undone();
    });

    it('is a part of “Edit Paper…”, with the width', async () => {
      const { page, editor } = homepage;
      await goTo(page, lineOf('Mei Lin, Bo'), 5);
      await runAskingCommand(page, 'Academic Homepage: Edit Paper…');
      await quickInput(page).locator('.monaco-list-row', { hasText: 'Picture' }).first().waitFor();
      await picture(page, 'edit');
      await choose(page, 'Picture');
      await quickInput(page).locator('.monaco-list-row', { hasText: 'sketch-retired.png' }).waitFor();
      await picture(page, 'edit-picture');
      await choose(page, 'sketch-retired.png');
      await quickInput(page).locator('.monaco-list-row', { hasText: 'images/sketch-retired.png' }).waitFor();
      await choose(page, 'Width');
      await quickInput(page).getByText('A percentage of its column').waitFor();
      await quickInput(page).locator('input.input').fill('half');
      await page.keyboard.press('Enter');
      await quickInput(page).getByText('A width is a number of pixels').waitFor();
      await picture(page, 'edit-width');
      await quickInput(page).locator('input.input').fill('50%');
      await page.keyboard.press('Enter');
      await quickInput(page).locator('.monaco-list-row', { hasText: '50%' }).waitFor();
      await leaveQuickInput(page);
      assert.equal(
        await editorText(page, editor),
        about.replace(
          `images/deep.png' alt="Deep rivers" width="80%"`,
          `images/sketch-retired.png' alt="Deep rivers" width="50%"`,
        ),
      );
      await undone();
    });

    it('lists the pictures that nothing names, deletes those that are chosen, and brings them back', async () => {
      const { page } = homepage;
      await runAskingCommand(page, 'Academic Homepage: Show Unused Pictures…');
      const old = quickInput(page).locator('.monaco-list-row', { hasText: 'sketch-retired.png' });
      await old.waitFor();
      assert.equal(await quickInput(page).locator('.monaco-list-row', { hasText: 'deep.png' }).count(), 0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await quickInput(page).locator('.quick-input-title', { hasText: '1 of' }).waitFor();
      await picture(page, 'unused');
      await page.keyboard.press('Enter');
      await dialog(page).getByText('Delete “images/sketch-retired.png”').waitFor();
      await picture(page, 'unused-sure');
      await dialog(page).getByRole('button', { name: 'Delete' }).click();
      await page.locator('.notification-toast', { hasText: '“images/sketch-retired.png” was deleted' }).waitFor();
      await picture(page, 'unused-done');
      assert.equal(existsSync(file('images/sketch-retired.png')), false);
      await page.locator('.notification-toast').getByRole('button', { name: 'Undo' }).click();
      await page.locator('.notification-toast', { hasText: 'was deleted' }).waitFor({ state: 'detached' });
      await until('the picture is written', () => existsSync(file('images/sketch-retired.png')));
      assert.deepEqual(readFileSync(file('images/sketch-retired.png')), Buffer.alloc(3000, png));
    });
  });
