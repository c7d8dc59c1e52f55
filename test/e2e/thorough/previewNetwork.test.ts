import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { startCountingServer, type CountingServer } from '../countingServer';
import { webview } from '../../workbench/workbenchActions';
import { openHomepage, openPreview, previewedPage, type OpenHomepage } from '../homepage';
import { picturesTried } from '../picturesTried';
import { takePicture } from '../../workbench/takePicture';

const words = 'Stones under the ice';

/** The badge that the template shows, drawn elsewhere of a file that the crawler publishes. */
const badgeAddress = `https://img.shields.io/endpoint?url=${encodeURIComponent('https://example.org/gs_data_shieldsio.json')}&label=citations`;

const pageOf = (host: string): string => `---
permalink: /
---

# Pictures from elsewhere

<style>
@import url("http://${host}/import.css");
@font-face { font-family: far; src: url("http://${host}/far.woff2"); }
.far { font-family: far, serif; background: url("http://${host}/background.png"); }
</style>

<p class="far">Letters of a far font.</p>

<img id="plain" src="http://${host}/plain.png" alt="${words}" width="200" height="100">
<img id="secure" src="https://${host}/secure.png" alt="${words}">
<img id="sized" src="http://${host}/sized.png" srcset="http://${host}/larger.png 2x" alt="${words}">
<video src="http://${host}/film.mp4" poster="http://${host}/poster.png" width="200"></video>

<a href="https://example.org/"><img id="badge" src="${badgeAddress}"></a>

Marker ${host}
`;

/** What Chromium may ask of the page, each once; fonts and films only where they are used. */
const byHttp = ['/background.png', '/far.woff2', '/film.mp4', '/import.css', '/plain.png', '/poster.png', '/sized.png'];

function writeSettings(folder: string, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

const setting = (network: string): Readonly<Record<string, string>> => ({
  'academicHomepage.preview.network': network,
});

describe('the network in the preview of a trusted workspace', () => {
  let homepage: OpenHomepage;
  let server: CountingServer;
  let badges = 0;
  before(async () => {
    server = await startCountingServer();
    homepage = await openHomepage({ files: { '_pages/about.md': pageOf(server.host) } });
    await homepage.workbench.context.route('https://img.shields.io/**', route => {
      badges += 1;
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"/>',
      });
    });
    await openPreview(homepage.page);
  });
  after(async () => {
    await homepage.close();
    await server.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const shown = async (network: string): Promise<ReturnType<typeof previewedPage>> => {
    const { page } = homepage;
    await page
      .frameLocator('iframe.webview.ready:visible')
      .frameLocator('#active-frame')
      .locator(`iframe#page[data-network="${network}"]`)
      .waitFor();
    const within = previewedPage(page);
    await within.getByText(`Marker ${server.host}`).waitFor();
    await picturesTried(within);
    return within;
  };

  it('is https alone, where nothing is set', async () => {
    const page = await shown('https');
    assert.deepEqual(new Set(server.asked), new Set(['https']));
    assert.match((await page.locator('#plain').getAttribute('title')) ?? '', /begins with http:/);
    assert.equal(await page.locator('#secure').getAttribute('title'), null);
    assert.equal(await page.locator('#badge').evaluate(badge => (badge as HTMLImageElement).naturalWidth), 90);
    assert.ok(badges > 0);
  });

  it('is nobody where it is blocked: the words of pictures stand there, and the page keeps its place', async () => {
    const before = server.asked.length;
    badges = 0;
    writeSettings(homepage.folder, setting('block'));
    const page = await shown('block');
    assert.deepEqual([server.asked.slice(before), badges], [[], 0]);
    // What the site's own data say.
    assert.equal(await page.locator('#badge').getAttribute('alt'), 'citations 2318');
    for (const [id, why] of [
      ['plain', /begins with http:/],
      ['secure', /Visitors of the page see this/],
      ['sized', /begins with http:/],
    ] as const) {
      const picture = page.locator(`#${id}`);
      assert.deepEqual(
        await picture.evaluate(element => [element.hasAttribute('src'), element.hasAttribute('srcset')]),
        [false, false],
      );
      assert.match((await picture.getAttribute('title')) ?? '', why);
      assert.equal(await picture.getAttribute('alt'), words);
      const box = await picture.boundingBox();
      assert.ok(box !== null && box.width > 50 && box.height > 5, `${id}: ${JSON.stringify(box)}`);
    }
    if (process.env.PICTURE !== undefined) await takePicture(homepage.page, process.env.PICTURE);
  });

  it('is http too where all of it is let in', async () => {
    const before = server.asked.length;
    writeSettings(homepage.folder, setting('all'));
    const page = await shown('all');
    await page.locator('#plain').evaluate(waitUntilDrawn);
    const asked = new Set(server.asked.slice(before));
    for (const path of byHttp) assert.ok(asked.has(path), `${path} was not asked for: ${[...asked].join(' ')}`);
    assert.ok(asked.has('https'));
  });

  it('is https again where the setting is misspelt', async () => {
    writeSettings(homepage.folder, setting('everything'));
    const before = server.asked.length;
    await shown('https');
    assert.deepEqual(new Set(server.asked.slice(before)), new Set(['https']));
  });
});

describe('the network in the preview of a workspace that is not trusted', () => {
  it('is not spoken of where a page names nothing of it, and is where it names a font alone', async () => {
    const page = (head: string): string => `---\npermalink: /\n---\n\n# Words\n\n${head}\n`;
    const homepage = await openHomepage({ trusted: false, files: { '_pages/about.md': page('Marker 1') } });
    try {
      const shown = await openPreview(homepage.page);
      await shown.getByText('Marker 1').waitFor();
      const line = webview(homepage.page).locator('#restricted');
      assert.equal(await line.isVisible(), false);
      const font = '<style>@font-face { font-family: far; src: url("https://127.0.0.1:1/far.woff2"); }</style>';
      const letters = `${font}\n\n<p style="font-family: far">Marker 2</p>`;
      writeFileSync(path.join(homepage.folder, '_pages/about.md'), page(letters));
      await shown.getByText('Marker 2').waitFor();
      await line.waitFor();
    } finally {
      await homepage.close();
    }
  });

  it('is nobody, whatever the settings of the author and the workspace say', async () => {
    const server = await startCountingServer();
    const files = { '_pages/about.md': pageOf(server.host), '.vscode/settings.json': JSON.stringify(setting('all')) };
    const homepage = await openHomepage({ trusted: false, settings: setting('all'), files });
    try {
      const shown = await openPreview(homepage.page);
      await shown.getByText(`Marker ${server.host}`).waitFor();
      await picturesTried(shown);
      assert.deepEqual(server.asked, []);
      assert.match((await shown.locator('#secure').getAttribute('title')) ?? '', /Restricted Mode/);
      const line = webview(homepage.page).locator('#restricted');
      await line.getByText('Restricted Mode: pictures').waitFor();
      if (process.env.PICTURE !== undefined) await takePicture(homepage.page, process.env.PICTURE);
      await line.getByRole('button', { name: 'Manage Trust' }).click();
      await homepage.page.locator('.workspace-trust-editor').waitFor();
    } finally {
      await homepage.close();
      await server.close();
    }
  });
});

async function waitUntilDrawn(element: Element): Promise<void> {
  const image = element as HTMLImageElement;
  if (image.naturalWidth === 0) await new Promise(done => image.addEventListener('load', done, { once: true }));
}
