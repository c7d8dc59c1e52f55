import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { fixSite } from './src/extension/commands/fixSite';

const uriOf = text => ({ path: text, scheme: 'memory', toString: () => text });
Uri.parse = uriOf;

/** What is said when fixes change these files of the homepage “oak”, which is one of several; \`refused\` where there are none. */
export const said = async (paths, refused) => {
  const told = [];
  window.setStatusBarMessage = text => void told.push('status bar: ' + text);
  window.showInformationMessage = async text => void told.push(text);
  workspace.fs.isWritableFileSystem = () => true;
  workspace.textDocuments = [];
  workspace.openTextDocument = async uri => ({ uri, getText: () => '', positionAt: () => 0 });
  workspace.applyEdit = async () => true;
  const change = refused === undefined ? { kind: 'edits', files: paths.map(path => ({ path, edits: [] })) } : { kind: 'refused', message: { text: refused, values: [] } };
  const service = {
    ...{ siteOf: async () => 'memory:/oak', fixSite: async () => change },
    ...{ resolve: (_, path) => 'memory:/oak/' + path, textOf: () => '', leadingOut: async () => undefined },
  };
  const homepage = { uri: async () => 'memory:/oak/about.md', told: (root, sentence) => root + ': ' + sentence };
  await fixSite(service, { homepage }).run();
  return told.join('; ');
};
`;

describe('“Fix All Problems of the Site”', () => {
  let said: (paths: readonly string[], refused?: string) => Promise<string>;
  before(async () => {
    ({ said } = (await runWithoutVscode(program)) as { readonly said: typeof said });
  });

  it('says which files it has changed, which need not be in sight, and of which homepage', async () => {
    assert.equal(
      await said(['_pages/about.md', '_config.yml']),
      'status bar: memory:/oak: Fixes were written into _pages/about.md, _config.yml.',
    );
    assert.equal(
      await said(['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md']),
      'status bar: memory:/oak: Fixes were written into a.md, b.md, c.md, d.md, e.md, ….',
    );
  });

  it('says of which homepage nothing can be fixed', async () => {
    assert.equal(await said([], 'Nothing here can be fixed.'), 'memory:/oak: Nothing here can be fixed.');
  });
});
