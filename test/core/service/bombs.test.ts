import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { lookAtPicture } from '../../../src/core/features/shrinking/lookAtPicture';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { inMemory, smallSite, type InMemory } from './inMemory';

const heavy = 100_000_001;

/** Counts what is read, by path; pictures under `images/heavy` say that they weigh more than 100 MB. */
function counting(files: Readonly<Record<string, string>>): InMemory & { readonly read: string[] } {
  const memory = inMemory(files);
  const read: string[] = [];
  const original = { ...memory.workspace };
  Object.assign(memory.workspace, {
    read: (uri: string) => {
      read.push(memory.workspace.relative('memory:/site', uri) ?? uri);
      return original.read(uri);
    },
    stat: async (uri: string) => {
      const found = await original.stat(uri);
      return found && uri.includes('/images/heavy') ? { ...found, size: heavy } : found;
    },
  });
  return { ...memory, read };
}

async function useAll({ service, uri }: InMemory): Promise<void> {
  const page = uri('_pages/about.md');
  const { text } = await service.diagnostics(page);
  await service.check(uri(''));
  await service.codeActions(page, { start: 0, end: text.length });
  await service.hover(page, text.indexOf('heavy'));
  await service.documentSymbols(page);
  await service.renderPage(page);
  await service.renderStyles(page);
}

describe('a picture of more than 100 MB', () => {
  const page = `${smallSite['_pages/about.md'] ?? ''}\n![A lake](images/heavy.jpg)\n`;
  const files = { ...smallSite, '_pages/about.md': page, 'images/heavy.jpg': 'bytes', 'images/heavy.png': 'bytes' };

  it('is known by its weight and read by nobody', async () => {
    const memory = counting(files);
    await useAll(memory);
    const pictures = await memory.service.largePictures(memory.uri('_pages/about.md'));
    assert.ok(pictures, 'the site is known');
    assert.deepEqual(
      memory.read.filter(file => file.startsWith('images/')),
      [],
    );
    assert.ok(memory.read.includes('_pages/about.md'), 'what is read is counted');
  });

  it('is left, with the reason', async () => {
    const { service, uri } = counting(files);
    const [picture] = (await service.largePictures(uri('_pages/about.md'))) ?? [];
    assert.equal(picture?.path, 'images/heavy.jpg');
    const looked = await service.lookAtPicture(uri('_pages/about.md'), picture);
    assert.equal(
      looked.kind === 'left' && looked.reason.text,
      '{0} is too large to be opened here. Shrink it in another program first.',
    );
    assert.equal(
      (await lookAtPicture(picture, () => Promise.resolve({ kind: 'file', size: heavy, modified: 1 }), fail)).kind,
      'left',
    );
  });
});

describe('a site of 12,000 files', () => {
  const many = Object.fromEntries(
    Array.from({ length: 12_000 }, (_, at) => [
      `folder${at % 100}/${at < 3000 ? `note${at}.md` : `photo${at}.jpg`}`,
      at < 3000 ? `# Note ${at}\n` : 'bytes',
    ]),
  );

  it('is looked at as far as the first 10,000 go, its page checked and shown', async () => {
    const memory = counting({ ...smallSite, ...many });
    await useAll(memory);
    const shown = await memory.service.renderPage(memory.uri('_pages/about.md'));
    assert.equal(shown.kind, 'page');
    assert.ok(memory.read.length < 4000, `${memory.read.length} reads`);
    assert.equal(memory.read.filter(file => file.endsWith('.jpg')).length, 0);
  });

  it('tells what was not looked at, until its folder comes with less', async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `frames/${at}.jpg`);
    const { service, uri, workspace } = inMemory({
      ...smallSite,
      ...Object.fromEntries(names.map(name => [name, ''])),
    });
    const told = async (): Promise<readonly (readonly string[])[]> =>
      (await service.leftUnread(uri(''))).map(({ values }) => values);
    assert.deepEqual(await told(), [['frames']]);
    for (const name of names.slice(3)) workspace.remove(name);
    await service.fileChanged(uri('frames'));
    assert.deepEqual(await told(), []);
  });

  it('is not read again for an edit', async () => {
    const memory = counting({ ...smallSite, ...many });
    const page = memory.uri('_pages/about.md');
    await memory.service.renderPage(page);
    const before = memory.read.length;
    for (let at = 0; at < 5; at++) {
      memory.service.setDocument(page, `${smallSite['_pages/about.md'] ?? ''}\nTyped ${at}\n`);
      await memory.service.renderPage(page);
      await memory.service.diagnostics(page);
    }
    assert.equal(memory.read.length, before);
  });
});

describe('aliases that laugh a billion times', () => {
  const laughs = Array.from(
    { length: 12 },
    (_, at) => `a${at}: &a${at} [${at === 0 ? 'x, '.repeat(9) : `*a${at - 1}, `.repeat(9)}]`,
  );

  for (const file of ['_config.yml', '_data/laughs.yml', '_pages/about.md']) {
    it(`are a problem of ${file} that its author is told of`, async () => {
      const yaml = laughs.join('\n');
      const text = file.endsWith('.md')
        ? `---\npermalink: /\n${yaml}\n---\n\n# News\n`
        : `${smallSite[file] ?? ''}${yaml}\n`;
      const { service, uri } = inMemory({ ...smallSite, [file]: text });
      const { problems } = await service.diagnostics(uri(file));
      assert.match(problems.map(({ message }) => message.text).join('\n'), /References such as “\*name”/);
      await service.renderPage(uri('_pages/about.md'));
    });
  }
});

describe('folders that are links in a circle', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ahc-')));
  before(function () {
    // Windows lets only administrators make links.
    if (process.platform === 'win32') this.skip();
    mkdirSync(path.join(folder, '_pages'), { recursive: true });
    mkdirSync(path.join(folder, 'images/round'), { recursive: true });
    writeFileSync(path.join(folder, '_config.yml'), 'title: T\n');
    writeFileSync(path.join(folder, '_pages/about.md'), '---\npermalink: /\n---\n# News\n');
    for (const [link, target] of [
      ['_pages/again', '.'],
      ['_pages/one', 'two'],
      ['_pages/two', 'one'],
      // without a file in it: four folders, sixteen, sixty-four …
      ...['a', 'b', 'c', 'd'].map(name => [`images/round/${name}`, '.'] as const),
    ] as const)
      symlinkSync(target, path.join(folder, link));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('end, and what is real is there', async () => {
    const workspace = createFileWorkspace();
    let listed = 0;
    const list = (uri: string) => {
      listed++;
      return workspace.list(uri);
    };
    const site = await loadSite({ ...workspace, list }, pathToFileURL(folder).href);
    assert.ok(site.files.has('_config.yml') && site.files.has('_pages/about.md'));
    assert.ok(listed <= 10_000, `${listed} folders were listed`);
    // once in each of the levels that a site is looked at
    assert.equal([...site.files.keys()].filter(file => file.endsWith('about.md')).length <= 16, true);
  });
});

function fail(): never {
  throw new Error('It is read.');
}
