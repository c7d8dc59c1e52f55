import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { workspace } from 'vscode';
import { followDocuments, isFile } from './src/extension/documents';

const uriOf = text => {
  const [, scheme, authority = '', path] = /^([^:]+):(?:\\/\\/([^/]*))?(.*)$/.exec(text);
  return { scheme, authority, path, toString: () => text };
};

/** Whether an author writes in the document at \`uri\` while \`folder\` is open. */
export const isAuthors = (uri, folder) => {
  workspace.workspaceFolders = folder && [{ uri: uriOf(folder) }];
  workspace.getWorkspaceFolder = ({ toString }) => (folder && toString().startsWith(folder + '/') ? {} : undefined);
  workspace.fs = { isWritableFileSystem: scheme => (['file', 'vscode-vfs'].includes(scheme) ? true : undefined) };
  return isFile({ uri: uriOf(uri) });
};

/** The folders that are read anew when these have come into the workspace and another has left it. */
export const readAnewWith = folders => {
  const nothing = () => ({ dispose() {} });
  let go;
  for (const event of ['onDidOpenTextDocument', 'onDidChangeTextDocument', 'onDidSaveTextDocument', 'onDidCloseTextDocument']) workspace[event] = nothing;
  workspace.textDocuments = [];
  workspace.createFileSystemWatcher = () => ({ onDidChange: nothing, onDidCreate: nothing, onDidDelete: nothing, dispose() {} });
  workspace.onDidChangeWorkspaceFolders = listener => { go = listener; return { dispose() {} }; };
  const read = [];
  followDocuments({ readAnew: async folder => void read.push(folder) });
  go({ added: folders.map(folder => ({ uri: uriOf(folder) })), removed: [{ uri: uriOf('file:///away') }] });
  return read.join(' ');
};
`;

describe('an author writes in', () => {
  let isAuthors: (uri: string, folder?: string) => boolean;
  before(async () => {
    ({ isAuthors } = (await runWithoutVscode(program)) as { readonly isAuthors: typeof isAuthors });
  });

  for (const [uri, folder] of [
    ['untitled:Untitled-1', 'file:///site'],
    ['file:///site/about.md', 'file:///site'],
    ['file:///notes/about.md', 'file:///site'],
    ['file://nas/notes/about.md', 'file:///site'],
    ['vscode-vfs://github/lin/site/about.md', 'vscode-vfs://github/lin/site'],
    ['vscode-vfs://github/lin/notes/about.md', 'vscode-vfs://github/lin/site'],
    ['vscode-vfs://github+7b22/lin/site/about.md', 'vscode-vfs://github+7b22/lin/site'],
    ['vscode-vfs://github/lin/site/about.md', 'file:///site'],
    ['vscode-vfs://github/lin/site/about.md', undefined],
  ] as const)
    it(`${uri}, with ${folder ?? 'no folder'} open`, () => assert.equal(isAuthors(uri, folder), true));

  for (const [uri, folder] of [
    ['git:/site/about.md', 'file:///site'],
    ['output:academic-homepage', undefined],
    ['vscode-vfs://github+7b22/lin/site/about.md', 'vscode-vfs://github/lin/site'],
    ['vscode-vfs://github/lin/site/about.md', 'vscode-vfs://github+7b22/lin/site'],
  ] as const)
    it(`but not in ${uri}, with ${folder ?? 'no folder'} open`, () => assert.equal(isAuthors(uri, folder), false));
});

describe('a folder that comes into the workspace', () => {
  it('is read anew: while it was out nothing was told of it', async () => {
    const { readAnewWith } = (await runWithoutVscode(program)) as {
      readonly readAnewWith: (folders: readonly string[]) => string;
    };
    assert.equal(readAnewWith(['file:///oak', 'file:///elm']), 'file:///oak file:///elm');
  });
});
