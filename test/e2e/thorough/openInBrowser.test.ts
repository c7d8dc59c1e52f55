import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { pictureOfFailure } from '../../workbench/failurePicture';
import {
  focusEnd,
  notified,
  openFile,
  quickInput,
  runAskingCommand,
  runCommand,
} from '../../workbench/workbenchActions';
import { openHomepage, type OpenHomepage } from '../homepage';
import { startPortForwarding, type PortForwarding } from '../portForwarding';

/** The tab that a command opens in the browser. */
async function openedBy(homepage: OpenHomepage, command: string): Promise<Page> {
  const [tab] = await Promise.all([
    homepage.workbench.context.waitForEvent('page'),
    runCommand(homepage.page, `Academic Homepage: ${command}`),
  ]);
  await tab.waitForURL(/^http:\/\/\d+\.localhost:\d+\/(?!__)/);
  await tab.waitForLoadState('load');
  return tab;
}

describe('the page in a browser', () => {
  let homepage: OpenHomepage;
  let forwarding: PortForwarding;
  let tab: Page;
  before(async () => {
    forwarding = await startPortForwarding();
    homepage = await openHomepage({ environment: forwarding.environment });
    tab = await openedBy(homepage, 'Open in Browser');
  });
  after(async () => {
    await homepage.close();
    forwarding.close();
  });
  afterEach(pictureOfFailure(() => homepage.workbench));

  /** Where the server is for programs of the same machine. */
  const address = (): string => tab.url().replace(/^http:\/\/(\d+)\.localhost:\d+/, 'http://127.0.0.1:$1');
  const status = (): Locator =>
    homepage.page.locator('[id="academic-homepage.academic-homepage.academicHomepage.served"]');

  it('is the page of the editor, with styles and pictures, and its address tells no secret', async () => {
    assert.match(tab.url(), /^http:\/\/\d+\.localhost:\d+\/$/);
    assert.equal(await tab.locator('.paper-box').count(), 4);
    assert.equal(
      await tab
        .locator('.paper-box')
        .first()
        .evaluate(box => getComputedStyle(box).display),
      'flex',
    );
    const broken = await tab.evaluate(() => [...document.images].filter(image => image.naturalWidth === 0).length);
    assert.equal(broken, 0);
    assert.equal(await tab.evaluate(() => document.cookie), '', 'no script of the page sees the cookie');
    await status().waitFor();
  });

  it('runs the scripts of the page and follows links between pages', async () => {
    await tab.getByRole('link', { name: '中文' }).first().click();
    await tab.locator('html[lang="zh-CN"]').waitFor();
    await tab.goBack();
    await tab.locator('html[lang="en"]').waitFor();
  });

  it('shows what is typed and not saved, and stays where the reader is', async () => {
    const { page, editor } = homepage;
    await tab.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    await page.bringToFront();
    await focusEnd(page, editor);
    await page.keyboard.type('\n\n# Typed and not saved\n');
    await tab.getByRole('heading', { name: 'Typed and not saved' }).waitFor();
    await tab.waitForFunction(() => Math.abs(scrollY - 700) < 5);
  });

  it('changes its styles without being loaded again', async () => {
    const { page } = homepage;
    await tab.evaluate(() => document.body.setAttribute('data-mine', 'still here'));
    await page.bringToFront();
    const sheet = await openFile(page, '_sass/_variables.scss');
    await focusEnd(page, sheet);
    await page.keyboard.type('\nbody { outline: 7px solid rgb(1, 2, 3) }\n');
    await tab.waitForFunction(() => getComputedStyle(document.body).outlineWidth === '7px');
    assert.equal(await tab.locator('body').getAttribute('data-mine'), 'still here');
    // the styles of one letter more may be coming still, beside those that they take the place of
    await tab.waitForFunction(() => document.querySelectorAll('link[rel="stylesheet"][href*="main.css"]').length === 1);
  });

  it('says what is wrong, over the last good page, until it is mended', async () => {
    const { page } = homepage;
    await page.bringToFront();
    await openFile(page, '_pages/about.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('{% nonsense %}');
    const bar = tab.getByRole('status');
    await bar.waitFor({ state: 'attached' });
    assert.equal(await tab.locator('.paper-box').count(), 4);
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Backspace');
    await bar.waitFor({ state: 'detached' });
  });

  it('loads again when a picture on disk is another', async () => {
    await tab.evaluate(() => document.body.setAttribute('data-mine', 'gone soon'));
    writeFileSync(
      path.join(homepage.folder, 'images/avatar.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    );
    await tab.waitForFunction(() => !document.body.hasAttribute('data-mine'));
  });

  it('opens in a tab of its own from another page, on the same server', async () => {
    const { page } = homepage;
    await page.bringToFront();
    await openFile(page, '_pages/about-zh.md');
    const second = await openedBy(homepage, 'Open in Browser');
    assert.equal(second.url(), new URL('/zh/', tab.url()).href);
    assert.equal(await second.locator('html').getAttribute('lang'), 'zh-CN');
    await second.close();
  });

  it('is nobody else’s: without the cookie there is nothing', async () => {
    const stranger = await fetch(address());
    assert.equal(stranger.status, 403);
    assert.match(await stranger.text(), /This page is for its author/);
  });

  it('ends when its author says so', async () => {
    const { page } = homepage;
    await page.bringToFront();
    await runAskingCommand(page, 'Academic Homepage: Site in the Browser: Open, Copy Address or Stop');
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Stop Serving' }).click();
    await status().waitFor({ state: 'hidden' });
    await assert.rejects(fetch(address()));
    await runCommand(page, 'Academic Homepage: Site in the Browser: Open, Copy Address or Stop');
    await notified(page, 'No site is being served.');
  });
});

describe('an editor that forwards ports to folders of its own address', () => {
  it('is not reached by the scripts of the site: nothing is opened', async () => {
    const homepage = await openHomepage({ environment: { VSCODE_PROXY_URI: 'http://localhost:1/proxy/{{port}}/' } });
    try {
      await runCommand(homepage.page, 'Academic Homepage: Open in Browser');
      await notified(homepage.page, 'This editor forwards ports to folders of its own address');
      assert.equal(homepage.workbench.context.pages().length, 1);
    } finally {
      await homepage.close();
    }
  });
});

describe('a page in a folder that is not trusted', () => {
  it('is not opened in a browser, where its scripts would run', async () => {
    const homepage = await openHomepage({ trusted: false });
    try {
      await runCommand(homepage.page, 'Academic Homepage: Open in Browser');
      await notified(homepage.page, 'In a browser the scripts of the site run');
      assert.equal(homepage.workbench.context.pages().length, 1);
    } finally {
      await homepage.close();
    }
  });
});

describe('an editor in a browser, without a computer behind it', () => {
  it('says that it cannot serve a site, and what can be done', async () => {
    const homepage = await openHomepage({ host: 'web' });
    try {
      await runCommand(homepage.page, 'Academic Homepage: Open in Browser');
      await notified(homepage.page, 'VS Code in a browser cannot serve a site');
      assert.equal(homepage.workbench.context.pages().length, 1);
    } finally {
      await homepage.close();
    }
  });
});
