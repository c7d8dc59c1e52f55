import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { plainLook } from '../../protocol/look';
import { pageInSight } from '../homePage';
import { inBackground } from '../inBackground';
import { isWebviewOf } from '../webviewTab';
import { keptPreviews } from './keptPreviews';
import { previewViewType } from './previewPanel';
import type { KeptPreview, Previews } from './previews';

/** VS Code hands over the previews of a window that was loaded again long before that. */
const handedOverMs = 5000;

/**
 * When the extension host has ended by itself, VS Code starts another and leaves the previews of the old one standing: nobody answers them, and
 * they show the page as it was. Those in sight are replaced by new ones, each in its column: one that was locked shows its page, any other the
 * page that is edited.
 *
 * @param memento where the old ones have kept what they showed; it is read at once, before new ones write there
 */
export function replaceOrphanedPreviews(
  service: LanguageService,
  previews: Previews,
  memento: vscode.Memento,
  report: (error: unknown) => void,
): vscode.Disposable {
  const found = tabsInSight();
  if (found.length === 0) return new vscode.Disposable(() => undefined);
  const kept = keptPreviews(memento);
  const timer = setTimeout(() => inBackground(replace(service, previews, found, kept), report), handedOverMs);
  return new vscode.Disposable(() => clearTimeout(timer));
}

/** The tabs of previews that are on top of their groups. */
function tabsInSight(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(({ activeTab }) =>
    activeTab !== undefined && isWebviewOf(activeTab, previewViewType) ? [activeTab] : [],
  );
}

async function replace(
  service: LanguageService,
  previews: Previews,
  found: readonly vscode.Tab[],
  kept: readonly KeptPreview[],
): Promise<void> {
  const isOrphan = (tab: vscode.Tab): boolean => !previews.isIn(tab.group.viewColumn);
  if (!found.some(isOrphan)) return;
  const edited = (await pageInSight(service))?.toString();
  const still = new Set(tabsInSight());
  const orphans = found.filter(tab => still.has(tab) && isOrphan(tab));
  for (const { label, group } of orphans) {
    const state = stateOf(label, group.viewColumn, kept);
    const { locked, look } = state ?? { locked: false, look: plainLook };
    const source = locked ? state?.source : (edited ?? state?.source);
    // before the old one goes: a group with nothing in it would be closed, and the next one made as wide as any
    if (source !== undefined) previews.openAgain({ source, locked, look }, group.viewColumn);
  }
  await vscode.window.tabGroups.close(orphans, true);
}

/** Two previews can have one title: pages of two sites. */
function stateOf(
  title: string,
  column: vscode.ViewColumn,
  kept: readonly KeptPreview[],
): KeptPreview['state'] | undefined {
  const alike = kept.filter(one => one.title === title);
  return (alike.find(one => one.column === column) ?? alike[0])?.state;
}
