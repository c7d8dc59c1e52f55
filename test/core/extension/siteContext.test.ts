import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, FileType, Uri, window, workspace } from 'vscode';
import { HomepageFolders } from './src/extension/features/homepageFolders';
import { followSiteContext } from './src/extension/features/siteContext';

const uriOf = text => ({ scheme: text.split(':')[0], path: text, toString: () => text });
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

/** What holds in a workspace of one folder with these files: the homepages that are found, and what menus are told before and after a page is opened. */
export const lookAt = async (folder, files, page) => {
  const told = [];
  let asked = 0;
  let changed = () => {};
  let go;
  const paths = files.map(file => folder + '/' + file);
  Uri.joinPath = (base, ...parts) => uriOf([base.path, ...parts].join('/'));
  Object.assign(workspace.fs, {
    stat: async ({ path }) => { asked++; if (!paths.some(one => one === path || one.startsWith(path + '/'))) throw new Error(path); },
    readFile: async () => new Uint8Array(),
    readDirectory: async ({ path }) => {
      asked++;
      const inside = paths.filter(one => one.startsWith(path + '/')).map(one => one.slice(path.length + 1).split('/'));
      return [...new Map(inside.map(([name, ...more]) => [name, more.length > 0 ? FileType.Directory : FileType.File]))];
    },
  });
  workspace.workspaceFolders = [{ uri: uriOf(folder) }];
  workspace.getWorkspaceFolder = () => workspace.workspaceFolders[0];
  workspace.onDidChangeWorkspaceFolders = () => ({ dispose() {} });
  workspace.createFileSystemWatcher = () => ({
    onDidCreate: listener => { changed = listener; return { dispose() {} }; },
    onDidDelete: () => ({ dispose() {} }),
    dispose() {},
  });
  window.onDidChangeActiveTextEditor = listener => { go = listener; return { dispose() {} }; };
  window.activeTextEditor = undefined;
  window.tabGroups = { activeTabGroup: {} };
  commands.executeCommand = async (_, key, is) => { told.push(is); };
  const service = { isHomepagePage: async uri => uri.endsWith('about.md'), siteOf: async () => folder };
  const folders = new HomepageFolders();
  followSiteContext(service, folders, error => { throw error; });
  await settled();
  const found = (await folders.all()).map(({ path }) => path.slice(folder.length + 1));
  const once = asked;
  await folders.all();
  const again = asked - once;
  if (page !== undefined) {
    window.activeTextEditor = { document: { uri: uriOf(folder + '/' + page) } };
    go();
    await settled();
  }
  return JSON.stringify({ found, told, again });
};
`;

interface Seen {
  readonly found: readonly string[];
  readonly told: readonly boolean[];
  readonly again: number;
}

const siteIn = (folder: string): readonly string[] =>
  ['_config.yml', '_pages/about.md', '_data/navigation.yml'].map(file => folder + file);

describe('the homepages of a workspace', () => {
  let run: (folder: string, files: readonly string[], page?: string) => Promise<string>;
  const lookAt = async (...of: Parameters<typeof run>): Promise<Seen> => JSON.parse(await run(...of)) as Seen;
  before(async () => {
    run = ((await runWithoutVscode(program)) as { readonly lookAt: typeof run }).lookAt;
  });

  it('are its folder, where that is one: then nothing is looked for below it', async () => {
    const files = [...siteIn(''), ...siteIn('old/')];
    assert.deepEqual(await lookAt('file:/w', files), { found: [''], told: [true], again: 0 });
  });

  it('are those one or two folders below, else, and are looked for once', async () => {
    const files = ['README.md', ...siteIn('web/site/'), ...siteIn('docs/')];
    assert.deepEqual(await lookAt('file:/w', files), { found: ['docs', 'web/site'], told: [true], again: 0 });
  });

  it('are not what tools and builds write, nor parts of another site, nor any other Jekyll site', async () => {
    for (const folder of ['node_modules/theme/', 'vendor/theme/', '_site/', '.cache/a/', 'a/b/c/'])
      assert.deepEqual((await lookAt('file:/w', siteIn(folder))).told, [false], folder);
    assert.deepEqual((await lookAt('file:/w', ['_config.yml', ...siteIn('demo/')])).told, [false]);
    assert.deepEqual((await lookAt('file:/w', ['docs/_config.yml', 'docs/index.md'])).told, [false]);
  });

  it('are told by a page that is opened, where they lie deeper or on no disk', async () => {
    const deep = await lookAt('file:/w', siteIn('a/b/c/'), 'a/b/c/_pages/about.md');
    assert.deepEqual(deep.told, [false, true]);
    const distant = await lookAt('vscode-vfs:/w', siteIn('docs/'), 'docs/_pages/about.md');
    assert.deepEqual(distant.told, [false, true]);
    const readme = await lookAt('file:/w', siteIn('a/b/c/'), 'README.md');
    assert.deepEqual(readme.told, [false]);
  });
});
