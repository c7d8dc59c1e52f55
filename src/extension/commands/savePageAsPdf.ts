import * as vscode from 'vscode';
import type { ServedSites } from '../features/servedSites';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';
import { serve } from './openInBrowser';

/** Opens the active page in the author's browser with the print dialog, which saves PDF by the print style of the site. */
export function savePageAsPdf(sites: ServedSites | undefined): Command {
  return {
    id: 'academicHomepage.savePageAsPdf',
    async run(...args) {
      const source = commandTarget(args);
      if (!(await serve(sites, source, { without: [] }))) return;
      const told = vscode.l10n.t('The page opens in your browser with the print dialog: choose “Save as PDF” there.');
      vscode.window.setStatusBarMessage(told, 12_000);
    },
  };
}
