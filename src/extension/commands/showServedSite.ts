import * as vscode from 'vscode';
import type { ServedSite, ServedSites } from '../features/servedSites';
import { inform } from '../notifications';
import type { Command } from './command';
import { tellNoServer } from './openInBrowser';

interface Choice extends vscode.QuickPickItem {
  readonly act: () => Promise<void>;
}

/** What is served to the browser: to open it, to copy its address, to stop. */
export function showServedSite(sites: ServedSites | undefined): Command {
  return {
    id: 'academicHomepage.showServedSite',
    async run() {
      if (sites === undefined) {
        tellNoServer();
        return;
      }
      const served = await sites.list();
      if (served.length === 0) {
        void inform(vscode.l10n.t('No site is being served. “Open in Browser” on a page starts it.'));
        return;
      }
      const choice = await vscode.window.showQuickPick(
        served.flatMap(site => choicesOf(sites, site)),
        { title: vscode.l10n.t('Site in the Browser') },
      );
      await choice?.act();
    },
  };
}

function choicesOf(sites: ServedSites, { key, address }: ServedSite): readonly Choice[] {
  return [
    {
      label: vscode.l10n.t('Open in Browser'),
      iconPath: new vscode.ThemeIcon('link-external'),
      description: address,
      act: async () => {
        const invitation = await sites.invitation(key);
        if (invitation !== undefined) await vscode.env.openExternal(vscode.Uri.parse(invitation));
      },
    },
    {
      label: vscode.l10n.t('Copy Address'),
      iconPath: new vscode.ThemeIcon('copy'),
      description: vscode.l10n.t('for another browser on this computer'),
      act: async () => {
        const invitation = await sites.invitation(key);
        if (invitation !== undefined) await vscode.env.clipboard.writeText(invitation);
      },
    },
    {
      label: vscode.l10n.t('Stop Serving'),
      iconPath: new vscode.ThemeIcon('debug-stop'),
      description: address,
      act: () => sites.stop(key),
    },
  ];
}
