import type * as vscode from 'vscode';
import { loadCompiled, loadCompiledBeside, type CompiledProgram } from '../hosts/node/compiledProgram';
import { platform } from '../hosts/node/platform';
import type * as extension from './extension';
import type { MarkdownItExtension } from './features/markdownPreview';

/** Nobody waits for the editor by then. */
const keptAfterMs = 10_000;

/** Entry on the desktop and on remote machines, where the extension runs in Node: the program of the web, and what only Node has. */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  const kept = `${context.globalStorageUri.fsPath}/compiled`;
  const keepLater = ({ keep, exports }: CompiledProgram): unknown => {
    const timer = setTimeout(() => void keep(), keptAfterMs);
    context.subscriptions.push({ dispose: () => clearTimeout(timer) });
    return exports;
  };
  const { activateOn } = keepLater(loadCompiled('extension.js', kept)) as typeof extension;
  return activateOn(platform, context, async file => keepLater(await loadCompiledBeside(file, kept)));
}
