import * as vscode from 'vscode';
import type { Message } from '../core/rules/rule';

/** A message of the core in the author's language. */
export function localize({ text, values }: Message): string {
  return vscode.l10n.t(text, ...values);
}
