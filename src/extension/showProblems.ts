import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import type { SiteProblems } from './features/siteProblems';
import { rootOf } from './siteRoot';

/**
 * Shows VS Code's Problems view, which has the focus then. The command of the menu (`workbench.actions.view.problems`) is no way to that: it closes
 * the panel where the view has the focus already, as it has again behind the palette when its author came from there.
 */
export async function showProblems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
}

/**
 * Shows what was found in files of the site that a page is of. Where one of them is not open, all files of the site are looked at, as problems are told of open ones
 * alone: papers that are files of their own are found from the page that lists them.
 * @param paths from the site's root
 */
export async function showFound(
  service: LanguageService,
  problems: SiteProblems,
  page: vscode.Uri,
  paths: readonly string[],
): Promise<void> {
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  const isClosed = (path: string): boolean => {
    const file = service.resolve(page.toString(), path);
    return file !== undefined && !open.has(vscode.Uri.parse(file).toString());
  };
  const root = paths.some(isClosed) ? await rootOf(service, page) : undefined;
  if (root !== undefined) await problems.check(root);
  await showProblems();
}
