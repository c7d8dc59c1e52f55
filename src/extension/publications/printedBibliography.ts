import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { fail } from '../notifications';

/**
 * Whether new publications of a page would go into a bibliography that it prints, which nothing here writes: then its author is told so. Commands
 * ask before they ask for anything.
 */
export async function isToldOfBibliography(service: LanguageService, uri: string): Promise<boolean> {
  if (!(await service.isPrintedBibliography(uri))) return false;
  void fail(
    vscode.l10n.t(
      'The publications of this page are printed from a bibliography, by “{0}”. New ones go into its .bib file; nothing was inserted.',
      '{% bibliography %}',
    ),
  );
  return true;
}
