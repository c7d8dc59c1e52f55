import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Printing } from '../../hosts/siteServer';
import type { ServedSites } from '../features/servedSites';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { inform } from '../notifications';
import { tellUntrusted } from '../tellUntrusted';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/**
 * Serves the site of the active page to the author's browser, and opens the page there; from another file of the homepage in use, or
 * without an editor, the page that shows it.
 */
export function openInBrowser(service: LanguageService, views: HomepageViews, sites: ServedSites | undefined): Command {
  return {
    id: 'academicHomepage.openInBrowser',
    async run(...args) {
      const target = commandTarget(args);
      const isPage = target !== undefined && (await service.isHomepagePage(target.toString()));
      await serve(sites, isPage ? target : (await homepageInUse(service, views, args))?.uri, false);
    },
  };
}

/**
 * Opens the page of a file in the browser, with the print dialog if asked for. Where that cannot be done it says why in one
 * sentence, and how it can; then it answers false.
 */
export async function serve(
  sites: ServedSites | undefined,
  source: vscode.Uri | undefined,
  print: Printing,
): Promise<boolean> {
  if (source === undefined || !canServe(sites, print !== false)) return false;
  const result = await sites.open(source, print);
  if (result === 'no origin')
    void inform(
      vscode.l10n.t(
        'This editor forwards ports to folders of its own address, where the scripts of the site could reach the editor: have it forward them to hosts of their own (VSCODE_PROXY_URI), or use “Export Site…”.',
      ),
    );
  return result === 'opened';
}

/**
 * Whether pages can be opened in the browser here. Where not it says why, and how they can: to be called before anything is asked of the author for
 * the sake of that.
 * @param prints whether it is for the sake of a PDF
 */
export function canServe(sites: ServedSites | undefined, prints: boolean): sites is ServedSites {
  if (sites === undefined) {
    tellNoServer(prints);
    return false;
  }
  if (vscode.workspace.isTrusted) return true;
  tellUntrusted(vscode.l10n.t('In a browser the scripts of the site run: trust this workspace first.'));
  return false;
}

/** Says that a browser listens to nobody, and what there is in its place. */
export function tellNoServer(prints = false): void {
  void inform(
    prints
      ? vscode.l10n.t(
          'VS Code in a browser cannot serve a site: open the folder in VS Code on your computer, and save the page as PDF there.',
        )
      : vscode.l10n.t(
          'VS Code in a browser cannot serve a site: open the folder in VS Code on your computer. Here the preview shows the page.',
        ),
  );
}
