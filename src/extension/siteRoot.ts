import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';

/** The root of the homepage that a file lies in, or that a folder is. */
export async function rootOf(service: LanguageService, target: vscode.Uri): Promise<string | undefined> {
  const own = await service.siteOf(target.toString());
  return own ?? service.siteOf(vscode.Uri.joinPath(target, '_config.yml').toString());
}
