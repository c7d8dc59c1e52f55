import * as vscode from 'vscode';
import { filesSource } from '../preview/contentPolicy';
import { createNonce, escapeAttribute } from '../preview/shell';

/** What a panel that works on pictures is made of. */
export interface PictureShell {
  /** Its script below `dist/` and its style below `media/`, without their endings. */
  readonly name: string;
  readonly title: string;
  /** HTML: words of ours, escaped. */
  readonly body: string;
}

/**
 * The document of a panel that works on pictures. Its script runs by nonce; pictures come as bytes in messages, so that nothing is loaded
 * from anywhere but from memory.
 */
export function pictureShell(webview: vscode.Webview, extensionUri: vscode.Uri, shell: PictureShell): string {
  const nonce = createNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', `${shell.name}.js`)).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'pictures.css')).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${filesSource(style, webview.cspSource)} 'unsafe-inline'`,
    `img-src blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
    <title>${escapeAttribute(shell.title)}</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
${shell.body}
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

/** A webview panel for pictures, which keeps what it holds while it is hidden, and loads the extension's own files alone. */
export function openPicturePanel(extensionUri: vscode.Uri, viewType: string, title: string): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active, {
    enableScripts: true,
    retainContextWhenHidden: true,
    localResourceRoots: ['dist', 'media'].map(folder => vscode.Uri.joinPath(extensionUri, folder)),
  });
  panel.iconPath = {
    light: vscode.Uri.joinPath(extensionUri, 'media', 'preview-light.svg'),
    dark: vscode.Uri.joinPath(extensionUri, 'media', 'preview-dark.svg'),
  };
  return panel;
}

/** The button that takes back what a panel has written, and what it does; both hidden until there is something to take back. */
export function putBackButton(): string {
  const kept = vscode.l10n.t(
    'The originals are kept until this panel is closed. Undoing here (Ctrl+Z or Cmd+Z) puts all of them back, along with what pages say.',
  );
  return `<button type="button" id="put-back" class="secondary" hidden>${escapeAttribute(vscode.l10n.t('Put the Originals Back'))}</button>
      <p id="kept" class="told" hidden>${escapeAttribute(kept)}</p>`;
}
