import * as vscode from 'vscode';

/** A panel that will show pages of a site, with nothing in it yet. */
export function createSitePanel(
  viewType: string,
  title: string,
  place: Parameters<typeof vscode.window.createWebviewPanel>[2],
): vscode.WebviewPanel {
  const options = {
    enableScripts: true,
    enableFindWidget: true,
    retainContextWhenHidden: true,
    localResourceRoots: [],
  };
  return vscode.window.createWebviewPanel(viewType, title, place, options);
}

/** Gives a panel the icon of the extension's previews. */
export function setIcon(panel: vscode.WebviewPanel, extensionUri: vscode.Uri): void {
  panel.iconPath = {
    light: vscode.Uri.joinPath(extensionUri, 'media', 'preview-light.svg'),
    dark: vscode.Uri.joinPath(extensionUri, 'media', 'preview-dark.svg'),
  };
}

/**
 * Lets a panel read the files of a site, and those of its own. To be called before its document is set: a change of the roots makes VS Code
 * load the document a second time.
 */
export function setRoots(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, site: string | undefined): void {
  const own = ['dist', 'media'].map(folder => vscode.Uri.joinPath(extensionUri, folder));
  const roots = site === undefined ? own : [...own, vscode.Uri.parse(site)];
  panel.webview.options = { enableScripts: true, localResourceRoots: roots };
}

/** The address of a site's root in a panel's webview, without a slash at the end. */
export function webviewRoot(panel: vscode.WebviewPanel, site: string): string {
  return panel.webview.asWebviewUri(vscode.Uri.parse(site)).toString().replace(/\/$/, '');
}
