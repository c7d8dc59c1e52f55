import type * as vscode from 'vscode';
import type { GitChange, GitRepository } from './gitExtension';

/** Every file that Git has something to say about, each once: one that was renamed by its new name. */
export function uncommittedFiles(repository: Pick<GitRepository, 'state'>): readonly vscode.Uri[] {
  return eachOnce(changesOf(repository).map(({ uri }) => uri));
}

/** The same, and the names that files had before. */
export function uncommittedNames(repository: Pick<GitRepository, 'state'>): readonly vscode.Uri[] {
  return eachOnce(changesOf(repository).flatMap(({ uri, originalUri }) => [uri, originalUri]));
}

function changesOf({ state }: Pick<GitRepository, 'state'>): readonly GitChange[] {
  return [...state.indexChanges, ...state.workingTreeChanges, ...state.mergeChanges, ...(state.untrackedChanges ?? [])];
}

function eachOnce(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  return [...new Map(uris.map(uri => [uri.toString(), uri])).values()];
}
