import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureSize } from '../../../src/core/site/pictureSize';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { focusText, goTo, runCommand, webview, openActions } from '../../workbench/workbenchActions';
import { axeFindings, showsAccents, themeKinds, wearTheme } from '../axe';
import { extensionHosts, openHomepage, previewButton, type OpenHomepage } from '../homepage';
import { realPictures, turned } from '../realPictures';
import { until } from '../until';
import { takePicture } from '../../workbench/takePicture';

const about = `---
permalink: /
title: ""
---

# Publications

<div class='paper-box'><div class='paper-box-image'><div><div class="badge">JOF 2026</div><img src='images/flood.png' alt="A flood" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[Floods That Ask](https://example.org/f)
</div></div>

![A lake](images/lake.jpg) <img src="images/lines.png" alt="Lines" width="300"> <img src="images/broken.png" alt="Nothing">
![It moves](images/dance.gif)
`;
const chinese =
  '---\npermalink: /zh/\ntitle: ""\n---\n\n# 论文\n\n<img src="../images/flood.png" alt="洪水" width="200">\n';
const picture = process.env.PICTURE;

/** The head of a PNG, and nothing that can be decoded. */
function brokenPng(): Uint8Array {
  const bytes = new Uint8Array(700_000);
  bytes.set([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 4, 0,
  ]);
  return bytes;
}

async function siteFiles(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const drawn = await realPictures({
    flood: { width: 1600, height: 1200, type: 'image/png', scene: 'photo' },
    lake: { width: 2400, height: 1600, type: 'image/jpeg', scene: 'photo' },
    lines: { width: 2400, height: 1600, type: 'image/png', scene: 'drawing' },
  });
  const dance = new Uint8Array(200_000);
  dance.set(Buffer.from('GIF89a\x40\x01\xf0\x00', 'latin1'));
  return {
    '_pages/about.md': about,
    '_pages/about-zh.md': chinese,
    'images/flood.png': drawn.flood,
    'images/lake.jpg': turned(drawn.lake),
    'images/lines.png': drawn.lines,
    'images/broken.png': brokenPng(),
    'images/dance.gif': dance,
  };
}

describe('pictures that are larger than pages need them', () => {
  let homepage: OpenHomepage;
  let files: Readonly<Record<string, string | Uint8Array>>;
  before(async () => {
    files = await siteFiles();
    homepage = await openHomepage({ files });
    await previewButton(homepage.page).waitFor();
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const onDisk = (file: string): Uint8Array => readFileSync(path.join(homepage.folder, file));
  const status = (): Locator => webview(homepage.page).locator('#status');
  const rows = (): Locator => webview(homepage.page).locator('#rows .row');
  const row = (name: string): Locator => rows().filter({ hasText: name });

  it('are listed with what each would weigh, what wins most first, and those that stay with the reason', async () => {
    const { page, editor } = homepage;
    // from the problem at a picture that is too heavy
    await focusText(editor);
    await goTo(page, 8, about.split('\n')[7]?.indexOf('images/flood') ?? 0);
    await (await openActions(page, 'Shrink the pictures of this site…')).click();
    await status().getByText('3 pictures are larger than the pages need.').waitFor();
    assert.deepEqual(await rows().locator('.name').allInnerTexts(), ['flood.png', 'lines.png', 'lake.jpg']);
    assert.match(await row('flood.png').innerText(), /in a paper box, up to 400 px wide · about-zh\.md · about\.md/);
    assert.match(await row('flood.png').innerText(), /becomes flood\.jpg/);
    assert.match(await row('flood.png').locator('.after').innerText(), /^800 × 600 · \d+ kB$/);
    // turned upright, as the camera says
    assert.match(await row('lake.jpg').locator('.before').innerText(), /^1600 × 2400 · /);
    assert.match(await row('lines.png').locator('.after').innerText(), /^600 × 400 · \d+ kB$/);
    const left = webview(page).locator('#left');
    await left.locator('summary').getByText('2 pictures stay as they are').click();
    assert.match(await left.innerText(), /images\/broken\.png The file cannot be read/);
    assert.match(await left.innerText(), /images\/dance\.gif A GIF would lose its animation/);
    if (picture !== undefined) await takePicture(page, `${picture}-shrink.png`);
  });

  for (const theme of themeKinds) {
    it(`are shown accessibly in a ${theme} theme`, async () => {
      await wearTheme(homepage, theme);
      assert.deepEqual(await axeFindings(homepage, ['color-contrast', 'button-name', 'label', 'image-alt']), []);
      assert.ok(await showsAccents(homepage));
      if (picture !== undefined) await takePicture(homepage.page, `${picture}-shrink-${theme}.png`);
    });
  }

  it('are compared before and after by the keyboard', async () => {
    const { page } = homepage;
    await focusOn(page, row('flood.png').locator('.thumbnail'));
    await page.keyboard.press('Enter');
    const dialog = webview(page).getByRole('dialog', { name: 'flood.png' });
    const slider = dialog.getByRole('slider');
    await slider.and(webview(page).locator(':focus')).waitFor();
    await page.keyboard.press('ArrowRight');
    assert.equal(await slider.inputValue(), '51');
    await until('both pictures are drawn', async () =>
      dialog.locator('img').evaluateAll(all => all.every(one => (one as HTMLImageElement).naturalWidth > 0)),
    );
    if (picture !== undefined) await takePicture(page, `${picture}-compare.png`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('are replaced by the keyboard alone: on disk they are smaller, and pages name the new one', async () => {
    const { page } = homepage;
    await focusOn(page, row('lines.png').locator('input'));
    await page.keyboard.press('Space');
    const replace = webview(page).getByRole('button', { name: /^Replace 2 Pictures \(/ });
    await replace.waitFor();
    await focusOn(page, replace);
    await page.keyboard.press('Enter');
    await status()
      .getByText(/^2 pictures were replaced: [\d.]+ MB → [\d.]+ [kM]B$/)
      .waitFor();
    assert.deepEqual(pictureSize(onDisk('images/flood.jpg')), { width: 800, height: 600 });
    assert.equal(existsSync(path.join(homepage.folder, 'images/flood.png')), false);
    assert.deepEqual(pictureSize(onDisk('images/lake.jpg')), { width: 1600, height: 2400 });
    assert.ok(
      statSync(path.join(homepage.folder, 'images/lake.jpg')).size < 0.75 * (files['images/lake.jpg']?.length ?? 0),
    );
    assert.equal(Buffer.from(onDisk('images/lake.jpg')).includes('Exif'), false);
    assert.deepEqual(onDisk('images/lines.png'), Buffer.from(files['images/lines.png'] ?? ''));
    await until(
      'the page names the new one',
      () => Buffer.from(onDisk('_pages/about.md')).toString() === about.replace('flood.png', 'flood.jpg'),
    );
    await until(
      'the Chinese page names the new one',
      () => Buffer.from(onDisk('_pages/about-zh.md')).toString() === chinese.replace('flood.png', 'flood.jpg'),
    );
    if (picture !== undefined) await takePicture(page, `${picture}-replaced.png`);
  });

  it('come back with one key, and with them the names', async () => {
    const { page } = homepage;
    await webview(page).locator('#put-back:focus').waitFor();
    await page.keyboard.press('Control+Z');
    await status().getByText('The originals are back.').waitFor();
    for (const file of ['images/flood.png', 'images/lake.jpg'])
      assert.deepEqual(onDisk(file), Buffer.from(files[file] ?? ''), file);
    assert.equal(existsSync(path.join(homepage.folder, 'images/flood.jpg')), false);
    await until('the page is as it was', () => Buffer.from(onDisk('_pages/about.md')).toString() === about);
    await until(
      'the Chinese page is as it was',
      () => Buffer.from(onDisk('_pages/about-zh.md')).toString() === chinese,
    );
    await webview(page)
      .getByRole('button', { name: /^Replace 2 Pictures/ })
      .waitFor();
  });

  it('that changed meanwhile are not written over', async () => {
    const { page } = homepage;
    const other = Buffer.from(files['images/lines.png'] ?? '').subarray(0, 150_000);
    writeFileSync(path.join(homepage.folder, 'images/lake.jpg'), other);
    await webview(page)
      .getByRole('button', { name: /^Replace 2 Pictures/ })
      .click();
    await row('lake.jpg').getByText('Not replaced: the file has changed meanwhile.').waitFor();
    assert.deepEqual(onDisk('images/lake.jpg'), other);
    await status()
      .getByText(/^1 picture was replaced: /)
      .waitFor();
  });

  it('that got another name come back by VS Code’s own undo in a page, too', async () => {
    const { page, editor } = homepage;
    await page.locator('.tab', { hasText: 'about.md' }).click();
    await focusText(editor);
    await page.keyboard.press('Control+Z');
    const original = files['images/flood.png'] ?? '';
    // VS Code makes the file first and then fills it
    await until(
      'the picture is back',
      () =>
        existsSync(path.join(homepage.folder, 'images/flood.png')) &&
        onDisk('images/flood.png').length === original.length,
    );
    assert.deepEqual(onDisk('images/flood.png'), Buffer.from(files['images/flood.png'] ?? ''));
    assert.equal(existsSync(path.join(homepage.folder, 'images/flood.jpg')), false);
  });
});

describe('shrinking pictures, with the extension in the browser and in Chinese', () => {
  it('works as on a desktop', async () => {
    const [, web] = extensionHosts;
    const drawn = await realPictures({ lake: { width: 2400, height: 1600, type: 'image/webp', scene: 'photo' } });
    const page = '---\npermalink: /\n---\n\n# 动态\n\n<img src="images/lake.webp" alt="湖" width="400">\n';
    const homepage = await openHomepage({
      ...{ host: web, locale: 'zh-cn' },
      files: { '_pages/about.md': page, 'images/lake.webp': drawn.lake },
    });
    try {
      // a worker starts later than the window is drawn
      await homepage.page
        .locator('.statusbar-item', { hasText: /主页|Homepage/ })
        .first()
        .waitFor();
      await runCommand(homepage.page, '学术主页: 压缩图片…');
      const panel = webview(homepage.page);
      await panel.locator('#status', { hasText: '1 张图片的尺寸大于页面所需。' }).waitFor();
      if (picture !== undefined) await takePicture(homepage.page, `${picture}-zh.png`);
      await panel.getByRole('button', { name: /^替换 1 张图片/ }).click();
      await panel.locator('#status', { hasText: '已替换 1 张图片' }).waitFor();
      const file = readFileSync(path.join(homepage.folder, 'images/lake.webp'));
      assert.deepEqual(pictureSize(file), { width: 800, height: 533 });
      assert.ok(file.length < drawn.lake.length / 4);
    } finally {
      await homepage.close();
    }
  });
});

/** Goes on with Tab until something of the panel has the focus. */
async function focusOn(page: Page, wanted: Locator): Promise<void> {
  const focused = wanted.and(webview(page).locator(':focus'));
  for (let tab = 0; tab < 40 && (await focused.count()) === 0; tab++) await page.keyboard.press('Tab');
  assert.equal(await focused.count(), 1);
}
