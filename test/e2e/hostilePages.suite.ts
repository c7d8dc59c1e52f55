import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FrameLocator, Page } from 'playwright-core';
import { readPreviewState } from '../../src/protocol/previewPanel';
import { temporaryFolder } from '../workbench/lifetime';
import { patienceMs } from '../workbench/patience';
import { focusEnd, webview } from '../workbench/workbenchActions';
import { answered } from './answered';
import { startCountingServer, type CountingServer } from './countingServer';
import { openPreview, previewedPage, type OpenHomepage } from './homepage';
import { hostilePages, type HostilePage, type Weapons } from './hostilePages';
import { picturesTried } from './picturesTried';

/** What of a file outside of the site would be seen in a page. */
const secretWord = 'SECRET-WORD';
/** What VS Code's own part of a webview tells the workbench of a page that stands still. */
const ofVscode = new Set([
  ...['load-resource', 'did-focus', 'did-blur', 'did-scroll', 'did-scroll-wheel', 'did-keydown', 'did-keyup'],
  ...['updated-intrinsic-content-size', 'no-csp-found', 'set-title'],
]);

interface Crossed {
  readonly channel?: string;
  readonly data?: { readonly message?: { readonly type?: string } } | string;
}

/** Whether our own script says that a page stands, or how far it is scrolled. */
function isOurs(data: Crossed['data']): boolean {
  return typeof data === 'object' && ['ready', 'shown', 'scrolled'].includes(data.message?.type ?? '');
}

/** Whether a webview keeps what it may keep, which nothing of a page is part of. */
function isKeptState(data: Crossed['data']): boolean {
  if (typeof data !== 'string') return false;
  const kept: unknown = JSON.parse(data);
  const state = readPreviewState(kept);
  return state !== undefined && state.source.endsWith('/_pages/about.md') && isDeepStrictEqual(kept, state);
}

/** The workbench with a preview, and all that a hostile page could set off. */
interface Range {
  readonly homepage: OpenHomepage;
  readonly server: CountingServer;
  readonly secret: string;
  readonly weapons: (name: string) => Weapons;
  /** Shows a page; resolves when it stands. */
  readonly show: (page: HostilePage, name: string) => Promise<FrameLocator>;
  /** What has been set off since it was last asked: empty when all is well. */
  readonly setOff: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What the folder has to have from the start: of a folder that is made at the same moment, a watcher may not notice the first file. */
export const settingsFile = '.vscode/settings.json';

/** Says what pages may ask for, and waits until the page in the preview may. */
async function letIn({ page, folder }: OpenHomepage, network: string): Promise<void> {
  writeFileSync(path.join(folder, settingsFile), JSON.stringify({ 'academicHomepage.preview.network': network }));
  await webview(page).locator(`iframe#page[data-network="${network}"]`).waitFor();
}

async function openRange(homepage: OpenHomepage): Promise<Range> {
  const server = await startCountingServer();
  const outside = temporaryFolder('ahx-');
  const secret = path.join(outside.path, 'secret.txt');
  writeFileSync(secret, secretWord);
  const { page, folder, workbench } = homepage;
  // In all frames from now on: what is handed to VS Code's part of the webview, and from there to the workbench.
  await workbench.context.addInitScript(recordMessages);
  const answers: string[] = [];
  page.on('response', response => {
    if (response.url().includes(outside.path) && response.ok()) answers.push(response.url());
  });
  await page.evaluate(recordWindowMessages);
  const weapons = (name: string): Weapons => ({
    js: `console.log('RAN-${name}');fetch('http://${server.host}/${name}/ran');parent.postMessage('RAN-${name}','*');top.postMessage('RAN-${name}','*');top.document.title='RAN-${name}'`,
    http: way => `http://${server.host}/${name}/${way}`,
    https: way => `https://${server.host}/${name}/${way}`,
    secretFile: secret,
  });
  const made: string[] = [];
  const put = (file: string, write: (full: string) => void): void => {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    rmSync(full, { force: true });
    write(full);
    made.push(full);
  };

  let lines = workbench.consoleLines.length;
  let asked = 0;
  return {
    homepage,
    server,
    secret,
    weapons,
    async show(hostile, name) {
      for (const file of made.splice(0)) rmSync(file, { force: true });
      const with_ = weapons(name);
      for (const [file, text] of Object.entries(hostile.files?.(with_) ?? {}))
        put(file, full => writeFileSync(full, text));
      for (const [file, target] of Object.entries(hostile.links?.(with_) ?? {}))
        put(file, full => symlinkSync(target, full));
      if (hostile.layout) put('_layouts/hostile.html', full => writeFileSync(full, hostile.layout?.(with_) ?? ''));
      writeFileSync(path.join(folder, '_pages/about.md'), sourceOf(hostile, with_, name));
      const shown = previewedPage(page);
      if (hostile.problem) {
        await webview(page).locator('#problems .problem').filter({ hasText: hostile.problem }).first().waitFor();
      } else if (hostile.shows !== undefined) {
        await shown.locator(hostile.shows).first().waitFor({ state: 'attached' });
      } else await shown.getByText(`Marker ${name}.`, { exact: true }).waitFor();
      return shown;
    },
    async setOff() {
      const seen = workbench.consoleLines.slice(lines).filter(line => line.startsWith('[log] RAN-'));
      lines = workbench.consoleLines.length;
      const requests = server.asked.slice(asked).map(address => `asked for ${address}`);
      asked = server.asked.length;
      return [
        ...seen,
        ...requests,
        ...answers.splice(0).map(address => `read ${address}`),
        ...(await messagesThatCrossed(page)),
        ...(await answered(
          'what the workbench was told',
          page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0)),
        )),
      ];
    },
    async close() {
      await server.close();
      outside.remove();
    },
  };
}

/** The source of `_pages/about.md`: a marker that shows that the page stands, and what is hostile. */
function sourceOf({ html, markdown, layout, frontMatter }: HostilePage, weapons: Weapons, name: string): string {
  const front = ['permalink: /', ...(layout ? ['layout: hostile'] : []), frontMatter?.(weapons) ?? ''];
  const raw = html === undefined ? '' : `{::nomarkdown}\n${html(weapons)}\n{:/nomarkdown}\n`;
  return `---\n${front.filter(Boolean).join('\n')}\n---\n\nMarker ${name}.\n\n${raw}${markdown?.(weapons) ?? ''}\n`;
}

/** Runs in each frame before anything else. */
function recordMessages(): void {
  const scope = globalThis as unknown as { crossed: unknown[] };
  scope.crossed = [];
  // oxlint-disable-next-line typescript/unbound-method -- it is called with the port it was asked of
  const post = MessagePort.prototype.postMessage as (this: MessagePort, ...args: unknown[]) => void;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...args: unknown[]) {
    scope.crossed.push(args[0]);
    post.apply(this, args);
  };
}

/** Runs in the workbench. */
function recordWindowMessages(): void {
  const scope = window as unknown as { heard: string[] };
  scope.heard = [];
  window.addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data.includes('RAN-')) scope.heard.push(`message to the workbench: ${data}`);
  });
}

/** What the webview has told the workbench that neither VS Code nor our own script tells by itself. */
async function messagesThatCrossed(page: Page): Promise<readonly string[]> {
  const outer = page.frames().filter(frame => frame.url().includes('/webview/browser/pre/index.html'));
  const found: string[] = [];
  for (const frame of outer) {
    const crossed = await answered(
      'what it told the workbench',
      frame.evaluate(() => (globalThis as unknown as { crossed: Crossed[] }).crossed.splice(0)),
    );
    for (const message of crossed) {
      const { channel = '', data } = message;
      // A page that becomes shorter scrolls, which is a number and moves the editor along.
      if (channel === 'onmessage' && isOurs(data)) continue;
      // Where the page stands, which the webview keeps for the next time.
      if (channel === 'do-update-state' && isKeptState(data)) continue;
      if (!ofVscode.has(channel)) found.push(`message of the webview: ${JSON.stringify(message)}`);
    }
  }
  return found;
}

interface Workbench {
  readonly title: string;
  readonly parts: readonly string[];
  readonly notifications: number;
  readonly dialogs: number;
  readonly focused: boolean;
}

/** What a page must leave as it is. */
const workbenchOf = (page: Page): Promise<Workbench> =>
  answered(
    'how the workbench looks',
    page.evaluate(() => ({
      title: document.title,
      parts: [...document.querySelectorAll('.part'), ...document.body.children].map(element => element.id),
      notifications: document.querySelectorAll('.notification-toast').length,
      dialogs: document.querySelectorAll('.monaco-dialog-box').length,
      focused: document.activeElement?.closest('.monaco-editor[data-uri$="about.md"]') != null,
    })),
  );

/**
 * That the window is called by the preview. A webview looks only every 250 ms whether it has the keyboard: a click into
 * the text that comes between that look and what the workbench makes of it leaves the text with the keyboard and the
 * window with the preview's name, for good.
 */
async function previewNamed(page: Page): Promise<void> {
  await page.waitForFunction(() => document.title.startsWith('Preview '));
}

/** That the workbench is as it was: what it is called may follow the focus a moment later. */
async function assertIsAs(before: Workbench, page: Page): Promise<void> {
  let now = await workbenchOf(page);
  for (
    const end = Date.now() + patienceMs;
    !isDeepStrictEqual(now, before) && Date.now() < end;
    now = await workbenchOf(page)
  )
    await page.waitForTimeout(50);
  assert.deepEqual(now, before);
}

/**
 * Fifty of them. What is added to the browser's pages cannot be taken away: no suite comes after this one.
 *
 * @param opened a page of a site with `settingsFile`, in the editor alone
 */
export function previewOfHostilePages(opened: () => OpenHomepage): void {
  let range: Range;
  let before_: Workbench;
  before(async () => {
    range = await openRange(opened());
    const { page, editor } = range.homepage;
    await openPreview(page);
    await letIn(range.homepage, 'block');
    await focusEnd(page, editor);
    before_ = await workbenchOf(page);
    assert.equal(before_.focused, true);
  });
  after(() => range.close());

  it('are fifty and more', () => {
    assert.ok(hostilePages.length >= 50, String(hostilePages.length));
    assert.equal(new Set(hostilePages.map(({ title }) => title)).size, hostilePages.length);
  });

  it('would be noticed', async () => {
    const { server, weapons, setOff } = range;
    await fetch(weapons('0').http('0'));
    await fetch(weapons('0').https('0')).catch(() => undefined);
    await webview(range.homepage.page)
      .locator('body')
      .evaluate(({ ownerDocument }) => {
        const view = ownerDocument.defaultView as unknown as { parent: Window };
        console.log('RAN-0');
        view.parent.postMessage('RAN-0', '*');
      });
    assert.deepEqual(
      [...(await setOff())].map(line => line.replace(server.host, 'HOST')),
      ['[log] RAN-0', 'asked for /0/0', 'asked for https'],
    );
  });

  for (const [at, hostile] of hostilePages.entries()) {
    it(hostile.title, async () => {
      const { page, editor } = range.homepage;
      const name = String(at + 1);
      const shown = await range.show(hostile, name);
      if (hostile.click !== undefined) {
        const targets = await shown.locator(hostile.click).all();
        assert.ok(targets.length > 0);
        for (const target of targets) {
          await target.click({ force: true });
          await page.keyboard.press('Enter');
          await shown.getByText(`Marker ${name}.`, { exact: true }).waitFor();
        }
        await previewNamed(page);
        await focusEnd(page, editor);
      }
      assert.deepEqual(await range.setOff(), []);
      await assertIsAs(before_, page);
      assert.doesNotMatch(await shown.locator('html').innerText(), new RegExp(`${secretWord}|root:x:`));
    });
  }

  it('leave the editor and the preview at work', async () => {
    const { page, editor } = range.homepage;
    await range.show({ title: 'harmless', markdown: () => 'The end' }, 'last');
    await focusEnd(page, editor);
    await page.keyboard.type('of it all.');
    await previewedPage(page).getByText('of it all.').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.deepEqual(await range.setOff(), []);
  });

  it('ask for pictures, fonts, stylesheets and media alone where https is let in, all at once', async () => {
    const { homepage, server, show, setOff } = range;
    const { page } = homepage;
    const kinds = new Set<string>();
    page.on('request', request => {
      if (request.url().startsWith(`https://${server.host}`)) kinds.add(request.resourceType());
    });
    await letIn(homepage, 'https');
    // Nor files of SVG, which are pictures too but whose requests have no kind of their own.
    const all = hostilePages.filter(
      ({ title }) => !/thousand|letters|nothing ends|read twice|uses other files/.test(title),
    );
    const shown = await show(
      { title: 'all', html: weapons => all.map(({ html }) => html?.(weapons) ?? '').join('\n') },
      'all',
    );
    await picturesTried(shown);
    // VS Code asks for a picture on this machine whether its port is another one here.
    const off = (await setOff()).filter(line => !line.includes('"load-localhost"'));
    assert.deepEqual(new Set(off), new Set(['asked for https']));
    for (const kind of kinds) assert.match(kind, /^(?:image|font|stylesheet|media)$/);
    assert.ok(kinds.has('image'));
    await assertIsAs(before_, page);
  });
}
