import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/core/languageService';
import type { Uri, Workspace } from '../../../src/core/ports';
import { SiteStore } from '../../../src/core/site/store/siteStore';
import { createMemoryWorkspace, type MemoryWorkspace } from '../memoryWorkspace';
import { inMemory, smallSite } from './inMemory';

const lone = "---\npermalink: /\n---\n<span class='anchor' id='a'></span>\n\n# Alone\n";

describe('a site that comes into being or ends', () => {
  it('is told of when its _config.yml is made, and is a site from then on', async () => {
    const { '_config.yml': config = '', ...rest } = smallSite;
    const { service, uri, workspace } = inMemory(rest);
    const page = uri('_pages/about.md');
    assert.equal(await service.isHomepagePage(page), true, 'by its text, as a page without a site');
    assert.equal((await service.renderPage(page)).kind, 'broken');
    const told: Uri[] = [];
    service.onDidChangeSite(root => void told.push(root));
    workspace.set('_config.yml', config);
    await service.fileChanged(uri('_config.yml'));
    assert.deepEqual(told, [uri('')]);
    assert.equal((await service.renderPage(page)).kind, 'page');
  });

  it('is told of when its _config.yml is removed, and is no longer answered from', async () => {
    const { service, uri, workspace } = inMemory(smallSite);
    const page = uri('_pages/about.md');
    assert.equal((await service.renderPage(page)).kind, 'page');
    const told: Uri[] = [];
    service.onDidChangeSite(root => void told.push(root));
    workspace.remove('_config.yml');
    await service.fileChanged(uri('_config.yml'));
    assert.deepEqual(told, [uri('')]);
    assert.equal((await service.renderPage(page)).kind, 'broken');
    assert.equal(service.resolve(page, '_data/navigation.yml'), undefined);
  });
});

describe('a folder of the site', () => {
  const site = { ...smallSite, 'images/a.png': 'a', 'images/old/b.png': 'b' };

  it('that is removed takes its files along, though only the folder is told of', async () => {
    const { service, uri, workspace } = inMemory({ ...site, '_data/more/x.yml': 'a: 1\n' });
    const page = uri('_pages/about.md');
    await service.renderPage(page);
    assert.equal(await service.fileAt(page, '/images/old/b.png'), uri('images/old/b.png'));
    workspace.remove('images/a.png');
    workspace.remove('images/old/b.png');
    workspace.remove('_data/more/x.yml');
    await service.fileChanged(uri('images'));
    await service.fileChanged(uri('_data/more'));
    assert.equal(await service.fileAt(page, '/images/old/b.png'), undefined);
    assert.equal(service.textOf(page, '_data/more/x.yml'), undefined);
  });

  it('that comes with files in it brings them along', async () => {
    const { service, uri, workspace } = inMemory(smallSite);
    const page = uri('_pages/about.md');
    await service.renderPage(page);
    for (const [path, content] of Object.entries(site)) workspace.set(path, content);
    workspace.set('_data/more/x.yml', 'a: 1\n');
    await service.fileChanged(uri('images'));
    await service.fileChanged(uri('_data'));
    assert.equal(await service.fileAt(page, '/images/old/b.png'), uri('images/old/b.png'));
    assert.equal(service.textOf(page, '_data/more/x.yml'), 'a: 1\n');
  });

  it('that is removed and made again before it is looked at has only what it has now', async () => {
    const { service, uri, workspace } = inMemory({
      ...site,
      '_data/more/x.yml': 'a: 1\n',
      '_data/more/y.yml': 'b: 1\n',
    });
    const page = uri('_pages/about.md');
    await service.renderPage(page);
    for (const path of ['images/a.png', 'images/old/b.png', '_data/more/x.yml']) workspace.remove(path);
    workspace.set('images/c.png', 'c');
    await service.fileChanged(uri('images'));
    await service.fileChanged(uri('_data/more'));
    for (const [path, there] of [
      ['/images/a.png', undefined],
      ['/images/old/b.png', undefined],
      ['/images/c.png', uri('images/c.png')],
    ] as const)
      assert.equal(await service.fileAt(page, path), there, path);
    assert.equal(service.textOf(page, '_data/more/x.yml'), undefined);
    assert.equal(service.textOf(page, '_data/more/y.yml'), 'b: 1\n');
  });
});

describe('a file that is renamed by upper and lower case only', () => {
  /** As on a disk of macOS and Windows: any spelling finds what is there. */
  function ignoringCase(memory: MemoryWorkspace): MemoryWorkspace {
    const spelled = async (uri: Uri): Promise<Uri> => {
      const folder = memory.parent(uri);
      if (folder === undefined || (await memory.stat(uri)) !== undefined) return uri;
      const name = (memory.relative(folder, uri) ?? '').toLowerCase();
      const above = await spelled(folder);
      const entry = (await memory.list(above)).find(other => other.name.toLowerCase() === name);
      return entry === undefined ? uri : memory.join(above, entry.name);
    };
    return {
      ...memory,
      stat: async uri => memory.stat(await spelled(uri)),
      read: async uri => memory.read(await spelled(uri)),
      list: async uri => memory.list(await spelled(uri)),
    };
  }

  const page = 'memory:/site/_pages/about.md';

  it('is gone under its old name, also where the disk still finds it by that', async () => {
    const memory = createMemoryWorkspace({ ...smallSite, 'images/Photo.JPG': 'a', 'images/b.png': 'b' });
    const store = new SiteStore(ignoringCase(memory), () => undefined);
    await store.locate(page);
    memory.remove('images/Photo.JPG');
    memory.set('images/photo.jpg', 'a');
    for (const name of ['Photo.JPG', 'photo.jpg', 'b.png']) await store.fileChanged(`memory:/site/images/${name}`);
    const { assets } = (await store.locate(page))?.site ?? {};
    assert.deepEqual([...(assets?.keys() ?? [])].sort(), ['images/b.png', 'images/photo.jpg']);
  });

  it('is so too as a page, and as a folder', async () => {
    const memory = createMemoryWorkspace({ ...smallSite, '_pages/CV.md': '# CV\n', 'Images/a.png': 'a' });
    const store = new SiteStore(ignoringCase(memory), () => undefined);
    await store.locate(page);
    for (const path of ['_pages/CV.md', 'Images/a.png']) memory.remove(path);
    memory.set('_pages/cv.md', '# CV\n');
    memory.set('images/a.png', 'a');
    for (const path of ['_pages/CV.md', '_pages/cv.md', 'Images', 'images'])
      await store.fileChanged(`memory:/site/${path}`);
    const { assets, files } = (await store.locate(page))?.site ?? {};
    assert.deepEqual([...(assets?.keys() ?? [])], ['images/a.png']);
    assert.ok(files?.has('_pages/cv.md') === true && !files.has('_pages/CV.md'));
  });
});

describe('a page without a site', () => {
  it('is told of by its own URI at each change, since what is shown of it has changed', () => {
    const { service } = inMemory(smallSite);
    const told: Uri[] = [];
    service.onDidChangeSite(root => void told.push(root));
    service.setDocument('untitled:Untitled-1', lone);
    service.setDocument('untitled:Untitled-1', lone);
    assert.deepEqual(told, ['untitled:Untitled-1']);
  });
});

describe('a page that has no name yet', () => {
  it('is a page by its text', async () => {
    const { service } = inMemory({});
    service.setDocument('untitled:Untitled-1', `${lone}[a]()\n`);
    assert.equal(await service.isHomepagePage('untitled:Untitled-1'), true);
    const { problems } = await service.diagnostics('untitled:Untitled-1');
    assert.deepEqual(
      problems.map(({ ruleId }) => ruleId),
      ['empty-link'],
    );
    service.setDocument('untitled:Untitled-1', '# Notes\n\n[a]()\n');
    assert.equal(await service.isHomepagePage('untitled:Untitled-1'), false);
  });
});

describe('a file of a site', () => {
  it('is found by the address of a link, inside the site only', async () => {
    const { service, uri } = inMemory({ ...smallSite, 'files/my cv.pdf': '%PDF' });
    const page = uri('_pages/about.md');
    assert.equal(await service.fileAt(page, '/files/my cv.pdf'), uri('files/my cv.pdf'));
    for (const path of ['/files/none.pdf', '/../secret', '/', 'files']) {
      assert.equal(await service.fileAt(page, path), undefined, path);
    }
  });

  it('belongs to the innermost of two sites', async () => {
    const inner = Object.fromEntries(Object.entries(smallSite).map(([path, text]) => [`home/${path}`, text]));
    const { service, uri } = inMemory({ ...smallSite, ...inner });
    await service.renderPage(uri('_pages/about.md'));
    await service.renderPage(uri('home/_pages/about.md'));
    assert.equal(service.resolve(uri('home/_pages/about.md'), '_config.yml'), uri('home/_config.yml'));
    assert.equal(service.resolve(uri('_pages/about.md'), '_config.yml'), uri('_config.yml'));
  });

  it('is what was read last, whichever reading ends first', async () => {
    const memory = createMemoryWorkspace(smallSite);
    const page = memory.join('memory:/site', '_pages/about.md');
    let slow: (() => void) | undefined;
    let isSlow = false;
    const workspace: Workspace = {
      ...memory,
      async read(uri) {
        const bytes = await memory.read(uri);
        if (isSlow && uri === page) {
          isSlow = false;
          await new Promise<void>(resolve => (slow = resolve));
        }
        return bytes;
      },
    };
    const store = new SiteStore(workspace, () => undefined);
    await store.locate(page);
    memory.set('_pages/about.md', 'older');
    isSlow = true;
    const older = store.fileChanged(page);
    while (slow === undefined) await Promise.resolve();
    memory.set('_pages/about.md', 'newer');
    await store.fileChanged(page);
    slow();
    await older;
    const located = await store.locate(page);
    assert.equal(located?.site.files.get('_pages/about.md')?.text, 'newer');
  });
});

describe('settings', () => {
  it('are asked for the file they are about: folders of a workspace may differ', async () => {
    const workspace = createMemoryWorkspace({ ...smallSite, '_pages/about.md': '---\npermalink: /\n---\n[a]()\n' });
    const page = workspace.join('memory:/site', '_pages/about.md');
    const asked: (Uri | undefined)[] = [];
    const service = createLanguageService(
      {
        workspace,
        http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: '' }) },
        logger: { log: () => undefined },
        clock: { now: () => new Date(0), sleep: () => Promise.resolve() },
        styles: { compile: () => Promise.resolve({ kind: 'css', css: '', asked: [] }) },
      },
      uri => {
        asked.push(uri);
        return { rules: uri === page ? { 'empty-link': 'off' } : {}, registries: {}, mailto: undefined };
      },
    );
    assert.deepEqual(
      (await service.diagnostics(page)).problems.filter(({ ruleId }) => ruleId === 'empty-link'),
      [],
    );
    assert.deepEqual(new Set(asked), new Set([page]));
  });
});

describe('baseurl', () => {
  for (const [written, base] of [
    ['/homepage', '/homepage'],
    ['/homepage/', '/homepage'],
    ['homepage', '/homepage'],
    ['/', ''],
    ['', ''],
  ] as const) {
    it(`written as “${written}” is “${base}”, as relative_url prints it`, async () => {
      const { service, uri } = inMemory({
        ...smallSite,
        '_config.yml': `${smallSite['_config.yml'] ?? ''}baseurl: "${written}"\n`,
      });
      const result = await service.renderPage(uri('_pages/about.md'));
      assert.equal(result.kind === 'page' ? result.baseUrl : undefined, base);
    });
  }
});
