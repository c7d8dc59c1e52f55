import * as vscode from 'vscode';

/** Whether a tab is a webview of this type: VS Code writes its own words before, `mainThreadWebview-academicHomepage.compare`. */
export function isWebviewOf({ input }: vscode.Tab, viewType: string): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType);
}
