import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writeSite } from '../../src/core/features/writeSite';
import { writeHomepage } from '../../src/extension/authoring/writeHomepage';
import { followDocuments } from '../../src/extension/documents';
import { applyChange } from '../../src/extension/homepageView/applyChange';
import { KeptOriginals } from '../../src/extension/pictures/keptOriginals';
import { createRecordStorage } from '../../src/extension/ports/recordStorage';
import { createSiteFolder } from '../../src/extension/ports/siteFolder';
import { createStyleMemory } from '../../src/extension/ports/styleMemory';
import { platform } from '../../src/hosts/node/platform';
import type { RememberedStyle } from '../../src/hosts/rememberedStyles';
import { failingUri, mountFailingFiles, type FailingFiles, type FileAct } from './failingFiles';
import { step } from '../secondCircle';
import { createLonelyService } from './lonelyService';
import { closeEditor } from './page';

const { fs } = vscode.workspace;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a disk that becomes full', () => {
  let files: FailingFiles;
  let unmount: () => void;
  before(() => ({ files, unmount } = mountFailingFiles()));
  after(() => unmount());
  beforeEach(() => {
    files.fails = () => false;
    files.entries.clear();
    for (const folder of ['/', '/site', '/site/images', '/kept']) files.entries.set(folder, undefined);
  });
  const textOf = (path: string): string | undefined => {
    const bytes = files.entries.get(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  /** Fails at the act with this number, and at no other: the first circle takes those with even numbers here, with odd ones there. */
  const failAt = (number: number, counts: (act: FileAct) => boolean = () => true): (() => boolean) => {
    let acts = 0;
    let hasFailed = false;
    files.fails = act => {
      if (!counts(act)) return false;
      const fails = acts++ === number;
      hasFailed ||= fails;
      return fails;
    };
    return () => hasFailed;
  };

  it('costs no picture: it is the old one or the new one, whatever fails', async () => {
    for (let number = 0; ; number += step(2)) {
      files.entries.set('/site/images/boat.png', bytesOf('the old picture'));
      const kept = new KeptOriginals(failingUri('/kept/pictures'));
      await kept.forget();
      const hasFailed = failAt(number);
      const written = await kept.write(failingUri('/site/images/boat.png'), bytesOf('a new picture')).then(
        () => true,
        () => false,
      );
      const expected = written ? 'a new picture' : 'the old picture';
      assert.equal(textOf('/site/images/boat.png'), expected, `act ${number}`);
      if (!hasFailed()) break;
      assert.deepEqual(files.filesIn('/site/'), ['/site/images/boat.png'], `act ${number}`);
    }
  });

  it('costs no original: what cannot be put back is kept for another try', async () => {
    const [boat, lake] = ['/site/images/boat.png', '/site/images/lake.png'];
    for (let number = step(2) - 1; ; number += step(2)) {
      files.fails = () => false;
      for (const path of [boat, lake]) files.entries.set(path, bytesOf(`old ${path}`));
      const kept = new KeptOriginals(failingUri('/kept/pictures'));
      await kept.forget();
      for (const path of [boat, lake]) await kept.write(failingUri(path), bytesOf('new'));
      const hasFailed = failAt(number);
      const { back, changed, failed } = await kept.putBack();
      files.fails = () => false;
      assert.deepEqual(changed, []);
      assert.equal(back.length + failed.length, 2);
      if (!hasFailed()) break;
      // an act that only tidies up may fail and cost nothing
      assert.equal(kept.isEmpty, failed.length === 0);
      for (const { file } of failed) assert.ok(['new', undefined].includes(textOf(file.path)), `act ${number}`);
      await kept.putBack();
      for (const path of [boat, lake]) assert.equal(textOf(path), `old ${path}`, `act ${number}`);
    }
  });

  it('costs no original of a picture that is written again, the first time or the second', async () => {
    const [boat, icon] = ['/site/images/boat.png', '/site/favicon.ico'];
    for (let number = 0; ; number += step(2)) {
      files.fails = () => false;
      files.entries.set(boat, bytesOf('the original'));
      files.entries.delete(icon);
      const kept = new KeptOriginals(failingUri('/kept/pictures'));
      await kept.forget();
      const write = (path: string, text: string): Promise<void> => kept.write(failingUri(path), bytesOf(text));
      await write(boat, 'a first try');
      await write(icon, 'a first icon');
      const hasFailed = failAt(number);
      for (const path of [boat, icon]) await write(path, 'another try').catch(() => undefined);
      files.fails = () => false;
      const { changed, failed } = await kept.putBack();
      assert.deepEqual([changed, failed], [[], []], `act ${number}`);
      assert.equal(textOf(boat), 'the original', `act ${number}`);
      assert.equal(textOf(icon), undefined, `act ${number}`);
      if (!hasFailed()) break;
    }
  });

  it('leaves what registries have answered as it was, or writes it whole', async () => {
    files.entries.set('/kept/records', undefined);
    const storage = createRecordStorage(failingUri('/kept'));
    await storage.save('doi:10.5555/lakes.1', 'before');
    const seen: (string | undefined)[] = [];
    for (let number = 0; number < 3; number++) {
      const hasFailed = failAt(number, ({ kind }) => kind === 'write' || kind === 'rename');
      await storage.save('doi:10.5555/lakes.1', `after ${number}`);
      files.fails = () => false;
      seen.push(`${hasFailed() ? 'failed' : 'written'}: ${(await storage.load('doi:10.5555/lakes.1')) ?? ''}`);
    }
    // a rename that fails is tried once more
    assert.deepEqual(seen, ['failed: before', 'failed: after 1', 'written: after 2']);
  });

  it('leaves a style that was made as it was, or keeps it whole', async () => {
    files.entries.set('/kept/styles', undefined);
    const memory = createStyleMemory(failingUri('/kept'));
    const style = (css: string): RememberedStyle => ({ css, asked: [] });
    await memory.save('one', style('before'));
    const seen: (string | undefined)[] = [];
    for (let number = 0; number < 2; number++) {
      const hasFailed = failAt(number, ({ kind }) => kind === 'write');
      await memory.save('one', style(`after ${number}`));
      files.fails = () => false;
      seen.push(`${hasFailed() ? 'failed' : 'written'}: ${(await memory.load('one'))?.css ?? ''}`);
    }
    assert.deepEqual(seen, ['failed: before', 'written: after 1']);
  });

  it('leaves no half file of an export, and says which files are missing', async () => {
    const paths = ['a/index.html', 'index.html', 'main.css'];
    const text = 'a page that is long enough to be cut in half';
    const site = {
      ...{ root: 'failing:/site', baseUrl: '', url: '/', paths, obstacles: [], stops: [] },
      file: () => Promise.resolve({ kind: 'made', text, problems: [] } as const),
    };
    for (let number = 0; ; number++) {
      await fs.delete(failingUri('/export'), { recursive: true }).then(undefined, () => undefined);
      const hasFailed = failAt(number);
      const target = failingUri('/export');
      const { written, leftOut } = await writeSite(site, createSiteFolder(site.root, target, platform));
      if (!hasFailed()) break;
      assert.deepEqual([...written, ...leftOut.map(({ path }) => path)].sort(), paths, `act ${number}`);
      assert.deepEqual(
        files.filesIn('/export/'),
        written.map(path => `/export/${path}`),
        `act ${number}`,
      );
      for (const path of written) assert.equal(textOf(`/export/${path}`), text);
      for (const { message } of leftOut) assert.match(message.values.join(' '), /ENOSPC/);
    }
  });

  it('leaves nothing of a new homepage that cannot be written whole, so that the folder takes the next try', async () => {
    const extension = vscode.extensions.getExtension('academic-homepage.academic-homepage');
    assert.ok(extension);
    const owner = { name: 'Mo Yan', languages: ['en'], year: 2026, month: 11, timeZone: 'Asia/Shanghai' } as const;
    const folder = failingUri('/homes/mo');
    for (const number of [1, 30]) {
      const hasFailed = failAt(number, ({ kind }) => kind === 'write' || kind === 'folder');
      await assert.rejects(() => writeHomepage(extension.extensionUri, folder, owner, []), /ENOSPC/);
      assert.ok(hasFailed());
      assert.deepEqual(files.filesIn('/homes/'), []);
      assert.ok(!files.entries.has('/homes/mo'));
    }
  });
});

describe('a page that another program writes', () => {
  const page = (line: string): string =>
    `---\npermalink: /\n---\n\n${line}# News\n\n- a talk\n\n# Papers\n\n- a paper\n`;
  const config = 'title: "Mo Yan"\nauthor:\n  name: "Mo Yan"\ninclude: [_pages]\n';
  let files: FailingFiles;
  let unmount: () => void;
  before(() => ({ files, unmount } = mountFailingFiles()));
  after(() => unmount());

  it('after it was read is changed as it is now, and loses nothing', async () => {
    for (const folder of ['/site', '/site/_pages', '/site/_includes', '/site/_data'])
      files.entries.set(folder, undefined);
    files.entries.set('/site/_config.yml', bytesOf(config));
    files.entries.set('/site/_includes/author-profile.html', bytesOf('{{ site.author.name }}\n'));
    files.entries.set('/site/_pages/about.md', bytesOf(page('')));
    const service = createLonelyService();
    const following = followDocuments(service);
    try {
      const uri = failingUri('/site/_pages/about.md');
      const name = uri.toString();
      assert.equal((await service.sectionsView(name))?.sections.length, 2);
      // nobody is told, as by a disk that is not watched, or before its watcher has said so
      files.writeFile(uri, bytesOf(page('I read rivers.\n\n')));
      const [, papers] = (await service.sectionsView(name))?.sections ?? [];
      assert.ok(papers);
      const done = await applyChange(service, name, () =>
        service.changeSection(name, { kind: 'rename', section: papers.key, titles: { en: 'Publications' } }),
      );
      assert.ok(done);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.equal(document.getText(), page('I read rivers.\n\n').replace('# Papers', '# Publications'));
      // VS Code would open what is unsaved in a tab of its own in a moment, when the disk is not there any more
      await vscode.window.showTextDocument(document);
      await closeEditor();
    } finally {
      following.dispose();
    }
  });
});
