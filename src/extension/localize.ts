import * as vscode from 'vscode';
import type { Message } from '../core/text/message';
import { filled } from '../core/text/filled';

/** A message of the core in the author's language. */
export function localize({ text, values }: Message): string {
  // VS Code itself takes `{% {0}` for one place
  return filled(vscode.l10n.t(text), values);
}
