import * as vscode from 'vscode';
import type { NetworkAccess } from '../../protocol/network';
import { filesSource, pagePolicy, shellPolicy } from './contentPolicy';
import { createNonce, escapeAttribute, notLoaded } from './shell';

const arrowUp = '<path d="M8 3.3 3.6 7.7l.8.8L7.4 5.4V13h1.2V5.4l3 3.1.8-.8z"/>';
const arrowDown = '<path d="M8 12.7 3.6 8.3l.8-.8 3 3.1V3h1.2v7.6l3-3.1.8.8z"/>';
const again =
  '<path d="M12.9 6.6A5 5 0 0 0 3.6 5.5V3H2.4v4.6H7V6.4H4.4A3.8 3.8 0 1 1 4.3 9.5l-1.1.5a5 5 0 1 0 9.7-3.4z"/>';

/** What stands above each of the two pages. */
export interface CompareCaptions {
  /** The address of the published page. */
  readonly published: string;
  /** The name of the file the page here is made of. */
  readonly local: string;
}

/**
 * The webview's own document of a comparison: a bar, and a frame for each of the two pages. Both frames are held in as that of the
 * preview is: see `contentPolicy.ts`.
 */
export function compareShell(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  network: NetworkAccess,
  captions: CompareCaptions,
): string {
  const nonce = createNonce();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'compare.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'compare.css')).toString();
  const files = filesSource(style, webview.cspSource);
  const policy = {
    'data-policy': pagePolicy({ files, network }),
    'data-network': network,
    ...notLoaded(network),
  };
  const bar = {
    'aria-label': vscode.l10n.t('Differences'),
    'data-none': vscode.l10n.t('No differences: what is published is this page.'),
    'data-one': vscode.l10n.t('1 difference'),
    'data-some': vscode.l10n.t('{0} differences', '{0}'),
    'data-place': vscode.l10n.t('Difference {0} of {1}', '{0}', '{1}'),
    'data-added': vscode.l10n.t('Difference {0} of {1}, added: “{2}”', '{0}', '{1}', '{2}'),
    'data-removed': vscode.l10n.t('Difference {0} of {1}, removed: “{2}”', '{0}', '{1}', '{2}'),
    'data-changed': vscode.l10n.t('Difference {0} of {1}, changed: “{2}” → “{3}”', '{0}', '{1}', '{2}', '{3}'),
    'data-form': vscode.l10n.t('Difference {0} of {1}, another form: “{2}”', '{0}', '{1}', '{2}'),
    'data-targets': vscode.l10n.t('Difference {0} of {1}, another link or picture: “{2}”', '{0}', '{1}', '{2}'),
  };
  const frame = (id: string, title: string): string =>
    `<div class="side"><div class="gutter" id="${id}-gutter" aria-hidden="true"></div><iframe id="${id}" sandbox="allow-same-origin" ${written({ title, ...policy })}></iframe></div>`;
  const caption = (name: string): string =>
    `<span class="caption" ${written({ title: name })}>${escapeAttribute(name)}</span>`;
  const button = (id: string, title: string, picture: string): string =>
    `<button type="button" id="${id}" ${written({ title, 'aria-label': title })}><svg viewBox="0 0 16 16" aria-hidden="true">${picture}</svg></button>`;
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(shellPolicy(files, nonce))}">
    <title>${escapeAttribute(vscode.l10n.t('The published page and the one here'))}</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <div id="bar" role="group" ${written(bar)}>
      ${caption(captions.published)}
      ${caption(captions.local)}
      <span id="count" aria-hidden="true"></span>
      <span id="told" class="unseen" role="status"></span>
      ${button('previous', vscode.l10n.t('Previous Difference (Shift+F7)'), arrowUp)}
      ${button('next', vscode.l10n.t('Next Difference (F7)'), arrowDown)}
      ${button('again', vscode.l10n.t('Ask for the Published Page Again'), again)}
    </div>
    <div id="trouble" aria-hidden="true"></div>
    <div id="sides">
      ${frame('published', vscode.l10n.t('The page as it is published'))}
      ${frame('local', vscode.l10n.t('The page as it will be published'))}
    </div>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
    .join(' ');
}
