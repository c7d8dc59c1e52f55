import assert from 'node:assert/strict';
import type { BuiltFile, BuiltSite } from '../../../src/core/features/builtSites';
import { createWayPastLinks } from '../../../src/core/features/wayPastLinks';
import { targetObstacle, writeSite, type SiteFolder } from '../../../src/core/features/writeSite';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { inMemory, smallSite, type InMemory } from './inMemory';

async function built(memory: InMemory, path = '_pages/about.md', origin?: string): Promise<BuiltSite> {
  const site = await memory.service.builtSite(memory.uri(path), undefined, origin);
  assert.ok(site !== undefined);
  return site;
}

async function textOf(site: BuiltSite, path: string): Promise<string | undefined> {
  const file = await site.file(path);
  return file?.kind === 'made' ? file.text : undefined;
}

/** A site of these files, all copied. */
function siteOf(paths: readonly string[]): BuiltSite {
  const file = (path: string): Promise<BuiltFile> =>
    Promise.resolve({ kind: 'copied', source: `memory:/site/${path}` });
  return { root: 'memory:/site', url: '/', baseUrl: '', paths, obstacles: [], stops: [], file };
}

/** A folder in memory that notes what is written. */
function noting(refused: readonly string[] = []): SiteFolder & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  const put = (path: string, text: string): Promise<'written' | 'past a link'> => {
    if (refused.includes(path)) return Promise.reject(new Error('the disk is full'));
    if (path.startsWith('linked/')) return Promise.resolve('past a link');
    files.set(path, text);
    return Promise.resolve('written');
  };
  return {
    files,
    write: put,
    async copy(source, path) {
      if (path.endsWith('.link')) return 'leads elsewhere';
      return put(path, `copy of ${source}`);
    },
  };
}

const site = {
  ...smallSite,
  'assets/main.scss': '---\n---\n$c: red;\nh1 { color: $c }\n',
  'images/lin.png': new Uint8Array([1, 2, 3]),
  'robots.txt': 'User-agent: *\n',
};

describe('a built site', () => {
  it('has pages, stylesheets and copies by their paths, and makes them when asked', async () => {
    const memory = inMemory(site);
    const made = await built(memory);
    assert.deepEqual(made.paths, ['assets/main.css', 'images/lin.png', 'index.html', 'robots.txt']);
    assert.match((await textOf(made, 'index.html')) ?? '', /<h1 id="news">News<\/h1>/);
    assert.match((await textOf(made, 'assets/main.css')) ?? '', /h1\s*\{\s*color: red/);
    assert.deepEqual(await made.file('images/lin.png'), { kind: 'copied', source: memory.uri('images/lin.png') });
    assert.equal(await made.file('_config.yml'), undefined);
    assert.equal(await made.file('../site/robots.txt'), undefined);
  });

  it('has the unsaved text of open documents, of files that are copied too', async () => {
    const memory = inMemory(site);
    memory.service.setDocument(memory.uri('_pages/about.md'), '---\npermalink: /\n---\n\n# Unsaved\n');
    memory.service.setDocument(memory.uri('robots.txt'), 'typed');
    const made = await built(memory);
    assert.match((await textOf(made, 'index.html')) ?? '', /Unsaved/);
    assert.equal(await textOf(made, 'robots.txt'), 'typed');
  });

  it('lacks a document that Jekyll stops at, and tells why in the words of the editor', async () => {
    const memory = inMemory({
      ...site,
      '_config.yml': 'collections: { talks: { output: true } }\n',
      '_talks/flood.md': '---\ntitle: Flood\ndate: TBD\n---\nText\n',
    });
    const file = await (await built(memory)).file('talks/flood.html');
    assert.ok(file?.kind === 'broken');
    const [problem] = file.problems;
    assert.match(problem?.message.text ?? '', /is not a date that Jekyll can read/);
    assert.equal(problem?.text.slice(problem.start), 'TBD\n---\nText\n');
    assert.equal(problem.path, '_talks/flood.md');
  });

  it('stays what it was at its moment', async () => {
    const memory = inMemory(site);
    const made = await built(memory);
    memory.service.setDocument(memory.uri('_pages/about.md'), '---\npermalink: /\n---\n\n# Later\n');
    assert.doesNotMatch((await textOf(made, 'index.html')) ?? '', /Later/);
  });

  it('says which page a file makes, or is shown on', async () => {
    const memory = inMemory({ ...site, '_pages/zh.md': '---\npermalink: /zh/\n---\n' });
    assert.equal((await built(memory, '_pages/zh.md')).url, '/zh/');
    assert.equal((await built(memory, '_layouts/default.html')).url, '/');
    assert.equal((await built(memory, '_config.yml')).url, '/');
  });

  it('takes the address it is served from for its own, as `jekyll serve` does', async () => {
    const config = 'url: https://lin.example\nbaseurl: /home\n';
    const memory = inMemory({
      '_config.yml': config,
      'index.html': '---\n---\n{{ "/a.css" | absolute_url }} {{ site.url }}',
    });
    const published = await built(memory, 'index.html');
    assert.equal(published.baseUrl, '/home');
    assert.equal(await textOf(published, 'index.html'), 'https://lin.example/home/a.css https://lin.example');
    const served = await built(memory, 'index.html', 'http://127.0.0.1:4000');
    assert.equal(await textOf(served, 'index.html'), 'http://127.0.0.1:4000/home/a.css http://127.0.0.1:4000');
  });

  it('is none where there is no such file', async () => {
    const memory = inMemory({ 'a.txt': 'no site' });
    assert.equal(await memory.service.builtSite(memory.uri('missing.md')), undefined);
  });
});

describe('writing a built site', () => {
  it('writes every file and says which', async () => {
    const memory = inMemory(site);
    const folder = noting();
    const seen: number[] = [];
    const result = await writeSite(await built(memory), folder, { report: done => seen.push(done) });
    assert.deepEqual(result.written, ['assets/main.css', 'images/lin.png', 'index.html', 'robots.txt']);
    assert.deepEqual([...folder.files.keys()].sort(), result.written);
    assert.deepEqual(seen, [1, 2, 3, 4]);
    assert.deepEqual([result.leftOut, result.cancelled], [[], false]);
  });

  it('loses a page that cannot be made, and nothing else', async () => {
    const memory = inMemory({ ...site, 'broken.md': '---\n---\n{% nonsense %}\n' });
    const folder = noting();
    const { leftOut } = await writeSite(await built(memory), folder);
    assert.deepEqual(
      leftOut.map(({ path, problem }) => [path, problem?.path, problem?.start]),
      [['broken.html', 'broken.md', 8]],
    );
    assert.equal(folder.files.size, 4);
    assert.ok(!folder.files.has('broken.html'));
  });

  it('goes on after a file that cannot be written, and does not follow a link out of the site', async () => {
    const memory = inMemory({ ...site, 'files/a.link': new Uint8Array([0]) });
    const { written, leftOut } = await writeSite(await built(memory), noting(['index.html']));
    assert.deepEqual(written, ['assets/main.css', 'images/lin.png', 'robots.txt']);
    assert.deepEqual(leftOut.map(({ message }) => message.values).sort(), [
      ['files/a.link'],
      ['index.html', 'the disk is full'],
    ]);
  });

  it('tells of a file that a link would lead out of the folder', async () => {
    const memory = inMemory({ ...site, 'linked/pre-commit': new Uint8Array([0]) });
    const { leftOut } = await writeSite(await built(memory), noting());
    assert.deepEqual(
      leftOut.map(({ path, message }) => [path, message.text.split(':')[0]]),
      [['linked/pre-commit', '“{0}” was not written']],
    );
  });

  for (const path of [
    '.git',
    '.git/config',
    'sub/.GIT/config',
    'git~1/config',
    '.git. ./config',
    '.git::$INDEX_ALLOCATION/config',
    '.g\u200cit/config',
    '.git\\config',
    '.hg/hgrc',
    '.svn/wc.db',
    '.\u017fvn/wc.db',
    '.vscode/tasks.json',
    'VSCODE~1/tasks.json',
    '.devcontainer/devcontainer.json',
    '.devcontainer.json',
    'DEVCON~1/devcontainer.json',
    'mei.code-workspace',
    'papers/Mei.CODE-workspace. ',
    '.idea/workspace.xml',
    '.zed/tasks.json',
    '.cursor/mcp.json',
    '.claude/settings.json',
    '.mcp.json',
    '.envrc',
    'HEAD',
    'papers/head.',
  ])
    it(`leaves out ${JSON.stringify(path)}, where Git or an editor would look for what to run`, async () => {
      const folder = noting();
      const { written, leftOut } = await writeSite(siteOf([path, 'index.html']), folder);
      assert.deepEqual([written, [...folder.files.keys()]], [['index.html'], ['index.html']]);
      assert.deepEqual(
        leftOut.map(({ message }) => [message.text.split(':')[0], message.values]),
        [['“{0}” was not written', [path]]],
      );
    });

  it('writes other names that begin with a dot, and pages about Git', async () => {
    const paths = [
      '.github/CODEOWNERS',
      '.gitignore',
      '.nojekyll',
      '.well-known/a.txt',
      'cursor.html',
      'git/HEAD.html',
      'head/index.html',
      'idea/index.html',
      'papers/mei.code-workspace.html',
    ];
    assert.deepEqual((await writeSite(siteOf(paths), noting())).written, paths);
  });

  it('looks for links at each folder on the way, and once', async () => {
    const asked: string[] = [];
    const leadsPastLink = createWayPastLinks(folder => {
      asked.push(folder);
      return folder === 'fails' ? Promise.reject(new Error('EIO')) : Promise.resolve(folder === 'a/link');
    });
    const ways = ['index.html', 'a/1.html', 'a/b/2.html', 'a/link/3.html', 'a/link/deep/4.html', 'a/b/5.html'];
    assert.deepEqual(await Promise.all(ways.map(leadsPastLink)), [false, false, false, true, true, false]);
    assert.deepEqual(asked.sort(), ['a', 'a/b', 'a/link']);
    for (let times = 1; times < 3; times++) await assert.rejects(() => leadsPastLink('fails/6.html'), /EIO/);
  });

  it('writes nothing more once it is cancelled', async () => {
    const memory = inMemory(site);
    const folder = noting();
    const cancellation = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    const { written, cancelled } = await writeSite(await built(memory), folder, { cancellation });
    assert.deepEqual([written, cancelled, folder.files.size], [[], true, 0]);
  });

  it('is refused where it would meet the sources', async () => {
    const workspace = createMemoryWorkspace({});
    const obstacle = async (target: string): Promise<string | undefined> =>
      (await targetObstacle(workspace, 'memory:/work/site', `memory:/work${target}`))?.text.split(/[:,]/)[0];
    assert.equal(await obstacle('/site'), 'This is the folder of the site itself');
    assert.equal(await obstacle('/site/'), 'This is the folder of the site itself');
    assert.equal(await obstacle(''), 'This folder holds the site');
    assert.equal(await obstacle('/site/_data'), 'This folder lies in the site');
    assert.equal(await obstacle('/site/_site'), undefined);
    assert.equal(await obstacle('/elsewhere'), undefined);
    assert.equal(await obstacle('/site-export'), undefined);
  });
});
