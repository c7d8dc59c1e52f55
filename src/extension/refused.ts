import * as vscode from 'vscode';
import { NotTold } from '../core/ports';
import { SiteNotRead, SiteTooLarge } from '../core/site/store/siteNotRead';
import { PastLink } from './newFiles';
import { NotLoaded } from './notLoaded';
import { fail, shownError, warn } from './notifications';

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

/** Thrown where VS Code could not write the file of a setting. */
export class SettingsNotChanged extends Error {
  constructor(reason: string) {
    super(vscode.l10n.t('The setting could not be changed: {0}', reason));
  }
}

/**
 * Tells the author, where an error is that a folder can only be read, that a setting could not be changed, that a link is in the way, or that a site or a file cannot be read now;
 * throws every other again. For a `catch`.
 */
export function tellRefused(error: unknown): void {
  const text = refusal(error);
  if (text === undefined) throw shownError(error);
  void warn(text);
}

/** Tells the author of any error: for what a button does once the work that offered it is over, of whose errors VS Code tells nobody. */
export function tellFailed(error: unknown): void {
  const text = refusal(error);
  if (text !== undefined) void warn(text);
  else void fail(error instanceof Error ? error.message : String(error));
}

/** What the author is told of an error that nobody has made a mistake for; `undefined` of every other. */
export function refusal(error: unknown): string | undefined {
  if (isOwn(error)) return error.message;
  if (error instanceof NotTold)
    return vscode.l10n.t(
      '“{0}” could not be read ({1}), so this could not be done. Check whether it can be opened, then run the command again.',
      vscode.workspace.asRelativePath(vscode.Uri.parse(error.uri, true)),
      error.message,
    );
  return error instanceof SiteNotRead ? notReadText(error) : undefined;
}

/** Whether an error says itself what the author is to know. */
function isOwn(error: unknown): error is Error {
  return [ReadOnlyFolder, SettingsNotChanged, PastLink, NotLoaded].some(own => error instanceof own);
}

function notReadText(error: SiteNotRead): string {
  const { path } = error;
  if (error instanceof SiteTooLarge)
    return vscode.l10n.t(
      '“{0}” was not read completely, because the site is too large. What it refers to is not known, so nothing was done.',
      path,
    );
  return vscode.l10n.t(
    '“{0}” could not be read. Without it the site cannot be judged correctly, so nothing was done. It is tried again automatically: check whether it can be opened, then run the command again.',
    path,
  );
}
