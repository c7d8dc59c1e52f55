import { createServer, type Server } from 'node:http';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { createFileWorkspace } from '../../src/cli/ports/fileWorkspace';
import { createStyleCache, publishedStyles } from '../../src/core/render/publishedStyles';
import { renderPage } from '../../src/core/render/renderPage';
import { loadSite } from '../../src/core/site/store/loadSite';
import { compileStyles } from '../../src/hosts/sass';
import { isSecondCircle } from '../secondCircle';
import { openPageInChromium } from './pageInChromium';
import { root } from './homepage';

const starter = path.join(root, 'media/starter');
const now = new Date('2026-11-25T00:00:00Z');

const colours = ['light', 'dark'] as const;

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  readonly passes: readonly unknown[];
}

/** The starter site as we render it, on the loopback interface. */
async function serveStarter(): Promise<Server> {
  const site = await loadSite(createFileWorkspace(), pathToFileURL(starter).href);
  const answers = new Map<string, { readonly type: string; readonly body: string | Buffer }>();
  for (const page of site.pages.filter(({ markdown }) => markdown)) {
    answers.set(page.url, {
      type: 'text/html',
      body: renderPage(site, page.path, { now, environment: 'production', semantics: 'github-pages' }).html,
    });
  }
  const { styles } = await publishedStyles(site, { compile: compileStyles }, createStyleCache(), {
    now,
    semantics: 'github-pages',
  });
  for (const { path: url, css } of styles) answers.set(url, { type: 'text/css', body: css });
  const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', js: 'text/javascript' };
  for (const file of site.assets.keys()) {
    const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    answers.set(`/${file}`, { type, body: readFileSync(path.join(starter, file)) });
  }
  const server = createServer((request, response) => {
    const answer = answers.get(decodeURI(request.url ?? '/'));
    // a page that is opened again asks for everything again
    const headers = { 'content-type': answer?.type ?? 'text/plain', 'cache-control': 'no-store' };
    response.writeHead(answer === undefined ? 404 : 200, headers);
    response.end(answer?.body ?? 'not found');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('the starter site in a browser', () => {
  let server: Server;
  let page: Page;
  let address: string;
  before(async () => {
    server = await serveStarter();
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // a window for each test would take as long as the test
    page = await openPageInChromium();
  });
  afterEach(() => {
    for (const event of ['request', 'pageerror', 'response'] as const) page.removeAllListeners(event);
  });
  after(async () => {
    await page.close();
    server.close();
  });

  const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const url of ['/', '/zh/']) {
    for (const [device, width] of [
      ['a desktop', 1280],
      ['a phone', 390],
    ] as const) {
      for (const colorScheme of colours) {
        it(`is accessible at ${url} on ${device} in ${colorScheme} colours, and asks nobody else`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ media: null, colorScheme });
          const elsewhere: string[] = [];
          const errors: string[] = [];
          page.on('request', request => {
            if (!request.url().startsWith(address) && !request.url().startsWith('data:')) elsewhere.push(request.url());
          });
          page.on('pageerror', error => errors.push(String(error)));
          page.on('response', response => {
            if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
          });
          await page.goto(address + url, { waitUntil: 'load' });
          await page.evaluate(axe);
          // what it describes of each element that it finds nothing against takes half of its time
          const result = await page.evaluate<AxeResult>("axe.run({ resultTypes: ['violations'] })");
          assert.ok(result.passes.length > 15);
          assert.deepEqual(
            result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
            [],
          );
          assert.deepEqual([elsewhere, errors], [[], []]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
        });
      }
    }
  }

  /** How far the ends of the menu stick out at either side when it is scrolled there, and the rest of its row; all in pixels. */
  interface Menu {
    readonly beforeFirst: number;
    readonly behindLast: number;
    readonly beyondWindow: number;
    readonly home: number;
    readonly list: number;
    readonly overlap: number;
  }

  for (const [row, name] of ['Suqiu Yan', 'Maximilian Hohenlohe-Schillingsfürst'].entries())
    for (const [column, url] of ['/', '/zh/'].entries())
      // widths are the same in both: in the first circle each name and each page has one of them
      for (const colorScheme of isSecondCircle() ? colours : [colours[(row + column) % 2] ?? 'light'])
        it(`has every entry of the menu within reach at ${url}, at any width, for ${name} in ${colorScheme} colours`, async () => {
          await page.setViewportSize({ width: 320, height: 700 });
          await page.emulateMedia({ media: null, colorScheme });
          await page.goto(address + url, { waitUntil: 'load' });
          for (const width of [320, 390, 599, 600, 768, 924, 925, 1024, 1160, 1280, 1920]) {
            await page.setViewportSize({ width, height: 700 });
            const menu = await page.evaluate<Menu, string>(name => {
              const list = document.querySelector('.masthead__menu ul');
              const home = document.querySelector('.masthead__home');
              const [first, last] = [list?.firstElementChild, list?.lastElementChild];
              if (!list || !home || !first || !last) throw new Error('There is no menu.');
              home.textContent = name;
              const around = list.getBoundingClientRect();
              list.scrollLeft = -10_000;
              const beforeFirst = around.left - first.getBoundingClientRect().left;
              list.scrollLeft = 10_000;
              const behindLast = last.getBoundingClientRect().right - around.right;
              list.scrollLeft = 0;
              const { width, right } = home.getBoundingClientRect();
              const beyondWindow = document.documentElement.scrollWidth - innerWidth;
              return {
                beforeFirst,
                behindLast,
                beyondWindow,
                home: width,
                list: around.width,
                overlap: right - around.left,
              };
            }, name);
            const seen = `${width}: ${JSON.stringify(menu)}`;
            assert.ok(menu.beforeFirst <= 0 && menu.behindLast <= 0 && menu.beyondWindow <= 0, seen);
            // a long name ends with an ellipsis before it takes the room of the menu
            assert.ok(menu.overlap <= 0 && menu.list > menu.home, seen);
            assert.equal(menu.home > 0, width >= 600, seen);
          }
          await page.emulateMedia({ media: 'print', colorScheme });
          assert.equal(await page.locator('.masthead').isVisible(), false);
        });
});
