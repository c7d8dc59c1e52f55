import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { pageInSight } from '../homePage';
import { inBackground } from '../inBackground';
import { PREVIEW_VIEW_TYPE } from './previewPanel';
import type { Previews } from './previews';

/** VS Code hands over the previews of a window that was loaded again long before that. */
const handedOverMs = 5000;

/**
 * When the extension host has ended by itself, VS Code starts another and leaves the previews of the old one standing: nobody answers them, and
 * they show the page as it was. Those in sight are replaced by new ones of the page that is edited.
 */
export function replaceOrphanedPreviews(
  service: LanguageService,
  previews: Previews,
  report: (error: unknown) => void,
): vscode.Disposable {
  const found = tabsInSight();
  if (found.length === 0) return new vscode.Disposable(() => undefined);
  const timer = setTimeout(() => inBackground(replace(service, previews, found), report), handedOverMs);
  return new vscode.Disposable(() => clearTimeout(timer));
}

/** The tabs of previews that are on top of their groups. */
function tabsInSight(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ activeTab }) =>
    activeTab?.input instanceof vscode.TabInputWebview && activeTab.input.viewType.endsWith(PREVIEW_VIEW_TYPE)
      ? [activeTab]
      : [],
  );
}

async function replace(service: LanguageService, previews: Previews, found: readonly vscode.Tab[]): Promise<void> {
  const still = new Set(tabsInSight());
  const orphans = found.filter(tab => still.has(tab) && !previews.isIn(tab.group.viewColumn));
  if (orphans.length === 0) return;
  const column = orphans[0]?.group.viewColumn ?? vscode.ViewColumn.Beside;
  const page = await pageInSight(service);
  await vscode.window.tabGroups.close(orphans, true);
  if (page !== undefined) previews.open(page, column);
}
