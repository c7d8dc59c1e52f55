import type * as vscode from 'vscode';
import { createFetchHttpClient, ownFetch } from '../hosts/fetchHttp';
import type { Platform } from '../hosts/platform';
import { platform } from '../hosts/web/platform';
import type { MarkdownItExtension } from './features/markdownPreview';
import { createStyles } from './ports/styles';
import { start } from './start';

/** Entry on the web, where the extension runs in a worker. */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  return activateOn(platform, context);
}

/** Starts the extension on the platform that it has been loaded on. */
export function activateOn(own: Platform, context: vscode.ExtensionContext): MarkdownItExtension {
  const styles = createStyles(context, own);
  context.subscriptions.push(styles);
  return start(context, { http: createFetchHttpClient(ownFetch, own.keepsAnswersBack), styles, platform: own });
}
