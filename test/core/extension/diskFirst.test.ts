import assert from 'node:assert/strict';
import { diskFirst } from '../../../src/extension/ports/diskFirst';
import type { DiskFiles } from '../../../src/hosts/platform';

/** Files whose every answer names who gave it, and which were asked for. */
function files(name: string, trouble?: string): DiskFiles & { readonly asked: string[] } {
  const asked: string[] = [];
  const answer = <T>(uri: string, given: T): Promise<T> => {
    asked.push(uri);
    return trouble === undefined
      ? Promise.resolve(given)
      : Promise.reject(Object.assign(new Error(trouble), { code: trouble }));
  };
  return {
    asked,
    stat: uri => answer(uri, { kind: 'file', size: name.length, modified: 0 }),
    read: uri => answer(uri, Buffer.from(name)),
    list: uri => answer(uri, [{ name, kind: 'file' }]),
  };
}

describe('files that are asked of the disk first', () => {
  it('are those of the disk', async () => {
    const editor = files('editor');
    const both = diskFirst(files('disk'), editor);
    assert.equal(String(await both.read('file:///site/a.md')), 'disk');
    assert.equal((await both.stat('file:///site/a.md')).size, 'disk'.length);
    assert.deepEqual(await both.list('file:///site'), [{ name: 'disk', kind: 'file' }]);
    assert.deepEqual(editor.asked, []);
  });

  it('are those of the editor where they are on none', async () => {
    const disk = files('disk');
    assert.equal(String(await diskFirst(disk, files('editor')).read('vscode-vfs://github/o/r/a.md')), 'editor');
    assert.deepEqual(disk.asked, []);
  });

  for (const trouble of ['EACCES', 'EIO', 'ERR_INVALID_FILE_URL_PATH'])
    it(`are asked of the editor where the disk says ${trouble}`, async () =>
      assert.equal(
        String(await diskFirst(files('disk', trouble), files('editor')).read('file:///a%2Fb.md')),
        'editor',
      ));

  for (const trouble of ['ENOENT', 'ENOTDIR', 'EISDIR'])
    it(`are not there where the disk says ${trouble}`, async () => {
      const editor = files('editor');
      const both = diskFirst(files('disk', trouble), editor);
      await assert.rejects(async () => both.read('file:///site/a.md'), { code: trouble });
      assert.deepEqual(editor.asked, []);
    });
});
