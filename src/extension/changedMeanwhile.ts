import * as vscode from 'vscode';

/** What an author is told whose page has changed while a command asked something or looked it up, so that its edit would fall on another text. */
export function changedMeanwhile(): string {
  return vscode.l10n.t('The page was changed meanwhile. Nothing was written; run the command again.');
}
