import type * as vscode from 'vscode';
import { platform } from '../hosts/node/platform';
import { activateOn } from './extension';
import type { MarkdownItExtension } from './features/markdownPreview';

/** Entry on the desktop and on remote machines, where the extension runs in Node: the program of the web, and what only Node has. */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  return activateOn(platform, context);
}
