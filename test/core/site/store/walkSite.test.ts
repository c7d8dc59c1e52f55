import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { DirectoryEntry, Workspace } from '../../../../src/core/ports';
import { turnOf } from '../../../../src/core/site/store/readingOrder';
import { readConfig } from '../../../../src/core/site/settings/config';
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

  it('takes the folders that make the site before the author’s others, however many files those have', async () => {
    const frames = Array.from({ length: 10_050 }, (_, at) => file(`${at}.png`));
    const tree: Readonly<Record<string, readonly DirectoryEntry[]>> = {
      '': [folder('2019'), folder('Raw'), folder('_pages'), file('_config.yml'), folder('docs')],
      '2019': [...frames, folder('more')],
      Raw: frames,
      '2019/more': [file('a.csv')],
      docs: [file('guide.md')],
      _pages: [folder('cn')],
      '_pages/cn': [file('about.md')],
    };
    const config = readConfig('include: [_pages]\nexclude: [Raw]\n');
    const left: string[] = [];
    const paths = await walkSite(
      siteOf(path => tree[path] ?? []),
      root,
      { turnOf: path => turnOf(config, path), onBeyond: path => left.push(path) },
    );
    assert.equal(paths.length, 10_000);
    assert.equal(paths[0], '_config.yml');
    for (const path of ['_pages/cn/about.md', 'docs/guide.md', '2019/more/a.csv'])
      assert.ok(paths.includes(path), path);
    assert.deepEqual([...new Set(left)].sort(), ['2019', 'Raw']);
    assert.deepEqual(
      paths.filter(path => path.startsWith('Raw/')),
      [],
    );
  });

  it('tells which folders it did not look at, and none where it came to an end', async () => {
    const told = async (list: (path: string) => readonly DirectoryEntry[]): Promise<readonly string[]> => {
      const left: string[] = [];
      await walkSite(siteOf(list), root, { onBeyond: path => left.push(path) });
      return left;
    };
    const ten = Array.from({ length: 10_001 }, (_, at) => folder(`${at}`));
    assert.deepEqual(await told(path => (path === '' ? ten : [])), ['9999', '10000']);
    assert.deepEqual(await told(() => [file('a.md'), folder('d')]), [Array(16).fill('d').join('/')]);
    assert.deepEqual(await told(path => (path === '' ? [folder('a')] : [file('b.md')])), []);
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
