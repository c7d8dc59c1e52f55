import type * as vscode from 'vscode';
import { createFetchHttpClient } from '../hosts/fetchHttp';
import type { MarkdownItExtension } from './features/markdownPreview';
import { createStyles } from './ports/styles';
import { start } from './start';

/** Entry of every host: desktop and remote (Node), and the web (a worker). */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  const styles = createStyles(context);
  context.subscriptions.push(styles);
  return start(context, { http: createFetchHttpClient(), styles });
}
