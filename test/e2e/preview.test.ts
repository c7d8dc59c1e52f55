import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { pictureOfFailure } from '../workbench/failurePicture';
import { focusEnd, goTo, offersCommand, openFile, runCommand, webview, focusText } from '../workbench/workbenchActions';
import { testedExtension } from '../workbench/testedExtension';
import { openWorkbench } from '../workbench/workbench';
import { openHomepage, openPreview, previewedPage, type OpenHomepage } from './homepage';

describe('the preview', function () {
  this.timeout(90_000);
  let homepage: OpenHomepage;
  before(async () => {
    homepage = await openHomepage();
    await openPreview(homepage.page);
  });
  after(() => homepage.close());
  afterEach(pictureOfFailure(() => homepage.workbench));

  const title = (): Promise<string> => homepage.page.locator('.tab', { hasText: 'Preview' }).first().innerText();

  it('scrolls to a place of the page when its menu item is clicked', async () => {
    const shown = previewedPage(homepage.page);
    await shown.locator('html').evaluate(html => html.scrollTo(0, 0));
    await shown.getByRole('link', { name: 'Patents' }).first().click();
    await scrolled(homepage.page);
  });

  it('follows no link that is clicked with the right button', async () => {
    const shown = previewedPage(homepage.page);
    await shown.locator('html').evaluate(html => html.scrollTo(0, 0));
    await shown.getByRole('link', { name: '中文' }).first().click({ button: 'right' });
    await homepage.page.keyboard.press('Escape');
    await shown.getByRole('link', { name: 'Patents' }).first().click();
    await scrolled(homepage.page);
    assert.equal(await shown.locator('html').getAttribute('lang'), 'en');
  });

  it('follows a link to another page of the site', async () => {
    const shown = previewedPage(homepage.page);
    await shown.getByRole('link', { name: '中文' }).first().click();
    await shown.getByRole('heading', { name: '近况' }).or(shown.locator('html[lang^="zh"] h1')).first().waitFor();
    assert.equal(await shown.locator('html').getAttribute('lang'), 'zh-CN');
    assert.match(await title(), /about-zh\.md/);
    assert.equal(await shown.locator('html').evaluate(html => html.scrollTop), 0, 'another page begins at its top');
  });

  it('goes with the author to another page', async () => {
    const { page } = homepage;
    // The focus is still in the preview: a file that is opened now must not take its place.
    await openFile(page, '_pages/404.md');
    await openFile(page, '_pages/about.md');
    await previewedPage(page).locator('html[lang="en"] .paper-box').first().waitFor();
    assert.match(await title(), /Preview about\.md/);
  });

  it('keeps its looks while a stylesheet is being broken, and says where it breaks', async () => {
    const { page } = homepage;
    const sheet = await openFile(page, '_sass/_variables.scss');
    await focusEnd(page, sheet);
    await page.keyboard.type('\n$half-typed: ');
    const bar = webview(page).locator('#problems');
    await bar.locator('.problem', { hasText: '_sass/_variables.scss' }).waitFor();
    const display = await previewedPage(page)
      .locator('.paper-box')
      .first()
      .evaluate(box => getComputedStyle(box).display);
    assert.notEqual(display, 'block');
    await page.keyboard.type('0;');
    await bar.waitFor({ state: 'hidden' });
  });

  it('leads from a problem to its place', async () => {
    const { page } = homepage;
    const about = await openFile(page, '_pages/about.md');
    await focusEnd(page, about);
    await page.keyboard.type('\n\n{% nonsense %}');
    await goTo(page, 1);
    await webview(page).locator('#problems .problem').click();
    await page.locator('#status\\.editor\\.selection', { hasText: /Ln 1[67]\d, Col 1$/ }).waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await webview(page).locator('#problems').waitFor({ state: 'hidden' });
  });

  it('stays where it is while the author looks at the configuration', async () => {
    const { page } = homepage;
    await openFile(page, '_config.yml');
    assert.match(await title(), /Preview about\.md/);
    assert.equal(await previewedPage(page).locator('.paper-box').count(), 4);
  });
});

/** Waits until the page in the preview has been scrolled down. */
async function scrolled(page: Page): Promise<void> {
  const html = previewedPage(page).locator('html');
  const end = Date.now() + 20_000;
  for (;;) {
    if ((await html.evaluate(element => element.scrollTop)) > 500) return;
    assert.ok(Date.now() < end, 'the page was not scrolled');
    await page.waitForTimeout(20);
  }
}

describe('a hostile page in the preview', function () {
  this.timeout(90_000);
  const asked: string[] = [];
  let server: Server;
  let address: string;
  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it('runs nothing and asks nobody', async () => {
    const about = `---
permalink: /
---

# Harmless

<script>document.title = 'script'; fetch('${address}/script');</script>
<script src="${address}/script.js"></script>
<img src="x" onerror="parent.document.title='handler'; fetch('${address}/handler')">
<svg onload="fetch('${address}/svg')"><script>fetch('${address}/svg-script')</script></svg>
<iframe src="${address}/frame"></iframe>
<iframe srcdoc="<script>fetch('${address}/srcdoc')</script>"></iframe>
<object data="${address}/object"></object>
<embed src="${address}/embed">
<meta http-equiv="refresh" content="0;url=${address}/refresh">
<link rel="preload" href="${address}/preload" as="script">
<link rel="stylesheet" href="${address}/style.css">
<style>@import url("${address}/import.css"); body { background: url("${address}/background") }</style>
<form action="${address}/form"><input autofocus onfocus="fetch('${address}/focus')"><button>Send</button></form>
<a href="javascript:fetch('${address}/link')">javascript</a>
<base href="${address}/">
<video src="${address}/video" autoplay></video>
<img src="${address}/picture">
<img name="querySelectorAll" src="x"><img name="documentElement" src="x"><form name="head"></form>
<form><input name="attributes"><input id="getAttribute"><button name="localName">b</button></form>
<svg width="80" height="20"><a xlink:href="/nowhere/"><text y="15">drawn</text></a></svg>
<details open ontoggle="fetch('${address}/toggle')"><summary>s</summary>d</details>

The last line.
`;
    const homepage = await openHomepage({ files: { '_pages/about.md': about } });
    try {
      const { page } = homepage;
      const shown = await openPreview(page);
      await shown.getByText('The last line.').waitFor();
      await shown.getByText('javascript', { exact: true }).click();
      await shown.getByText('drawn', { exact: true }).click();
      await shown.getByRole('button', { name: 'Send' }).click();
      await shown.getByText('The last line.').waitFor();
      for (const place of [page, webview(page), shown]) {
        const found = await place
          .locator('html')
          .first()
          .evaluate(html => html.ownerDocument.title);
        assert.doesNotMatch(found, /script|handler/);
      }
      assert.deepEqual(asked, []);
    } finally {
      await homepage.close();
    }
  });
});

describe('a folder that is no homepage', function () {
  this.timeout(90_000);

  it('is left alone: no command, no problem', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ahn-'));
    writeFileSync(path.join(folder, 'notes.md'), '# Notes\n\nSee [this]().\n');
    const workbench = await openWorkbench({ workspace: folder, extensions: [testedExtension] });
    try {
      const { page } = workbench;
      const editor = await openFile(page, 'notes.md');
      await runCommand(page, 'Academic Homepage: Show Output');
      for (const title of ['Open Preview to the Side', 'Insert Paper…', 'Fix All Problems']) {
        assert.equal(await offersCommand(page, `Academic Homepage: ${title}`), false, title);
      }
      assert.equal(await editor.locator('.squiggly-warning, .squiggly-error').count(), 0);
    } finally {
      await workbench.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a page without a site', function () {
  this.timeout(90_000);

  it('is shown in the layout of the starter site', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ahl-'));
    writeFileSync(
      path.join(folder, 'about.md'),
      "---\npermalink: /\n---\n\n<span class='anchor' id='about-me'></span>\n\n# All alone\n\n- one line\n",
    );
    const workbench = await openWorkbench({ workspace: folder, extensions: [testedExtension] });
    try {
      const editor = await openFile(workbench.page, 'about.md');
      const shown = await openPreview(workbench.page);
      await shown.getByRole('heading', { name: 'All alone' }).waitFor();
      assert.ok((await shown.locator('.page__content, .masthead').count()) > 0, 'there is no layout around it');
      await focusEnd(workbench.page, editor);
      await workbench.page.keyboard.type('\n# Typed on\n');
      await shown.getByRole('heading', { name: 'Typed on' }).waitFor();
    } finally {
      await workbench.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an author who reads Chinese', function () {
  this.timeout(90_000);

  it('finds the commands and reads the problems in Chinese', async () => {
    const homepage = await openHomepage({ locale: 'zh-cn' });
    try {
      const { page, editor } = homepage;
      await runCommand(page, 'Academic Homepage: 在侧边打开预览');
      await previewedPage(page).locator('.paper-box').first().waitFor();
      await focusText(editor);
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\n\n[海报]()');
      await editor.locator('.squiggly-warning').first().waitFor();
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row', { hasText: '没有目标' }).first().waitFor();
    } finally {
      await homepage.close();
    }
  });
});
