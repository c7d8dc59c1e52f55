import * as vscode from 'vscode';
import { warn } from './notifications';

/** The file with all that the extension works with could not be loaded: on the web, where a connection was lost. */
export class NotLoaded extends Error {
  constructor(reason: unknown) {
    super(
      vscode.l10n.t(
        'Academic Homepage could not be loaded as a whole ({0}): nothing is previewed or checked. Reload the window to try again.',
        reason instanceof Error ? reason.message : String(reason),
      ),
      { cause: reason },
    );
  }
}

/** Loads by `load` whenever it is asked to; rejects with `NotLoaded` where that fails, which the author is told of the first time. */
export function toldIfNotLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let isTold = false;
  return async () => {
    try {
      return await load();
    } catch (error) {
      const notLoaded = new NotLoaded(error);
      if (!isTold) void offerReload(notLoaded.message);
      isTold = true;
      throw notLoaded;
    }
  };
}

async function offerReload(text: string): Promise<void> {
  const reload = vscode.l10n.t('Reload Window');
  if ((await warn(text, reload)) === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
}
