import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';
import { withAsset, withFile } from '../../../../src/core/site/store/updateSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';

const root = 'memory:/site';

const files = {
  '_config.yml': 'include: [_pages]\npermalink: pretty\n',
  '_pages/about.md': '---\npermalink: /\n---\n',
  '_pages/news.md': '---\n---\n',
  '_data/a.yml': 'x: 1\n',
  'images/a.png': new Uint8Array(3),
};

function load(): Promise<SiteSnapshot> {
  return loadSite(createMemoryWorkspace(files), root);
}

describe('withFile', () => {
  it('changes one page and shares all the rest', async () => {
    const before = await load();
    const after = withFile(before, '_pages/news.md', '---\npermalink: /n/\n---\n');
    assert.equal(after.version, 2);
    assert.deepEqual(
      after.pages.map(({ url }) => url),
      ['/', '/n/'],
    );
    assert.equal(after.pages[0], before.pages[0]);
    assert.equal(after.files.get('_pages/about.md'), before.files.get('_pages/about.md'));
    assert.equal(after.config, before.config);
    assert.equal(after.data, before.data);
    assert.equal(after.assets, before.assets);
    assert.equal(before.pages[1]?.url, '/_pages/news/');
  });

  it('keeps the pages when a layout or a data file changes', async () => {
    const before = await load();
    assert.equal(withFile(before, '_layouts/x.html', 'x').pages, before.pages);
    const after = withFile(before, '_data/a.yml', 'x: 2\n');
    assert.deepEqual([after.data, after.pages === before.pages], [{ a: { x: 2 } }, true]);
  });

  it('makes the pages anew when the config changes', async () => {
    const after = withFile(await load(), '_config.yml', 'permalink: date\n');
    assert.deepEqual(after.pages, []);
    const again = withFile(after, '_config.yml', 'include: [_pages]\npermalink: date\n');
    assert.deepEqual(
      again.pages.map(({ url }) => url),
      ['/', '/_pages/news.html'],
    );
  });

  it('adds and removes', async () => {
    const added = withFile(await load(), '_pages/a.md', '---\n---\n');
    assert.deepEqual(
      added.pages.map(({ path }) => path),
      ['_pages/a.md', '_pages/about.md', '_pages/news.md'],
    );
    const removed = withFile(added, '_pages/a.md', undefined);
    assert.equal(removed.files.has('_pages/a.md'), false);
    assert.equal(removed.pages.length, 2);
  });

  it('notices that a page is one no longer, or one again, and that a file goes where another was', async () => {
    const site = await load();
    const hidden = withFile(site, '_pages/about.md', '---\npublished: false\n---\n');
    assert.deepEqual(
      hidden.pages.map(({ path }) => path),
      ['_pages/news.md'],
    );
    assert.deepEqual(
      withFile(hidden, '_pages/about.md', '---\npermalink: /again/\n---\n').pages.map(({ url }) => url),
      ['/again/', '/_pages/news/'],
    );
    assert.equal(withFile(hidden, '_pages/about.md', '---\npublished: false\n---\nx').pages, hidden.pages);
  });

  it('is the same snapshot when nothing changes', async () => {
    const site = await load();
    assert.equal(withFile(site, '_pages/news.md', '---\n---\n'), site);
    assert.equal(withFile(site, '_site/index.md', 'x'), site);
    assert.equal(withFile(site, 'absent.md', undefined), site);
    assert.equal(withAsset(site, 'images/a.png', 3), site);
  });
});

describe('withAsset', () => {
  it('adds, resizes and removes', async () => {
    const site = withAsset(withAsset(await load(), 'images/b.png', 5), 'images/a.png', undefined);
    assert.deepEqual([...site.assets.values()], [{ path: 'images/b.png', size: 5 }]);
    assert.equal(site.version, 3);
  });
});

/** Numbers that are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

describe('a site changed file by file', () => {
  const paths = [
    '_config.yml',
    '_pages/about.md',
    '_pages/sub/b.md',
    '_pages/c.html',
    '_posts/2024-01-02-a.md',
    'x/_posts/2024-01-02-b.md',
    '_talks/t.md',
    '_data/a.yml',
    '_data/a.json',
    '_data/a/b.csv',
    'assets/x.js',
    'README.md',
    '.git/c.md',
    '_site/i.html',
    'images/p.png',
  ];
  const texts = [
    '',
    '---\ntitle: T\n---\ntext\n',
    '---\npermalink: /x/\ncategories: [a]\n---\n',
    '---\npublished: false\n---\n',
    '---\nbroken: [\n---\n',
    '\uFEFF---\n---\n',
    'include: [_pages]\ncollections: [talks]\n',
    'include: [_pages]\nexclude: [README.md, x]\npermalink: pretty\n',
    'data_dir: _talks\ndefaults:\n  - {scope: {path: ""}, values: {layout: d}}\n',
    '{"a": [1, 2.0]}',
    'a,b\n1,"x"\n',
    '- broken: *x\n中文',
  ];

  it('is the site read anew', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const next = numbers(seed);
      const workspace = createMemoryWorkspace({});
      let site = await loadSite(workspace, root);
      for (let step = 0; step < 20; step++) {
        const path = paths[next(paths.length)] ?? '';
        const text = next(5) === 0 ? undefined : texts[next(texts.length)];
        if (text === undefined) workspace.remove(path);
        else workspace.set(path, text);
        site = withFile(site, path, text);
      }
      const { version, ...anew } = await loadSite(workspace, root);
      assert.equal(version, 1);
      assert.deepEqual({ ...site, version: undefined }, { ...anew, version: undefined }, `seed ${seed}`);
    }
  });
});
