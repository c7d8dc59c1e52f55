import { createServer, type Server } from 'node:http';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { createFileWorkspace } from '../../src/cli/ports/fileWorkspace';
import { createStyleCache, publishedStyles } from '../../src/core/render/publishedStyles';
import { renderPage } from '../../src/core/render/renderPage';
import { loadSite } from '../../src/core/site/loadSite';
import { compileStyles } from '../../src/hosts/sass';
import { chromiumFlags, findChromium, howToGetChromium } from '../workbench/chromium';
import { root } from './homepage';

const starter = path.join(root, 'media/starter');
const now = new Date('2026-11-25T00:00:00Z');

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
      body: renderPage(site, page.path, { now, environment: 'production' }).html,
    });
  }
  const { styles } = await publishedStyles(site, { compile: compileStyles }, createStyleCache(), { now });
  for (const { path: url, css } of styles) answers.set(url, { type: 'text/css', body: css });
  const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', js: 'text/javascript' };
  for (const file of site.assets.keys()) {
    const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    answers.set(`/${file}`, { type, body: readFileSync(path.join(starter, file)) });
  }
  const server = createServer((request, response) => {
    const answer = answers.get(decodeURI(request.url ?? '/'));
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'not found');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('the starter site in a browser', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let address: string;
  before(async () => {
    server = await serveStarter();
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const executablePath = findChromium();
    assert.ok(executablePath, howToGetChromium);
    browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const url of ['/', '/zh/']) {
    for (const [device, width] of [
      ['a desktop', 1280],
      ['a phone', 390],
    ] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        it(`is accessible at ${url} on ${device} in ${colorScheme} colours, and asks nobody else`, async () => {
          const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
          try {
            const page = await context.newPage();
            const elsewhere: string[] = [];
            const errors: string[] = [];
            page.on('request', request => {
              if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
                elsewhere.push(request.url());
            });
            page.on('pageerror', error => errors.push(String(error)));
            page.on('response', response => {
              if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
            });
            await page.goto(address + url, { waitUntil: 'load' });
            await page.evaluate(axe);
            const result = await page.evaluate<AxeResult>('axe.run()');
            assert.ok(result.passes.length > 15);
            assert.deepEqual(
              result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
              [],
            );
            assert.deepEqual([elsewhere, errors], [[], []]);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
          } finally {
            await context.close();
          }
        });
      }
    }
  }
});
