import * as vscode from 'vscode';
import { faviconViewType } from './pictures/faviconPanel';
import { shrinkViewType } from './pictures/shrinkPanel';
import { compareViewType } from './preview/comparePanel';
import { isWebviewOf } from './webviewTab';

/** Panels that VS Code does not hand over when a window is loaded again: it has none of them then. */
const viewTypes = [compareViewType, faviconViewType, shrinkViewType];

/**
 * Closes the panels of an extension host that has ended by itself: their buttons do nothing, and the command that opened one would open a
 * second beside it. To be called before any is opened.
 */
export async function closeDeadPanels(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  const dead = tabs.filter(tab => viewTypes.some(viewType => isWebviewOf(tab, viewType)));
  if (dead.length > 0) await vscode.window.tabGroups.close(dead, true);
}
