import * as vscode from 'vscode';
import { warn } from './notifications';

/** Tells what is not done in a workspace that is not trusted, with a button that leads to where it is trusted. */
export function tellUntrusted(told: string): void {
  const manage = vscode.l10n.t('Manage Trust');
  void warn(told, manage).then(
    pressed => pressed === manage && vscode.commands.executeCommand('workbench.trust.manage'),
  );
}
