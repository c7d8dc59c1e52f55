import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, FileType, Uri, window, workspace } from 'vscode';
import { looksLikeHomepage } from './src/core/site/looksLikeHomepage';
import { HomepageFolders } from './src/extension/homepageFolders';
import { ViewedHomepage } from './src/extension/homepageView/viewedHomepage';

const uriOf = text => ({ scheme: text.split(':')[0], path: text, toString: () => text });
const nothing = () => ({ dispose() {} });

/** A window of these folders with homepages at these places; goes from file to file, to the preview of a page, or to nothing. */
export const open = (folders, sites) => {
  Uri.parse = uriOf;
  Uri.joinPath = (base, ...parts) => uriOf([base.path, ...parts].join('/'));
  const files = sites.flatMap(site => ['_config.yml', '_pages/about.md', '_data/navigation.yml'].map(file => 'file:/' + site + '/' + file));
  const ports = {
    workspace: {
      join: (base, path) => base + '/' + path,
      stat: async uri => (files.some(one => one === uri || one.startsWith(uri + '/')) ? {} : undefined),
      read: async () => new TextEncoder().encode('author:\\n  name: Mei Lin\\n'),
    },
    clock: { now: () => new Date(0), sleep: () => new Promise(() => {}) },
    logger: { log() {} },
  };
  workspace.fs = {
    isWritableFileSystem: scheme => scheme === 'file',
    readDirectory: async ({ path }) => {
      const inside = files.filter(one => one.startsWith(path + '/')).map(one => one.slice(path.length + 1).split('/'));
      return [...new Map(inside.map(([name, ...more]) => [name, more.length > 0 ? FileType.Directory : FileType.File]))];
    },
  };
  workspace.workspaceFolders = folders.map(folder => ({ uri: uriOf('file:/' + folder), name: folder }));
  workspace.asRelativePath = ({ path }) => path.replace('file:/', '');
  workspace.getWorkspaceFolder = uri => workspace.workspaceFolders.find(folder => uri.path.startsWith(folder.uri.path + '/'));
  Object.assign(workspace, { onDidChangeWorkspaceFolders: nothing, onDidChangeConfiguration: nothing });
  workspace.createFileSystemWatcher = () => ({ onDidCreate: nothing, onDidDelete: nothing, dispose() {} });
  const [wentTo, previewChanged] = [new EventEmitter(), new EventEmitter()];
  window.onDidChangeActiveTextEditor = wentTo.event;
  window.activeTextEditor = undefined;
  let read = 0;
  const service = {
    siteOf: async uri => {
      const site = sites.find(one => uri.startsWith('file:/' + one + '/'));
      if (site !== undefined) read += 1;
      return site && 'file:/' + site;
    },
    onDidChangeSite: () => () => {},
  };
  const previews = { pageInUse: undefined, onDidChange: previewChanged.event };
  const homepages = new HomepageFolders({ looksLikeHomepage: folder => looksLikeHomepage(ports.workspace, folder) }, ports);
  const homepage = new ViewedHomepage(service, homepages, previews);
  let changes = 0;
  homepage.onDidChange(() => (changes += 1));
  const siteOf = text => sites.find(site => (text + '/').startsWith('file:/' + site + '/')) ?? 'none';
  return {
    goTo: file => {
      window.activeTextEditor = file && { document: { uri: uriOf(/^[a-z]+:/.test(file) ? file : 'file:/' + file) } };
      previews.pageInUse = undefined;
      wentTo.fire();
    },
    goToPreview: page => {
      window.activeTextEditor = undefined;
      wentTo.fire();
      previews.pageInUse = uriOf('file:/' + page);
      previewChanged.fire();
    },
    scrollPreview: () => previewChanged.fire(),
    inUse: async () => {
      const uri = await homepage.uri();
      const root = await homepage.root();
      return uri && siteOf(uri) === siteOf(root) ? siteOf(root) : 'files of ' + uri + ' and ' + root;
    },
    root: () => homepage.root(),
    toldOf: async site => {
      await homepages.all();
      return homepage.told('file:/' + site, 'Well.');
    },
    nameAround: async page => {
      await homepages.all();
      return homepages.nameAround(uriOf('file:/' + page));
    },
    read: () => read,
    changes: () => changes,
  };
};
`;

interface Opened {
  /** The author goes to the editor of a file. */
  readonly goTo: (file: string | undefined) => void;
  readonly goToPreview: (page: string) => void;
  readonly scrollPreview: () => void;
  /** Where the site lies that views and commands are about. */
  readonly inUse: () => Promise<string>;
  readonly root: () => Promise<string | undefined>;
  /** What “Well.” said of a homepage becomes. */
  readonly toldOf: (site: string) => Promise<string>;
  readonly nameAround: (page: string) => Promise<string | undefined>;
  /** How often a homepage was read. */
  readonly read: () => number;
  /** How often the views were told to look again. */
  readonly changes: () => number;
}

describe('of several homepages in one window the one is meant', () => {
  let open: (folders: readonly string[], sites: readonly string[]) => Opened;
  before(async () => {
    ({ open } = (await runWithoutVscode(program)) as { readonly open: typeof open });
  });

  const both = (): Opened => open(['code', 'alice'], ['code/docs', 'alice']);

  it('whose file is in the editor, also when its author goes on to something that says nothing', async () => {
    const { goTo, inUse } = both();
    for (const [file, site] of [
      ['alice/_pages/about.md', 'alice'],
      ['output:academic-homepage', 'alice'],
      ['notes.txt', 'alice'],
      [undefined, 'alice'],
      ['code/docs/_pages/about.md', 'code/docs'],
      ['git:/alice/_pages/about.md', 'code/docs'],
    ] as const) {
      goTo(file);
      assert.equal(await inUse(), site, file);
    }
  });

  it('that lies beside the file in the editor, in its folder of the workspace, before the one that was used last', async () => {
    const { goTo, inUse } = both();
    goTo('alice/_pages/about.md');
    goTo('code/README.md');
    assert.equal(await inUse(), 'code/docs');
    goTo('alice/README.md');
    assert.equal(await inUse(), 'alice');
  });

  it('that was used last in that folder, where it has several', async () => {
    const { goTo, inUse } = open(['code', 'alice'], ['code/docs', 'code/web', 'alice']);
    goTo('code/web/_pages/about.md');
    goTo('alice/_pages/about.md');
    goTo('code/README.md');
    assert.equal(await inUse(), 'code/web');
  });

  it('that was used last at all, where that folder has none', async () => {
    const { goTo, inUse } = open(['paper', 'code', 'alice'], ['code/docs', 'alice']);
    goTo('alice/_pages/about.md');
    goTo('paper/main.tex');
    assert.equal(await inUse(), 'alice');
  });

  it('whose preview has the focus', async () => {
    const { goTo, goToPreview, inUse } = both();
    goTo('code/docs/_pages/about.md');
    goToPreview('alice/_pages/about.md');
    assert.equal(await inUse(), 'alice');
    goTo('code/docs/_pages/about.md');
    assert.equal(await inUse(), 'code/docs');
  });

  it('that is the first of the window while nothing is in use, and is not read to know that', async () => {
    const { inUse, root, read } = both();
    assert.deepEqual([await root(), read()], ['file:/code/docs', 0]);
    assert.equal(await inUse(), 'code/docs');
    assert.equal(await open(['alice', 'code'], ['code/docs', 'alice']).inUse(), 'alice');
  });

  it('and the views are told once of a preview that gets the focus, and not of one that is scrolled', () => {
    const { goToPreview, scrollPreview, changes } = both();
    goToPreview('alice/_pages/about.md');
    const before = changes();
    scrollPreview();
    assert.equal(changes(), before);
  });
});

describe('a homepage is named', () => {
  let open: (folders: readonly string[], sites: readonly string[]) => Opened;
  before(async () => {
    ({ open } = (await runWithoutVscode(program)) as { readonly open: typeof open });
  });

  it('in what is said of it and around its pages where the window holds another, as the Explorer names its folder', async () => {
    const { toldOf, nameAround } = open(['code', 'alice'], ['code/docs', 'alice']);
    assert.deepEqual([await toldOf('alice'), await toldOf('code/docs')], ['alice: Well.', 'code/docs: Well.']);
    assert.equal(await nameAround('code/docs/_pages/about.md'), 'code/docs');
    assert.equal(await nameAround('code/README.md'), undefined);
  });

  it('also where it lies too deep to have been looked for itself', async () => {
    const { toldOf } = open(['code', 'alice'], ['code/a/b/c', 'alice']);
    assert.equal(await toldOf('code/a/b/c'), 'code/a/b/c: Well.');
  });

  it('not where it is the only one, be its folder opened twice', async () => {
    assert.equal(await open(['alice', 'paper'], ['alice']).toldOf('alice'), 'Well.');
    const { toldOf, nameAround } = open(['code', 'code/docs'], ['code/docs']);
    assert.equal(await toldOf('code/docs'), 'Well.');
    assert.equal(await nameAround('code/docs/_pages/about.md'), undefined);
  });
});
