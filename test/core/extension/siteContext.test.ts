import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, FileType, languages, Uri, window, workspace } from 'vscode';
import { looksLikeHomepage } from './src/core/site/looksLikeHomepage';
import { aboutPageInUse } from './src/extension/commands/aboutPageInUse';
import { openPreview } from './src/extension/commands/openPreview';
import { shownPageInUse } from './src/extension/homepageView/homepageInUse';
import { HomepageFolders } from './src/extension/homepageFolders';
import { followSiteContext } from './src/extension/features/siteContext';
import { registerWorkspaceSymbols } from './src/extension/features/workspaceSymbols';
import { ViewedHomepage } from './src/extension/homepageView/viewedHomepage';

const uriOf = text => Object.assign(new Uri(), { scheme: text.split(':')[0], path: text, toString: () => text });
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

const nothing = () => ({ dispose() {} });

/** A workspace of one folder with these files, of which none is open; each \`_config.yml\` says the same. */
const openFolder = (folder, files, config = 'author:\\n  name: Mei Lin\\n') => {
  const heard = { asked: 0, down: false, time: 0, changed: () => {}, go: () => {}, passes: [] };
  const paths = files.map(file => folder + '/' + file);
  Uri.joinPath = (base, ...parts) => uriOf([base.path, ...parts].join('/'));
  Uri.parse = uriOf;
  heard.ports = {
    workspace: {
      join: (base, path) => base + '/' + path,
      stat: async uri => {
        heard.asked++;
        if (heard.down) throw new Error('403');
        return paths.some(one => one === uri || one.startsWith(uri + '/')) ? {} : undefined;
      },
      read: async () => new TextEncoder().encode(config),
    },
    clock: { now: () => new Date(heard.time), sleep: () => new Promise(pass => heard.passes.push(pass)) },
    logger: { log: () => {} },
  };
  Object.assign(workspace.fs, {
    readDirectory: async ({ path }) => {
      heard.asked++;
      const inside = paths.filter(one => one.startsWith(path + '/')).map(one => one.slice(path.length + 1).split('/'));
      return [...new Map(inside.map(([name, ...more]) => [name, more.length > 0 ? FileType.Directory : FileType.File]))];
    },
  });
  Object.assign(workspace, { workspaceFolders: [{ uri: uriOf(folder) }], textDocuments: [], onDidChangeWorkspaceFolders: nothing, onDidChangeConfiguration: nothing });
  workspace.getWorkspaceFolder = () => workspace.workspaceFolders[0];
  workspace.createFileSystemWatcher = () => ({
    onDidCreate: listener => { heard.changed = listener; return { dispose() {} }; },
    onDidDelete: nothing,
    dispose() {},
  });
  window.onDidChangeActiveTextEditor = listener => { heard.go = listener; return { dispose() {} }; };
  Object.assign(window, { activeTextEditor: undefined, visibleTextEditors: [], tabGroups: { activeTabGroup: {} } });
  return heard;
};

/** The homepages in the folders of a workspace. */
const foldersIn = ports =>
  new HomepageFolders({ looksLikeHomepage: folder => looksLikeHomepage(ports.workspace, folder) }, ports);

/** What holds in a workspace of one folder with these files: the homepages that are found, and what menus are told before and after a page is opened. */
export const lookAt = async (folder, files, page, config) => {
  const told = [];
  const heard = openFolder(folder, files, config);
  commands.executeCommand = async (_, key, is) => { told.push(is); };
  const service = { isHomepagePage: async uri => uri.endsWith('about.md'), siteOf: async () => folder };
  const folders = foldersIn(heard.ports);
  followSiteContext(service, folders, error => { throw error; });
  await settled();
  const found = (await folders.all()).map(({ path }) => path.slice(folder.length + 1));
  const once = heard.asked;
  await folders.all();
  const again = heard.asked - once;
  if (page !== undefined) {
    window.activeTextEditor = { document: { uri: uriOf(folder + '/' + page) } };
    heard.go();
    await settled();
  }
  return JSON.stringify({ found, told, again });
};

/** What menus are told while nothing can be asked of the folder, after a second try of that kind, and once it can. */
export const lookOnceAnswered = async (folder, files) => {
  const told = [];
  const heard = openFolder(folder, files);
  commands.executeCommand = async (_, key, is) => { told.push(is); };
  heard.down = true;
  followSiteContext({}, foldersIn(heard.ports), error => { throw error; });
  await settled();
  for (const isDown of [true, false]) {
    heard.down = isDown;
    heard.time += 60_000;
    for (const pass of heard.passes.splice(0)) pass();
    await settled();
  }
  return JSON.stringify({ told, waits: heard.passes.length });
};

/** What “Open Preview” shows and the search for symbols finds in a workspace of one folder with these files, of which none is open but \`active\`. */
export const withoutEditor = async (folder, files, active) => {
  const { ports } = openFolder(folder, files);
  const told = [];
  const site = uri => files.filter(file => file.endsWith('_config.yml')).map(file => (folder + '/' + file).slice(0, -'/_config.yml'.length)).find(root => uri.startsWith(root + '/'));
  const service = {
    siteOf: async uri => site(uri),
    isHomepagePage: async uri => site(uri) !== undefined && uri.endsWith('.md'),
    paperHome: async uri => (uri.endsWith('papers.yml') ? { kind: 'data', list: uri } : { kind: 'page' }),
    onDidChangeSite: () => () => {},
    sectionsView: async uri => site(uri) && { path: '_pages/about.md' },
    resolve: (uri, path) => site(uri) + '/' + path,
    textOf: () => '',
    papers: async uri => [{ title: 'A paper of ' + site(uri), badge: '', path: '_pages/about.md', start: 0, end: 0 }],
  };
  window.showInformationMessage = async text => void told.push(text);
  window.activeTextEditor = active && { document: { uri: uriOf(folder + '/' + active) } };
  const folders = foldersIn(ports);
  const views = { homepage: new ViewedHomepage(service, folders, { onDidChange: nothing }) };
  const previews = { open: ({ path }) => told.push(path), pageInSight: () => undefined };
  await aboutPageInUse(args => shownPageInUse(service, views, previews, args))(openPreview(previews)).run();
  let provider;
  languages.registerWorkspaceSymbolProvider = given => { provider = given; };
  registerWorkspaceSymbols(service, folders);
  const symbols = await provider.provideWorkspaceSymbols('paper');
  return JSON.stringify({ preview: told.join(), symbols: symbols.map(({ name }) => name) });
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
  let run: (folder: string, files: readonly string[], page?: string, config?: string) => Promise<string>;
  let lookOnceAnswered: (folder: string, files: readonly string[]) => Promise<string>;
  let runWithoutEditor: (folder: string, files: readonly string[], active?: string) => Promise<string>;
  const withoutEditor = async (...of: Parameters<typeof runWithoutEditor>): Promise<unknown> =>
    JSON.parse(await runWithoutEditor(...of));
  const lookAt = async (...of: Parameters<typeof run>): Promise<Seen> => JSON.parse(await run(...of)) as Seen;
  before(async () => {
    ({
      lookAt: run,
      lookOnceAnswered,
      withoutEditor: runWithoutEditor,
    } = (await runWithoutVscode(program)) as {
      readonly lookAt: typeof run;
      readonly lookOnceAnswered: typeof lookOnceAnswered;
      readonly withoutEditor: typeof runWithoutEditor;
    });
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

  it('have an author with a profile in “_config.yml”: documents of a program in the same theme are none', async () => {
    for (const [config, is] of [
      ['title: lakelib\nremote_theme: mmistakes/minimal-mistakes\n', false],
      ['title: lakelib\nauthor: Mei Lin\n', false],
      ['title: Mei Lin\n"author" : { name: Mei Lin }\n', true],
      ['title: Mei Lin\nauthor: # of this page\n    name: Mei Lin\nemail: [half typed', true],
    ] as const)
      assert.deepEqual((await lookAt('file:/w', siteIn('docs/'), undefined, config)).told, [is], config);
  });

  it('need none with the include that only AcadHomepage has, and with minimal-light the profile at the top', async () => {
    const citations = ['_config.yml', '_includes/fetch_google_scholar_stats.html'];
    assert.deepEqual((await lookAt('file:/w', citations, undefined, 'title: Mei Lin\n')).told, [true]);
    const light = ['_config.yml', '_layouts/homepage.html'];
    assert.deepEqual((await lookAt('file:/w', light, undefined, 'title: Mei Lin\nposition: Reader\n')).told, [true]);
    assert.deepEqual((await lookAt('file:/w', light, undefined, 'title: Mei Lin\nposition:\n')).told, [false]);
  });

  it('are told by a page that is opened, where they lie deeper, or on no disk in a folder of any name', async () => {
    const deep = await lookAt('file:/w', siteIn('a/b/c/'), 'a/b/c/_pages/about.md');
    assert.deepEqual(deep.told, [false, true]);
    const distant = await lookAt('vscode-vfs:/w', siteIn('pages/'), 'pages/_pages/about.md');
    assert.deepEqual(distant.told, [false, true]);
    const readme = await lookAt('file:/w', siteIn('a/b/c/'), 'README.md');
    assert.deepEqual(readme.told, [false]);
  });

  it('are, on no disk, those below that have a name for which VS Code starts the extension', async () => {
    const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly activationEvents: readonly string[];
    };
    const names = activationEvents.flatMap(event => /^workspaceContains:(.+)\/_config\.yml$/.exec(event)?.[1] ?? []);
    assert.ok(names.length > 1);
    for (const name of names) {
      const files = ['README.md', ...siteIn(`${name}/`)];
      assert.deepEqual(await lookAt('vscode-vfs:/w', files), { found: [name], told: [true], again: 0 }, name);
    }
    assert.deepEqual((await lookAt('vscode-vfs:/w', ['_config.yml', ...siteIn('docs/')])).told, [false]);
  });

  it('are asked for again where the folder could not be asked, and menus are told once it could', async () => {
    const of = async (files: readonly string[]): Promise<unknown> =>
      JSON.parse(await lookOnceAnswered('vscode-vfs:/w', files));
    assert.deepEqual(await of(siteIn('')), { told: [false, true], waits: 0 });
    assert.deepEqual(await of(['README.md']), { told: [false, false], waits: 0 });
  });

  it('are what the preview shows and where papers are found while no editor of a page is open, and no other page is', async () => {
    const ofDocs = { preview: 'file:/w/docs/_pages/about.md', symbols: ['A paper of file:/w/docs'] };
    assert.deepEqual(await withoutEditor('file:/w', ['index.md', 'about.md', 'src/a.py', ...siteIn('docs/')]), ofDocs);
    const ofTop = { preview: 'file:/w/_pages/about.md', symbols: ['A paper of file:/w'] };
    assert.deepEqual(await withoutEditor('file:/w', siteIn('')), ofTop);
    // a file that is no page says nothing about which is meant
    assert.deepEqual(await withoutEditor('file:/w', ['README.md', ...siteIn('docs/')], 'README.md'), ofDocs);
    const papers = ['_data/papers.yml', ...siteIn('')];
    assert.deepEqual(await withoutEditor('file:/w', papers, '_data/papers.yml'), ofTop);
    const none = 'There is no academic homepage here.';
    assert.deepEqual(await withoutEditor('file:/w', ['index.md', 'about.md']), { preview: none, symbols: [] });
  });
});
