import * as vscode from 'vscode';

/**
 * Opens an address in the browser, an address of the web letter for letter: of a `Uri` VS Code writes one anew, and `products%2Fa.pdf`
 * becomes `products/a.pdf`, which is another (https://github.com/microsoft/vscode/issues/85930).
 */
export async function openAddress(address: string): Promise<void> {
  if (/^https?:/i.test(address)) await vscode.commands.executeCommand('vscode.open', address);
  else await vscode.env.openExternal(vscode.Uri.parse(address));
}
