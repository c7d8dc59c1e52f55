import * as vscode from 'vscode';
import { FAVICON_VIEW_TYPE } from './pictures/faviconPanel';
import { SHRINK_VIEW_TYPE } from './pictures/shrinkPanel';
import { COMPARE_VIEW_TYPE } from './preview/comparePanel';
import { isWebviewOf } from './webviewTab';

/** Panels that VS Code does not hand over when a window is loaded again: it has none of them then. */
const VIEW_TYPES = [COMPARE_VIEW_TYPE, FAVICON_VIEW_TYPE, SHRINK_VIEW_TYPE];

/**
 * Closes the panels of an extension host that has ended by itself: their buttons do nothing, and the command that opened one would open a
 * second beside it. To be called before any is opened.
 */
export async function closeDeadPanels(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  const dead = tabs.filter(tab => VIEW_TYPES.some(viewType => isWebviewOf(tab, viewType)));
  if (dead.length > 0) await vscode.window.tabGroups.close(dead, true);
}
