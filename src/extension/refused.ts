import * as vscode from 'vscode';
import { SiteNotRead, SiteTooLarge } from '../core/site/store/unread';
import { PastLink } from './newFiles';
import { shownError, warn } from './notifications';

/** Thrown before anything is written into a folder that nobody can write; `tellRefused` says so to the author. */
export class ReadOnlyFolder extends Error {
  constructor() {
    super(
      vscode.l10n.t(
        'The files of this folder can be read here, but not written: nothing was changed. Open a copy that is yours, such as a clone or a fork of the repository, to change it.',
      ),
    );
  }
}

/**
 * Tells the author, where an error is that a folder can only be read, that a link is in the way, or that a site cannot be read now; throws
 * every other again. For a `catch`.
 */
export function tellRefused(error: unknown): void {
  if (error instanceof ReadOnlyFolder || error instanceof PastLink) void warn(error.message);
  else if (error instanceof SiteNotRead) void warn(notReadText(error));
  else throw shownError(error);
}

function notReadText(error: SiteNotRead): string {
  const { path } = error;
  if (error instanceof SiteTooLarge)
    return vscode.l10n.t(
      '“{0}” was not read whole, since the site is too large. What it names is not known, so nothing was done.',
      path,
    );
  return vscode.l10n.t(
    '“{0}” could not be read. Without it nothing right can be said of the site, so nothing was done. It is tried again by itself: see whether it can be opened, then run the command again.',
    path,
  );
}
