import type { NetworkAccess } from '../../protocol/network';

export interface PolicySources {
  /** The origins of files that VS Code hands to the webview, as a source of a policy. */
  readonly files: string;
  readonly network: NetworkAccess;
}

/** What an address on the network may begin with. */
const outsideSources: Readonly<Record<NetworkAccess, string>> = { block: '', https: ' https:', all: ' https: http:' };

/**
 * The content security policy of the author's page: pictures, fonts, stylesheets and media of the site and of the network
 * as far as it is let in, and nothing that runs, navigates or frames. `'unsafe-inline'` is for the page's own styles and
 * style attributes, which load nothing that the other lines do not allow.
 */
export function pagePolicy({ files, network }: PolicySources): string {
  const outside = outsideSources[network];
  return policy([
    `default-src 'none'`,
    `style-src ${files}${outside} 'unsafe-inline'`,
    `img-src ${files} data:${outside}`,
    `font-src ${files} data:${outside}`,
    `media-src ${files}${outside}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
}

/**
 * The policy of the webview's own document, which holds nothing of the author's: its script by nonce, its style, and the
 * frame of the page, whose empty document comes from the webview's own origin. `'unsafe-inline'` is for the styles that
 * VS Code puts into every webview.
 */
export function shellPolicy(files: string, nonce: string): string {
  return policy([
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${files} 'unsafe-inline'`,
    `img-src ${files}`,
    `font-src ${files}`,
    `frame-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
}

/**
 * The source that matches the files of a webview and nothing else. VS Code's own answer, `webview.cspSource`, lets in all of
 * its content network, which a page could ask over the real network; only the part behind the first label, which its
 * service worker answers from the disk, is needed.
 *
 * @param file an address of a webview, such as `https://file%2B.vscode-resource.vscode-cdn.net/home/a/site`
 * @param cspSource what VS Code says, taken where files have another address
 */
export function filesSource(file: string, cspSource: string): string {
  const host = /^https:\/\/[^./]+\.(vscode-resource\.[\w.-]+)\//.exec(file)?.[1];
  return host === undefined ? cspSource : `https://*.${host}`;
}

function policy(directives: readonly string[]): string {
  return directives.join('; ');
}
