import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { Workspace } from '../../../../src/core/ports';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { awaitedText, leftUnread, missedText } from '../../../../src/core/site/store/unread';
import { createMemoryWorkspace } from '../../memoryWorkspace';

const root = 'memory:/site';

describe('loadSite', () => {
  it('reads the text files of a site and knows the size of the others', async () => {
    const site = await loadSite(
      createMemoryWorkspace({
        '_config.yml': 'title: A\ninclude: [_pages]\n',
        '_pages/about.md': '---\npermalink: /\n---\n',
        '_layouts/default.html': '{{ content }}',
        '_includes/icon.svg': '<svg/>',
        '_data/navigation.yml': 'main: []\n',
        '_sass/vendor/susy.scss': 'a{}',
        '.github/workflows/crawl.yaml': 'on: push\n',
        'assets/js/plain.js': 'let a;',
        'assets/js/page.js': '---\n---\nlet a;',
        'images/a.png': new Uint8Array(7),
        CNAME: 'example.org',
      }),
      root,
    );
    assert.deepEqual([...site.files.keys()].sort(), [
      '.github/workflows/crawl.yaml',
      'CNAME',
      '_config.yml',
      '_data/navigation.yml',
      '_includes/icon.svg',
      '_layouts/default.html',
      '_pages/about.md',
      '_sass/vendor/susy.scss',
      'assets/js/page.js',
    ]);
    assert.deepEqual([...site.assets.values()].map(({ path, size }) => `${path} ${size}`).sort(), [
      'assets/js/plain.js 6',
      'images/a.png 7',
    ]);
    assert.deepEqual(
      [site.version, site.root, site.config.values.title, site.data],
      [1, root, 'A', { navigation: { main: [] } }],
    );
    assert.deepEqual(
      site.pages.map(({ path, url }) => `${path} ${url}`),
      ['_pages/about.md /', 'assets/js/page.js /assets/js/page.js'],
    );
  });

  it('a file of any name is a page where it begins with front matter, as for Jekyll; pictures are not read', async () => {
    const page = '---\npermalink: /old/\n---\n';
    const site = await loadSite(
      createMemoryWorkspace({ 'about.md.bak': page, NOTES: page, 'a.py': page, 'b.py': 'print()', 'c.pdf': page }),
      root,
    );
    assert.deepEqual(
      site.pages.map(({ path, url, markdown }) => [path, url, markdown]),
      [
        ['NOTES', '/old/', false],
        ['a.py', '/old/', false],
        ['about.md.bak', '/old/', false],
      ],
    );
    assert.deepEqual([...site.assets.keys()].sort(), ['b.py', 'c.pdf']);
  });

  it('what only may be text never takes the place of a page', async () => {
    const large = new Uint8Array(3_900_000).fill(0x61);
    const files: Record<string, Uint8Array | string> = { 'z.md': '---\n---\n' };
    for (const letter of 'abcdefgh') files[`${letter}.js`] = large;
    const site = await loadSite(createMemoryWorkspace(files), root);
    assert.deepEqual([...site.files.keys()], ['z.md']);
  });

  it('asks for 32 files at once, how large the others are while texts are read, and reads last what only may be text', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.md`, 'text']));
    const memory = createMemoryWorkspace({ ...files, 'a.js': 'let a;', 'b.png': new Uint8Array(2) });
    const asked: string[] = [];
    let [now, most] = [0, 0];
    const through =
      <T>(port: string, answer: (uri: string) => Promise<T>) =>
      async (uri: string): Promise<T> => {
        asked.push(`${port} ${memory.relative(root, uri) ?? ''}`);
        most = Math.max(most, ++now);
        await new Promise(resolve => setTimeout(resolve, 1));
        now -= 1;
        return answer(uri);
      };
    const workspace: Workspace = {
      ...memory,
      stat: through('stat', uri => memory.stat(uri)),
      read: through('read', uri => memory.read(uri)),
    };
    await loadSite(workspace, root);
    assert.equal(most, 32);
    assert.equal(asked.at(-1), 'read a.js');
    assert.ok(asked.indexOf('stat a.js') < asked.indexOf('read 39.md'));
    assert.ok(!asked.includes('read b.png'));
  });

  it('stays out of folders that are not the site', async () => {
    const paths = [
      '.git/a.md',
      'node_modules/a/b.md',
      'x/node_modules/a.md',
      '_site/a.md',
      'vendor/bundle/a.md',
      '.jekyll-cache/a.md',
    ];
    const site = await loadSite(
      createMemoryWorkspace(Object.fromEntries([...paths, 'a.md'].map(path => [path, 'x']))),
      root,
    );
    assert.deepEqual([...site.files.keys(), ...site.assets.keys()], ['a.md']);
  });

  it('prefers the unsaved text, and keeps a byte order mark', async () => {
    const workspace = createMemoryWorkspace({ 'a.md': 'saved', 'b.md': '\uFEFF---\n---\n' });
    const site = await loadSite(workspace, root, path => (path === 'a.md' ? 'unsaved' : undefined));
    assert.deepEqual([site.files.get('a.md')?.text, site.files.get('b.md')?.text], ['unsaved', '\uFEFF---\n---\n']);
  });

  it('reads bytes that are no UTF-8 without failing', async () => {
    const site = await loadSite(createMemoryWorkspace({ 'a.md': new Uint8Array([0x61, 0xff, 0x62]) }), root);
    assert.equal(site.files.get('a.md')?.text, 'a\uFFFDb');
  });

  it('ends where a folder leads back into itself', async () => {
    const plain = createMemoryWorkspace({ 'a.md': 'x' });
    const loop: Workspace = {
      ...plain,
      list: () =>
        Promise.resolve([
          { name: 'a.md', kind: 'file' },
          { name: 'again', kind: 'directory' },
        ]),
      stat: () => Promise.resolve({ kind: 'file', size: 1, modified: 0 }),
      read: () => Promise.resolve(new Uint8Array([0x61])),
    };
    const site = await loadSite(loop, root);
    assert.equal(site.files.size, 16);
    assert.equal(site.files.get('again/a.md')?.text, 'a');
  });

  it('generated HTML never takes the place of what makes the site, wherever it is listed', async () => {
    const generated = '<p>' + 'x'.repeat(3_800_000);
    const page = '---\npermalink: /a/\n---\n';
    const files: Record<string, string> = {};
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8]) files[`2019/${at}.html`] = generated;
    const own = [
      '_pages/about.md',
      '_layouts/default.html',
      '_data/a.yml',
      '_sass/b.scss',
      'docs/guide.md',
      'docs/t.html',
    ];
    for (const path of own) files[path] = page;
    const site = await loadSite(createMemoryWorkspace(files), root);
    for (const path of own) assert.ok(site.files.has(path), path);
    assert.equal(site.beyond, undefined, 'what has no front matter is only copied, and need not be read');
    assert.equal(site.assets.size + site.files.size, 14);
    assert.ok(site.files.size > own.length, 'as far as there is room, it is read all the same');
  });

  it('tells what should have been read and is not', async () => {
    const heavy = '---\n---\n' + 'x'.repeat(3_900_000);
    const files: Record<string, string> = { 'notes.txt': 'x'.repeat(4_000_001), '_config.yml': 'exclude: [raw]\n' };
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) files[`${name}.md`] = heavy;
    files['raw/g.md'] = heavy;
    files['large.md'] = 'x'.repeat(4_000_001);
    files['old/large.html'] = '---\n---\n' + 'x'.repeat(4_000_001);
    files['old/copied.html'] = 'x'.repeat(4_000_001);
    const site = await loadSite(createMemoryWorkspace(files), root);
    assert.deepEqual(
      [...leftUnread(site)],
      [
        ['f.md', 'texts'],
        ['large.md', 'length'],
        ['old/large.html', 'length'],
      ],
    );
    assert.equal(site.beyond?.get('raw/g.md'), 'texts');
    assert.equal(missedText(site), 'f.md');
    assert.equal(awaitedText(site), undefined, 'nobody waits for it: it does not come');
  });

  it('takes what is too much as assets', async () => {
    const megabytes = 'x'.repeat(3_900_000);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => `${name}.md`);
    const site = await loadSite(createMemoryWorkspace(Object.fromEntries(names.map(name => [name, megabytes]))), root);
    assert.deepEqual([site.files.size, site.assets.size], [5, 1]);
    const workspace = createMemoryWorkspace({ 'big.md': 'x'.repeat(4_000_001) });
    let read = 0;
    const counting = {
      ...workspace,
      read: (uri: string) => ((read += uri.endsWith('/big.md') ? 1 : 0), workspace.read(uri)),
    };
    const one = await loadSite(counting, root);
    assert.equal(one.assets.get('big.md')?.size, 4_000_001);
    assert.equal(read, 0, 'what weighs too much is not read to see that');
  });
});
