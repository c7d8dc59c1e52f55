import type * as vscode from 'vscode';
import { loadCompiled } from '../hosts/node/compiledProgram';
import { platform } from '../hosts/node/platform';
import type * as extension from './extension';
import type { MarkdownItExtension } from './features/markdownPreview';

/** Nobody waits for the editor by then. */
const keptAfterMs = 10_000;

/** Entry on the desktop and on remote machines, where the extension runs in Node: the program of the web, and what only Node has. */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  const program = loadCompiled('extension.js', `${context.globalStorageUri.fsPath}/compiled`);
  const { activateOn } = program.exports as typeof extension;
  const timer = setTimeout(() => void program.keep(), keptAfterMs);
  context.subscriptions.push({ dispose: () => clearTimeout(timer) });
  return activateOn(platform, context);
}
