import type { Uri } from '../../core/ports';

/** Of github.dev and vscode.dev; a branch or commit stands behind a plus sign, which URIs write as `%2B`. */
const address = /^vscode-vfs:\/\/github(?:%2b[\da-f]*)?\/([\w.-]+\/[\w.-]+)$/i;

/** `jane/homepage` of `vscode-vfs://github/jane/homepage`; `undefined` of what lies below a repository, or elsewhere. */
export function repositoryAt(folder: Uri): string | undefined {
  return address.exec(folder)?.[1];
}
