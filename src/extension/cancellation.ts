import type * as vscode from 'vscode';

/** A token of VS Code as the core knows it: aborted once that is cancelled, at once where it is already. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  else token.onCancellationRequested(() => abort.abort());
  return abort.signal;
}
