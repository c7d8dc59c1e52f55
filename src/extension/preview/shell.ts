import * as vscode from 'vscode';
import type { NetworkAccess } from '../../protocol/network';
import { filesSource, pagePolicy, shellPolicy } from './contentPolicy';

/**
 * The webview's own document: what a screen reader says, a bar for problems and the frame that will hold the page. What is in force in each of the
 * two says `contentPolicy.ts`.
 *
 * @param network where the page may load pictures and fonts from
 */
export function previewShell(webview: vscode.Webview, extensionUri: vscode.Uri, network: NetworkAccess): string {
  const nonce = createNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'preview.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'preview.css')).toString();
  const files = filesSource(style, webview.cspSource);
  const frame = {
    title: vscode.l10n.t('The page as it will be published'),
    'data-policy': pagePolicy({ files, network }),
    'data-network': network,
    ...notLoaded(network),
    'data-ui': vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop',
  };
  const attributes = Object.entries(frame).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(shellPolicy(files, nonce))}">
    <title>${escapeAttribute(vscode.l10n.t('Preview of the page'))}</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body data-vscode-context='{"preventDefaultContextMenuItems": true}'>
    <div id="told" class="unseen" role="status"></div>
    <div id="problems" hidden></div>
    <div id="notice" hidden></div>
${vscode.workspace.isTrusted ? '' : restrictedLine()}    <div id="look" hidden><span></span><button type="button">${escapeAttribute(vscode.l10n.t('Show as It Is'))}</button></div>
    <div id="stage"><div id="paper"><iframe id="page" frameborder="0" sandbox="allow-same-origin" ${attributes.join(' ')}></iframe></div></div>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

/** Shown by the webview where the page has something that is not loaded; a line of HTML. */
function restrictedLine(): string {
  const text = vscode.l10n.t(
    'Restricted Mode: pictures and styles from the network are missing here. Visitors see them.',
  );
  const button = vscode.l10n.t('Manage Trust');
  return `    <div id="restricted" hidden><span>${escapeAttribute(text)}</span><button type="button">${escapeAttribute(button)}</button></div>\n`;
}

/**
 * The webview's own document while there is no page to show: a sentence. It asks for no file, so that it is loaded before the next document comes: one
 * that loads late may keep VS Code from changing over to that.
 */
export function emptyShell(text: string): string {
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>${escapeAttribute(vscode.l10n.t('Preview of the page'))}</title>
    <style>${noticeLook}</style>
  </head>
  <body>
    <div id="notice" role="status">${escapeAttribute(text)}</div>
  </body>
</html>`;
}

/** As `#notice` of `media/preview.css` looks. */
const noticeLook =
  'body { margin: 0; padding: 0 } #notice { padding: 6px 12px; border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border)); background: var(--vscode-editor-background); color: var(--vscode-descriptionForeground) }';

/**
 * Why a picture from the network is not in the preview, shown when the pointer rests where it would be: attributes of the frame, one for
 * addresses that begin with http:.
 */
export function notLoaded(network: NetworkAccess): Readonly<Record<string, string>> {
  const { isTrusted } = vscode.workspace;
  const overHttp = isTrusted
    ? vscode.l10n.t(
        'Not loaded: its address begins with http:, which browsers may refuse on a site published under https:. Set academicHomepage.preview.network to “all” to see it here.',
      )
    : vscode.l10n.t(
        'Not loaded: in Restricted Mode the preview loads nothing from the network. Its address begins with http:, which browsers may refuse on a site published under https:. Trust the workspace and set academicHomepage.preview.network to “all” to see it here.',
      );
  const blocked = isTrusted
    ? vscode.l10n.t(
        'Not loaded: the setting academicHomepage.preview.network is “block”. Visitors of the page see this. Set it to “https” to see it here.',
      )
    : vscode.l10n.t(
        'Not loaded: in Restricted Mode the preview loads nothing from the network. Visitors of the page see this. Trust the workspace to see it here.',
      );
  return { 'data-not-loaded': network === 'block' ? blocked : overHttp, 'data-not-loaded-over-http': overHttp };
}

/** What lets one script run, and no other. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Text as it stands in an attribute of HTML, or between its tags. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
