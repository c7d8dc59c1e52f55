import type * as vscode from 'vscode';
import { createFetchHttpClient, ownFetch } from '../hosts/fetchHttp';
import type { Platform } from '../hosts/platform';
import { platform } from '../hosts/web/platform';
import type { MarkdownItExtension } from './features/markdownPreview';
import { createStyles } from './ports/styles';
import { programFile } from './ports/programFile';
import { start } from './start';

/** Entry on the web, where the extension runs in a worker. */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  return activateOn(platform, context, file => programFile(context.extensionUri, file));
}

/**
 * Starts the extension on the platform that it has been loaded on.
 * @param load loads another file of the program, a module of CommonJS beside this one, and gives what that exports
 */
export function activateOn(
  own: Platform,
  context: vscode.ExtensionContext,
  load: (file: string) => Promise<unknown>,
): MarkdownItExtension {
  loadPartsBy(load);
  const styles = createStyles(context, own);
  context.subscriptions.push(styles);
  const http = createFetchHttpClient(ownFetch, own.keepsAnswersBack);
  return start(context, { http, styles, platform: own, loadWorking: async () => (await import('./working')).working });
}
