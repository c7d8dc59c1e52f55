import * as vscode from 'vscode';
import { PastLink } from './newFiles';
import { shownError, warn } from './notifications';

/** Thrown before anything is written into a folder that nobody can write; `tellUnwritable` says so to the author. */
export class ReadOnlyFolder extends Error {
  constructor() {
    super(
      vscode.l10n.t(
        'The files of this folder can be read here, but not written: nothing was changed. Open a copy that is yours, such as a clone or a fork of the repository, to change it.',
      ),
    );
  }
}

/** Tells the author, where an error is that a folder can only be read or that a link is in the way; throws every other again. For a `catch`. */
export function tellUnwritable(error: unknown): void {
  if (!(error instanceof ReadOnlyFolder || error instanceof PastLink)) throw shownError(error);
  void warn(error.message);
}
