import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { DirectoryEntry, Workspace } from '../../../../src/core/ports';
import { walkSite } from '../../../../src/core/site/store/walkSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';

const root = 'memory:/site';

/** A site of which each folder has what `list` says of its path from the root. */
function siteOf(
  list: (folder: string) => readonly DirectoryEntry[],
  leadsInto: (path: string) => boolean = () => true,
): Workspace {
  const plain = createMemoryWorkspace({});
  const pathOf = (uri: string): string => plain.relative(root, uri) ?? '';
  return {
    ...plain,
    list: uri => Promise.resolve(list(pathOf(uri))),
    leadsInto: (_, uri) => Promise.resolve(leadsInto(pathOf(uri))),
  };
}

const file = (name: string): DirectoryEntry => ({ name, kind: 'file' });
const folder = (name: string): DirectoryEntry => ({ name, kind: 'directory' });

describe('walkSite', () => {
  it('gives ten thousand files at most', async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => file(`${at}.md`));
    const paths = await walkSite(
      siteOf(() => names),
      root,
    );
    assert.equal(paths.length, 10_000);
  });

  it('lists ten thousand folders at most', async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => folder(`${at}`));
    let listed = 0;
    await walkSite(
      siteOf(path => (listed++, path === '' ? names : [])),
      root,
    );
    assert.equal(listed, 10_000);
  });

  it('follows two links to folders on the way to a file, and no third', async () => {
    const paths = await walkSite(
      siteOf(path => (path.split('/').length > 4 ? [] : [file('a.md'), { ...folder('again'), isLink: true }])),
      root,
    );
    assert.deepEqual(paths, ['a.md', 'again/a.md', 'again/again/a.md']);
  });

  it('leaves out links that lead out of the site, to files and to folders', async () => {
    const paths = await walkSite(
      siteOf(
        path =>
          path === ''
            ? [
                { ...file('here.md'), isLink: true },
                { ...file('secret.md'), isLink: true },
                { ...folder('out'), isLink: true },
              ]
            : [file('a.md')],
        path => path === 'here.md',
      ),
      root,
    );
    assert.deepEqual(paths, ['here.md']);
  });

  it('enters hidden folders of GitHub at the top only', async () => {
    const paths = await walkSite(
      createMemoryWorkspace({ '.github/a.yml': '', 'x/.github/b.yml': '', '.well-known/c': '', 'x/_site/d.md': '' }),
      root,
    );
    assert.deepEqual([...paths].sort(), ['.github/a.yml', '.well-known/c', 'x/_site/d.md']);
  });
});
