import * as vscode from 'vscode';
import type { History } from '../../core/ports';
import type { Platform } from '../../hosts/platform';

/** git is started in folders of the disk that the author trusts, and in no others. In the web there is none. */
export function createHistory(platform: Platform): History {
  const git = platform.createGitHistory();
  return {
    firstCommit(root) {
      if (!root.startsWith('file:')) return Promise.resolve(undefined);
      return vscode.workspace.isTrusted ? git.firstCommit(root) : undefined;
    },
  };
}
