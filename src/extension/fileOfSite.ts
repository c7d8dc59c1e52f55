import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';

/**
 * A file of the site that holds `uri`, by its path from the root of that. Whoever calls it has had an answer for that site; throws where
 * the site is gone since.
 */
export function fileOfSite(service: LanguageService, uri: vscode.Uri, path: string): vscode.Uri {
  const file = service.resolve(uri.toString(), path);
  if (file === undefined) throw new Error(`There is no site any more for ${path}.`);
  return vscode.Uri.parse(file, true);
}
