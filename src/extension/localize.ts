import * as vscode from 'vscode';
import { localized, type Message } from '../core/text/message';
import { listComma } from './listed';

/** A message of the core in the author's language. */
export function localize(message: Message): string {
  // VS Code itself takes `{% {0}` for one place
  return localized(message, { translate: text => vscode.l10n.t(text), comma: listComma() });
}
