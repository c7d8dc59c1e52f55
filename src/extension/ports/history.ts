import * as vscode from 'vscode';
import type { History } from '../../core/ports';
import { createGitHistory } from '../../hosts/node/gitHistory';

/** git is started in folders of the disk that the author trusts, and in no others. In the web there is none. */
export function createHistory(): History {
  const git = createGitHistory();
  return {
    firstCommit(root) {
      if (!root.startsWith('file:')) return Promise.resolve(undefined);
      return vscode.workspace.isTrusted ? git.firstCommit(root) : undefined;
    },
  };
}
