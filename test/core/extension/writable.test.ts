import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { allCommands } from './src/extension/commands/commands';

const uriOf = text => Object.assign(new Uri(), { scheme: text.split(':')[0], path: text, toString: () => text });
Uri.parse = uriOf;
Uri.joinPath = (folder, ...parts) => uriOf([folder.path, ...parts].join('/'));

/** Whether commands refuse to write before they ask anything, where files that begin with “ro:” can only be read. */
export const refuse = async (ids, active, shown) => {
  workspace.fs.isWritableFileSystem = scheme => scheme !== 'ro';
  workspace.getWorkspaceFolder = () => ({});
  window.activeTextEditor = active === undefined ? undefined : { document: { uri: uriOf(active) } };
  const siteOf = uri => (uri.includes('/notes/') ? undefined : uri.split('/').slice(0, 2).join('/'));
  window.visibleTextEditors = [];
  const service = {
    siteOf: async uri => siteOf(uri),
    isHomepagePage: async uri => uri.includes('/_pages/'),
    paperHome: async () => ({ kind: 'page' }),
    sectionsView: async () => ({ path: '_pages/about.md' }),
    resolve: (uri, path) => siteOf(uri) + '/' + path,
  };
  const views = { homepage: { uri: async () => shown }, placeOf: () => undefined };
  const anything = new Proxy({}, { get: () => undefined });
  const commands = allCommands({ service, views, context: {}, channel: anything, platform: anything, previews: { pageInSight: () => undefined }, comparisons: anything, pictures: anything, picturePanels: anything, served: undefined, siteProblems: anything });
  const answers = ids.map(async id => {
    const command = commands.find(one => one.id === 'academicHomepage.' + id);
    // what it asks next is not there
    const error = await command.run().then(() => undefined, thrown => thrown);
    return error?.constructor.name === 'ReadOnlyFolder';
  });
  return (await Promise.all(answers)).join();
};
`;

const ofHomepage = ['addSection', 'addProfileKey', 'sortPublications', 'fixSite', 'makeFavicon', 'shrinkPictures'];

describe('commands that write, where a homepage can only be read', () => {
  let refuse: (ids: readonly string[], active?: string, shown?: string) => Promise<string>;
  before(async () => {
    ({ refuse } = (await runWithoutVscode(program)) as { readonly refuse: typeof refuse });
  });
  const all = (ids: readonly string[], answer: boolean): string => ids.map(() => answer).join();

  it('say so before they ask anything, whatever else the editor shows', async () => {
    for (const active of ['ro:/site/_pages/about.md', 'memory:/notes/todo.md', undefined])
      assert.equal(await refuse(ofHomepage, active, 'ro:/site/_config.yml'), all(ofHomepage, true), active);
  });

  it('do not, where it is another folder that can only be read', async () => {
    assert.equal(await refuse(ofHomepage, 'ro:/notes/todo.md', 'memory:/site/_config.yml'), all(ofHomepage, false));
  });

  it('are about the editor, where it is its page that they change', async () => {
    const ofEditor = ['fixAllProblems', 'editPaper'];
    const ofPageInUse = ['insertPaper', 'addNews', 'importPublications'];
    const ofPage = [...ofEditor, ...ofPageInUse];
    assert.equal(await refuse(ofPage, 'ro:/site/_pages/about.md', 'memory:/site/_config.yml'), all(ofPage, true));
    assert.equal(await refuse(ofEditor, 'memory:/notes/todo.md', 'ro:/site/_config.yml'), all(ofEditor, false));
    // the views show a homepage whatever the editor has
    assert.equal(await refuse(ofPageInUse, 'memory:/notes/todo.md', 'ro:/site/_config.yml'), all(ofPageInUse, true));
  });
});
