import * as vscode from 'vscode';

/*
 * What is used of the API of VS Code's Git extension: version 1, extensions/git/src/api/git.d.ts of microsoft/vscode.
 */

export interface GitChange {
  readonly uri: vscode.Uri;
  /** Where the file was before; the same where it was not renamed. */
  readonly originalUri: vscode.Uri;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly inputBox: { value: string };
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly indexChanges: readonly GitChange[];
    readonly workingTreeChanges: readonly GitChange[];
    readonly mergeChanges: readonly GitChange[];
    /** New files, where the setting `git.untrackedChanges` keeps them apart. */
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange: vscode.Event<void>;
  };
  status(): Promise<void>;
  /** The text of a file in a commit; rejects where that has none. */
  show(ref: string, path: string): Promise<string>;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  readonly onDidCloseRepository: vscode.Event<GitRepository>;
  getRepository(uri: vscode.Uri): GitRepository | null;
  init(root: vscode.Uri, options?: { readonly defaultBranch?: string }): Promise<GitRepository | null>;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** VS Code's Git, once it is ready; `undefined` where there is none: in a browser, without Git, switched off. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  try {
    return (await extension.activate()).getAPI(1);
  } catch {
    // it throws where it is switched off or finds no Git
    return undefined;
  }
}

/** How long Git may take to look for repositories at the start of a window, in milliseconds. */
const longestStart = 5000;

/** The repository that holds a folder; `undefined` where there is none, or no Git. Waits for Git's own look around at its start. */
export async function repositoryOf(folder: vscode.Uri): Promise<GitRepository | undefined> {
  const api = await gitApi();
  if (api === undefined) return undefined;
  if (api.state !== 'initialized') await within(longestStart, api.onDidChangeState);
  return api.getRepository(folder) ?? undefined;
}

function within(milliseconds: number, event: vscode.Event<unknown>): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds);
    const listening = event(done);
    function done(): void {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    }
  });
}
