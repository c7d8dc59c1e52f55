import assert from 'node:assert/strict';
import { ReadLog } from '../../../src/core/render/readLog';
import { siteValue } from '../../../src/core/render/siteValues';
import { SiteView } from '../../../src/core/render/siteView';
import { pageMembers, siteMembers } from '../../../src/core/site/references/jekyllMembers';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { siteOf } from './sites';

const files = { 'index.md': '---\n---\nLakes.', '_posts/2024-05-01-gulls.md': '---\n---\nGulls.' };
const none = (): string => '';

function viewOf(site: SiteSnapshot, path: string): { site: readonly string[]; page: readonly string[] } {
  const page = site.pages.find(candidate => candidate.path === path);
  assert.ok(page);
  const log = (): ReadLog => new ReadLog();
  const made = { content: none, output: none, excerpt: none };
  const view = new SiteView(site, page, 0, 'jekyll-4', made, () => undefined, log);
  return {
    site: Object.keys(siteValue(site, page, 0, view, log, {})),
    page: Object.getOwnPropertyNames(view.ownValue()),
  };
}

describe('what Jekyll puts into site and page', () => {
  it('is what stands in site besides the configuration', async () => {
    const site = await siteOf(files);
    const found = viewOf(site, 'index.md').site;
    assert.deepEqual(
      found.filter(name => siteMembers.has(name) || !Object.hasOwn(site.config.values, name)).sort(),
      [...siteMembers.keys()].sort(),
    );
  });

  it('is what stands in a page and a post without front matter', async () => {
    const site = await siteOf(files);
    const found = new Set(Object.keys(files).flatMap(path => viewOf(site, path).page));
    assert.deepEqual([...found].sort(), [...pageMembers.keys()].sort());
  });
});
