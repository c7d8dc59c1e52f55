import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import { copySite } from '../../workbench/siteCopy';
import {
  answerNotification,
  dialog,
  editorOf,
  focusText,
  notified,
  openFile,
  runCommand,
  webview,
} from '../../workbench/workbenchActions';
import { axeFindings, themeKinds, wearTheme } from '../axe';
import { openHomepage, root, type OpenHomepage } from '../homepage';
import { until } from '../until';
import { takePicture } from '../../workbench/takePicture';

const command = 'Academic Homepage: Compare with Published';
const starter = (file: string): string => readFileSync(path.join(root, 'media/starter', file), 'utf8');
const about = starter('_pages/about.md');
const configFor = (url: string): string => starter('_config.yml').replace(/^url:.*$/m, `url: ${url}`);

/** What the author has changed since: a news item, a word, a paper. */
const changed = about
  .replace('- *2026.10*: &nbsp;🎉', '- *2026.11*: &nbsp;A new gauge stands in the delta.\n- *2026.10*: &nbsp;🎉')
  .replace('in three provincial flood centres', 'in four provincial flood centres')
  .replace(/^- \[Conservation by Construction\].*\n/m, '');

/** The page as Jekyll would publish it. */
function published(url: string): string {
  const { site, remove } = copySite();
  writeFileSync(path.join(site, '_config.yml'), configFor(url));
  const html = execFileSync(process.execPath, ['dist/cli.js', 'render', path.join(site, '_pages/about.md')], {
    cwd: root,
    encoding: 'utf8',
  });
  remove();
  return html;
}

interface LiveSite {
  readonly url: string;
  /** Pages by their paths; an empty one is absent. */
  readonly pages: Map<string, { readonly body: string; readonly type?: string }>;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

async function startLiveSite(): Promise<LiveSite> {
  const pages: LiveSite['pages'] = new Map();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
    response.end(page?.body ?? 'nothing');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe('a page beside the published one', () => {
  let homepage: OpenHomepage;
  let live: LiveSite;
  before(async () => {
    live = await startLiveSite();
    homepage = await openHomepage({ files: { '_config.yml': configFor(live.url), '_pages/about.md': changed } });
    // the numbers that a script has written do not count
    live.pages.set('/', { body: published(live.url).replace('2318', '2400') });
  });
  after(async () => {
    await homepage.close();
    await live.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  const shell = (): FrameLocator => webview(homepage.page);
  const frame = (id: 'published' | 'local'): FrameLocator => shell().locator(`iframe#${id}`).contentFrame();
  const signs = (id: 'published' | 'local'): Promise<readonly string[]> =>
    shell().locator(`#${id}-gutter .sign`).allInnerTexts();
  const count = (text: string | RegExp): Locator => shell().locator('#count', { hasText: text });
  const button = (name: string): Locator => dialog(homepage.page).getByRole('button', { name, exact: true });
  const write = (text: string): void => writeFileSync(path.join(homepage.folder, '_pages/about.md'), text);
  /** How far below the upper edge of its frame a heading stands. */
  const heightOf = (id: 'published' | 'local', name: string): Promise<number> =>
    frame(id)
      .getByRole('heading', { name, exact: true })
      .evaluate(heading => heading.getBoundingClientRect().top);

  it('is asked for only when the author agrees, who is told the address', async () => {
    const { page } = homepage;
    await focusText(editorOf(page, '_pages/about.md'));
    await runCommand(page, command);
    await dialog(page).getByText(`Ask ${live.url}/ for the published page?`).waitFor();
    await button('Cancel').click();
    await dialog(page).waitFor({ state: 'detached' });
    assert.deepEqual(live.asked, []);
  });

  it('has its differences counted and marked on both sides', async () => {
    const { page } = homepage;
    await runCommand(page, command);
    await button('Ask for It').click();
    await count('3 differences').waitFor();
    assert.deepEqual(live.asked, ['/']);
    assert.deepEqual(await signs('published'), ['~', '−']);
    assert.deepEqual(await signs('local'), ['~', '+']);
    const words = await frame('local')
      .locator('body')
      .evaluate(body => {
        const view = body.ownerDocument.defaultView;
        const highlights = view?.CSS.highlights.get('academic-homepage-words') ?? [];
        return [...highlights].map(range => (range as Range).toString());
      });
    assert.deepEqual(words, ['four']);
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE);
  });

  for (const theme of themeKinds) {
    it(`is accessible in a ${theme} theme`, async () => {
      await wearTheme(homepage, theme);
      assert.deepEqual(await axeFindings(homepage, ['color-contrast', 'button-name', 'frame-title']), []);
    });
  }

  it('is gone through by F7 and the buttons, both pages at the same block', async () => {
    const { page } = homepage;
    await page.keyboard.press('F7');
    await count('Difference 1 of 3').waitFor();
    await page.keyboard.press('F7');
    await count('Difference 2 of 3').waitFor();
    const [theirs, mine] = [await heightOf('published', 'Recent News'), await heightOf('local', 'Recent News')];
    // the published page is without its styles here, so lines stand closer
    for (const place of [theirs, mine]) assert.ok(place > -100 && place < 500, `${theirs} and ${mine}`);
    if (process.env.PICTURE !== undefined) await takePicture(page, process.env.PICTURE.replace('.png', '-2.png'));
    await shell()
      .getByRole('button', { name: /^Next Difference/ })
      .click();
    await count('Difference 3 of 3').waitFor();
    await page.keyboard.press('Shift+F7');
    await count('Difference 2 of 3').waitFor();
    await runCommand(page, 'Academic Homepage: Previous Difference');
    await count('Difference 1 of 3').waitFor();
  });

  it('scrolls with the page here', async () => {
    await frame('local')
      .getByRole('heading', { name: 'Education and Training' })
      .evaluate(heading => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await until('the published page shows the same heading', async () => {
      const place = await heightOf('published', 'Education and Training');
      return place > -20 && place < 200;
    });
  });

  it('follows what is written here, and says when nothing differs', async () => {
    write(changed.replace('# Granted Patents', '# Patents'));
    await count(/of 4|4 differences/).waitFor();
    write(about);
    await count('No differences: what is published is this page.').waitFor();
    assert.deepEqual(await signs('local'), []);
  });

  it('is asked for again, and nothing in it runs or leads away', async () => {
    const hostile = `<script>document.title = 'ran'</script><img src="x" onerror="parent.document.title = 'ran'">
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:1/"><iframe src="http://127.0.0.1:1/"></iframe><base href="${live.url}/" target="_top">
<a id="js" href="javascript:document.title='ran'">a line that is not here</a>`;
    live.pages.set('/', { body: published(live.url).replace('</main>', `${hostile}</main>`) });
    await shell().getByRole('button', { name: 'Ask for the Published Page Again' }).click();
    await count('1 difference').waitFor();
    // once more by the keyboard: the button keeps the focus, and as many differences as before are told, too
    const again = shell().getByRole('button', { name: 'Ask for the Published Page Again' });
    const told = shell().locator('#told');
    await told.evaluate(region => {
      const note = (): void => void (region.dataset.heard = `${region.dataset.heard ?? ''}|${region.textContent}`);
      new MutationObserver(note).observe(region, { childList: true });
    });
    await again.press('Enter');
    await shell().locator('#told[data-heard$="||1 difference"]').waitFor();
    await again.and(shell().locator(':focus')).waitFor();
    await frame('published').locator('#js').click();
    const left = await frame('published')
      .locator('html')
      .evaluate(html => ({
        title: html.ownerDocument.title,
        acting: html.querySelectorAll('script, [onerror], base, iframe[src], [href^="javascript"]').length,
      }));
    assert.equal(left.acting, 0);
    assert.notEqual(left.title, 'ran');
    assert.equal(
      await shell()
        .locator('html')
        .evaluate(html => html.ownerDocument.title),
      'The published page and the one here',
    );
  });

  it('is told of where it is not there, or no page', async () => {
    const { page } = homepage;
    live.pages.delete('/');
    await runCommand(page, command);
    await notified(page, `This page is not published yet: there is nothing at ${live.url}/`);
    live.pages.set('/', { body: '%PDF', type: 'application/pdf' });
    await runCommand(page, command);
    await notified(page, `What is at ${live.url}/ is not a page (application/pdf)`);
  });

  it('is asked for without a question where the author wants none for this site', async () => {
    const { page } = homepage;
    live.pages.set('/zh/', { body: '<p>一行</p>' });
    await focusText(await openFile(page, '_pages/about-zh.md'));
    await runCommand(page, command);
    await button('Ask for It, Always on This Site').click();
    await count(/^\d+ differences?$/).waitFor();
    await runCommand(page, 'View: Close Editor');
    await focusText(await openFile(page, '_pages/about-zh.md'));
    await runCommand(page, command);
    await count(/^\d+ differences?$/).waitFor();
    assert.equal(await dialog(page).count(), 0);
  });

  it('cannot be asked for where nobody knows its address: that can be typed when the author wants to, and the comment stays one', async () => {
    const { page, folder } = homepage;
    const config = path.join(folder, '_config.yml');
    writeFileSync(config, configFor('# not yet').replace(/^repository:.*$/m, 'repository:'));
    await focusText(await openFile(page, '_pages/404.md'));
    await runCommand(page, command);
    await answerNotification(page, 'Write its address under “url” in _config.yml', 'Write the Address');
    // with the blank that belongs before the comment: what is typed earlier leaves none there
    await page.locator('.tab.active.dirty', { hasText: '_config.yml' }).waitFor();
    await page.keyboard.type('https://lin.example');
    await runCommand(page, 'File: Save');
    await until('the address is saved', () =>
      readFileSync(config, 'utf8').includes('\nurl: https://lin.example # not yet\n'),
    );
  });
});

describe('a page beside the published one, with the extension in the browser', () => {
  it('is told of where its server lets no other site read it', async () => {
    const live = await startLiveSite();
    live.pages.set('/', { body: '<p>a</p>' });
    const homepage = await openHomepage({ host: 'web', files: { '_config.yml': configFor(live.url) } });
    try {
      const { page } = homepage;
      // a worker starts later than the window is drawn
      await page.locator('.statusbar-item', { hasText: /^Homepage/ }).waitFor();
      await runCommand(page, command);
      await dialog(page).getByRole('button', { name: 'Ask for It', exact: true }).click();
      await notified(page, 'its server does not let other sites read it (CORS)');
    } finally {
      await homepage.close();
      await live.close();
    }
  });
});
