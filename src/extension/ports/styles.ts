import * as vscode from 'vscode';
import type { StyleCompiler } from '../../core/ports';
import { systemAlarm } from '../../hosts/alarm';
import type { Platform } from '../../hosts/platform';
import { rememberStyles } from '../../hosts/rememberedStyles';
import { withStockStyles } from '../../hosts/stockStyles';
import { createThreadedStyleCompiler } from '../../hosts/styleThread';
import { createStyleMemory } from './styleMemory';

/**
 * The style compiler of the editor: remembers what it made, has the starter site's styles from the start, and does the
 * rest in a thread of its own.
 */
export function createStyles(
  context: vscode.ExtensionContext,
  platform: Platform,
): StyleCompiler & { dispose(): void } {
  const inside = (path: string): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, path);
  const thread = createThreadedStyleCompiler(
    platform.startStyleThread({
      file: path => inside(path).fsPath,
      read: async path => vscode.workspace.fs.readFile(inside(path)),
    }),
    systemAlarm,
    platform.processorTime,
  );
  const memory = withStockStyles(createStyleMemory(context.globalStorageUri));
  return { ...rememberStyles(thread, memory), dispose: () => thread.dispose() };
}
