import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { createMemoryWorkspace } from './memoryWorkspace';

describe('createMemoryWorkspace', () => {
  const files = { '_config.yml': 'title: A\n', '_pages/中 文.md': 'é', 'images/a.png': new Uint8Array([1, 2, 3]) };

  it('lists, tells and reads what was put in', async () => {
    const workspace = createMemoryWorkspace(files);
    const listed = [...(await workspace.list('memory:/site'))].sort((a, b) => (a.name < b.name ? -1 : 1));
    assert.deepEqual(listed, [
      { name: '_config.yml', kind: 'file' },
      { name: '_pages', kind: 'directory' },
      { name: 'images', kind: 'directory' },
    ]);
    const page = workspace.join('memory:/site', '_pages/中 文.md');
    assert.equal(page, 'memory:/site/_pages/%E4%B8%AD%20%E6%96%87.md');
    assert.deepEqual(await workspace.read(page), new Uint8Array([0xc3, 0xa9]));
    assert.equal((await workspace.stat(page))?.size, 2);
    assert.equal((await workspace.stat('memory:/site/images'))?.kind, 'directory');
  });

  it('has nothing where nothing is', async () => {
    const workspace = createMemoryWorkspace(files);
    assert.equal(await workspace.stat('memory:/site/x'), undefined);
    assert.equal(await workspace.read('memory:/site/images'), undefined);
    assert.deepEqual(await workspace.list('memory:/site/x'), []);
  });

  it('takes addresses together and apart', () => {
    const workspace = createMemoryWorkspace(files);
    const join = (base: string, path: string): string => workspace.join(base, path);
    assert.equal(join('memory:/site', ''), 'memory:/site');
    assert.equal(workspace.relative('memory:/site', join('memory:/site', 'a b/ü.md')), 'a b/ü.md');
    assert.equal(workspace.relative('memory:/site', 'memory:/site'), '');
    assert.equal(workspace.relative('memory:/site', 'memory:/site2/a.md'), undefined);
    assert.deepEqual(
      [workspace.parent('memory:/site/a.md'), workspace.parent('memory:/site'), workspace.parent('memory:/')],
      ['memory:/site', 'memory:/', undefined],
    );
  });

  it('writes and removes; the stat shows that something changed', async () => {
    const workspace = createMemoryWorkspace({ 'a.md': 'x' });
    const before = await workspace.stat('memory:/site/a.md');
    workspace.set('a.md', 'y');
    assert.notEqual((await workspace.stat('memory:/site/a.md'))?.modified, before?.modified);
    workspace.remove('a.md');
    assert.equal(await workspace.stat('memory:/site/a.md'), undefined);
  });
});
