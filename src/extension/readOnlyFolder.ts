import * as vscode from 'vscode';
import { shownError, warn } from './notifications';

/** Thrown before anything is written into a folder that nobody can write; `tellReadOnly` says so to the author. */
export class ReadOnlyFolder extends Error {
  constructor() {
    super(
      vscode.l10n.t(
        'The files of this folder can be read here, but not written: nothing was changed. Open a copy that is yours, such as a clone or a fork of the repository, to change it.',
      ),
    );
  }
}

/** Tells the author, where an error is that a folder can only be read; throws every other again. For a `catch`. */
export function tellReadOnly(error: unknown): void {
  if (!(error instanceof ReadOnlyFolder)) throw shownError(error);
  void warn(error.message);
}
