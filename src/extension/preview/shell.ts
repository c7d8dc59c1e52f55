import * as vscode from 'vscode';

/** Where pictures and fonts of a page may come from. */
export type NetworkAccess = 'none' | 'https';

/**
 * The webview's own document: a bar for problems and the frame that will hold the page. Only the script that carries
 * the nonce runs; the page inside has none. `style-src 'unsafe-inline'` is for the page's own styles and style
 * attributes, which cannot run anything and, by the other lines, load nothing from elsewhere.
 */
export function previewShell(webview: vscode.Webview, extensionUri: vscode.Uri, network: NetworkAccess): string {
  const nonce = createNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'preview.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'preview.css')).toString();
  const own = webview.cspSource;
  const outside = network === 'https' ? ' https:' : '';
  const page = [
    `default-src 'none'`,
    `style-src ${own}${outside} 'unsafe-inline'`,
    `img-src ${own} data:${outside}`,
    `font-src ${own} data:${outside}`,
    `media-src ${own}${outside}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  // The frame loads VS Code's own empty document, from the origin of the webview.
  const shell = `${page}; script-src 'nonce-${nonce}'; frame-src 'self' vscode-webview:`;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${shell}">
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <div id="problems" role="status" hidden></div>
    <iframe id="page" sandbox="allow-same-origin" data-policy="${escapeAttribute(page)}" title="${escapeAttribute(vscode.l10n.t('The page as it will be published'))}"></iframe>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
