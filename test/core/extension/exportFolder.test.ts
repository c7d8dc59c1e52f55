import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { env, Uri, UIKind, window, workspace } from 'vscode';
import { askExportFolder } from './src/extension/commands/exportFolder';

const uriOf = text => ({ scheme: text.split(':')[0], text });
Uri.joinPath = ({ text }, path) => uriOf(text + '/' + path);

/**
 * The folder of an export of a site, where the author chooses the item with a label, and \`outside\` in VS Code's dialog; what was asked. What begins with
 * \`ro:\` can only be read; \`open\` are the folders of the window.
 */
export const ask = async (root, label, { last = 'file:/last', open = [root], isDesktop = false } = {}) => {
  const asked = [];
  workspace.fs.isWritableFileSystem = scheme => scheme !== 'ro';
  workspace.workspaceFolders = open.map(folder => ({ uri: uriOf(folder), name: folder.slice(folder.lastIndexOf('/') + 1) }));
  env.uiKind = isDesktop ? UIKind.Desktop : UIKind.Web;
  window.showQuickPick = async items => {
    asked.push(items.map(item => [item.label, item.description ?? []].flat().join(' ')).join(', '));
    return items.find(item => item.label === label);
  };
  window.showOpenDialog = async ({ defaultUri }) => {
    asked.push('from ' + (defaultUri?.text ?? 'anywhere'));
    return [uriOf('outside')];
  };
  const folder = await askExportFolder(uriOf(root), uriOf(last)).catch(error => ({ text: error.constructor.name }));
  return [...asked, folder?.text ?? 'none'].join('; ');
};
`;

interface Given {
  readonly last?: string;
  readonly open?: readonly string[];
  readonly isDesktop?: boolean;
}

describe('the folder of an export', () => {
  let ask: (root: string, label?: string, given?: Given) => Promise<string>;
  before(async () => {
    ({ ask } = (await runWithoutVscode(program)) as { readonly ask: typeof ask });
  });

  it('is chosen in the dialog of VS Code where the site is on a disk', async () => {
    for (const root of ['file:/home/odile/homepage', 'vscode-remote:/home/odile/homepage'])
      assert.equal(await ask(root), 'from file:/last; outside');
  });

  it('may be its “_site” where the site is on none: the dialog reaches nothing outside of it', async () => {
    const root = 'vscode-vfs:/odile/homepage';
    const offered = '_site in the folder of the site, Choose a Folder…';
    assert.equal(await ask(root, '_site'), `${offered}; ${root}/_site`);
    assert.equal(await ask(root, 'Choose a Folder…'), `${offered}; from file:/last; outside`);
    assert.equal(await ask(root), `${offered}; none`);
  });

  it('is never in a site that can only be read: it may be in another folder of the window', async () => {
    const [root, other] = ['ro:/odile/homepage', 'vscode-vfs:/odile/notes'];
    const given = { open: [root, other], last: root };
    const offered = '_site in the folder “notes”, Choose a Folder…';
    assert.equal(await ask(root, '_site', given), `${offered}; ${other}/_site`);
    assert.equal(await ask(root, 'Choose a Folder…', given), `${offered}; from ${other}; outside`);
  });

  it('is asked for in no browser where nothing can be written, and on the desktop anywhere', async () => {
    const root = 'ro:/odile/homepage';
    assert.equal(await ask(root, undefined, { last: root }), 'ReadOnlyFolder');
    assert.equal(await ask(root, undefined, { last: root, isDesktop: true }), 'from anywhere; outside');
  });
});
