import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { askExportFolder } from './src/extension/commands/exportFolder';

const uriOf = text => ({ scheme: text.split(':')[0], text });
Uri.joinPath = ({ text }, path) => uriOf(text + '/' + path);

/** The folder of an export of a site, where the author chooses the item with a label, and \`outside\` in VS Code's dialog; what was asked. */
export const ask = async (root, label, isWritable = true) => {
  const asked = [];
  workspace.fs.isWritableFileSystem = () => isWritable;
  window.showQuickPick = async items => {
    asked.push(items.map(item => item.label).join(', '));
    return items.find(item => item.label === label);
  };
  window.showOpenDialog = async ({ defaultUri }) => {
    asked.push('from ' + defaultUri.text);
    return [uriOf('outside')];
  };
  const folder = await askExportFolder(uriOf(root), uriOf('last'));
  return [...asked, folder?.text ?? 'none'].join('; ');
};
`;

describe('the folder of an export', () => {
  let ask: (root: string, label?: string, isWritable?: boolean) => Promise<string>;
  before(async () => {
    ({ ask } = (await runWithoutVscode(program)) as { readonly ask: typeof ask });
  });

  it('is chosen in the dialog of VS Code where the site is on a disk', async () => {
    for (const root of ['file:/home/odile/homepage', 'vscode-remote:/home/odile/homepage'])
      assert.equal(await ask(root), 'from last; outside');
  });

  it('may be its “_site” where the site is on none: the dialog reaches nothing outside of it', async () => {
    const root = 'vscode-vfs:/odile/homepage';
    assert.equal(await ask(root, '_site'), `_site, Choose a Folder…; ${root}/_site`);
    assert.equal(await ask(root, 'Choose a Folder…'), '_site, Choose a Folder…; from last; outside');
    assert.equal(await ask(root), '_site, Choose a Folder…; none');
  });

  it('is never in a site that can only be read', async () => {
    assert.equal(await ask('vscode-vfs:/odile/homepage', '_site', false), 'from last; outside');
  });
});
