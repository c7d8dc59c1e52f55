import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { focusEnd, offersCommand, openFile, runCommand, webview } from '../../workbench/workbenchActions';
import { testedExtension } from '../../workbench/testedExtension';
import { openWorkbench } from '../../workbench/workbench';
import { openHomepage, openPreview, root } from '../homepage';

describe('a hostile page in the preview', () => {
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

describe('a folder that is no homepage', () => {
  it('is left alone: no command, no problem', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ahn-'));
    writeFileSync(path.join(folder, 'notes.md'), '# Notes\n\nSee [this]().\n');
    const workbench = await openWorkbench({ workspace: folder, extensions: [testedExtension] });
    try {
      const { page } = workbench;
      const editor = await openFile(page, 'notes.md');
      await runCommand(page, 'Academic Homepage: Show Output');
      for (const title of ['Open Homepage Preview to the Side', 'Insert Paper…', 'Fix All Problems']) {
        assert.equal(await offersCommand(page, `Academic Homepage: ${title}`), false, title);
      }
      assert.equal(await editor.locator('.squiggly-warning, .squiggly-error').count(), 0);
    } finally {
      await workbench.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a homepage in the folder of a program’s documents', () => {
  it('is there before one of its pages is opened', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ahd-'));
    cpSync(path.join(root, 'media/starter'), path.join(folder, 'docs'), { recursive: true });
    writeFileSync(path.join(folder, 'lakes.py'), 'print("lakes")\n');
    const workbench = await openWorkbench({ workspace: folder, extensions: [testedExtension], file: 'lakes.py' });
    try {
      await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Homepage' }).waitFor();
    } finally {
      await workbench.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a page without a site', () => {
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
