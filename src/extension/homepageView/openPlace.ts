import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Place } from '../../core/text/mappedText';
import { toLocation } from '../features/siteFiles';

/** What a click on an item does: it shows a place of the site and leaves the focus in the view, whose keys go on working. */
export function openPlace(service: LanguageService, uri: string, place: Place): vscode.Command | undefined {
  const location = toLocation(service, uri, place);
  if (location === undefined) return undefined;
  const options: vscode.TextDocumentShowOptions = { selection: location.range, preserveFocus: true, preview: true };
  return { command: 'vscode.open', title: vscode.l10n.t('Show Source'), arguments: [location.uri, options] };
}
