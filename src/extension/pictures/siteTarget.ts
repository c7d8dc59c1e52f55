import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { firstOf } from '../homePage';

/** A file of a site, and what a menu was opened on. */
export interface SiteTarget {
  /** `_config.yml` of the site. */
  readonly site: vscode.Uri;
  /** The file or folder that a menu names. */
  readonly chosen: vscode.Uri | undefined;
}

/** The site a command is about: that of the file or folder a menu names, of the active editor, else of the folder that is open. */
export async function siteTarget(service: LanguageService, args: readonly unknown[]): Promise<SiteTarget | undefined> {
  const chosen = args.find(arg => arg instanceof vscode.Uri);
  const candidates = [
    chosen,
    // a folder may be that of the site itself
    chosen && vscode.Uri.joinPath(chosen, '_config.yml'),
    vscode.window.activeTextEditor?.document.uri,
    await firstOf(['_config.yml']),
  ];
  for (const uri of candidates) {
    const root = uri && (await service.siteOf(uri.toString()));
    if (root === undefined) continue;
    return { site: vscode.Uri.joinPath(vscode.Uri.parse(root, true), '_config.yml'), chosen };
  }
  return undefined;
}
