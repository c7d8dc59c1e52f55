import assert from 'node:assert/strict';
import type { Semantics } from '../../../src/core/render/liquid/semantics';
import { siteStops } from '../../../src/core/rules/siteStops';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { withFile } from '../../../src/core/site/store/updateSite';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { smallSite } from '../service/inMemory';

const config = '_config.yml';
const menu = '_data/navigation.yml';
const settings = `${smallSite[config]}markdown: kramdown\n`;
const now = new Date('2029-06-01T12:00:00Z');
const gbk = Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3);

/** Where the site of these files stops: `_config.yml:3`, the line counted from 1. */
async function stopsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  semantics: Semantics = 'github-pages',
): Promise<readonly string[]> {
  const site = await loadSite(createMemoryWorkspace({ ...smallSite, ...files }), 'memory:/site');
  return siteStops(site, semantics, now).map(({ path, finding }) => {
    const before = (site.files.get(path)?.text ?? '').slice(0, finding.range.start);
    return `${path}:${before.split('\n').length}`;
  });
}

describe('what Jekyll stops at before it makes any page', () => {
  const line = settings.split('\n').length;
  for (const [what, path, text, place] of [
    ['a key without a colon', config, settings.replace('  bio', '  zh\n  bio'), 6],
    ['a bracket that is not closed', config, 'title: [\n', 2],
    ['a text in the place of the settings', config, 'Lin Qiu\n', 1],
    ['a list that is none', config, `${settings}plugins: jekyll-feed\n`, line],
    ['a dialect that kramdown does not know', config, `${settings}kramdown: { input: GF }\n`, line],
    ['a value that kramdown refuses', config, `${settings}kramdown: { toc_levels: 1. }\n`, line],
    [
      'an address of a collection that is none',
      config,
      `${settings}collections:\n  talks:\n    output: true\n    permalink: /:lake/\n`,
      line + 3,
    ],
    ['settings in GBK', config, gbk, 1],
    ['a half-typed key of the menu', menu, 'main:\n  - title: "Group"\n    u\n', 3],
    ['an item at another column', menu, 'main:\n  - title: "News"\n - title: "CV"\n', 3],
    ['JSON that breaks off', '_data/papers.json', '{"a": ', 1],
    ['a table in GBK', '_data/papers.csv', gbk, 1],
  ] as const)
    it(`may be ${what}`, async () => {
      assert.deepEqual(await stopsOf({ [path]: text, '_talks/a.md': '---\ntitle: A\n---\n' }), [`${path}:${place}`]);
    });

  for (const text of [
    'plugins:',
    'plugins: { jekyll-feed: true }',
    'plugins:\n  - jekyll-feed\n  -',
    'exclude:',
    'exclude: vendor',
    'collections: { talks: 5 }',
    'defaults: [{ scope: { path: "", type: 1 }, values: { layout: single } }]',
  ])
    it(`is of Jekyll 4 alone at ${JSON.stringify(text)}`, async () => {
      const files = { [config]: `${settings}${text}\n` };
      assert.deepEqual(await stopsOf(files), []);
      assert.equal((await stopsOf(files, 'jekyll-4')).length, 1);
    });

  for (const text of [
    'plugins: jekyll-feed',
    'keep_files: .git',
    'exclude: { vendor: true }',
    'exclude: 5',
    'collections: talks',
    'limit_posts: -1',
  ])
    it(`is of Jekyll 3.10, too, at ${text}, as of Jekyll 4`, async () => {
      const files = { [config]: `${settings}${text}\n` };
      assert.deepEqual(await stopsOf(files), [`${config}:${line}`]);
      assert.deepEqual(await stopsOf(files, 'jekyll-4'), [`${config}:${line}`]);
    });

  it('is an address that posts would have once one of them is published', async () => {
    const posts = { [config]: `${settings}permalink: /:lake/:title/\n` };
    assert.deepEqual(await stopsOf({ ...posts, '_posts/2029-06-02-ice.md': '---\n---\n' }), []);
    assert.deepEqual(await stopsOf({ ...posts, '_posts/2029-05-31-ice.md': '---\n---\n' }), [`${config}:${line}`]);
  });

  it('is one as well when a page comes, or when a post of the future is published', async () => {
    const files = { ...smallSite, [config]: `${settings}permalink: /:lake/:title/\n` };
    const empty = await loadSite(createMemoryWorkspace(files), 'memory:/site');
    const scheduled = withFile(empty, '_posts/2029-06-02-ice.md', '---\n---\n');
    const later = new Date('2029-06-03T12:00:00Z');
    const counts = [siteStops(empty, 'github-pages', later), siteStops(scheduled, 'github-pages', now)];
    assert.deepEqual(
      [...counts, siteStops(scheduled, 'github-pages', later)].map(({ length }) => length),
      [0, 0, 1],
    );
  });

  it('is not looked for again at a key in a text', async () => {
    const files = { ...smallSite, [config]: `${settings}plugins: jekyll-feed\n` };
    const site = await loadSite(createMemoryWorkspace(files), 'memory:/site');
    const [path = '', { text = '' } = {}] = [...site.files].find(([name]) => name.startsWith('_pages/')) ?? [];
    const [before] = siteStops(site, 'github-pages', now);
    const [after] = siteStops(withFile(site, path, `${text}x`), 'github-pages', now);
    assert.ok(before !== undefined && after?.finding === before.finding);
  });

  it('is the later value where an earlier one stops Jekyll 4 alone', async () => {
    const files = { [config]: `${settings}exclude: vendor\nlimit_posts: -1\n` };
    assert.deepEqual(await stopsOf(files), [`${config}:${line + 1}`]);
    assert.deepEqual(await stopsOf(files, 'jekyll-4'), [`${config}:${line}`]);
  });

  it('is told once for each file, of the settings first', async () => {
    const found = await stopsOf({ [config]: 'a: [\nb: [\n', [menu]: 'a: [\n', '_data/a.yml': 'a: [\n' });
    assert.deepEqual(
      found.map(one => one.replace(/:\d+$/, '')),
      [config, '_data/a.yml', menu],
    );
  });

  it('is no slip of which Jekyll makes something, and nothing in a page', async () => {
    assert.deepEqual(
      await stopsOf({
        [config]: `${settings.replace('include: [_pages]', '')}url: lin.example\n`,
        [menu]: 'menu: 1\n',
        '_pages/gbk.md': gbk,
        '_pages/talk.md': '---\npermalink: 404\n---\n',
        '_pages/broken.md': '---\ntitle: "a\n---\n{% nonsense %}\n',
        'notes.yml': 'a: [\n',
      }),
      [],
    );
  });
});
