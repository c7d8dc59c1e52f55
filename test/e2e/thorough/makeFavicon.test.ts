import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { pictureSize } from '../../../src/core/site/pictureSize';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { runCommand, webview } from '../../workbench/workbenchActions';
import { axeFindings, showsAccents, themeKinds, wearTheme } from '../axe';
import { openHomepage, previewButton, root, type OpenHomepage } from '../homepage';
import { realPictures } from '../realPictures';
import { takePicture } from '../../workbench/takePicture';

const command = 'Academic Homepage: Make Favicon from Portrait…';
const picture = process.env.PICTURE;
const starter = (file: string): Uint8Array => readFileSync(path.join(root, 'media/starter', file));
const icons = {
  'images/favicon-16x16.png': 16,
  'images/favicon-32x32.png': 32,
  'images/apple-touch-icon.png': 180,
  'images/android-chrome-192x192.png': 192,
  'images/android-chrome-512x512.png': 512,
} as const;

describe('icons of a site, made of its portrait', () => {
  let homepage: OpenHomepage;
  before(async () => {
    const { portrait } = await realPictures({
      portrait: { width: 900, height: 1200, type: 'image/png', scene: 'photo' },
    });
    const config = Buffer.from(starter('_config.yml')).toString().replace('images/avatar.svg', 'images/avatar.png');
    const files = { '_config.yml': config, 'images/avatar.png': portrait, 'favicon.ico': new Uint8Array(8) };
    homepage = await openHomepage({ files });
    await previewButton(homepage.page).waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const onDisk = (file: string): Uint8Array => readFileSync(path.join(homepage.folder, file));
  const status = (): Locator => webview(homepage.page).locator('#status');

  it('are shown with the files that the pages of the site name', async () => {
    const { page } = homepage;
    await runCommand(page, command);
    const write = webview(page).getByRole('button', { name: 'Write 7 Icons' });
    await write.waitFor();
    const rows = await webview(page).locator('#files li').allInnerTexts();
    assert.deepEqual(
      rows.map(row => row.split(' ')[0]).sort(),
      ['favicon.ico', ...Object.keys(icons), 'images/favicon.svg'].sort(),
    );
    assert.match(rows.join('\n'), /favicon\.ico 16 × 16, 32 × 32, 48 × 48 · takes the place of the one there/);
    await webview(page).locator('#picture', { hasText: 'avatar.png' }).waitFor();
    if (picture !== undefined) await takePicture(page, `${picture}-icons.png`);
  });

  for (const theme of themeKinds) {
    it(`are shown accessibly in a ${theme} theme`, async () => {
      await wearTheme(homepage, theme);
      assert.deepEqual(await axeFindings(homepage, ['color-contrast', 'button-name', 'label']), []);
      assert.ok(await showsAccents(homepage));
      if (picture !== undefined) await takePicture(homepage.page, `${picture}-icons-${theme}.png`);
    });
  }

  it('are cut and written by the keyboard alone, each as large as its name says', async () => {
    const { page } = homepage;
    const focused = (wanted: Locator): Promise<number> => wanted.and(webview(page).locator(':focus')).count();
    const zoom = webview(page).getByRole('slider', { name: 'Zoom' });
    for (let tab = 0; tab < 20 && (await focused(zoom)) === 0; tab++) await page.keyboard.press('Tab');
    // as close as it goes, to the corner at the left above, which is red
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    const write = webview(page).getByRole('button', { name: 'Write 7 Icons' });
    for (let tab = 0; tab < 20 && (await focused(write)) === 0; tab++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status().getByText('7 icons were written.').waitFor();
    for (const [file, size] of Object.entries(icons))
      assert.deepEqual(pictureSize(onDisk(file)), { width: size, height: size });
    assert.match(
      Buffer.from(onDisk('images/favicon.svg')).toString(),
      /^<svg [^>]*><image [^>]*href="data:image\/png;base64,/,
    );
    const ico = Buffer.from(onDisk('favicon.ico'));
    assert.deepEqual([ico.readUInt16LE(2), ico.readUInt16LE(4)], [1, 3]);
    if (picture !== undefined) await takePicture(page, `${picture}-icons-written.png`);
    // what browsers make of it: the middle is red, the corners are round but for phones
    const corners = await page.evaluate(
      colours,
      ['images/favicon-32x32.png', 'images/apple-touch-icon.png', 'favicon.ico', 'images/favicon.svg'].map(file => ({
        type: /\w+$/.exec(file)?.[0] ?? '',
        base64: Buffer.from(onDisk(file)).toString('base64'),
      })),
    );
    assert.deepEqual(corners, [
      { middle: 'red', corner: 'clear' },
      { middle: 'red', corner: 'red' },
      { middle: 'red', corner: 'clear' },
      { middle: 'red', corner: 'clear' },
    ]);
  });

  it('come back as they were', async () => {
    await webview(homepage.page).locator('#put-back:focus').waitFor();
    await homepage.page.keyboard.press('Enter');
    await status().getByText('The originals are back.').waitFor();
    for (const file of Object.keys(icons)) assert.deepEqual(onDisk(file), Buffer.from(starter(file)), file);
    assert.equal(onDisk('favicon.ico').length, 8);
  });
});

describe('icons of a site whose pages name none', () => {
  it('are written, named in the head, and taken back', async () => {
    const head = readFileSync(path.join(root, 'media/starter/_includes/head.html'), 'utf8').replace(
      /^<link rel="(?:icon|apple-touch-icon|manifest)".*\n/gm,
      '',
    );
    const layout = Buffer.from(starter('_layouts/default.html')).toString();
    const homepage = await openHomepage({ locale: 'zh-cn', files: { '_includes/head.html': head } });
    try {
      const { page, folder } = homepage;
      await page.locator('.statusbar-item', { hasText: /主页/ }).first().waitFor();
      await runCommand(page, '学术主页: 用头像制作网站图标…');
      await webview(page).getByRole('button', { name: '写入 3 个图标' }).click();
      await webview(page).locator('#status', { hasText: '已写入 3 个图标。' }).waitFor();
      if (picture !== undefined) await takePicture(page, `${picture}-icons-zh.png`);
      const written = readFileSync(path.join(folder, '_layouts/default.html'), 'utf8');
      assert.match(
        written,
        /<link rel="icon" type="image\/png" sizes="32x32" href="\{\{ '\/images\/favicon-32x32\.png' \| relative_url \}\}">/,
      );
      assert.equal(written.replace(/^.*<link rel="(?:icon|apple-touch-icon)".*\n/gm, ''), layout);
      await webview(page).getByRole('button', { name: '恢复原文件' }).click();
      await webview(page).locator('#status', { hasText: '原文件已恢复。' }).waitFor();
      assert.equal(readFileSync(path.join(folder, '_layouts/default.html'), 'utf8'), layout);
      assert.ok(existsSync(path.join(folder, 'images/favicon-32x32.png')));
    } finally {
      await homepage.close();
    }
  });
});

/** Runs in Chromium: the colour in the middle of each picture, and at its corner. */
async function colours(
  files: readonly { readonly type: string; readonly base64: string }[],
): Promise<readonly { readonly middle: string; readonly corner: string }[]> {
  const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', ico: 'image/x-icon', png: 'image/png' };
  const found = [];
  for (const { type, base64 } of files) {
    const image = new Image();
    image.src = `data:${types[type] ?? ''};base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 32;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, 32, 32);
    const at = (x: number, y: number): string => {
      const [red = 0, green = 0, , alpha = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
      return alpha === 0 ? 'clear' : red > 200 && green < 60 ? 'red' : `${red} ${green} ${alpha}`;
    };
    found.push({ middle: at(16, 16), corner: at(0, 0) });
  }
  return found;
}
