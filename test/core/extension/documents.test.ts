import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { workspace } from 'vscode';
import { isFile } from './src/extension/documents';

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
