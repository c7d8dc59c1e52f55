import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../workbench/failurePicture';
import { editorText, goTo } from '../workbench/workbenchActions';
import { extensionHosts, openHomepage, previewButton, type OpenHomepage } from './homepage';

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

/** Drops a file of the operating system onto the words of a line, with the key that puts it into the editor. */
async function dropFile(target: Locator, name: string, type: string): Promise<void> {
  const box = await target.boundingBox();
  assert.ok(box);
  await target.evaluate(
    (element, { bytes, fileName, mediaType, x, y }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), letter => letter.charCodeAt(0));
      data.items.add(new File([content], fileName, { type: mediaType }));
      for (const event of ['dragenter', 'dragover', 'drop'])
        element.dispatchEvent(
          new DragEvent(event, {
            dataTransfer: data,
            bubbles: true,
            cancelable: true,
            clientX: x,
            clientY: y,
            shiftKey: true,
          }),
        );
    },
    { bytes: png.toString('base64'), fileName: name, mediaType: type, x: box.x + 40, y: box.y + box.height / 2 },
  );
}

for (const host of extensionHosts)
  describe(`adding pictures in the workbench, the extension in ${host === 'web' ? 'the browser' : 'Node'}`, function () {
    this.timeout(90_000);
    let homepage: OpenHomepage;

    before(async () => {
      homepage = await openHomepage({ host, files: { '_pages/about.md': about, 'images/deep.png': png } });
      await previewButton(homepage.page).waitFor();
      await homepage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    after(() => homepage.close());
    afterEach(pictureOfFailure(() => homepage.workbench));

    it('makes a pasted picture that of the paper at the cursor, in one step to undo', async () => {
      const { page, editor, folder } = homepage;
      await goTo(page, lineOf('Ada Reed**, Jo'), 5);
      await pastePicture(page);
      await editor.locator('.view-line', { hasText: 'fastloom-2025.png' }).waitFor();
      if (process.env.PICTURE !== undefined)
        await page.screenshot({ path: `${process.env.PICTURE}-paste-${host}.png` });
      assert.equal(await editorText(page, editor), woven);
      // browsers write what is in the clipboard anew
      const file = path.join(folder, 'images/fastloom-2025.png');
      assert.deepEqual(readFileSync(file).subarray(0, 8), png.subarray(0, 8));
      await page.keyboard.press('Control+Z');
      const ask = page.locator('.monaco-dialog-box');
      await page.waitForTimeout(1500);
      if (process.env.PICTURE !== undefined) await page.screenshot({ path: `${process.env.PICTURE}-undo-${host}.png` });
      if (await ask.isVisible()) await page.keyboard.press('Enter');
      assert.equal(await editorText(page, editor), about);
      assert.equal(existsSync(file), false);
    });

    it('keeps the name of a dropped file that says something, and leaves its words to the author elsewhere', async () => {
      const { page, editor, folder } = homepage;
      await dropFile(editor.locator('.view-line', { hasText: 'Jo' }), 'Loom Teaser.png', 'image/png');
      await editor.locator('.view-line', { hasText: 'loom-teaser.png' }).waitFor();
      assert.equal(await editorText(page, editor), woven.replace('fastloom-2025', 'loom-teaser'));
      assert.ok(existsSync(path.join(folder, 'images/loom-teaser.png')));
    });
  });
