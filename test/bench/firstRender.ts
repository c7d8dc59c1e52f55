// A fresh process that renders one page with the core alone: node out/test/bench/firstRender.js SITE PAGE
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../src/cli/ports/fileWorkspace';
import { renderPage } from '../../src/core/render/renderPage';
import { loadSite } from '../../src/core/site/store/loadSite';

async function main(): Promise<void> {
  const [folder = 'media/starter', page = '_pages/about.md'] = process.argv.slice(2);
  const loaded = performance.now();
  const site = await loadSite(createFileWorkspace(), pathToFileURL(path.resolve(folder)).href);
  const read = performance.now();
  const { html } = renderPage(site, page, { now: new Date(), environment: 'production', semantics: 'github-pages' });
  if (!html.includes('</html>')) throw new Error('Nothing was rendered.');
  const rendered = performance.now();
  const { user, system } = process.cpuUsage();
  process.stdout.write(JSON.stringify({ loaded, read, rendered, processor: (user + system) / 1000 }));
}

void main();
