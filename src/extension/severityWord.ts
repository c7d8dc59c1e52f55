import * as vscode from 'vscode';
import type { Severity } from '../core/rules/rule';

/** How bad a problem is, in a word: an icon is not heard. */
export function severityWord(severity: Exclude<Severity, 'hint'>): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('Error');
    case 'warning':
      return vscode.l10n.t('Warning');
    case 'info':
      return vscode.l10n.t('Information');
  }
}
