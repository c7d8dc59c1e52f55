import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import * as vscode from 'vscode';
import { regularFile } from './src/extension/ports/regularFile';
import { platform as browser } from './src/hosts/web/platform';

vscode.Uri.file = path => path;
vscode.workspace.fs = {};

/** What is copied for a file of the kind \`type\`. */
export const copied = async (root, type, host) => {
  vscode.workspace.fs.stat = async () => ({ type });
  const source = root + '/images/a.png';
  const uri = { scheme: root.split(':')[0], toString: () => source };
  const disk = async (_, uri) => '/disk' + uri.slice(root.length);
  return String(await regularFile(root, uri, host === 'browser' ? browser.fileWithin : disk));
};
`;

describe('a file that an exported site only copies', () => {
  const [file, link] = [1, 65];
  let copied: (root: string, type: number, host: 'browser' | 'node') => Promise<string>;
  before(async () => {
    ({ copied } = (await runWithoutVscode(program)) as { readonly copied: typeof copied });
  });

  it('is copied as it is in a browser, out of a folder of this computer and out of one on the web', async () => {
    assert.equal(await copied('file:///site', file, 'browser'), 'file:///site/images/a.png');
    assert.equal(
      await copied('vscode-vfs://github/lin/site', file, 'browser'),
      'vscode-vfs://github/lin/site/images/a.png',
    );
  });

  it('is left out where it is a link that nobody can follow', async () => {
    assert.equal(await copied('file:///site', link, 'browser'), 'undefined');
    assert.equal(await copied('vscode-vfs://github/lin/site', link, 'node'), 'undefined');
  });

  it('is looked for on the disk where there is one, links followed', async () =>
    assert.equal(await copied('file:///site', link, 'node'), '/disk/images/a.png'));
});
