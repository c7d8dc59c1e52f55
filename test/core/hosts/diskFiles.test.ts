import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../../../src/hosts/node/diskFiles';

const canLink = process.platform !== 'win32';

describe('a disk that is read directly', () => {
  let folder: string;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const code = async (question: Promise<unknown>): Promise<unknown> => {
    try {
      await question;
      return 'an answer';
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
    mkdirSync(path.join(folder, '_pages'));
    writeFileSync(path.join(folder, '湖 100%.md'), 'Lakes\n');
    utimesSync(path.join(folder, '湖 100%.md'), 1_800_000_000, 1_800_000_000);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('tells of a file its size and when it was changed, and what is in it, whatever its name', async () => {
    const stat = { kind: 'file', size: 6, modified: 1_800_000_000_000, isLink: false };
    assert.deepEqual(await diskFiles.stat(uri('湖 100%.md')), stat);
    assert.equal(Buffer.from(await diskFiles.read(uri('湖 100%.md'))).toString(), 'Lakes\n');
  });

  it('lists a folder, which has no size', async () => {
    const { kind, size } = await diskFiles.stat(uri('_pages'));
    assert.deepEqual([kind, size], ['directory', 0]);
    assert.deepEqual(
      new Set(await diskFiles.list(uri(''))),
      new Set([
        { name: '_pages', kind: 'directory', isLink: false },
        { name: '湖 100%.md', kind: 'file', isLink: false },
      ]),
    );
  });

  it('follows links, and takes one that leads nowhere for a file', async function () {
    if (!canLink) this.skip();
    for (const [name, target] of Object.entries({ lake: '湖 100%.md', pages: '_pages', lost: 'nowhere' }))
      symlinkSync(target, path.join(folder, '_pages', name));
    symlinkSync(folder, path.join(folder, 'around'));
    const kinds = async (names: readonly string[]): Promise<readonly string[]> =>
      Promise.all(names.map(async name => (await diskFiles.stat(uri(name))).kind));
    assert.deepEqual(await kinds(['around', 'around/_pages/lost', '_pages/lost']), ['directory', 'file', 'file']);
    assert.equal((await diskFiles.stat(uri('around'))).isLink, true);
    assert.deepEqual(
      (await diskFiles.list(uri('_pages'))).map(({ name, kind, isLink }) => `${name}: ${kind}, ${isLink}`).sort(),
      ['lake: file, true', 'lost: file, true', 'pages: file, true'],
    );
  });

  it('says in the words of the system what is not there', async () => {
    assert.equal(await code(diskFiles.stat(uri('nowhere'))), 'ENOENT');
    assert.equal(await code(diskFiles.read(uri('nowhere'))), 'ENOENT');
    assert.equal(await code(diskFiles.read(uri('_pages'))), 'EISDIR');
    assert.equal(await code(diskFiles.list(uri('nowhere'))), 'ENOENT');
  });
});
